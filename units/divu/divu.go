// Package divu is the divider unit: one reciprocal and a multiplier a lane
// (SpARC, divider with 64 multipliers). It normalises attention rows and takes
// the exact means of clustering.
//
// # What an integrator has to know
//
// Divisors are worked on ahead: 7 can wait inside, the first of them in use, and
// they close up, so that a divisor handed over 7 cycles before the last beat of
// the row in front costs no cycle. Only when all 7 places are taken does
// div_ready depend on in_valid, in_last and out_ready of the same cycle.
//
// Two cycles after a Mean is accepted in_ready is low, whatever is offered:
// Means back to back pass in cycles 0, 1, 4, 5, 8 and so on.
//
// Results carry no mode: who mixes modes remembers them in order; at most 5
// beats are under way. Quotients and means are not saturated to int16: the
// consumer clamps them.
//
// A divisor of 0 and the mode 3 give some result and nothing worse. In the
// cycle of rst a ready may be high: what is handed over then is lost.
package divu

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// Mode says what a beat computes.
type Mode int

// The modes; they may change every beat.
const (
	Quotient Mode = iota // num / divisor, at most 1 from the exact quotient rounded half up
	Mean                 // num / divisor rounded half up, exactly, for a divisor below 2^CountBits; takes the multiplier twice
	Weight               // num / divisor in UQ0.16, at most 1 from the exact quotient rounded half up, saturated at 65535: the softmax weight of an exponent value
)

func (m Mode) String() string { return [...]string{"quotient", "mean", "weight"}[m] }

// Divu divides Lanes numerators a beat by the present divisor. Divisors come
// as a stream of their own, one a cycle; a beat with in_last set is the last
// to use its divisor. Quotient and Weight: a beat a cycle. Mean: two beats in
// four cycles. Latency 5 cycles from an accepted beat, 7 from a divisor to the
// first beat that can use it.
type Divu struct {
	Lanes       int // X, 1 to 256
	NumBits     int // width of a numerator, 18 to 48
	DivisorBits int // 17 to 40
	CountBits   int // width of the largest divisor of a Mean, 1 to 16
	// Fast places a register after every operation and keeps products within
	// 16 x 16 bits: latency 12 from a beat and 25 from a divisor, 8 divisors inside,
	// and in_ready is low five cycles after a Mean.
	Fast bool
	// Serial works a bit a cycle with one lane and no multiplier, for the smallest
	// circuit: one divisor and one beat inside, Cycles from a beat to the next, no
	// Weight.
	Serial bool
}

// In holds the streams of divisors and numerators.
type In struct {
	DivValid   hdl.Bool
	DivDivisor hdl.UInt // at least 1; below 2^CountBits for a Mean

	InValid hdl.Bool
	InNum   []hdl.SInt     // |num| <= 32768 x divisor (Quotient, Mean); UQ1.15, 0 <= num <= min(divisor, 32768) (Weight)
	InMode  hdl.Enum[Mode] // may change every beat
	InLast  hdl.Bool       // the last beat of the present divisor

	OutReady hdl.Bool
}

// Out holds the stream of results.
type Out struct {
	DivReady hdl.Bool
	InReady  hdl.Bool
	OutValid hdl.Bool
	OutQ     []hdl.SInt // quotients and means are integers, not saturated to int16; a Weight is UQ0.16 in bits 15 to 0, bit 16 is 0
	OutLast  hdl.Bool   // as in_last
}

const laneStages = 5

// Latency returns the cycles from an accepted beat to its results.
func (g Divu) Latency() int {
	if g.Serial {
		return serialLatency
	}
	if g.Fast {
		return fastLaneStages
	}
	return laneStages
}

// DivisorLatency returns the cycles from a divisor to the first beat that can
// use it.
func (g Divu) DivisorLatency() int {
	if g.Serial {
		return 1 + g.Cycles(Quotient, true)
	}
	if g.Fast {
		return fastRecipStages + 1
	}
	return recipStages
}

// Places returns the divisors that can be inside, the one in use among them.
func (g Divu) Places() int {
	if g.Serial {
		return 1
	}
	if g.Fast {
		return fastPlaces
	}
	return recipStages
}

// MeanGap returns the cycles after an accepted Mean in which nothing is accepted
// for one cycle, when nothing stalls.
func (g Divu) MeanGap() int {
	if g.Fast {
		return fastSecond - fastOperand
	}
	return 2
}

// MeanCycles returns the cycles a beat of Means takes: two beats in four.
func (g Divu) MeanCycles() int {
	if g.Serial {
		return g.Cycles(Mean, false)
	}
	return 2
}

// Inputs returns the shapes of the ports.
func (g Divu) Inputs() In {
	return In{hdl.B(), hdl.U(g.DivisorBits), hdl.B(), hdl.Vec(g.Lanes, hdl.S(g.NumBits)), hdl.E(Weight), hdl.B(), hdl.B()}
}

// Build makes the reciprocal and the lanes.
func (g Divu) Build(m *hdl.Module, in In) Out {
	if !g.check(m) {
		return Out{}
	}
	if g.Serial {
		return g.buildSerial(m, in)
	}
	if g.Fast {
		return g.buildFast(m, in)
	}
	take := hdl.Wire(m, "take_divisor", hdl.B())
	r := hdl.Inst(m, "recip", Recip{g.DivisorBits}, RecipIn{in.DivValid, in.DivDivisor, take.Q})

	// The multiplier of a lane serves the beat in stage 1, or a Mean in stage 3:
	// nothing enters stage 1 when a Mean is about to be in stage 3.
	blocked := hdl.Wire(m, "blocked", hdl.B())
	usable := r.OutValid.And(blocked.Q.Not())
	p := stream.NewPipe(m, "p", in.InValid.And(usable), in.OutReady, laneStages)
	ready := p.Advance.And(usable)
	take.Set(ready.And(in.InValid).And(in.InLast))

	type tag struct {
		Mode hdl.Enum[Mode]
		Last hdl.Bool
	}
	tags := []tag{{in.InMode, in.InLast}}
	for i := 1; i <= laneStages; i++ {
		tags = append(tags, stream.Hold(m, p.Advance, "tag_"+strconv.Itoa(i), tags[i-1]))
	}
	blocked.Set(p.Stages[1].And(tags[2].Mode.Is(Mean)))

	second := tags[3].Mode.Is(Mean).And(p.Stages[2])
	factor := stream.Hold(m, p.Advance, "factor_1", r.OutReciprocal.Cat(hdl.True(m).AsUInt()).Signed())
	counts := []hdl.UInt{r.OutDivisor.Wrap(g.CountBits)}
	for i := 1; i <= 4; i++ {
		counts = append(counts, stream.Hold(m, p.Advance, "count_"+strconv.Itoa(i), counts[i-1]))
	}
	shifts := []hdl.UInt{r.OutShift}
	for i := 1; i <= 2; i++ {
		shifts = append(shifts, stream.Hold(m, p.Advance, "shift_"+strconv.Itoa(i), shifts[i-1]))
	}
	shared := LaneIn{
		Advance: p.Advance, Shift: r.OutShift, Second: second,
		Factor: hdl.Mux(second, counts[3].Signed().Ext(18), factor),
		Weight: in.InMode.Is(Weight), PostShift: shifts[2], Post: tags[2].Mode.Is(Weight), Mean: tags[4].Mode.Is(Mean), Count: counts[4],
	}
	q := make([]hdl.SInt, g.Lanes)
	for i := range q {
		lane := shared
		lane.Num = in.InNum[i]
		q[i] = hdl.Inst(m, "lane_"+strconv.Itoa(i), Lane{g.NumBits, shiftBits(g.DivisorBits), g.CountBits}, lane).Q
	}
	return Out{DivReady: r.InReady, InReady: ready, OutValid: p.Valid, OutQ: q, OutLast: tags[laneStages].Last}
}

func (g Divu) check(m *hdl.Module) bool {
	ok := true
	rule := func(field string, value, lo, hi int) {
		if value < lo || value > hi {
			m.Errorf("%s is %d: must be %d to %d", field, value, lo, hi)
			ok = false
		}
	}
	rule("Lanes", g.Lanes, 1, 256)
	rule("NumBits", g.NumBits, 18, 48)
	rule("DivisorBits", g.DivisorBits, 17, 40)
	rule("CountBits", g.CountBits, 1, 16)
	if g.Serial {
		rule("Lanes", g.Lanes, 1, 1)
	}
	return ok
}
