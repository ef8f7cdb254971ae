package soft

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/limit"
	"github.com/sparcgen/sparcgen/units/pipeline"
)

// RowSum adds up the values of a row that arrives some a beat; one beat a cycle,
// latency Latency() cycles from the row's last beat. Sums wrap to SumBits.
type RowSum struct {
	Lanes    int // values a beat, 1 to 256
	Bits     int // of a value
	SumBits  int
	Pipeline string // pipeline.Area (one register), pipeline.Balanced (after every second level of adders), pipeline.Fast (after every level)
}

// RowSumIn is one beat.
type RowSumIn struct {
	InValid hdl.Bool
	InLast  hdl.Bool // last beat of the row
	InValue []hdl.UInt
}

// RowSumOut is the sum of a row.
type RowSumOut struct {
	OutValid hdl.Bool
	OutSum   hdl.UInt
}

// Inputs returns the shapes of the ports.
func (g RowSum) Inputs() RowSumIn {
	return RowSumIn{hdl.B(), hdl.B(), hdl.Vec(g.Lanes, hdl.U(g.Bits))}
}

// every returns after how many levels of adders a register stands; 0: never.
func (g RowSum) every() int {
	return map[string]int{pipeline.Balanced: 2, pipeline.Fast: 1}[g.Pipeline]
}

// registered returns whether a register stands behind a level of the tree, 1 the
// first. The last adder, into the sum, always has one.
func (g RowSum) registered(level int) bool { return g.every() > 0 && level%g.every() == 0 }

// Latency returns the cycles from a row's last beat to its sum.
func (g RowSum) Latency() int {
	n := 1
	for level := 1; 1<<(level-1) < g.Lanes; level++ {
		if g.registered(level) {
			n++
		}
	}
	return n
}

// Build makes the tree and the accumulator.
func (g RowSum) Build(m *hdl.Module, in RowSumIn) RowSumOut {
	if !limit.Range(m, "Lanes", g.Lanes, 1, 256) {
		return RowSumOut{}
	}
	valid, last, v := in.InValid, in.InLast, append([]hdl.UInt{}, in.InValue...)
	for level := 1; len(v) > 1; level++ {
		name := "level_" + strconv.Itoa(level)
		var next []hdl.UInt
		for i := 0; i+1 < len(v); i += 2 {
			if g.registered(level) {
				next = append(next, v[i].Add(v[i+1]))
				continue
			}
			next = append(next, hdl.Inst(m, name+"_add_"+strconv.Itoa(i/2), Adder{v[i].Width(), v[i+1].Width()}, AdderIn{v[i], v[i+1]}).Sum)
		}
		if len(v)%2 == 1 {
			next = append(next, v[len(v)-1])
		}
		if v = next; g.registered(level) {
			v = hdl.Delay(m, name, v)
			valid, last = hdl.Delay(m, name+"_valid", valid), hdl.Delay(m, name+"_last", last)
		}
	}
	begun := hdl.Reg(m, "begun", hdl.B(), hdl.Reset(0)) // sum holds the first beats of this row
	sum := hdl.Reg(m, "out_sum", hdl.U(g.SumBits), hdl.NoReset())
	before := sum.Q.And(hdl.Repeat(begun.Q, g.SumBits))
	m.If(valid, func() {
		begun.Set(last.Not())
		sum.Set(before.Add(v[0]).Wrap(g.SumBits))
	})
	return RowSumOut{hdl.Delay(m, "out_valid", valid.And(last)), sum.Q}
}

// Adder is one exact addition as a module of its own: synthesis keeps its
// boundary, for it would else merge the tree into one carry-save structure that
// takes several times the cells.
type Adder struct{ A, B int } // widths of the operands

// AdderIn is the operands.
type AdderIn struct{ A, B hdl.UInt }

// AdderOut is their sum, one bit wider than the wider operand.
type AdderOut struct{ Sum hdl.UInt }

// ModuleName tells it from the adders of other units.
func (g Adder) ModuleName() string {
	return "sum_adder_" + strconv.Itoa(g.A) + "_" + strconv.Itoa(g.B)
}

// Inputs returns the shapes of the ports.
func (g Adder) Inputs() AdderIn { return AdderIn{hdl.U(g.A), hdl.U(g.B)} }

// Build makes the adder.
func (g Adder) Build(m *hdl.Module, in AdderIn) AdderOut {
	m.Keep()
	return AdderOut{in.A.Add(in.B)}
}
