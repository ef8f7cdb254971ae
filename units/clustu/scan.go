package clustu

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/pipeline"
)

// member is a row that has found its cluster. Its distance is as the tree has
// it: the smaller wins.
type member struct {
	Cluster, Row, Distance hdl.UInt
	End, Bank              hdl.Bool
}

// entry is what the scan knows of a cluster.
type entry struct {
	Used          hdl.Bool
	Distance, Row hdl.UInt
}

// stored is an entry in its RAM. Where area counts a distance of all ones, which
// no member has, says that the cluster is not used.
type stored struct {
	Used          []hdl.Bool
	Distance, Row hdl.UInt
}

// marks returns whether an unused entry is marked by its distance.
func (c Clustu) marks() bool { return c.Pipeline == pipeline.Area && !c.Max }

func (c Clustu) store(used hdl.Bool, distance, row hdl.UInt) stored {
	if c.marks() {
		return stored{Distance: distance.Or(hdl.Repeat(used.Not(), c.DistBits)), Row: row}
	}
	return stored{[]hdl.Bool{used}, distance, row}
}

func (c Clustu) entry(s stored) entry {
	if c.marks() {
		return entry{s.Distance.NeC(1<<c.DistBits - 1), s.Distance, s.Row}
	}
	return entry{s.Used[0], s.Distance, s.Row}
}

// representative is a beat of the stream rep.
type representative struct {
	Cluster, Row hdl.UInt
	Used, Last   hdl.Bool
}

// scan is the column scan. It returns the stream rep, and whether the next row
// may enter: its head's RAM is cleared and has no entries of an earlier head.
func (c Clustu) scan(m *hdl.Module, in In, headEnds, inBank, advance hdl.Bool, found stream.Flow[member]) (stream.Flow[representative], hdl.Bool) {
	update := forward(m, "update", found, advance)
	end := update // the member whose entry is written now
	var late scanning
	if c.fast() {
		late = c.compare(m, advance, update)
		end = stream.Flow[member]{Valid: late.written.Valid, Data: late.written.Data.member}
	}
	headDone := end.Valid.And(end.Data.End).And(advance)

	clearing := hdl.Reg(m, "clearing", hdl.B(), hdl.Reset(1))
	full := make([]*hdl.Driven[hdl.Bool], 2)  // from the head's last beat until the last entry has left
	ready := make([]*hdl.Driven[hdl.Bool], 2) // all members are in
	top := make([]*hdl.Driven[hdl.UInt], 2)
	for b := range 2 {
		suffix := "_" + strconv.Itoa(b)
		full[b] = hdl.Reg(m, "full"+suffix, hdl.B(), hdl.Reset(0))
		ready[b] = hdl.Reg(m, "ready"+suffix, hdl.B(), hdl.Reset(0))
		top[b] = hdl.Reg(m, "top"+suffix, in.InTop, hdl.NoReset())
		m.If(headEnds.And(is(inBank, b)), func() { top[b].Set(in.InTop) })
	}

	repBank := hdl.Reg(m, "rep_bank", hdl.B(), hdl.Reset(0))
	repValid := hdl.Reg(m, "rep_valid", hdl.B(), hdl.Reset(0))
	repCluster := hdl.Reg(m, "rep_cluster", in.InTop, hdl.Reset(0))
	repLast := hdl.Reg(m, "rep_last", hdl.B(), hdl.NoReset())
	begins := hdl.Mux(repBank.Q, ready[1].Q, ready[0].Q).And(repValid.Q.Not())
	leaves := repValid.Q.And(in.RepReady)
	ends := leaves.And(repLast.Q)
	step := begins.Or(leaves.And(repLast.Q.Not())).Named("step")
	next := hdl.Mux(begins, hdl.C(m, hdl.U(repCluster.Q.Width()), 0), repCluster.Q.AddC(1).Wrap(repCluster.Q.Width())).Named("next")
	m.If(step.Or(clearing.Q), func() { repCluster.Set(next) })
	m.If(clearing.Q.And(repCluster.Q.EqC(int64(c.Clusters-1))), func() { clearing.Set(hdl.False(m)) })
	m.If(step, func() {
		repValid.Set(hdl.True(m))
		repLast.Set(next.Eq(hdl.Mux(repBank.Q, top[1].Q, top[0].Q)))
	}).ElseIf(ends, func() { repValid.Set(hdl.False(m)) })
	m.If(ends, func() { repBank.Set(repBank.Q.Not()) })

	better := hdl.Wire(m, "better", hdl.B())
	replaces := end.Valid.And(better.Q)
	entries := make([]entry, 2)
	for b := range 2 {
		sweep := ready[b].Q.Or(clearing.Q)
		mine := is(repBank.Q, b)
		m.If(headDone.And(is(end.Data.Bank, b)), func() { ready[b].Set(hdl.True(m)) }).
			ElseIf(ends.And(mine), func() { ready[b].Set(hdl.False(m)) })
		m.If(headEnds.And(is(inBank, b)), func() { full[b].Set(hdl.True(m)) }).
			ElseIf(ends.And(mine), func() { full[b].Set(hdl.False(m)) })

		// A head's members come and go through the RAM until it is ready; then
		// the sweep reads one entry ahead of the one it clears.
		ram := hdl.Mem(m, "scan_"+strconv.Itoa(b), c.store(sweep, update.Data.Distance, update.Data.Row), c.Clusters, hdl.Undefined)
		entries[b] = c.entry(ram.Read(hdl.Mux(sweep, next, found.Data.Cluster), hdl.Mux(sweep, step, advance)))
		improve := replaces.And(advance).And(is(end.Data.Bank, b))
		clear := clearing.Q.Or(leaves.And(mine))
		ram.Write(hdl.Mux(sweep, clear, improve), hdl.Mux(sweep, repCluster.Q, end.Data.Cluster),
			c.store(sweep.Not(), end.Data.Distance, end.Data.Row))
	}
	old := hdl.Mux(update.Data.Bank, entries[1], entries[0])
	if c.fast() {
		late.fetched.Set(old)
		better.Set(late.written.Data.Better)
	} else {
		better.Set(c.betterAtOnce(m, advance, found, update, replaces, old))
	}

	leaving := hdl.Mux(repBank.Q, entries[1], entries[0])
	row := hdl.Mux(leaving.Used, leaving.Row, hdl.C(m, hdl.U(leaving.Row.Width()), 0))
	rep := representative{repCluster.Q, row, leaving.Used, repLast.Q}
	free := hdl.Mux(inBank, full[1].Q, full[0].Q).Not().And(clearing.Q.Not())
	return stream.Flow[representative]{Valid: repValid.Q, Data: rep}, free
}

// betterAtOnce is the scan's comparison in the cycle after the fetch: whether the
// member update comes before the entry old of its cluster. Replaces is what
// follows from the answer.
func (c Clustu) betterAtOnce(m *hdl.Module, advance hdl.Bool, found, update stream.Flow[member], replaces hdl.Bool, old entry) hdl.Bool {
	// An entry that the row before has replaced was read while it was written:
	// what is there now stands in a register too.
	replaced := hdl.Reg(m, "replaced", hdl.B(), hdl.Reset(0))
	m.If(advance, func() {
		replaced.Set(replaces.And(found.Data.Cluster.Eq(update.Data.Cluster)).And(found.Data.Bank.Eq(update.Data.Bank)))
	})
	before := hdl.Mux(replaced.Q, stream.Hold(m, advance, "update_last", update.Data.Distance), old.Distance)
	if c.marks() {
		return update.Data.Distance.Lt(before)
	}
	isNew := old.Used.Or(replaced.Q).Not()
	return isNew.Or(update.Data.Distance.Lt(before))
}

// is returns whether a bank bit names bank b.
func is(bank hdl.Bool, b int) hdl.Bool {
	if b == 1 {
		return bank
	}
	return bank.Not()
}
