package hdl

import (
	"fmt"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Circuit is a finished circuit: checked, optimised, immutable.
type Circuit struct {
	design   *ir.Design
	warnings Diagnostics
}

// Design returns the circuit's modules for back ends.
func (c *Circuit) Design() *ir.Design { return c.design }

// Name returns the name of the top module.
func (c *Circuit) Name() string { return c.design.Top().Name }

// Warnings returns what is suspicious but no error.
func (c *Circuit) Warnings() Diagnostics { return c.warnings }

// Elaborated is a circuit together with the signals of its ports, for benches
// that address ports by struct field instead of by name.
type Elaborated[I, O any] struct {
	*Circuit
	In  I
	Out O

	m       *Module
	outputs map[sig]int
}

// InputLane returns the flat lane number of a field of In.
func (e *Elaborated[I, O]) InputLane(s Signal) (int, bool) {
	b := s.base()
	if b.m != e.m || e.m.g.Op(b.id) != ir.Input {
		return 0, false
	}
	return e.m.g.Aux(b.id), true
}

// OutputLane returns the flat lane number of a field of Out.
func (e *Elaborated[I, O]) OutputLane(s Signal) (int, bool) {
	lane, ok := e.outputs[s.base()]
	return lane, ok
}

// Build elaborates a generator. The error is of type Diagnostics and lists
// every mistake with its file and line.
func Build[I, O any](g Generator[I, O]) (*Circuit, error) {
	e, err := Elaborate(g)
	if err != nil {
		return nil, err
	}
	return e.Circuit, nil
}

// Elaborate is Build that also returns the signals of the ports.
func Elaborate[I, O any](g Generator[I, O]) (*Elaborated[I, O], error) {
	return elaborateSteps(g, func(string) {})
}

// BuildSteps is Build that calls done when a step of it is over: "elaborate",
// the generators have run and made the graph; "check", no bit of it depends on
// itself; "passes", it is in order and simplified. It is for measurements.
func BuildSteps[I, O any](g Generator[I, O], done func(step string)) (*Circuit, error) {
	e, err := elaborateSteps(g, done)
	if err != nil {
		return nil, err
	}
	return e.Circuit, nil
}

func elaborateSteps[I, O any](g Generator[I, O], done func(step string)) (*Elaborated[I, O], error) {
	d := newDesign()
	root := d.newModule("", nil)
	at := root.here()
	e := elaborate(d, g, at, root)
	done("elaborate")
	errs, _ := d.finished()
	d.reportLoops(len(errs) == 0)
	errs, warnings := d.finished()
	done("check")
	if len(errs) > 0 {
		return nil, errs
	}
	out := &Elaborated[I, O]{In: e.in.(I), Out: e.out.(O), m: e.m, outputs: map[sig]int{}}
	for lane, l := range e.outputs {
		if _, ok := out.outputs[l.sig]; !ok {
			out.outputs[l.sig] = lane
		}
	}
	design, err := d.optimised()
	if err != nil {
		return nil, fmt.Errorf("hdl: internal error while finishing %s: %w", e.m.g.Name, err)
	}
	out.Circuit = &Circuit{design, warnings}
	done("passes")
	return out, nil
}
