package hdltest

import (
	"fmt"
	"path/filepath"
	"testing"

	"github.com/sparcgen/sparcgen/hdl/cover"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// runner plays stimuli to a circuit and judges what comes out.
type runner struct {
	name   string
	c      sim.Circuit
	pins   *pins
	ref    Reference
	judge  judge
	engine *cover.Engine
	seed   uint64
	played int // cycles, all runs together

	out    []uint64
	outOf  sim.Layout // of the outputs, then of the claims
	claims []ir.Claim
	trust  assumptions
}

// mismatch is the first cycle of a run in which something is wrong.
type mismatch struct {
	cycle int
	text  string
	lanes []int // of the outputs that are wrong
}

// named is a circuit with a name.
type named interface {
	sim.Circuit
	Name() string
}

// newRunner opens a circuit on an engine that also counts what is covered; one of
// several clock domains as inInstants makes it. The seed is that of the noise; 0 is
// none.
func newRunner(c named, open sim.Opener, ref Reference, latency int, seed uint64) (*runner, error) {
	c, err := inInstants(c, ir.OneClock)
	if err != nil {
		return nil, err
	}
	top := c.Design().Top()
	wide, list, err := ir.ExposeClaims(c.Design())
	if err != nil {
		return nil, err
	}
	r := &runner{name: c.Name(), c: c, pins: pinsOf(top), ref: ref, seed: seed, outOf: sim.LayoutOf(wide.Top()), claims: list, trust: assumptions{forget: forever}}
	r.judge = judge{names: ref.names, latency: latency, inOff: r.outOf.InOff, in: newValues(top.Inputs), want: newValues(top.Outputs), got: newValues(top.Outputs)}
	r.engine, err = cover.Open(open, wide, seed)
	return r, err
}

// play runs a stimulus from reset on and returns the first failure, nil if there
// is none. What it covered is in r.engine.Seen until the next run.
func (r *runner) play(s *stimulus) (*mismatch, error) {
	n := s.cycles()
	r.played += n
	if len(r.out) < n*r.outOf.Out {
		r.out = make([]uint64, n*r.outOf.Out)
	}
	r.engine.Reset()
	if err := r.engine.Run(s.in, n, r.out); err != nil {
		return nil, err
	}
	r.ref.start(&r.judge)
	r.trust.start()
	for c := range n {
		row, out := s.row(c), r.out[c*r.outOf.Out:]
		r.judge.in.load(row, r.outOf.InOff)
		r.judge.got.load(out, r.outOf.OutOff)
		text := r.judge.next(row)
		if k := r.falseAssert(out); k != nil && text == "" {
			file, line := r.c.Design().Sources.Position(k.Src)
			r.judge.wrong, text = nil, fmt.Sprintf("inputs %v: assertion %s is false (%s:%d)", r.judge.in, k.Name, filepath.Base(file), line)
		}
		if text != "" {
			lanes := r.judge.wrong
			if lanes == nil { // a property does not say which
				for lane := range r.judge.got.lanes {
					lanes = append(lanes, lane)
				}
			}
			return &mismatch{c, text, lanes}, nil
		}
	}
	return nil, nil
}

// falseAssert returns the first Assert that is false in the next cycle of a run, of
// which this is the row of outputs, and ought to be true.
func (r *runner) falseAssert(out []uint64) *ir.Claim {
	if !r.trust.next(r.falseClaim(ir.Assume, out) == nil) {
		return nil
	}
	return r.falseClaim(ir.Assert, out)
}

// falseClaim returns the first claim of a kind that is false in a row of outputs.
func (r *runner) falseClaim(kind ir.ClaimKind, out []uint64) *ir.Claim {
	first := len(r.outOf.OutOff) - 1 - len(r.claims)
	for i := range r.claims {
		if r.claims[i].Kind == kind && out[r.outOf.OutOff[first+i]] == 0 {
			return &r.claims[i]
		}
	}
	return nil
}

// close ends the engine.
func (r *runner) close(t testing.TB) {
	t.Helper()
	if err := r.engine.Close(); err != nil {
		t.Errorf("%s: %v", r.name, err)
	}
}

// replay plays the stimuli kept from earlier failures and reports whether one
// still fails, which is then an error of the test.
func (r *runner) replay(t testing.TB, what string, s *store) (failed bool) {
	t.Helper()
	list, err := s.load()
	if err != nil {
		t.Fatalf("%s: %s: %v", what, r.name, err)
	}
	for _, kept := range list {
		f, err := r.play(kept.stimulus)
		if err != nil {
			t.Fatalf("%s: %s: %v", what, r.name, err)
		}
		if f != nil {
			rep := report{what: what, r: r, stim: kept.stimulus.head(f.cycle + 1), path: kept.path}
			rep.print(t)
			return true
		}
	}
	return false
}

// fail shrinks a failing stimulus, keeps it as a file and reports it as an error
// of the test.
func (r *runner) fail(t testing.TB, what string, s *store, stim *stimulus, f *mismatch) {
	t.Helper()
	short := shrinker{r: r, stim: stim.head(f.cycle + 1).clone(), failure: f}
	err := short.shrink()
	if err != nil {
		t.Fatalf("%s: %s: %v", what, r.name, err)
	}
	rep := report{what: what, r: r, stim: short.stim}
	if rep.suspects, err = short.suspects(); err != nil {
		t.Fatalf("%s: %s: %v", what, r.name, err)
	}
	f = short.failure
	remark := fmt.Sprintf("%s of %s, cycle %d: %s", what, r.name, f.cycle, f.text)
	path, err := s.save(short.stim, remark)
	if err != nil {
		rep.note = fmt.Sprintf("the stimulus could not be kept: %v", err)
	}
	rep.path = path
	rep.print(t)
}
