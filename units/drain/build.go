package drain

import (
	"math/bits"
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/limit"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/units/requant"
)

// mark goes with a beat to its results.
type mark struct {
	Valid  hdl.Bool
	Last   hdl.Bool
	Index  []hdl.UInt // of the beat in its word; none when a word is one beat
	Groups hdl.UInt   // base 2 logarithm of the groups of lanes, of which only the first counts
	Tag    machine.RowTag
}

// Build makes the queues, the serialiser and the words.
func (g Drain) Build(m *hdl.Module, in In) Out {
	if !limit.PowerOfTwo(m, "Lanes", g.Lanes, 1, 256) || !limit.PowerOfTwo(m, "DivLanes", g.DivLanes, 1, g.Lanes) {
		return Out{}
	}
	if g.Serial() {
		return g.single(m, in)
	}
	request, pop := g.requests(m, in)
	room := hdl.Wire(m, "room", hdl.B())
	s := g.serialise(m, in, room.Q)
	value, at := g.results(m, in, s)
	out := g.words(m, value, at, in.OutReady)

	// Reserved words of the z stream: from the move to the transfer.
	reserved := hdl.Reg(m, "reserved", hdl.U(bits.Len(Places)), hdl.Reset(0))
	room.Set(reserved.Q.LtC(Places))
	gone := out.OutValid.And(in.OutReady)
	m.If(s.reserves.And(gone.Not()), func() {
		reserved.Set(reserved.Q.AddC(1).Wrap(reserved.Q.Width()))
	}).ElseIf(gone.And(s.reserves.Not()), func() {
		reserved.Set(reserved.Q.SubC(1).AsUInt().Wrap(reserved.Q.Width()))
	})

	out.SumPop, out.RowFree = pop, s.moves
	out.ZReqValid, out.ZDivisor = request.Valid, request.Data
	out.ZBeatValid, out.ZNum, out.ZLast = s.valid.And(s.late), s.num, s.mark.Last
	out.HeadDone, out.HeadDoneSlot = gone.And(out.OutLast), out.OutSlot
	return out
}

// late returns whether a word is divided by its row's sum.
func (g Drain) late(head machine.Head, tag machine.RowTag) hdl.Bool {
	other := tag.Back.Or(head.Gemm)
	if g.Early {
		other = other.Or(head.Early)
	}
	return other.Not()
}

// divisors returns the places for divisors. A word whose divisor waits has not
// left the queue of rows (there are at most RowSlots of them) or is in the shift
// register, so the places suffice.
func (g Drain) divisors() int {
	if g.Serial() {
		return 1
	}
	return g.RowSlots() + 1
}

// requests queues a divisor for every late word that is issued.
func (g Drain) requests(m *hdl.Module, in In) (request stream.Flow[hdl.UInt], pop hdl.Bool) {
	put := in.WordIssued.And(g.late(g.At(in.Heads, in.WordTag.Slot), in.WordTag))
	request, _ = stream.FifoRegs(m, "request", g.divisors(), stream.Flow[hdl.UInt]{Valid: put, Data: in.Sum}, in.ZReqReady)
	return request, put.And(in.WordTag.RowLast)
}

// results returns the int16 values of a beat and what goes with them, a fixed
// number of cycles after the beat.
func (g Drain) results(m *hdl.Module, in In, s serial) ([]hdl.SInt, mark) {
	at := hdl.Delay(m, "at", s.mark, g.Latency())
	shift := g.Shift()
	shifted := hdl.Inst(m, "shift", shift, requant.ScoreIn{
		InValid: s.passes.And(s.late.Not()), InAcc: s.num, InShift: s.shift, OutReady: hdl.True(m)}).OutP
	shifted = hdl.Delay(m, "shifted", shifted, g.Latency()-shift.Latency())
	value := make([]hdl.SInt, g.DivLanes)
	for i := range value {
		value[i] = hdl.Mux(in.ZOutValid, in.ZOutQ[i].Sat(16), shifted[i])
	}
	return g.inFirst(m, value, at.Groups), at
}

// inFirst makes the lanes of a beat 0 that are past the first group. Lane i is
// when there are more than Lanes/(i+1) groups; a word of groups that are narrower
// than a beat has one beat.
func (g Drain) inFirst(m *hdl.Module, value []hdl.SInt, groups hdl.UInt) []hdl.SInt {
	for i, v := range value {
		for k := 1; k <= bits.Len(uint(g.Segments()))-1; k++ {
			if i >= g.Lanes>>k {
				value[i] = hdl.Mux(groups.GeC(int64(k)), hdl.C(m, hdl.S(16), 0), v)
				break
			}
		}
	}
	return value
}

// words puts the results of a word together: the z stream and the words of V.
func (g Drain) words(m *hdl.Module, value []hdl.SInt, at mark, outReady hdl.Bool) Out {
	full := hdl.Delay(m, "full", at.Valid.And(at.Last))
	tag := stream.Hold(m, at.Valid, "tag", at.Tag)
	word := g.assemble(m, at.Valid, at.Index, value)
	type item struct {
		Data []hdl.SInt
		Tag  machine.RowTag
	}
	z, _ := stream.FifoRegs(m, "z", Places, stream.Flow[item]{Valid: full.And(tag.Back.Not()), Data: item{word, tag}}, outReady)
	return Out{
		OutValid: z.Valid, OutData: z.Data.Data,
		OutRow: z.Data.Tag.Row, OutWord: z.Data.Tag.Word, OutLast: z.Data.Tag.HeadLast, OutSlot: z.Data.Tag.Slot,
		BackValid: full.And(tag.Back), BackSlot: tag.Slot, BackRow: tag.Row, BackWord: tag.Word, BackData: word,
	}
}

// assemble puts the beats of a word together: the first one clears all lanes but
// its own.
func (g Drain) assemble(m *hdl.Module, valid hdl.Bool, index []hdl.UInt, value []hdl.SInt) []hdl.SInt {
	word := make([]hdl.SInt, g.Lanes)
	for k := range g.chunks() {
		here, first := hdl.True(m), hdl.True(m)
		if g.chunks() > 1 {
			here, first = index[0].EqC(int64(k)), index[0].EqC(0)
		}
		for i, v := range value {
			l := k*g.DivLanes + i
			r := hdl.Reg(m, "word_"+strconv.Itoa(l), hdl.S(16), hdl.NoReset())
			m.If(valid.And(here), func() {
				r.Set(v)
			}).ElseIf(valid.And(first), func() {
				r.Set(hdl.C(m, hdl.S(16), 0))
			})
			word[l] = r.Q
		}
	}
	return word
}
