// Package prep makes pre-score rows of scores (docs/accelerator.md section 1,
// steps 1, 1b and the sums of step 2; SpARC, DAC 2024): requantises, collects
// the beats of a row into words, subtracts the row's rounded mean, and sums the
// rows of every initial class.
//
// # Timing
//
// Nothing stalls: a beat of scores may come every cycle, and so may a row that
// is one beat long. Let t be the cycle in which ScoreValid is true with the last
// beat of a row, R = RowWordsMax and r = RowWords words of the row. Then, with
// [Prep.Latency] = 7 + PrescoreBits + ceil(log2(Scores)/2) + R:
//
//	t + Latency - (r-1) ... t + Latency   PWrite with words 0 to r-1, one a cycle
//	the cycle after each of them          SumWrite with the word of the sum, when the row is the last of its class
//	t + Latency + 1                       Done, when the row is the last of its job: with the job's last SumWrite
//
// So the latency from a row's last beat to its last word is the same for every
// row of every job, centred or not, and depends on nothing else: earlier beats
// of the row may come at any time. Rows never collide, because a row of r words
// takes r beats at least.
//
// With Machine.SerialPrep beats of pre-score rows must be PrescoreBits cycles apart
// at least, and word w of a row is written PrescoreBits + 5 + (w+1) Lanes cycles
// after the row's last beat, and its sum and Done as above.
//
// Fields of a job's head are read up to the cycle before its last PWrite. All outputs
// come straight from registers. After a reset the next beat is the
// first of a job.
//
// # Data
//
// Element j of a row is lane j mod Lanes of word j div Lanes; lanes past the
// row's end are 0, also after the mean was subtracted. A row of one word is
// repeated 2^Pack times at the stride Lanes/2^Pack. Sums are of the words as
// written, lane by lane, so they are repeated as well.
//
// Class c of a job owns the rows i with floor(i C / N) = c; N >= C.
package prep

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/limit"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/units/mmu"
)

// Prep is the part of a machine between the scores of pre-score rows and the
// memories of pre-scores and of class sums, which are outside.
type Prep struct{ machine.Machine }

// In are the inputs of a Prep.
type In struct {
	Heads      []machine.Head
	ScoreValid hdl.Bool
	ScoreAcc   []hdl.SInt       // Scores scores of AccBits; key k of the beat is lane k, up to g Procs - 1
	ScoreTag   machine.ScoreTag // beats without Pre are ignored
}

// Out are the outputs of a Prep.
type Out struct {
	PWrite hdl.Bool
	PBank  hdl.UInt   // 1 bit
	PAddr  hdl.UInt   // row RowStride + word
	PData  []hdl.SInt // Lanes pre-scores of PrescoreBits

	SumWrite hdl.Bool
	SumBank  hdl.UInt   // 1 bit
	SumAddr  hdl.UInt   // class RowStride + word
	SumData  []hdl.SInt // Lanes sums of PSumBits
	SumCount hdl.UInt   // rows of the class: CountBits

	Done     hdl.Bool // all words and sums of a job are written, the last in this very cycle
	DoneSlot hdl.UInt // its slot
}

// Inputs returns the shapes of the ports.
func (g Prep) Inputs() In {
	return In{g.File(), hdl.B(), hdl.Vec(g.Scores(), hdl.S(g.AccBits())), g.ScoreTagShape()}
}

// Latency returns the cycles from a row's last beat of scores to its last PWrite,
// of a row of so many words: of Machine.SerialPrep it depends on that.
func (g Prep) Latency(words int) int {
	if g.SerialPrep() {
		return g.PrescoreBits + 5 + words*g.Lanes
	}
	return g.latency()
}

func (g Prep) latency() int { return g.meanLatency() + g.RowWordsMax() - 1 + 3 }

// Registers of the stages: a beat's pre-scores are there after
// beatLatency cycles, its part of the row's sum sumLatency later, the mean of
// the row meanLatency after the row's last beat.
const beatLatency = 2

func (g Prep) sumLatency() int  { return 1 + g.treeLatency() }
func (g Prep) meanLatency() int { return beatLatency + g.sumLatency() + 1 + g.mean().Latency() }

func (g Prep) treeLatency() int {
	if g.Scores() == 1 {
		return 0
	}
	return g.tree().Latency()
}

func (g Prep) tree() mmu.LaneTree {
	return mmu.LaneTree{Procs: g.Scores(), ProductBits: g.PrescoreBits, Levels: 2}
}

func (g Prep) mean() RowMean { return RowMean{Bits: g.PrescoreBits, Columns: g.ColumnsMax} }

// wordLog returns the bits of the index of a word in a row; 0 where rows have
// one word.
func (g Prep) wordLog() int { return log2(g.RowStride()) }

// Build chains the stages.
func (g Prep) Build(m *hdl.Module, in In) Out {
	ok := limit.PowerOfTwo(m, "Procs", g.Procs, 1, 16)
	ok = limit.PowerOfTwo(m, "Lanes", g.Lanes, g.Procs, 256) && ok
	ok = limit.OneOf(m, "MaxPack", g.MaxPack, 1, 2, 4) && ok
	ok = limit.Range(m, "ColumnsMax", g.ColumnsMax, 1, 256) && ok
	if ok = limit.Range(m, "PrescoreBits", g.PrescoreBits, 2, 16) && ok; !ok {
		return Out{}
	}
	if g.SerialPrep() {
		return g.buildSerial(m, in)
	}
	b := g.receive(m, in)
	words := g.assemble(m, b)
	w, early := g.centre(m, in.Heads, g.turns(m, g.rowMean(m, in.Heads, b)), words)
	return g.sums(m, w, hdl.Delay(m, "place", g.places(m, in.Heads, early)))
}

func log2(n int) int { return bits.Len(uint(n)) - 1 }
