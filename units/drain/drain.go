// Package drain ends what the matrix multiply unit has begun: weighted sums of
// rows become words of int16 of Z, Y or V, in the order in which the sums come
// (docs/accelerator.md; SpARC, DAC 2024, normalisation of A V).
//
// Kinds of words, by the tag and the head of its slot:
//
//	late   attention, Early = 0             sat16(Quotient(sum, row's sum of exponents)), by the divider (units/share, client Z)
//	early  attention, Early = 1             sat16(RoundShift(sum, 16))
//	plain  Gemm, or Back (V = X W_V)        sat16(RoundShift(sum, YShift))
//
// A word is DivLanes lanes a beat, Head.Chunks = c beats; Gemm has
// c = Lanes/DivLanes. Lanes that no beat covers are 0, and so are those past the
// first group of lanes of a word of attention (from Lanes >> Groups on).
//
// # Timing
//
// Divisors. In the cycle i of word_issued of a late word, sum is copied into a
// queue of RowSlots+1 divisors, and sum_pop is high in the same cycle i if it is
// the row's last word. z_req_valid is high from cycle i+1 on if the queue was
// empty, and stays so until z_req_ready; the next divisor follows in the next
// cycle. sum must be that of the word's row in cycle i: that of the oldest late
// row that has not been popped.
//
// Sums of rows. A word that comes (row_valid) in cycle t is in the queue of rows
// from t+1 on. The front of the queue moves into the shift register in the first
// cycle in which
//
//   - the register is empty, or its last beat passes in this cycle, and
//   - the word is Back, or fewer than 4 words of the z stream are reserved. A word
//     is reserved from the cycle after it moved to the cycle (included) in which
//     the z stream transfers it.
//
// So it moves in t+1 at the earliest. row_free is high in the cycle of the move,
// which depends on z_beat_ready and on no other input. The sender keeps at most RowSlots
// words that have begun and have not moved.
//
// Beats. A word that moved in cycle v offers beats from v+1 on, lanes 0 to
// DivLanes-1 first. A late word offers them to the divider (z_beat_valid,
// z_last with the c-th) and each passes in a cycle with z_beat_ready; of other
// words a beat passes every cycle, v+1 to v+c. The next word's first beat can
// pass in the cycle after the last beat.
//
// Results. The last beat in cycle e gives the word in cycle e+6, whatever its
// kind (5 cycles of the divider, whose results must come in exactly 5 cycles,
// and the register in which the word is put together): back_valid is high in
// cycle e+6, and is always taken. A word of the z stream goes into a queue of 4
// in cycle e+6 and is offered (out_valid) from e+7 on, in order, one a cycle. In
// the cycle of the transfer (out_valid and out_ready) of a word with out_last,
// head_done is high, with the job's slot.
//
// Rates. With out_ready always high, words whose sums and divisors are there
// follow each other without a gap when they are Back or when c >= 3; z words of 1
// beat pass at 4 in 9 cycles, of 2 beats at 4 in 10: of four words, the fifth
// moves c+8 cycles after the first. A divisor is there 8 cycles after its word's
// issue at the earliest (1 in the queue, 7 in the divider), when nobody else
// divides.
//
// # One word at a time
//
// With Machine.Serial there is one place for a divisor, one for sums and one for
// a word of results, and no queue. A word of sums that comes in cycle t offers
// beats from t+1 on, or, while the word of results is in use, from the cycle in
// which it no longer is. It is in use from the cycle after the first beat of a word
// passed to the cycle (included) in which that word is handed over. row_free
// is high in the cycle in which the last beat passes. Results of the last beat in
// cycle e: a late word is offered from e+6 on, any other from e+3 on; a word of V
// is taken in that cycle.
//
// With Machine.SerialShift a beat of a word that is not late is shifted in its
// place, a bit a cycle: of a beat that could pass in cycle t were it late, with the
// divider ready, the work begins in t, it passes in t+1+shift, and so the word is
// in use from the cycle after its first beat's t. It is offered from e+1 on.
package drain

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/machine"
)

// Drain is the way from sums of rows to words of int16. RowAcc lanes of
// AccBits; nothing is ever lost or held back as long as the sender obeys the
// credit of RowSlots.
type Drain struct{ machine.Machine }

// In are the inputs of a Drain.
type In struct {
	Heads []machine.Head // one a slot; Gemm, Early, Groups, Chunks and YShift count

	RowValid hdl.Bool // a word of sums, never held up
	RowAcc   []hdl.SInt
	RowTag   machine.RowTag

	WordIssued hdl.Bool       // event: the last beat of a word is issued; its RowValid comes later, in the same order
	WordTag    machine.RowTag // Back, RowLast and Slot count
	Sum        hdl.UInt       // of the exponents of the oldest late row not popped

	ZReqReady  hdl.Bool // units/share
	ZBeatReady hdl.Bool
	ZOutValid  hdl.Bool   // 5 cycles after a beat passed
	ZOutQ      []hdl.SInt // 17 bits

	OutReady hdl.Bool // of the z stream
}

// Out are the outputs of a Drain.
type Out struct {
	SumPop  hdl.Bool // event: Sum is used up
	RowFree hdl.Bool // event: a place in the queue of rows is free

	ZReqValid  hdl.Bool
	ZDivisor   hdl.UInt
	ZBeatValid hdl.Bool
	ZNum       []hdl.SInt // DivLanes of AccBits
	ZLast      hdl.Bool

	OutValid hdl.Bool // z stream: words of Z and Y
	OutData  []hdl.SInt
	OutRow   hdl.UInt
	OutWord  hdl.UInt
	OutLast  hdl.Bool // last word of the job
	OutSlot  hdl.UInt

	BackValid hdl.Bool // a word of V; always taken
	BackSlot  hdl.UInt
	BackRow   hdl.UInt
	BackWord  hdl.UInt
	BackData  []hdl.SInt

	HeadDone     hdl.Bool // event: the job's last word is handed over
	HeadDoneSlot hdl.UInt
}

// ModuleName is the same for all sizes: a machine has one.
func (g Drain) ModuleName() string { return "drain" }

// Inputs returns the shapes of the ports.
func (g Drain) Inputs() In {
	b := hdl.B()
	return In{
		Heads:    g.File(),
		RowValid: b, RowAcc: hdl.Vec(g.Lanes, hdl.S(g.AccBits())), RowTag: g.RowTagShape(),
		WordIssued: b, WordTag: g.RowTagShape(), Sum: hdl.U(g.SumBits()),
		ZReqReady: b, ZBeatReady: b, ZOutValid: b, ZOutQ: hdl.Vec(g.DivLanes, hdl.S(17)),
		OutReady: b,
	}
}

// Places is the number of words of the z stream that may be under way.
const Places = 4

// Latency returns the cycles from a beat to its results, of late words alone
// with Machine.Serial, where those of others take Shift's latency.
func (g Drain) Latency() int { return g.Divu().Latency() }

// chunks returns the most beats of a word.
func (g Drain) chunks() int { return g.Lanes / g.DivLanes }
