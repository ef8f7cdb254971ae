package soft

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/machine"
)

// weighing is what becomes of the sums of rows where rows can be early.
type weighing struct {
	out   Out                   // EReady and the client of the divider
	write StripeIn              // weights
	late  stream.Flow[hdl.UInt] // the sum of a late row that is ready
}

// place is where a beat of exponents of a row lies.
type place struct{ Slot, Beat hdl.UInt }

// weigh divides the exponents of early rows by their sum. Late rows pass. Rows
// are counted, and their slots found, by four pointers that follow each other:
// summed, asked for a divisor, sent to the divider, ready.
func (g Soft) weigh(m *hdl.Module, in In, e exponents, sum RowSumOut, head machine.Head) weighing {
	slots := logCeil(g.ExpSlots())
	slot := func(pointer hdl.UInt) hdl.UInt { return pointer.Wrap(slots) }
	type row struct {
		Sum   hdl.UInt
		Early hdl.Bool
		Last  hdl.UInt // index of the last beat of DivLanes exponents
	}
	summed := wheel(m, "summed", slots+1, sum.OutValid)
	width := g.dividendSlots().beatBits(g.DivLanes)
	now := row{sum.OutSum, head.Early, g.lastBeat(m, head, g.DivLanes, width)}
	var rows []row
	for i := range g.ExpSlots() {
		rows = append(rows, stream.Hold(m, sum.OutValid.And(slot(summed).EqC(int64(i))), "row_"+itoa(i), now))
	}

	// Divisors.
	asks := hdl.Wire(m, "asks_next", hdl.B())
	asked := wheel(m, "asked", slots+1, asks.Q)
	ask := hdl.Select(slot(asked), rows)
	some := asked.Ne(summed)
	asks.Set(some.And(ask.Early.Not().Or(in.WReqReady[0])))

	// Beats: one is in the output register of the memory, one on offer.
	sends := hdl.Wire(m, "sends_next", hdl.B())
	sent := wheel(m, "sent", slots+1, sends.Q)
	send := hdl.Select(slot(sent), rows)
	there := sent.Ne(summed)
	p := stream.NewPipe(m, "beats", there.And(send.Early), in.WBeatReady[0], 2)
	reads := p.Advance.And(there).And(send.Early)
	last := hdl.Wire(m, "sends_last", hdl.B())
	at := place{slot(sent), count(m, "sends_beat", width, reads, last.Q)}
	last.Set(at.Beat.Eq(send.Last))
	sends.Set(there.And(send.Early.Not().Or(reads.And(last.Q))))
	data := hdl.Inst(m, "dividend_slots", g.dividendSlots(), StripeIn{
		Write: e.valid.And(g.At(in.Heads, e.job).Early), WriteSlot: e.slot, WriteBeat: fit(e.beat, g.dividendSlots().beatBits(g.ExpLanes)), WriteData: e.value,
		Read: p.Advance, ReadSlot: at.Slot, ReadBeat: at.Beat,
	}).ReadData
	type beat struct {
		At   place
		Last hdl.Bool
	}
	b := stream.Hold(m, p.Advance, "fetched", beat{at, last.Q})
	b = stream.Hold(m, p.Advance, "offered", b)
	num := g.operands(stream.Hold(m, p.Advance, "dividend", data))

	// Results.
	result := hdl.Delay(m, "result", b.At, g.Divu().Latency())
	write := StripeIn{Write: in.WOutValid[0], WriteSlot: result.Slot, WriteBeat: fit(result.Beat, g.weightSlots().beatBits(g.DivLanes))}
	for _, q := range in.WOutQ {
		write.WriteData = append(write.WriteData, q.AsUInt().Wrap(weightBits))
	}

	// Rows are ready in order.
	readies := hdl.Wire(m, "ready_next", hdl.B())
	served := wheel(m, "served", slots, readies.Q)
	var complete []hdl.Bool
	for i := range g.ExpSlots() {
		late := now.Early.Not().And(sum.OutValid).And(slot(summed).EqC(int64(i)))
		early := in.WOutValid[0].And(in.WOutLast[0]).And(result.Slot.EqC(int64(i)))
		c := hdl.Reg(m, "complete_"+itoa(i), hdl.B(), hdl.Reset(0))
		m.If(late.Or(early), func() {
			c.Set(hdl.True(m))
		}).ElseIf(readies.Q.And(served.EqC(int64(i))), func() {
			c.Set(hdl.False(m))
		})
		complete = append(complete, c.Q)
	}
	readies.Set(hdl.Select(served, complete))
	done := hdl.Select(served, rows)
	one := func(b hdl.Bool) []hdl.Bool { return []hdl.Bool{b} }
	return weighing{
		out: Out{EReady: readies.Q, WReqValid: one(some.And(ask.Early)), WDivisor: []hdl.UInt{ask.Sum},
			WBeatValid: one(p.Valid), WNum: num, WLast: one(b.Last)},
		write: write,
		late:  stream.Flow[hdl.UInt]{Valid: readies.Q.And(done.Early.Not()), Data: done.Sum},
	}
}
