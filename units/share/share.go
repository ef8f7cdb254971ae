// Package share lets four clients use the one divider unit (SpARC, DAC 2024:
// one divider serves softmax and the means of clustering; docs/accelerator.md).
//
// Clients, the most urgent first:
//
//	Z  rows of Z by the sums of their exponents       Quotient
//	W  exponents by their sum, order early only       Weight
//	Q  sums of queries by the members of a cluster    Mean
//	C  sums of pre-scores by the members of a cluster Mean
//
// A client asks for a turn with a divisor, and in its turn sends beats of
// DivLanes numerators, the last of them marked. Turns come in the order in which
// their divisors were taken, whatever the priority, and do not end before their
// last beat. So a client that has handed over a divisor must be able to send all
// of the turn's beats without waiting for another client.
//
// # Timing
//
// Divisors. xReqReady = a place is free in the divider, and no client of higher
// priority has xReqValid in this cycle. Seven divisors have a place, that of the
// present turn included; a place is free again in the cycle in which the last
// beat of a turn passes (xReqReady depends on the xBeatValid and xLast of the
// client whose turn it is in that case only). One divisor a cycle.
//
// Beats. A divisor taken in cycle t can have its first beat in cycle t+7. The
// turn after the present one begins in the cycle after the present one's last
// beat, if its divisor was taken 7 or more cycles before: no cycle is lost.
// xBeatReady = it is the client's turn, 7 cycles have passed, and no Mean passed
// two cycles ago. It does not depend on any input of the same cycle. Quotients
// and Weights: a beat a cycle. Means: in cycles 0, 1, 4, 5, 8, 9 and so on; after
// a Mean in cycle t nobody's beat passes in cycle t+2.
//
// Results. A beat that passed in cycle t is at OutQ in cycle t+5, with xOutValid
// of its client and OutLast; results cannot be stalled. OutQ is 17 bits wide: a
// Quotient or a Mean is an integer, not saturated to int16, a Weight is UQ0.16 in
// bits 15 to 0.
//
// With Pipeline fast eight divisors have a place, the first beat can pass 25
// cycles after its divisor, results come 12 cycles after their beat, and nobody's
// beat passes five cycles after a Mean (Divu's Places, DivisorLatency, Latency and
// MeanGap).
//
// Where the divider is serial (Machine.SerialDivider) a divisor is taken only when no turn
// is under way, xBeatReady comes Divu's Cycles after the beat was offered and its
// turn's beat before had passed, and the client must go on offering it; results
// come two cycles after their beat.
package share

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/machine"
)

// Share is the divider unit with its four clients. W is there only with
// Machine.Early: its fields are slices of one signal, or of none.
type Share struct{ machine.Machine }

// In holds, for every client, the stream of divisors (at least 1; of a Mean
// below 2^CountBits) and that of beats. Bounds of the numerators: |num| <=
// 32768 divisor for Z, Q and C, 0 <= num <= min(divisor, ExpCap) for W. Lanes out
// of bounds give any result and disturb no other.
type In struct {
	ZReqValid  hdl.Bool
	ZDivisor   hdl.UInt // SumBits
	ZBeatValid hdl.Bool
	ZNum       []hdl.SInt // DivLanes of AccBits
	ZLast      hdl.Bool   // the last beat of the turn

	WReqValid  []hdl.Bool
	WDivisor   []hdl.UInt // SumBits
	WBeatValid []hdl.Bool
	WNum       []hdl.SInt // DivLanes of OperandBits
	WLast      []hdl.Bool

	QReqValid  hdl.Bool
	QDivisor   hdl.UInt // SumBits
	QBeatValid hdl.Bool
	QNum       []hdl.SInt // DivLanes of RowAcc's SumBits
	QLast      hdl.Bool

	CReqValid  hdl.Bool
	CDivisor   hdl.UInt // SumBits
	CBeatValid hdl.Bool
	CNum       []hdl.SInt // DivLanes of PSumBits
	CLast      hdl.Bool
}

// Out holds what every client is told, and the results that all of them see.
type Out struct {
	ZReqReady  hdl.Bool
	ZBeatReady hdl.Bool
	ZOutValid  hdl.Bool // OutQ is a result of Z

	WReqReady  []hdl.Bool
	WBeatReady []hdl.Bool
	WOutValid  []hdl.Bool

	QReqReady  hdl.Bool
	QBeatReady hdl.Bool
	QOutValid  hdl.Bool

	CReqReady  hdl.Bool
	CBeatReady hdl.Bool
	COutValid  hdl.Bool

	OutQ    []hdl.SInt // DivLanes of 17 bits
	OutLast hdl.Bool   // of the last beat of a turn
}

// ModuleName is the same for all sizes: a machine has one.
func (g Share) ModuleName() string { return "share" }

// Inputs returns the shapes of the ports.
func (g Share) Inputs() In {
	b, sum := hdl.B(), hdl.U(g.SumBits())
	num := func(w int) []hdl.SInt { return hdl.Vec(g.DivLanes, hdl.S(w)) }
	in := In{
		ZReqValid: b, ZDivisor: sum, ZBeatValid: b, ZNum: num(g.AccBits()), ZLast: b,
		QReqValid: b, QDivisor: sum, QBeatValid: b, QNum: num(g.RowAcc().SumBits()), QLast: b,
		CReqValid: b, CDivisor: sum, CBeatValid: b, CNum: num(g.PSumBits()), CLast: b,
	}
	if g.Early {
		one := hdl.Vec(1, b)
		in.WReqValid, in.WDivisor, in.WBeatValid, in.WNum, in.WLast = one, hdl.Vec(1, sum), one, num(g.OperandBits()), one
	}
	return in
}

// Latency returns the cycles from a beat to its results.
func (g Share) Latency() int { return g.Divu().Latency() }

// DivisorLatency returns the cycles from a divisor to the first beat of its turn.
func (g Share) DivisorLatency() int { return g.Divu().DivisorLatency() }
