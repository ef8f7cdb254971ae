// Package irbuild makes modules node by node for tests and circuit
// generators, below the language: it fills in side tables, domains and proven
// ranges, and checks nothing ([ir.Check] does).
package irbuild

import (
	"fmt"
	"math/big"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Domain is the clock domain of everything built here.
const Domain ir.Domain = 1

// Builder adds to one module.
type Builder struct {
	M     *ir.Module
	lanes int // of inputs so far
}

// New starts a module.
func New(name string) *Builder { return &Builder{M: &ir.Module{Name: name}} }

// Design makes a design of modules, children first, with the domain clk, rst.
func Design(modules ...*ir.Module) *ir.Design {
	d := &ir.Design{
		Modules: modules,
		Domains: []ir.DomainInfo{{}, {Name: "clk", Clock: "clk", Reset: "rst"}},
		Sources: ir.NewSources(),
	}
	d.MarkClocks()
	return d
}

// Design finishes the module as the top of a design.
func (b *Builder) Design(children ...*ir.Module) *ir.Design {
	return Design(append(children, b.M)...)
}

// In adds a scalar input port.
func (b *Builder) In(name string, width int, signed bool) ir.ID {
	return b.ins(name, 1, width, signed, false)[0]
}

// InVec adds a vector input port.
func (b *Builder) InVec(name string, lanes, width int, signed bool) []ir.ID {
	return b.ins(name, lanes, width, signed, true)
}

func (b *Builder) ins(name string, lanes, width int, signed, vector bool) []ir.ID {
	p := ir.Port{Name: name, Kind: kind(width, signed), Signed: signed, Width: width, Vector: vector}
	for range lanes {
		p.Lanes = append(p.Lanes, b.M.New(ir.Node{Op: ir.Input, Signed: signed, Domain: Domain, Width: width,
			Aux: b.lanes, Range: ir.Full(width, signed)}))
		b.lanes++
	}
	b.M.Inputs = append(b.M.Inputs, p)
	return p.Lanes
}

func kind(width int, signed bool) ir.PortKind {
	if signed {
		return ir.KindSInt
	}
	return ir.KindUInt
}

// Out adds an output port: of one lane a scalar, of more a vector. The lanes
// have the width and sign of the first.
func (b *Builder) Out(name string, lanes ...ir.ID) {
	w, s := b.M.Width(lanes[0]), b.M.Signed(lanes[0])
	b.M.Outputs = append(b.M.Outputs, ir.Port{Name: name, Kind: kind(w, s), Signed: s, Width: w, Vector: len(lanes) > 1, Lanes: lanes})
}

// Const adds a constant.
func (b *Builder) Const(v *big.Int, width int, signed bool) ir.ID {
	return b.M.New(ir.Node{Op: ir.Const, Signed: signed, Width: width, Range: ir.BigSpan(v, v)})
}

// Int adds a small constant.
func (b *Builder) Int(v int64, width int, signed bool) ir.ID {
	return b.Const(big.NewInt(v), width, signed)
}

// Op adds a computing node.
func (b *Builder) Op(op ir.Op, width int, signed bool, args ...ir.ID) ir.ID {
	return b.Aux(op, width, signed, 0, args...)
}

// Aux adds a computing node with its auxiliary number.
func (b *Builder) Aux(op ir.Op, width int, signed bool, aux int, args ...ir.ID) ir.ID {
	ranges := make([]ir.Range, len(args))
	widths := make([]int, len(args))
	domain := ir.NoDomain
	for i, a := range args {
		ranges[i], widths[i] = b.M.Range(a), b.M.Width(a)
		domain = max(domain, b.M.Domain(a))
	}
	return b.M.New(ir.Node{Op: op, Signed: signed, Domain: domain, Width: width, Aux: aux,
		Range: ir.RangeOf(op, width, signed, aux, ranges, widths)}, args...)
}

// Slice adds bits lo+width-1 to lo of a node, unsigned.
func (b *Builder) Slice(a ir.ID, lo, width int) ir.ID {
	return b.Aux(ir.Slice, width, false, lo, a)
}

// Resize adds a node of another width and sign: the value extended by its own
// sign, or its low bits.
func (b *Builder) Resize(a ir.ID, width int, signed bool) ir.ID {
	if b.M.Width(a) > width {
		a = b.Slice(a, 0, width)
	}
	if b.M.Width(a) == width && b.M.Signed(a) == signed {
		return a
	}
	return b.Op(ir.Ext, width, signed, a)
}

// Reg adds a register that holds; reset nil means none. SetNext makes it move.
func (b *Builder) Reg(name string, width int, signed bool, reset *big.Int) ir.ID {
	id := b.M.New(ir.Node{Op: ir.Reg, Signed: signed, Domain: Domain, Width: width, Aux: len(b.M.Regs), Range: ir.Full(width, signed)}, ir.None)
	b.M.SetArg(id, 0, id)
	b.M.SetName(id, name)
	b.M.Regs = append(b.M.Regs, ir.RegInfo{Node: id, Reset: reset, Domain: Domain})
	return id
}

// SetNext gives a register its next value, of the same width and sign.
func (b *Builder) SetNext(reg, next ir.ID) { b.M.SetArg(reg, 0, next) }

// Mem adds a memory and returns its index.
func (b *Builder) Mem(m ir.Memory) int {
	b.M.Mems = append(b.M.Mems, m)
	return len(b.M.Mems) - 1
}

// Read adds a read port of latency 0 (en ignored) or 1.
func (b *Builder) Read(mem, latency int, addr, en ir.ID) ir.ID {
	m := &b.M.Mems[mem]
	if latency == 0 {
		en = b.Int(1, 1, false)
	}
	port := len(b.M.Reads)
	id := b.M.New(ir.Node{Op: ir.MemRead, Signed: m.Signed, Domain: Domain, Width: m.Width, Aux: port,
		Range: ir.Full(m.Width, m.Signed)}, addr, en)
	b.M.SetName(id, fmt.Sprintf("%s_q%d", m.Name, len(m.Reads)))
	b.M.Reads = append(b.M.Reads, ir.ReadPort{Node: id, Mem: mem, Latency: latency, Shared: -1, Domain: Domain})
	m.Reads = append(m.Reads, port)
	return id
}

// Write adds a write port.
func (b *Builder) Write(mem int, en, addr, data ir.ID) {
	m := &b.M.Mems[mem]
	m.Writes = append(m.Writes, ir.WritePort{En: en, Addr: addr, Data: data, Domain: Domain})
}

// Inst adds an instance and returns its output lanes.
func (b *Builder) Inst(name string, child *ir.Module, ins ...ir.ID) []ir.ID {
	inst := ir.Inst{Name: name, Child: child, Ins: ins}
	for i := range child.Outputs {
		p := &child.Outputs[i]
		for range p.Lanes {
			ref := ir.InstRef{Inst: len(b.M.Insts), Lane: len(inst.Outs)}
			inst.Outs = append(inst.Outs, b.M.New(ir.Node{Op: ir.InstOut, Signed: p.Signed, Domain: Domain, Width: p.Width,
				Aux: len(b.M.InstOuts), Range: ir.Full(p.Width, p.Signed)}))
			b.M.InstOuts = append(b.M.InstOuts, ref)
		}
	}
	b.M.Insts = append(b.M.Insts, inst)
	return inst.Outs
}
