package sim

import (
	"math/big"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// stateful is an engine whose state can be taken out and put back: registers,
// synchronous read ports and memories in the order of the module, a value of
// each in whole words, and the cycle. Engines of one flat module exchange it.
type stateful interface {
	Engine
	saveState(to []uint64) []uint64 // appends
	loadState(from []uint64)
}

// stateSlots calls f with the slots of every register and synchronous read port.
func (e *native) stateSlots(f func(words []uint64)) {
	for _, list := range [][]int32{e.s.RegVal, e.s.ReadVal} {
		for _, v := range list {
			if v >= 0 {
				p := &e.s.Values[v]
				f(e.slots[p.Slot : p.Slot+p.Words])
			}
		}
	}
	for i := range e.mems {
		f(e.mems[i].words)
	}
}

func (e *native) saveState(to []uint64) []uint64 {
	e.stateSlots(func(words []uint64) { to = append(to, words...) })
	return append(to, e.cycle)
}

func (e *native) loadState(from []uint64) {
	e.stateSlots(func(words []uint64) { from = from[copy(words, from):] })
	e.cycle, e.stale = from[0], true
}

// stateValues calls f with every value of state and its kind.
func (e *exact) stateValues(f func(value **big.Int, width int, signed bool)) {
	m := e.m
	for i := range m.Regs {
		f(&e.regs[i], m.Width(m.Regs[i].Node), m.Signed(m.Regs[i].Node))
	}
	for i := range m.Reads {
		if m.Reads[i].Latency > 0 {
			f(&e.reads[i], m.Width(m.Reads[i].Node), m.Signed(m.Reads[i].Node))
		}
	}
	for i := range m.Mems {
		for a := range e.mems[i] {
			f(&e.mems[i][a], m.Mems[i].Width, m.Mems[i].Signed)
		}
	}
}

func (e *exact) saveState(to []uint64) []uint64 {
	e.stateValues(func(value **big.Int, width int, _ bool) {
		words := make([]uint64, wordsOf(width))
		toWords(words, *value)
		to = append(to, words...)
	})
	return append(to, e.cycle)
}

func (e *exact) loadState(from []uint64) {
	e.stateValues(func(value **big.Int, width int, signed bool) {
		n := wordsOf(width)
		*value = ir.Reduce(fromWords(from[:n]), width, signed)
		from = from[n:]
	})
	e.cycle, e.fresh = from[0], false
}
