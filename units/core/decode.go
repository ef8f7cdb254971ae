package core

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/machine"
)

// Job is a job as its sender describes it: the fields of the stream job.
type Job struct {
	Gemm   hdl.Bool // Y = X W, else attention
	Mean   hdl.Bool // the mean of the members' queries attends, else the representative's (medoid)
	Center hdl.Bool // the row mean is subtracted from pre-scores
	Early  hdl.Bool // exponents are divided by their row's sum before A V; without effect in a machine that has only late
	Vgen   hdl.Bool // attention: V = X W_V
	N      hdl.UInt // rows (and keys) that take part, 1 to Tokens
	M      hdl.UInt // columns of a pre-score row, 1 to ColumnsMax
	C      hdl.UInt // clusters, 1 to N: N is dense attention, fewer at most ClustersMax
	Rounds hdl.UInt // iterations of clustering, 1 to 4: 3 bits
	Dim    hdl.UInt // elements of a row of X, 1 to ModelDim (gemm, V generation)
	Tiles  hdl.UInt // gemm: words of Lanes elements of a row of Y, 1 to 255
	Width  hdl.UInt // attention: a head is 16 << Width elements wide, at most HeadDim: 2 bits

	Shift      hdl.UInt // of scores into pre-scores, 0 to 62
	Pre        hdl.UInt // scores into arguments of exp: shift, 0 to 62
	Multiplier hdl.UInt // times this, 16 bits
	Post       hdl.UInt // shifted by this, 0 to 31
	YShift     hdl.UInt // of sums into Y or V, 0 to 62
}

// JobShape returns the shape of a Job.
func JobShape(g machine.Machine) Job {
	b, h := hdl.B(), g.HeadShape()
	c := hdl.U(max(h.C.Width(), h.N.Width()))
	return Job{b, b, b, b, b, h.N, h.M, c, h.Rounds, h.Dim, h.Tiles, hdl.U(2), h.Shift, h.Pre, h.Multiplier, h.Post, h.YShift}
}

// decode returns what the parts want to know of a job.
func decode(m *hdl.Module, g machine.Machine, j Job) machine.Head {
	shape := g.HeadShape()
	byWidth := func(of func(d int) int, w int) hdl.UInt {
		var list []int64
		for code := range 4 {
			list = append(list, int64(of(min(machine.SmallestHead<<code, g.HeadDim))))
		}
		return hdl.Table(m, j.Width, hdl.U(w), list)
	}
	groupsLog := func(d int) int { return log2(min(g.Segments(), max(1, g.Lanes/d))) }
	h := machine.Head{
		Gemm: j.Gemm, Dense: j.N.Eq(j.C), Mean: j.Mean, Center: j.Center, Vgen: j.Vgen.And(j.Gemm.Not()),
		N: j.N, M: j.M, C: j.C.Wrap(shape.C.Width()), Rounds: j.Rounds,
		Groups:   byWidth(groupsLog, 2),
		WordsLog: byWidth(func(d int) int { return log2(max(1, d/g.Lanes)) }, 2),
		RowWords: ceilShift(j.M, log2(g.Lanes), shape.RowWords.Width()),
		Shift:    j.Shift, Pre: j.Pre, Multiplier: j.Multiplier, Post: j.Post, YShift: j.YShift,
		Dim: j.Dim, XWords: ceilShift(j.Dim, log2(g.Lanes), shape.XWords.Width()), XBeats: ceilShift(j.Dim, log2(g.Procs), shape.XBeats.Width()),
	}
	h.Dense = h.Dense.And(j.Gemm.Not())
	h.Early = hdl.False(m)
	if g.Early {
		h.Early = j.Early
	}
	beats := func(n hdl.UInt, w int) hdl.UInt {
		var list []hdl.UInt
		for k := range log2(g.Segments()) + 1 {
			list = append(list, ceilShift(n, log2(g.Procs)+k, w))
		}
		if len(list) == 1 {
			return list[0]
		}
		return hdl.Select(h.Groups.Wrap(bits.Len(uint(len(list)-1))), list)
	}
	h.Beats = beats(j.N, shape.Beats.Width())
	h.ColBeats = beats(j.M, shape.ColBeats.Width())
	h.Pack = hdl.C(m, shape.Pack, 0)
	columns := j.M.Ext(max(j.M.Width(), log2(g.Lanes))) // there may be fewer than half the lanes
	for k := 1; k <= log2(g.MaxPack); k++ {
		h.Pack = hdl.Mux(columns.LeC(int64(g.Lanes>>k)), hdl.C(m, shape.Pack, int64(k)), h.Pack)
	}
	chunks := byWidth(func(d int) int { return max(1, min(d, g.Lanes)/g.DivLanes) }, shape.Chunks.Width())
	h.Chunks = hdl.Mux(j.Gemm, hdl.C(m, shape.Chunks, int64(g.Lanes/g.DivLanes)), chunks)
	words := byWidth(func(d int) int { return max(1, d/g.Lanes) }, machine.WordBits)
	h.Tiles = hdl.Mux(j.Gemm, j.Tiles, words)
	return h
}

// ceilShift returns ceil(v / 2^k) in w bits.
func ceilShift(v hdl.UInt, k, w int) hdl.UInt {
	return v.Ext(max(v.Width(), k)).AddC(1<<k - 1).Shr(k).Wrap(w)
}

func log2(n int) int { return bits.Len(uint(n)) - 1 }
