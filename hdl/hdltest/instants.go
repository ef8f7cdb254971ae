package hdltest

import "github.com/sparcgen/sparcgen/hdl/ir"

// inInstants returns a circuit of several clock domains as one of a single clock,
// with an input more for each domain, CLOCK_rises: in an instant in which it is 1,
// that clock rises ([ir.OneClock], [ir.OneClockProof]). As the inputs are any, so is the order of the
// edges, coinciding ones included: what holds of all runs of it holds for all
// frequencies and phases. A circuit of one domain is returned as it is.
func inInstants(c named, oneClock func(*ir.Design) (*ir.Design, []ir.Domain, error)) (named, error) {
	one, domains, err := oneClock(c.Design())
	if err != nil || domains == nil {
		return c, err
	}
	return &opened{name: c.Name(), design: one}, nil
}

// assumptions tells in which cycles of a run a circuit's Asserts are to hold: as
// long as no Assume has been false, or with forget >= 0 again when the last one
// that was false is more than so many cycles past.
type assumptions struct {
	forget int
	broken int // for how many cycles more Asserts need not hold; -1 to the end of the run
}

// forever is for circuits that may remember any input.
const forever = -1

// start begins a run.
func (a *assumptions) start() { a.broken = 0 }

// next moves to the next cycle, in which all Assumes hold or not, and returns
// whether Asserts are to hold in it.
func (a *assumptions) next(hold bool) bool {
	switch {
	case !hold && a.forget < 0:
		a.broken = forever
	case !hold:
		a.broken = a.forget + 1
	}
	switch {
	case a.broken == 0:
		return true
	case a.broken > 0:
		a.broken--
	}
	return false
}
