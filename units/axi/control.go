package axi

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/bus"
)

// orders are what the control tells the parts.
type orders struct {
	Start   hdl.Bool // begin with the list
	Clear   hdl.Bool // give up what is under way
	Base    hdl.UInt // of the list
	Count   hdl.UInt // jobs of the list
	Written hdl.UInt // jobs whose results are written
}

func (g Sparc) orders() orders {
	return orders{hdl.B(), hdl.B(), hdl.U(g.AddrBits), hdl.U(indexBits), hdl.U(indexBits)}
}

// The states of the control.
const (
	controlQuiet = iota
	controlRun
	controlStop // what is under way is brought to its end
)

// settled is the cycles in which nothing may be under way before it counts as
// ended: longer than anything passes between two parts that both are idle.
const settled = 16

// control has the registers, and the states of a list.
func (g Sparc) control(m *hdl.Module, in bus.LiteIn, e engine) (orders, bus.LiteOut, hdl.Bool) {
	s := bus.NewSlave(m, &Registers, in)
	state := hdl.Reg(m, "state", hdl.U(2), hdl.Reset(controlQuiet))
	is := func(v int64) hdl.Bool { return state.Q.EqC(v) }
	to := func(v int64) { state.Set(hdl.C(m, state.Q, v)) }
	run, busy := is(controlRun), is(controlQuiet).Not()

	low, high := s.Write("LIST_LOW").Keep("list_low", 32), s.Write("LIST_HIGH").Keep("list_high", 32)
	jobs := s.Write("COUNT").Keep("list_count", indexBits)
	list := hdl.Cat(high, low)
	end := list.Add(jobs.Shl(log2(JobBytes))).SubC(1) // the last byte; what is wrong with no jobs is that
	wrongList := hdl.Any(jobs.EqC(0), low.Wrap(log2(JobBytes)).NeC(0), end.AsUInt().Shr(g.AddrBits).NeC(0))
	ask := s.Write("CONTROL").Ones(1).EqC(1).And(busy.Not()).Named("asked")
	start := ask.And(wrongList.Not()).Named("start")

	written := hdl.Reg(m, "jobs_written", hdl.U(indexBits), hdl.Reset(0))
	cycles := count(m, "cycles", ask, busy)
	limit := s.Write("WATCHDOG").Keep("watchdog", counterBits)
	still := count(m, "still", e.moves.Or(run.Not()), hdl.True(m))
	silent := still.Eq(limit).And(limit.NeC(0))

	done, failed := hdl.Reg(m, "done", hdl.B(), hdl.Reset(0)), hdl.Reg(m, "error", hdl.B(), hdl.Reset(0))
	code := hdl.Reg(m, "error_code", hdl.U(codeBits), hdl.Reset(0))
	at := hdl.Reg(m, "error_tag", hdl.U(g.tagBits()), hdl.Reset(0))
	fail := func(c int, tag hdl.UInt) func() {
		return func() {
			failed.Set(hdl.True(m))
			code.Set(hdl.C(m, code.Q, int64(c)))
			at.Set(tag)
		}
	}
	none := hdl.C(m, at.Q, 0)
	fatal := run.And(hdl.Any(e.reader.Failed, e.writer.Failed, silent)).Named("gives_up")
	m.If(ask, func() {
		done.Set(hdl.False(m))
		failed.Set(wrongList)
		code.Set(hdl.Mux(wrongList, hdl.C(m, code.Q, ErrorList), hdl.C(m, code.Q, ErrorNone)))
		at.Set(none)
	})
	m.If(run, func() {
		m.If(e.jobs.Bad, func() {
			failed.Set(hdl.True(m))
			code.Set(e.jobs.Code)
			at.Set(tag(e.jobs.Index, e.jobs.Field))
		})
		m.If(e.reader.Failed, fail(ErrorRead, e.reader.Tag)).
			ElseIf(e.writer.Failed, fail(ErrorWrite, e.writer.DoneTag.Wrap(g.tagBits()))).
			ElseIf(silent, fail(ErrorWatchdog, tag(written.Q, hdl.C(m, hdl.U(fieldBits), 0))))
	})

	// A list ends when all its jobs are written, or those before a wrong one.
	last := hdl.Mux(failed.Q, at.Q.Slice(g.tagBits()-1, fieldBits), jobs)
	all := run.And(hdl.Mux(failed.Q, written.Q.Eq(last), hdl.All(e.jobs.All, written.Q.Eq(last)))).Named("list_over")
	settle := hdl.Reg(m, "settling", hdl.U(width(settled)), hdl.Reset(0))
	m.If(is(controlStop).And(e.idle), func() { settle.Set(settle.Q.AddC(1).Wrap(settle.Q.Width())) }).Else(func() { settle.Set(hdl.C(m, settle.Q, 0)) })
	m.If(start, func() { to(controlRun) }).
		ElseIf(fatal.Or(all.And(failed.Q)), func() { to(controlStop) }).
		ElseIf(all, func() {
			to(controlQuiet)
			done.Set(hdl.True(m))
		}).
		ElseIf(is(controlStop).And(settle.Q.EqC(settled)), func() { to(controlQuiet) })
	m.If(ask, func() { written.Set(hdl.C(m, written.Q, 0)) }).
		ElseIf(hdl.All(run, e.written, e.writer.Failed.Not()), func() { written.Set(written.Q.AddC(1).Wrap(indexBits)) })

	values := g.counters(m, s, ask, busy, cycles, e)
	interrupt := g.events(m, s, values, all.And(failed.Q.Not()), hdl.Any(ask.And(wrongList), run.And(e.jobs.Bad), fatal))
	values["STATUS"] = hdl.Cat(code.Q, hdl.C(m, hdl.U(5), 0), failed.Q, done.Q, busy)
	values["ERROR_JOB"] = at.Q.Slice(g.tagBits()-1, fieldBits)
	values["ERROR_FIELD"] = at.Q.Wrap(fieldBits)
	values["LIST_LOW"], values["LIST_HIGH"], values["COUNT"], values["WATCHDOG"] = low, high, jobs, limit
	values["JOBS_DONE"] = written.Q
	values["CYCLES"] = cycles
	return orders{start, is(controlStop), list.Wrap(g.AddrBits), jobs, written.Q}, s.Answer(values), interrupt
}
