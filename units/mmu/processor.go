package mmu

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/limit"
)

// Processor is one vector processor by itself: a dot product of Lanes elements
// a beat, from the multipliers and the tree that Mmu is made of. One beat a
// cycle, latency Latency() cycles.
type Processor struct {
	Lanes         int // 1 to 256
	OperandBits   int // 16 to 18
	AccBits       int // 34 to 48
	Levels        int // adder levels between registers, 1 to 8
	InputRegister bool
}

// ProcessorIn is a stream of row pairs.
type ProcessorIn struct {
	InValid  hdl.Bool
	InBank   []hdl.SInt // int16
	InRow    []hdl.SInt
	OutReady hdl.Bool
}

// ProcessorOut is the stream of their dot products.
type ProcessorOut struct {
	InReady  hdl.Bool
	OutValid hdl.Bool
	OutAcc   hdl.SInt
}

// Inputs returns the shapes of the ports.
func (g Processor) Inputs() ProcessorIn {
	return ProcessorIn{hdl.B(), hdl.Vec(g.Lanes, hdl.S(16)), hdl.Vec(g.Lanes, hdl.S(g.OperandBits)), hdl.B()}
}

func (g Processor) multiply() Multiply { return Multiply{g.Lanes, g.OperandBits, g.InputRegister} }

func (g Processor) tree() ProcTree {
	return ProcTree{Lanes: g.Lanes, Segments: 1, ProductBits: 16 + g.OperandBits, AccBits: g.AccBits, Levels: g.Levels}
}

// Latency returns the cycles from a beat to its dot product.
func (g Processor) Latency() int { return g.multiply().Latency() + g.tree().Latency() }

// Build makes multipliers and tree.
func (g Processor) Build(m *hdl.Module, in ProcessorIn) ProcessorOut {
	ok := limit.Range(m, "Lanes", g.Lanes, 1, 256)
	ok = limit.Range(m, "OperandBits", g.OperandBits, 16, 18) && ok
	ok = limit.Range(m, "AccBits", g.AccBits, 34, 48) && ok
	if ok = limit.Range(m, "Levels", g.Levels, 1, 8) && ok; !ok {
		return ProcessorOut{}
	}
	p := stream.NewPipe(m, "p", in.InValid, in.OutReady, g.Latency())
	product := hdl.Inst(m, "multiply", g.multiply(), MultiplyIn{p.Advance, in.InBank, in.InRow}).Product
	sum := hdl.Inst(m, "tree", g.tree(), ProcTreeIn{Advance: p.Advance, Product: product})
	return ProcessorOut{p.Advance, p.Valid, sum.Score[0]}
}
