package divu

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// buildFast makes the fast form.
func (g Divu) buildFast(m *hdl.Module, in In) Out {
	take := hdl.Wire(m, "take_divisor", hdl.B())
	r := hdl.Inst(m, "recip", FastRecip{g.DivisorBits}, RecipIn{in.DivValid, in.DivDivisor, take.Q})

	blocked := hdl.Wire(m, "blocked", hdl.B())
	usable := r.OutValid.And(blocked.Q.Not())
	p := stream.NewPipe(m, "p", in.InValid.And(usable), in.OutReady, fastLaneStages)
	ready := p.Advance.And(usable)
	take.Set(ready.And(in.InValid).And(in.InLast))

	type tag struct {
		Mode       hdl.Enum[Mode]
		Last       hdl.Bool
		Reciprocal hdl.UInt
		Count      hdl.UInt
		Shift      hdl.UInt
	}
	tags := []tag{{in.InMode, in.InLast, r.OutReciprocal, r.OutDivisor.Wrap(g.CountBits), r.OutShift}}
	for i := 1; i <= fastLaneStages; i++ {
		tags = append(tags, stream.Hold(m, p.Advance, "tag_"+strconv.Itoa(i), tags[i-1]))
	}
	// In the cycle in which a Mean is in stage fastSecond nothing may be in stage fastOperand.
	gap := g.MeanGap()
	blocked.Set(p.Stages[gap-1].And(tags[gap].Mode.Is(Mean)))
	second := tags[fastSecond].Mode.Is(Mean).And(p.Stages[fastSecond-1])
	shared := FastLaneIn{
		Advance: p.Advance, Shift: r.OutShift, Weight: in.InMode.Is(Weight),
		Factor: hdl.Mux(second, tags[fastSecond].Count.Ext(16), tags[fastOperand].Reciprocal), Second: second,
		PostShift: tags[5].Shift, Post: tags[6].Mode.Is(Weight), Mean: tags[10].Mode.Is(Mean), Count: tags[10].Count,
	}
	q := make([]hdl.SInt, g.Lanes)
	for i := range q {
		lane := shared
		lane.Num = in.InNum[i]
		q[i] = hdl.Inst(m, "lane_"+strconv.Itoa(i), FastLane{g.NumBits, shiftBits(g.DivisorBits), g.CountBits}, lane).Q
	}
	return Out{DivReady: r.InReady, InReady: ready, OutValid: p.Valid, OutQ: q, OutLast: tags[fastLaneStages].Last}
}
