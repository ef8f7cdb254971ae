package engine

import (
	"fmt"

	"github.com/sparcgen/sparcgen/hdl/sim"
)

// link talks to a simulator in another process. Rows follow the circuit's
// layout. unknown, when not nil, receives the x bits of the outputs.
type link interface {
	peek(in, out, unknown []uint64) error
	step(in []uint64, n int) error
	run(in []uint64, cycles int, out, unknown []uint64) error
	reset() error
	close() error
}

// remote is a [sim.Engine] on a link.
type remote struct {
	name    string
	circuit Circuit
	layout  sim.Layout
	ins     []lane
	link    link
	in      []uint64
	out     []uint64
	unknown []uint64 // nil when the simulator has two states only
	settled bool     // out is that of in
	cycle   int      // since reset, for messages
	err     error
}

func newRemote(name string, c Circuit, l link, fourState bool) *remote {
	e := &remote{name: name, circuit: c, layout: c.layout(), ins: lanesOf(c.Inputs), link: l}
	e.in = make([]uint64, e.layout.In)
	e.out = make([]uint64, e.layout.Out)
	if fourState {
		e.unknown = make([]uint64, e.layout.Out)
	}
	return e
}

func (e *remote) Name() string { return e.name }

func (e *remote) Err() error { return e.err }

func (e *remote) Close() error { return e.link.close() }

// fail keeps the first error.
func (e *remote) fail(err error) {
	if e.err == nil && err != nil {
		e.err = fmt.Errorf("%s: %s: %w", e.name, e.circuit.Top, err)
	}
}

func (e *remote) Set(lane int, words []uint64) {
	row := e.in[e.layout.InOff[lane]:e.layout.InOff[lane+1]]
	n := copy(row, words)
	clear(row[n:])
	if top := uint(e.ins[lane].width % 64); top != 0 {
		row[len(row)-1] &= 1<<top - 1
	}
	e.settled = false
}

func (e *remote) Get(lane int, words []uint64) {
	if e.err != nil {
		clear(words)
		return
	}
	if !e.settled {
		e.fail(e.link.peek(e.in, e.out, e.unknown))
		e.settled = true
	}
	from, to := e.layout.OutOff[lane], e.layout.OutOff[lane+1]
	n := copy(words, e.out[from:to])
	clear(words[n:])
	if e.unknown != nil && anyBit(e.unknown[from:to]) {
		e.fail(&UnknownError{laneName(e.circuit.Outputs, lane), e.cycle})
	}
}

func (e *remote) Step(n int) {
	if e.err == nil && n > 0 {
		e.fail(e.link.step(e.in, n))
		e.settled = false
		e.cycle += n
	}
}

func (e *remote) Reset() {
	if e.err == nil {
		clear(e.in)
		e.fail(e.link.reset())
		e.settled = false
		e.cycle = 0
	}
}

func (e *remote) Run(in []uint64, cycles int, out []uint64) error {
	if e.err != nil || cycles == 0 {
		return e.err
	}
	if len(in) < cycles*e.layout.In || len(out) < cycles*e.layout.Out {
		return fmt.Errorf("%s: %s: Run of %d cycles needs %d words in and %d out, has %d and %d", e.name, e.circuit.Top,
			cycles, cycles*e.layout.In, cycles*e.layout.Out, len(in), len(out))
	}
	unknown, err := e.runUnknown(in, cycles, out)
	if err != nil {
		return err
	}
	e.fail(firstUnknown(&e.circuit, e.layout, unknown, e.cycle-cycles, 0))
	return e.err
}

// runUnknown is Run that returns the x bits of the outputs instead of failing on them.
func (e *remote) runUnknown(in []uint64, cycles int, out []uint64) (unknown []uint64, err error) {
	in, out = in[:cycles*e.layout.In], out[:cycles*e.layout.Out]
	if e.unknown != nil {
		unknown = make([]uint64, len(out))
	}
	e.fail(e.link.run(in, cycles, out, unknown))
	copy(e.in, in[(cycles-1)*e.layout.In:])
	e.settled = false
	e.cycle += cycles
	return unknown, e.err
}

// UnknownError reports an output with an x bit.
type UnknownError struct {
	Output string
	Cycle  int // since reset
}

// Error says what is not known and where.
func (e *UnknownError) Error() string {
	return fmt.Sprintf("output %s has x at cycle %d", e.Output, e.Cycle)
}

// firstUnknown returns an *UnknownError for the first x bit in rows of outputs
// from row skip on; first is the cycle of row 0.
func firstUnknown(c *Circuit, l sim.Layout, unknown []uint64, first, skip int) error {
	for i := skip * l.Out; i < len(unknown); i++ {
		if unknown[i] == 0 {
			continue
		}
		cycle, word := i/l.Out, i%l.Out
		flat := 0
		for l.OutOff[flat+1] <= word {
			flat++
		}
		return &UnknownError{laneName(c.Outputs, flat), first + cycle}
	}
	return nil
}

func anyBit(words []uint64) bool {
	for _, w := range words {
		if w != 0 {
			return true
		}
	}
	return false
}
