package sim

import "github.com/sparcgen/sparcgen/hdl/sim/amd64"

// wideMemory emits an access to a memory of word runs. Operands are in
// memory; the address and the enable are tested with jumps, for most cycles
// move nothing.
func (c *coder) wideMemory(in *Instr) {
	d := c.take()
	at := func(k int) amd64.Mem { return c.place(in.Args[k].Val, in.Args[k].Word) }
	end, skip := c.asm.NewLabel(), c.asm.NewLabel()
	unless := func(k int, to amd64.Label) { // the operand is 0
		c.asm.AluMemImm(amd64.Cmp, at(k), 0)
		c.asm.JumpIf(amd64.Equal, to)
	}
	n := in.Width
	move := func(to, from func(w int32) amd64.Mem) {
		for w := range int32(wordsOf(int(n))) {
			c.asm.Load(d, from(w))
			c.asm.Store(to(w), d)
		}
	}
	value := func(v, first int32) func(int32) amd64.Mem {
		return func(w int32) amd64.Mem { return c.place(v, first+w) }
	}
	mem, addr := 0, 0
	if in.Code == CodeStore {
		mem, addr = int(c.low.bc.stores[in.Aux].mem), 1
	} else {
		mem = c.s.Module.Reads[in.Aux].Mem
	}
	size := int32(wordsOf(int(n)))
	element := func(w int32) amd64.Mem {
		m := c.element(mem, scratchReg)
		m.Disp += 8 * w
		return m
	}
	index := func(out amd64.Label) { // scratchReg = word of the address, or jump
		c.asm.Load(scratchReg, at(addr))
		c.asm.AluImm(amd64.Cmp, scratchReg, int32(c.s.Module.Mems[mem].Depth))
		c.asm.JumpIf(amd64.NotBelow, out)
		c.asm.MovImm(d, uint64(size))
		c.asm.Mul(scratchReg, d)
	}
	if in.Code == CodeStore {
		unless(0, end)
		index(end)
		data := in.Args[2]
		move(element, value(data.Val, data.Word))
		c.asm.Bind(end)
		c.regs.unpin()
		return
	}
	noise, back := c.aside(func() {
		for w := range size {
			c.undefined(in, w, d)
			c.asm.Store(c.place(in.Dst, w), d)
		}
	})
	if in.Code == CodeLatch {
		unless(1, skip)
		c.asm.Load(scratchReg, at(0))
		for k := 3; k < len(in.Args); k += 2 {
			other := c.asm.NewLabel()
			c.asm.AluMem(amd64.Cmp, scratchReg, at(k+1))
			c.asm.JumpIf(amd64.NotEqual, other)
			unless(k, other)
			c.asm.Jump(noise)
			c.asm.Bind(other)
		}
	}
	index(noise)
	move(value(in.Dst, 0), element)
	c.asm.Bind(back)
	if in.Code == CodeLatch {
		if old := in.Args[2]; old.Val != in.Dst {
			c.asm.Jump(end)
			c.asm.Bind(skip)
			move(value(in.Dst, 0), value(old.Val, old.Word))
			c.asm.Bind(end)
		} else {
			c.asm.Bind(skip)
		}
	}
	c.regs.unpin()
}
