package hdltest

import (
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
)

// Cycles is how many cycles Follow plays, all runs together; the default is
// 200,000. The same budget gives the same runs on every machine.
func Cycles(n int) EquivOption { return func(s *settings) { s.cycles = n } }

// Longest is how many cycles one run of Follow or Fuzz may have; the default is
// 256.
func Longest(cycles int) EquivOption { return func(s *settings) { s.longest = cycles } }

// Blind makes Follow play random runs without regard to what they cover: what
// guidance is measured against.
func Blind() EquivOption { return func(s *settings) { s.blind = true } }

// Follow plays runs of many cycles to a circuit, from reset each, and fails the
// test when one does what the reference does not allow, or makes an Assert of the
// circuit false while its Assumes have been true. It is guided by what the
// runs cover of the circuit, the arms of multiplexers, the bits that toggle, the
// states and transitions of state machines: a run that reaches something new is
// kept, and later runs are made from it. So it gets into corners that random
// inputs do not reach, in the same number of cycles.
//
// In a circuit of several clock domains a cycle is an instant in which any of the
// clocks rise: it has an input more for each, CLOCK_rises, which is driven and shown
// to the reference like any other.
//
// What is tried follows from the circuit, the options and nothing else. Failures
// are treated as [Equiv] says. [Fuzz] is the same for go test -fuzz.
func Follow[I, O any](t testing.TB, g hdl.Generator[I, O], ref Reference, opts ...EquivOption) {
	t.Helper()
	c, err := hdl.Build(g)
	if err != nil {
		t.Fatalf("Follow: %v", err)
	}
	o := settingsOf(opts)
	r, err := newRunner(c, o.open, ref, o.latency, 1)
	if err != nil {
		t.Fatalf("Follow: %s: %v", c.Name(), err)
	}
	defer r.close(t)
	kept := newStore(t, o.dir, c.Name(), r.pins)
	if r.replay(t, "Follow", kept) {
		return
	}
	h := newHunt(r, o)
	stim, f, err := h.run()
	switch {
	case err != nil:
		t.Fatalf("Follow: %s: %v", c.Name(), err)
	case f != nil:
		r.fail(t, "Follow", kept, stim, f)
	}
}
