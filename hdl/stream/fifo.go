package stream

import (
	"math/bits"
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
)

// FifoRegs is a first-in first-out queue of depth payloads (at least 1) held
// in registers, the oldest always in the first. Latency 1, one transfer a
// cycle for depth 2 or more. No path leads from one side's valid or ready to
// the other side. A payload costs its bits in flip-flops and about as many
// LUTs: for small depths.
func FifoRegs[T any](m *hdl.Module, name string, depth int, in Flow[T], ready hdl.Bool) (out Flow[T], inReady hdl.Bool) {
	if depth < 1 {
		m.Errorf("fifo %s has depth %d; it must be at least 1", name, depth)
		depth = 1
	}
	valid := make([]*hdl.Driven[hdl.Bool], depth)
	data := make([]*hdl.Driven[T], depth)
	for i := range depth {
		valid[i] = hdl.Reg(m, name+"_valid_"+strconv.Itoa(i), hdl.B(), hdl.Reset(0))
		data[i] = hdl.Reg(m, name+"_data_"+strconv.Itoa(i), in.Data, hdl.NoReset())
	}
	inReady = valid[depth-1].Q.Not()
	put := in.Fires(inReady)
	take := valid[0].Q.And(ready)
	for i := range depth {
		// Place i is the first empty one when i is empty and i-1 is not; after a
		// take everything has moved down by one.
		below := hdl.True(m)
		if i > 0 {
			below = valid[i-1].Q
		}
		above, aboveData := hdl.False(m), in.Data
		if i+1 < depth {
			above, aboveData = valid[i+1].Q, hdl.Mux(valid[i+1].Q, data[i+1].Q, in.Data)
		}
		m.If(take, func() {
			valid[i].Set(above.Or(put.And(valid[i].Q)))
			data[i].Set(aboveData)
		}).ElseIf(put.And(below).And(valid[i].Q.Not()), func() {
			valid[i].Set(hdl.True(m))
			data[i].Set(in.Data)
		})
	}
	return Flow[T]{valid[0].Q, data[0].Q}, inReady
}

// Fifo is a first-in first-out queue of depth payloads (at least 2) held in
// block RAM; the word that is next to leave waits in the RAM's output register.
// Latency 2, one transfer a cycle. No path leads from one side's valid or ready
// to the other side.
func Fifo[T any](m *hdl.Module, name string, depth int, in Flow[T], ready hdl.Bool) (out Flow[T], inReady hdl.Bool) {
	if depth < 2 {
		m.Errorf("fifo %s has depth %d; in RAM it must be at least 2", name, depth)
		depth = 2
	}
	words := depth - 1 // one more waits at the output
	ram := hdl.Mem(m, name+"_ram", in.Data, words, hdl.Undefined)
	count := hdl.Reg(m, name+"_count", hdl.U(bits.Len(uint(words))), hdl.Reset(0))
	valid := hdl.Reg(m, name+"_valid", hdl.B(), hdl.Reset(0))

	inReady = count.Q.EqC(int64(words)).Not()
	put := in.Fires(inReady)
	// A word is fetched no earlier than the cycle after it was written, so a
	// read never meets the write of its own address.
	fetch := count.Q.EqC(0).Not().And(valid.Q.Not().Or(ready))
	head := ring(m, name+"_head", words, ram.AddrWidth(), fetch)
	tail := ring(m, name+"_tail", words, ram.AddrWidth(), put)
	ram.Write(put, tail, in.Data)
	data := ram.Read(head, fetch)
	m.If(put.And(fetch.Not()), func() {
		count.Set(count.Q.AddC(1).Wrap(count.Q.Width()))
	}).ElseIf(fetch.And(put.Not()), func() {
		count.Set(count.Q.SubC(1).AsUInt().Wrap(count.Q.Width()))
	})
	m.If(fetch, func() { valid.Set(hdl.True(m)) }).ElseIf(ready, func() { valid.Set(hdl.False(m)) })
	return Flow[T]{valid.Q, data}, inReady
}

// ring counts 0 .. n-1 and starts again, one step where step is true.
func ring(m *hdl.Module, name string, n, width int, step hdl.Bool) hdl.UInt {
	at := hdl.Reg(m, name, hdl.U(width), hdl.Reset(0))
	next := at.Q.AddC(1).Wrap(width)
	if n != 1<<width {
		next = hdl.Mux(at.Q.EqC(int64(n-1)), hdl.C(m, hdl.U(width), 0), next)
	}
	m.If(step, func() { at.Set(next) })
	return at.Q
}
