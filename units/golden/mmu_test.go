package golden

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestMmuByHand uses sums a reader can check.
func TestMmuByHand(t *testing.T) {
	bank := [][]int16{{1, 2, 3, 4}, {5, 6, 7, 8}}
	row := []int64{1, 10, 100, 1000}
	scalar := []int64{1, 2, 3, 4}
	for _, c := range []struct {
		name       string
		beats      []MmuBeat
		score, sum []int64
	}{
		{"dot", []MmuBeat{{Mode: MmuDot, Groups: 1, Bank: bank, Row: row}}, []int64{4321, 8765}, nil},
		{"dot, two keys", []MmuBeat{{Mode: MmuDot, Groups: 2, Bank: bank, Row: row}}, []int64{21, 65, 4300, 8700}, nil},
		{"lane", []MmuBeat{
			{Mode: MmuLane, Groups: 1, Bank: bank, Scalar: scalar},
			{Mode: MmuLane, Groups: 1, Bank: bank, Scalar: scalar, Last: true},
		}, nil, []int64{22, 28, 34, 40}},
		{"lane, two keys", []MmuBeat{{Mode: MmuLane, Groups: 2, Bank: bank, Scalar: scalar, Last: true}},
			nil, []int64{1 + 10 + 9 + 28, 2 + 12 + 12 + 32}},
		{"row", []MmuBeat{{Mode: MmuRow, Groups: 1, Bank: bank, Scalar: []int64{1, 0, 0, 0}, Last: true}}, nil, []int64{1, 2, 3, 4}},
		{"row, two keys", []MmuBeat{{Mode: MmuRow, Groups: 2, Bank: bank, Scalar: []int64{1, 0, 1, 1}, Last: true}}, nil, []int64{1 + 3 + 7, 2 + 4 + 8}},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := Mmu{Segments: 2, AccBits: 40}
			for i, b := range c.beats {
				score, sum := m.Beat(b)
				if i < len(c.beats)-1 {
					require.Nil(t, score)
					require.Nil(t, sum)
					continue
				}
				require.Equal(t, c.score, score)
				require.Equal(t, c.sum, sum)
			}
		})
	}
}

// TestMmuScores computes q K^T of wide heads, with lane beats in between, and
// compares with the inner products; then the weighted sum of K's rows.
func TestMmuScores(t *testing.T) {
	const procs, lanes, d, n = 4, 16, 40, 12
	rng := rand.New(rand.NewPCG(1, 1))
	random := func() []int16 {
		v := make([]int16, d)
		for i := range v {
			v[i] = int16(rng.IntN(65535) - 32767)
		}
		return v
	}
	q := random()
	k := make([][]int16, n)
	for j := range k {
		k[j] = random()
	}
	slice := func(x []int16, b int) []int16 {
		v := make([]int16, lanes)
		copy(v, x[b*lanes:min(d, (b+1)*lanes)])
		return v
	}
	m := Mmu{Segments: 1, Split: true, AccBits: 40}
	const beats = (d + lanes - 1) / lanes
	var scores []int64
	row := make([]int64, lanes)
	for j := 0; j < n; j += procs {
		for b := range beats {
			beat := MmuBeat{Mode: MmuDot, Groups: 1, Last: b == beats-1}
			for p := range procs {
				beat.Bank = append(beat.Bank, slice(k[j+p], b))
			}
			for _, v := range slice(q, b) {
				beat.Row = append(beat.Row, int64(v))
			}
			s, _ := m.Beat(beat)
			scores = append(scores, s...)
			lane := MmuBeat{Mode: MmuLane, Groups: 1, Bank: beat.Bank, Scalar: []int64{int64(j), int64(b), 32768, -1}, Last: j+procs == n && b == beats-1}
			for p := range procs {
				for l := range row {
					row[l] += lane.Scalar[p] * int64(lane.Bank[p][l])
				}
			}
			if _, z := m.Beat(lane); z != nil {
				require.Equal(t, row, z)
				row = nil
			}
		}
	}
	require.Nil(t, row, "the row never ended")
	for j := range k {
		require.Equal(t, Dot(q, k[j]), scores[j], "key %d", j)
	}
}

// TestMmuWraps sees a sum leave 40 bits and come back.
func TestMmuWraps(t *testing.T) {
	m := Mmu{Segments: 1, AccBits: 40}
	beat := func(scalar int64, times int) []int64 {
		var row []int64
		for i := range times {
			_, row = m.Beat(MmuBeat{Mode: MmuLane, Groups: 1, Bank: [][]int16{{-32768}}, Scalar: []int64{scalar}, Last: i == times-1})
		}
		return row
	}
	require.Equal(t, []int64{-1 << 39}, beat(32768, 512))
	require.Equal(t, []int64{1<<40 - 513<<30}, beat(32768, 513))
}
