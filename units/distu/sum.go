package distu

import (
	"fmt"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// addend is the number Sum + Carry. Every |a-b| comes as one, and every adder
// takes the carry of one operand in and leaves that of the other.
type addend struct {
	Sum   hdl.UInt
	Carry hdl.Bool
}

// sum is a sum of neighbouring lanes: at[k] is its value k levels after that at
// which it is first there.
type sum struct {
	level int
	at    []addend
}

// summer makes the sums of a copy, each once.
type summer struct {
	m          *hdl.Module
	advance    hdl.Bool
	plan       plan
	registered bool // a register after each adder; else the adder is a kept module
	done       map[span]*sum
}

// of returns the sum of some lanes. It recurses as deep as the tree.
func (s *summer) of(r span) *sum {
	if t := s.done[r]; t != nil {
		return t
	}
	cut := s.plan.split(r)
	left, right := span{r.lo, cut}, span{cut, r.hi}
	level := max(s.of(left).level, s.of(right).level)
	a, b := s.aligned(left, level), s.aligned(right, level)
	name := fmt.Sprintf("sum_%d_%d", r.lo, r.hi-1)
	t := addend{Carry: b.Carry}
	if s.registered {
		t.Sum = a.Sum.Add(b.Sum).Add(a.Carry.AsUInt())
		t = stream.Hold(s.m, s.advance, name, t)
	} else {
		t.Sum = hdl.Inst(s.m, name, Adder{a.Sum.Width(), b.Sum.Width()}, AdderIn{a.Sum, b.Sum, a.Carry}).Sum
	}
	s.done[r] = &sum{level + 1, []addend{t}}
	return s.done[r]
}

// aligned returns the sum of some lanes at a level, delayed when it is there
// earlier.
func (s *summer) aligned(r span, level int) addend {
	t := s.of(r)
	if !s.registered {
		return t.at[0]
	}
	for k := len(t.at); t.level+k <= level; k++ {
		name := fmt.Sprintf("sum_%d_%d_d%d", r.lo, r.hi-1, k)
		t.at = append(t.at, stream.Hold(s.m, s.advance, name, t.at[k-1]))
	}
	return t.at[level-t.level]
}

// Adder is A + B + Carry in a module of its own, which synthesis keeps apart:
// dissolved, a tree of them becomes one large carry-save adder, which costs
// four times as much.
type Adder struct{ WidthA, WidthB int }

// AdderIn are the inputs of an Adder.
type AdderIn struct {
	A, B  hdl.UInt
	Carry hdl.Bool
}

// AdderOut is the output of an Adder, one bit wider than the wider operand.
type AdderOut struct{ Sum hdl.UInt }

// Inputs returns the shapes of the ports.
func (a Adder) Inputs() AdderIn { return AdderIn{hdl.U(a.WidthA), hdl.U(a.WidthB), hdl.B()} }

// Build makes the circuit.
func (a Adder) Build(m *hdl.Module, in AdderIn) AdderOut {
	m.Keep()
	return AdderOut{in.A.Add(in.B).Add(in.Carry.AsUInt())}
}
