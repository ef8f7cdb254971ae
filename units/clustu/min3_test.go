package clustu_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/clustu"
	"github.com/sparcgen/sparcgen/units/golden"
)

// TestMin3Exhaustively tries every input of 3 bits in every form.
func TestMin3Exhaustively(t *testing.T) {
	for _, g := range []clustu.Min3{{3, false, false}, {3, true, false}, {3, false, true}, {3, true, true}} {
		c, err := hdl.Build(g)
		require.NoError(t, err)
		s := sim.New(c)
		for v := range int64(1 << 9) {
			values := []uint32{uint32(v & 7), uint32(v >> 3 & 7), uint32(v >> 6)}
			s.SetInt("a", int64(values[0]))
			s.SetInt("b", int64(values[1]))
			s.SetInt("c", int64(values[2]))
			for no := range int64(2) {
				want := golden.Minimum.Best(values, 0)
				if g.Optional {
					s.SetVec("no_a", []int64{no})
					if no == 1 {
						want = golden.Minimum.Best(values[1:], 1)
					}
				}
				index := 2
				if s.Int("take_c") == 0 {
					index = int(s.Int("take_b"))
				}
				require.Equal(t, want, golden.Candidate{Value: uint32(s.Int("least")), Index: index}, "%+v %v", g, values)
			}
		}
	}
}
