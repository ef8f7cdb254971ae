// Package machine describes the whole accelerator to its parts: the sizes, the
// generators of the units inside, and what the parts tell each other about the
// heads under way (docs/accelerator.md; SpARC, DAC 2024).
//
// # Heads under way
//
// Up to Heads jobs are in the machine. Job h lies in slot h mod Heads and uses
// bank h mod Banks of every buffer. A part that works through the jobs in order
// has a pointer of PointerBits bits; job p has been accepted when p differs from
// the number of accepted jobs, both modulo 2 Heads.
package machine

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/units/clustu"
	"github.com/sparcgen/sparcgen/units/distu"
	"github.com/sparcgen/sparcgen/units/divu"
	"github.com/sparcgen/sparcgen/units/expu"
	"github.com/sparcgen/sparcgen/units/maxtree"
	"github.com/sparcgen/sparcgen/units/mmu"
	"github.com/sparcgen/sparcgen/units/pipeline"
	"github.com/sparcgen/sparcgen/units/requant"
)

// Machine is the size of an accelerator. It is comparable: the generators of
// the parts embed it.
type Machine struct {
	Procs        int // P, vector processors: a power of two, at most 16 and at most Lanes
	Lanes        int // L, lanes of a processor and of a distance unit: a power of two
	DistUnits    int // J, distance units
	ExpLanes     int // X, exponents a cycle: a power of two
	DivLanes     int // D, quotients a cycle: a power of two, at most Lanes
	MinUnits     int // 3-input minima
	Tokens       int // most rows of a head
	HeadDim      int // widest head: 16, 32, 64 or 128
	ColumnsMax   int // most columns of a pre-score row
	ClustersMax  int // most clusters of a head
	ModelDim     int // most rows of a weight matrix
	PrescoreBits int // W, width of a pre-score
	MaxPack      int // most centroids a distance unit compares with a row at once
	ExpForm      expu.Form
	ExpPoints    int
	ExpOrder     int
	ExpCap       int
	Early        bool // rows of attention can be divided by their sums before A V
	Banks        int  // copies of each buffer: 2, so that heads overlap, or 1
	Pipeline     string
}

// SmallestHead is the least head_dim there is.
const SmallestHead = 16

// expBits is the number of fractional bits inside the exponent unit: with 16
// points and order 2 they keep the error below one unit in the last place.
const expBits = 18

// Sizes that follow.

// Segments returns the groups that the lanes of a processor divide into, S.
func (g Machine) Segments() int { return mmu.SegmentsFor(g.Lanes, SmallestHead) }

// Scores returns the scores that leave the matrix multiply unit at once at most, P S.
func (g Machine) Scores() int { return g.Procs * g.Segments() }

// AccBits returns the width of a score and of a weighted sum of rows: that for
// as many rows; where area counts, less when no sum of a small machine needs it.
func (g Machine) AccBits() int {
	if g.Pipeline != pipeline.Area {
		return mmu.AccBitsFor(g.Tokens)
	}
	weighted := uint64(g.Tokens*g.ExpCap) * (1<<15 - 1)         // exponents by V; a negative one reaches a power of two
	products := uint64(max(g.HeadDim, g.ModelDim)) << (15 + 15) // of two int16: both may be -32768
	return min(mmu.AccBitsFor(g.Tokens), 1+bits.Len64(max(weighted, products)))
}

// OperandBits returns the width of the second operand of a multiplier.
func (g Machine) OperandBits() int {
	if g.ExpCap < 1<<15 {
		return 16 // an exponent value is a positive int16
	}
	return 17
}

// SumBits returns the width of a sum of the exponents of a row, unsigned.
func (g Machine) SumBits() int { return max(17, bits.Len(uint(g.Tokens*g.ExpCap))) }

// CountBits returns the width of a number of rows, 0 to Tokens.
func (g Machine) CountBits() int { return bits.Len(uint(g.Tokens)) }

// RowBits returns the width of a row's index, 0 to Tokens-1.
func (g Machine) RowBits() int { return indexBits(g.Tokens) }

// ClusterBits returns the width of a cluster's index.
func (g Machine) ClusterBits() int { return indexBits(g.ClustersMax) }

// WordsMax returns the words of Lanes elements of the widest row, a power of two.
func (g Machine) WordsMax() int { return max(1, g.HeadDim/g.Lanes) }

// WordsLogMax returns the base 2 logarithm of WordsMax.
func (g Machine) WordsLogMax() int { return bits.Len(uint(g.WordsMax())) - 1 }

// RowWordsMax returns the words of the longest pre-score row.
func (g Machine) RowWordsMax() int { return (g.ColumnsMax + g.Lanes - 1) / g.Lanes }

// RowStride returns the words from one pre-score row to the next in their
// memory, a power of two.
func (g Machine) RowStride() int { return 1 << bits.Len(uint(g.RowWordsMax()-1)) }

// PSumBits returns the width of a sum of pre-scores of a cluster.
func (g Machine) PSumBits() int { return g.PrescoreBits + bits.Len(uint(g.Tokens-1)) }

// Heads returns the jobs that may be under way.
func (g Machine) Heads() int {
	if g.Banks == 1 {
		return 1
	}
	return 4
}

// SlotBits returns the width of a slot's index, at least 1.
func (g Machine) SlotBits() int { return indexBits(g.Heads()) }

// PointerBits returns the width of a job pointer: jobs modulo twice Heads.
func (g Machine) PointerBits() int { return bits.Len(uint(g.Heads())) }

// XWordsMax returns the words of the widest row of X.
func (g Machine) XWordsMax() int { return (g.ModelDim + g.Lanes - 1) / g.Lanes }

// BeatsMax returns the most beats of a row of scores when a beat has a key a processor.
func (g Machine) BeatsMax() int { return (g.Tokens + g.Procs - 1) / g.Procs }

// ScoreSlots returns the rows of scores that wait for their maximum and the
// exponent unit.
func (g Machine) ScoreSlots() int {
	if g.SerialExp() {
		return 1
	}
	return 4
}

// ExpSlots returns the rows of exponents that wait for A V.
func (g Machine) ExpSlots() int {
	if g.SerialExp() {
		return 2
	}
	return 4
}

// Serial returns whether the parts behind the matrix multiply unit and the walk
// over the members of clusters work on DivLanes lanes at a time and keep one
// word: with one processor, the attention of a row takes longer than that.
func (g Machine) Serial() bool { return g.Procs == 1 }

// SerialShift returns whether sums of rows that are not divided are shifted a bit
// a cycle: where area counts, on one lane, with one job under way.
func (g Machine) SerialShift() bool {
	return g.Pipeline == pipeline.Area && g.Serial() && g.DivLanes == 1 && g.Banks == 1
}

// RowSlots returns the sums of rows that may have begun and wait for the divider.
func (g Machine) RowSlots() int {
	if g.Serial() {
		return 1
	}
	return 2
}

// The units inside.

// Mmu returns the matrix multiply unit.
func (g Machine) Mmu() mmu.Mmu {
	u := mmu.Mmu{Procs: g.Procs, Lanes: g.Lanes, HeadDim: g.HeadDim, Segments: g.Segments(), OperandBits: g.OperandBits(), AccBits: g.AccBits()}
	switch g.Pipeline {
	case pipeline.Area:
		u.Levels = 4
	case pipeline.Fast:
		u.Levels, u.InputRegister = 1, true
	default:
		u.Levels = 2
	}
	return u
}

// SerialPrep returns whether pre-score rows are centred and summed an element at
// a time: where area counts, with one score a beat, which takes at least as many
// cycles on two lanes as a pre-score has bits, and one job under way.
func (g Machine) SerialPrep() bool {
	return g.Pipeline == pipeline.Area && g.Scores() == 1 && g.Lanes == 2 && g.PrescoreBits <= SmallestHead/2 && g.Banks == 1
}

// Score returns the requantiser of scores into pre-scores.
func (g Machine) Score() requant.Score {
	return requant.Score{Lanes: g.Scores(), AccBits: g.AccBits(), OutBits: g.PrescoreBits}
}

// Shift returns the requantiser of sums of rows that need no division.
func (g Machine) Shift() requant.Score {
	return requant.Score{Lanes: g.DivLanes, AccBits: g.AccBits(), OutBits: 16}
}

// Distu returns the distance unit.
func (g Machine) Distu() distu.Distu {
	return distu.Distu{Lanes: g.Lanes, Bits: g.PrescoreBits, Copies: g.DistUnits, Columns: g.ColumnsMax, Pack: g.MaxPack, Pipeline: g.Pipeline}
}

// Clustu returns the clustering unit.
func (g Machine) Clustu() clustu.Clustu {
	return clustu.Clustu{Units: g.MinUnits, DistBits: g.Distu().DistanceBits(), Clusters: g.ClustersMax, Tokens: g.Tokens, Pipeline: g.Pipeline}
}

// RowAcc returns the accumulator of rows of queries or pre-scores.
func (g Machine) RowAcc() mmu.RowAcc { return mmu.RowAcc{Lanes: g.Lanes, Bits: 16, Rows: g.Tokens} }

// MaxTree returns the tree of row maxima.
func (g Machine) MaxTree() maxtree.MaxTree {
	return maxtree.MaxTree{Lanes: g.Scores(), Bits: g.AccBits(), Pipeline: g.Pipeline}
}

// Requant returns the requantiser of scores into arguments of the exponent unit.
func (g Machine) Requant() requant.Requant {
	return requant.Requant{Lanes: g.ExpLanes, AccBits: g.AccBits(), Narrow: g.ExpCap < 1<<15 && !g.SerialExp(), Serial: g.SerialExp()}
}

// Expu returns the exponent unit.
func (g Machine) Expu() expu.Expu {
	return expu.Expu{Lanes: g.ExpLanes, Form: g.ExpForm, Points: g.ExpPoints, Order: g.ExpOrder, Bits: expBits, Cap: g.ExpCap, Fast: g.Pipeline == pipeline.Fast, Serial: g.SerialExp()}
}

// SerialExp returns whether exponents are computed one at a time, in many cycles:
// where area counts, on one lane, with one job under way.
func (g Machine) SerialExp() bool {
	return g.Pipeline == pipeline.Area && g.ExpLanes == 1 && g.Banks == 1
}

// Divu returns the divider unit.
func (g Machine) Divu() divu.Divu {
	return divu.Divu{Lanes: g.DivLanes, NumBits: g.AccBits(), DivisorBits: g.SumBits(), CountBits: g.CountBits(), Fast: g.Pipeline == pipeline.Fast, Serial: g.SerialDivider()}
}

// SerialDivider returns whether the divider works a bit a cycle: where area
// counts, on one lane that makes no weights.
func (g Machine) SerialDivider() bool {
	return g.Pipeline == pipeline.Area && g.DivLanes == 1 && !g.Early
}

func indexBits(n int) int { return max(1, bits.Len(uint(n-1))) }
