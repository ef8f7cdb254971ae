package machine

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
)

// Head is what the parts know of a job. It does not change while the job is
// under way.
type Head struct {
	Gemm   hdl.Bool // Y = X W; of the fields below only N, Tiles, Dim, XWords, XBeats and YShift count
	Dense  hdl.Bool // every row attends: no pre-scores, no clusters
	Mean   hdl.Bool // the mean of the members' queries attends, else the representative's
	Center hdl.Bool // the row mean is subtracted from pre-scores
	Early  hdl.Bool // exponents are divided by their row's sum before A V
	Vgen   hdl.Bool // V = X W_V

	N        hdl.UInt // rows and keys that take part, 1 to Tokens: CountBits
	M        hdl.UInt // columns of a pre-score row, 1 to ColumnsMax
	C        hdl.UInt // clusters, 1 to ClustersMax
	Rounds   hdl.UInt // iterations of clustering, 1 to 4: 3 bits
	Groups   hdl.UInt // base 2 logarithm of g, the keys a processor takes a beat: 2 bits
	WordsLog hdl.UInt // base 2 logarithm of the words of Lanes elements of a row: 2 bits
	Beats    hdl.UInt // ceil(N / (g P))
	ColBeats hdl.UInt // ceil(M / (g P))
	Pack     hdl.UInt // base 2 logarithm of the centroids a distance unit takes at once: 2 bits
	RowWords hdl.UInt // words of a pre-score row, ceil(M / Lanes)
	Chunks   hdl.UInt // beats of the divider for a word of a row of Z: ceil(min(d, Lanes) / DivLanes); gemm: Lanes / DivLanes

	Shift      hdl.UInt // of scores into pre-scores: 6 bits
	Pre        hdl.UInt // requantisation of scores into arguments of exp: 6 bits
	Multiplier hdl.UInt // 16 bits
	Post       hdl.UInt // 5 bits
	YShift     hdl.UInt // of sums into Y or V: 6 bits

	Dim    hdl.UInt // rows of W, columns of X: 1 to ModelDim
	XWords hdl.UInt // words of a row of X, ceil(Dim / Lanes)
	XBeats hdl.UInt // beats of a row of Y, ceil(Dim / Procs)
	Tiles  hdl.UInt // words of a row of Y (gemm) or of V (vgen): 8 bits
}

// WordBits is the width of the index of a word in a row, whatever the row.
const WordBits = 8

// HeadShape returns the shape of a Head.
func (g Machine) HeadShape() Head {
	b := hdl.B()
	u := func(most int) hdl.UInt { return hdl.U(bits.Len(uint(most))) }
	return Head{
		Gemm: b, Dense: b, Mean: b, Center: b, Early: b, Vgen: b,
		N: u(g.Tokens), M: u(g.ColumnsMax), C: u(g.ClustersMax), Rounds: hdl.U(3), Groups: hdl.U(2), WordsLog: hdl.U(2),
		Beats: u(g.BeatsMax()), ColBeats: u((g.ColumnsMax + g.Procs - 1) / g.Procs), Pack: hdl.U(2), RowWords: u(g.RowWordsMax()),
		Chunks: u(g.Lanes / g.DivLanes),
		Shift:  hdl.U(6), Pre: hdl.U(6), Multiplier: hdl.U(16), Post: hdl.U(5), YShift: hdl.U(6),
		Dim: u(g.ModelDim), XWords: u(g.XWordsMax()), XBeats: u((g.ModelDim + g.Procs - 1) / g.Procs), Tiles: hdl.U(WordBits),
	}
}

// File returns the shape of the heads under way, one a slot.
func (g Machine) File() []Head { return hdl.Vec(g.Heads(), g.HeadShape()) }

// At returns the entry of a slot. Take fields of the result: what is not used
// costs nothing.
func (g Machine) At(file []Head, slot hdl.UInt) Head {
	if len(file) == 1 {
		return file[0]
	}
	return hdl.Select(slot, file)
}

// SlotOf returns the slot of a job pointer.
func (g Machine) SlotOf(m *hdl.Module, pointer hdl.UInt) hdl.UInt {
	if g.Heads() == 1 {
		return hdl.C(m, hdl.U(1), 0)
	}
	return pointer.Wrap(g.SlotBits())
}

// BankOf returns the bank of a slot, 1 bit: 0 where there is one bank.
func (g Machine) BankOf(slot hdl.UInt) hdl.UInt { return slot.Slice(0, 0) }

// ScoreTag goes with a beat of scores.
type ScoreTag struct {
	Pre      hdl.Bool // of a pre-score row, else of a row of attention
	RowLast  hdl.Bool // last beat of the row
	HeadLast hdl.Bool // with RowLast: last row of the job
	Slot     hdl.UInt // of the job
}

// ScoreTagShape returns the shape of a ScoreTag.
func (g Machine) ScoreTagShape() ScoreTag {
	return ScoreTag{hdl.B(), hdl.B(), hdl.B(), hdl.U(g.SlotBits())}
}

// RowTag goes with a word of a weighted sum of rows: of Z, Y or V.
type RowTag struct {
	Back     hdl.Bool // a word of V = X W_V: it goes back to the key memory
	RowLast  hdl.Bool // last word of a row of Z
	HeadLast hdl.Bool // last word of the job, unless Back
	Slot     hdl.UInt // of the job
	Row      hdl.UInt // row of Q (dense, gemm, Back) or cluster: RowBits
	Word     hdl.UInt // word of the row: WordBits
}

// RowTagShape returns the shape of a RowTag.
func (g Machine) RowTagShape() RowTag {
	return RowTag{hdl.B(), hdl.B(), hdl.B(), hdl.U(g.SlotBits()), hdl.U(max(g.RowBits(), g.ClusterBits())), hdl.U(WordBits)}
}
