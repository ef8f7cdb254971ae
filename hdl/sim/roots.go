package sim

import "github.com/sparcgen/sparcgen/hdl/ir"

// placeState lets the node that computes a register's next value write it in
// place, when the register is its only user.
func (b *builder) placeState(copied []bool) {
	for i := range b.m.Regs {
		v := b.s.RegVal[i]
		if copied[v] {
			continue
		}
		next := b.m.Arg(b.m.Regs[i].Node, 0)
		if b.hold[i].x != ir.None {
			next = b.hold[i].x
		}
		b.placeIn(next, v)
	}
}

// placeOutputs does the same for output lanes, whose words are zero-extended.
func (b *builder) placeOutputs() {
	b.eachOutput(func(id ir.ID, v int32) {
		if !b.m.Range(id).Negative() {
			b.placeIn(id, v)
		}
	})
}

func (b *builder) eachOutput(f func(id ir.ID, v int32)) {
	lane := 0
	for i := range b.m.Outputs {
		for _, id := range b.m.Outputs[i].Lanes {
			f(id, b.s.OutVal[lane])
			lane++
		}
	}
}

func (b *builder) placeIn(id ir.ID, v int32) {
	id = b.chase(id)
	if b.uses[id] == 1 && b.source[id].Val < 0 && wordsOf(b.m.Width(id)) == int(b.s.Values[v].Words) {
		b.into[id] = v
	}
}

// outputs emits the output lanes that no node wrote itself.
func (b *builder) outputs() {
	b.eachOutput(func(id ir.ID, v int32) {
		if b.ref[id].Val == v {
			return
		}
		in := Instr{Code: CodeMov, Width: int32(b.m.Width(id))}
		if b.m.Range(id).Negative() {
			in.Post, in.Bits = PostZero, uint8(b.m.Width(id)%64)
			if in.Bits == 0 {
				in.Post = PostNone
			}
		}
		b.move(in, v, b.ref[id], gate{node: ir.None})
	})
}

// move emits a copy of a value, of any width, into a state or output value.
func (b *builder) move(in Instr, dst int32, from Arg, g gate) {
	if in.Width > 64 {
		in.Code, in.Op, in.Post, in.Bits = CodeWide, ir.Ext, PostNone, 0
	}
	b.emit(in, ir.None, dst, from)
	last := &b.prog.Instrs[len(b.prog.Instrs)-1]
	if g.node != ir.None {
		last.Gate.Val, last.Off = int32(g.node), g.off
	}
}

// registers emits the registers whose next value no node wrote itself.
func (b *builder) registers(copied []bool) {
	for i := range b.m.Regs {
		id, v := b.m.Regs[i].Node, b.s.RegVal[i]
		next, g := b.m.Arg(id, 0), gate{node: ir.None}
		if h := b.hold[i]; h.x != ir.None {
			next, g = h.x, h.gate
		}
		from := b.ref[next]
		if from.Val == v && from.Word == 0 {
			continue // written in place, or never changing
		}
		in := Instr{Code: CodeMov, Width: int32(b.m.Width(id)), Signed: b.m.Signed(id)}
		if copied[v] && b.s.Values[from.Val].Region == RegionState {
			from = b.aside(in, id, from)
		}
		b.move(in, v, from, g)
	}
}

// aside copies a value into one of its own.
func (b *builder) aside(in Instr, id ir.ID, from Arg) Arg {
	class, signed := classOf(b.m.Range(id))
	v := b.value(Value{Words: int32(wordsOf(b.m.Width(id))), Class: class, Signed: signed, Region: RegionTemp, Node: ir.None})
	b.move(in, v, from, gate{node: ir.None})
	return b.as(id, Arg{Val: v})
}

// memories emits the synchronous read ports and the write ports.
func (b *builder) memories(copied []bool) {
	for i := range b.m.Reads {
		v := b.s.ReadVal[i]
		if v < 0 {
			continue
		}
		id := b.m.Reads[i].Node
		mem := &b.m.Mems[b.m.Reads[i].Mem]
		args := []Arg{b.ref[b.m.Arg(id, 0)], b.ref[b.m.Arg(id, 1)], b.source[id]}
		if mem.Policy == ir.Undefined {
			for _, w := range mem.Writes {
				args = append(args, b.ref[w.En], b.ref[w.Addr])
			}
		}
		in := Instr{Code: CodeLatch, Aux: int32(i), Width: int32(b.m.Width(id)), Signed: b.m.Signed(id)}
		if !copied[v] {
			b.emit(in, ir.None, v, args...)
			continue
		}
		class, signed := classOf(b.m.Range(id))
		tmp := b.value(Value{Words: int32(wordsOf(b.m.Width(id))), Class: class, Signed: signed, Region: RegionTemp, Node: ir.None})
		from := b.as(id, b.emit(in, ir.None, tmp, args...))
		b.move(Instr{Code: CodeMov, Width: in.Width, Signed: in.Signed}, v, from, gate{node: ir.None})
	}
	port := 0
	for i := range b.m.Mems {
		for _, w := range b.m.Mems[i].Writes {
			b.prog.Instrs = append(b.prog.Instrs, Instr{Code: CodeStore, Aux: int32(port), Dst: -1, Gate: noGate,
				Width: int32(b.m.Mems[i].Width), Signed: b.m.Mems[i].Signed, Args: b.args.list(b.ref[w.En], b.ref[w.Addr], b.ref[w.Data])})
			port++
		}
	}
}
