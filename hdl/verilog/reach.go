package verilog

import "github.com/sparcgen/sparcgen/hdl/ir"

// reach resolves aliases and marks what the module needs: everything that
// outputs and instances depend on, and then what claims do.
func (w *writer) reach() {
	m := w.m
	for i := range w.rep {
		id := ir.ID(i)
		w.rep[i] = id
		if a, ok := w.aliasOf(id); ok {
			w.rep[i] = w.rep[a]
		}
	}
	for i := range m.Outputs {
		for _, id := range m.Outputs[i].Lanes {
			w.push(id)
		}
	}
	for i := range m.Insts {
		for _, id := range m.Insts[i].Ins {
			w.push(id)
		}
	}
	w.spread()
	w.part = ghost
	for i := range m.Claims {
		w.push(m.Claims[i].Node)
	}
	w.spread()
	w.part = 0
}

// spread marks what the nodes on the stack need.
func (w *writer) spread() {
	m := w.m
	for len(w.stack) > 0 {
		id := w.stack[len(w.stack)-1]
		w.stack = w.stack[:len(w.stack)-1]
		if w.decided(id) {
			continue
		}
		for _, a := range m.Args(id) {
			w.push(a)
		}
		if m.Op(id) == ir.MemRead {
			p := &m.Reads[m.Aux(id)]
			w.pushMemory(p.Mem)
			if p.Shared >= 0 && !w.memGhost[p.Mem] {
				w.mark[id] &^= ghost // written with the write port
			}
		}
	}
}

func (w *writer) push(id ir.ID) {
	id = w.rep[id]
	if w.mark[id]&live == 0 {
		w.mark[id] |= live | w.part
		w.stack = append(w.stack, id)
	}
}

func (w *writer) pushMemory(mem int) {
	if w.memDone[mem] {
		return
	}
	w.memDone[mem] = true
	w.memGhost[mem] = w.part != 0
	m := &w.m.Mems[mem]
	if len(m.Writes) == 0 && m.Init == nil {
		w.fail("memory %s is read but has neither a write port nor initial words", m.Name)
	}
	for i := range m.Writes {
		w.push(m.Writes[i].En)
		w.push(m.Writes[i].Addr)
		w.push(m.Writes[i].Data)
	}
}

// aliasOf returns the operand whose bits an unnamed node merely repeats.
func (w *writer) aliasOf(id ir.ID) (ir.ID, bool) {
	m := w.m
	switch m.Op(id) {
	case ir.Ext:
	case ir.Slice:
		if m.Aux(id) != 0 {
			return 0, false
		}
	case ir.Cat:
		if len(m.Args(id)) != 1 {
			return 0, false
		}
	default:
		return 0, false
	}
	a := m.Arg(id, 0)
	return a, a < id && m.Width(a) == m.Width(id) && m.NameOf(id) == ""
}

// decided marks a comparison with a constant that no value of the other side
// can change; Verilator warns of them.
func (w *writer) decided(id ir.ID) bool {
	m := w.m
	if m.Op(id) != ir.Lt {
		return false
	}
	a, b := m.Arg(id, 0), m.Arg(id, 1)
	if w.constant(a) == w.constant(b) {
		return false
	}
	ra, rb := w.possible(a), w.possible(b)
	switch {
	case ra.Hi().Cmp(rb.Lo()) < 0:
		w.mark[id] |= always
	case ra.Lo().Cmp(rb.Hi()) >= 0:
		w.mark[id] |= never
	default:
		return false
	}
	return true
}

// possible returns what the width and sign of a node allow.
func (w *writer) possible(id ir.ID) ir.Range {
	if w.constant(id) {
		v := w.value(id)
		return ir.BigSpan(v, v)
	}
	return ir.Full(w.m.Width(id), w.m.Signed(id))
}

// count counts the reads of every live node and marks those of which a part
// is selected.
func (w *writer) count() {
	m := w.m
	for i := range m.Outputs {
		w.countPort(&m.Outputs[i], m.Outputs[i].Lanes)
	}
	for i := range m.Insts {
		ids := m.Insts[i].Ins
		for p := range m.Insts[i].Child.Inputs {
			cp := &m.Insts[i].Child.Inputs[p]
			w.countPort(cp, ids[:len(cp.Lanes)])
			ids = ids[len(cp.Lanes):]
		}
	}
	for i := range m.Claims {
		w.read(m.Claims[i].Node)
	}
	for i := range m.Mems {
		if w.memDone[i] {
			w.countWrites(&m.Mems[i])
		}
	}
	for i := range w.rep {
		if w.mark[i]&live != 0 && w.mark[i]&folded == 0 {
			w.countArgs(ir.ID(i))
		}
	}
}

// countPort counts what drives a port of this module or of an instance.
func (w *writer) countPort(p *ir.Port, ids []ir.ID) {
	if g := w.groupOf(p, ids); g != nil {
		g.whole = true
		return
	}
	for _, id := range ids {
		w.fitRead(id, p.Width)
		if r := w.rep[id]; len(ids) > 1 && w.m.Op(r) != ir.Slice && !w.source(r) {
			w.mark[r] |= pinned // a lane a line, so that an edit of one changes one line
		}
	}
}

// read counts a read of the whole value.
func (w *writer) read(a ir.ID) {
	a = w.rep[a]
	w.uses[a]++
	w.mark[a] |= wholeUse
}

// slice counts a read of some bits.
func (w *writer) slice(a ir.ID) {
	a = w.rep[a]
	w.uses[a]++
	w.mark[a] |= selected
}

// fitRead counts a read at a width.
func (w *writer) fitRead(a ir.ID, width int) {
	aw := w.m.Width(a)
	switch {
	case w.constant(a):
		w.uses[w.rep[a]]++
	case aw > width:
		w.slice(a)
	case aw < width && w.m.Signed(a) && aw > 1:
		w.read(a)
		w.mark[w.rep[a]] |= selected
	default:
		w.read(a)
	}
}

func (w *writer) countArgs(id ir.ID) {
	m := w.m
	args := m.Args(id)
	if !w.source(id) {
		for _, a := range args {
			if r := w.rep[a]; r > id && !w.source(r) {
				w.mark[r] |= early
			}
		}
	}
	width := m.Width(id)
	switch m.Op(id) {
	case ir.Not, ir.And, ir.Or, ir.Xor, ir.Add, ir.Sub, ir.Ext, ir.Reg:
		for _, a := range args {
			w.fitRead(a, width)
		}
	case ir.Mul:
		w.mark[id] |= pinned
		for _, a := range args {
			w.fitRead(a, width)
		}
	case ir.Mux:
		w.read(args[0])
		w.fitRead(args[1], width)
		w.fitRead(args[2], width)
	case ir.Eq, ir.Lt:
		cw, _ := w.common(args[0], args[1])
		w.fitRead(args[0], cw)
		w.fitRead(args[1], cw)
	case ir.Cat:
		for i, a := range args {
			if i == 0 || w.rep[a] != w.rep[args[i-1]] { // a run is written as a repetition
				w.read(a)
			}
		}
	case ir.Slice:
		w.slice(args[0])
	case ir.Shl, ir.Shr:
		w.countShift(id)
	case ir.MemRead:
		w.countMemRead(id)
	}
}

func (w *writer) countShift(id ir.ID) {
	m := w.m
	a, n := m.Arg(id, 0), m.Arg(id, 1)
	width, aw := m.Width(id), m.Width(a)
	k, fixed := w.amount(n)
	if fixed && w.constant(a) {
		return
	}
	switch {
	case fixed && m.Op(id) == ir.Shl:
		if k < width {
			w.fitRead(a, width-k)
		}
	case fixed:
		w.slice(a)
	case m.Op(id) == ir.Shl:
		w.fitRead(a, width)
		w.read(n)
	default:
		if m.Signed(a) {
			w.mark[id] |= pinned
		}
		if width < aw {
			w.mark[id] |= pinned
			w.read(a)
		} else {
			w.fitRead(a, width)
		}
		w.read(n)
	}
}

// amount returns a constant shift amount, clamped to the int range of widths.
func (w *writer) amount(n ir.ID) (int, bool) {
	if !w.constant(n) {
		return 0, false
	}
	const most = 1 << 30
	v := w.value(n)
	if !v.IsInt64() || v.Int64() > most {
		return most, true
	}
	return int(v.Int64()), true
}
