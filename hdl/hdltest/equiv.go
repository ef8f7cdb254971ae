package hdltest

import (
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// An EquivOption adjusts Equiv, Follow, Fuzz, Same and Prove.
type EquivOption func(*settings)

// settings are what options say.
type settings struct {
	latency int
	vectors int
	cycles  int // budget of Follow
	longest int // cycles of one run
	seed    uint64
	blind   bool
	after   int
	assume  []string
	bound   int
	depth   int
	open    sim.Opener
	dir     string
}

func settingsOf(opts []EquivOption) *settings {
	s := &settings{vectors: 20_000, cycles: 200_000, longest: 256, seed: 1, bound: 20, depth: 1, open: sim.Native}
	for _, o := range opts {
		o(s)
	}
	return s
}

// Latency says that outputs belong to the inputs of that many cycles before:
// the circuit is a pipeline that takes inputs every cycle. The default is 0, a
// circuit without registers between inputs and outputs.
func Latency(cycles int) EquivOption { return func(s *settings) { s.latency = cycles } }

// Vectors is how many random inputs are tried when there are too many to try
// all; the default is 20,000.
func Vectors(n int) EquivOption { return func(s *settings) { s.vectors = n } }

// Engine chooses what the circuit runs on; the default is the native engine. On
// Verilator and Icarus, Equiv tries its inputs on the Verilog as it is emitted; what
// counts coverage (Follow, Fuzz, and a failure that is being shortened) runs the
// circuit flattened there.
func Engine(open sim.Opener) EquivOption { return func(s *settings) { s.open = open } }

// Stimuli chooses where failing stimuli are kept; the default is
// testdata/stimuli of the package under test.
func Stimuli(dir string) EquivOption { return func(s *settings) { s.dir = dir } }

// Seed chooses what is random; the default is 1.
func Seed(seed uint64) EquivOption { return func(s *settings) { s.seed = seed } }

// exhaustiveBits is the size of inputs up to which Equiv tries everything.
const exhaustiveBits = 24

type equiv struct {
	*settings
	r       *runner // of the claims, and what failures are played on
	engine  sim.Engine
	layout  sim.Layout // of the outputs, then of the claims
	model   Model
	in, out *Values
	want    []uint64 // the model's outputs as a row
	failing *stimulus
}

// Equiv fails the test unless a circuit's outputs are those of a model: for
// every input when the input ports have at most 24 bits together, and for
// corners and random values otherwise. For circuits with state of their own see
// [Follow], which also takes several clock domains.
//
// An Assert of the circuit that is false is a failure too, unless one of its
// Assumes is false in the same cycle or at most Latency cycles before.
//
// A failure is made as short and simple as it goes and reported with a wave of
// all ports and registers, a VCD file of all signals, and the source lines of
// what was chosen in the failing run and in none that passed. The stimulus is
// kept as a file in testdata/stimuli and played first from then on.
func Equiv[I, O any](t testing.TB, g hdl.Generator[I, O], model Model, opts ...EquivOption) {
	t.Helper()
	c, err := hdl.Build(g)
	if err != nil {
		t.Fatalf("Equiv: %v", err)
	}
	if n := len(c.Design().Top().Domains); n > 0 {
		t.Fatalf("Equiv: %s has %d clock domains, and a model of one cycle knows none; Follow and Prove take such circuits", c.Name(), n+1)
	}
	e := &equiv{settings: settingsOf(opts), model: model}
	r, err := newRunner(c, e.open, Machine(func() Model { return model }), e.latency, 1)
	if err != nil {
		t.Fatalf("Equiv: %s: %v", c.Name(), err)
	}
	defer r.close(t)
	r.trust.forget = e.latency
	e.r = r
	kept := newStore(t, e.dir, c.Name(), r.pins)
	if r.replay(t, "Equiv", kept) {
		return
	}
	found, err := e.find(c)
	if err != nil {
		t.Fatalf("Equiv: %s: %v", c.Name(), err)
	}
	if !found {
		return
	}
	f, err := r.play(e.failing)
	switch {
	case err != nil:
		t.Fatalf("Equiv: %s: %v", c.Name(), err)
	case f == nil:
		t.Fatalf("Equiv: %s: the model gives something else for the same inputs when it is asked again", c.Name())
	}
	r.fail(t, "Equiv", kept, e.failing, f)
}

// find tries inputs on an engine of its own, without anything that slows it
// down, and leaves what it finds in e.failing.
func (e *equiv) find(c *hdl.Circuit) (found bool, err error) {
	top := c.Design().Top()
	open, _, err := ir.ExposeClaims(c.Design())
	if err != nil {
		return false, err
	}
	e.in, e.out = newValues(top.Inputs), newValues(top.Outputs)
	e.layout = e.r.outOf
	e.want = make([]uint64, e.layout.Out)
	if e.engine, err = e.open(open, 1); err != nil {
		return false, err
	}
	found, err = e.search()
	return found, errors.Join(err, e.engine.Close())
}

// search tries inputs until one differs.
func (e *equiv) search() (found bool, err error) {
	if bits := e.in.bits(); bits <= exhaustiveBits {
		return e.runs(1<<bits, func(n int) { e.in.number(uint64(n)) })
	}
	// Input n is a function of n, so that it can be made again when its answer comes.
	return e.runs(e.vectors, func(n int) { e.in.draw(rand.New(rand.NewPCG(e.seed, uint64(n)))) })
}

// chunk is how many inputs go through the engine at once.
const chunk = 1 << 12

// runs plays inputs 0 to n-1, as set by a function, and stops at the first
// that differs or makes an Assert false.
func (e *equiv) runs(n int, set func(i int)) (found bool, err error) {
	for from := 0; from < n; from += chunk {
		k := min(chunk, n-from)
		cycles := k + e.latency
		in, out := make([]uint64, cycles*e.layout.In), make([]uint64, cycles*e.layout.Out)
		for i := range cycles {
			set(from + min(i, k-1)) // the last one is held until its answer comes
			e.in.words(in[i*e.layout.In:], e.layout.InOff)
		}
		e.engine.Reset()
		if err := e.engine.Run(in, cycles, out); err != nil {
			return false, err
		}
		e.r.trust.start()
		for c := range cycles {
			row := out[c*e.layout.Out:]
			differs := false
			if i := c - e.latency; i >= 0 {
				set(from + i)
				differs = e.differs(row)
			}
			if e.r.falseAssert(row) != nil || differs {
				e.failing = &stimulus{in[:(c+1)*e.layout.In], e.layout.In}
				if e.layout.In == 0 { // a row has a word even so
					e.failing = &stimulus{make([]uint64, c+1), 1}
				}
				return true, nil
			}
		}
	}
	return false, nil
}

// differs compares a row of outputs with the model's for e.in.
func (e *equiv) differs(row []uint64) bool {
	e.out.strict()
	e.model(e.in, e.out)
	e.out.words(e.want, e.layout.OutOff)
	for lane := range e.out.lanes {
		for i := e.layout.OutOff[lane]; i < e.layout.OutOff[lane+1]; i++ {
			if row[i] != e.want[i] && !e.out.any[lane] {
				return true
			}
		}
	}
	return false
}
