package axi

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/golden"
)

// small is a machine for random jobs: the preset tiny.
var small = func() Sparc {
	g := tiny
	g.HeadDim, g.ClustersMax, g.Early, g.BusBits, g.Burst = 16, 32, true, 64, 16
	return g
}()

// buildAlone builds a whole accelerator: what is unused in the core is not
// looked at here.
func buildAlone(t *testing.T, g Sparc) *hdl.Circuit {
	t.Helper()
	c, err := hdl.Build(g)
	require.NoError(t, err)
	for _, w := range c.Warnings() {
		require.NotContains(t, strings.Split(fmt.Sprint(w), "\n")[0], "units/axi/")
	}
	return c
}

func codes(r *rand.Rand, rows, elements int) [][]int16 {
	out := make([][]int16, rows)
	for i := range out {
		for range elements {
			out[i] = append(out[i], int16(r.IntN(1<<12)-1<<11))
		}
	}
	return out
}

// randomJob returns a job for a machine.
func randomJob(t *testing.T, r *rand.Rand, g Sparc) *golden.Job {
	requant, err := golden.NewRequant(math.Ldexp(1, -22))
	require.NoError(t, err)
	j := &golden.Job{Name: "random", N: 1 + r.IntN(g.Tokens), D: 16, Bits: g.PrescoreBits, Shift: 20, Requant: requant, Exp: golden.DefaultExp,
		YShift: 12, Rounds: 1 + r.IntN(2), Mean: r.IntN(2) == 0, Centre: r.IntN(2) == 0, Early: g.Early && r.IntN(2) == 0, AccBits: max(golden.AccumulatorBits, g.AccBits())}
	for j.D*2 <= g.HeadDim && r.IntN(2) == 0 {
		j.D *= 2
	}
	dim := 1 + r.IntN(g.ModelDim)
	if r.IntN(4) == 0 {
		j.Kind, j.D = golden.JobGemm, 1+r.IntN(40)
		j.X, j.W = codes(r, j.N, dim), codes(r, dim, j.D)
		return j
	}
	j.Q, j.K, j.V = codes(r, j.N, j.D), codes(r, j.N, j.D), codes(r, j.N, j.D)
	j.Clusters = 1 + r.IntN(j.N)
	if r.IntN(4) == 0 {
		j.Clusters = j.N
	}
	j.Columns = golden.StrideColumns(j.N, 1+r.IntN(min(j.N, g.ColumnsMax)))
	if r.IntN(4) == 0 {
		j.Vgen, j.V = true, nil
		j.X, j.W = codes(r, j.N, dim), codes(r, dim, j.D)
	}
	return j
}

// placed is a job with its place in memory.
type placed struct {
	job *golden.Job
	d   Descriptor
}

// place puts the operands of a job somewhere from at on, and returns the first
// address after all of it.
func (y *system) place(j *golden.Job, at int) (placed, int) {
	beat := y.g.BusBits / 8
	pad := y.r.IntN(min(3, y.g.Tokens-j.N+1)) // rows after the valid ones
	gemm := j.Kind == golden.JobGemm
	n := j.N + pad
	d := Descriptor{Gemm: gemm, N: uint16(n), Valid: uint16(j.N), D: uint16(j.D), Dim: uint16(len(j.W)), YShift: uint8(j.YShift),
		Mean: j.Mean, Centre: j.Centre, Early: j.Early, Vgen: j.Vgen, Iterations: uint8(j.Rounds), Columns: uint16(len(j.Columns)), Clusters: uint16(j.Clusters),
		Shift: uint8(j.Shift), Pre: uint8(j.Requant.Pre), Post: uint8(j.Requant.Post), Multiplier: uint16(j.Requant.Multiplier)}
	if gemm {
		d.Mean, d.Centre, d.Early = false, false, false
	}
	region := func(bytes, unit int) int {
		at = (at + unit - 1) / unit * unit
		here := at
		at += bytes
		return here
	}
	matrix := func(rows, elements int, data [][]int16, unit int) (uint64, uint32) {
		stride := (2*elements+unit-1)/unit*unit + unit*y.r.IntN(2)*y.r.IntN(4)
		addr := region((rows-1)*stride+2*elements, unit)
		y.put16(addr, stride, data)
		return uint64(addr), uint32(stride)
	}
	head := min(beat, 2*j.D)
	if !gemm {
		d.Q, d.QStride = matrix(n, j.D, j.Q, head)
		d.K, d.KStride = matrix(n, j.D, j.K, head)
		if !j.Vgen {
			d.V, d.VStride = matrix(n, j.D, j.V, head)
		}
		list := make([]int16, len(j.Columns))
		for i, c := range j.Columns {
			list[i] = int16(c)
		}
		d.ColumnList = uint64(region(2*len(list), 2))
		y.put16(int(d.ColumnList), 0, [][]int16{list})
	} else {
		head = beat
	}
	if gemm || j.Vgen {
		d.X, d.XStride = matrix(n, len(j.W), j.X, beat)
		d.W, d.WStride = matrix(len(j.W), j.D, j.W, beat)
	}
	d.Z, d.ZStride = matrix(n, j.D, nil, head)
	for i := range j.N {
		from := int(d.Z) + i*int(d.ZStride)
		y.legal = append(y.legal, writable{from, from + 2*j.D})
	}
	if j.Clustered() {
		bytes := j.Clusters * max(1, j.D/y.g.Lanes) * y.g.wordBytes()
		d.Zc = uint64(region(bytes, y.g.wordBytes()))
		y.legal = append(y.legal, writable{int(d.Zc), int(d.Zc) + bytes})
	}
	return placed{j, d}, at
}

// expect requires that a job's result is in memory.
func (y *system) expect(p placed, what string) {
	want, err := golden.Run(p.job)
	require.NoError(y.t, err)
	got := y.get16(int(p.d.Z), int(p.d.ZStride), p.job.N, p.job.D)
	require.Empty(y.t, cmp.Diff(want.Z, got), what)
}

// A clustered job, alone.
func TestFirst(t *testing.T) {
	y := newSystem(t, small, 1)
	r := rand.New(rand.NewPCG(1, 2))
	j := randomJob(t, r, small)
	for !j.Clustered() || j.Vgen {
		j = randomJob(t, r, small)
	}
	p, end := y.place(j, 0x1000)
	y.start((end+127)/128*128, []Descriptor{p.d})
	status := y.wait(20000)
	require.EqualValues(t, 2, status, "job %d field 0x%x", y.get("ERROR_JOB", 0), y.get("ERROR_FIELD", 0))
	y.expect(p, "")
	t.Logf("n %d C %d: %d cycles, %s", j.N, j.Clusters, y.get("CYCLES", 0), y.where())
}

// lists of random jobs, with and without waiting for each other, on memories
// that are quick and slow.
func TestRandomLists(t *testing.T) {
	wide, narrow, one := small, small, small
	wide.BusBits, wide.HeadDim = 512, 32
	narrow.BusBits, narrow.HeadDim, narrow.Burst = 32, 32, 4
	one.Banks, one.BusBits, one.Lanes, one.HeadDim = 1, 128, 16, 64
	for k, g := range []Sparc{small, wide, narrow, one} {
		for _, m := range []struct{ latency, stall int }{{2, 0}, {60, 40}} {
			t.Run(fmt.Sprint(k, m), func(t *testing.T) {
				y := newSystem(t, g, uint64(k))
				y.latency, y.later, y.stall = m.latency, 3*m.latency, m.stall
				r := rand.New(rand.NewPCG(uint64(k), 7))
				for list := range 3 {
					y.randomList(r, 1+list*5, fmt.Sprint("list ", list))
				}
			})
		}
	}
}

// randomList plays a list of random jobs and looks at the results.
func (y *system) randomList(r *rand.Rand, count int, what string) {
	y.legal = nil
	at := 0x1000
	var list []placed
	var d []Descriptor
	for range count {
		var p placed
		p, at = y.place(randomJob(y.t, r, y.g), at)
		p.d.Wait = r.IntN(8) == 0
		list, d = append(list, p), append(d, p.d)
	}
	y.start((at+127)/128*128, d)
	status := y.wait(200000)
	require.EqualValues(y.t, 2, status, "%s: job %d field 0x%x", what, y.get("ERROR_JOB", 0), y.get("ERROR_FIELD", 0))
	for i, p := range list {
		y.expect(p, fmt.Sprint(what, " job ", i))
	}
	require.EqualValues(y.t, count, y.get("JOBS_DONE", 0))
	require.Empty(y.t, y.reads)
	require.Empty(y.t, y.writes)
	require.Empty(y.t, y.answers)
}
