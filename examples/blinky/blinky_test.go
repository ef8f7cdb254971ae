package blinky_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/examples/blinky"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

func TestBlinks(t *testing.T) {
	for _, half := range []int{2, 3, 4, 100} {
		b, err := sim.Open(blinky.Blinky{Half: half})
		require.NoError(t, err)
		for cycle := range 5 * half {
			require.EqualValues(t, cycle/half%2, b.Get(b.Out.Led), "half %d, cycle %d", half, cycle)
			b.Step()
		}
		require.NoError(t, b.Close())
	}
	_, err := hdl.Build(blinky.Blinky{Half: 1})
	require.ErrorContains(t, err, "Half is 1; it must be 2 or more")
}

func TestGolden(t *testing.T) {
	c, err := hdl.Build(blinky.Blinky{Half: 6_000_000})
	require.NoError(t, err)
	hdltest.Golden(t, c)
	hdltest.Lint(t, c)
	c, err = hdl.Build(blinky.Blinky{Half: 3})
	require.NoError(t, err)
	hdltest.Wave(t, "blinky", c, func(s *sim.Sim) { s.Run(14) }, "count", "led")
}
