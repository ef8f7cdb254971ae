package ir

import "slices"

// Prune returns the module without what no output and no claim can see: nodes,
// registers, memories no live node reads, and instances none of whose outputs is
// used (one without outputs stays: it is there for something else; so does one
// with claims or Verilog in it). The lanes of
// input ports and of instances that stay are kept, so interfaces do not
// change. The module must be sorted.
func Prune(m *Module) *Module {
	p := pruner{
		m:    m,
		live: make([]bool, m.Len()),
		mems: make([]bool, len(m.Mems)), insts: make([]bool, len(m.Insts)),
	}
	p.roots()
	p.spread()
	for i := range m.Insts {
		if !p.insts[i] && m.Insts[i].Child.stays() {
			p.instance(i)
			p.spread()
		}
	}
	if p.all() {
		return m
	}
	w := rewrite(m)
	w.keepMem, w.keepInst = p.mems, p.insts
	for id := range ID(m.Len()) {
		if p.live[id] {
			w.copy(id)
		}
	}
	return w.finish()
}

// pruner marks what is live, from the outputs backwards.
type pruner struct {
	m           *Module
	live        []bool
	mems, insts []bool // live ones
	todo        []ID   // live nodes whose operands are not yet marked
}

// all reports whether nothing is dead.
func (p *pruner) all() bool {
	return !slices.Contains(p.live, false) && !slices.Contains(p.mems, false) && !slices.Contains(p.insts, false)
}

// spread visits all live nodes.
func (p *pruner) spread() {
	for len(p.todo) > 0 {
		id := p.todo[len(p.todo)-1]
		p.todo = p.todo[:len(p.todo)-1]
		p.visit(id)
	}
}

func (p *pruner) roots() {
	for i := range p.m.Inputs {
		p.mark(p.m.Inputs[i].Lanes...)
	}
	for i := range p.m.Outputs {
		p.mark(p.m.Outputs[i].Lanes...)
	}
	for i := range p.m.Insts {
		if len(p.m.Insts[i].Outs) == 0 {
			p.instance(i)
		}
	}
	for i := range p.m.Claims {
		p.mark(p.m.Claims[i].Node)
	}
}

func (p *pruner) mark(ids ...ID) {
	for _, id := range ids {
		if !p.live[id] {
			p.live[id] = true
			p.todo = append(p.todo, id)
		}
	}
}

// visit marks what a live node needs.
func (p *pruner) visit(id ID) {
	p.mark(p.m.Args(id)...)
	switch p.m.Op(id) {
	case InstOut:
		p.instance(p.m.InstOuts[p.m.Aux(id)].Inst)
	case MemRead:
		mem := p.m.Reads[p.m.Aux(id)].Mem
		if p.mems[mem] {
			return
		}
		p.mems[mem] = true
		for _, w := range p.m.Mems[mem].Writes {
			p.mark(w.En, w.Addr, w.Data)
		}
	}
}

func (p *pruner) instance(i int) {
	if !p.insts[i] {
		p.insts[i] = true
		p.mark(p.m.Insts[i].Ins...)
		p.mark(p.m.Insts[i].Outs...)
	}
}
