// Package soft is softmax up to the division by the row's sum: rows of scores
// become rows of exponents, or of weights (docs/accelerator.md, section 1, steps
// 6 and 7; SpARC, DAC 2024).
//
// A row comes as Head.Beats beats of w = g P scores, w = Procs << Head.Groups; key
// j of the row is lane j mod w of beat j / w. Its score slot (one of ScoreSlots)
// is filled as the scores come, while a tree finds the maximum over the keys
// below Head.N. Then ExpLanes scores a cycle go through the requantiser and the
// exponent unit into an exponent slot (one of ExpSlots); keys from N on get 0.
// Late rows (Head.Early = 0) are operands of A V as they are and their sum goes to
// the divider behind A V; exponents of early rows are first divided by their sum,
// as client W of the divider. Rows never overtake each other: row r uses score
// slot r mod ScoreSlots and exponent slot r mod ExpSlots, counted from reset.
//
// The sender keeps at most ScoreSlots rows that have begun and have not been
// freed by score_free; beats of different rows do not mix. A head must not change
// from the first scores of a job to the last e_free.
//
// # Timing
//
// Constants: M = MaxTree().Latency(), E = ReadLatency() = 2 + Requant().Latency()
// + Expu().Latency(), S = SumLatency(), and the beats of a row
//
//	R = ceil(Beats w / ExpLanes)	reads
//	D = ceil(Beats w / DivLanes)	beats of the divider
//
// Maximum. The last beat of scores of a row in cycle t makes the row known from
// cycle t+M+1 on.
//
// Reads. The first read of row r is in the first cycle a in which
//
//   - row r is known,
//   - the last read of row r-1 was in a cycle before a, and
//   - r - f < ExpSlots, where f counts the e_free in cycles before a.
//
// The reads are in cycles a to a+R-1, without a gap, and score_free is high in
// cycle a+R-1. The exponents of the last read are written in cycle a+R-1+E, and
// the sum is there in cycle s = a+R-1+E+S.
//
// Without Machine.Early: e_ready is high in cycle s. With it, row r is done in
// cycle s+1 if it is late, or in the cycle after its last result if it is early,
// and e_ready is high in the first cycle in which row r is done and the e_ready of
// row r-1 was in a cycle before. In the cycle of e_ready the sum of a late row
// enters its queue: sum_valid and sum show it from the next cycle on, or when
// those before it have been popped. sum_pop drops the front at the end of its
// cycle. The queue has ExpSlots+2 places: sum_pop may be two rows behind e_free.
//
// Operands. e_read in cycle c gives e_data in cycle c+1, and until the cycle after
// the next e_read. A row may be read from the cycle after its e_ready to the cycle
// of its e_free, any number of times, in any order. Lanes from w on mean nothing.
//
// Divisors of early rows. A pointer steps through the rows: it is at row r from
// the later of cycle s+1 and the cycle after it left row r-1. It leaves a late row
// in that cycle; at an early row w_req_valid is high until w_req_ready, and it
// leaves in that cycle.
//
// Beats of early rows. A second pointer does the same, whether or not the divisor
// has been granted: it is at row r from the later of cycle s+1 and the cycle after
// it left row r-1, leaves a late row in that cycle, and reads beats 0 to D-1 of
// an early one, leaving with the last. A read takes place in every cycle in
// which w_beat_valid is low or w_beat_ready is high. In exactly these cycles all
// that has been read moves on by one of two stages: from a read to
// w_beat_valid it is two such cycles (so the first beat can pass in cycle s+3,
// and the beats of rows that wait follow without a gap). Lanes of keys from
// Beats w on are undefined.
//
// Results. The results of a beat that passed in cycle c come in cycle
// c + Divu().Latency(), w_out_last with the last of a row. The row is done in the
// cycle after.
//
// An early row that nothing holds up: divisor in cycle s+1, first beat in cycle
// s+8 (the divider's 7 cycles), last in s+7+D, e_ready in cycle s+13+D.
//
// Rates. A read a cycle, so R cycles a row, if exponent slots are there: the slot
// of row r is in use from a until its e_free.
//
// # Machine.SerialExp
//
// One score is read at a time, and taken at the end of a round of the requantiser;
// score_free is high in the cycle in which the row's last score is taken. The next
// score of the row is read in that very cycle, the first of the next row in the
// cycle after it, when its maximum is known, at the earliest. Exponents are
// written ReadLatency cycles after their score was taken.
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
		ERead: b, ERow: hdl.U(logCeil(g.ExpSlots())), EBeat: hdl.U(indexBits(g.BeatsMax())), EFree: b,
		SumPop: b,
	}
	if g.Early {
		one := hdl.Vec(1, b)
		in.WReqReady, in.WBeatReady, in.WOutValid, in.WOutQ, in.WOutLast = one, one, one, hdl.Vec(g.DivLanes, hdl.S(17)), one
	}
	return in
}

// ReadLatency returns the cycles from the read of scores to their exponents, of
// Machine.SerialExp from the cycle in which a score is taken.
func (g Soft) ReadLatency() int {
	if g.SerialExp() {
		return g.Requant().Latency() + g.Expu().Latency()
	}
	return 2 + g.Requant().Latency() + g.Expu().Latency()
}

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
	return Stripe{Bits: g.AccBits(), Slots: g.ScoreSlots(), Keys: g.keys(),
		WriteLanes: g.Procs, WriteGroups: g.Segments(), ReadLanes: g.ExpLanes, ReadGroups: 1}
}

// expSlots returns the memory between the exponent unit and A V.
func (g Soft) expSlots() Stripe {
	return Stripe{Bits: g.expBits(), Slots: g.ExpSlots(), Keys: g.keys(),
		WriteLanes: g.ExpLanes, WriteGroups: 1, ReadLanes: g.Procs, ReadGroups: g.Segments()}
}

// dividendSlots returns the memory between the exponent unit and the divider.
func (g Soft) dividendSlots() Stripe {
	return Stripe{Bits: g.expBits(), Slots: g.ExpSlots(), Keys: g.keys(),
		WriteLanes: g.ExpLanes, WriteGroups: 1, ReadLanes: g.DivLanes, ReadGroups: 1}
}

// weightSlots returns the memory between the divider and A V.
func (g Soft) weightSlots() Stripe {
	return Stripe{Bits: weightBits, Slots: g.ExpSlots(), Keys: g.keys(),
		WriteLanes: g.DivLanes, WriteGroups: 1, ReadLanes: g.Procs, ReadGroups: g.Segments()}
}

func itoa(i int) string { return strconv.Itoa(i) }
