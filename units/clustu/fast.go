package clustu

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/pipeline"
)

// The fast form takes the loops through the two RAMs apart: a word is fetched,
// registered, compared and written back in four cycles. A row, or a cluster, that
// comes again meanwhile gets the word from where it then is, always from a
// register into the comparison or into the register before it.

// Registers that only the fast form has.
const (
	fastOut = 2 // after the tree's last two candidates are one, after its index
	fastRep = 2 // before and after the scan's comparison
)

func (c Clustu) fast() bool { return c.Pipeline == pipeline.Fast }

// best is the nearest centroid of a beat.
type best struct {
	Value hdl.UInt // its distance, inverted, as the comparison behind wants it
	Index hdl.UInt
}

// nearest makes one candidate with its index of what the tree has left, and
// returns it with its beat in every stage from the tree to it.
func (c Clustu) nearest(m *hdl.Module, advance hdl.Bool, f stream.Flow[beat], left []candidate) (best, []stream.Flow[beat]) {
	one := left[0]
	if len(left) > 1 {
		one = hdl.Mux(less(left[1].Value, left[0].Value), left[1], left[0])
	}
	pair := stream.Hold(m, advance, "pair", one)
	second := forward(m, "pair_beat", f, advance)
	index := second.Data.Base.Add(pair.Lane.ShrBy(second.Data.Shift)).Wrap(f.Data.Base.Width())
	found := stream.Hold(m, advance, "found", best{pair.Value.Not(), index})
	return found, []stream.Flow[beat]{f, second, forward(m, "found_beat", second, advance)}
}

// running compares a beat's nearest centroid with the row's running minimum and
// returns the new one, registered, with its beat. The RAM is read in the first of
// the stages.
func (c Clustu) running(m *hdl.Module, advance hdl.Bool, found best, stages []stream.Flow[beat]) (kept, stream.Flow[beat]) {
	first, second, third := stages[0], stages[1], stages[2]
	shape := kept{found.Value, found.Index}
	ram := hdl.Mem(m, "running", shape, c.Tokens, hdl.WriteFirst)
	least := hdl.Reg(m, "least", shape, hdl.NoReset())
	done := forward(m, "least_beat", third, advance)

	// The beat two before is in the register least now, that one before will be
	// when this one is compared.
	old := hdl.Mux(done.Valid.And(done.Data.Row.Eq(second.Data.Row)), least.Q, ram.Read(first.Data.Row, advance))
	old = stream.Hold(m, advance, "old", old)
	again := stream.Hold(m, advance, "again", third.Valid.And(third.Data.Row.Eq(second.Data.Row)))
	before := hdl.Mux(again, least.Q, old)
	replace := less(found.Value.Not(), before.Distance).Or(third.Data.First)
	m.If(advance, func() { least.Set(hdl.Mux(replace, kept{found.Value.Not(), found.Index}, before)) })
	ram.Write(done.Valid.And(advance), done.Data.Row, least.Q)
	return least.Q, done
}

// scanned is a member in the scan that has been compared.
type scanned struct {
	member
	Nearest hdl.UInt // of the cluster's members so far
	Better  hdl.Bool // it is this one
}

// scanning is the scan's comparison.
type scanning struct {
	written stream.Flow[scanned] // the member that its entry's RAM takes
	fetched *hdl.Driven[entry]   // to be driven with what the member update finds there
}

// compare is the scan's comparison in three stages behind the fetch for the
// member update.
func (c Clustu) compare(m *hdl.Module, advance hdl.Bool, update stream.Flow[member]) scanning {
	fetched := hdl.Wire(m, "fetched", entry{hdl.B(), update.Data.Distance, update.Data.Row})
	now := forward(m, "compare", update, advance)
	valid := hdl.Reg(m, "scanned_valid", hdl.B(), hdl.Reset(0))
	done := hdl.Reg(m, "scanned", scanned{update.Data, update.Data.Distance, hdl.B()}, hdl.NoReset())
	m.If(advance, func() { valid.Set(now.Valid) })
	gone := forward(m, "gone", stream.Flow[scanned]{Valid: valid.Q, Data: done.Q}, advance) // written while update was fetched

	same := func(valid hdl.Bool, a member) hdl.Bool {
		return valid.And(a.Cluster.Eq(update.Data.Cluster)).And(a.Bank.Eq(update.Data.Bank))
	}
	byDone, byGone := same(valid.Q, done.Q.member), same(gone.Valid, gone.Data.member)
	nearest := hdl.Mux(byDone, done.Q.Nearest, hdl.Mux(byGone, gone.Data.Nearest, fetched.Q.Distance))
	nearest = stream.Hold(m, advance, "nearest", nearest)
	isNew := stream.Hold(m, advance, "is_new", fetched.Q.Used.Or(byDone).Or(byGone).Not())
	again := stream.Hold(m, advance, "scan_again", same(now.Valid, now.Data))

	before := hdl.Mux(again, done.Q.Nearest, nearest)
	better := less(now.Data.Distance, before).Or(isNew.And(again.Not()))
	m.If(advance, func() { done.Set(scanned{now.Data, hdl.Mux(better, now.Data.Distance, before), better}) })
	return scanning{stream.Flow[scanned]{Valid: valid.Q, Data: done.Q}, fetched}
}
