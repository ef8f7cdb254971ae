// Package feed is what feeds the matrix multiply unit, and that unit: the
// memories of the operands, the loaders that fill them from streams, and the
// issuer that decides which row is computed next (docs/core.md; SpARC, DAC 2024).
//
// Nothing in the datapath ever waits. A phase (a row of pre-scores, a row of
// scores, a word of a row of Z, a word of a row of Y or V) is chosen only when
// its operands are there and room for its results is granted by credits; then
// its beats are issued one a cycle. An event is a port that is 1 for a cycle:
// what happens in cycle t is seen by the decisions of cycle t+1.
//
// # Data
//
// Words are of Lanes = L int16; a row of K, V, H (the chosen rows of K) or Q has
// b = 2^WordsLog words. A beat takes the words of g P keys, P = Procs,
// g = 2^Groups: key k = j mod (g P) of beat j div (g P) lies in processor
// k mod P, group k div P. A row of d <= L/g elements is written to each of the g
// groups; lanes past its end must come as zeros. Rows of W and X have one group.
// In memories the words of a row lie side by side; every bank is filled from its
// beginning.
//
// # Jobs
//
// Each part has a pointer to a job. A pointer at a job that has been accepted but
// has nothing for it moves on at the end of the cycle, one job a cycle, whether
// or not Go is 1. Which jobs have nothing for a pointer: kv (keys): none;
// q: gemm; pre: dense, gemm; qk: gemm; gemm: attention without Vgen;
// back (below): all but attention with Vgen; av: none. A job must stay in its
// slot until its last word (RowTag.HeadLast) has come out; the fields of its head
// must be right from the cycle in which Accepted first counts it.
//
// # Loaders
//
// Order of the kv stream in a job: clustered: M rows of H, N of K, N of V;
// dense: N of K, N of V; with Vgen, in the place of V: for each of Tiles tiles,
// Dim words of W; gemm: the tiles alone. q: N rows. x: for each tile N rows of
// XWords words. All words of a row, then the next row. No cycle is lost between
// rows, things or jobs.
//
// A bank of K, V, H or Q, and W, has a bit, full: set in the cycle in which the
// last word is taken, cleared in the cycle in which
//
//	K	the last beat of the job's last row of scores is issued
//	Q	the same, dense jobs; QFree, clustered jobs
//	H	the last beat of the job's last row of pre-scores is issued
//	V	the last beat of the job's last word of Z is issued
//	W	the last beat of the tile's last row is issued
//
// and seen from the next cycle on.
//
//	kv_ready	the kv pointer's job exists, the bank of the thing to be loaded is
//	            not full, BackValid is 0, and, for V with two banks: the back pointer is
//	            not 2 or 3 jobs behind (a job before still makes its V in this bank)
//	q_ready	    the q pointer's job exists, is attention, and its bank of Q is not full
//	x_ready	    the queue of X has room: it holds max(4, 2 XWordsMax) words, whatever
//	            jobs there are; room comes back in the cycle after a word's last beat
//	            (beat kb with kb mod (L/P) = L/P-1, or the row's last) is issued
//
// The first cycle in which a job can load is the first in which Accepted counts
// it. The kv pointer moves on with the job's last word, q with its last row.
//
// BackValid writes a word of V of the job in BackSlot. The word of row N-1 and
// word Tiles-1 is the last: it sets full of V and moves the back pointer on.
//
// Loaded, below, is: K, H: the kv loader is past that thing of the job; Q: the q
// pointer is past the job; each from the cycle after the last word was taken.
//
// # The issuer
//
// Choice takes place in each cycle in which Go is 1 and either no beat is issued
// or the last one of a phase is. A phase chosen in cycle t is issued from cycle
// t+1 on, without a gap: its first beat in t+1, its last in t + beats. Of the
// kinds that are ready in t the first of these is chosen:
//
//  1. AV, word s of the oldest row of exponents that waits: the av pointer's job
//     exists and is attention, rows of exponents wait (EReady counts up, the choice
//     of the row's last word down), V of the job's bank is full, and there is room
//     for a row (RowSlots; the choice takes it, RowFree gives it back). Beats
//     kb = 0..Beats-1 read V at word s of beat kb. Words s = 0..b-1. The choice of the
//     job's last word moves the av pointer.
//  2. PRE, row i of the pre pointer's job: it exists and is clustered, H and Q are
//     loaded, and, for row 0, the bank of P is not busy (busy from the choice of
//     row 0, freed by PFree). b ColBeats beats, words inside. The choice of the last
//     row moves the pointer.
//  3. QK, a row of the qk pointer's job: it exists and is attention, K is loaded,
//     there is room for a row of scores (ScoreSlots; the choice takes it, ScoreFree
//     gives it back), and: dense: Q is loaded; clustered: the ring holds a row that
//     has not been chosen (pushed by QcPush in a cycle before). b Beats beats, words
//     inside. The choice of the last row (dense: N-1; clustered: the one marked
//     QcLast) moves the pointer.
//  4. XW, row i of tile t of the gemm pointer's job: it exists, the tile is loaded
//     (from the cycle after its last word to the choice of its last row), the queue of
//     X holds XWords words that no chosen row has taken (a word counts from the cycle
//     after it was taken; the choice takes XWords), there is room for a row, and:
//     gemm: the av pointer is at this job; Vgen: the back pointer is at this job and
//     its bank of V is not full. XBeats beats. Rows inside, tiles outside. The choice
//     of the last row of the last tile moves the gemm pointer, and in a gemm job the
//     av pointer as well.
//
// A beat that is issued in cycle t: Busy and BusyKind in t. AV: ERead, EBeat = kb and
// ERow (rows of exponents counted from reset, modulo ExpSlots) in t; EData in t+1.
// In the cycle of the last beat of a phase: WordIssued with WordTag (AV, XW), EFree
// (AV, last word of the row), QcPop (QK, row from the ring). QMem is read in t, the
// key memory in t+1, the matrix multiply unit takes the beat in t+2, so
//
//	ScoreValid in t + ScoreLatency(), for the last of b beats (PRE, QK)
//	RowValid   in t + RowLatency(), for the beat of WordIssued (AV, XW)
//
// ScoreTag: RowLast with the last beat of the row, HeadLast with the last beat of
// the job's last row. RowTag: Word s or t; Row of Q, X or the cluster; RowLast with
// word b-1 or tile Tiles-1; HeadLast with the last word of a job's Z or Y, never with Back.
// Tags mean nothing without their valid, BusyKind nothing without Busy.
//
// Each row of the ring takes WordsMax words of its memory, whatever b is. A row of
// the ring may be written from the cycle after its QcPop, a bank of Q from the cycle
// after QFree: QFree may be in the cycle of the last WalkEn. The ring's user
// keeps at most ClustersMax rows in it. A bank of Q that is walked must not be one
// that the issuer reads: the walker's address wins.
//
// Wait for nothing: from the last word of K or Q to the first beat, 2 cycles; from
// EReady, QcPush, a credit or PFree to the first beat, 2 cycles.
package feed

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/machine"
)

// Feed is the memories of the operands, their loaders, the issuer and the
// matrix multiply unit.
type Feed struct{ machine.Machine }

// In is the inputs. Words are of Lanes int16.
type In struct {
	Go       hdl.Bool       // phases are chosen
	Heads    []machine.Head // one a slot
	Accepted hdl.UInt       // jobs accepted, modulo twice Heads: PointerBits

	KvValid hdl.Bool // stream of the key memory
	KvData  []hdl.SInt
	QValid  hdl.Bool // stream of Q
	QData   []hdl.SInt
	XValid  hdl.Bool // stream of X
	XData   []hdl.SInt

	WalkEn   hdl.Bool // gather reads Q: WalkData in the next cycle
	WalkBank hdl.UInt // 1 bit
	WalkAddr hdl.UInt // row << WordsLog | word: bits of an index below Tokens WordsMax

	QFree     hdl.Bool // event: gather is through with a bank of Q
	QFreeBank hdl.UInt // 1 bit
	PFree     hdl.Bool // event: assign is through with a bank of P
	PFreeBank hdl.UInt // 1 bit

	QcWrite   hdl.Bool // a word of the row being written to the ring
	QcWord    hdl.UInt // which: bits of an index below WordsMax, at least 1
	QcData    []hdl.SInt
	QcPush    hdl.Bool // event: the row is complete, with its last QcWrite or after it
	QcCluster hdl.UInt // of the row: ClusterBits
	QcLast    hdl.Bool // the row is the last of its job

	ScoreFree hdl.Bool   // event: a place for a row of scores is free
	EReady    hdl.Bool   // event: one more row of exponents can be read
	EData     []hdl.SInt // Procs x Segments of OperandBits, key k of the beat in lane k: the answer to ERead, in the next cycle
	RowFree   hdl.Bool   // event: a place for a sum of rows is free

	BackValid hdl.Bool // a word of V = X W_V: always taken at once
	BackSlot  hdl.UInt // SlotBits
	BackRow   hdl.UInt // as Row of a RowTag
	BackWord  hdl.UInt // WordBits
	BackData  []hdl.SInt
}

// Out is the outputs.
type Out struct {
	KvReady  hdl.Bool
	QReady   hdl.Bool
	XReady   hdl.Bool
	WalkData []hdl.SInt

	QcPop hdl.Bool // event: the oldest row of the ring has been read

	ScoreValid hdl.Bool
	ScoreAcc   []hdl.SInt // Procs x Segments of AccBits, key k of the beat in lane k
	ScoreTag   machine.ScoreTag
	RowValid   hdl.Bool
	RowAcc     []hdl.SInt // Lanes of AccBits
	RowTag     machine.RowTag

	WordIssued hdl.Bool // event: the last beat of a word of Z, Y or V is issued
	WordTag    machine.RowTag

	ERead hdl.Bool // the exponents of a beat are read
	ERow  hdl.UInt // the row's place, row number modulo ExpSlots
	EBeat hdl.UInt // bits of an index below BeatsMax
	EFree hdl.Bool // event: the last beat that reads the row at ERow is issued

	Busy     hdl.Bool // a beat is issued
	BusyKind hdl.UInt // its kind: 0 pre-scores, 1 scores, 2 A V, 3 X W
}

// Inputs returns the shapes of the ports.
func (g Feed) Inputs() In {
	b, bank, row := hdl.B(), hdl.U(1), hdl.Vec(g.Lanes, hdl.S(16))
	tag := g.RowTagShape()
	return In{
		Go: b, Heads: g.File(), Accepted: hdl.U(g.PointerBits()),
		KvValid: b, KvData: row, QValid: b, QData: row, XValid: b, XData: row,
		WalkEn: b, WalkBank: bank, WalkAddr: hdl.U(indexWidth(g.qMem().Depth)),
		QFree: b, QFreeBank: bank, PFree: b, PFreeBank: bank,
		QcWrite: b, QcWord: hdl.U(g.wordWidth()), QcData: row, QcPush: b, QcCluster: hdl.U(g.ClusterBits()), QcLast: b,
		ScoreFree: b, EReady: b, EData: hdl.Vec(g.Scores(), hdl.S(g.OperandBits())), RowFree: b,
		BackValid: b, BackSlot: tag.Slot, BackRow: tag.Row, BackWord: tag.Word, BackData: row,
	}
}

// Build makes the circuit.
func (g Feed) Build(m *hdl.Module, in In) Out {
	u := &unit{g, m, in}
	f := u.full()
	l := u.load(f)
	xPut := hdl.Wire(m, "x_put", hdl.B())
	b, r := u.issue(f, l, xPut.Q)
	isAV, isGemm := b.is(kindAV), b.is(kindGemm)

	perWord := g.Lanes / g.Procs
	part := b.Kb.Wrap(indexWidth(perWord))
	lastPart := b.End
	if perWord > 1 {
		lastPart = b.End.Or(part.EqC(int64(perWord - 1)))
	} else {
		lastPart = hdl.True(m)
	}
	x := hdl.Inst(m, "x_fifo", g.xFifo(), XFifoIn{in.XValid, in.XData, part, isGemm.And(lastPart)})
	xPut.Set(in.XValid.And(x.Ready))

	q := hdl.Inst(m, "q_mem", g.qMem(), QMemIn{
		WriteEn: l.qWrite, WriteBank: l.qBank, WriteAddr: l.qAddr, WriteData: in.QData,
		RingWrite: in.QcWrite, RingAddr: r.write, RingData: in.QcData,
		WalkEn: in.WalkEn, WalkBank: in.WalkBank, WalkAddr: in.WalkAddr,
		ReadRing: b.P.Ring, ReadBank: g.BankOf(b.P.Slot), ReadAddr: u.qWord(b), RingRead: u.ringWord(b.P.RingRow, b.Word),
	})
	sums := hdl.Inst(m, "mmu", g.Mmu(), u.operands(b, l.write, q.Row, x.Scalars))

	wordIssued := b.End.And(isAV.Or(isGemm))
	return Out{
		KvReady: l.kvReady, QReady: l.qReady, XReady: x.Ready, WalkData: q.WalkData,
		QcPop:      hdl.All(b.End, b.is(kindQK), b.P.Ring),
		ScoreValid: sums.ScoreValid, ScoreAcc: sums.ScoreAcc, ScoreTag: hdl.Delay(m, "score_tag", b.scoreTag(), g.ScoreLatency()),
		RowValid: sums.RowValid, RowAcc: sums.RowAcc, RowTag: hdl.Delay(m, "row_tag", b.rowTag(), g.RowLatency()),
		WordIssued: wordIssued, WordTag: b.rowTag(),
		ERead: isAV, ERow: b.P.ExpRow, EBeat: b.Kb.Wrap(indexWidth(g.BeatsMax())), EFree: hdl.All(b.End, isAV, b.P.RowEnd),
		Busy: b.On, BusyKind: b.P.Kind,
	}
}

// qWord returns the address of the word of Q that a beat takes.
func (u *unit) qWord(b beat) hdl.UInt {
	w := indexWidth(u.qMem().Depth)
	row := b.P.Row
	if u.WordsMax() > 1 {
		row = row.ShlBy(b.P.WordsLog).Add(b.Word)
	}
	return row.Ext(max(w, row.Width())).Wrap(w)
}

// width returns the bits of a number up to n, indexWidth those of an index
// below n, at least 1.
func width(n int) int      { return bits.Len(uint(n)) }
func indexWidth(n int) int { return max(1, bits.Len(uint(n-1))) }

func log2(n int) int { return bits.Len(uint(n)) - 1 }
