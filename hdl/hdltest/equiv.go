package hdltest

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// Model computes what a circuit's outputs must be from its inputs.
type Model func(in, out *Values)

// An EquivOption adjusts Equiv.
type EquivOption func(*equiv)

// Latency says that outputs belong to the inputs of that many cycles before:
// the circuit is a pipeline that takes inputs every cycle. The default is 0, a
// circuit without registers between inputs and outputs.
func Latency(cycles int) EquivOption { return func(e *equiv) { e.latency = cycles } }

// Vectors is how many random inputs are tried when there are too many to try
// all; the default is 20,000.
func Vectors(n int) EquivOption { return func(e *equiv) { e.vectors = n } }

// Engine chooses what the circuit runs on; the default is the native engine.
func Engine(open sim.Opener) EquivOption { return func(e *equiv) { e.open = open } }

// exhaustiveBits is the size of inputs up to which Equiv tries everything.
const exhaustiveBits = 24

type equiv struct {
	latency int
	vectors int
	open    sim.Opener

	engine  sim.Engine
	layout  sim.Layout
	model   Model
	in, out *Values
	want    []uint64 // the model's outputs as a row
}

// Equiv fails the test unless a circuit's outputs are those of a model: for
// every input when the input ports have at most 24 bits together, and for
// corners and random values otherwise. Of the first input that differs it
// reports the simplest form it finds: with lanes set to 0 and bits cleared as
// long as it differs.
func Equiv[I, O any](t testing.TB, g hdl.Generator[I, O], model Model, opts ...EquivOption) {
	t.Helper()
	c, err := hdl.Build(g)
	if err != nil {
		t.Fatalf("Equiv: %v", err)
	}
	e := &equiv{vectors: 20_000, open: sim.Native, model: model}
	for _, o := range opts {
		o(e)
	}
	top := c.Design().Top()
	e.in, e.out = newValues(top.Inputs), newValues(top.Outputs)
	e.layout = sim.LayoutOf(top)
	e.want = make([]uint64, e.layout.Out)
	if e.engine, err = e.open(c.Design(), 1); err != nil {
		t.Fatalf("Equiv: %s: %v", c.Name(), err)
	}
	defer func() {
		if err := e.engine.Close(); err != nil {
			t.Errorf("Equiv: %s: %v", c.Name(), err)
		}
	}()
	found, err := e.search()
	if err != nil {
		t.Fatalf("Equiv: %s: %v", c.Name(), err)
	}
	if !found {
		return
	}
	if err := e.simplify(); err != nil {
		t.Fatalf("Equiv: %s: %v", c.Name(), err)
	}
	got, err := e.answer()
	if err != nil {
		t.Fatalf("Equiv: %s: %v", c.Name(), err)
	}
	e.model(e.in, e.out)
	t.Errorf("Equiv: %s: inputs %v: the model gives %v, the circuit %v", c.Name(), e.in, e.out, got)
}

// search tries inputs until one differs, which it leaves in e.in.
func (e *equiv) search() (found bool, err error) {
	if bits := e.in.bits(); bits <= exhaustiveBits {
		return e.runs(1<<bits, func(n int) { e.in.number(uint64(n)) })
	}
	// Input n is a function of n, so that it can be made again when its answer comes.
	return e.runs(e.vectors, func(n int) { e.in.draw(rand.New(rand.NewPCG(1, uint64(n)))) })
}

// chunk is how many inputs go through the engine at once.
const chunk = 1 << 12

// runs plays inputs 0 to n-1, as set by a function, and stops at the first
// that differs.
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
		for i := range k {
			set(from + i)
			if e.differs(out[(i+e.latency)*e.layout.Out:]) {
				return true, nil
			}
		}
	}
	return false, nil
}

// differs compares a row of outputs with the model's for e.in.
func (e *equiv) differs(row []uint64) bool {
	e.model(e.in, e.out)
	e.out.words(e.want, e.layout.OutOff)
	for i, w := range e.want {
		if row[i] != w {
			return true
		}
	}
	return false
}

// once returns the row of outputs for e.in alone.
func (e *equiv) once() ([]uint64, error) {
	cycles := 1 + e.latency
	in, out := make([]uint64, cycles*e.layout.In), make([]uint64, cycles*e.layout.Out)
	for i := range cycles {
		e.in.words(in[i*e.layout.In:], e.layout.InOff)
	}
	e.engine.Reset()
	err := e.engine.Run(in, cycles, out)
	return out[e.latency*e.layout.Out:], err
}

// answer returns the circuit's outputs for e.in.
func (e *equiv) answer() (*Values, error) {
	row, err := e.once()
	got := newValues(e.out.ports)
	got.each(func(lane int, p *ir.Port) {
		v := new(big.Int)
		for i := e.layout.OutOff[lane+1] - 1; i >= e.layout.OutOff[lane]; i-- {
			v.Or(v.Lsh(v, 64), new(big.Int).SetUint64(row[i]))
		}
		got.lanes[lane] = ir.Reduce(v, p.Width, p.Signed)
	})
	return got, err
}

// simplify clears lanes, then bits, of e.in as long as the outputs differ.
func (e *equiv) simplify() (err error) {
	try := func(lane int, v *big.Int) {
		if err != nil || v.Cmp(e.in.lanes[lane]) == 0 {
			return
		}
		old := e.in.lanes[lane]
		e.in.lanes[lane] = v
		row, failed := e.once()
		err = failed
		if err != nil || !e.differs(row) {
			e.in.lanes[lane] = old
		}
	}
	e.in.each(func(lane int, p *ir.Port) { try(lane, new(big.Int)) })
	e.in.each(func(lane int, p *ir.Port) {
		for b := p.Width - 1; b >= 0; b-- {
			try(lane, ir.Reduce(new(big.Int).SetBit(ir.Bits(e.in.lanes[lane], p.Width), b, 0), p.Width, p.Signed))
		}
	})
	return err
}
