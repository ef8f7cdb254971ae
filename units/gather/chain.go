package gather

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/machine"
)

// task is the task that is active. Its fields hold until the next one is.
type task struct {
	Active    hdl.Bool
	Begins    hdl.Bool // it is active from the next cycle on
	List      hdl.UInt // its list, 1 bit
	Slot      hdl.UInt
	Iteration hdl.Bool // one of the three
	Mean      hdl.Bool
	Medoid    hdl.Bool
	WordsLog  hdl.UInt // of a row of Q
	LastPart  hdl.UInt // of the rows that are read
	Chunks    hdl.UInt
}

// task makes the queue of tasks and what is known of the one that is active.
func (u *unit) task(ends hdl.Bool) task {
	m, in := u.m, u.in
	type entry struct {
		Slot  hdl.UInt
		Final hdl.Bool
	}
	active := hdl.Reg(m, "active", hdl.B(), hdl.Reset(0))
	// At most two allocations are complete and not walked: the queue never fills.
	first, _ := stream.FifoRegs(m, "tasks", 2, stream.Flow[entry]{Valid: in.TaskValid, Data: entry{in.TaskSlot, in.TaskFinal}}, active.Q.Not())
	begins := first.Fires(active.Q.Not()).Named("task_begins")
	m.If(begins, func() { active.Set(hdl.True(m)) }).ElseIf(ends, func() { active.Set(hdl.False(m)) })

	head, final := u.At(in.Heads, first.Data.Slot), first.Data.Final
	t := stream.Hold(m, begins, "now_task", struct {
		Slot, WordsLog, LastPart, Chunks hdl.UInt
		Iteration, Mean, Medoid          hdl.Bool
	}{
		Slot: first.Data.Slot, WordsLog: head.WordsLog, Chunks: head.Chunks,
		LastPart:  hdl.Mux(final, u.lastOfQ(head), u.lastOf(head.RowWords.SubC(1).AsUInt().Wrap(u.wordBits()))),
		Iteration: final.Not(), Mean: final.And(head.Mean), Medoid: final.And(head.Mean.Not()),
	})
	return task{active.Q, begins, u.turn("walk_list", ends), t.Slot, t.Iteration, t.Mean, t.Medoid, t.WordsLog, t.LastPart, t.Chunks}
}

// lastOfQ returns the index of the last part of a row of Q.
func (u *unit) lastOfQ(head machine.Head) hdl.UInt {
	last := hdl.C(u.m, hdl.U(u.partBits()), 0)
	if u.chunkBits() > 0 { // a row of one word may end within it
		last = head.Chunks.SubC(1).AsUInt().Wrap(u.chunkBits()).Ext(u.partBits())
	}
	for k := 1; k <= u.WordsLogMax(); k++ {
		last = hdl.Mux(head.WordsLog.GeC(int64(k)), u.lastOf(hdl.C(u.m, hdl.U(u.wordBits()), int64(1<<k-1))), last)
	}
	return last
}

// lastOf returns the last part of a whole word.
func (u *unit) lastOf(word hdl.UInt) hdl.UInt {
	if u.chunkBits() == 0 {
		return word
	}
	return word.Cat(hdl.C(u.m, hdl.U(u.chunkBits()), int64(1<<u.chunkBits()-1)))
}

// chain is a cluster with members.
type chain struct {
	Cluster hdl.UInt
	Row     hdl.UInt // its representative
	Last    hdl.Bool // the last of the task
}

// chains are the clusters to be walked.
type chains struct {
	ready   hdl.Bool // of the stream rep
	fetch   hdl.Bool // the head of a cluster's list is read
	cluster hdl.UInt // which
	valid   hdl.Bool // a chain is fetched: its head is there
	now     chain
}

// chains makes the queue of representatives and the place of the fetched chain,
// which take empties. With Machine.Serial it keeps the chain until it is no longer
// busy.
func (u *unit) chains(t task, l lists, take, busy hdl.Bool) chains {
	m, in := u.m, u.in
	type entry struct{ Cluster, Row hdl.UInt }
	fetch := hdl.Wire(m, "fetch", hdl.B())
	places := 2
	if u.Serial() {
		places = 1
	}
	first, ready := stream.FifoRegs(m, "reps", places,
		stream.Flow[entry]{Valid: in.RepValid.And(in.RepUsed), Data: entry{in.RepCluster, in.RepRow}}, fetch.Q)
	valid := hdl.Reg(m, "fetched_valid", hdl.B(), hdl.Reset(0))
	fetched := hdl.Reg(m, "fetched", hdl.U(l.used.Width()), hdl.Reset(0))
	one := fetched.Q.AddC(1)
	room := valid.Q.Not().Or(take)
	if u.Serial() {
		room = busy.Not()
	}
	fetch.Set(hdl.All(first.Valid, t.Active, fetched.Q.Ne(l.used), room))
	m.If(t.Begins, func() {
		fetched.Set(hdl.C(m, fetched.Q, 0))
	}).ElseIf(fetch.Q, func() {
		fetched.Set(one.Wrap(fetched.Q.Width()))
	})
	m.If(fetch.Q, func() { valid.Set(hdl.True(m)) }).ElseIf(take, func() { valid.Set(hdl.False(m)) })
	now := stream.Hold(m, fetch.Q, "chain", chain{first.Data.Cluster, first.Data.Row, one.Eq(l.used)})
	return chains{ready, fetch.Q, first.Data.Cluster, valid.Q, now}
}
