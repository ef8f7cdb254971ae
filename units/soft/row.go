package soft

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/expu"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/units/maxtree"
	"github.com/sparcgen/sparcgen/units/requant"
)

// known is a row of scores whose maximum is known.
type known struct {
	Max  hdl.SInt
	Job  hdl.UInt // slot
	Last hdl.UInt // index of the last beat of ExpLanes scores
}

// collect writes the scores into their slots and finds the maxima. The write side
// of the slots is returned.
func (g Soft) collect(m *hdl.Module, in In) (StripeIn, maxtree.Out) {
	valid := in.ScoreValid.And(in.ScoreTag.Pre.Not()).Named("score")
	last := in.ScoreTag.RowLast
	head := g.At(in.Heads, in.ScoreTag.Slot)
	write := StripeIn{
		Write:       valid,
		WriteSlot:   turn(m, "score_slot", g.ScoreSlots(), valid.And(last)),
		WriteBeat:   count(m, "score_beat", g.scoreSlots().beatBits(g.Procs), valid, last),
		WriteGroups: g.groupsOf(head),
	}
	for _, v := range in.ScoreAcc {
		write.WriteData = append(write.WriteData, v.AsUInt())
	}
	tree := hdl.Inst(m, "max", g.MaxTree(), maxtree.In{InValid: valid, InValue: in.ScoreAcc, InKeep: g.taking(m, head, last), InLast: last, OutReady: hdl.True(m)})
	return write, tree
}

// queue queues the rows whose maximum is known. The one in front leaves where
// taken is true.
func (g Soft) queue(m *hdl.Module, in In, tree maxtree.Out, taken hdl.Bool) stream.Flow[known] {
	job := hdl.Delay(m, "max_job", in.ScoreTag.Slot, g.MaxTree().Latency())
	row := known{tree.OutMax, job, g.lastBeat(m, g.At(in.Heads, job), g.ExpLanes, g.scoreSlots().beatBits(g.ExpLanes))}
	rows, _ := stream.FifoRegs(m, "rows", g.ScoreSlots(), stream.Flow[known]{Valid: tree.OutValid, Data: row}, taken)
	return rows
}

// taking returns which keys of a beat of scores take part: those before the end
// of the beat, in a row's last beat those before the row's end.
func (g Soft) taking(m *hdl.Module, head machine.Head, last hdl.Bool) []hdl.Bool {
	keep := make([]hdl.Bool, g.Scores())
	keep[0] = hdl.True(m)
	if len(keep) == 1 {
		return keep
	}
	w := logCeil(g.Scores())
	var ends []hdl.UInt // last key of a full beat
	for k := range logCeil(g.Segments()) + 1 {
		ends = append(ends, hdl.C(m, hdl.U(w), int64(g.Procs<<k-1)))
	}
	end := pick(g.groupsOf(head), ends)
	end = end.And(head.N.SubC(1).AsUInt().Wrap(w).Or(hdl.Repeat(last.Not(), w)))
	for k := 1; k < len(keep); k++ {
		keep[k] = end.GeC(int64(k))
	}
	return keep
}

// reading is a beat of scores on its way into the exponent unit.
type reading struct {
	ends  hdl.Bool // the last beat of a row is read from its slot
	valid hdl.Bool // of what follows
	last  hdl.Bool
	job   hdl.UInt
	beat  requant.In
}

// read takes the rows in front out of their slots, a beat a cycle, while there
// is a slot for their exponents.
func (g Soft) read(m *hdl.Module, in In, write StripeIn, rows stream.Flow[known]) reading {
	width := g.scoreSlots().beatBits(g.ExpLanes)
	step, ends := hdl.Wire(m, "read", hdl.B()), hdl.Wire(m, "read_ends", hdl.B())
	at := count(m, "read_beat", width, step.Q, ends.Q)
	first := at.EqC(0)
	room := g.room(m, step.Q.And(first), in.EFree)
	step.Set(rows.Valid.And(first.Not().Or(room)))
	ends.Set(step.Q.And(at.Eq(rows.Data.Last)))

	write.Read, write.ReadBeat = step.Q, at
	write.ReadSlot = turn(m, "read_slot", g.ScoreSlots(), ends.Q)
	scores := hdl.Inst(m, "score_slots", g.scoreSlots(), write).ReadData

	valid := hdl.Delay(m, "scores_valid", step.Q)
	type tag struct {
		Beat hdl.UInt
		Row  known
	}
	t := stream.Hold(m, step.Q, "scores", tag{at, rows.Data})
	head := g.At(in.Heads, t.Row.Job)
	b := requant.In{InMax: t.Row.Max, InPre: head.Pre, InMultiplier: head.Multiplier, InPost: head.Post, InKeep: g.keep(m, head.N, t.Beat)}
	for _, v := range scores {
		b.InAcc = append(b.InAcc, v.AsSInt())
	}
	b.InValid, b.OutReady = hdl.False(m), hdl.False(m)
	b = stream.Hold(m, valid, "beat", b)
	b.InValid, b.OutReady = hdl.Delay(m, "beat_valid", valid), hdl.True(m)
	return reading{ends: ends.Q, valid: b.InValid, beat: b,
		last: hdl.Delay(m, "beat_last", ends.Q, 2), job: stream.Hold(m, valid, "beat_job", t.Row.Job)}
}

// room returns whether there is a slot for the exponents of one more row.
func (g Soft) room(m *hdl.Module, begins, free hdl.Bool) hdl.Bool {
	most := g.ExpSlots()
	used := hdl.Reg(m, "exp_slots_used", hdl.U(logCeil(most+1)), hdl.Reset(0))
	m.If(begins.And(free.Not()), func() {
		used.Set(used.Q.AddC(1).Wrap(used.Q.Width()))
	}).ElseIf(free.And(begins.Not()), func() {
		used.Set(used.Q.SubC(1).AsUInt().Wrap(used.Q.Width()))
	})
	return used.Q.NeC(int64(most))
}

// keep returns which keys of a beat of ExpLanes scores take part, of n keys.
func (g Soft) keep(m *hdl.Module, n, beat hdl.UInt) []hdl.Bool {
	x := logCeil(g.ExpLanes)
	full, rest := hdl.C(m, hdl.U(1), 0), n // full beats and keys behind them
	if n.Width() > x {
		full, rest = n.Shr(x), n.Wrap(max(x, 1))
	}
	before, here := beat.Lt(full), beat.Eq(full)
	keep := make([]hdl.Bool, g.ExpLanes)
	for l := range keep {
		keep[l] = before
		if x > 0 && int64(l) < 1<<rest.Width()-1 {
			keep[l] = before.Or(here.And(rest.GtC(int64(l))))
		}
	}
	return keep
}

// exponents are a beat of exponents, in the cycle in which they are written.
type exponents struct {
	valid hdl.Bool
	last  hdl.Bool
	job   hdl.UInt
	slot  hdl.UInt // of the exponents
	beat  hdl.UInt
	value []hdl.UInt
}

// exponents sends beats of scores through the exponent unit.
func (g Soft) exponents(m *hdl.Module, in In, r reading) exponents {
	x := hdl.Inst(m, "requant", g.Requant(), r.beat)
	out := hdl.Inst(m, "expu", g.Expu(), expu.In{InValid: x.OutValid, InX: x.OutX, OutReady: hdl.True(m)})
	n := g.Requant().Latency() + g.Expu().Latency()
	e := exponents{valid: out.OutValid, last: hdl.Delay(m, "exp_last", r.last, n), job: hdl.Delay(m, "exp_job", r.job, n)}
	e.beat = count(m, "exp_beat", g.expSlots().beatBits(g.ExpLanes), e.valid, e.last)
	return g.place(m, e, out)
}

// place completes a beat of exponents.
func (g Soft) place(m *hdl.Module, e exponents, out expu.Out) exponents {
	e.slot = turn(m, "exp_slot", g.ExpSlots(), e.valid.And(e.last))
	for _, v := range out.OutE {
		e.value = append(e.value, v.AsUInt().Wrap(g.expBits()))
	}
	return e
}

// answer holds the exponents and the weights, and reads them for A V.
func (g Soft) answer(m *hdl.Module, in In, e exponents, weights StripeIn) []hdl.SInt {
	type kind struct {
		Groups []hdl.UInt
		Early  []hdl.Bool
	}
	head := g.At(in.Heads, e.job)
	now := kind{Groups: g.groupsOf(head)}
	if g.Early {
		now.Early = []hdl.Bool{head.Early}
	}
	var kinds []kind
	for i := range g.ExpSlots() {
		if g.Segments() == 1 && !g.Early {
			break
		}
		kinds = append(kinds, stream.Hold(m, e.valid.And(e.slot.EqC(int64(i))), "kind_"+itoa(i), now))
	}
	var asked kind
	if len(kinds) > 0 {
		asked = hdl.Select(in.ERow, kinds)
	}
	exps := StripeIn{Write: e.valid, WriteSlot: e.slot, WriteBeat: e.beat, WriteData: e.value,
		Read: in.ERead, ReadSlot: in.ERow, ReadBeat: fit(in.EBeat, g.expSlots().beatBits(g.Procs)), ReadGroups: asked.Groups}
	if !g.Early {
		return g.operands(hdl.Inst(m, "exp_slots", g.expSlots(), exps).ReadData)
	}
	// Exponents of early rows are written and read here too, and do not matter.
	late := g.operands(hdl.Inst(m, "exp_slots", g.expSlots(), exps).ReadData)
	weights.Read, weights.ReadSlot, weights.ReadGroups = in.ERead, in.ERow, asked.Groups
	weights.ReadBeat = fit(in.EBeat, g.weightSlots().beatBits(g.Procs))
	early := g.operands(hdl.Inst(m, "weight_slots", g.weightSlots(), weights).ReadData)
	return hdl.Mux(stream.Hold(m, in.ERead, "read_early", asked.Early[0]), early, late)
}

// operands returns exponents or weights as the matrix multiply unit takes them.
func (g Soft) operands(v []hdl.UInt) []hdl.SInt {
	out := make([]hdl.SInt, len(v))
	for i := range v {
		out[i] = v[i].Signed().Ext(g.OperandBits())
	}
	return out
}
