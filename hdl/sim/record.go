package sim

import (
	"errors"
	"fmt"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Record keeps what is needed to see every named signal of the last cycles, at
// least that many: the state now and then, and the inputs. [Sim.Replay]
// computes the rest when it is asked for, so that recording costs little.
func Record(cycles int) Option {
	return func(c *config) { c.record = max(1, cycles) }
}

// Replay opens a simulation with [Probes] at the oldest cycle recorded.
// [Sim.Play] plays it to the present one, with all watchers (package wave).
// The recorded simulation is left as it is.
func (s *Sim) Replay() (*Sim, error) {
	r, ok := s.engine.(*recorder)
	if !ok {
		return nil, errors.New("sim: nothing is recorded: open the circuit with sim.Record")
	}
	log := r.recorded()
	p := New(design{r.design}, Probes(), Seed(r.seed))
	if err := p.Err(); err != nil {
		return nil, err
	}
	p.engine.(stateful).loadState(log[0].state)
	p.cycle = int(log[0].from)
	p.log = log
	return p, nil
}

// design is a Circuit of which only the design is known.
type design struct{ d *ir.Design }

func (d design) Design() *ir.Design { return d.d }

// Play plays all that was recorded, from where [Sim.Replay] began, with the
// watchers called in every cycle. It does nothing on a simulation that is no
// replay, and the second time.
func (s *Sim) Play() {
	for _, part := range s.log {
		at := 0
		for _, h := range part.holds {
			s.DriveRow(part.rows[at : at+s.layout.In])
			at += s.layout.In
			for range h {
				s.edge()
			}
		}
	}
	s.log = nil
}

// part is a stretch of recorded cycles.
type part struct {
	state  []uint64 // at its first cycle
	from   uint64   // its first cycle
	cycles int
	rows   []uint64 // of inputs
	holds  []int    // for how many cycles each row was held
}

// recorder records what passes to an engine: in two parts, of which the older
// one is dropped when the younger one is full.
type recorder struct {
	stateful
	design   *ir.Design
	seed     uint64
	layout   Layout
	limit    int // cycles of a part
	old, new part
	row      []uint64 // the inputs as set
	cycle    uint64
	fresh    bool // row is the last one recorded
}

// newRecorder wraps an engine.
func newRecorder(e Engine, d *ir.Design, seed uint64, limit int) (*recorder, error) {
	inner, ok := e.(stateful)
	if !ok {
		return nil, fmt.Errorf("sim: engine %s cannot record: it does not give its state away", e.Name())
	}
	l := LayoutOf(d.Top())
	r := &recorder{stateful: inner, design: d, seed: seed, layout: l, limit: limit, row: make([]uint64, l.In)}
	r.begin()
	return r, nil
}

// begin begins a part.
func (r *recorder) begin() {
	r.old, r.new = r.new, r.old
	r.new = part{state: r.saveState(r.new.state[:0]), from: r.cycle, rows: r.new.rows[:0], holds: r.new.holds[:0]}
	r.fresh = false
}

// recorded returns a copy of what is recorded; the last part may have no cycles yet.
func (r *recorder) recorded() (list []part) {
	for i, p := range []part{r.old, r.new} {
		if i == 1 || p.cycles > 0 {
			p.state = append([]uint64(nil), p.state...)
			p.rows = append([]uint64(nil), p.rows...)
			p.holds = append([]int(nil), p.holds...)
			list = append(list, p)
		}
	}
	return list
}

func (r *recorder) Set(lane int, words []uint64) {
	off := r.layout.InOff[lane]
	copy(r.row[off:r.layout.InOff[lane+1]], words)
	r.fresh = false
	r.stateful.Set(lane, words)
}

// SetLanes sets consecutive lanes of one port, of one word each.
func (r *recorder) SetLanes(first int, words []uint64) {
	if bulk, ok := r.stateful.(laneSetter); ok {
		copy(r.row[r.layout.InOff[first]:], words)
		r.fresh = false
		bulk.SetLanes(first, words)
		return
	}
	for i := range words {
		r.Set(first+i, words[i:i+1])
	}
}

func (r *recorder) Step(n int) {
	for n > 0 {
		k := r.room(n)
		if !r.fresh {
			r.new.rows = append(r.new.rows, r.row...)
			r.new.holds = append(r.new.holds, 0)
			r.fresh = true
		}
		r.new.holds[len(r.new.holds)-1] += k
		r.new.cycles += k
		r.cycle += uint64(k)
		r.stateful.Step(k)
		n -= k
	}
}

// room returns how many of n cycles the part has room for, beginning another
// when it has none.
func (r *recorder) room(n int) int {
	if r.new.cycles >= r.limit {
		r.begin()
	}
	return min(n, r.limit-r.new.cycles)
}

func (r *recorder) Run(in []uint64, cycles int, out []uint64) error {
	if err := r.layout.check(in, cycles, out); err != nil {
		return err
	}
	for at := 0; at < cycles; {
		k := r.room(cycles - at)
		rows := in[at*r.layout.In : (at+k)*r.layout.In]
		r.new.rows = append(r.new.rows, rows...)
		for range k {
			r.new.holds = append(r.new.holds, 1)
		}
		r.new.cycles += k
		r.cycle += uint64(k)
		if err := r.stateful.Run(rows, k, out[at*r.layout.Out:]); err != nil {
			return err
		}
		copy(r.row, rows[len(rows)-r.layout.In:])
		r.fresh = true
		at += k
	}
	return nil
}

func (r *recorder) Reset() {
	r.stateful.Reset()
	clear(r.row)
	r.cycle, r.old, r.new = 0, part{}, part{}
	r.begin()
}
