// Package mmu is the matrix multiply unit: vector processors whose products a
// reconfigurable adder network sums over lanes (scores) or over processors
// (weighted sums of rows), and the row accumulator beside it (SpARC, vector
// processors and adder tree; accelerator: P = 16 processors of L = 64 lanes).
package mmu

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/limit"
)

// Mmu is Procs vector processors of Lanes multipliers and their adder network.
// A beat brings one row of each processor's bank; the bank memories are outside.
// One beat a cycle, whatever the sequence of modes. One multiplier a lane:
// OperandBits 17 fits an 18 x 18 multiplier, 16 a 16 x 16 one.
//
// Where key j lies: in the bank of processor j mod Procs. The keys of a beat of
// g groups are consecutive; the k-th of them, k = 0 to g Procs - 1, is in
// processor k mod Procs, group k / Procs: element e of it in lane
// (k / Procs) GroupSize + e. Scores and scalars are numbered by k, so scores
// leave in the order of the keys.
//
// A head wider than Lanes takes ceil(HeadDim/Lanes) Dot beats a score, one after
// the other but for beats of other modes between them, and the last is marked.
// Its sums of rows are one accumulation for every Lanes elements.
//
// Cost: one multiplier a lane, and one look-up table a bit of the second operand
// of each lane, OperandBits Procs Lanes in all; the additions are carry cells
// alone (ecp5: two bits a cell).
type Mmu struct {
	Procs         int  // P, 1 to 64
	Lanes         int  // L, 1 to 256
	HeadDim       int  // widest head, 1 to 1024: more than Lanes makes Dot beats add up
	Segments      int  // most groups of lanes, 1, 2 or 4, at most Lanes: SegmentsFor
	OperandBits   int  // width of the second operand, 16 to 18
	AccBits       int  // width of a sum, 34 to 48: AccBitsFor, or what bounds the sums
	Levels        int  // adder levels between registers, 1 to 8
	InputRegister bool // registers in front of the multipliers, 16 + OperandBits flip-flops a lane
}

// In is the stream of beats and the ready of both streams of results.
type In struct {
	InValid  hdl.Bool
	InMode   hdl.Enum[Mode]     // may change every beat
	InGroups []hdl.Enum[Groups] // groups of lanes, each with a key; none when Segments is 1
	// InLast marks the last beat of an accumulation; the beat after it, of the
	// same kind, starts anew. Dot: of a score, where HeadDim is above Lanes and the
	// beat has one group; without meaning elsewhere. Lane and Row: of a row, all of
	// whose beats have the same groups.
	InLast   hdl.Bool
	InBank   []hdl.SInt // Procs x Lanes int16: processor p, lane l at p Lanes + l
	InRow    []hdl.SInt // Dot: the row all processors share; with groups it is repeated in each
	InScalar []hdl.SInt // Lane, Row: one a key, Procs x Segments of them

	ScoreReady hdl.Bool
	RowReady   hdl.Bool
}

// Out is the ready of the beats and both streams of results. A result that is
// not taken holds the whole unit.
type Out struct {
	InReady    hdl.Bool
	ScoreValid hdl.Bool
	ScoreAcc   []hdl.SInt // one a key, Procs x Segments; those past the beat's keys mean nothing
	RowValid   hdl.Bool
	RowAcc     []hdl.SInt // one a lane; with groups their sum is in the first, the rest means nothing
}

// Inputs returns the shapes of the ports.
func (g Mmu) Inputs() In {
	operand := hdl.S(g.OperandBits)
	return In{hdl.B(), hdl.E(Row), groupsShape(g.Segments), hdl.B(), hdl.Vec(g.Procs*g.Lanes, hdl.S(16)),
		hdl.Vec(g.Lanes, operand), hdl.Vec(g.Procs*g.Segments, operand), hdl.B(), hdl.B()}
}

// Net returns the adder network of the unit.
func (g Mmu) Net() AdderNet {
	return AdderNet{g.Procs, g.Lanes, g.Segments, 16 + g.OperandBits, g.AccBits, g.HeadDim > g.Lanes, g.Levels}
}

func (g Mmu) multiply() Multiply { return Multiply{g.Lanes, g.OperandBits, g.InputRegister} }

// ScoreLatency returns the cycles from the last Dot beat of a score to the score.
func (g Mmu) ScoreLatency() int { return g.multiply().Latency() + g.Net().ScoreLatency() }

// RowLatency returns the cycles from the last beat of a row to the row.
func (g Mmu) RowLatency() int { return g.multiply().Latency() + g.Net().RowLatency() }

// Check records every illegal field and reports whether there is none.
func (g Mmu) Check(m *hdl.Module) bool {
	ok := limit.Range(m, "HeadDim", g.HeadDim, 1, 1024)
	ok = limit.Range(m, "OperandBits", g.OperandBits, 16, 18) && ok
	ok = limit.Range(m, "AccBits", g.AccBits, 34, 48) && ok
	net := g.Net()
	net.ProductBits, net.AccBits = 34, 40 // their fields have rules here
	return net.Check(m) && ok
}

// Build makes the operands, the multipliers and the network behind them.
func (g Mmu) Build(m *hdl.Module, in In) Out {
	if !g.Check(m) {
		return Out{}
	}
	ready := hdl.Wire(m, "net_ready", hdl.B())
	front := stream.NewPipe(m, "front", in.InValid, ready.Q, g.multiply().Latency())
	type beat struct {
		Mode   hdl.Enum[Mode]
		Groups []hdl.Enum[Groups]
		Last   hdl.Bool
	}
	t := beat{in.InMode, in.InGroups, in.InLast}
	for i := range g.multiply().Latency() {
		t = stream.Hold(m, front.Advance, "front_"+strconv.Itoa(i+1), t)
	}
	net := NetIn{InValid: front.Valid, InMode: t.Mode, InGroups: t.Groups, InLast: t.Last, ScoreReady: in.ScoreReady, RowReady: in.RowReady}
	for p := range g.Procs {
		choice := OperandIn{Mode: in.InMode, Groups: in.InGroups, Row: in.InRow}
		for s := range g.Segments {
			choice.Scalar = append(choice.Scalar, in.InScalar[s*g.Procs+p])
		}
		n := strconv.Itoa(p)
		operand := hdl.Inst(m, "operand_"+n, Operand{g.Lanes, g.Segments, g.OperandBits}, choice).Operand
		bank := in.InBank[p*g.Lanes : (p+1)*g.Lanes]
		product := hdl.Inst(m, "multiply_"+n, g.multiply(), MultiplyIn{front.Advance, bank, operand}).Product
		net.InProduct = append(net.InProduct, product...)
	}
	out := hdl.Inst(m, "net", g.Net(), net)
	ready.Set(out.InReady)
	return Out{front.Advance, out.ScoreValid, out.ScoreAcc, out.RowValid, out.RowAcc}
}
