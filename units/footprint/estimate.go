package footprint

import (
	"math"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Weights are the look-up tables of 4 inputs that a bit of each kind takes, of
// the circuits of the cost table on the mean. Sums have carry cells of their own
// on ecp5; on ice40 a bit of a sum takes a look-up table beside its carry.
var Weights = [...][kinds]float64{
	ECP5:  {Sum: 0, Compare: 0.6, Equal: 1, Choice: 0.9, Mask: 0.05, Table: 1.0 / 15, Gate: 0.9, Shift: 2},
	ICE40: {Sum: 1, Compare: 0.6, Equal: 1, Choice: 0.8, Mask: 0.1, Table: 1.0 / 15, Gate: 0.8, Shift: 1},
}

// carryBits is the bits of a sum or of a comparison that a carry cell takes.
var carryBits = [...]float64{ECP5: 2, ICE40: 1}

// Estimate is what a design is expected to take. Multipliers and RAM are exact
// for Yosys 0.23; flip-flops and carry cells are those of the graph, of which a
// tool removes some. Look-up tables: of all circuits of the cost table together 14 %
// too few on ecp5, 2 % too many on ice40; of the whole of preset tiny on ecp5
// 11,233, and Yosys makes 10,541. `go test -v ./verify/costs -run Estimate` and
// `go test -v ./verify/rams -args -all` compare.
type Estimate struct {
	LUT        int `json:"lut"`         // look-up tables of 4 inputs, without those of RAM
	Carry      int `json:"carry"`       // CCU2C of two bits (and two look-up tables), SB_CARRY of one
	FlipFlop   int `json:"flip_flops"`  //
	Multiplier int `json:"multipliers"` // MULT18X18D, SB_MAC16
	BlockRAM   int `json:"block_ram"`   // DP16KD, SB_RAM40
	LUTRAM     int `json:"lut_ram"`     // RAMs of 16 x 4 bits in look-up tables, two tables each
	MemoryBits int `json:"memory_bits"` // of all memories
}

// EstimateOf estimates what all instances of a design take.
func EstimateOf(d *ir.Design, t Target) Estimate {
	l := LogicOf(d)
	e := Estimate{FlipFlop: l.FlipFlop, Multiplier: l.Multipliers(t)}
	lut := 0.0
	for k, n := range l.Bits {
		lut += Weights[t][k] * float64(n)
	}
	e.LUT = int(math.Round(lut))
	e.Carry = int(math.Round(float64(l.Bits[Sum]+l.Bits[Compare]) / carryBits[t]))
	for _, m := range Memories(d) {
		e.BlockRAM += m.Blocks(t)
		e.LUTRAM += m.LUTRAMs(t)
		e.MemoryBits += m.Bits()
	}
	return e
}
