package formal

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Steps are consecutive cycles of one circuit, or of several side by side on the
// same inputs, as one SMT-LIB script: the state of a cycle is what the cycle
// before made of it, and that of the first is free unless [Steps.FromReset].
type Steps struct {
	modules []*ir.Module
	zero    bool
	text    strings.Builder
	cycles  [][]*Model // by cycle and module
}

// NewSteps begins with no cycle. The modules are flat and sorted and have equal
// input ports. With zero set, what is undefined in them (a read outside a memory,
// a read under write of policy Undefined, state without reset) is zero and so
// equal in all of them; otherwise it may be anything.
func NewSteps(zero bool, modules ...*ir.Module) *Steps {
	return &Steps{modules: modules, zero: zero}
}

// Add adds one cycle.
func (s *Steps) Add() error {
	c := len(s.cycles)
	var now []*Model
	for k, m := range s.modules {
		model, err := encode(m, fmt.Sprintf("c%d.m%d", c, k), s.zero)
		if err != nil {
			return err
		}
		s.text.WriteString(model.Text)
		for i, x := range model.Inputs {
			if k > 0 {
				s.Assert("(= %s %s)", x.Symbol, now[0].Inputs[i].Symbol)
			}
		}
		for i, x := range model.States {
			if c > 0 {
				s.Assert("(= %s %s)", x.Now, s.cycles[c-1][k].States[i].Next)
			}
		}
		now = append(now, model)
	}
	s.cycles = append(s.cycles, now)
	return nil
}

// AddTo adds cycles until there are n.
func (s *Steps) AddTo(n int) error {
	for len(s.cycles) < n {
		if err := s.Add(); err != nil {
			return err
		}
	}
	return nil
}

// Len returns the number of cycles.
func (s *Steps) Len() int { return len(s.cycles) }

// Cycle returns a module in a cycle.
func (s *Steps) Cycle(cycle, module int) *Model { return s.cycles[cycle][module] }

// Assert adds an assertion.
func (s *Steps) Assert(format string, args ...any) {
	fmt.Fprintf(&s.text, "(assert "+format+")\n", args...)
}

// FromReset makes the first cycle that after reset: registers with a reset value
// hold it, memories their initial words.
func (s *Steps) FromReset() {
	for k, m := range s.modules {
		states := s.cycles[0][k].States
		for i := range states {
			x := &states[i]
			switch {
			case x.Reset != nil:
				s.Assert("(= %s %s)", x.Now, Bits(x.Reset, x.Width))
			case x.AddrWidth > 0:
				s.initial(x, &m.Mems[i-len(m.Regs)])
			case s.zero:
				s.Assert("(= %s %s)", x.Now, Bits(new(big.Int), x.Width))
			}
		}
	}
}

// initial asserts the initial words of a memory.
func (s *Steps) initial(x *State, m *ir.Memory) {
	if s.zero {
		words := fmt.Sprintf("((as const %s) %s)", array(m), Bits(new(big.Int), m.Width))
		for a, v := range m.Init {
			words = fmt.Sprintf("(store %s %s %s)", words, Bits(big.NewInt(int64(a)), x.AddrWidth), Bits(v, m.Width))
		}
		s.Assert("(= %s %s)", x.Now, words)
		return
	}
	for a, v := range m.Init {
		s.Assert("(= (select %s %s) %s)", x.Now, Bits(big.NewInt(int64(a)), x.AddrWidth), Bits(v, m.Width))
	}
}

// Distinct asserts that no two of the cycles begin in the same state. The shortest
// way to anything never does, and without the others an induction proves more.
func (s *Steps) Distinct() {
	for i := range s.cycles {
		for j := range i {
			var b strings.Builder
			b.WriteString("(or false")
			for k := range s.modules {
				for n, x := range s.cycles[i][k].States {
					fmt.Fprintf(&b, " (distinct %s %s)", x.Now, s.cycles[j][k].States[n].Now)
				}
			}
			s.Assert("%s)", b.String())
		}
	}
}

// String returns the script so far.
func (s *Steps) String() string { return s.text.String() }
