package gather

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// narrowLists makes the member lists with Machine.Serial: the heads in the lower
// half of a memory, the successors of rows in the upper half. Of a row taken in
// cycle t the old head is read in t, the row becomes the head at the end of t+1,
// and the old head its successor at the end of t+2. So no row is taken in t+1, and
// nothing is read while it is written.
func (u *unit) narrowLists(a ask) lists {
	m, in := u.m, u.in
	build := u.turn("build_list", in.AllocFire.And(in.AllocLast))
	fired := hdl.Delay(m, "added_valid", in.AllocFire)
	linked := hdl.Delay(m, "linked_valid", fired)
	added := stream.Hold(m, in.AllocFire, "added", struct{ Row, Cluster, List hdl.UInt }{in.AllocRow, in.AllocCluster, build})
	sweeping, swept := u.sweep()

	shape := link{hdl.B(), hdl.U(u.RowBits())}
	width := max(u.RowBits(), u.ClusterBits())
	headOf := func(cluster hdl.UInt) hdl.UInt { return cluster.Ext(width + 1) }
	after := func(row hdl.UInt) hdl.UInt { return hdl.True(m).AsUInt().Cat(row.Ext(width)) }
	answers := make([]lists, u.Banks)
	for b := range answers {
		suffix := "_" + strconv.Itoa(b)
		mine := in.AllocFire.And(build.EqC(int64(b)))
		add, follow := fired.And(added.List.EqC(int64(b))), linked.And(added.List.EqC(int64(b)))
		walked := a.Bank.EqC(int64(b))

		links := hdl.Mem(m, "links"+suffix, shape, 2<<width, hdl.Undefined)
		from := hdl.Mux(mine, headOf(in.AllocCluster), hdl.Mux(a.Fetch, headOf(a.Cluster), after(a.Row)))
		read := links.Read(from, mine.Or(a.Fetch.Or(a.Step).And(walked)))
		to := hdl.Mux(follow, after(added.Row), headOf(hdl.Mux(sweeping, swept, hdl.Mux(add, added.Cluster, a.Cleared))))
		data := hdl.Mux(follow, read, link{add, added.Row})
		links.Write(hdl.Any(sweeping, add, follow, a.Clear.And(walked)), to, data)
		answers[b] = lists{read.Row, read, u.used(suffix, a.Done.And(walked), add.And(read.Some.Not()))}
	}
	return u.walked(a.Bank, answers)
}
