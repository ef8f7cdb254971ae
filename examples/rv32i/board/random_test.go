package board_test

import (
	"encoding/binary"
	"math/rand/v2"
)

// The memory of a random program: words of code, and a room of data that it
// loads from and stores to and where its registers end.
const (
	dataBase  = 0x20000
	dataBytes = 2048
	pointer   = dataBase + 512 // in register base
	saved     = 1024           // of the pointer: where the registers go
	base      = 31             // the pointer; never written
	counter   = 30             // of loops; only they write it
	callWrite = 64
)

// words makes instructions: formats of volume I, section 2.2.
type words []uint32

func (w *words) put(v uint32) { *w = append(*w, v) }
func (w *words) r(op, f3, f7, rd, rs1, rs2 uint32) {
	w.put(f7<<25 | rs2<<20 | rs1<<15 | f3<<12 | rd<<7 | op)
}
func (w *words) i(op, f3, rd, rs1 uint32, imm int32) {
	w.put(uint32(imm)<<20 | rs1<<15 | f3<<12 | rd<<7 | op)
}
func (w *words) s(f3, rs1, rs2 uint32, imm int32) {
	u := uint32(imm)
	w.put(u>>5&127<<25 | rs2<<20 | rs1<<15 | f3<<12 | u&31<<7 | 0x23)
}
func branch(f3, rs1, rs2 uint32, by int32) uint32 {
	u := uint32(by)
	return u>>12&1<<31 | u>>5&63<<25 | rs2<<20 | rs1<<15 | f3<<12 | u>>1&15<<8 | u>>11&1<<7 | 0x63
}
func jal(rd uint32, by int32) uint32 {
	u := uint32(by)
	return u>>20&1<<31 | u>>1&1023<<21 | u>>11&1<<20 | u>>12&255<<12 | rd<<7 | 0x6F
}

// li loads a constant.
func (w *words) li(rd, v uint32) {
	low := int32(v<<20) >> 20
	w.put((v-uint32(low))&^0xFFF | rd<<7 | 0x37)
	w.i(0x13, 0, rd, rd, low)
}

// randomProgram returns the code and the data of a program that ends by itself:
// it writes its data room to the standard output, and exits.
func randomProgram(seed uint64) (code words, data []byte) {
	g := generator{rng: rand.New(rand.NewPCG(seed, 32))}
	w := &g.code
	for r := uint32(1); r <= counter; r++ {
		w.li(r, g.value())
	}
	w.li(base, pointer)
	for range 20 + g.rng.IntN(200) {
		g.instruction()
	}
	g.settle(0)
	for r := range uint32(counter + 1) {
		w.s(2, base, r, int32(saved+4*r))
	}
	w.li(10, 1)
	w.li(11, dataBase)
	w.li(12, dataBytes)
	w.li(a7, callWrite)
	w.put(ecallWord)
	w.li(10, 0)
	w.li(a7, exitCall)
	w.put(ecallWord)
	data = make([]byte, dataBytes)
	for i := range data {
		data[i] = byte(g.rng.Uint32())
	}
	return g.code, data
}

const ecallWord = 0x73

// generator makes the body of a program.
type generator struct {
	rng  *rand.Rand
	code words
	open []jump
	loop int // where a loop's body began, 0 outside
}

// jump is a branch or jump forward whose target is not known yet.
type jump struct {
	at, left int // place; instructions until the target
	target   func(by int32) uint32
}

func (g *generator) n(n int) uint32 { return uint32(g.rng.IntN(n)) }

// value is an interesting number.
func (g *generator) value() uint32 {
	switch g.n(4) {
	case 0:
		return g.n(64) - 32
	case 1:
		return 1<<g.n(32) - g.n(2)
	default:
		return g.rng.Uint32()
	}
}

// rd is a register that may be written.
func (g *generator) rd() uint32 { return g.n(counter) }

// instruction adds one, or the few that belong together.
func (g *generator) instruction() {
	rd, rs1, rs2 := g.rd(), g.n(32), g.n(32)
	w := &g.code
	switch g.n(16) {
	case 0, 1, 2, 3: // registers
		f3, f7 := g.n(8), uint32(0)
		if (f3 == 0 || f3 == 5) && g.n(2) == 1 {
			f7 = 32
		}
		w.r(0x33, f3, f7, rd, rs1, rs2)
	case 4, 5, 6: // immediates
		f3, imm := g.n(8), int32(g.n(4096))-2048
		switch f3 {
		case 1:
			imm &= 31
		case 5:
			imm = imm&31 | int32(g.n(2))<<10
		}
		w.i(0x13, f3, rd, rs1, imm)
	case 7:
		w.put(g.rng.Uint32()&^0xFFF | rd<<7 | [2]uint32{0x37, 0x17}[g.n(2)])
	case 8, 9: // loads
		w.i(0x03, [5]uint32{0, 1, 2, 4, 5}[g.n(5)], rd, base, int32(g.n(1024))-512)
	case 10, 11: // stores
		w.s(g.n(3), base, rs2, int32(g.n(1024))-512)
	case 12, 13:
		f3 := [6]uint32{0, 1, 4, 5, 6, 7}[g.n(6)]
		g.forward(func(by int32) uint32 { return branch(f3, rs1, rs2, by) })
	case 14:
		if g.n(2) == 0 {
			g.forward(func(by int32) uint32 { return jal(rd, by) })
			break
		}
		// Through a register: the address of auipc and a distance, odd at times.
		to := g.rd()
		if to == 0 {
			to = 1
		}
		odd := int32(g.n(2))
		w.put(to<<7 | 0x17)
		g.forward(func(by int32) uint32 { return uint32(by+4+odd)<<20 | to<<15 | rd<<7 | 0x67 })
	default:
		g.rare()
	}
	g.settle(1)
}

// rare makes fences and loops.
func (g *generator) rare() {
	w := &g.code
	switch {
	case g.n(3) == 0:
		w.put(0x0F | g.n(2)<<12)
	case g.loop == 0 && len(g.open) == 0:
		w.i(0x13, 0, counter, 0, int32(1+g.n(4)))
		g.loop = len(*w)
		for range 2 + g.n(10) {
			g.instruction()
		}
		g.settle(0)
		w.i(0x13, 0, counter, counter, -1)
		w.put(branch(1, counter, 0, int32(4*(g.loop-len(*w)))))
		g.loop = 0
	}
}

// forward adds a jump over a few instructions.
func (g *generator) forward(target func(by int32) uint32) {
	g.open = append(g.open, jump{len(g.code), 1 + int(g.n(6)), target})
	g.code.put(0)
}

// settle lets jumps end here whose instructions have passed, with 0 all.
func (g *generator) settle(passed int) {
	var still []jump
	for _, j := range g.open {
		j.left -= passed
		if passed == 0 || j.left <= 0 && j.at != len(g.code)-1 {
			g.code[j.at] = j.target(int32(4 * (len(g.code) - j.at)))
			continue
		}
		still = append(still, j)
	}
	g.open = still
}

// bytes returns the code as it lies in memory.
func (w words) bytes() (b []byte) {
	for _, v := range w {
		b = binary.LittleEndian.AppendUint32(b, v)
	}
	return b
}
