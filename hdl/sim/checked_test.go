package sim_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// limited counts and claims to stay below 5.
type limited struct{}

type limitedIn struct{ Up hdl.Bool }
type limitedOut struct {
	Wide  hdl.UInt
	Count hdl.UInt
}

func (limited) Inputs() limitedIn { return limitedIn{hdl.B()} }

func (limited) Build(m *hdl.Module, in limitedIn) limitedOut {
	count := hdl.Reg(m, "count", hdl.U(4), hdl.Reset(0))
	m.If(in.Up, func() { count.Set(count.Q.AddC(1).Wrap(4)) })
	m.Assert("below", count.Q.LtC(5))
	return limitedOut{count.Q.Ext(100), count.Q}
}

func TestChecked(t *testing.T) {
	c, err := hdl.Build(limited{})
	require.NoError(t, err)
	for name, open := range map[string]sim.Opener{"native": sim.Native, "exact": sim.Exact} {
		e, err := sim.Checked(open)(c.Design(), 1)
		require.NoError(t, err)
		e.Set(0, []uint64{1})
		e.Step(5)
		require.NoError(t, e.Err(), name)
		var word [1]uint64
		e.Get(1, word[:])
		require.Equal(t, uint64(5), word[0])
		e.Step(1)
		require.ErrorContains(t, e.Err(), "sim: cycle 5: assertion below is false (")

		e, err = sim.Checked(open)(c.Design(), 1)
		require.NoError(t, err)
		layout := sim.LayoutOf(c.Design().Top())
		in, out := make([]uint64, 8*layout.In), make([]uint64, 8*layout.Out)
		for i := range in {
			in[i] = 1
		}
		require.Error(t, e.Run(in, 9, out))
		require.NoError(t, e.Run(in, 8, out))
		for k := range 8 {
			require.Equal(t, []uint64{uint64(k), 0, uint64(k)}, out[k*layout.Out:(k+1)*layout.Out])
		}
		require.ErrorContains(t, e.Err(), "sim: cycle 5: assertion below is false (")
		require.ErrorContains(t, e.Err(), "as in 2 later cycles")
		e.Reset()
		e.Get(1, word[:])
		require.Zero(t, word[0])
		require.NoError(t, e.Close())
	}
}
