package sim

import (
	"github.com/sparcgen/sparcgen/hdl/ir"
)

// native is the portable engine of [Portable]: it interprets the schedule's bytecode.
type native struct {
	s      *Schedule
	bc     *bytecode
	noise  noise
	layout Layout
	slots  []uint64
	mems   []memory
	buffer []uint64 // of wide results
	signed []fix    // input words to sign-extend
	lanes  []lane   // inputs
	cycle  uint64
	stale  bool // outputs are not those of the inputs and state
}

// memory is the contents of a memory: size words of 64 bits for each address.
type memory struct {
	words []uint64
	size  int
	depth uint64
}

// fix says that n input words from a slot on hold signed values of 64-k bits.
type fix struct {
	slot, n int
	k       uint
}

// Portable opens the portable engine: about as many instructions per cycle as
// the circuit has operations, equal ones in loops. It runs on every platform.
func Portable(d *ir.Design, seed uint64) (Engine, error) {
	return openNative(d, seed, "portable", nil)
}

func newNative(s *Schedule, seed uint64) *native {
	bc := lower(s)
	return newNativeOn(s, bc, seed, make([]uint64, bc.slots), func(_, words int) []uint64 { return make([]uint64, words) })
}

// newNativeOn is newNative with given code, slots, and places for the words
// of each memory.
func newNativeOn(s *Schedule, bc *bytecode, seed uint64, slots []uint64, words func(mem, n int) []uint64) *native {
	e := &native{s: s, bc: bc, noise: noise(seed), layout: LayoutOf(s.Module), slots: slots}
	for i := range s.Module.Mems {
		m := &s.Module.Mems[i]
		size := wordsOf(m.Width)
		e.mems = append(e.mems, memory{words: words(i, size*m.Depth), size: size, depth: uint64(m.Depth)})
	}
	e.findSigned()
	e.Reset()
	return e
}

// lane says how the last word of an input lane comes into form: by shifting
// it up and down again.
type lane struct {
	slot, words int
	k           uint
	signed      bool
}

// findSigned describes the input lanes and lists the words whose row form, zero-extended, is not the
// slot form.
func (e *native) findSigned() {
	at := e.s.In
	for i := range e.s.Module.Inputs {
		p := &e.s.Module.Inputs[i]
		words := wordsOf(p.Width)
		for k := range p.Lanes {
			e.lanes = append(e.lanes, lane{slot: at + k*words, words: words, k: uint(64*words - p.Width), signed: p.Signed})
		}
		if k := uint(64*words - p.Width); p.Signed && k > 0 {
			if words == 1 {
				e.addFix(fix{slot: at, n: len(p.Lanes), k: k})
			} else {
				for lane := range p.Lanes {
					e.addFix(fix{slot: at + lane*words + words - 1, n: 1, k: k})
				}
			}
		}
		at += words * len(p.Lanes)
	}
}

// addFix joins neighbours of one width.
func (e *native) addFix(f fix) {
	if n := len(e.signed); n > 0 {
		last := &e.signed[n-1]
		if last.k == f.k && last.slot+last.n == f.slot {
			last.n += f.n
			return
		}
	}
	e.signed = append(e.signed, f)
}

func (e *native) Name() string { return "native" }
func (e *native) Err() error   { return nil }
func (e *native) Close() error { return nil }

func (e *native) Reset() {
	m := e.s.Module
	clear(e.slots)
	put := func(v int32) []uint64 {
		p := &e.s.Values[v]
		return e.slots[p.Slot : p.Slot+p.Words]
	}
	for _, c := range e.s.Consts {
		toWords(put(c.Val), c.Value)
	}
	for _, v := range e.bc.vectors {
		for i, from := range v.words {
			e.slots[int(v.slot)+i] = e.slots[from]
		}
	}
	for i, v := range e.s.RegVal {
		e.noise.storeReg(put(v), m, i)
	}
	for i, v := range e.s.ReadVal {
		if v >= 0 {
			e.noise.storeRead(put(v), m, i)
		}
	}
	for i := range e.mems {
		k := &e.mems[i]
		for a := range m.Mems[i].Depth {
			e.noise.storeWord(k.words[a*k.size:(a+1)*k.size], m, i, a)
		}
	}
	e.cycle, e.stale = 0, true
}

func (e *native) Set(i int, words []uint64) {
	l := &e.lanes[i]
	to := e.slots[l.slot : l.slot+l.words]
	copy(to, words)
	last := &to[len(to)-1]
	if l.signed {
		*last = uint64(int64(*last<<l.k) >> l.k)
	} else {
		*last = *last << l.k >> l.k
	}
	e.stale = true
}

// SetLanes sets consecutive lanes of one port, of one word each.
func (e *native) SetLanes(first int, words []uint64) {
	l := &e.lanes[first]
	to := e.slots[l.slot:][:len(words)]
	copy(to, words)
	if l.signed {
		runSign(to, l.k)
	}
	e.stale = true
}

func (e *native) Get(lane int, words []uint64) {
	if e.stale {
		e.exec(e.bc.eval)
		e.stale = false
	}
	v := &e.s.Values[e.s.OutVal[lane]]
	copy(words, e.slots[v.Slot:v.Slot+v.Words])
}

func (e *native) Step(n int) {
	for range n {
		e.exec(e.bc.cycle)
		e.cycle++
	}
	e.stale = true
}

func (e *native) Run(in []uint64, cycles int, out []uint64) error {
	l := e.layout
	if err := l.check(in, cycles, out); err != nil {
		return err
	}
	rowIn := e.slots[e.s.In : e.s.In+l.In]
	rowOut := e.slots[e.s.Out : e.s.Out+l.Out]
	for c := range cycles {
		copy(rowIn, in[c*l.In:])
		for _, f := range e.signed {
			runSign(e.slots[f.slot:f.slot+f.n], f.k)
		}
		e.exec(e.bc.cycle)
		e.cycle++
		copy(out[c*l.Out:(c+1)*l.Out], rowOut)
	}
	e.stale = true
	return nil
}

// fetch reads a memory, now.
func (e *native) fetch(in *inst) {
	e.load(int(in.n), e.slots[in.a], in.d)
}

// load stores the word of a read port's memory at an address in a slot.
func (e *native) load(read int, addr uint64, d int32) {
	m := &e.mems[e.s.Module.Reads[read].Mem]
	if addr >= m.depth {
		e.undefined(read, d)
		return
	}
	at := int(addr) * m.size
	if m.size == 1 {
		e.slots[d] = m.words[at]
		return
	}
	copy(e.slots[d:], m.words[at:at+m.size])
}

// undefined stores noise in a slot.
func (e *native) undefined(read int, d int32) {
	id := e.s.Module.Reads[read].Node
	w := e.s.Module.Width(id)
	e.noise.store(e.slots[d:int(d)+wordsOf(w)], noiseFetch, read, e.cycle, w, e.s.Module.Signed(id))
}

// latch reads a memory at the edge.
func (e *native) latch(in *inst) {
	l := &e.bc.latches[in.n]
	mem := e.slots
	if mem[l.en] == 0 {
		if l.old != in.d {
			copy(mem[in.d:], mem[l.old:int(l.old)+e.mems[l.mem].size])
		}
		return
	}
	addr := mem[l.addr]
	for _, w := range l.writes {
		if mem[w[0]] != 0 && mem[w[1]] == addr {
			e.undefined(int(l.read), in.d)
			return
		}
	}
	e.load(int(l.read), addr, in.d)
}

// store writes a memory at the edge.
func (e *native) store(s *store) {
	m := &e.mems[s.mem]
	addr := e.slots[s.addr]
	if e.slots[s.en] == 0 || addr >= m.depth {
		return
	}
	at := int(addr) * m.size
	copy(m.words[at:at+m.size], e.slots[s.data:])
}
