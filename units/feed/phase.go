package feed

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/machine"
)

// The kinds of phases, as BusyKind tells them.
const (
	kindPre = iota
	kindQK
	kindAV
	kindGemm
)

// phase is a row (pre, qk) or a word of a row (av, gemm) that is issued beat by
// beat without a gap.
type phase struct {
	Kind    hdl.UInt
	Slot    hdl.UInt
	Ring    hdl.Bool // the row is in the ring, at Row's place RingRow, not in Q
	Keep    hdl.Bool // the bank of Q is freed by gather, not by the last row
	Back    hdl.Bool // gemm: of V
	RowEnd  hdl.Bool // av, gemm: the last word of the row
	TileEnd hdl.Bool // gemm: the last row of the tile
	JobEnd  hdl.Bool // the last row of the job, and of that row the last word
	Row     hdl.UInt // its index: of Q, or of its cluster
	Word    hdl.UInt // av, gemm: which
	RingRow hdl.UInt

	Words    hdl.UInt // pre, qk: of the row, less 1
	WordsLog hdl.UInt
	Groups   hdl.UInt
	Stride   hdl.UInt // from one beat's key address to the next
	ExpRow   hdl.UInt
}

// first is what the beats of a phase begin with.
type first struct {
	Beats   hdl.UInt // of each word
	KeyAddr hdl.UInt // of the first beat
}

// candidate is a phase that may be chosen next.
type candidate struct {
	ready  hdl.Bool
	phase  phase
	first  first
	chosen *hdl.Driven[hdl.Bool] // in this cycle
}

// beatBits returns the width of a number of beats.
func (g Feed) beatBits() int {
	h := g.HeadShape()
	return max(h.Beats.Width(), h.ColBeats.Width(), h.XBeats.Width())
}

// blank returns a phase of a kind for which nothing is set that is not needed.
func (u *unit) blank(kind int, slot hdl.UInt) phase {
	no, m := hdl.False(u.m), u.m
	zero := func(w int) hdl.UInt { return hdl.C(m, hdl.U(w), 0) }
	return phase{Kind: hdl.C(m, hdl.U(2), int64(kind)), Slot: slot, Ring: no, Keep: no, Back: no, RowEnd: no, TileEnd: no, JobEnd: no,
		Row: zero(u.backRowBits()), Word: zero(machine.WordBits), RingRow: zero(indexWidth(u.ClustersMax)),
		Words: zero(u.wordWidth()), WordsLog: zero(2), Groups: zero(2), Stride: hdl.C(m, hdl.U(u.strideBits()), 1), ExpRow: zero(log2(u.ExpSlots()))}
}

func (g Feed) strideBits() int { return g.WordsLogMax() + 1 }

func (u *unit) candidate(name string, ready hdl.Bool, p phase, f first) candidate {
	return candidate{ready, p, f, hdl.Wire(u.m, "choose_"+name, hdl.B())}
}
