package sim

import (
	"math/big"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Noise stands for what a circuit must not depend on: registers without reset,
// memory words without an initial value, and undefined reads. It is a pure
// function of the seed, of what is undefined and of the cycle, so that every
// engine of this package sees the same noise and a run can be repeated. Seed
// 0 means no noise: what is undefined is zero.
type noise uint64

// The sources of noise.
const (
	noiseReg   = iota + 1 // a register without reset
	noiseRead             // a synchronous read port before its first read
	noiseWord             // a memory word
	noiseFetch            // an undefined read
)

// word returns word i of the noise of thing number index of a kind at a time
// (a cycle, or an address).
func (n noise) word(kind, index int, time uint64, i int) uint64 {
	if n == 0 {
		return 0
	}
	return mix(n.key(kind, index, i) + time*noiseStep)
}

// key is the part of a word that does not depend on time.
func (n noise) key(kind, index, i int) uint64 {
	return mix(uint64(n) + uint64(kind)<<56 + uint64(index)<<24 + uint64(i))
}

// The constants of mix, and what a step of time adds; also in generated code.
const (
	mixStep   = 0x9e3779b97f4a7c15
	mixFirst  = 0xbf58476d1ce4e5b9
	mixSecond = 0x94d049bb133111eb
	noiseStep = mixStep
)

// mix is the finaliser of splitmix64 (Steele, Lea, Flood: Fast splittable
// pseudorandom number generators, 2014).
func mix(x uint64) uint64 {
	x += mixStep
	x = (x ^ x>>30) * mixFirst
	x = (x ^ x>>27) * mixSecond
	return x ^ x>>31
}

// value returns the noise as a value of a width and sign.
func (n noise) value(kind, index int, time uint64, width int, signed bool) *big.Int {
	words := make([]uint64, wordsOf(width))
	for i := range words {
		words[i] = n.word(kind, index, time, i)
	}
	return ir.Reduce(fromWords(words), width, signed)
}

// store writes what value returns as the words of a slot file, without big integers.
func (n noise) store(words []uint64, kind, index int, time uint64, width int, signed bool) {
	for i := range words {
		words[i] = n.word(kind, index, time, i)
	}
	last := &words[len(words)-1]
	if k := 64*len(words) - width; signed {
		*last = uint64(int64(*last<<k) >> k)
	} else {
		*last = *last << k >> k
	}
}

// regStart returns the value of a register after reset.
func (n noise) regStart(m *ir.Module, reg int) *big.Int {
	r := &m.Regs[reg]
	if r.Reset != nil {
		return r.Reset
	}
	return n.value(noiseReg, reg, 0, m.Width(r.Node), m.Signed(r.Node))
}

// readStart returns the value of a synchronous read port after reset.
func (n noise) readStart(m *ir.Module, read int) *big.Int {
	id := m.Reads[read].Node
	return n.value(noiseRead, read, 0, m.Width(id), m.Signed(id))
}

// wordStart returns the initial word of a memory.
func (n noise) wordStart(m *ir.Module, mem, addr int) *big.Int {
	k := &m.Mems[mem]
	if addr < len(k.Init) {
		return k.Init[addr]
	}
	return n.value(noiseWord, mem, uint64(addr), k.Width, k.Signed)
}

// storeReg, storeRead and storeWord write what regStart, readStart and wordStart
// return as the words of a slot file.
func (n noise) storeReg(words []uint64, m *ir.Module, reg int) {
	r := &m.Regs[reg]
	if r.Reset != nil {
		toWords(words, r.Reset)
		return
	}
	n.store(words, noiseReg, reg, 0, m.Width(r.Node), m.Signed(r.Node))
}

func (n noise) storeRead(words []uint64, m *ir.Module, read int) {
	id := m.Reads[read].Node
	n.store(words, noiseRead, read, 0, m.Width(id), m.Signed(id))
}

func (n noise) storeWord(words []uint64, m *ir.Module, mem, addr int) {
	k := &m.Mems[mem]
	if addr < len(k.Init) {
		toWords(words, k.Init[addr])
		return
	}
	n.store(words, noiseWord, mem, uint64(addr), k.Width, k.Signed)
}

// wordsOf returns how many 64-bit words hold a width.
func wordsOf(width int) int { return (width + 63) / 64 }

// fromWords returns words, least significant first, as a non-negative integer.
func fromWords(words []uint64) *big.Int {
	b := make([]byte, 8*len(words))
	for i, w := range words {
		for k := range 8 {
			b[len(b)-1-8*i-k] = byte(w >> (8 * k))
		}
	}
	return new(big.Int).SetBytes(b)
}

// toWords stores v in two's complement, least significant word first; the
// words hold it sign-extended.
func toWords(words []uint64, v *big.Int) {
	if v.IsInt64() {
		words[0] = uint64(v.Int64())
		for i := 1; i < len(words); i++ {
			words[i] = uint64(v.Int64() >> 63)
		}
		return
	}
	if v.Sign() < 0 {
		v = ir.Bits(v, 64*len(words))
	}
	b := v.FillBytes(make([]byte, 8*len(words)))
	for i := range words {
		w := uint64(0)
		for k := range 8 {
			w |= uint64(b[len(b)-1-8*i-k]) << (8 * k)
		}
		words[i] = w
	}
}
