package mmu

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// Adder is one exact addition as a module of its own: synthesis keeps its
// boundary. Without one, additions that feed each other are merged into one
// carry-save structure that takes several times the cells.
type Adder struct{ A, B int } // widths of the operands

// AdderIn is the operands.
type AdderIn struct{ A, B hdl.SInt }

// AdderOut is their sum, one bit wider than the wider operand.
type AdderOut struct{ Sum hdl.SInt }

// Inputs returns the shapes of the ports.
func (g Adder) Inputs() AdderIn { return AdderIn{hdl.S(g.A), hdl.S(g.B)} }

// Build makes the adder.
func (g Adder) Build(m *hdl.Module, in AdderIn) AdderOut {
	m.Keep()
	return AdderOut{in.A.Add(in.B)}
}

// late is a value of a pipelined tree.
type late struct {
	v     hdl.SInt
	at    int // registers between the beat's arrival and the value
	depth int // adder levels since the last of them
}

// tree makes pipelined additions with a register every so many levels.
type tree struct {
	m       *hdl.Module
	advance hdl.Bool
	every   int
	made    int // names given
}

func (t *tree) name(what string) string {
	t.made++
	return what + "_" + strconv.Itoa(t.made)
}

// add returns x + y, exactly. The earlier operand waits for the later.
func (t *tree) add(x, y late) late {
	x, y = t.wait(x, y.at), t.wait(y, x.at)
	depth := max(x.depth, y.depth) + 1
	if depth < t.every {
		sum := hdl.Inst(t.m, t.name("add"), Adder{x.v.Width(), y.v.Width()}, AdderIn{x.v, y.v}).Sum
		return late{sum, x.at, depth}
	}
	return late{stream.Hold(t.m, t.advance, t.name("sum"), x.v.Add(y.v)), x.at + 1, 0}
}

// wait delays x until so many registers after the beat's arrival.
func (t *tree) wait(x late, at int) late {
	for x.at < at {
		x = late{stream.Hold(t.m, t.advance, t.name("wait"), x.v), x.at + 1, 0}
	}
	return x
}

// finish registers what has been added since the last register.
func (t *tree) finish(x late) late {
	if x.depth > 0 {
		x = t.wait(x, x.at+1)
	}
	return x
}

// sum adds values that arrive together.
func (t *tree) sum(vs []hdl.SInt) late {
	leaves := make([]late, len(vs))
	for i, v := range vs {
		leaves[i] = late{v: v}
	}
	return hdl.Tree(leaves, t.add)
}

// resize brings v to w bits; where v has more it is taken modulo 2^w.
func resize(v hdl.SInt, w int) hdl.SInt {
	if v.Width() > w {
		return v.Wrap(w)
	}
	return v.Ext(w)
}
