package sim

// interpret returns to the caller with an instruction to execute; code goes
// on when it calls again.
func (c *coder) interpret(in *Instr) {
	c.forget()
	from := len(c.low.code)
	c.low.single(in)
	c.escapes = append(c.escapes, c.low.code[from:len(c.low.code):len(c.low.code)])
	c.asm.StoreImm(word(headEscape), int32(len(c.escapes)))
	resume := c.asm.NewLabel()
	c.asm.LeaLabel(scratchReg, resume)
	c.asm.Store(word(headResume), scratchReg)
	c.asm.Store(word(headIn), inReg)
	c.asm.Store(word(headOut), outReg)
	c.leave()
	c.asm.Bind(resume)
	c.asm.Load(inReg, word(headIn))
	c.asm.Load(outReg, word(headOut))
}
