package ir

import "fmt"

// Flatten returns the design as one sorted module without instances. What an
// instance u holds is named "u." before its own name; a module with several
// instances is copied for each. Input and output lanes of instances vanish:
// their users read the driver itself, except that a named lane stays as an
// alias (Ext) of its driver. Nodes that feed each other across instances
// though no bit feeds itself are split ([SplitLoops]). The error is a
// combinational loop: a [*CycleError], or a plain error for lanes that only
// pass each other on; or it says that a module is
// Verilog without a model.
func Flatten(d *Design) (*Module, error) {
	if err := d.modelled(); err != nil {
		return nil, err
	}
	f := flattener{}
	f.list(d.Top())
	f.copy()
	if err := f.resolve(); err != nil {
		return nil, err
	}
	for i := range f.parts {
		f.parts[i].finish()
	}
	return Order(f.dst)
}

// flattener holds one part for each instance, the top first.
type flattener struct {
	dst     *Module
	parts   []part
	at      []laneRef // where each node of dst is from
	aliases []laneRef // lanes with a node of their own in dst, which waits for its operand

	keepLanes bool // give every lane a node of its own, not only a named one
}

// part is one instance of a module on its way into the flat one.
type part struct {
	*rewriter
	parent int  // part, -1 for the top
	inst   int  // index in the parent's Insts
	first  int  // the part of Insts[0]; the others follow
	outs   []ID // drivers of the output lanes, as source ids
}

// laneRef is a node of a part.
type laneRef struct {
	part int
	id   ID
}

// pending marks a lane on the path being resolved.
const pending ID = -2

// list makes the parts: every instance, breadth first.
func (f *flattener) list(top *Module) {
	f.dst = &Module{Name: top.Name, Keep: top.Keep, At: top.At, Clock: top.Clock, Reset: top.Reset, Domains: top.Domains}
	f.add(top, -1, 0, "")
	nodes, args := 0, 0
	for i := 0; i < len(f.parts); i++ { // f.parts grows
		m, prefix := f.parts[i].src, f.parts[i].prefix
		nodes += m.Len()
		args += len(m.args)
		f.parts[i].first = len(f.parts)
		for j := range m.Insts {
			f.add(m.Insts[j].Child, i, j, prefix+m.Insts[j].Name+".")
			f.parts[len(f.parts)-1].domains = m.Insts[j].within(f.parts[i].domains)
		}
	}
	f.dst.grow(nodes, args)
}

func (f *flattener) add(m *Module, parent, inst int, prefix string) {
	w := rewriteInto(f.dst, m)
	w.prefix = prefix
	w.inlined = parent >= 0
	w.keepInst = make([]bool, len(m.Insts))
	p := part{rewriter: w, parent: parent, inst: inst}
	for i := range m.Outputs {
		p.outs = append(p.outs, m.Outputs[i].Lanes...)
	}
	f.parts = append(f.parts, p)
}

// copy copies every node but the lanes of instances.
func (f *flattener) copy() {
	for i := range f.parts {
		w := f.parts[i].rewriter
		for id := range ID(w.src.Len()) {
			at := laneRef{i, id}
			if !f.lane(at) {
				w.copyLate(id)
			} else if f.keepLanes || w.src.NameOf(id) != "" {
				n := w.src.Node(id)
				n.Op, n.Aux, n.Domain = Ext, 0, w.domain(n.Domain)
				w.place(id, f.dst.New(n, None))
				f.aliases = append(f.aliases, at)
			} else {
				continue
			}
			f.at = append(f.at, at)
		}
	}
}

// lane reports whether a node is a port lane of an instance, seen from inside or outside.
func (f *flattener) lane(r laneRef) bool {
	op := f.parts[r.part].src.Op(r.id)
	return op == InstOut || op == Input && r.part > 0
}

// driver returns the node on the other side of a lane.
func (f *flattener) driver(r laneRef) laneRef {
	p := &f.parts[r.part]
	if aux := p.src.Aux(r.id); p.src.Op(r.id) == Input {
		return laneRef{p.parent, f.parts[p.parent].src.Insts[p.inst].Ins[aux]}
	} else {
		ref := p.src.InstOuts[aux]
		child := p.first + ref.Inst
		return laneRef{child, f.parts[child].outs[ref.Lane]}
	}
}

// resolve maps every lane to the node that drives it through however many ports.
func (f *flattener) resolve() error {
	var path []laneRef
	end := func(r laneRef) (ID, error) {
		path = path[:0]
		for {
			switch n := f.parts[r.part].to[r.id]; n {
			case None:
				f.parts[r.part].to[r.id] = pending
				path = append(path, r)
				r = f.driver(r)
			case pending:
				p := f.parts[r.part]
				return None, fmt.Errorf("module %s: combinational cycle of ports through %s%s", f.dst.Name, p.prefix, p.src.describe(r.id))
			default:
				for _, q := range path {
					f.parts[q.part].to[q.id] = n
				}
				return n, nil
			}
		}
	}
	for i := range f.parts {
		for id := range ID(f.parts[i].src.Len()) {
			if _, err := end(laneRef{i, id}); err != nil {
				return err
			}
		}
	}
	for _, r := range f.aliases {
		n, err := end(f.driver(r))
		if err != nil {
			return err
		}
		f.dst.SetArg(f.parts[r.part].to[r.id], 0, n)
	}
	return nil
}
