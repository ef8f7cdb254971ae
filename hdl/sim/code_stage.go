package sim

import "github.com/sparcgen/sparcgen/hdl/sim/amd64"

// findStaged finds the lanes of ports that are not used as they lie in a row:
// signed inputs, and what the interpreter reads and writes.
func (c *coder) findStaged() {
	c.staged = make([]bool, len(c.s.Values))
	lane := 0
	for i := range c.s.Module.Inputs {
		p := &c.s.Module.Inputs[i]
		for range p.Lanes {
			c.staged[c.s.InVal[lane]] = p.Signed && p.Width%64 != 0
			lane++
		}
	}
	port := func(v int32) {
		if r := c.s.Values[v].Region; r == RegionIn || r == RegionOut {
			c.staged[v] = true
		}
	}
	for i := range c.p.Instrs {
		in := &c.p.Instrs[i]
		if c.how(in) != byInterpreter {
			continue
		}
		for _, a := range in.Args {
			port(a.Val)
		}
		if in.Dst >= 0 {
			port(in.Dst)
		}
	}
}

// stageInputs brings lanes into the slot file.
func (c *coder) stageInputs() {
	lane := 0
	for i := range c.s.Module.Inputs {
		p := &c.s.Module.Inputs[i]
		values := c.s.InVal[lane : lane+len(p.Lanes)]
		lane += len(p.Lanes)
		if c.vectors && len(values) >= minRun && p.Signed && p.Width < 64 { // all are staged
			c.stageVector(values, p.Width)
			continue
		}
		for _, v := range values {
			if c.staged[v] {
				c.stageInput(v, p.Width, p.Signed)
			}
		}
	}
}

// fromRow returns where a word of an input value lies in the row.
func (c *coder) fromRow(v, w int32) amd64.Mem {
	return amd64.At(inReg, 8*(c.s.Values[v].Slot+w-int32(c.s.In)))
}

// stageVector stages the signed lanes of a port, of one word each:
// (x ^ s) - s, with s the sign bit, extends a sign.
func (c *coder) stageVector(values []int32, width int) {
	const x, sign amd64.Vec = 0, 1
	c.asm.VecBroadcast(4, sign, c.poolWord(1<<(width-1)))
	c.eachLanes(len(values), func(n amd64.Lanes, at func(amd64.Mem) amd64.Mem) {
		c.asm.VecLoad(n, x, at(c.fromRow(values[0], 0)))
		c.asm.Vec(amd64.VXor, n, x, x, sign)
		c.asm.Vec(amd64.VSub, n, x, x, sign)
		c.asm.VecStore(n, at(word(c.s.Values[values[0]].Slot)), x)
	})
}

func (c *coder) stageInput(v int32, width int, signed bool) {
	p := &c.s.Values[v]
	for w := range p.Words {
		c.asm.Load(scratchReg, c.fromRow(v, w))
		if k := uint8(64*p.Words - int32(width)); signed && w == p.Words-1 && k > 0 {
			c.asm.ShiftImm(amd64.Shl, scratchReg, k)
			c.asm.ShiftImm(amd64.Sar, scratchReg, k)
		}
		c.asm.Store(word(p.Slot+w), scratchReg)
	}
}

// stageOutputs copies the output lanes that the interpreter wrote.
func (c *coder) stageOutputs() {
	for _, v := range c.s.OutVal {
		if !c.staged[v] {
			continue
		}
		p := &c.s.Values[v]
		for w := range p.Words {
			c.asm.Load(scratchReg, word(p.Slot+w))
			c.asm.Store(amd64.At(outReg, 8*(p.Slot+w-int32(c.s.Out))), scratchReg)
		}
	}
}
