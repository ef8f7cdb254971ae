package hdltest

import (
	"cmp"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/formal"
	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Assume names outputs of a circuit that Prove takes for granted: what holds of
// the inputs it will be used with. A claim need not hold from the first cycle on
// in which one of them is false.
func Assume(outputs ...string) EquivOption { return func(s *settings) { s.assume = outputs } }

// Bound is how many cycles from reset Prove and Same search for a
// counterexample; the default is 20.
func Bound(cycles int) EquivOption { return func(s *settings) { s.bound = cycles } }

// Induction is the depth of the induction of Prove and Same: what holds for so
// many cycles in a row must hold in the next. The default is 1. With 0, Prove
// claims the first cycles after reset only, those of Bound.
func Induction(depth int) EquivOption { return func(s *settings) { s.depth = depth } }

// Prove fails the test unless every output of a circuit that is no assumption is
// true in every cycle, from reset on, whatever the inputs and whatever is
// undefined. The outputs are Bools: a generator that instantiates the circuit to
// be proved, and states what must hold as outputs of its own, is the property.
//
//	func (p Safe) Build(m *hdl.Module, in In) Out {
//		l := hdl.Inst(m, "lock", Lock{}, in)
//		return Out{NeverBoth: l.Open.And(l.Alarm).Not()}
//	}
//
// z3 searches the first cycles (Bound) and then proves the rest by induction
// (Induction). A counterexample is played on the simulator and treated as a
// failure of [Equiv]: short, kept and drawn. An induction that fails decides
// nothing: more outputs that hold, or more depth, may help. Where z3 is not
// installed the test is skipped, see [NeedTools].
//
// A circuit of several clock domains is proved for all clocks: a cycle is an
// instant in which any of them rise, as inputs CLOCK_rises say that are added to
// it. What flip-flops do when their data change at the edge is not part of it.
// Induction may need Asserts that registers alone decide: those are claimed in every
// instant, others only when their clock rises.
//
// The Asserts of the circuit (Module.Assert) are proved with its outputs, and its
// Assumes are taken for granted; [ProveAsserts] proves the Asserts alone.
func Prove[I, O any](t testing.TB, g hdl.Generator[I, O], opts ...EquivOption) {
	t.Helper()
	prove(t, "Prove", g, true, opts)
}

// ProveAsserts is [Prove] of the Asserts of a circuit and of what is in it; its
// outputs, of whatever kind, are not claimed to be true.
func ProveAsserts[I, O any](t testing.TB, g hdl.Generator[I, O], opts ...EquivOption) {
	t.Helper()
	prove(t, "ProveAsserts", g, false, opts)
}

func prove[I, O any](t testing.TB, what string, g hdl.Generator[I, O], outputs bool, opts []EquivOption) {
	t.Helper()
	built, err := hdl.Build(g)
	if err != nil {
		t.Fatalf("%s: %v", what, err)
	}
	o := settingsOf(opts)
	c, p, err := propertyOf(built, o.assume, outputs)
	if err != nil {
		t.Fatalf("%s: %s: %v", what, built.Name(), err)
	}
	p.what = what
	r, err := newRunner(c, o.open, Property(func() Check { return p.check() }), 0, 1)
	if err != nil {
		t.Fatalf("%s: %s: %v", what, c.Name(), err)
	}
	defer r.close(t)
	kept := newStore(t, o.dir, c.Name(), r.pins)
	if r.replay(t, what, kept) {
		return
	}
	fatal := func(err error) {
		t.Helper()
		skipWithout(t, what+" of "+c.Name(), err)
		t.Fatalf("%s: %s: %v", what, c.Name(), err)
	}
	trace, err := p.Refute(t.Context(), max(o.bound, o.depth))
	if err != nil {
		fatal(err)
	}
	if trace != nil {
		p.refuted(t, r, kept, trace)
		return
	}
	if o.depth == 0 {
		return
	}
	if trace, err = p.Inductive(t.Context(), o.depth); err != nil {
		fatal(err)
	}
	if trace != nil {
		after := "a cycle"
		if o.depth > 1 {
			after = fmt.Sprintf("%d cycles", o.depth)
		}
		t.Errorf("%s: %s: not decided: all holds in the first %d cycles, but the induction of depth %d fails for %s.\n"+
			"From this state, which the circuit may never get into, that would be false after %s:%s\n"+
			"State more of what holds as outputs or Asserts, or try Induction(%d).",
			what, c.Name(), max(o.bound, o.depth), o.depth, p.failing(trace.False), after, p.state(trace), o.depth+1)
	}
}

// claims is a property with the names of its outputs.
type claims struct {
	formal.Property
	what    string
	assumed []string
	claimed []string
	texts   map[string]string // what the outputs that stand for Asserts are called
}

// propertyOf makes a property of a circuit: of its Asserts and, if outputs is
// set, of its outputs, which are Bools then.
func propertyOf(built *hdl.Circuit, assume []string, outputs bool) (*opened, *claims, error) {
	c, err := openClaims(built)
	if err != nil {
		return nil, nil, err
	}
	flat := c.design.Top()
	p := &claims{Property: formal.Property{Module: flat}, texts: map[string]string{}}
	lane, own := 0, len(flat.Outputs)-len(c.list)
	var names []string
	for i := range flat.Outputs {
		port := &flat.Outputs[i]
		assumed, claimed := slices.Contains(assume, port.Name), outputs
		if i >= own {
			k := &c.list[i-own]
			assumed, claimed = k.Kind == ir.Assume, k.Kind == ir.Assert
			p.texts[port.Name] = "assertion " + k.Name
		} else {
			names = append(names, port.Name)
			if port.Kind != ir.KindBool && (outputs || assumed) {
				return nil, nil, fmt.Errorf("output %s is no Bool: the outputs of a property are what must hold", port.Name)
			}
		}
		if assumed {
			p.assumed = append(p.assumed, port.Name)
		} else if claimed {
			p.claimed = append(p.claimed, port.Name)
		}
		for range port.Lanes {
			if assumed {
				p.Assume = append(p.Assume, lane)
			} else if claimed {
				p.Claim = append(p.Claim, lane)
			}
			lane++
		}
	}
	for _, name := range assume {
		if !slices.Contains(names, name) {
			return nil, nil, fmt.Errorf("Assume: no output %q; they are %s", name, strings.Join(names, ", "))
		}
	}
	switch {
	case len(p.Claim) > 0:
		return c, p, nil
	case outputs:
		return nil, nil, errors.New("there is nothing to prove: every output is an assumption")
	}
	return nil, nil, errors.New("there is nothing to prove: the circuit makes no Assert")
}

// failing names the claims of some output lanes.
func (p *claims) failing(lanes []int) string {
	var names []string
	lane := 0
	for i := range p.Module.Outputs {
		port := &p.Module.Outputs[i]
		for range port.Lanes {
			if slices.Contains(lanes, lane) && !slices.Contains(names, p.called(port.Name)) {
				names = append(names, p.called(port.Name))
			}
			lane++
		}
	}
	return strings.Join(names, " and ")
}

// called is what messages call an output.
func (p *claims) called(port string) string { return cmp.Or(p.texts[port], "output "+port) }

// check is the property as simulation sees it.
func (p *claims) check() Check {
	void := false
	allTrue := func(out *Values, name string) bool { return !slices.Contains(out.Vec(name), 0) }
	return func(_, out *Values) error {
		for _, name := range p.assumed {
			void = void || !allTrue(out, name)
		}
		if void {
			return nil
		}
		for _, name := range p.claimed {
			if !allTrue(out, name) {
				return fmt.Errorf("%s is false", cmp.Or(p.texts[name], name))
			}
		}
		return nil
	}
}

// refuted reports a counterexample.
func (p *claims) refuted(t testing.TB, r *runner, kept *store, trace *formal.Trace) {
	t.Helper()
	stim := r.pins.rows(trace.Inputs)
	f, err := r.play(stim)
	switch {
	case err != nil:
		t.Fatalf("%s: %s: %v", p.what, r.name, err)
	case f != nil:
		r.fail(t, p.what, kept, stim, f)
	default:
		var table strings.Builder
		_ = r.pins.write(&table, stim) // to memory
		t.Errorf("%s: %s: does not hold for some values of what is undefined after reset:%s\nwith the inputs\n%s",
			p.what, r.name, p.state(trace), table.String())
	}
}

// state lists the registers of a trace.
func (p *claims) state(trace *formal.Trace) string {
	var b strings.Builder
	for i, v := range trace.Registers {
		id := p.Module.Regs[i].Node
		v = ir.Reduce(v, p.Module.Width(id), p.Module.Signed(id))
		text := v.String()
		if names := p.Module.Regs[i].EnumNames(); v.IsInt64() && v.Sign() >= 0 && v.Int64() < int64(len(names)) {
			text = names[v.Int64()]
		}
		fmt.Fprintf(&b, "\n  %s = %s", p.Module.NameOf(id), text)
	}
	return b.String()
}

// rows makes a stimulus of bit patterns.
func (p *pins) rows(inputs [][]*big.Int) *stimulus {
	s := &stimulus{width: p.width}
	for _, values := range inputs {
		row := make([]uint64, p.width)
		for i, v := range values {
			p.lanes[i].set(row, v)
		}
		s.in = append(s.in, row...)
	}
	return s
}
