package verilog

import "github.com/sparcgen/sparcgen/hdl/ir"

// The forms of a memory (512 x 16, cells in ice40 / ecp5 by Yosys 0.23):
//
//	read port                     template                                       beside 2 SB_RAM40_4K / 1 DP16KD
//	shared with a write port      if (we) m[a] <= d; else q <= m[a];             1 LUT / -
//	Undefined, separate           (* no_rw_check *); if (en) q <= m[ra];         - / -
//	ReadFirst, separate           if (en) q <= m[ra];                            22 LUT + 43 FF / 44 LUT + 43 FF
//	WriteFirst, separate          if (en) q <= (we & wa == ra) ? d : m[ra];      22 LUT + 17 FF / 44 LUT + 17 FF
//	of a ROM                      initial words; if (en) q <= m[ra];             - / -
//	latency 0                     q = m[ra]                                      not a block RAM: LUTs or flip-flops
//
// More than one write port is legal but no block RAM of ice40; ecp5 has two ports.

// memories declares the memories that are read, their initial words and the
// registers of their read ports.
func (w *writer) memories() {
	m := w.m
	for i := range m.Mems {
		mem := &m.Mems[i]
		if w.writtenMemory(i) {
			w.text("  ")
			if mem.Policy == ir.Undefined && len(mem.Writes) > 0 {
				w.text("(* no_rw_check *) ")
			}
			w.text("reg")
			w.vector(mem.Signed, mem.Width)
			w.text(w.memName[i])
			w.text(" [0:")
			w.number(mem.Depth - 1)
			w.buf = append(w.buf, ']')
			w.end(mem.Src)
		}
		for _, r := range mem.Reads {
			if id := m.Reads[r].Node; m.Reads[r].Latency > 0 && w.written(id) && !w.is(id, port) {
				w.declare("reg", id)
				w.end(m.Src(id))
			}
		}
		if w.writtenMemory(i) {
			w.initial(i)
		}
	}
}

func (w *writer) initial(i int) {
	mem := &w.m.Mems[i]
	if len(mem.Init) == 0 {
		w.beginZero(i)
		return
	}
	w.line("  initial begin")
	for k, v := range mem.Init {
		w.text("    ")
		w.text(w.memName[i])
		w.buf = append(w.buf, '[')
		w.number(k)
		w.text("] = ")
		w.buf = appendLiteral(w.buf, v, mem.Width, mem.Signed)
		w.line(";")
	}
	w.line("  end")
}

// beginZero lets a memory begin with zeros in simulation, as block RAM does: else a
// word that was never written, times a weight of 0, is unknown to a simulator
// with four states. Synthesis does not see it, for initial words can move a
// memory out of block RAM; Yosys defines SYNTHESIS by itself.
func (w *writer) beginZero(i int) {
	mem, name := &w.m.Mems[i], w.memName[i]
	w.line("`ifndef SYNTHESIS")
	w.text("  initial begin : ")
	w.line(w.names.unique(name, "_zeros"))
	w.line("    integer i;")
	w.text("    for (i = 0; i < ")
	w.number(mem.Depth)
	w.text("; i = i + 1) ")
	w.text(name)
	w.text("[i] = {")
	w.number(mem.Width)
	w.line("{1'b0}};")
	w.line("  end")
	w.line("`endif")
}

// countWrites counts what the write ports read.
func (w *writer) countWrites(mem *ir.Memory) {
	for i := range mem.Writes {
		p := &mem.Writes[i]
		w.fitRead(p.Data, mem.Width)
		w.indexRead(p.Addr, mem.AddrWidth())
		if !w.constant(p.En) {
			w.read(p.En)
		}
	}
}

// countMemRead counts what a read port reads.
func (w *writer) countMemRead(id ir.ID) {
	m := w.m
	p := &m.Reads[m.Aux(id)]
	mem := &m.Mems[p.Mem]
	addr, en := m.Arg(id, 0), m.Arg(id, 1)
	w.indexRead(addr, mem.AddrWidth())
	if p.Latency == 0 {
		w.mark[id] |= pinned
		return
	}
	if p.Shared >= 0 {
		return // under the else of the write
	}
	if !w.constant(en) {
		w.read(en)
	}
	if mem.Policy == ir.WriteFirst {
		for i := range mem.Writes {
			wp := &mem.Writes[i]
			w.fitRead(wp.Data, mem.Width)
			w.read(wp.En)
			if w.rep[wp.Addr] != w.rep[addr] {
				cw, _ := w.common(wp.Addr, addr)
				w.fitRead(wp.Addr, cw)
				w.fitRead(addr, cw)
			}
		}
	}
}

// indexRead counts a read as an address. What is computed gets a wire: Icarus
// evaluates an expression in an index wider than it is, so that a difference
// that wraps is out of bounds.
func (w *writer) indexRead(addr ir.ID, width int) {
	w.fitRead(addr, width)
	switch r := w.rep[addr]; w.m.Op(r) {
	case ir.Const, ir.Slice, ir.Cat:
	default:
		w.mark[r] |= pinned
	}
}

// readWord writes the addressed word of a read port.
func (w *writer) readWord(id ir.ID) {
	p := &w.m.Reads[w.m.Aux(id)]
	w.word(p.Mem, w.m.Arg(id, 0))
}

func (w *writer) word(mem int, addr ir.ID) {
	w.text(w.memName[mem])
	w.buf = append(w.buf, '[')
	w.asUnsigned(addr, w.m.Mems[mem].AddrWidth(), alone)
	w.buf = append(w.buf, ']')
}

// memoryBlocks writes the write and read ports: all writes and the shared
// reads of a memory in one always block, other reads in one each.
func (w *writer) memoryBlocks() {
	m := w.m
	for i := range m.Mems {
		mem := &m.Mems[i]
		for k := range mem.Writes {
			if !w.writtenMemory(i) {
				break
			}
			d := mem.Writes[k].Domain
			if k == 0 || d != mem.Writes[k-1].Domain {
				w.always(mem.Src, d)
			}
			w.writePort(i, k)
			if k+1 == len(mem.Writes) || d != mem.Writes[k+1].Domain {
				w.line("  end")
			}
		}
		for _, r := range mem.Reads {
			p := &m.Reads[r]
			if p.Latency == 0 || p.Shared >= 0 || !w.written(p.Node) {
				continue
			}
			w.always(m.Src(p.Node), p.Domain)
			w.indent(2)
			if en := m.Arg(p.Node, 1); !w.constant(en) {
				w.condition("if (", en, alone)
			}
			w.text(w.name[p.Node])
			w.text(" <= ")
			if mem.Policy == ir.WriteFirst {
				w.bypass(mem, m.Arg(p.Node, 0))
			}
			w.readWord(p.Node)
			w.line(";")
			w.line("  end")
		}
	}
}

func (w *writer) always(src ir.SourceID, d ir.Domain) {
	w.text("  always @(posedge ")
	w.readClock(d)
	w.text(") begin")
	w.locate(src)
	w.buf = append(w.buf, '\n')
}

// writePort writes a write port and the reads that share its address.
func (w *writer) writePort(i, k int) {
	mem := &w.m.Mems[i]
	p := &mem.Writes[k]
	w.indent(2)
	reads := w.sharedReads(mem, k)
	switch {
	case !w.constant(p.En):
		w.condition("if (", p.En, alone)
	case w.value(p.En).Sign() == 0:
		w.text("if (1'b0) ")
	case len(reads) > 0:
		w.text("if (1'b1) ")
	}
	w.word(i, p.Addr)
	w.text(" <= ")
	w.fit(p.Data, mem.Width, alone)
	w.line(";")
	for n, id := range reads {
		switch {
		case len(reads) == 1:
			w.text("    else ")
		case n == 0:
			w.text("    else begin\n      ")
		default:
			w.indent(3)
		}
		w.text(w.name[id])
		w.text(" <= ")
		w.word(i, p.Addr)
		w.line(";")
	}
	if len(reads) > 1 {
		w.line("    end")
	}
}

// sharedReads returns the live reads that share the address of write port k.
func (w *writer) sharedReads(mem *ir.Memory, k int) []ir.ID {
	var ids []ir.ID
	for _, r := range mem.Reads {
		if q := &w.m.Reads[r]; q.Shared == k && q.Latency > 0 && w.is(q.Node, live) {
			ids = append(ids, q.Node)
		}
	}
	return ids
}

// bypass writes the conditions under which a read returns the word being
// written, the last write port first.
func (w *writer) bypass(mem *ir.Memory, addr ir.ID) {
	for i := len(mem.Writes) - 1; i >= 0; i-- {
		p := &mem.Writes[i]
		if w.rep[p.Addr] == w.rep[addr] {
			w.whole(p.En, operand)
		} else {
			cw, _ := w.common(p.Addr, addr)
			w.buf = append(w.buf, '(')
			w.whole(p.En, operand)
			w.text(" & (")
			w.fit(p.Addr, cw, operand)
			w.text(" == ")
			w.fit(addr, cw, operand)
			w.text("))")
		}
		w.text(" ? ")
		w.fit(p.Data, mem.Width, operand)
		w.text(" : ")
	}
}
