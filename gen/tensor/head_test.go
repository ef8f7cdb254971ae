package tensor

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestQuantise(t *testing.T) {
	h := Head{
		Q:    Matrix{{1, -1}, {0.5, 10}},
		K:    Matrix{{0, 0}, {0, 0}},
		V:    Matrix{{2, -4}, {1, 0}},
		Qcal: []Matrix{{{2, 0}}, {{0, -4}}},
		Kcal: []Matrix{{{0, 0}}, {{0, 0}}},
	}
	c := h.Quantise()
	require.Equal(t, 1.25*4/32767, c.QScale, "from the largest of all calibration passages")
	require.Equal(t, 1.0, c.KScale, "zeros fit any scale")
	require.Equal(t, 1.25*4/32767, c.VScale)
	// 1/scale = 6553.4, 0.5/scale = 3276.7, 10/scale saturates.
	require.Equal(t, [][]int16{{6553, -6553}, {3277, 32767}}, c.Q)
	require.Equal(t, [][]int16{{0, 0}, {0, 0}}, c.K)
	// 4/scale = 26213.6
	require.Equal(t, [][]int16{{13107, -26214}, {6553, 0}}, c.V)
}

func TestQuantiseWithoutCalibration(t *testing.T) {
	h := Head{Q: Matrix{{1, -2}}, K: Matrix{{4, 0}}, V: Matrix{{8, 0}}}
	c := h.Quantise()
	require.Equal(t, 1.25*2/32767, c.QScale)
	require.Equal(t, 1.25*4/32767, c.KScale)
	require.Equal(t, 1.25*8/32767, c.VScale)
}

// The calibrated scale holds the passages it was not made from.
func TestRealHeadsDoNotSaturate(t *testing.T) {
	h, err := ReadNPZ("../../verify/testdata/qkv/use_L0H0_n128.npz")
	require.NoError(t, err)
	for _, m := range [][][]int16{h.Quantise().Q, h.Quantise().K, h.Quantise().V} {
		for _, row := range m {
			for _, v := range row {
				require.Less(t, v, int16(32767))
				require.Greater(t, v, int16(-32767))
			}
		}
	}
}
