package fuzz

import (
	"context"
	"slices"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// Shrunk is a failure made small: a flat circuit of one output, an edited form
// of a generated one, and a short stimulus.
type Shrunk struct {
	Seed    uint64 `json:"seed"`
	Index   int    `json:"index"`
	Cycles  int    `json:"cycles"`
	Judge   string `json:"judge"`
	Output  int    `json:"output"` // port of the generated top; -1: the circuit is as generated
	Edits   []Edit `json:"edits,omitempty"`
	Message string `json:"message"`
}

// Test makes the circuit again.
func (s *Shrunk) Test() (Test, error) {
	t := Make(s.Seed, s.Index, s.Cycles)
	if s.Output < 0 {
		return t, nil
	}
	m, err := ir.Flatten(t.Design)
	if err != nil {
		return t, err
	}
	t.Design, err = Apply(m, s.Output, s.Edits)
	return t, err
}

// tries is how many simpler circuits are given to the judge at once: a judge
// in another process needs seconds for any number.
const tries = 64

// Shrink makes a failure smaller as long as the judge still disagrees with
// the exact evaluator. The circuit is flattened first; one that fails only
// with its hierarchy is cut in time alone.
func Shrink(ctx context.Context, seed uint64, f *Failure, judge Judge) (*Shrunk, error) {
	s := &Shrunk{Seed: seed, Index: f.Test.Index, Cycles: f.Test.Cycles, Judge: f.Judge, Output: -1, Message: f.Error()}
	if f.Err != nil {
		return s, nil // the judge could not run it: there is no difference to keep
	}
	s.Cycles = f.Cycle + 1
	m, err := ir.Flatten(f.Test.Design)
	if err != nil {
		return nil, err
	}
	flat := *s
	flat.Output = portOf(f.Test.Design.Top(), f.Lane)
	now, err := fails(ctx, []Shrunk{flat}, judge)
	if err != nil || now[0] == nil {
		return s, err
	}
	flat.Message = now[0].Error()
	for _, edits := range candidates(m) {
		if err := try(ctx, &flat, edits, judge); err != nil {
			return nil, err
		}
	}
	flat.tidy(m)
	return &flat, nil
}

// tidy drops the edits without which the circuit is the same.
func (s *Shrunk) tidy(m *ir.Module) {
	text := func(edits []Edit) string {
		d, err := Apply(m, s.Output, edits)
		if err != nil {
			return err.Error()
		}
		return d.Top().Text()
	}
	want := text(s.Edits)
	for n := len(s.Edits) / 2; n > 0; n /= 2 { // whole stretches first
		for at := 0; at+n <= len(s.Edits); {
			less := slices.Delete(slices.Clone(s.Edits), at, at+n)
			if text(less) == want {
				s.Edits = less
			} else {
				at += n
			}
		}
	}
}

// try adds each of many edits after which the circuit still fails.
func try(ctx context.Context, s *Shrunk, edits []Edit, judge Judge) error {
	for len(edits) > 0 {
		n := min(tries, len(edits))
		// Prefixes of the list, shortest first: the longest that still fails is
		// kept, the edit after it is the one that repairs the circuit.
		list := make([]Shrunk, n)
		for i := range list {
			list[i] = *s
			list[i].Edits = append(s.Edits[:len(s.Edits):len(s.Edits)], edits[:i+1]...)
		}
		found, err := fails(ctx, list, judge)
		if err != nil {
			return err
		}
		kept := 0
		for kept < n && found[kept] != nil {
			kept++
		}
		if kept > 0 {
			*s = list[kept-1]
			s.Message = found[kept-1].Error()
		}
		edits = edits[min(kept+1, len(edits)):]
	}
	return nil
}

// candidates lists edits, the boldest first: operands in place of nodes and
// zeros, from the outputs back.
func candidates(m *ir.Module) [][]Edit {
	var zeros, operands []Edit
	for id := ir.ID(m.Len()) - 1; id >= 0; id-- {
		if m.Op(id) == ir.Const || m.Op(id) == ir.Input && int(id) < firstData {
			continue
		}
		zeros = append(zeros, Edit{id, -1})
		if ir.Ops[m.Op(id)].Eval != nil {
			for i := range m.Args(id) {
				operands = append(operands, Edit{id, i})
			}
		}
	}
	return [][]Edit{zeros, operands}
}

// fails returns for each circuit its failure, nil if it passes or is none.
func fails(ctx context.Context, list []Shrunk, judge Judge) ([]*Failure, error) {
	var tests []Test
	var which []int
	for i := range list {
		if t, err := list[i].Test(); err == nil {
			tests = append(tests, t)
			which = append(which, i)
		}
	}
	out := make([]*Failure, len(list))
	want, err := Native("exact", sim.Exact, 1).Run(ctx, tests)
	if err != nil {
		return nil, err
	}
	// A circuit that no longer flushes its undefined state differs for that
	// reason alone: two seeds of the noise must agree.
	again, err := Native("exact", sim.Exact, 2).Run(ctx, tests)
	if err != nil {
		return nil, err
	}
	got, err := judge.Run(ctx, tests)
	if err != nil {
		return nil, err
	}
	for k, i := range which {
		if want[k].Err == nil && got[k].Err == nil && compare(&tests[k], "noise", want[k].Out, again[k]) == nil {
			out[i] = compare(&tests[k], judge.Name, want[k].Out, got[k])
		}
	}
	return out, nil
}

// portOf returns the output port of a flat lane.
func portOf(m *ir.Module, lane int) int {
	for i := range m.Outputs {
		if lane -= len(m.Outputs[i].Lanes); lane < 0 {
			return i
		}
	}
	return len(m.Outputs) - 1
}
