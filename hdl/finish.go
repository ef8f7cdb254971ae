package hdl

import (
	"flag"
	"testing"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// reportLoops reports combinational loops with every hop: through instances
// too, or within each module when there are other mistakes.
func (d *design) reportLoops(sound bool) {
	find := ir.FindLoops
	if !sound {
		find = ir.FindLocalLoops
	}
	for _, loop := range find(d.ir) {
		first := loop[0]
		r := &report{kind: diagLoop, src: first.Module.Src(first.Node), fix: diagLoop.fix,
			message: hopText(first) + " depends on itself, through " + itoa(len(loop)) + " bits"}
		for _, h := range loop[1:] {
			r.relate(h.Module.Src(h.Node), "which feeds "+hopText(h))
			d.relateSets(r, h)
		}
		r.relate(first.Module.Src(first.Node), "which feeds "+hopText(first)+" again")
		d.relateSets(r, first)
		d.diags = append(d.diags, r)
	}
}

// relateSets shows where the bit of a hop is set, when it is one of a wire.
func (d *design) relateSets(r *report, h ir.Hop) {
	for _, e := range d.elabs {
		if e.m.g != h.Module {
			continue
		}
		for _, src := range e.m.setsOf(h.Node, h.Bit) {
			r.relate(src, hopText(h)+" is set here")
		}
	}
}

// hopText names a bit on a loop: its name or its operation, and where it lies.
func hopText(h ir.Hop) string {
	name := h.Module.NameOf(h.Node)
	if name == "" {
		name = h.Module.Op(h.Node).String()
	}
	if h.Module.Width(h.Node) > 1 {
		name += "[" + itoa(h.Bit) + "]"
	}
	return h.Path + name
}

// optimised returns the design after all passes. In tests, and only there, the
// sanity checker runs after every pass; benchmarks time what users get.
func (d *design) optimised() (*ir.Design, error) {
	return ir.Run(d.ir, ir.Passes, testing.Testing() && !benchmarking())
}

func benchmarking() bool {
	f := flag.Lookup("test.bench")
	return f != nil && f.Value.String() != ""
}
