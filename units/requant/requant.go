// Package requant holds what stands between the matrix multiply unit and the
// units behind it: the requantiser of scores into pre-scores and the requantiser
// of scores into arguments of the exponent unit.
package requant

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/limit"
)

// Requant turns the distance of scores from the maximum of their row into
// arguments of the exponent unit, UQ4.12:
//
//	u = sat17((max - acc) / 2^pre), x = sat16(u multiplier / 2^post)
//
// both rounded half up. One 17 x 16 bit unsigned multiplier a lane, one beat a
// cycle, latency Latency() cycles.
type Requant struct {
	Lanes   int // X, 1 to 256
	AccBits int // width of a score, 26 to 48
	// Narrow multiplies 16 x 16 bits, for targets whose multipliers are no wider,
	// and adds what the 17th bit contributes in a stage of its own.
	Narrow bool
	// Serial works a bit a cycle with one lane and no multiplier, for the smallest
	// circuit: a beat every Round cycles. A beat is accepted
	// at the end of its first round.
	Serial bool
}

// In is one beat of scores with the constants of their head.
type In struct {
	InValid      hdl.Bool
	InAcc        []hdl.SInt // at most InMax where InKeep is true
	InKeep       []hdl.Bool // false: the key takes no part (mask); its argument is 65535, whose exponent is 0
	InMax        hdl.SInt   // the row's maximum
	InPre        hdl.UInt   // 6 bits, 0 to 62
	InMultiplier hdl.UInt   // 16 bits
	InPost       hdl.UInt   // 5 bits, 0 to 31
	OutReady     hdl.Bool
}

// Out is one beat of arguments.
type Out struct {
	InReady  hdl.Bool
	OutValid hdl.Bool
	OutX     []hdl.Fix // UQ4.12
}

// Inputs returns the shapes of the ports.
func (g Requant) Inputs() In {
	return In{hdl.B(), hdl.Vec(g.Lanes, hdl.S(g.AccBits)), hdl.Vec(g.Lanes, hdl.B()), hdl.S(g.AccBits), hdl.U(6), hdl.U(16), hdl.U(5), hdl.B()}
}

// Latency returns the cycles from a beat's acceptance to its result, of the serial
// form if no other beat keeps its second round waiting.
func (g Requant) Latency() int {
	if g.Serial {
		return g.Round()
	}
	if g.Narrow {
		return 7
	}
	return 6
}

// productStage is the first stage that holds the product: difference, two
// stages of shift, product.
const productStage = 4

// Build makes the lanes and carries the constants along.
func (g Requant) Build(m *hdl.Module, in In) Out {
	ok := limit.Range(m, "Lanes", g.Lanes, 1, 256)
	if ok = limit.Range(m, "AccBits", g.AccBits, 26, 48) && ok; !ok {
		return Out{}
	}
	if g.Serial {
		if !limit.Range(m, "Lanes", g.Lanes, 1, 1) {
			return Out{}
		}
		return g.buildSerial(m, in)
	}
	p := stream.NewPipe(m, "p", in.InValid, in.OutReady, g.Latency())
	carry := func(name string, v hdl.UInt, stages int) []hdl.UInt {
		list := []hdl.UInt{v}
		for i := 1; i <= stages; i++ {
			list = append(list, stream.Hold(m, p.Advance, name+"_"+strconv.Itoa(i), list[i-1]))
		}
		return list
	}
	pre := carry("pre", in.InPre, 2)
	multiplier := carry("multiplier", in.InMultiplier, productStage-1)
	post := carry("post", in.InPost, g.Latency()-1)
	x := make([]hdl.Fix, g.Lanes)
	for l := range x {
		lane := LaneIn{
			Advance: p.Advance, Acc: in.InAcc[l], Max: in.InMax, Keep: in.InKeep[l],
			Coarse: pre[1].Slice(5, 3), Fine: pre[2].Slice(2, 0), Multiplier: multiplier[productStage-1],
			PostCoarse: post[g.Latency()-2].Slice(4, 3), PostFine: post[g.Latency()-1].Slice(2, 0),
		}
		x[l] = hdl.Inst(m, "lane_"+strconv.Itoa(l), Lane{g.AccBits, g.Narrow}, lane).X
	}
	return Out{p.Advance, p.Valid, x}
}
