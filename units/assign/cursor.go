package assign

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/machine"
)

// cursor is a place among the entries of a round. An entry is a word of a
// cluster's sums whose means go to one slot of a copy of the distance unit.
type cursor struct {
	Cluster hdl.UInt // its mean is wanted; the highest one where there is no more
	Word    hdl.UInt // of the row
	Slot    hdl.UInt // of the copy

	WordEnd  hdl.Bool // last slot: the word of the centroids is complete
	RowEnd   hdl.Bool // last word of the row
	CopyEnd  hdl.Bool // last entry of the copy
	LoadEnd  hdl.Bool // last entry of the load: of the last copy that has a centroid
	RoundEnd hdl.Bool // with LoadEnd: there are no more clusters
}

// cursor makes a cursor that goes on to the next entry where step is true, and
// after a round's last one to the first of the next.
func (g Assign) cursor(m *hdl.Module, name string, head machine.Head, step hdl.Bool) cursor {
	cluster := hdl.Reg(m, name+"_cluster", hdl.U(g.candidateBits()), hdl.Reset(0))
	next := cluster.Q.AddC(1).Wrap(cluster.Q.Width())

	c := cursor{WordEnd: hdl.True(m), RowEnd: hdl.True(m), RoundEnd: next.Ge(head.C)}
	top := head.C.SubC(1).AsUInt().Wrap(g.ClusterBits())
	c.Cluster = hdl.Mux(cluster.Q.Lt(head.C), fit(cluster.Q, g.ClusterBits()), top)

	wordEnd := hdl.Wire(m, name+"_word_end", hdl.B())
	c.Slot = count(m, name+"_slot", g.MaxPack, step, wordEnd.Q)
	if g.MaxPack > 1 {
		c.WordEnd = c.Slot.Eq(g.byPack(m, head, c.Slot.Width(), func(pack int) int { return pack - 1 }))
	}
	wordEnd.Set(c.WordEnd)
	rowEnd := hdl.Wire(m, name+"_row_end", hdl.B())
	c.Word = count(m, name+"_word", g.RowWordsMax(), step.And(c.WordEnd), rowEnd.Q)
	if g.RowWordsMax() > 1 {
		c.RowEnd = c.Word.AddC(1).Eq(head.RowWords)
	}
	rowEnd.Set(c.RowEnd)
	c.CopyEnd = c.WordEnd.And(c.RowEnd)

	loadEnd := hdl.Wire(m, name+"_load_end", hdl.B())
	copyNow := count(m, name+"_copy", g.DistUnits, step.And(c.CopyEnd), loadEnd.Q)
	c.LoadEnd = c.CopyEnd.And(copyNow.EqC(int64(g.DistUnits - 1)).Or(c.RoundEnd))
	loadEnd.Set(c.LoadEnd)

	// A row of several words has one slot, so the same cluster comes again for
	// each word.
	m.If(step.And(c.CopyEnd.Or(c.WordEnd.Not())), func() {
		cluster.Set(next)
		m.If(c.LoadEnd.And(c.RoundEnd), func() { cluster.Set(hdl.C(m, hdl.U(cluster.Q.Width()), 0)) })
	})
	return c
}

// candidateBits returns the width of a number of clusters that a last copy may
// exceed by its slots.
func (g Assign) candidateBits() int { return bits.Len(uint(g.ClustersMax + g.MaxPack)) }

// byPack returns what belongs to the job's pack of 1, 2 or 4.
func (g Assign) byPack(m *hdl.Module, head machine.Head, width int, of func(pack int) int) hdl.UInt {
	var list []int64
	for pack := 1; pack <= g.MaxPack; pack *= 2 {
		list = append(list, int64(of(pack)))
	}
	if len(list) == 1 {
		return hdl.C(m, hdl.U(width), list[0])
	}
	return hdl.Table(m, head.Pack.Wrap(bits.Len(uint(len(list)-1))), hdl.U(width), list)
}
