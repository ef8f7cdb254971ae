package gather

import (
	"math/bits"
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
)

// link is a head of a list or the successor of a row: a row, or none.
type link struct {
	Some hdl.Bool
	Row  hdl.UInt
}

// ask is what the walk wants of the lists.
type ask struct {
	Bank    hdl.UInt // the list that is walked, 1 bit
	Fetch   hdl.Bool // read the head of Cluster
	Cluster hdl.UInt
	Clear   hdl.Bool // empty the list of Cleared
	Cleared hdl.UInt
	Step    hdl.Bool // read the successor of Row
	Row     hdl.UInt
	Done    hdl.Bool // the walk is over
}

func (u *unit) askShape() ask {
	b, cluster := hdl.B(), hdl.U(u.ClusterBits())
	return ask{hdl.U(1), b, cluster, b, cluster, b, hdl.U(u.RowBits()), b}
}

// lists are the answers of the list that is walked.
type lists struct {
	head hdl.UInt // the first row of the cluster fetched last
	next link     // the successor of the row stepped from in the cycle before
	used hdl.UInt // clusters with members, 0 to ClustersMax
}

// lists makes the member lists. A row taken in cycle t becomes the head of its
// cluster at the end of t+1, with the old head, read in t, as its successor. The
// memory of heads forwards what is written in the cycle of a read: rows of one
// cluster may follow each other.
func (u *unit) lists(a ask) lists {
	m, in := u.m, u.in
	if u.Serial() {
		return u.narrowLists(a)
	}
	build := u.turn("build_list", in.AllocFire.And(in.AllocLast))
	added := hdl.Delay(m, "added", struct {
		Valid              hdl.Bool
		Row, Cluster, List hdl.UInt
	}{in.AllocFire, in.AllocRow, in.AllocCluster, build})

	sweeping, swept := u.sweep()
	shape := link{hdl.B(), hdl.U(u.RowBits())}
	answers := make([]lists, u.Banks)
	for b := range answers {
		suffix := "_" + strconv.Itoa(b)
		mine := in.AllocFire.And(build.EqC(int64(b)))
		add := added.Valid.And(added.List.EqC(int64(b)))
		walked := a.Bank.EqC(int64(b))

		heads := hdl.Mem(m, "heads"+suffix, shape, u.ClustersMax, hdl.WriteFirst)
		head := heads.Read(hdl.Mux(mine, in.AllocCluster, a.Cluster), mine.Or(a.Fetch.And(walked)))
		place := hdl.Mux(sweeping, swept, hdl.Mux(add, added.Cluster, a.Cleared))
		heads.Write(sweeping.Or(add).Or(a.Clear.And(walked)), place, link{add, added.Row})

		rows := hdl.Mem(m, "rows"+suffix, shape, u.Tokens, hdl.Undefined)
		rows.Write(add, added.Row, head)

		used := u.used(suffix, a.Done.And(walked), add.And(head.Some.Not()))
		answers[b] = lists{head.Row, rows.Read(a.Row, a.Step.And(walked)), used}
	}
	return u.walked(a.Bank, answers)
}

// walked returns the answers of the list that is walked.
func (u *unit) walked(bank hdl.UInt, answers []lists) lists {
	if u.Banks == 1 {
		return answers[0]
	}
	first, second, other := answers[0], answers[1], bank.EqC(1)
	return lists{hdl.Mux(other, second.head, first.head), hdl.Mux(other, second.next, first.next), hdl.Mux(other, second.used, first.used)}
}

// sweep counts the heads that are cleared after reset.
func (u *unit) sweep() (sweeping hdl.Bool, place hdl.UInt) {
	m := u.m
	on := hdl.Reg(m, "sweeping", hdl.B(), hdl.Reset(1))
	swept := hdl.Reg(m, "swept", hdl.U(u.ClusterBits()), hdl.Reset(0))
	m.If(on.Q, func() { swept.Set(swept.Q.AddC(1).Wrap(u.ClusterBits())) })
	m.If(swept.Q.EqC(int64(u.ClustersMax-1)), func() { on.Set(hdl.False(m)) })
	return on.Q, swept.Q
}

// used counts the clusters that get their first member, anew after a walk.
func (u *unit) used(suffix string, done, first hdl.Bool) hdl.UInt {
	m := u.m
	used := hdl.Reg(m, "used"+suffix, hdl.U(bits.Len(uint(u.ClustersMax))), hdl.Reset(0))
	m.If(done, func() {
		used.Set(hdl.C(m, used.Q, 0))
	}).ElseIf(first, func() {
		used.Set(used.Q.AddC(1).Wrap(used.Q.Width()))
	})
	return used.Q
}

// turn returns which list is in use: the other one after each step.
func (u *unit) turn(name string, step hdl.Bool) hdl.UInt {
	if u.Banks == 1 {
		return hdl.C(u.m, hdl.U(1), 0)
	}
	at := hdl.Reg(u.m, name, hdl.U(1), hdl.Reset(0))
	u.m.If(step, func() { at.Set(at.Q.Not()) })
	return at.Q
}
