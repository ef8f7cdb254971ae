package hdltest

import (
	"fmt"
	"slices"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/formal"
	"github.com/sparcgen/sparcgen/hdl/ir"
)

// opened is a circuit whose claims are outputs.
type opened struct {
	name   string
	design *ir.Design
	list   []ir.Claim // of the last outputs
}

func (c *opened) Name() string       { return c.name }
func (c *opened) Design() *ir.Design { return c.design }

// openClaims makes a flat circuit whose claims are outputs.
func openClaims(c named) (*opened, error) {
	c, err := inInstants(c, ir.OneClockProof)
	if err != nil {
		return nil, err
	}
	flat, err := ir.Flatten(c.Design())
	if err != nil {
		return nil, err
	}
	d := &ir.Design{Modules: []*ir.Module{flat}, Domains: c.Design().Domains, Sources: c.Design().Sources}
	o := &opened{name: c.Name()}
	o.design, o.list, err = ir.ExposeClaims(d)
	return o, err
}

// Reachable fails the test unless every Cover of a circuit, and of what is in it,
// is true in one of the first cycles (Bound) of some run from reset on, in which
// its Assumes hold. It shows that a proof is not empty: that what was assumed
// leaves the circuit something to do. Where z3 is not installed the test is
// skipped, see [NeedTools].
func Reachable[I, O any](t testing.TB, g hdl.Generator[I, O], opts ...EquivOption) {
	t.Helper()
	built, err := hdl.Build(g)
	if err != nil {
		t.Fatalf("Reachable: %v", err)
	}
	c, err := openClaims(built)
	if err != nil {
		t.Fatalf("Reachable: %s: %v", built.Name(), err)
	}
	p, covers := neverCovered(c)
	if len(covers) == 0 {
		t.Fatalf("Reachable: %s: the circuit makes no Cover", c.name)
	}
	bound := settingsOf(opts).bound
	first := len(p.Module.Outputs) - len(covers)
	for i, k := range covers {
		p.Claim = []int{p.Module.OutputLanes() - len(covers) + i}
		trace, err := p.Refute(t.Context(), bound)
		if err != nil {
			skipWithout(t, "Reachable of "+c.name, err)
			t.Fatalf("Reachable: %s: %v", c.name, err)
		}
		if trace == nil {
			file, line := c.design.Sources.Position(p.Module.Outputs[first+i].Src)
			t.Errorf("Reachable: %s: cover %s (%s:%d) is true in none of the first %d cycles, whatever the inputs", c.name, k.Name, file, line, bound)
		}
	}
}

// neverCovered returns a circuit's module with an output more for each Cover, the
// last ones, that claims that it is false, and its Assumes.
func neverCovered(c *opened) (*formal.Property, []ir.Claim) {
	m := *c.design.Top()
	m.Outputs = slices.Clone(m.Outputs)
	p := &formal.Property{Module: &m}
	first := m.OutputLanes() - len(c.list)
	var covers []ir.Claim
	for i, k := range c.list {
		switch k.Kind {
		case ir.Assume:
			p.Assume = append(p.Assume, first+i)
		case ir.Cover:
			covers = append(covers, k)
			not := m.New(ir.Node{Op: ir.Not, Width: 1, Domain: k.Domain, Src: k.Src, Range: ir.Span(0, 1)}, k.Node)
			m.Outputs = append(m.Outputs, ir.Port{Name: fmt.Sprintf("never_%d", i), Kind: ir.KindBool, Width: 1, Lanes: []ir.ID{not}, Src: k.Src})
		}
	}
	return p, covers
}
