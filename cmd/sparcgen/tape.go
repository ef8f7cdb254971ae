package main

import (
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// tape keeps the inputs of the first cycles of the first circuit that is opened
// through it, up to a reset: enough to play that part again with every signal at
// hand.
type tape struct {
	limit  int
	design *ir.Design
	seed   uint64
	rows   [][]uint64
}

// engine returns an opener whose circuits are taped.
func (p *tape) engine(open sim.Opener) sim.Opener {
	return func(d *ir.Design, seed uint64) (sim.Engine, error) {
		e, err := open(d, seed)
		if err != nil || p.design != nil {
			return e, err
		}
		p.design, p.seed = d, seed
		l := sim.LayoutOf(d.Top())
		return &taped{Engine: e, p: p, layout: l, in: make([]uint64, l.In)}, nil
	}
}

// Design makes the taped circuit one that can be simulated.
func (p *tape) Design() *ir.Design { return p.design }

// taped is an engine whose inputs are kept.
type taped struct {
	sim.Engine
	p      *tape
	layout sim.Layout
	in     []uint64 // as last set
	over   bool     // a reset has come
}

func (e *taped) keep(row []uint64) {
	if !e.over && len(e.p.rows) < e.p.limit {
		e.p.rows = append(e.p.rows, append([]uint64(nil), row...))
	}
}

func (e *taped) Set(lane int, words []uint64) {
	copy(e.in[e.layout.InOff[lane]:e.layout.InOff[lane+1]], words)
	e.Engine.Set(lane, words)
}

func (e *taped) Step(n int) {
	for range min(n, e.p.limit) {
		e.keep(e.in)
	}
	e.Engine.Step(n)
}

func (e *taped) Reset() {
	e.over = len(e.p.rows) > 0
	clear(e.in)
	e.Engine.Reset()
}

func (e *taped) Run(in []uint64, cycles int, out []uint64) error {
	for c := range min(cycles, e.p.limit) {
		e.keep(in[c*e.layout.In : (c+1)*e.layout.In])
	}
	if cycles > 0 {
		copy(e.in, in[(cycles-1)*e.layout.In:])
	}
	return e.Engine.Run(in, cycles, out)
}
