package scale

import (
	"fmt"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Design is a family of circuits that grow by equal pieces.
type Design struct {
	Name  string
	What  string                                                         // in a few words
	Build func(pieces int, done func(step string)) (*hdl.Circuit, error) // see [hdl.BuildSteps]
}

// Designs returns the circuits that are measured: deep, wide, many instances of
// one module, and many modules.
func Designs() []Design {
	return []Design{
		{"chain", "one module, every operation on the one before", func(n int, done func(string)) (*hdl.Circuit, error) {
			return hdl.BuildSteps(chain{n}, done)
		}},
		{"macs", "one module, rows of 64 multiply-accumulate lanes side by side", func(n int, done func(string)) (*hdl.Circuit, error) {
			return hdl.BuildSteps(macs{n}, done)
		}},
		{"cores", "RISC-V processors with memories, instances of one module", func(n int, done func(string)) (*hdl.Circuit, error) {
			return hdl.BuildSteps(cores{n}, done)
		}},
		{"modules", "a ring of modules, each a circuit of its own", func(n int, done func(string)) (*hdl.Circuit, error) {
			return hdl.BuildSteps(ring{n}, done)
		}},
	}
}

// Size is how large a circuit is after all passes.
type Size struct {
	Nodes     int `json:"nodes"`        // of the circuit, those of a module once for each instance
	Stored    int `json:"nodes_stored"` // of all modules, each once: what elaboration, passes and emission see
	Modules   int `json:"modules"`
	Instances int `json:"instances"`
}

// SizeOf counts a design.
func SizeOf(d *ir.Design) Size {
	s := Size{Modules: len(d.Modules)}
	type whole struct{ nodes, instances int }
	of := make(map[*ir.Module]whole, len(d.Modules))
	for _, m := range d.Modules { // children come first
		w := whole{m.Len(), len(m.Insts)}
		for i := range m.Insts {
			child := of[m.Insts[i].Child]
			w.nodes += child.nodes
			w.instances += child.instances
		}
		of[m] = w
		s.Stored += m.Len()
	}
	top := of[d.Top()]
	s.Nodes, s.Instances = top.nodes, top.instances
	return s
}

// pieces returns how many pieces make a circuit of about so many nodes.
func (d *Design) pieces(nodes int) (int, error) {
	const few, some = 4, 12
	var n [2]int
	for i, k := range []int{few, some} {
		c, err := d.Build(k, func(string) {})
		if err != nil {
			return 0, fmt.Errorf("%s: %w", d.Name, err)
		}
		n[i] = SizeOf(c.Design()).Nodes
	}
	piece := float64(n[1]-n[0]) / (some - few)
	return max(few, few+int(float64(nodes-n[0])/piece+0.5)), nil
}
