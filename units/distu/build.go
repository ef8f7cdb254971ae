package distu

import (
	"math/bits"
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// Build makes the circuit: the control here, the lanes in a module a copy. One
// enable stalls everything: a cycle passes when the output register is empty or
// emptied.
func (d Distu) Build(m *hdl.Module, in In) Out {
	if err := d.Check(); err != nil {
		m.Errorf("%v", err)
		return Out{}
	}
	outValid := hdl.Reg(m, "out_valid", hdl.B(), hdl.Reset(0))
	advance := outValid.Q.Not().Or(in.OutReady).Named("advance")

	open := hdl.Reg(m, "pass_open", hdl.B(), hdl.Reset(0))
	inReady := open.Q.And(advance)
	take := in.InValid.And(inReady).Named("take")
	passEnds := take.And(in.InLast)
	load := d.load(m, in, take, open.Q.Not().Or(passEnds))
	m.If(load.swap, func() { open.Set(hdl.True(m)) }).ElseIf(passEnds, func() { open.Set(hdl.False(m)) })

	stages := d.travel(m, advance, stream.Flow[tag]{Valid: take, Data: tag{in.InEnd, in.InLast, load.live, load.pack}})
	last := stages[len(stages)-1]
	choice := last // the beat for which the sums are chosen
	if _, _, _, registered := d.copy().registers(); registered {
		choice = stages[len(stages)-2]
	}
	m.If(advance, func() { outValid.Set(last.Valid.And(last.Data.End)) })
	outLast := hdl.Reg(m, "out_last", hdl.B(), hdl.NoReset())
	m.If(advance, func() { outLast.Set(last.Data.Last) })

	var rowEnd []hdl.Bool
	if d.Beats() > 1 {
		rowEnd = []hdl.Bool{last.Data.End}
	}
	out := Out{CenReady: load.ready, InReady: inReady, OutValid: outValid.Q, OutLast: outLast.Q}
	for j := range d.Copies {
		lanes := hdl.Inst(m, "copy_"+strconv.Itoa(j), d.copy(), CopyIn{
			Advance: advance,
			Load:    load.enable[j], Swap: load.copied, LoadAt: load.writeAt, ReadAt: load.readAt,
			CenRow: in.CenRow, Row: in.InRow,
			Pack: choice.Data.Pack, Live: choice.Data.Live[j],
			Valid: last.Valid, RowEnd: rowEnd,
		})
		out.OutDistance = append(out.OutDistance, lanes.Distance...)
	}
	return out
}

// tag is what the later stages have to know of a beat.
type tag struct {
	End, Last hdl.Bool
	Live      []hdl.Bool // a copy: it has centroids
	Pack      []hdl.UInt
}

// travel delays a beat's tag as the lanes delay its data and returns it at
// every stage, from the input to what the output register takes.
func (d Distu) travel(m *hdl.Module, advance hdl.Bool, f stream.Flow[tag]) []stream.Flow[tag] {
	stages := []stream.Flow[tag]{f}
	for i := 1; i < d.Latency(); i++ {
		suffix := "_" + strconv.Itoa(i)
		valid := hdl.Reg(m, "valid"+suffix, hdl.B(), hdl.Reset(0))
		m.If(advance, func() { valid.Set(f.Valid) })
		f = stream.Flow[tag]{Valid: valid.Q, Data: stream.Hold(m, advance, "tag"+suffix, f.Data)}
		stages = append(stages, f)
	}
	return stages
}

// loading is the state of the banks.
type loading struct {
	ready  hdl.Bool   // a centroid beat is taken
	swap   hdl.Bool   // the shadow bank becomes the active one
	enable []hdl.Bool // a copy: the centroid beat goes there
	live   []hdl.Bool // a copy of the active bank: it was loaded
	pack   []hdl.UInt // of the active bank

	copied          []hdl.Bool // banks in registers: swap
	writeAt, readAt []hdl.UInt // banks in RAM: where the centroid beat goes, and the one for the next row beat is
}

// load fills the shadow bank, copy after copy, and hands it over as soon as it
// is complete and no rows need the active bank (free). A row beat is taken
// where take is true.
func (d Distu) load(m *hdl.Module, in In, take, free hdl.Bool) loading {
	full := hdl.Reg(m, "shadow_full", hdl.B(), hdl.Reset(0))
	l := loading{ready: full.Q.Not()}
	cenTake := in.CenValid.And(l.ready)
	l.swap = full.Q.And(free).Named("swap")

	copyNow := hdl.Reg(m, "load_copy", hdl.U(indexWidth(d.Copies)), hdl.Reset(0))
	lastCopy := copyNow.Q.EqC(int64(d.Copies - 1))
	done := cenTake.And(in.CenEnd).And(in.CenLast.Or(lastCopy))
	m.If(cenTake.And(in.CenEnd), func() { copyNow.Set(next(m, copyNow.Q, done)) })
	m.If(done, func() { full.Set(hdl.True(m)) }).ElseIf(l.swap, func() { full.Set(hdl.False(m)) })

	for j := range d.Copies {
		here := cenTake.And(copyNow.Q.EqC(int64(j)))
		l.enable = append(l.enable, here)
		l.live = append(l.live, d.live(m, j, cenTake, here, copyNow.Q.EqC(0), l.swap))
	}
	for _, p := range in.CenPack {
		shadow := hdl.Reg(m, "shadow_pack", p, hdl.NoReset())
		m.If(done, func() { shadow.Set(p) })
		active := hdl.Reg(m, "active_pack", p, hdl.NoReset())
		m.If(l.swap, func() { active.Set(shadow.Q) })
		l.pack = append(l.pack, active.Q)
	}
	if d.Beats() == 1 {
		l.copied = []hdl.Bool{l.swap}
		return l
	}
	bank := hdl.Reg(m, "bank", hdl.B(), hdl.Reset(0))
	nextBank := bank.Q.Xor(l.swap)
	bank.Set(nextBank)
	l.writeAt = []hdl.UInt{hdl.Cat(bank.Q.Not(), beatOf(m, "load_beat", d.Beats(), cenTake, in.CenEnd).now)}
	l.readAt = []hdl.UInt{hdl.Cat(nextBank, beatOf(m, "row_beat", d.Beats(), take, in.InEnd).next)}
	return l
}

// counter is a register's value and the one it takes.
type counter struct{ now, next hdl.UInt }

// beatOf counts the beats of a row or centroid where step is true.
func beatOf(m *hdl.Module, name string, beats int, step, end hdl.Bool) counter {
	at := hdl.Reg(m, name, hdl.U(indexWidth(beats)), hdl.Reset(0))
	to := hdl.Mux(step, next(m, at.Q, end), at.Q)
	at.Set(to)
	return counter{at.Q, to}
}

// live returns whether copy j of the active bank was loaded. The first copy
// always is; a load that begins takes it from the others.
func (d Distu) live(m *hdl.Module, j int, take, here, begins, swap hdl.Bool) hdl.Bool {
	if j == 0 {
		return hdl.True(m)
	}
	shadow := hdl.Reg(m, "shadow_live_"+strconv.Itoa(j), hdl.B(), hdl.Reset(0))
	m.If(here, func() { shadow.Set(hdl.True(m)) }).ElseIf(take.And(begins), func() { shadow.Set(hdl.False(m)) })
	active := hdl.Reg(m, "active_live_"+strconv.Itoa(j), hdl.B(), hdl.Reset(0))
	m.If(swap, func() { active.Set(shadow.Q) })
	return active.Q
}

// next counts on, or starts again.
func next(m *hdl.Module, at hdl.UInt, restart hdl.Bool) hdl.UInt {
	return hdl.Mux(restart, hdl.C(m, hdl.U(at.Width()), 0), at.AddC(1).Wrap(at.Width()))
}

// indexWidth returns the bits of an index below n, at least 1.
func indexWidth(n int) int { return max(1, bits.Len(uint(n-1))) }

// codeWidth returns the bits of log2 of the largest pack.
func codeWidth(pack int) int { return max(1, bits.Len(uint(bits.Len(uint(pack))-1))) }
