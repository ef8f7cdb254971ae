package sim

import (
	"fmt"
	"math"

	"github.com/sparcgen/sparcgen/hdl/sim/amd64"
)

// The words before the slot file, by their distance from it in words: what
// generated code and its caller tell each other.
const (
	headLeft    = -1 - iota // cycles to play
	headIn                  // address of the row of inputs
	headOut                 // address of the row of outputs
	headInStep              // bytes from a row of inputs to the next
	headOutStep             // bytes from a row of outputs to the next
	headCycle               // the cycle, for noise
	headEscape              // what the caller must do before it resumes, 0: nothing, all is done
	headResume              // address to resume at
	headSpare               // three words for registers
	headWords   = 16        // in all; whole cache lines
)

// codeBody is generated code: two programs, each with a loop over cycles.
type codeBody struct {
	bytes       []byte
	cycle, eval int      // entries
	pool        []uint64 // constants, after the slots
	escapes     [][]inst // instructions the interpreter executes, by number - 1
	bc          *bytecode
	vectors     bool // AVX2
}

// coder generates the code of one program.
type coder struct {
	s    *Schedule
	p    *Program
	asm  *amd64.Asm
	regs regFile
	*sharedCode

	firstUse []int32 // of each instruction: its first operand in nextUse
	nextUse  []int32 // of each operand: the position where its value is needed next
	nextDef  []int32 // of each instruction: the position where its result is needed first
	useCount []int32 // of each value: how many operands and gates it is
	stored   []bool  // values that must be in memory when made
	staged   []bool  // lanes of ports that go through the slot file
	cold     []cold
	escape   int
}

// sharedCode is what the programs have in common.
type sharedCode struct {
	mems     []int32 // first word of each memory
	consts   []uint64
	known    []bool // consts has the value
	noise    noise
	vectors  bool // AVX2
	low      *lowering
	pool     []uint64
	poolAt   map[uint64]int32
	poolBase int32
	escapes  [][]inst
}

// cold is code put behind the loop, for what hardly happens.
type cold struct {
	from, back amd64.Label
	emit       func()
}

// generate makes the code of a schedule. mems are the first words of the
// memories, pool that of the constants the code will ask for.
func generate(s *Schedule, seed noise, mems []int32, pool int32, vectors bool) (*codeBody, error) {
	if int64(pool) > math.MaxInt32/16 {
		return nil, fmt.Errorf("sim: %s is too large for machine code", s.Module.Name)
	}
	low := &lowering{s: s, bc: &bytecode{slots: s.Slots}}
	low.storePorts()
	sh := &sharedCode{mems: mems, noise: seed, vectors: vectors, low: low, poolAt: map[uint64]int32{}, poolBase: pool,
		consts: make([]uint64, len(s.Values)), known: make([]bool, len(s.Values))}
	for _, k := range s.Consts {
		if s.Values[k.Val].Words == 1 {
			var w [1]uint64
			toWords(w[:], k.Value)
			sh.consts[k.Val], sh.known[k.Val] = w[0], true
		}
	}
	body := &codeBody{bc: low.bc, vectors: vectors}
	var asm amd64.Asm
	entry := func(p *Program) int {
		at := asm.Len()
		c := &coder{s: s, p: p, asm: &asm, regs: newRegFile(len(s.Values)), sharedCode: sh}
		c.program()
		return at
	}
	body.cycle = entry(&s.Cycle)
	body.eval = entry(&s.Eval)
	body.bytes, body.pool, body.escapes = asm.Code(), sh.pool, sh.escapes
	return body, nil
}

// constant returns the value of a constant of one word.
func (c *coder) constant(a Arg) (uint64, bool) { return c.consts[a.Val], c.known[a.Val] }

func (c *coder) isConst(v int32) bool { return c.s.Values[v].Region == RegionConst }

func word(n int32) amd64.Mem { return amd64.At(slotsReg, 8*n) }

// place returns where a word of a value lies in memory.
func (c *coder) place(v, w int32) amd64.Mem {
	p := &c.s.Values[v]
	switch {
	case p.Region == RegionIn && !c.staged[v]:
		return amd64.At(inReg, 8*(p.Slot+w-int32(c.s.In)))
	case p.Region == RegionOut && !c.staged[v]:
		return amd64.At(outReg, 8*(p.Slot+w-int32(c.s.Out)))
	}
	return word(p.Slot + w)
}

// poolWord returns where a constant lies.
func (c *coder) poolWord(v uint64) amd64.Mem {
	at, ok := c.poolAt[v]
	if !ok {
		at = c.poolBase + int32(len(c.pool))
		c.poolAt[v] = at
		c.pool = append(c.pool, v)
	}
	return word(at)
}

// program emits the loop over cycles.
func (c *coder) program() {
	c.findStaged()
	u := unitsOf(c.s, c.p, c.cut)
	c.findUses(u)
	c.asm.Load(inReg, word(headIn))
	c.asm.Load(outReg, word(headOut))
	top := c.asm.NewLabel()
	c.asm.Bind(top)
	c.stageInputs()
	for i := 0; i < len(u.order); {
		n := 1
		for i+n < len(u.order) && c.together(u, u.order[i], u.order[i+n]) {
			n++
		}
		c.group(u, u.order[i:i+n])
		i += n
	}
	c.forget()
	c.stageOutputs()
	for _, step := range []struct {
		row  amd64.Reg
		size int32
	}{{inReg, headInStep}, {outReg, headOutStep}} {
		c.asm.AluMem(amd64.Add, step.row, word(step.size))
	}
	c.asm.AluMemImm(amd64.Add, word(headCycle), 1)
	c.asm.AluMemImm(amd64.Sub, word(headLeft), 1)
	c.asm.JumpIf(amd64.NotEqual, top)
	c.asm.StoreImm(word(headEscape), 0)
	c.leave()
	for i := 0; i < len(c.cold); i++ {
		c.asm.Bind(c.cold[i].from)
		c.cold[i].emit()
		c.asm.Jump(c.cold[i].back)
	}
}

// together reports whether two units stand under one test, or both under none.
func (c *coder) together(u *units, i, k int32) bool {
	a, b := &u.list[i], &u.list[k]
	return a.group == b.group || c.p.Instrs[a.first].Gate.Val < 0 && c.p.Instrs[b.first].Gate.Val < 0
}

// leave returns to the caller.
func (c *coder) leave() {
	if c.vectors {
		c.asm.VecDone()
	}
	c.asm.Ret()
}

// aside moves code behind the loop and returns its label; it ends where back
// is bound.
func (c *coder) aside(emit func()) (from, back amd64.Label) {
	from, back = c.asm.NewLabel(), c.asm.NewLabel()
	c.cold = append(c.cold, cold{from, back, emit})
	return from, back
}

// group emits the units of a group under its test.
func (c *coder) group(u *units, list []int32) {
	first := &c.p.Instrs[u.list[list[0]].first]
	if first.Gate.Val < 0 {
		c.units(u, list)
		return
	}
	c.settle() // what is stored within is not stored without
	var gate source
	if r := c.regs.where[first.Gate.Val]; r != noReg {
		gate = source{reg: r}
	} else {
		gate = source{reg: noReg, mem: c.place(first.Gate.Val, first.Gate.Word)}
	}
	skip := c.asm.NewLabel()
	c.test(gate)
	cond := amd64.Equal
	if first.Off {
		cond = amd64.NotEqual
	}
	c.asm.JumpIf(cond, skip)
	before := c.regs.holds
	c.units(u, list)
	c.settle()
	for _, r := range valueRegs { // only what both ways have
		if v := c.regs.holds[r]; v != before[r] {
			c.regs.drop(r)
		}
	}
	c.asm.Bind(skip)
}

// units emits units one after the other; loops that fit together become one.
func (c *coder) units(u *units, list []int32) {
	for len(list) > 0 {
		first := &u.list[list[0]]
		ins := c.p.Instrs[first.first : first.first+first.n]
		n := 1
		switch first.kind {
		case single:
			c.scalar(first.first)
		case gathered:
			c.gather(ins)
		default:
			l := c.newLoop(len(ins))
			for n = 0; n < len(list); n++ {
				next := &u.list[list[n]]
				if next.kind != looped || !l.join(c.p.Instrs[next.first:next.first+next.n]) {
					break
				}
			}
			l.emit()
		}
		list = list[n:]
	}
}

// findUses looks ahead: when every value is needed next, and which values
// must be in memory.
func (c *coder) findUses(u *units) {
	n := len(c.p.Instrs)
	c.firstUse, c.nextDef = make([]int32, n), make([]int32, n)
	uses := int32(0)
	for i := range c.p.Instrs {
		c.firstUse[i] = uses
		uses += int32(len(c.p.Instrs[i].Args))
	}
	c.nextUse = make([]int32, uses)
	c.useCount = make([]int32, len(c.s.Values))
	c.stored = make([]bool, len(c.s.Values))
	next := make([]int32, len(c.s.Values))
	for v := range next {
		next[v] = noUse
	}
	memory := func(v int32) { c.stored[v] = true }
	for at := len(u.order) - 1; at >= 0; at-- {
		unit := &u.list[u.order[at]]
		for i := unit.first; i < unit.first+unit.n; i++ {
			in := &c.p.Instrs[i]
			if in.Gate.Val >= 0 {
				memory(in.Gate.Val) // tested outside of the order of uses
				c.useCount[in.Gate.Val]++
			}
			for _, a := range in.Args {
				c.useCount[a.Val]++
			}
			if in.Dst >= 0 {
				c.nextDef[i] = next[in.Dst]
			}
			if unit.kind != single || c.how(in) != byScalar {
				for _, a := range in.Args {
					memory(a.Val)
				}
				continue
			}
			for k, a := range in.Args {
				c.nextUse[c.firstUse[i]+int32(k)] = next[a.Val]
			}
			for _, a := range in.Args {
				next[a.Val] = int32(at)
			}
		}
	}
}
