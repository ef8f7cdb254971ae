package sim

import (
	"fmt"
	"math/big"

	"github.com/sparcgen/sparcgen/hdl"
)

// Bench is a running circuit whose ports are addressed by the fields of its
// generator's input and output structs.
type Bench[I, O any] struct {
	*Sim
	In  I
	Out O

	c     *hdl.Elaborated[I, O]
	ports [2][]*port // of each input and output lane
}

// Open builds a generator and starts its circuit. The error is that of
// [hdl.Build], or of the engine.
func Open[I, O any](g hdl.Generator[I, O], opts ...Option) (*Bench[I, O], error) {
	c, err := hdl.Elaborate(g)
	if err != nil {
		return nil, err
	}
	b := &Bench[I, O]{Sim: New(c, opts...), In: c.In, Out: c.Out, c: c}
	for i, list := range [][]string{names(b.Inputs()), names(b.Outputs())} {
		for _, name := range list {
			p := b.Sim.ports[name]
			for range p.Lanes {
				b.ports[i] = append(b.ports[i], p)
			}
		}
	}
	return b, b.Err()
}

// Pin is a lane of a port, found once: for loops that count nanoseconds.
type Pin struct {
	s *Sim
	p *port
	i int
}

// Pin returns the lane of a field of In or Out. It panics on any other
// signal, for there is no lane.
func (b *Bench[I, O]) Pin(s hdl.Signal) Pin {
	if lane, ok := b.c.OutputLane(s); ok {
		return b.pin(1, lane)
	}
	if lane, ok := b.c.InputLane(s); ok {
		return b.pin(0, lane)
	}
	panic("sim: Pin of a signal that is no field of In or Out")
}

func (b *Bench[I, O]) pin(side, lane int) Pin {
	p := b.ports[side][lane]
	return Pin{b.Sim, p, lane - p.first}
}

// Set drives the lane of an input from now on.
func (p Pin) Set(v int64) {
	if !p.p.input {
		p.s.failf("port %s is an output", p.p.laneName(p.i))
		return
	}
	p.s.drive(p.p, p.i, v)
}

// Get returns the lane, settled for the inputs set in this cycle; of an input,
// as last set.
func (p Pin) Get() int64 { return p.s.sample(p.p, p.i) }

// Set drives a lane of In from now on.
func (b *Bench[I, O]) Set(s hdl.Signal, v int64) {
	lane, ok := b.c.InputLane(s)
	if !ok {
		b.failf("Set of a signal that is no field of In")
		return
	}
	b.pin(0, lane).Set(v)
}

// Get returns a lane of Out, settled for the inputs set so far in this cycle, or a
// lane of In as last set. In a process that is final for an output of a register; one
// that depends on inputs at once is final when all have driven ([Proc.Settle]). A value beyond int64 is an error; see GetBig.
func (b *Bench[I, O]) Get(s hdl.Signal) int64 {
	p, ok := b.locate(s)
	if !ok {
		return 0
	}
	return p.Get()
}

// SetBool drives a Bool of In from now on.
func (b *Bench[I, O]) SetBool(s hdl.Bool, v bool) {
	n := int64(0)
	if v {
		n = 1
	}
	b.Set(s, n)
}

// GetBool is Get of a Bool.
func (b *Bench[I, O]) GetBool(s hdl.Bool) bool { return b.Get(s) == 1 }

// laneBench is a Bench of any generator.
type laneBench interface {
	locate(s hdl.Signal) (Pin, bool)
	failf(format string, args ...any)
	Set(s hdl.Signal, v int64)
}

// SetLanes drives the lanes of a vector of In, or any other list of its fields,
// from now on: SetLanes(b, b.In.Row, row).
func SetLanes[S hdl.Signal](b laneBench, lanes []S, v []int64) {
	if len(v) != len(lanes) {
		b.failf("SetLanes: %d lanes and %d values", len(lanes), len(v))
		return
	}
	for i, s := range lanes {
		b.Set(s, v[i])
	}
}

// Lanes returns the lanes of a vector of Out or In, settled for the inputs set
// in this cycle: Lanes(b, b.Out.Sum).
func Lanes[S hdl.Signal](b laneBench, lanes []S) []int64 {
	v := make([]int64, len(lanes))
	for i, s := range lanes {
		if p, ok := b.locate(s); ok {
			v[i] = p.Get()
		}
	}
	return v
}

// Is is the condition that Get of a field of Out or In is v, for [Proc.WaitFor].
func (b *Bench[I, O]) Is(s hdl.Signal, v int64) Cond {
	p, ok := b.locate(s)
	if !ok {
		return When("a signal that is no field of In or Out", func() bool { return false })
	}
	return When(fmt.Sprintf("%s = %d", p.p.laneName(p.i), v), func() bool { return p.Get() == v })
}

// GetBig is Get for any width.
func (b *Bench[I, O]) GetBig(s hdl.Signal) *big.Int {
	p, ok := b.locate(s)
	if !ok {
		return new(big.Int)
	}
	return b.bigLane(p.p, p.i)
}

// locate finds the lane of a field of Out or In.
func (b *Bench[I, O]) locate(s hdl.Signal) (Pin, bool) {
	_, out := b.c.OutputLane(s)
	_, in := b.c.InputLane(s)
	if !out && !in {
		b.failf("Get of a signal that is no field of In or Out")
		return Pin{}, false
	}
	return b.Pin(s), true
}
