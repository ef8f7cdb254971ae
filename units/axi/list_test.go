package axi

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/units/golden"
)

// A job with the flag wait reads what the job before it wrote, however slow the
// memory is with writes.
func TestWait(t *testing.T) {
	y := newSystem(t, small, 8)
	y.latency = 150
	r := rand.New(rand.NewPCG(8, 1))
	for range 3 {
		y.legal = nil
		gemm := wants(t, r, y.g, func(j *golden.Job) bool { return isGemm(j) && j.D > 16 })
		n := gemm.N
		gemm.D = 16
		for i := range gemm.W {
			gemm.W[i] = gemm.W[i][:16]
		}
		next := wants(t, r, y.g, func(j *golden.Job) bool {
			return clusteredKv(j) && j.N == n || n <= 4 && j.Dense() && !j.Vgen && j.N == n
		})
		first, at := y.place(gemm, 0x1000)
		second, at := y.place(next, at)
		second.d.Wait = true
		second.d.Q, second.d.QStride, second.d.N = first.d.Z, first.d.ZStride, second.d.Valid
		y.start((at+127)/128*128, []Descriptor{first.d, second.d})
		require.EqualValues(t, 2, y.wait(60000))
		y.expect(first, "gemm")
		want, err := golden.Run(gemm)
		require.NoError(t, err)
		second.job.Q = want.Z
		y.expect(second, "attention")
	}
}

// The counters are what the job asks for: computed here from its sizes.
func TestCounters(t *testing.T) {
	g := small
	y := newSystem(t, g, 9)
	r := rand.New(rand.NewPCG(9, 1))
	for range 4 {
		y.legal = nil
		j := wants(t, r, g, func(j *golden.Job) bool { return clusteredKv(j) && j.N > 8 })
		result, err := golden.Run(j)
		require.NoError(t, err)
		p, at := y.place(j, 0x1000)
		y.start((at+127)/128*128, []Descriptor{p.d})
		require.EqualValues(t, 2, y.wait(60000))

		const beat = 4 // elements
		n, m, used := j.N, len(j.Columns), result.Used
		row := j.D / beat
		words := j.D / g.Lanes
		keys := (2*m+int(p.d.ColumnList)%8+7)/8 + JobBytes/8
		// The cache holds 32 lines in 16 sets of 2 ways; clusters below that all hit after their first row.
		hits, misses := int(y.get("CACHE_HITS", 0)), int(y.get("CACHE_MISSES", 0))
		require.Equal(t, n*words, hits+misses)
		require.GreaterOrEqual(t, misses, used*words)
		require.EqualValues(t, (3*n+m)*row+keys+misses*g.Lanes/beat, y.get("READ_BEATS", 0))
		require.EqualValues(t, (n+used)*row, y.get("WRITE_BEATS", 0))
		ceil := func(a, b int) int { return (a + b - 1) / b }
		b := j.D / g.Lanes
		require.EqualValues(t, n*b*ceil(m, g.Procs), y.get("PRE_BEATS", 0))
		require.EqualValues(t, used*b*ceil(n, g.Procs), y.get("QK_BEATS", 0))
		require.EqualValues(t, used*b*ceil(n, g.Procs), y.get("AV_BEATS", 0))
		require.Zero(t, y.get("GEMM_BEATS", 0))
		require.NotZero(t, y.get("DIST_CYCLES", 0))
		require.Less(t, y.get("STAMP", 0), y.get("CYCLES", 0))
		require.Greater(t, y.get("STAMP", 0)+uint32(y.latency)+10, y.get("CYCLES", 0), "the last answer ends the list")
		require.EqualValues(t, Identity, y.get("ID", 0))
	}
}

// Stamps are kept of the last sixteen jobs, in the order in which they end.
func TestStamps(t *testing.T) {
	y := newSystem(t, small, 10)
	r := rand.New(rand.NewPCG(10, 1))
	var list []Descriptor
	at := 0x1000
	for range Stamps + 3 {
		var p placed
		p, at = y.place(wants(t, r, y.g, isGemm), at)
		list = append(list, p.d)
	}
	y.start((at+127)/128*128, list)
	require.EqualValues(t, 2, y.wait(400000))
	before := uint32(0)
	for i := 3; i < Stamps+3; i++ {
		s := y.get("STAMP", i%Stamps)
		require.Greater(t, s, before, "job %d", i)
		before = s
	}
	require.Less(t, before, y.get("CYCLES", 0))
}
