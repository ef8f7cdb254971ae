package hdl_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
)

func init() {
	diagCases["HDL0409"] = func(m *hdl.Module, in abIn) {
		m.Refuse("", "%d of %d", 3, 2)
		m.Refuse("2, or less", "%d of %d", 4, 2)
	}
}

func TestRefuseNeedsAModule(t *testing.T) {
	var none *hdl.Module
	require.PanicsWithValue(t, "hdl: Refuse needs the module that Build was given; this one is nil", func() { none.Refuse("", "no") })
}

// soundness asks whether values are sound.
type soundness struct{}

var sound [4]bool

func (soundness) Inputs() abIn { return abShapes }

func (soundness) Build(m *hdl.Module, in abIn) yOut {
	bad := in.A.Slice(9, 0)
	sound = [4]bool{hdl.Sound(in.A), hdl.Sound(bad), hdl.Sound(bad.AddC(1).Eq(bad)), hdl.Sound(hdl.U(3))}
	return yOut{in.A}
}

func TestSound(t *testing.T) {
	_, err := hdl.Build(soundness{})
	require.ErrorContains(t, err, "HDL0106")
	require.Equal(t, [4]bool{true, false, false, true}, sound)
}
