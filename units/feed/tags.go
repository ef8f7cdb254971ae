package feed

import (
	"github.com/sparcgen/sparcgen/units/machine"
)

// scoreTag returns what goes with the scores of a beat.
func (b beat) scoreTag() machine.ScoreTag {
	return machine.ScoreTag{Pre: b.P.Kind.EqC(kindPre), RowLast: b.End, HeadLast: b.End.And(b.P.JobEnd), Slot: b.P.Slot}
}

// rowTag returns what goes with the word whose last beat is issued.
func (b beat) rowTag() machine.RowTag {
	return machine.RowTag{Back: b.P.Back, RowLast: b.P.RowEnd, HeadLast: b.P.JobEnd, Slot: b.P.Slot, Row: b.P.Row, Word: b.P.Word}
}

// front is the cycles from the issue of a beat to the matrix multiply unit.
const front = 2

// ScoreLatency returns the cycles from the issue of the last beat of a score to
// ScoreValid.
func (g Feed) ScoreLatency() int { return front + g.Mmu().ScoreLatency() }

// RowLatency returns the cycles from WordIssued to RowValid.
func (g Feed) RowLatency() int { return front + g.Mmu().RowLatency() }
