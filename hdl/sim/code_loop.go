package sim

import "github.com/sparcgen/sparcgen/hdl/sim/amd64"

// loop is regular lanes of several runs that are computed together, four
// lanes of all of them at a time: a value that the next operation takes stays
// in a register, and one that nobody else takes is never stored.
type loop struct {
	*coder
	lanes int
	parts []loopPart
	regs  vecFile
}

// loopPart is the lanes of one run.
type loopPart struct {
	ins   []Instr
	args  []vecKey
	dst   vecKey
	pairs bool // args are neighbours, to be added
	store bool // the result is needed elsewhere
}

// vecKey names what a vector register holds: the words at a place, a step
// apart, of the four lanes in work; or a mask of them.
type vecKey struct {
	mem  amd64.Mem // of lane 0
	step int32     // bytes from lane to lane: 0, 8 or 16
	mask bool      // all ones where the word is 1
}

// joinLimit bounds the parts of a loop.
const joinLimit = 200

func (c *coder) newLoop(lanes int) *loop { return &loop{coder: c, lanes: lanes} }

// join adds lanes to the loop, if they can be computed in step with the
// others: as many lanes, and what they share with them lies lane by lane.
func (l *loop) join(ins []Instr) bool {
	if len(ins) != l.lanes || len(l.parts) == joinLimit {
		return false
	}
	p := loopPart{ins: ins, dst: vecKey{mem: l.place(ins[0].Dst, 0), step: 8}, pairs: l.pairs(ins)}
	for k, a := range ins[0].Args {
		key := vecKey{mem: l.place(a.Val, a.Word)}
		b := ins[1].Args[k]
		key.step = l.place(b.Val, b.Word).Disp - key.mem.Disp
		p.args = append(p.args, key)
	}
	for i := range l.parts {
		q := &l.parts[i]
		for _, a := range p.args {
			if l.crosses(a, q.dst) {
				return false
			}
		}
		for _, a := range q.args {
			if l.crosses(a, p.dst) {
				return false
			}
		}
	}
	l.parts = append(l.parts, p)
	return true
}

// crosses reports whether operands share words with results, but not lane by lane.
func (l *loop) crosses(arg, dst vecKey) bool {
	if arg.mem.Base != dst.mem.Base || arg == dst {
		return false
	}
	end := func(k vecKey) int32 { return k.mem.Disp + k.step*int32(l.lanes-1) + 8 }
	return arg.mem.Disp < end(dst) && dst.mem.Disp < end(arg)
}

// unrollTo is how many operations a turn of a loop has at least.
const unrollTo = 8

// emit emits the loop, and the lanes that are left over.
func (l *loop) emit() {
	l.findStores()
	l.regs.begin(l.uses())
	l.hoist()
	l.turns(l.lanes, max(1, unrollTo/len(l.parts)), l.regs.dropAll, l.chunk)
}

// turns emits a loop over lanes, four at a time and some of these a turn, and
// the lanes that are left over. begin is called where the loop begins and
// where it ends; chunk emits the code for n lanes at a distance in bytes, to
// which scratchReg is to be added when it is indexed.
func (c *coder) turns(lanes, unroll int, begin func(), chunk func(n amd64.Lanes, distance int32, indexed bool)) {
	turns := lanes / 4 / unroll
	done := 0
	if turns > 1 {
		bytes := int32(32 * unroll * turns)
		c.asm.MovImm(scratchReg, uint64(int64(-bytes)))
		top := c.asm.NewLabel()
		c.asm.Bind(top)
		begin()
		for i := range unroll {
			chunk(4, int32(32*i)+bytes, true)
		}
		c.asm.AluImm(amd64.Add, scratchReg, int32(32*unroll))
		c.asm.JumpIf(amd64.NotEqual, top)
		done = 4 * unroll * turns
	}
	begin()
	for done < lanes {
		n := nextLanes(lanes - done)
		chunk(n, int32(8*done), false)
		done += int(n)
	}
}

// eachLanes is turns for places of words one after the other.
func (c *coder) eachLanes(lanes int, chunk func(n amd64.Lanes, at func(amd64.Mem) amd64.Mem)) {
	c.turns(lanes, unrollTo, func() {}, func(n amd64.Lanes, distance int32, indexed bool) {
		chunk(n, func(m amd64.Mem) amd64.Mem { return vecKey{mem: m, step: 8}.at(distance, indexed) })
	})
}

// at returns the place of the lanes at a distance in bytes, of a step of 8; if
// indexed, scratchReg is added to it.
func (k vecKey) at(distance int32, indexed bool) amd64.Mem {
	m := k.mem
	if k.step == 0 {
		return m
	}
	scale := k.step / 8
	m.Disp += distance * scale
	if indexed {
		m.Index, m.Scale = scratchReg, uint8(scale)
	}
	return m
}

// findStores finds the results that others than the loop need.
func (l *loop) findStores() {
	inside := map[vecKey]int32{}
	for i := range l.parts {
		for _, a := range l.parts[i].args {
			inside[a]++
		}
	}
	for i := range l.parts {
		p := &l.parts[i]
		for k := range p.ins {
			v := p.ins[k].Dst
			if l.s.Values[v].Region != RegionTemp || l.useCount[v] != inside[p.dst] {
				p.store = true
				break
			}
		}
	}
}

// reads returns what a part reads into registers, in order: operands, then
// constants.
func (l *loop) reads(p *loopPart) []vecKey {
	var list []vecKey
	for k, a := range p.args {
		a.mask = p.ins[0].Code == CodeMux && k == 0
		list = append(list, a)
	}
	if p.pairs {
		list = nil
	}
	for _, v := range constants(&p.ins[0]) {
		list = append(list, vecKey{mem: l.poolWord(v)})
	}
	if p.ins[0].Code == CodeMux && p.args[0].step > 0 { // what the mask is made from
		list = append(list, p.args[0])
	}
	return list
}

// uses returns what each part reads, and its result, for the next uses.
func (l *loop) uses() (reads [][]vecKey, results []vecKey) {
	for i := range l.parts {
		reads = append(reads, l.reads(&l.parts[i]))
		results = append(results, l.parts[i].dst)
	}
	return reads, results
}

// hoist puts what all lanes share, and most parts read, into registers before
// the loop.
func (l *loop) hoist() {
	count := map[vecKey]int{}
	var order []vecKey
	for _, list := range l.regs.reads {
		for _, k := range list {
			if k.step == 0 {
				if count[k] == 0 {
					order = append(order, k)
				}
				count[k]++
			}
		}
	}
	for r := amd64.Vec(15); r > vecTemp2; r-- {
		best := -1
		for i, k := range order {
			if count[k] > 0 && (best < 0 || count[k] > count[order[best]]) {
				best = i
			}
		}
		if best < 0 {
			return
		}
		k := order[best]
		count[k] = 0
		l.asm.VecBroadcast(4, r, k.mem)
		if k.mask {
			l.asm.Vec(amd64.VXor, 4, vecTemp, vecTemp, vecTemp)
			l.asm.Vec(amd64.VSub, 4, r, vecTemp, r)
		}
		l.regs.fix(r, k)
	}
}

// chunk emits all parts for the lanes at a distance.
func (l *loop) chunk(n amd64.Lanes, distance int32, indexed bool) {
	at := func(k vecKey) amd64.Mem { return k.at(distance, indexed) }
	l.regs.dropLanes()
	for i := range l.parts {
		p := &l.parts[i]
		c := chunkOp{vecOp: vecOp{asm: l.asm, in: &p.ins[0], ins: p.ins, n: n}, loop: l, part: i, at: at}
		c.constant = func(v uint64) amd64.Vec { return c.load(vecKey{mem: l.poolWord(v)}) }
		d := c.result(p)
		c.post(d)
		l.regs.put(d, p.dst, i, !p.store)
		if p.store {
			l.asm.VecStore(n, at(p.dst), d)
		}
		l.regs.unpin(i)
	}
}

// chunkOp is one part for some lanes being emitted.
type chunkOp struct {
	vecOp
	loop *loop
	part int
	at   func(vecKey) amd64.Mem
}

// result computes a part in a register.
func (c *chunkOp) result(p *loopPart) amd64.Vec {
	if p.pairs {
		return c.pairs(p)
	}
	keys := c.loop.regs.reads[c.part][:len(p.args)]
	if op, ok := vecAlus[c.in.Code]; ok && c.n > 1 {
		x, y := keys[0], keys[1]
		if c.in.Code != CodeSub && c.inMemory(x) && !c.inMemory(y) {
			x, y = y, x
		}
		if c.inMemory(y) && x != y {
			r := c.load(x)
			d := c.take()
			c.asm.VecMem(op, c.n, d, r, c.at(y))
			return d
		}
	}
	var x [3]amd64.Vec
	for k := range keys {
		x[k] = c.load(keys[k])
	}
	d := c.take()
	c.compute(d, x[0], x[1], x[2])
	return d
}

// inMemory reports whether an operand is best read where it lies: no register
// has it, and nothing after this part reads it.
func (c *chunkOp) inMemory(k vecKey) bool {
	_, ok := c.loop.regs.where[k]
	return !ok && k.step == 8 && !k.mask && c.loop.regs.nextUse(c.part, k) == noPart
}

// load returns a register with what a key names.
func (c *chunkOp) load(k vecKey) amd64.Vec {
	f := &c.loop.regs
	if r, ok := f.where[k]; ok {
		f.pinned[r] = true
		return r
	}
	if k.mask && k.step > 0 {
		from := k
		from.mask = false
		r, d := c.load(from), c.take()
		c.mask(d, r)
		f.put(d, k, c.part, false)
		f.pinned[d] = true
		return d
	}
	d := c.take()
	switch m := c.at(k); {
	case k.step == 0:
		c.asm.VecBroadcast(4, d, m)
	case k.step == 8 || c.n == 1:
		c.asm.VecLoad(c.n, d, m)
	case c.n == 4:
		loadOdds(c.asm, d, m)
	default:
		c.asm.VecLoad(1, d, m)
		m.Disp += 16
		c.asm.VecInsert(d, d, m)
	}
	if k.mask {
		c.mask(d, d)
	}
	f.put(d, k, c.part, false)
	f.pinned[d] = true
	return d
}

// mask emits d = -r: all ones where r is 1.
func (c *chunkOp) mask(d, r amd64.Vec) {
	c.asm.Vec(amd64.VXor, 4, vecTemp, vecTemp, vecTemp)
	c.asm.Vec(amd64.VSub, 4, d, vecTemp, r)
}

// take returns a register to write. A result that only a register has is
// stored when it is read again.
func (c *chunkOp) take() amd64.Vec {
	f := &c.loop.regs
	r := f.victim(c.part)
	if k := f.holds[r]; f.used[r] && f.unstored[r] && f.nextUse(c.part-1, k) != noPart {
		c.asm.VecStore(c.n, c.at(k), r)
	}
	f.drop(r)
	f.pinned[r] = true
	return r
}

// pairs adds neighbours.
func (c *chunkOp) pairs(p *loopPart) amd64.Vec {
	d, e := c.take(), c.take()
	m := c.at(p.args[0])
	c.asm.VecLoad(c.n, d, m)
	m.Disp += 8 * int32(c.n)
	c.asm.VecLoad(c.n, e, m)
	if c.n > 1 {
		c.asm.Vec(amd64.VLow, c.n, vecTemp, d, e)
		c.asm.Vec(amd64.VHigh, c.n, e, d, e)
		d, e = e, d
		c.asm.Vec(amd64.VAdd, c.n, d, d, vecTemp)
	} else {
		c.asm.Vec(amd64.VAdd, c.n, d, d, e)
	}
	if c.n == 4 { // 0 4 2 6 + 1 5 3 7
		c.asm.VecPermute(d, d, unzip)
	}
	c.loop.regs.pinned[e] = false
	return d
}
