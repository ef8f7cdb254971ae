// Package gather turns an allocation of rows to clusters into one query a
// cluster, and into the sums of the next iteration's centroids
// (docs/accelerator.md, sections 1 and 2; SpARC, DAC 2024, retrieval of the
// representatives' Q rows).
//
// A task is one allocation of a job: of an iteration (Final = 0) or the job's
// last (Final = 1). Three kinds of tasks:
//
//	iteration  for every cluster with members the sums of its members' rows of pre-scores, and their count
//	mean       final, Head.Mean = 1: the exact rounded mean of the members' Q rows, by the divider (units/share, client Q)
//	medoid     final, Head.Mean = 0: the representative's Q row
//
// While an allocation streams past, each cluster's members are linked: a head a
// cluster, a successor a row, in one of Banks lists. Clusters with members are
// counted. Then the stream rep names the clusters in order; those without
// members are dropped. What is left is walked, chain after chain: the members of
// the cluster from the last row to the first, or the representative alone. A
// chain is walked once for every word of its rows: word 0 of all members, word 1
// of all members, and so on; that is one sum a word.
//
// # Timing of allocation and tasks
//
// After reset the heads are cleared, which takes ClustersMax cycles: the first
// alloc_fire comes no earlier than cycle ClustersMax-1, counted from 0. From then
// on a row is taken in every cycle. With two lists the next one is used from the
// cycle after an alloc_fire with alloc_last. task_valid comes in the cycle of that
// alloc_fire or later, once a list, in order; tasks of which list_free has not
// been seen are at most Banks, counting the list that is being built.
//
// The tasks wait in a queue, and one at a time is active. A task whose task_valid
// comes in cycle t is in the queue from t+1. The task at the front leaves the
// queue in the first cycle in which no task is active; it is active from the
// cycle after that, up to and including the cycle of its list_free.
//
// # Timing of chains
//
// rep_ready is high when the queue of representatives (2 places) was not full at
// the beginning of the cycle. A beat with rep_used transferred in cycle r is in
// the queue from r+1 on; others are dropped. The front moves to the fetched place
// in the first cycle in which
//
//   - a task is active and has fetched fewer chains than its list has clusters, and
//   - the fetched place is empty, or its chain begins in this cycle.
//
// A chain that moves in cycle f can begin in cycle f+1.
//
// # Timing of the walk
//
// A read in cycle t is one word of one row: walk_en or p_read with its address in
// cycle t, walk_data or p_read_data in cycle t+1. It is known in t+1 whether that
// row was the last of its chain (end of the pass) or which row is next. So in
// cycle t+1 one of the following happens:
//
//   - the row was not the last: the next row of the chain is read;
//   - it was, and the chain has more words: the first row is read again for the
//     next word (a pass begins) if the credit below allows it, else in the first
//     later cycle in which it does;
//   - it was, and the word was the last: the fetched chain's first row is read (a
//     chain and its first pass begin) if a chain is fetched and the credits allow
//     it, else in the first later cycle in which both hold;
//   - it was the last row of the last word of the task's last chain: list_free, and
//     for a final task q_free. Nothing is read.
//
// One row a cycle, over the ends of passes and chains as well. The first read of a
// task follows its task_valid in cycle t at t+3, or its first used
// representative's transfer in cycle r at r+2, whichever is later (and the list_free of the
// task before in cycle e at e+3).
//
// Credits; all of them are registers, so that an event counts from the next cycle on:
//
//   - mean: a pass begins if fewer than Sums = 2 passes are reserved. A pass is
//     reserved from the cycle after it begins up to and including the cycle of
//     its last beat of the divider;
//   - medoid: a pass begins if every word of a mean begun before has been written
//     (qc_write in an earlier cycle);
//   - mean and medoid: a chain begins if fewer than ClustersMax rows are reserved in
//     the ring: from the cycle after the chain begins up to and including the cycle
//     of qc_pop.
//
// # Timing of results
//
// A medoid's word read in cycle t: qc_write in t+2. A pass whose last row was read
// in cycle t has its sum in t+3:
//
//   - iteration: up_write in t+3, with up_count; up_done in the cycle of the last
//     up_write of the task;
//   - mean: the count is in the queue of divisors from t+2 on (q_req_valid while the
//     queue is not empty: t+2 if no earlier divisor waits), the sum in the queue of
//     sums from t+4 on. q_beat_valid is high while the queue of sums is not empty. A beat
//     passes with q_beat_ready; Head.Chunks beats a word, lanes 0 to DivLanes-1
//     first, q_last with the last, which takes the sum out of the queue. The next sum's first
//     beat can pass in the next cycle. Results come in exactly 5 cycles: the last
//     beat in cycle u gives qc_write in cycle u+6.
//
// Lanes that no beat covers are 0. qc_push comes with the qc_write of a row's last
// word, qc_last with the last push of the job.
//
// # One part at a time
//
// With Machine.Serial a pass sums DivLanes lanes of a word, a part of the row; a
// chain is walked once for every part. A row of queries of one word has
// Head.Chunks parts, any other Lanes/DivLanes a word. Above, a word of the walk is
// then a part, and beside that:
//
//   - one row of an allocation is taken in two cycles: alloc_ready is low in the
//     cycle after alloc_fire;
//   - one representative waits, not two. It moves to the fetched place if no other
//     chain is under way. A chain is from the cycle after it moves up to and
//     including the cycle in which the last word of its row is written;
//   - list_free comes in the cycle in which the last word of the task's last row is
//     written;
//   - a pass of a medoid has no credit to wait for. With one slot for jobs there
//     is none for rows of the ring, whose places then suffice;
//   - of the part whose last row was read in cycle t, the last of a word: a medoid's
//     qc_write and an iteration's up_write are in t+3. Of a mean the divisor waits
//     from t+2 on, one a part, the sum is in its queue from t+3 on, is one beat with
//     q_last, and a last beat in cycle u gives qc_write in cycle u+6.
package gather

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/limit"
	"github.com/sparcgen/sparcgen/units/machine"
)

// Gather is the way from allocations to the rows of Q that attend. Nothing that
// comes in is ever held up but the stream rep.
type Gather struct{ machine.Machine }

// In are the inputs of a Gather.
type In struct {
	Heads []machine.Head // one a slot; Mean, WordsLog, RowWords and Chunks count

	AllocFire    hdl.Bool // event: a row has got its cluster
	AllocRow     hdl.UInt
	AllocCluster hdl.UInt
	AllocLast    hdl.Bool // the allocation's last row

	RepValid   hdl.Bool // stream of all clusters of an allocation, in order
	RepCluster hdl.UInt
	RepRow     hdl.UInt // the representative
	RepUsed    hdl.Bool // the cluster has members

	TaskValid hdl.Bool // event: an allocation is complete
	TaskSlot  hdl.UInt // its job
	TaskFinal hdl.Bool // it is the job's last

	WalkData  []hdl.SInt // Lanes of 16 bits, a cycle after WalkEn
	PReadData []hdl.SInt // Lanes of PrescoreBits, a cycle after PRead
	QcPop     hdl.Bool   // event: a row of the ring is free again

	QReqReady  hdl.Bool // units/share
	QBeatReady hdl.Bool
	QOutValid  hdl.Bool   // 5 cycles after a beat passed
	QOutQ      []hdl.SInt // 17 bits
}

// Out are the outputs of a Gather.
type Out struct {
	AllocReady []hdl.Bool // with Machine.Serial: a row may be taken; none where it always may

	RepReady hdl.Bool
	ListFree hdl.Bool // event: a task is through with its list

	WalkEn    hdl.Bool // a word of Q is read
	WalkBank  hdl.UInt // 1 bit
	WalkAddr  hdl.UInt // row << WordsLog | word: bits of an index below Tokens WordsMax
	PRead     hdl.Bool // a word of P is read
	PReadAddr hdl.UInt // row RowStride + word: bits of an index below Tokens RowStride
	QFree     hdl.Bool // event: the job needs its bank of Q no more
	QFreeBank hdl.UInt

	QcWrite   hdl.Bool   // a word of a row of the ring
	QcWord    hdl.UInt   // which: bits of an index below WordsMax, at least 1
	QcData    []hdl.SInt // Lanes of 16 bits
	QcPush    hdl.Bool   // the row's last word
	QcCluster hdl.UInt
	QcLast    hdl.Bool // with QcPush: the job's last row

	UpWrite hdl.Bool // a word of an iteration's sums
	UpAddr  hdl.UInt // cluster RowStride + word: bits of an index below ClustersMax RowStride
	UpData  []hdl.SInt
	UpCount hdl.UInt // members of the cluster, the same for all its words
	UpDone  hdl.Bool // event: the last UpWrite of the iteration

	QReqValid  hdl.Bool
	QDivisor   hdl.UInt // SumBits
	QBeatValid hdl.Bool
	QNum       []hdl.SInt // DivLanes of RowAcc's SumBits
	QLast      hdl.Bool
}

// ModuleName is the same for all sizes: a machine has one.
func (g Gather) ModuleName() string { return "gather" }

// Sums is the number of passes of means that are summed or wait for the divider.
const Sums = 2

// Inputs returns the shapes of the ports.
func (g Gather) Inputs() In {
	b, row, cluster := hdl.B(), hdl.U(g.RowBits()), hdl.U(g.ClusterBits())
	return In{
		Heads:     g.File(),
		AllocFire: b, AllocRow: row, AllocCluster: cluster, AllocLast: b,
		RepValid: b, RepCluster: cluster, RepRow: row, RepUsed: b,
		TaskValid: b, TaskSlot: hdl.U(g.SlotBits()), TaskFinal: b,
		WalkData: hdl.Vec(g.Lanes, hdl.S(16)), PReadData: hdl.Vec(g.Lanes, hdl.S(g.PrescoreBits)), QcPop: b,
		QReqReady: b, QBeatReady: b, QOutValid: b, QOutQ: hdl.Vec(g.DivLanes, hdl.S(17)),
	}
}

// Latency returns the cycles from a beat of the divider to its results.
func (g Gather) Latency() int { return g.Divu().Latency() }

// unit is a Gather being built.
type unit struct {
	Gather
	m  *hdl.Module
	in In
}

// Build makes the lists, the chains, the walk and the ways of its sums.
func (g Gather) Build(m *hdl.Module, in In) Out {
	ok := limit.PowerOfTwo(m, "Lanes", g.Lanes, 1, 256)
	ok = limit.PowerOfTwo(m, "DivLanes", g.DivLanes, 1, g.Lanes) && ok
	if ok = limit.Range(m, "PrescoreBits", g.PrescoreBits, 2, 16) && ok; !ok {
		return Out{}
	}
	u := &unit{g, m, in}
	asked := hdl.Wire(m, "ask", u.askShape())
	lists := u.lists(asked.Q)
	ends := hdl.Wire(m, "task_ends", hdl.B())
	t := u.task(ends.Q)
	take := hdl.Wire(m, "chain_begins", hdl.B())
	busy := hdl.Wire(m, "chain_is_busy", hdl.B())
	c := u.chains(t, lists, take.Q, busy.Q)

	credit := hdl.Wire(m, "may_begin", credits{hdl.B(), hdl.B()})
	w := u.walk(t, c, lists, credit.Q)
	take.Set(w.chainBegins)
	word := u.wordOf(w.part)
	out := Out{RepReady: c.ready,
		WalkEn: w.read.And(t.Iteration.Not()), WalkBank: g.BankOf(t.Slot), WalkAddr: u.walkAddr(t, w.row, word),
		PRead: w.read.And(t.Iteration), PReadAddr: u.strided(w.row, word, g.Tokens)}
	if u.Serial() {
		written, taskEnds := u.parts(t, w, credit, &out)
		ends.Set(taskEnds)
		busy.Set(u.latch("chain_busy", c.fetch, written))
		out.AllocReady = []hdl.Bool{hdl.Delay(m, "alloc_taken", in.AllocFire).Not()}
	} else {
		busy.Set(hdl.False(m))
		ends.Set(w.taskEnds)
		u.results(t, w, credit, &out)
	}
	out.ListFree = ends.Q
	out.QFree, out.QFreeBank = ends.Q.And(t.Iteration.Not()), g.BankOf(t.Slot)
	asked.Set(ask{
		Bank: t.List, Fetch: c.fetch, Cluster: c.cluster, Clear: w.chainBegins, Cleared: c.now.Cluster,
		Step: w.read, Row: w.row, Done: ends.Q,
	})
	return out
}

// walkAddr returns the address of the word read in a bank of Q.
func (u *unit) walkAddr(t task, row, word hdl.UInt) hdl.UInt {
	width := indexBits(u.Tokens * u.WordsMax())
	var addr hdl.UInt
	for k := range u.WordsLogMax() + 1 {
		at := row
		if k > 0 {
			at = row.Cat(word.Slice(k-1, 0))
		}
		if at.Width() < width {
			at = at.Ext(width)
		}
		at = at.Wrap(width)
		if k == 0 {
			addr = at
			continue
		}
		addr = hdl.Mux(t.WordsLog.GeC(int64(k)), at, addr)
	}
	return addr
}

// strided returns the address of a word in a memory of n rows of RowStride words.
func (u *unit) strided(row, word hdl.UInt, n int) hdl.UInt {
	if log := bits.Len(uint(u.RowStride() - 1)); log > 0 {
		row = row.Cat(word.Slice(log-1, 0))
	}
	return row.Wrap(indexBits(n * u.RowStride()))
}

// wordBits is the width of the index of a word of any row.
func (u *unit) wordBits() int { return indexBits(max(u.WordsMax(), u.RowWordsMax())) }

// chunkBits is the width of the index of a beat of DivLanes lanes in a word, 0
// when a part is a word.
func (u *unit) chunkBits() int {
	if !u.Serial() {
		return 0
	}
	return bits.Len(uint(u.Lanes/u.DivLanes - 1))
}

// partBits is the width of the index of a part of any row.
func (u *unit) partBits() int { return u.wordBits() + u.chunkBits() }

// wordOf returns the index of the word of a part.
func (u *unit) wordOf(part hdl.UInt) hdl.UInt { return part.Slice(u.partBits()-1, u.chunkBits()) }

// latch is true from the cycle after begins to the one of ends.
func (u *unit) latch(name string, begins, ends hdl.Bool) hdl.Bool {
	r := hdl.Reg(u.m, name, hdl.B(), hdl.Reset(0))
	u.m.If(begins, func() { r.Set(hdl.True(u.m)) }).ElseIf(ends, func() { r.Set(hdl.False(u.m)) })
	return r.Q
}

// indexBits returns the bits of an index below n, at least 1.
func indexBits(n int) int { return max(1, bits.Len(uint(n-1))) }
