package hdl_test

import (
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/stretchr/testify/require"
)

// Dist is the example of the language reference.
type Dist struct{ Lanes, Width int }

type DistIn struct {
	Valid         hdl.Bool
	Row, Centroid []hdl.SInt
}

type DistOut struct {
	Done     hdl.Bool
	Distance hdl.UInt
}

func (d Dist) Inputs() DistIn {
	v := hdl.Vec(d.Lanes, hdl.S(d.Width))
	return DistIn{Valid: hdl.B(), Row: v, Centroid: v}
}

func (d Dist) Build(m *hdl.Module, in DistIn) DistOut {
	abs := make([]hdl.UInt, d.Lanes)
	for i := range abs {
		abs[i] = in.Row[i].Sub(in.Centroid[i]).Abs()
	}
	sum := hdl.Tree(hdl.Delay(m, "abs", abs), hdl.UInt.Add)
	return DistOut{Done: hdl.Delay(m, "v", in.Valid, 2), Distance: hdl.Delay(m, "sum", sum)}
}

func TestBuildDist(t *testing.T) {
	c, err := hdl.Build(Dist{64, 16})
	require.NoError(t, err)
	require.Equal(t, "dist_l64_w16", c.Name())
	require.Empty(t, c.Warnings())
	top := c.Design().Top()
	require.Len(t, top.Inputs, 3)
	require.Equal(t, "row", top.Inputs[1].Name)
	require.Equal(t, 22, top.Outputs[1].Width)
}
