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

	KvValid hdl.Bool   // stream of the key memory
	KvData  []hdl.SInt //
	QValid  hdl.Bool   // stream of Q
	QData   []hdl.SInt //
	XValid  hdl.Bool   // stream of X
	XData   []hdl.SInt //

	WalkEn   hdl.Bool // gather reads Q: WalkData in the next cycle
	WalkBank hdl.UInt // 1 bit
	WalkAddr hdl.UInt // row << WordsLog | word: bits of an index below Tokens WordsMax

	QFree     hdl.Bool // event: gather is through with a bank of Q
	QFreeBank hdl.UInt // 1 bit
	PFree     hdl.Bool // event: assign is through with a bank of P
	PFreeBank hdl.UInt // 1 bit

	QcWrite   hdl.Bool   // a word of the row being written to the ring
	QcWord    hdl.UInt   // which: bits of an index below WordsMax, at least 1
	QcData    []hdl.SInt //
	QcPush    hdl.Bool   // event: the row is complete, with its last QcWrite or after it
	QcCluster hdl.UInt   // of the row: ClusterBits
	QcLast    hdl.Bool   // the row is the last of its job

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
