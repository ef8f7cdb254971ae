package sim

import (
	"errors"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Checked returns an opener of engines that watch the Asserts and Assumes of
// their circuit, for benches that use an [Engine] without a [Sim], which watches
// them by itself: one that was false is in Err.
func Checked(open Opener) Opener {
	return func(d *ir.Design, seed uint64) (Engine, error) {
		wide, c, err := expose(d)
		if err != nil {
			return nil, err
		}
		e, err := open(wide, seed)
		if err != nil || c == nil {
			return e, err
		}
		return &checked{Engine: e, claims: c, layout: LayoutOf(d.Top()), full: LayoutOf(wide.Top())}, nil
	}
}

// checked is an engine of a circuit with an output more for each claim.
type checked struct {
	Engine
	claims       *claims
	layout, full Layout // of the circuit; with its claims
	cycle        int
}

func (e *checked) Step(n int) {
	for range n {
		e.claims.check(e.Engine, e.cycle)
		e.Engine.Step(1)
		e.cycle++
	}
}

func (e *checked) Reset() {
	e.Engine.Reset()
	e.cycle = 0
}

func (e *checked) Run(in []uint64, cycles int, out []uint64) error {
	if err := e.layout.check(in, cycles, out); err != nil {
		return err
	}
	wide := make([]uint64, cycles*e.full.Out)
	if err := e.Engine.Run(in, cycles, wide); err != nil {
		return err
	}
	for k := range cycles {
		row := wide[k*e.full.Out:]
		copy(out[k*e.layout.Out:(k+1)*e.layout.Out], row)
		for i := range e.claims.list {
			e.claims.list[i].see(row[e.full.OutOff[e.claims.lane+i]] == 1, e.cycle)
		}
		e.cycle++
	}
	return nil
}

func (e *checked) Err() error { return errors.Join(e.claims.err(), e.Engine.Err()) }
