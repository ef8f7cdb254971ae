// Package expu is the exponent unit: e^-x (or 2^-x) of UQ4.12 in UQ1.15 on X
// lanes, by range reduction and a Taylor series about the nearest of N
// expansion points of an octave (docs/accelerator.md: 64 lanes in the paper's
// machine; SpARC section on the Taylor-expansion exponent unit).
package expu

import (
	"math"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// Form selects how the argument is reduced.
type Form int

// The forms of the unit.
const (
	Taylor Form = iota // e^-x about N points an octave, the nearest one
	Plain              // e^-x about 0 on [0, ln 2)
	Base2              // 2^-x about N points; log2 e is folded into the requantiser in front
)

func (f Form) String() string { return [...]string{"taylor", "plain", "base2"}[f] }

// Expu is the exponent unit. One beat a cycle; latency Latency() cycles; at
// most Order-1 multipliers a lane for the polynomial and one for the point's
// value (order 2: two in all).
type Expu struct {
	Lanes  int  // X, 1 to 256
	Form   Form // Taylor, Plain or Base2
	Points int  // N, a power of two, 1 to 256; Plain has 1
	Order  int  // 1 to 4
	Bits   int  // F: fractional bits of internal values, 16 to 24
	Cap    int  // largest result: 32768, or 32767 to fit a signed 16-bit operand
	Fast   bool // a register after every adder, product and shift; else one after each part
	// Serial computes one exponent at a time with one lane, a step a cycle, for few
	// cells: one every Latency cycles and one more.
	Serial bool
}

// In is one beat of arguments.
type In struct {
	InValid  hdl.Bool
	InX      []hdl.Fix // UQ4.12, Lanes of them
	OutReady hdl.Bool
}

// Out is one beat of results.
type Out struct {
	InReady  hdl.Bool
	OutValid hdl.Bool
	OutE     []hdl.Fix // UQ1.15, Lanes of them, 0 to Cap
}

// Inputs returns the shapes of the ports.
func (g Expu) Inputs() In {
	return In{InValid: hdl.B(), InX: hdl.Vec(g.Lanes, hdl.UF(16, 12)), OutReady: hdl.B()}
}

// Latency returns the cycles from a beat's acceptance to its result.
func (g Expu) Latency() int {
	if g.Serial {
		return g.lane().serialSteps() + 1
	}
	if g.Fast {
		return g.lane().fastStages()
	}
	return 5 + max(0, g.Order-2)
}

func (g Expu) lane() Lane { return Lane{g.Form, g.Points, g.Order, g.Bits, g.Cap, g.Fast} }

// ModuleName names the module by what differs from the default unit.
func (g Expu) ModuleName() string {
	return "expu_x" + itoa(g.Lanes) + "_" + g.Form.String() + "_n" + itoa(g.Points) + "_o" + itoa(g.Order) + "_b" + itoa(g.Bits) + capName(g.Cap) + fastName(g.Fast) + serialName(g.Serial)
}

// Build makes the pipeline: point, residue, polynomial, scale, shift.
func (g Expu) Build(m *hdl.Module, in In) Out {
	if !g.check(m) {
		return Out{}
	}
	if g.Serial {
		return g.buildSerial(m, in)
	}
	p := stream.NewPipe(m, "p", in.InValid, in.OutReady, g.Latency())
	e := make([]hdl.Fix, g.Lanes)
	for i := range e {
		lane := hdl.Inst(m, "lane_"+itoa(i), g.lane(), LaneIn{p.Advance, in.InX[i]})
		e[i] = lane.E
	}
	return Out{InReady: p.Advance, OutValid: p.Valid, OutE: e}
}

func (g Expu) check(m *hdl.Module) bool {
	ok := true
	rule := func(legal bool, field string, value int, text string) {
		if !legal {
			m.Errorf("%s is %d: %s", field, value, text)
			ok = false
		}
	}
	rule(g.Lanes >= 1 && g.Lanes <= 256, "Lanes", g.Lanes, "must be 1 to 256")
	rule(g.Form >= Taylor && g.Form <= Base2, "Form", int(g.Form), "must be Taylor, Plain or Base2")
	rule(g.Points >= 1 && g.Points <= 256 && g.Points&(g.Points-1) == 0, "Points", g.Points, "must be a power of two, 1 to 256")
	rule(g.Form != Plain || g.Points == 1, "Points", g.Points, "must be 1 in the plain form")
	rule(g.Order >= 1 && g.Order <= 4, "Order", g.Order, "must be 1 to 4")
	rule(g.Bits >= 16 && g.Bits <= 24, "Bits", g.Bits, "must be 16 to 24")
	rule(g.Cap == 32767 || g.Cap == 32768, "Cap", g.Cap, "must be 32767 or 32768")
	rule(!g.Serial || g.Lanes == 1, "Lanes", g.Lanes, "must be 1 in the serial form")
	return ok
}

// constant returns round(x * 2^frac).
func constant(x float64, frac int) int64 { return int64(math.Floor(math.Ldexp(x, frac) + 0.5)) }
