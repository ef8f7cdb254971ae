package hdltest

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/formal"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/tool"
)

// After makes Same compare outputs from that cycle on: circuits whose pipelines
// of data hold different things before they are filled.
func After(cycles int) EquivOption { return func(s *settings) { s.after = cycles } }

// Same fails the test unless two generators make circuits of equal ports that
// behave alike: equal outputs in every cycle from reset on, for all inputs. What
// is undefined is zero in both; that nothing depends on it is for [TwoSeeds] to
// check.
//
// First both are simulated, guided by coverage as [Follow] is, and a difference is
// treated as a failure of [Equiv]. Circuits of several clock domains, which must
// have the same names in both, are compared for all clocks, as [Prove] does. Then z3 searches the first cycles (Bound), and
// proves the rest: registers of the two that were equal in simulation are proved
// to stay equal, all together, and the outputs to follow from them, by induction
// (Induction) where they do not follow at once. A circuit without state is proved
// in one step. Where z3 is not installed the test is skipped after the simulation,
// see [NeedTools].
func Same[I1, O1, I2, O2 any](t testing.TB, a hdl.Generator[I1, O1], b hdl.Generator[I2, O2], opts ...EquivOption) {
	t.Helper()
	ca, err := hdl.Build(a)
	if err != nil {
		t.Fatalf("Same: %v", err)
	}
	cb, err := hdl.Build(b)
	if err != nil {
		t.Fatalf("Same: %v", err)
	}
	what := fmt.Sprintf("Same as %s", cb.Name())
	compareTwins(t, what, ca, cb, opts)
}

// compareTwins is Same of two circuits.
func compareTwins(t testing.TB, what string, ca, cb named, opts []EquivOption) {
	t.Helper()
	for _, c := range []*named{&ca, &cb} {
		one, err := inInstants(*c, ir.OneClock)
		if err != nil {
			t.Fatalf("%s: %s: %v", what, (*c).Name(), err)
		}
		*c = one
	}
	if err := samePorts(ca.Design().Top(), cb.Design().Top()); err != nil {
		t.Fatalf("%s: %s: %v", what, ca.Name(), err)
	}
	o := settingsOf(append([]EquivOption{Cycles(50_000)}, opts...))
	second, err := o.open(cb.Design(), 0)
	if err != nil {
		t.Fatalf("%s: %s: %v", what, cb.Name(), err)
	}
	ref := twin(second, cb.Design().Top(), o.after)
	ref.names = [2]string{cb.Name(), ca.Name()}
	r, err := newRunner(ca, o.open, ref, 0, 0)
	if err != nil {
		t.Fatalf("%s: %s: %v", what, ca.Name(), err)
	}
	defer r.close(t)
	defer func() {
		if err := second.Close(); err != nil {
			t.Errorf("%s: %v", what, err)
		}
	}()
	kept := newStore(t, o.dir, ca.Name()+"-"+cb.Name(), r.pins)
	if r.replay(t, what, kept) {
		return
	}
	stim, f, err := newHunt(r, o).run()
	if err != nil {
		t.Fatalf("%s: %s: %v", what, ca.Name(), err)
	}
	if f != nil {
		r.fail(t, what, kept, stim, f)
		return
	}
	p := &twins{settings: o, a: ca, b: cb}
	trace, undecided, err := p.prove(t)
	switch {
	case err != nil:
		var missing *tool.Missing
		if errors.As(err, &missing) {
			skipWithout(t, fmt.Sprintf("%s: %s is alike in %d simulated cycles; the proof", what, ca.Name(), r.played), err)
		}
		t.Fatalf("%s: %s: %v", what, ca.Name(), err)
	case trace != nil:
		stim := r.pins.rows(trace.Inputs)
		if f, err = r.play(stim); err == nil && f != nil {
			r.fail(t, what, kept, stim, f)
			return
		}
		t.Fatalf("%s: %s: z3 finds a difference that the simulators do not show: %v", what, ca.Name(), err)
	case undecided:
		t.Errorf("%s: %s: not decided: no difference in %d simulated cycles, nor in any run of %d cycles, but the induction of depth %d fails.\n"+
			"Registers that hold equal values in both, or Induction(%d), may help.", what, ca.Name(), r.played, p.searched(), o.depth, o.depth+1)
	}
}

// samePorts compares names, sizes and signs.
func samePorts(a, b *ir.Module) error {
	for _, side := range []struct {
		what string
		a, b []ir.Port
	}{{"input", a.Inputs, b.Inputs}, {"output", a.Outputs, b.Outputs}} {
		for i := range max(len(side.a), len(side.b)) {
			text := func(list []ir.Port) string {
				if i >= len(list) {
					return "missing"
				}
				p := &list[i]
				return fmt.Sprintf("%s, %d x %d bits, signed %v", p.Name, len(p.Lanes), p.Width, p.Signed)
			}
			if x, y := text(side.a), text(side.b); x != y {
				return fmt.Errorf("the ports differ: %s %d is %s; that of the other is %s", side.what, i, x, y)
			}
		}
	}
	return nil
}

// twin is the reference that a second circuit is.
func twin(e sim.Engine, m *ir.Module, after int) Reference {
	l := sim.LayoutOf(m)
	in, out := make([]uint64, l.In), make([]uint64, l.Out)
	var names []string
	for i := range m.Outputs {
		names = append(names, m.Outputs[i].Name)
	}
	return Machine(func() Model {
		e.Reset()
		cycle := 0
		return func(iv, ov *Values) {
			iv.words(in, l.InOff)
			_ = e.Run(in, 1, out) // an engine that fails shows in its outputs
			ov.load(out, l.OutOff)
			if cycle < after {
				ov.Any(names...)
			}
			cycle++
		}
	})
}

// twins are two circuits to be proved alike.
type twins struct {
	*settings
	a, b named
	formal.Twins
}

// searched is how many cycles from reset are searched for a difference: as many
// as the induction builds on, at least.
func (p *twins) searched() int { return p.after + max(p.bound, p.depth+1) }

// prove returns a run in which the circuits differ, or that neither this nor the
// opposite is proved, or neither.
func (p *twins) prove(t testing.TB) (trace *formal.Trace, undecided bool, err error) {
	ctx := t.Context()
	var flat [2]*ir.Module
	for i, c := range []named{p.a, p.b} {
		if flat[i], err = ir.Flatten(c.Design()); err != nil {
			return nil, false, err
		}
	}
	p.Twins = formal.Twins{A: flat[0], B: flat[1], After: p.after}
	candidates, err := p.candidates()
	if err != nil {
		return nil, false, err
	}
	pairs, err := p.Match(ctx, candidates)
	if err != nil {
		return nil, false, err
	}
	for _, depth := range slices.Compact([]int{0, p.depth}) { // most need no induction
		proved, err := p.Proved(ctx, pairs, depth)
		if err != nil {
			return nil, false, err
		}
		if proved && depth == 0 {
			return nil, false, nil
		}
		if proved {
			trace, err = p.Refute(ctx, p.searched())
			return trace, false, err
		}
	}
	trace, err = p.Refute(ctx, p.searched())
	return trace, trace == nil, err
}

// sampled is how many random cycles registers are compared in.
const sampled = 400

// candidates pairs state elements that may be equal in both circuits: registers
// and words held by read ports that are equal in a random simulation, and memories
// of one shape. Of several, one of the same name is preferred.
func (p *twins) candidates() ([]formal.Pair, error) {
	var traces [2][]string
	for i, m := range []*ir.Module{p.A, p.B} {
		var err error
		if traces[i], err = p.histories(m); err != nil {
			return nil, err
		}
	}
	name := func(m *ir.Module, i int) string {
		switch mems, regs := len(m.Mems), len(m.Regs); {
		case i < regs:
			return m.NameOf(m.Regs[i].Node)
		case i < regs+mems:
			return m.Mems[i-regs].Name
		}
		return ""
	}
	index := map[string][]int{}
	for i, h := range traces[0] {
		index[h] = append(index[h], i)
	}
	var pairs []formal.Pair
	for j, h := range traces[1] {
		for k, i := range index[h] {
			if k == 0 || name(p.A, i) == name(p.B, j) {
				pairs = append(pairs, formal.Pair{A: i, B: j})
			}
		}
	}
	return pairs, nil
}

// histories returns for each state element, in the order of formal.Model, a text
// that is equal where elements of two circuits may be.
func (p *twins) histories(m *ir.Module) ([]string, error) {
	wide := *m
	wide.Outputs = nil
	var list []string
	var at []int
	observe := func(id ir.ID, kind string) {
		at = append(at, len(list))
		list = append(list, fmt.Sprintf("%s of %d bits:", kind, m.Width(id)))
		wide.Outputs = append(wide.Outputs, ir.Port{Name: fmt.Sprintf("s%d", len(list)), Kind: ir.KindUInt,
			Width: m.Width(id), Signed: m.Signed(id), Lanes: []ir.ID{id}})
	}
	for i := range m.Regs {
		observe(m.Regs[i].Node, "state")
	}
	for i := range m.Mems {
		list = append(list, fmt.Sprintf("memory of %d x %d bits", m.Mems[i].Depth, m.Mems[i].Width))
	}
	for i := range m.Reads {
		if m.Reads[i].Latency > 0 {
			observe(m.Reads[i].Node, "state")
		}
	}
	if len(at) == 0 {
		return list, nil
	}
	e, err := sim.Native(&ir.Design{Modules: []*ir.Module{&wide}, Domains: p.a.Design().Domains, Sources: p.a.Design().Sources}, 0)
	if err != nil {
		return nil, err
	}
	defer e.Close()
	breed := breeder{pinsOf(m), rand.New(rand.NewPCG(p.seed, 11)), nil, sampled}
	l := sim.LayoutOf(&wide)
	out := make([]uint64, sampled*l.Out)
	if err := e.Run(breed.random(sampled).in, sampled, out); err != nil {
		return nil, err
	}
	for k, i := range at {
		for c := p.after; c < sampled; c++ {
			list[i] += fmt.Sprintf(" %x", out[c*l.Out+l.OutOff[k]:c*l.Out+l.OutOff[k+1]])
		}
	}
	return list, nil
}
