package expu_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/lint"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// TestSerial sends all 65,536 arguments through the serial form of each variant,
// one every Latency + 1 cycles, and compares bit for bit with the model.
func TestSerial(t *testing.T) {
	for _, v := range variants {
		g := v.circuit
		g.Lanes, g.Serial = 1, true
		t.Run(v.name, func(t *testing.T) {
			c, err := hdl.Build(g)
			require.NoError(t, err)
			require.Empty(t, c.Warnings())
			require.NoError(t, lint.Check(t.Context(), c))
			e, err := sim.Native(c.Design(), 1)
			require.NoError(t, err)
			lay := sim.LayoutOf(c.Design().Top())
			period := g.Latency() + 1
			in, out := make([]uint64, period*lay.In), make([]uint64, period*lay.Out)
			for x := range 1 << 16 {
				for k := range period {
					copy(in[k*lay.In:], []uint64{1, uint64(x+k) % 65536, 1}) // only the first is taken
				}
				require.NoError(t, e.Run(in, period, out))
				for k := range period {
					valid, ready := uint64(0), uint64(0)
					if k == 0 {
						ready = 1
					}
					if k == g.Latency() {
						valid = 1
						require.Equal(t, uint64(v.model.Eval(uint16(x))), out[k*lay.Out+2], "e of %d", x)
					}
					require.Equal(t, []uint64{ready, valid}, out[k*lay.Out:k*lay.Out+2], "cycle %d", k)
				}
			}
		})
	}
}

// TestSerialWaits holds a result until it is taken.
func TestSerialWaits(t *testing.T) {
	v := variants[0]
	g := v.circuit
	g.Lanes, g.Serial = 1, true
	c, err := hdl.Build(g)
	require.NoError(t, err)
	s := sim.New(c)
	s.SetInt("in_valid", 1)
	s.SetInt("in_x", 4321)
	for range g.Latency() {
		require.Zero(t, s.Int("out_valid"))
		s.Step()
	}
	for range 30 {
		require.Equal(t, []int64{1, 0, int64(v.model.Eval(4321))}, []int64{s.Int("out_valid"), s.Int("in_ready"), s.Int("out_e")})
		s.Step()
	}
	s.SetInt("out_ready", 1)
	s.Step()
	require.Equal(t, []int64{0, 1}, []int64{s.Int("out_valid"), s.Int("in_ready")})
	g.Lanes = 2
	_, err = hdl.Build(g)
	require.ErrorContains(t, err, "Lanes is 2: must be 1 in the serial form")
}
