package soft

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/limit"
	"github.com/sparcgen/sparcgen/units/machine"
)

// Build makes the rows' way from scores to exponents, and to weights.
func (g Soft) Build(m *hdl.Module, in In) Out {
	if !g.check(m) {
		return Out{}
	}
	e, ends := g.way(m, in)

	head := g.At(in.Heads, hdl.Delay(m, "sum_job", e.job, g.rowSum().Latency()))
	sum := hdl.Inst(m, "row_sum", g.rowSum(), RowSumIn{e.valid, e.last, e.value})
	var out Out
	var weights StripeIn // the writing side
	done := stream.Flow[hdl.UInt]{Valid: sum.OutValid, Data: sum.OutSum}
	if g.Early {
		w := g.weigh(m, in, e, sum, head)
		out, weights, done = w.out, w.write, w.late
	} else {
		out.EReady = sum.OutValid
	}
	sums, _ := stream.FifoRegs(m, "sums", g.ExpSlots()+2, done, in.SumPop)
	out.ScoreFree = ends
	out.SumValid, out.Sum = sums.Valid, sums.Data
	out.EData = g.answer(m, in, e, weights)
	return out
}

// way is that from scores to exponents. It returns the beat that is written, and
// whether a row of scores has been read.
func (g Soft) way(m *hdl.Module, in In) (e exponents, ends hdl.Bool) {
	write, tree := g.collect(m, in)
	if g.SerialExp() {
		return g.serialWay(m, in, write, tree)
	}
	read := hdl.Wire(m, "row_read", hdl.B())
	r := g.read(m, in, write, g.queue(m, in, tree, read.Q))
	read.Set(r.ends)
	return g.exponents(m, in, r), r.ends
}

func (g Soft) check(m *hdl.Module) bool {
	ok := limit.PowerOfTwo(m, "Procs", g.Procs, 1, 64)
	ok = limit.PowerOfTwo(m, "ExpLanes", g.ExpLanes, 1, 256) && ok
	ok = limit.PowerOfTwo(m, "DivLanes", g.DivLanes, 1, 256) && ok
	if g.Early && g.OperandBits() < 17 {
		m.Errorf("Early is true and ExpCap is %d: a weight takes an operand of 17 bits, which ExpCap 32768 gives", g.ExpCap)
		return false
	}
	return ok
}

// groupsOf returns what a beat of several widths is told its width by.
func (g Soft) groupsOf(head machine.Head) []hdl.UInt {
	if g.Segments() == 1 {
		return nil
	}
	return []hdl.UInt{head.Groups}
}

// lastBeat returns the index of a row's last beat when a beat has the given
// number of keys: ceil(Beats g P / lanes) - 1.
func (g Soft) lastBeat(m *hdl.Module, head machine.Head, lanes, width int) hdl.UInt {
	beats := head.Beats
	if g.Segments() > 1 {
		beats = beats.ShlBy(head.Groups)
	}
	last := beats.SubC(1).AsUInt() // in beats of Procs keys
	switch {
	case lanes > g.Procs:
		last = last.Shr(logCeil(lanes / g.Procs))
	case lanes < g.Procs:
		last = hdl.Cat(last, hdl.Repeat(hdl.True(m), logCeil(g.Procs/lanes)))
	}
	return fit(last, width)
}

// fit widens or narrows a number that is known to fit.
func fit(u hdl.UInt, width int) hdl.UInt {
	if u.Width() > width {
		return u.Wrap(width)
	}
	return u.Ext(width)
}

// count counts the beats of a row: from 0, one where step is true, and from 0
// again behind the last.
func count(m *hdl.Module, name string, width int, step, last hdl.Bool) hdl.UInt {
	at := hdl.Reg(m, name, hdl.U(width), hdl.Reset(0))
	m.If(step, func() {
		at.Set(hdl.Mux(last, hdl.C(m, hdl.U(width), 0), at.Q.AddC(1).Wrap(width)))
	})
	return at.Q
}

// turn is the slot of a row, of n, a power of two: the next one where step is true.
func turn(m *hdl.Module, name string, n int, step hdl.Bool) hdl.UInt {
	if n == 1 {
		return hdl.C(m, hdl.U(1), 0)
	}
	return wheel(m, name, logCeil(n), step)
}

// wheel counts the rows modulo 2^width, one where step is true.
func wheel(m *hdl.Module, name string, width int, step hdl.Bool) hdl.UInt {
	return count(m, name, width, step, hdl.False(m))
}
