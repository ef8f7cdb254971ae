// Package maxtree finds the largest of a row of numbers that arrives several a
// beat: the row maximum that softmax subtracts, beside the scores of the matrix
// multiply unit (docs/accelerator.md section 1, step 6).
package maxtree

import (
	"fmt"
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/pipeline"
)

// MaxTree takes Lanes signed numbers a cycle and gives the largest of each
// row, of those that take part.
type MaxTree struct {
	Lanes    int    // numbers a beat, at least 1
	Bits     int    // of a number, 1 to 64
	Pipeline string // pipeline.Area (one register), PipelineBalanced (every second level), PipelineFast (every level)
}

// In are the inputs of a MaxTree.
type In struct {
	InValid  hdl.Bool
	InValue  []hdl.SInt // numbers of the row
	InKeep   []hdl.Bool // false: the number takes no part (past the row's end, mask)
	InLast   hdl.Bool   // last beat of the row
	OutReady hdl.Bool
}

// Out are the outputs of a MaxTree: one beat a row. The maximum means nothing
// when no number of the row took part.
type Out struct {
	InReady  hdl.Bool
	OutValid hdl.Bool
	OutMax   hdl.SInt // the largest
}

// Inputs returns the shapes of the ports.
func (g MaxTree) Inputs() In {
	return In{hdl.B(), hdl.Vec(g.Lanes, hdl.S(g.Bits)), hdl.Vec(g.Lanes, hdl.B()), hdl.B(), hdl.B()}
}

// every returns after how many levels of the tree a register stands; 0 never.
func (g MaxTree) every() int {
	return map[string]int{pipeline.Balanced: 2, pipeline.Fast: 1}[g.Pipeline]
}

// Latency returns the cycles from a row's last beat to its maximum, when
// nothing stalls.
func (g MaxTree) Latency() int {
	n, level := 1, 0
	for width := g.Lanes; width > 1; width = (width + 1) / 2 {
		level++
		if e := g.every(); e > 0 && level%e == 0 {
			n++
		}
	}
	return n
}

// Check returns an error that names the first illegal field.
func (g MaxTree) Check() error {
	switch {
	case g.Lanes < 1:
		return fmt.Errorf("Lanes is %d: must be at least 1", g.Lanes)
	case g.Bits < 1 || g.Bits > 64:
		return fmt.Errorf("Bits is %d: must be 1 to 64", g.Bits)
	case g.Pipeline != pipeline.Area && g.every() == 0:
		return fmt.Errorf("Pipeline is %q: must be area, balanced or fast", g.Pipeline)
	}
	return nil
}

// row is a beat on its way down the tree.
type row struct {
	Value []candidate
	Last  hdl.Bool
}

// candidate is a number that may be the largest, if it takes part.
type candidate struct {
	Value hdl.SInt
	Keep  hdl.Bool
}

// Build makes the circuit. One enable stalls everything: a cycle passes when
// the output register is empty or emptied. One row a beat is sustained.
func (g MaxTree) Build(m *hdl.Module, in In) Out {
	if err := g.Check(); err != nil {
		m.Errorf("%v", err)
		return Out{}
	}
	outValid := hdl.Reg(m, "out_valid", hdl.B(), hdl.Reset(0))
	advance := outValid.Q.Not().Or(in.OutReady).Named("advance")

	f := stream.Flow[row]{Valid: in.InValid, Data: row{Last: in.InLast}}
	for l, v := range in.InValue {
		f.Data.Value = append(f.Data.Value, candidate{v, in.InKeep[l]})
	}
	for level := 1; len(f.Data.Value) > 1; level++ {
		v := f.Data.Value
		var next []candidate
		for ; len(v) > 1; v = v[2:] {
			next = append(next, larger(v[0], v[1]))
		}
		f.Data.Value = append(next, v...)
		if e := g.every(); e > 0 && level%e == 0 {
			name := "level_" + strconv.Itoa(level)
			valid := hdl.Reg(m, name+"_valid", hdl.B(), hdl.Reset(0))
			data := hdl.Reg(m, name, f.Data, hdl.NoReset())
			m.If(advance, func() {
				valid.Set(f.Valid)
				data.Set(f.Data)
			})
			f = stream.Flow[row]{Valid: valid.Q, Data: data.Q}
		}
	}

	some := hdl.Reg(m, "some", hdl.B(), hdl.Reset(0)) // out_max holds a number of this row
	largest := hdl.Reg(m, "out_max", hdl.S(g.Bits), hdl.NoReset())
	held, now := candidate{largest.Q, some.Q}, f.Data.Value[0]
	m.If(advance, func() { outValid.Set(f.Valid.And(f.Data.Last)) })
	m.If(advance.And(f.Valid), func() {
		some.Set(held.Keep.Or(now.Keep).And(f.Data.Last.Not()))
		m.If(second(held, now), func() { largest.Set(now.Value) })
	})
	return Out{InReady: advance, OutValid: outValid.Q, OutMax: largest.Q}
}

// larger returns the larger of two candidates; one that takes no part loses.
// The flag costs a gate a comparison; to put the smallest number in the place of
// what takes no part would cost one a bit.
func larger(a, b candidate) candidate {
	return candidate{hdl.Mux(second(a, b), b.Value, a.Value), a.Keep.Or(b.Keep)}
}

// second returns whether b is the larger one.
func second(a, b candidate) hdl.Bool {
	return b.Keep.And(a.Keep.Not().Or(a.Value.Lt(b.Value)))
}
