package ir

// demand says how many low bits of each node anybody reads.
type demand struct {
	m     *Module
	bits  []int32
	whole []bool // read as a value of its own width and sign, not only by ops that take any
}

// demandOf looks at a sorted module from its outputs, its state and its named
// nodes backwards. An op whose low bits depend only on the operands' low bits
// passes a partial demand on, and so does one whose range says that its upper
// bits are no news; the others read whole operands.
func demandOf(m *Module) *demand {
	d := &demand{m: m, bits: make([]int32, m.Len()), whole: make([]bool, m.Len())}
	for i := range m.Outputs {
		d.readAll(m.Outputs[i].Lanes...)
	}
	for i := range m.Insts {
		d.readAll(m.Insts[i].Ins...)
	}
	for i := range m.Mems {
		for _, w := range m.Mems[i].Writes {
			d.readAll(w.En, w.Addr, w.Data)
		}
	}
	for i := range m.Claims {
		d.readAll(m.Claims[i].Node)
	}
	for id := range ID(m.Len()) {
		if Ops[m.Op(id)].Eval == nil {
			d.readAll(m.Args(id)...)
		}
		if m.NameOf(id) != "" {
			d.readAll(id)
		}
	}
	for id := ID(m.Len()) - 1; id >= 0; id-- {
		if d.bits[id] > 0 && Ops[m.Op(id)].Eval != nil {
			d.pass(id, d.computed(id))
		}
	}
	return d
}

// readAll demands whole values.
func (d *demand) readAll(ids ...ID) {
	for _, id := range ids {
		d.bits[id] = d.m.width[id]
		d.whole[id] = true
	}
}

// read demands k low bits of a node, or all when it has fewer.
func (d *demand) read(id ID, k int) {
	d.bits[id] = max(d.bits[id], min(int32(max(k, 0)), d.m.width[id]))
}

// computed returns how many bits of a node its op must compute: those read,
// or fewer when its range says what the others are. A named node is computed
// as it was written.
func (d *demand) computed(id ID) int {
	if d.m.NameOf(id) != "" {
		return d.m.Width(id)
	}
	r := d.m.Range(id)
	return min(int(d.bits[id]), r.Width(r.Negative()))
}

// pass demands of the operands what k low bits of a node depend on.
func (d *demand) pass(id ID, k int) {
	m, args := d.m, d.m.Args(id)
	switch m.Op(id) {
	case Not, And, Or, Xor, Add, Sub, Mul, Ext:
		for _, a := range args {
			d.read(a, k)
		}
	case Mux:
		d.read(args[0], 1)
		d.read(args[1], k)
		d.read(args[2], k)
	case Shl:
		near, _ := shiftCounts(m.Range(args[1]), m.Width(id))
		d.read(args[0], k-near)
		d.read(args[1], m.Width(args[1]))
	case Shr:
		_, far := shiftCounts(m.Range(args[1]), m.Width(args[0]))
		d.read(args[0], k+far)
		d.read(args[1], m.Width(args[1]))
	case Slice:
		d.read(args[0], m.Aux(id)+k)
	case Cat:
		for i := len(args) - 1; i >= 0; i-- {
			d.read(args[i], k)
			k -= m.Width(args[i])
		}
	default: // Eq, Lt
		for _, a := range args {
			d.read(a, m.Width(a))
		}
	}
}
