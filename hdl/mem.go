package hdl

import (
	"math/big"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// ReadUnderWrite says what a synchronous read returns when the same address
// is written in the same cycle.
type ReadUnderWrite = ir.ReadUnderWrite

// The read-under-write behaviours of a memory.
const (
	Undefined  = ir.Undefined  // anything: noise in simulation; the cheapest block RAM
	ReadFirst  = ir.ReadFirst  // the old word
	WriteFirst = ir.WriteFirst // the word being written
)

// Memory is an array of words of shape T, a signal or a struct, slice or
// array of signals. Writes take effect at the clock edge; contents survive
// reset. Reading a word never written, or past the depth, gives noise in
// simulation.
type Memory[T any] struct {
	m      *Module
	shape  T
	index  int
	width  int
	signed bool
	sound  bool
}

// Mem makes a memory of depth words. Its ports are made by Write, Read,
// ReadAsync and Port.
func Mem[T any](m *Module, name string, shape T, depth int, policy ReadUnderWrite) *Memory[T] {
	return newMemory(m, name, shape, depth, policy, nil)
}

// ROM makes a memory of constant words (the integer representation); words
// after the last value given are zero.
func ROM[T Signal](m *Module, name string, shape T, depth int, words []int64) *Memory[T] {
	m.must("ROM")
	init := make([]*big.Int, max(depth, 0))
	for i := range init {
		init[i] = zero
	}
	if len(words) > depth {
		m.report(diagMemory, "ROM %s of %d words is given %d", name, depth, len(words))
		words = words[:max(depth, 0)]
	}
	legal := constants(shape)
	for i, v := range words {
		if !legal.Contains(ir.Span(v, v)) {
			m.report(diagConst, "word %d of ROM %s is %d: %s holds %s", i, name, v, shape.describe(), legal).mend("%s", shapeFix(shape, v))
			continue
		}
		init[i] = big.NewInt(v)
	}
	return newMemory(m, name, shape, depth, ReadFirst, init)
}

func newMemory[T any](m *Module, name string, shape T, depth int, policy ReadUnderWrite, init []*big.Int) *Memory[T] {
	m.must("a memory")
	defer m.unpin(m.pinHere())
	mem := &Memory[T]{m: m, shape: shape, index: len(m.g.Mems), sound: true}
	ls := leaves(shape)
	for _, l := range ls {
		w, signed := m.shapeOf(name, l)
		mem.width += w
		mem.signed = signed && len(ls) == 1
	}
	if depth < 1 || mem.width < 1 {
		m.report(diagMemory, "memory %s has %d words of %d bits", name, depth, mem.width).mend("at least 1 of each")
		depth, mem.width, mem.sound = 1, max(1, mem.width), false
	}
	m.giveName(name, m.here(), memoryName)
	m.g.Mems = append(m.g.Mems, ir.Memory{Name: name, Width: mem.width, Signed: mem.signed, Depth: depth, Policy: policy, Init: init, Src: m.here()})
	return mem
}

// AddrWidth returns the width of the memory's addresses: what depth-1 needs.
func (r *Memory[T]) AddrWidth() int { return r.m.g.Mems[r.index].AddrWidth() }

// Write writes data to addr at the clock edge where en is true, and, inside
// an If or Switch, where its branch is taken: one write port. Of several write
// ports to one address the last made wins.
func (r *Memory[T]) Write(en Bool, addr UInt, data T) { r.write(r.m.gated(en), addr, data) }

func (r *Memory[T]) write(en Bool, addr UInt, data T) (port int, ok bool) {
	m := r.m
	defer m.unpin(m.pinHere())
	word, ok := r.pack(data)
	ok = m.owns(en.sig) && r.address(addr) && ok
	ok = ok && m.belong("write port of memory "+r.name(), m.domain, en.id, addr.id, word.id)
	if !ok {
		word, addr, en = m.poisoned(r.width, r.signed), UInt{m.poisoned(r.AddrWidth(), false)}, Bool{m.poisoned(1, false)}
	}
	mem := &m.g.Mems[r.index]
	mem.Writes = append(mem.Writes, ir.WritePort{En: en.id, Addr: addr.id, Data: word.id, Domain: m.domain, Src: m.here()})
	return len(mem.Writes) - 1, ok
}

// Read returns the word at addr one cycle later (latency 1) and holds it
// while en, if given, is false: one synchronous read port, without reset.
func (r *Memory[T]) Read(addr UInt, en ...Bool) T {
	e := r.m.bit(true)
	if len(en) > 0 {
		e = en[0]
	}
	return r.read(addr, e, 1, -1)
}

// ReadAsync returns the word at addr in the same cycle (latency 0): for small
// memories, since block RAM cannot.
func (r *Memory[T]) ReadAsync(addr UInt) T { return r.read(addr, r.m.bit(true), 0, -1) }

// Port is a single port for reading and writing: where we is true (and the
// branch around it is taken, as with Write) it writes data to addr, and the
// word returned holds; otherwise it reads addr, latency 1. The one form that
// reaches single-port RAM.
func (r *Memory[T]) Port(we Bool, addr UInt, data T) T {
	we = r.m.gated(we)
	w, ok := r.write(we, addr, data)
	if !ok {
		return r.unpack(r.m.poisoned(r.width, r.signed))
	}
	return r.read(addr, we.Not(), 1, w)
}

func (r *Memory[T]) read(addr UInt, en Bool, latency, shared int) T {
	m := r.m
	defer m.unpin(m.pinHere())
	if !r.address(addr) || !m.owns(en.sig) || !m.belong("read port of memory "+r.name(), m.domain, addr.id, en.id) {
		addr, en = UInt{m.poisoned(r.AddrWidth(), false)}, m.bit(true)
	}
	s := m.source(ir.MemRead, r.width, r.signed, len(m.g.Reads), addr.id, en.id)
	m.g.Mems[r.index].Reads = append(m.g.Mems[r.index].Reads, len(m.g.Reads))
	m.g.Reads = append(m.g.Reads, ir.ReadPort{Node: s.id, Mem: r.index, Latency: latency, Shared: shared, Domain: m.domain})
	if m.isPoison(addr.id) {
		s = m.poisoned(r.width, r.signed)
	}
	return r.unpack(s)
}

func (r *Memory[T]) name() string { return r.m.g.Mems[r.index].Name }

func (r *Memory[T]) address(addr UInt) bool {
	return r.m.owns(addr.sig) && r.m.connects("address of memory "+r.m.g.Mems[r.index].Name, U(r.AddrWidth()), addr)
}

// pack joins a value into one word, its first signal least significant.
func (r *Memory[T]) pack(data T) (sig, bool) {
	m := r.m
	want, got, ok := sameShape(m, "word of memory ", m.g.Mems[r.index].Name, r.shape, data)
	if !ok {
		return sig{}, false
	}
	parts := make([]Signal, len(got))
	for i, s := range m.meet("word of memory ", m.g.Mems[r.index].Name, want, got) {
		if m.isPoison(s.id) {
			return sig{}, false
		}
		parts[len(got)-1-i] = withFormat(got[i].signal(), s)
	}
	if len(parts) == 1 {
		return parts[0].base(), true
	}
	return Cat(parts...).sig, true
}

func (r *Memory[T]) unpack(word sig) T {
	lo := 0
	return mapSignals(r.shape, func(l leaf) sig {
		w := clampWidth(l.Width())
		s := word
		if w != r.width {
			s = slice(word, lo+w-1, lo)
			if l.signed() {
				s = reinterpret(s, true)
			}
		}
		lo += w
		return l.like(s)
	})
}

// Table returns values[index] as a constant table, by multiplexers that
// synthesis reduces to logic: for tables of some dozens of entries. The index
// is as wide as the table needs.
func Table[T Signal](m *Module, index UInt, shape T, values []int64) T {
	m.must("Table")
	defer m.unpin(m.pinHere())
	words := make([]T, len(values))
	for i, v := range values {
		words[i] = C(m, shape, v)
	}
	if len(words) == 0 {
		words = []T{C(m, shape, 0)}
		m.report(diagEmpty, "Table of nothing")
	}
	return Select(index, words)
}

// checkMemories reports memories without readers, or without writers and words.
func (m *Module) checkMemories() {
	for i := range m.g.Mems {
		r := &m.g.Mems[i]
		if len(r.Reads) == 0 {
			m.reportAt(diagMemoryPorts, r.Src, "memory %s is never read", r.Name)
		}
		if len(r.Writes) == 0 && r.Init == nil {
			m.reportAt(diagMemoryPorts, r.Src, "memory %s is never written and has no initial words", r.Name)
		}
		m.checkPortDomains(r)
	}
}

// checkPortDomains reports a memory that is written and read in two clock
// domains and promises more than two clocks allow.
func (m *Module) checkPortDomains(r *ir.Memory) {
	for _, i := range r.Reads {
		p := &m.g.Reads[i]
		for j := range r.Writes {
			w := &r.Writes[j]
			if w.Domain == p.Domain || p.Latency == 1 && r.Policy == Undefined {
				continue
			}
			m.reportAt(diagDomains, m.g.Src(p.Node), "memory %s is written in clock domain %s and read in domain %s", r.Name, m.domainName(w.Domain), m.domainName(p.Domain)).
				relate(w.Src, "it is written here").mend("hdl.Undefined and Read, not %s or ReadAsync: no order of the two edges can be promised", r.Policy)
		}
	}
}
