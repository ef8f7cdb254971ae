package sim

import (
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

// Set drives a lane of In from now on.
func (b *Bench[I, O]) Set(s hdl.Signal, v int64) {
	lane, ok := b.c.InputLane(s)
	if !ok {
		b.failf("Set of a signal that is no field of In")
		return
	}
	p := b.ports[0][lane]
	b.drive(p, lane-p.first, v)
}

// Get returns a lane of Out, settled for the inputs set in this cycle, or a
// lane of In as last set. A value beyond int64 is an error; see GetBig.
func (b *Bench[I, O]) Get(s hdl.Signal) int64 {
	p, i := b.locate(s)
	if p == nil {
		return 0
	}
	return b.sample(p, i)
}

// GetBig is Get for any width.
func (b *Bench[I, O]) GetBig(s hdl.Signal) *big.Int {
	p, i := b.locate(s)
	if p == nil {
		return new(big.Int)
	}
	return b.bigLane(p, i)
}

// locate returns the port and lane of a field of Out or In.
func (b *Bench[I, O]) locate(s hdl.Signal) (*port, int) {
	if lane, ok := b.c.OutputLane(s); ok {
		p := b.ports[1][lane]
		return p, lane - p.first
	}
	if lane, ok := b.c.InputLane(s); ok {
		p := b.ports[0][lane]
		return p, lane - p.first
	}
	b.failf("Get of a signal that is no field of In or Out")
	return nil, 0
}
