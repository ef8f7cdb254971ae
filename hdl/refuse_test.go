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
