package fuzz

import (
	"math/big"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// registers makes the registers whose next value is chosen at the end, from
// everything.
func (u *unit) registers() []ir.ID {
	var regs []ir.ID
	for range 1 + u.rng.IntN(6) {
		regs = append(regs, u.register(u.width(), u1(u.rng, 2), !u1(u.rng, 4)))
	}
	return regs
}

// register makes one register and puts it into the pool.
func (u *unit) register(width int, signed, reset bool) ir.ID {
	var value *big.Int
	if reset {
		value = u.value(width, signed)
	}
	id := u.b.Reg(u.name("r"), width, signed, value)
	u.tainted[id] = !reset
	u.undefined = u.undefined || !reset
	u.pool = append(u.pool, id)
	return id
}

// connect gives registers their next values, half of them under an enable.
func (u *unit) connect(regs []ir.ID) {
	for _, r := range regs {
		w, s := u.b.M.Width(r), u.b.M.Signed(r)
		next := u.as(w, s)
		if u1(u.rng, 2) {
			next = u.hidden(ir.Mux, w, s, 0, u.bit(), next, r)
		}
		u.next(r, next)
	}
}

// next sets a register's next value, held constant during the flush where it
// could be undefined.
func (u *unit) next(r, next ir.ID) {
	w, s := u.b.M.Width(r), u.b.M.Signed(r)
	if u.tainted[next] || u.tainted[r] {
		next = u.b.Op(ir.Mux, w, s, u.input(laneInit), u.constant(w, s), next)
	}
	u.b.SetNext(r, next)
}

// delay makes a chain of registers.
func (u *unit) delay() {
	at := u.pick()
	w, s := u.b.M.Width(at), u.b.M.Signed(at)
	reset := u1(u.rng, 2)
	for range 1 + u.rng.IntN(3) {
		r := u.register(w, s, reset)
		if !reset && u1(u.rng, 2) {
			u.b.SetNext(r, u.guarded(at))
			u.settle++
		} else {
			u.next(r, at)
		}
		u.used[at] = true
		at = r
	}
}

// guarded returns a value that is defined in the flush: at once, or once the
// registers it comes from are.
func (u *unit) guarded(id ir.ID) ir.ID {
	if !u.tainted[id] || u.b.M.Op(id) == ir.Reg {
		return id
	}
	w, s := u.b.M.Width(id), u.b.M.Signed(id)
	return u.b.Op(ir.Mux, w, s, u.input(laneInit), u.constant(w, s), id)
}

// machine makes a state machine: for each state a condition and two successors.
func (u *unit) machine() {
	states := 2 + u.rng.IntN(6)
	w := ir.Span(0, int64(states-1)).Width(false)
	r := u.b.Reg(u.name("state"), w, false, big.NewInt(u.rng.Int64N(int64(states))))
	state := func() ir.ID { return u.b.Int(u.rng.Int64N(int64(states)), w, false) }
	next := r
	for k := range states {
		is := u.b.Op(ir.Eq, 1, false, r, u.b.Int(int64(k), w, false))
		to := u.hidden(ir.Mux, w, false, 0, u.bit(), state(), state())
		next = u.hidden(ir.Mux, w, false, 0, is, to, next)
	}
	u.next(r, next)
	u.pool = append(u.pool, r)
}

// memory makes a memory with its ports: a ROM, one with a shared port, or one
// with up to two write and three read ports.
func (u *unit) memory() {
	mem := ir.Memory{Name: u.name("mem"), Width: u.width(), Signed: u1(u.rng, 2), Depth: 1 + u.rng.IntN(maxDepth),
		Policy: ir.ReadUnderWrite(u.rng.IntN(3))}
	known := u1(u.rng, 2) // it has all its initial words
	if known {
		for range mem.Depth {
			mem.Init = append(mem.Init, u.value(mem.Width, mem.Signed))
		}
	}
	m := u.b.Mem(mem)
	aw := mem.AddrWidth()
	if known && u1(u.rng, 3) {
		for range 1 + u.rng.IntN(2) {
			u.read(m, u.rng.IntN(2), known)
		}
		return
	}
	u.b.Write(m, u.writeEnable(&mem, known), u.writeAddr(&mem, known), u.writeData(&mem, known))
	if u1(u.rng, 4) {
		u.sharedRead(m)
		return
	}
	if u1(u.rng, 4) {
		u.b.Write(m, u.hidden(ir.And, 1, false, 0, u.input(laneGo), u.bit()), u.as(aw, false), u.as(mem.Width, mem.Signed))
	}
	for range 1 + u.rng.IntN(3) {
		u.read(m, u.rng.IntN(2), known)
	}
}

// filling is 1 while the flush writes a memory.
func (u *unit) filling(mem *ir.Memory) ir.ID {
	inside := u.b.Op(ir.Lt, 1, false, u.input(laneFill), u.b.Int(int64(mem.Depth), fillBits, false))
	return u.b.Op(ir.And, 1, false, u.input(laneInit), inside)
}

func (u *unit) writeEnable(mem *ir.Memory, known bool) ir.ID {
	en := u.hidden(ir.And, 1, false, 0, u.input(laneGo), u.bit())
	if known {
		return en
	}
	return u.hidden(ir.Or, 1, false, 0, en, u.filling(mem))
}

func (u *unit) writeAddr(mem *ir.Memory, known bool) ir.ID {
	w := mem.AddrWidth()
	if known {
		return u.as(w, false)
	}
	return u.hidden(ir.Mux, w, false, 0, u.input(laneInit), u.b.Resize(u.input(laneFill), w, false), u.as(w, false))
}

func (u *unit) writeData(mem *ir.Memory, known bool) ir.ID {
	if known {
		return u.as(mem.Width, mem.Signed)
	}
	return u.hidden(ir.Mux, mem.Width, mem.Signed, 0, u.input(laneInit), u.constant(mem.Width, mem.Signed), u.as(mem.Width, mem.Signed))
}

// read makes a read port that never meets an address outside, nor a collision
// that leaves the word undefined.
func (u *unit) read(m, latency int, known bool) {
	mem := &u.b.M.Mems[m]
	w := mem.AddrWidth()
	addr := u.as(w, false)
	if mem.Depth < 1<<w {
		last := u.b.Int(int64(mem.Depth-1), w, false)
		addr = u.hidden(ir.Mux, w, false, 0, u.hidden(ir.Lt, 1, false, 0, last, addr), last, addr)
	}
	en := ir.None
	if latency == 1 {
		en = u.hidden(ir.Or, 1, false, 0, u.input(laneInit), u.bit())
		if mem.Policy == ir.Undefined {
			for _, p := range mem.Writes {
				meet := u.hidden(ir.And, 1, false, 0, p.En, u.hidden(ir.Eq, 1, false, 0, p.Addr, addr))
				en = u.hidden(ir.And, 1, false, 0, en, u.hidden(ir.Not, 1, false, 0, meet))
			}
		}
	}
	u.loaded(u.b.Read(m, latency, addr, en), latency, known && !u.tainted[addr])
}

// sharedRead makes the read side of a single-port memory. Writes outside are
// harmless, reads outside are not, so the address is kept inside.
func (u *unit) sharedRead(m int) {
	mem := &u.b.M.Mems[m]
	w := mem.AddrWidth()
	p := &mem.Writes[0]
	if mem.Depth < 1<<w {
		last := u.b.Int(int64(mem.Depth-1), w, false)
		p.Addr = u.hidden(ir.Mux, w, false, 0, u.hidden(ir.Lt, 1, false, 0, last, p.Addr), last, p.Addr)
	}
	id := u.b.Read(m, 1, p.Addr, u.hidden(ir.Not, 1, false, 0, p.En))
	u.b.M.Reads[u.b.M.Aux(id)].Shared = 0
	u.loaded(id, 1, false)
}

// loaded records a read port.
func (u *unit) loaded(id ir.ID, latency int, defined bool) {
	if latency == 1 {
		u.settle++
	}
	u.tainted[id] = latency == 1 || !defined
	u.undefined = u.undefined || u.tainted[id]
	u.pool = append(u.pool, id)
}
