// Package soft is softmax up to the division by the row's sum: rows of scores
// become rows of exponents, or of weights (docs/accelerator.md, section 1, steps
// 6 and 7; SpARC, DAC 2024).
package soft

import (
	"math/bits"
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/machine"
)

// Soft is the way from scores to the operands of A V.
type Soft struct{ machine.Machine }

// In are the inputs of a Soft. With Machine.Early the ports of the divider are
// slices of one signal, else of none.
type In struct {
	Heads []machine.Head // one a slot; Early, N, Groups, Beats, Pre, Multiplier and Post count

	ScoreValid hdl.Bool   // a beat of scores, never held up; pre-scores are passed over
	ScoreAcc   []hdl.SInt // Scores of AccBits: the first g P count
	ScoreTag   machine.ScoreTag

	ERead hdl.Bool // the operands of a beat of A V are asked for
	ERow  hdl.UInt // their slot: the rows that are ready have slots 0, 1, 2, 3, 0 and so on
	EBeat hdl.UInt // their beat, of g P keys
	EFree hdl.Bool // event: the oldest row's slot is free

	SumPop hdl.Bool // event: Sum is used up; only with SumValid

	WReqReady  []hdl.Bool // units/share
	WBeatReady []hdl.Bool
	WOutValid  []hdl.Bool // 5 cycles after a beat passed
	WOutQ      []hdl.SInt // DivLanes of 17 bits
	WOutLast   []hdl.Bool
}

// Out are the outputs of a Soft.
type Out struct {
	ScoreFree hdl.Bool   // event: a row of scores has been read: its slot is free
	EReady    hdl.Bool   // event: one more row can be read
	EData     []hdl.SInt // Scores of OperandBits: what the last ERead asked for, from the next cycle on

	SumValid hdl.Bool
	Sum      hdl.UInt // of the oldest late row that is ready and has not been popped: SumBits

	WReqValid  []hdl.Bool
	WDivisor   []hdl.UInt // SumBits
	WBeatValid []hdl.Bool
	WNum       []hdl.SInt // DivLanes of OperandBits
	WLast      []hdl.Bool
}

// weightBits is the width of a weight, UQ0.16.
const weightBits = 16

// ModuleName is the same for all sizes, for a machine has one; soft is a keyword.
func (g Soft) ModuleName() string { return "softmax" }

// Inputs returns the shapes of the ports.
func (g Soft) Inputs() In {
	b := hdl.B()
	in := In{
		Heads:      g.File(),
		ScoreValid: b, ScoreAcc: hdl.Vec(g.Scores(), hdl.S(g.AccBits())), ScoreTag: g.ScoreTagShape(),
		ERead: b, ERow: hdl.U(logCeil(machine.ExpSlots)), EBeat: hdl.U(indexBits(g.BeatsMax())), EFree: b,
		SumPop: b,
	}
	if g.Early {
		one := hdl.Vec(1, b)
		in.WReqReady, in.WBeatReady, in.WOutValid, in.WOutQ, in.WOutLast = one, one, one, hdl.Vec(g.DivLanes, hdl.S(17)), one
	}
	return in
}

// ReadLatency returns the cycles from the read of scores to their exponents.
func (g Soft) ReadLatency() int { return 2 + g.Requant().Latency() + g.Expu().Latency() }

// SumLatency returns the cycles from a row's last exponents to their sum.
func (g Soft) SumLatency() int { return g.rowSum().Latency() }

// The parts inside.

func (g Soft) expBits() int { return bits.Len(uint(g.ExpCap)) }

func (g Soft) rowSum() RowSum {
	return RowSum{Lanes: g.ExpLanes, Bits: g.expBits(), SumBits: g.SumBits(), Pipeline: g.Pipeline}
}

// keys returns the keys of the longest row, whole beats of the widest kind.
func (g Soft) keys() int { return (g.Tokens + g.Scores() - 1) / g.Scores() * g.Scores() }

// scoreSlots returns the memory between scores and the exponent unit.
func (g Soft) scoreSlots() Stripe {
	return Stripe{Bits: g.AccBits(), Slots: machine.ScoreSlots, Keys: g.keys(),
		WriteLanes: g.Procs, WriteGroups: g.Segments(), ReadLanes: g.ExpLanes, ReadGroups: 1}
}

// expSlots returns the memory between the exponent unit and A V.
func (g Soft) expSlots() Stripe {
	return Stripe{Bits: g.expBits(), Slots: machine.ExpSlots, Keys: g.keys(),
		WriteLanes: g.ExpLanes, WriteGroups: 1, ReadLanes: g.Procs, ReadGroups: g.Segments()}
}

// dividendSlots returns the memory between the exponent unit and the divider.
func (g Soft) dividendSlots() Stripe {
	return Stripe{Bits: g.expBits(), Slots: machine.ExpSlots, Keys: g.keys(),
		WriteLanes: g.ExpLanes, WriteGroups: 1, ReadLanes: g.DivLanes, ReadGroups: 1}
}

// weightSlots returns the memory between the divider and A V.
func (g Soft) weightSlots() Stripe {
	return Stripe{Bits: weightBits, Slots: machine.ExpSlots, Keys: g.keys(),
		WriteLanes: g.DivLanes, WriteGroups: 1, ReadLanes: g.Procs, ReadGroups: g.Segments()}
}

func itoa(i int) string { return strconv.Itoa(i) }
