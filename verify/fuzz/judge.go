package fuzz

import (
	"context"
	"fmt"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/verify/engine"
)

// Test is a circuit with a stimulus.
type Test struct {
	Circuit
	Index  int
	In     []uint64
	Cycles int
}

// Answer is what a judge saw: rows of outputs, or why there are none.
type Answer struct {
	Out []uint64
	Err error
}

// Judge runs tests. An error of Run is one of the judge itself; a test that
// the judge cannot run has an error of its own.
type Judge struct {
	Name string
	Run  func(ctx context.Context, tests []Test) ([]Answer, error)
}

// Native judges with an engine of this process.
func Native(name string, open sim.Opener, seed uint64) Judge {
	one := func(t *Test) (out []uint64, err error) {
		defer func() {
			if p := recover(); p != nil { // a crash of the engine is a finding, not the end
				err = fmt.Errorf("%s panics: %v", name, p)
			}
		}()
		e, err := open(t.Design, seed)
		if err != nil {
			return nil, err
		}
		defer e.Close()
		out = make([]uint64, t.Cycles*sim.LayoutOf(t.Design.Top()).Out)
		return out, e.Run(t.In, t.Cycles, out)
	}
	return Judge{name, func(ctx context.Context, tests []Test) ([]Answer, error) {
		answers := make([]Answer, len(tests))
		for i := range tests {
			if ctx.Err() != nil {
				return nil, ctx.Err()
			}
			answers[i].Out, answers[i].Err = one(&tests[i])
		}
		return answers, nil
	}}
}

// External judges with "verilator" or "icarus", all tests in one run of the
// tool. When the tool refuses them, halves are tried, so that the one that it
// refuses is found.
func External(kind string, seed uint64, o engine.Options) Judge {
	var run func(ctx context.Context, tests []Test) ([]Answer, error)
	run = func(ctx context.Context, tests []Test) ([]Answer, error) {
		answers := make([]Answer, len(tests))
		var jobs []engine.Job
		var which []int
		for i := range tests {
			t := &tests[i]
			c, err := engine.FromDesign(engine.Prefix(t.Design, fmt.Sprintf("d%d_", i)), o.Emit)
			if err != nil {
				answers[i].Err = err
				continue
			}
			jobs = append(jobs, engine.Job{Circuit: c, In: t.In, Cycles: t.Cycles, Settle: t.Flush})
			which = append(which, i)
		}
		if len(jobs) == 0 {
			return answers, nil
		}
		results, err := engine.Batch(ctx, kind, jobs, seed, o)
		switch {
		case err == nil:
			for k, i := range which {
				answers[i] = Answer{results[k].Out, results[k].Err}
			}
		case ctx.Err() != nil:
			return nil, ctx.Err()
		case len(tests) == 1:
			answers[0].Err = err
		default:
			half := len(tests) / 2
			a, err := run(ctx, tests[:half])
			if err != nil {
				return nil, err
			}
			b, err := run(ctx, tests[half:])
			if err != nil {
				return nil, err
			}
			copy(answers, a)
			copy(answers[half:], b)
		}
		return answers, nil
	}
	return Judge{kind, run}
}

// Mutated is a judge that is given changed designs: an engine with a bug.
func Mutated(j Judge, change func(*ir.Design) *ir.Design) Judge {
	return Judge{j.Name, func(ctx context.Context, tests []Test) ([]Answer, error) {
		changed := make([]Test, len(tests))
		for i, t := range tests {
			t.Design = change(t.Design)
			changed[i] = t
		}
		return j.Run(ctx, changed)
	}}
}
