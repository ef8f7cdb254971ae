package cover

import (
	"fmt"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// Engine is an engine that observes the circuit it runs: a [sim.Engine] like
// the one inside it.
type Engine struct {
	inner  sim.Engine
	plan   *plan
	layout sim.Layout // of the circuit
	full   sim.Layout // with what is observed
	in     []uint64   // the row of inputs as last set
	row    []uint64   // outputs of one cycle, full
	prev   []uint64   // signals of the cycle before
	state  []int      // of the machines in the cycle before, -1 if out of range
	first  bool       // there is no cycle before
	seen   Map
	news   func(e *Engine) // called after a cycle with points new since Reset
	latest [2]Map          // the arms of this cycle and of the one before
	cycle  int             // since Reset
	known  Map             // see Against
	beyond int             // points seen that are not known
	newAt  []int           // the cycles of the first of them
	buffer []uint64        // outputs of many cycles
}

// batch is how many cycles Run observes at a time.
const batch = 256

// Open opens a circuit on an engine that observes it.
func Open(open sim.Opener, d *ir.Design, seed uint64) (*Engine, error) {
	wide, p, err := instrument(d)
	if err != nil {
		return nil, err
	}
	inner, err := open(wide, seed)
	if err != nil {
		return nil, err
	}
	e := &Engine{inner: inner, plan: p, layout: sim.LayoutOf(d.Top()), full: sim.LayoutOf(wide.Top()), seen: make(Map, p.words)}
	if e.full.Out != e.layout.Out+p.arms+p.signals {
		return nil, fmt.Errorf("cover: internal error: %d words observed, not %d", e.full.Out-e.layout.Out, p.arms+p.signals)
	}
	e.in, e.row = make([]uint64, e.layout.In), make([]uint64, e.full.Out)
	e.prev, e.state = make([]uint64, p.signals), make([]int, len(p.machines))
	e.first = true
	e.latest = [2]Map{make(Map, p.arms), make(Map, p.arms)}
	return e, nil
}

// Points returns all points of the circuit.
func (e *Engine) Points() []Point { return e.plan.points }

// Seen returns the points seen since the engine was opened or reset. It changes
// with the next cycle.
func (e *Engine) Seen() Map { return e.seen }

// Against makes NewAt look for points that are not in a map, which is used as
// it is in each cycle.
func (e *Engine) Against(known Map) { e.known = known }

// NewAt returns the cycles, counted from Reset, in which points were seen first
// that are not in the map given to Against. The list is valid until the next
// Reset.
func (e *Engine) NewAt() []int { return e.newAt }

// Name implements [sim.Engine].
func (e *Engine) Name() string { return e.inner.Name() }

// Set implements [sim.Engine].
func (e *Engine) Set(lane int, words []uint64) {
	copy(e.in[e.layout.InOff[lane]:e.layout.InOff[lane+1]], words)
	e.inner.Set(lane, words)
}

// Get implements [sim.Engine].
func (e *Engine) Get(lane int, words []uint64) { e.inner.Get(lane, words) }

// Step implements [sim.Engine].
func (e *Engine) Step(n int) {
	for range n {
		if err := e.inner.Run(e.in, 1, e.row); err != nil {
			return // the engine keeps it for Err
		}
		e.observe(e.row)
	}
}

// Reset implements [sim.Engine]. What was seen is forgotten.
func (e *Engine) Reset() {
	e.inner.Reset()
	clear(e.in)
	clear(e.seen)
	clear(e.latest[0])
	clear(e.latest[1])
	e.first = true
	e.cycle, e.beyond, e.newAt = 0, 0, e.newAt[:0]
}

// Run implements [sim.Engine].
func (e *Engine) Run(in []uint64, cycles int, out []uint64) error {
	l := e.layout
	if len(in) < cycles*l.In || len(out) < cycles*l.Out {
		return fmt.Errorf("cover: %d cycles need %d words in and %d out, not %d and %d", cycles, cycles*l.In, cycles*l.Out, len(in), len(out))
	}
	if e.buffer == nil {
		e.buffer = make([]uint64, batch*e.full.Out)
	}
	for from := 0; from < cycles; from += batch {
		n := min(batch, cycles-from)
		if err := e.inner.Run(in[from*l.In:], n, e.buffer); err != nil {
			return err
		}
		for i := range n {
			row := e.buffer[i*e.full.Out:][:e.full.Out]
			copy(out[(from+i)*l.Out:][:l.Out], row)
			e.observe(row)
		}
	}
	if cycles > 0 {
		copy(e.in, in[(cycles-1)*l.In:])
	}
	return nil
}

// Err implements [sim.Engine].
func (e *Engine) Err() error { return e.inner.Err() }

// Close implements [sim.Engine].
func (e *Engine) Close() error { return e.inner.Close() }

// observe takes the outputs of one cycle.
func (e *Engine) observe(row []uint64) {
	p, fresh := e.plan, uint64(0)
	row = row[e.layout.Out:]
	seen := e.seen
	e.latest[0], e.latest[1] = e.latest[1], e.latest[0]
	copy(e.latest[0], row[:p.arms])
	for i, w := range row[:p.arms] {
		fresh |= w &^ seen[i]
		seen[i] |= w
	}
	signals := row[p.arms:]
	if !e.first {
		toggles := seen[p.arms:]
		for i, now := range signals {
			if before := e.prev[i]; now != before {
				rise, fall := now&^before, before&^now
				fresh |= rise&^toggles[2*i] | fall&^toggles[2*i+1]
				toggles[2*i] |= rise
				toggles[2*i+1] |= fall
			}
		}
	}
	for i := range p.machines {
		k := &p.machines[i]
		before, now := e.state[i], -1
		if w := signals[k.word]; w < uint64(k.states) {
			now = int(w)
			fresh |= e.mark(k.base + now)
			if !e.first && before >= 0 && before != now {
				fresh |= e.mark(k.transition(before, now))
			}
		}
		e.state[i] = now
	}
	copy(e.prev, signals)
	e.first = false
	if fresh != 0 {
		e.tell()
	}
	e.cycle++
}

// tell passes on that a cycle has seen something new since Reset.
func (e *Engine) tell() {
	if e.news != nil {
		e.news(e)
	}
	if e.known != nil {
		n := 0
		for i, w := range e.seen {
			n += ones(w &^ e.known[i])
		}
		if n > e.beyond {
			e.beyond, e.newAt = n, append(e.newAt, e.cycle)
		}
	}
}

// mark sets a bit and returns 1 if it was not set.
func (e *Engine) mark(bit int) uint64 {
	if e.seen.bit(bit) {
		return 0
	}
	e.seen.set(bit)
	return 1
}
