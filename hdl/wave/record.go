package wave

import (
	"encoding/binary"
	"fmt"
	"io"
	"slices"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// Recorder keeps what drives a circuit, so that any wave of the run can be drawn
// afterwards. It stores the inputs alone, where they change and in as many bytes as
// they need; the same inputs from the same reset give
// the same run again, and then every signal is at hand. So recording costs little,
// and which signals and cycles are of interest may be asked when the run is known.
//
//	r := wave.Record(sim.Native)
//	s := sim.New(circuit, sim.Use(r.Open))
//	... // a bench; then, if it fails:
//	err := r.VCD(file, r.Cycles()-100, r.Cycles())
//
// A recorder keeps the run of the engine opened last, from its last reset on.
type Recorder struct {
	open   sim.Opener
	design *ir.Design
	seed   uint64
	lanes  []recordedLane
	ops    []recordedOp
	log    [][]byte // values that were set, in chunks
	cycles int
}

// recordedLane says where a lane lies in a row of words, and in how many bytes it
// is packed.
type recordedLane struct{ word, words, bytes int }

// recordedOp is a change of n lanes of one port, whose values lie in a chunk of
// the log, or, with lane -1, n cycles.
type recordedOp struct{ lane, n, chunk, at int32 }

// logChunk is the size of a chunk of the log, unless a change needs more.
const logChunk = 1 << 18

// Record returns a recorder of runs on an engine.
func Record(open sim.Opener) *Recorder { return &Recorder{open: open} }

// Open is a [sim.Opener]; the circuit's run is recorded.
func (r *Recorder) Open(d *ir.Design, seed uint64) (sim.Engine, error) {
	inner, err := r.open(d, seed)
	if err != nil {
		return nil, err
	}
	r.design, r.seed, r.lanes = d, seed, nil
	e := &recordedEngine{Engine: inner, r: r, layout: sim.LayoutOf(d.Top())}
	for _, p := range d.Top().Inputs {
		e.ports = append(e.ports, [2]int{len(r.lanes), len(p.Lanes)})
		for range p.Lanes {
			i := len(r.lanes)
			r.lanes = append(r.lanes, recordedLane{e.layout.InOff[i], e.layout.InOff[i+1] - e.layout.InOff[i], packedBytes(p.Width)})
		}
	}
	r.clear()
	e.in = make([]uint64, e.layout.In)
	return e, nil
}

// packedBytes returns 1, 2, 4, or whole words.
func packedBytes(width int) int {
	switch {
	case width <= 8:
		return 1
	case width <= 16:
		return 2
	case width <= 32:
		return 4
	}
	return (width + 63) / 64 * 8
}

func (r *Recorder) clear() { r.ops, r.log, r.cycles = r.ops[:0], nil, 0 }

// Cycles returns how many cycles are recorded.
func (r *Recorder) Cycles() int { return r.cycles }

// step records cycles.
func (r *Recorder) step(n int) {
	r.cycles += n
	if last := len(r.ops) - 1; last >= 0 && r.ops[last].lane < 0 && int(r.ops[last].n)+n < 1<<31 {
		r.ops[last].n += int32(n)
		return
	}
	r.ops = append(r.ops, recordedOp{lane: -1, n: int32(n)})
}

// set records new values of n lanes of one port.
func (r *Recorder) set(first, n int, words []uint64) {
	l := r.lanes[first]
	size := n * l.bytes
	last := len(r.log) - 1
	if last < 0 || cap(r.log[last])-len(r.log[last]) < size {
		r.log = append(r.log, make([]byte, 0, max(size, logChunk)))
		last++
	}
	at := len(r.log[last])
	r.log[last] = r.log[last][:at+size]
	to := r.log[last][at:]
	pack(to, words, l.bytes)
	r.ops = append(r.ops, recordedOp{int32(first), int32(n), int32(last), int32(at)})
}

// pack stores the low bytes of words, several words a store where it can.
func pack(to []byte, words []uint64, size int) {
	switch size {
	case 1:
		for ; len(words) >= 8; to, words = to[8:], words[8:] {
			w := words[:8]
			binary.LittleEndian.PutUint64(to, w[0]&0xff|w[1]&0xff<<8|w[2]&0xff<<16|w[3]&0xff<<24|w[4]&0xff<<32|w[5]&0xff<<40|w[6]&0xff<<48|w[7]<<56)
		}
		for i, w := range words {
			to[i] = byte(w)
		}
	case 2:
		for ; len(words) >= 4; to, words = to[8:], words[4:] {
			w := words[:4]
			binary.LittleEndian.PutUint64(to, w[0]&0xffff|w[1]&0xffff<<16|w[2]&0xffff<<32|w[3]<<48)
		}
		for i, w := range words {
			binary.LittleEndian.PutUint16(to[2*i:], uint16(w))
		}
	case 4:
		for i, w := range words {
			binary.LittleEndian.PutUint32(to[4*i:], uint32(w))
		}
	default:
		for i, w := range words {
			binary.LittleEndian.PutUint64(to[8*i:], w)
		}
	}
}

// apply makes a recorded change of a row.
func (r *Recorder) apply(op *recordedOp, row []uint64) {
	data := r.log[op.chunk][op.at:]
	for _, l := range r.lanes[op.lane : op.lane+op.n] {
		for w := range l.words {
			var b [8]byte
			copy(b[:], data[8*w:min(8*w+8, l.bytes)])
			row[l.word+w] = binary.LittleEndian.Uint64(b[:])
		}
		data = data[l.bytes:]
	}
}

// recordedEngine is an engine whose inputs are kept.
type recordedEngine struct {
	sim.Engine
	r      *Recorder
	layout sim.Layout
	ports  [][2]int // first lane and number of lanes
	in     []uint64 // as last set
}

// change records values of n lanes of one port, if they are new.
func (e *recordedEngine) change(first, n int, words []uint64) {
	at := e.layout.InOff[first]
	now := e.in[at : at+len(words)]
	if !slices.Equal(now, words) {
		copy(now, words)
		e.r.set(first, n, words)
	}
}

func (e *recordedEngine) Set(lane int, words []uint64) {
	e.change(lane, 1, words[:e.r.lanes[lane].words])
	e.Engine.Set(lane, words)
}

// SetLanes sets consecutive lanes of one port, of one word each.
func (e *recordedEngine) SetLanes(first int, words []uint64) {
	e.change(first, len(words), words)
	if bulk, ok := e.Engine.(interface{ SetLanes(int, []uint64) }); ok {
		bulk.SetLanes(first, words)
		return
	}
	for i := range words {
		e.Engine.Set(first+i, words[i:i+1])
	}
}

func (e *recordedEngine) Step(n int) {
	e.r.step(n)
	e.Engine.Step(n)
}

func (e *recordedEngine) Reset() {
	e.r.clear()
	clear(e.in)
	e.Engine.Reset()
}

func (e *recordedEngine) Run(in []uint64, cycles int, out []uint64) error {
	if err := e.Engine.Run(in, cycles, out); err != nil {
		return err
	}
	for c := range cycles {
		row := in[c*e.layout.In:]
		for _, p := range e.ports {
			e.change(p[0], p[1], row[e.layout.InOff[p[0]]:e.layout.InOff[p[0]+p[1]]])
		}
		e.r.step(1)
	}
	return nil
}

// recorded is the design of a recording as a circuit.
type recorded struct{ d *ir.Design }

func (c recorded) Design() *ir.Design { return c.d }

// Replay plays the recorded run again with every signal at hand. When cycle from
// comes, watch is given the simulation, before the first of the cycles it will
// see, so that it can attach waves; the run ends before cycle to.
func (r *Recorder) Replay(from, to int, watch func(s *sim.Sim) error) error {
	if r.design == nil {
		return fmt.Errorf("wave: the recorder has not been opened")
	}
	if from < 0 || from > to || to > r.cycles {
		return fmt.Errorf("wave: cycles %d to %d of a recording of %d", from, to, r.cycles)
	}
	s := sim.New(recorded{r.design}, sim.Probes(), sim.Seed(r.seed), sim.Use(r.open))
	row := make([]uint64, sim.LayoutOf(r.design.Top()).In)
	cycle, watched := 0, false
	for i := range r.ops {
		op := &r.ops[i]
		if op.lane >= 0 {
			r.apply(op, row)
			continue
		}
		s.DriveRow(row)
		for range op.n {
			if cycle == from && !watched {
				watched = true
				if err := watch(s); err != nil {
					return err
				}
			}
			if cycle == to {
				return s.Close()
			}
			s.Step()
			cycle++
		}
	}
	if !watched { // nothing was to be seen
		if err := watch(s); err != nil {
			return err
		}
	}
	if err := s.Err(); err != nil {
		return err
	}
	return s.Close()
}

// VCD writes cycles of the recorded run, from one on and before another, as a
// Value Change Dump with all signals.
func (r *Recorder) VCD(w io.Writer, from, to int) error {
	var v *VCD
	if err := r.Replay(from, to, func(s *sim.Sim) error {
		v = NewVCD(w, s)
		return nil
	}); err != nil {
		return err
	}
	return v.Close()
}

// Text returns cycles of the recorded run, from one on and before another, as a
// wave of the named signals, of the ports when none is named.
func (r *Recorder) Text(from, to int, names ...string) (*Text, error) {
	var t *Text
	err := r.Replay(from, to, func(s *sim.Sim) (err error) {
		if len(names) == 0 {
			for _, g := range s.Signals() {
				if g.Kind == sim.InputSignal || g.Kind == sim.OutputSignal {
					names = append(names, g.Name)
				}
			}
		}
		t, err = NewText(s, names...)
		return err
	})
	return t, err
}
