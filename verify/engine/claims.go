package engine

import (
	"errors"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// besideClaims returns an opener of circuits whose claims are outputs that leaves
// their Verilog as it is emitted: the outputs come from it, the claims from a
// native simulator beside it.
func besideClaims(open sim.Opener) sim.Opener {
	return func(d *ir.Design, seed uint64) (sim.Engine, error) {
		if d.Bare == nil {
			return open(d, seed)
		}
		watch, err := sim.Native(d, seed)
		if err != nil {
			return nil, err
		}
		text, err := open(d.Bare, seed)
		if err != nil {
			return nil, errors.Join(err, watch.Close())
		}
		return &besides{Engine: text, watch: watch, bare: sim.LayoutOf(d.Bare.Top()), full: sim.LayoutOf(d.Top())}, nil
	}
}

// besides is an engine and a native one in lock step, which has more outputs.
type besides struct {
	sim.Engine
	watch      sim.Engine
	bare, full sim.Layout
}

func (e *besides) Set(lane int, words []uint64) {
	e.Engine.Set(lane, words)
	e.watch.Set(lane, words)
}

func (e *besides) Get(lane int, words []uint64) {
	if lane < len(e.bare.OutOff)-1 {
		e.Engine.Get(lane, words)
		return
	}
	e.watch.Get(lane, words)
}

func (e *besides) Step(n int) {
	e.Engine.Step(n)
	e.watch.Step(n)
}

func (e *besides) Reset() {
	e.Engine.Reset()
	e.watch.Reset()
}

func (e *besides) Run(in []uint64, cycles int, out []uint64) error {
	if err := e.watch.Run(in, cycles, out); err != nil {
		return err
	}
	rows := make([]uint64, cycles*e.bare.Out)
	if err := e.Engine.Run(in, cycles, rows); err != nil {
		return err
	}
	for k := range cycles {
		copy(out[k*e.full.Out:], rows[k*e.bare.Out:(k+1)*e.bare.Out])
	}
	return nil
}

func (e *besides) Close() error { return errors.Join(e.Engine.Close(), e.watch.Close()) }
