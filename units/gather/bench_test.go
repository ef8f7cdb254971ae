package gather_test

import (
	"math/bits"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/gather"
	"github.com/sparcgen/sparcgen/units/machine"
)

// bench plays everything around a gather and compares every output of every
// cycle with the model.
type bench struct {
	*sim.Bench[gather.In, gather.Out]
	m   machine.Machine
	rng *rand.Rand
	o   *model
	div *divider

	gap  int // percent of cycles without an allocation, and without a representative
	late int // most cycles from an allocation's end to its task_valid and to its representatives
	keep int // percent of cycles in which a row of the ring stays

	cycle   int
	tasks   []*task
	built   int // allocations that have begun
	row     int // of the one being built
	lists   int // that are free
	events  []event
	reps    []event // of allocations that are complete
	rep     int     // cluster of the first of them
	offered bool
	ring    int // rows pushed and not popped
	reads   *read

	// What happened.
	ended     int // tasks
	readAt    []int
	firedAt   []int
	taskAt    []int
	usedRepAt []int
	freeAt    []int
	writtenAt []int // qc_write
	upAt      []int
}

// event is a task of which something is told from a cycle on.
type event struct {
	t  *task
	at int
}

func open(t *testing.T, m machine.Machine, seed uint64, list []*job) *bench {
	t.Helper()
	s, err := sim.Open(gather.Gather{Machine: m})
	require.NoError(t, err)
	rng := rand.New(rand.NewPCG(seed, 7))
	b := &bench{Bench: s, m: m, rng: rng, o: newModel(m), div: &divider{rng: rng, results: map[int][]int64{}}, lists: m.Banks}
	for _, j := range list {
		b.tasks = append(b.tasks, j.tasks...)
	}
	return b
}

// play runs all tasks.
func (b *bench) play(t *testing.T) {
	t.Helper()
	limit := 3000
	for _, k := range b.tasks {
		limit += 40 * (len(k.allocation) + 40) * b.o.parts(k)
	}
	for idle := 0; idle < 20; idle++ {
		if b.ended < len(b.tasks) || b.o.means > 0 || b.o.busy || b.ring > 0 || len(b.reps) > 0 {
			idle = 0
		}
		b.step(t)
		require.Less(t, b.cycle, limit, "no progress: %d of %d tasks", b.ended, len(b.tasks))
	}
	require.NoError(t, b.Err())
}

func flag(v bool) int64 {
	if v {
		return 1
	}
	return 0
}

// noise returns n random numbers of w signed bits: what stands on a bus on which
// nothing is told.
func (b *bench) noise(n, w int) []int64 {
	v := make([]int64, n)
	for i := range v {
		v[i] = value(b.rng, w)
	}
	return v
}

// step is one cycle.
func (b *bench) step(t *testing.T) {
	t.Helper()
	in := told{}
	b.allocate(t)
	in.task = b.tell()
	in.rep = b.represent()
	b.answer()
	in.pop = b.ring > 0 && b.rng.IntN(100) >= b.keep
	b.Set(b.In.QcPop, flag(in.pop))
	reqReady, beatReady := b.div.ready(b.cycle)
	b.Set(b.In.QReqReady, flag(reqReady))
	b.Set(b.In.QBeatReady, flag(beatReady))
	q, ok := b.div.results[b.cycle]
	if !ok {
		q = b.noise(b.m.DivLanes, 17)
	}
	b.Set(b.In.QOutValid, flag(ok))
	b.SetVec("q_out_q", q)

	b.checkWalk(t)
	in.grant = len(b.o.divisors) > 0 && reqReady
	in.passes = len(b.o.sumQueue) > 0 && beatReady
	divisor, beat, last := b.checkDivider(t, in)
	pushes := b.checkWrites(t)
	b.div.edge(b.cycle, divisor, beat, last)
	if pushes {
		b.ring++
	}
	if in.pop {
		b.ring--
	}
	b.o.edge(b.cycle, in)
	b.Step()
	b.cycle++
}

// allocate plays the end of the clustering unit.
func (b *bench) allocate(t *testing.T) {
	t.Helper()
	begun := b.row > 0
	room := !b.m.Serial() || len(b.firedAt) == 0 || b.firedAt[len(b.firedAt)-1] < b.cycle-1
	for _, r := range b.Out.AllocReady {
		b.equal(t, room, r, "alloc_ready")
	}
	ready := room && b.built < len(b.tasks) && b.cycle >= b.m.ClustersMax-1 && (begun || b.lists > 0) && b.rng.IntN(100) >= b.gap
	b.Set(b.In.AllocFire, flag(ready))
	if !ready {
		b.Set(b.In.AllocRow, b.rng.Int64N(int64(b.m.Tokens)))
		b.Set(b.In.AllocCluster, b.rng.Int64N(int64(b.m.ClustersMax)))
		b.Set(b.In.AllocLast, b.rng.Int64N(2))
		return
	}
	k := b.tasks[b.built]
	if !begun {
		b.lists--
		b.head(k)
	}
	last := b.row == len(k.allocation)-1
	b.Set(b.In.AllocRow, int64(b.row))
	b.Set(b.In.AllocCluster, int64(k.allocation[b.row].Index))
	b.Set(b.In.AllocLast, flag(last))
	b.firedAt = append(b.firedAt, b.cycle)
	b.row++
	if last {
		b.row = 0
		b.built++
		b.events = append(b.events, event{k, b.cycle + b.rng.IntN(b.late+1)})
		b.reps = append(b.reps, event{k, b.cycle + 1 + b.rng.IntN(b.late+1)})
	}
}

// head sets the parameters of a task's job.
func (b *bench) head(k *task) {
	h := b.In.Heads[k.job.slot]
	b.Set(h.Mean, flag(k.job.mean))
	b.Set(h.WordsLog, int64(bits.Len(uint(k.job.words))-1))
	b.Set(h.RowWords, int64(k.job.rowWords))
	b.Set(h.Chunks, int64(chunksOf(b.m, k.job)))
}

// tell plays task_valid: in the cycle of an allocation's last row or later.
func (b *bench) tell() *task {
	valid := len(b.events) > 0 && b.events[0].at <= b.cycle
	b.Set(b.In.TaskValid, flag(valid))
	if !valid {
		b.Set(b.In.TaskSlot, b.rng.Int64N(int64(b.m.Heads())))
		b.Set(b.In.TaskFinal, b.rng.Int64N(2))
		return nil
	}
	k := b.events[0].t
	b.events = b.events[1:]
	b.Set(b.In.TaskSlot, int64(k.job.slot))
	b.Set(b.In.TaskFinal, flag(k.final))
	b.taskAt = append(b.taskAt, b.cycle)
	return k
}

// represent plays the stream rep and returns the cluster with members that is
// transferred, or -1.
func (b *bench) represent() int {
	if !b.offered {
		b.offered = len(b.reps) > 0 && b.reps[0].at <= b.cycle && b.rng.IntN(100) >= b.gap
	}
	b.Set(b.In.RepValid, flag(b.offered))
	if !b.offered {
		b.Set(b.In.RepUsed, b.rng.Int64N(2))
		b.Set(b.In.RepRow, b.rng.Int64N(int64(b.m.Tokens)))
		return -1
	}
	k, c := b.reps[0].t, b.rep
	used := !k.scan[c].Empty()
	b.Set(b.In.RepCluster, int64(c))
	b.Set(b.In.RepRow, int64(max(0, k.scan[c].Representative.Index)))
	b.Set(b.In.RepUsed, flag(used))
	if !b.o.repReady() {
		return -1
	}
	b.offered = false
	if b.rep++; b.rep == len(k.scan) {
		b.rep, b.reps = 0, b.reps[1:]
	}
	if !used {
		return -1
	}
	b.usedRepAt = append(b.usedRepAt, b.cycle)
	return c
}

// answer plays the memories of Q and P.
func (b *bench) answer() {
	walk, pread := b.noise(b.m.Lanes, 16), b.noise(b.m.Lanes, b.m.PrescoreBits)
	if r := b.reads; r != nil {
		from, to := r.word*b.m.Lanes, (r.word+1)*b.m.Lanes
		if r.t.final {
			walk = r.t.job.q[r.row][from:to]
		} else {
			pread = r.t.job.p[r.row][from:to]
		}
	}
	b.SetVec("walk_data", walk)
	b.SetVec("p_read_data", pread)
}

// equal compares a bit of the outputs.
func (b *bench) equal(t *testing.T, want bool, s hdl.Bool, what string) {
	t.Helper()
	if flag(want) != b.Get(s) {
		require.Equal(t, flag(want), b.Get(s), "%s in cycle %d", what, b.cycle)
	}
}

// checkWalk compares the reads.
func (b *bench) checkWalk(t *testing.T) {
	t.Helper()
	out := b.Out
	b.equal(t, b.o.repReady(), out.RepReady, "rep_ready")
	r, _, _, _, ends := b.o.next()
	b.equal(t, r != nil && r.t.final, out.WalkEn, "walk_en")
	b.equal(t, r != nil && !r.t.final, out.PRead, "p_read")
	b.equal(t, ends, out.ListFree, "list_free")
	b.equal(t, ends && b.o.active.final, out.QFree, "q_free")
	b.reads = r
	if r != nil {
		b.readAt = append(b.readAt, b.cycle)
		if r.t.final {
			require.Equal(t, int64(r.row*r.t.job.words+r.word), b.Get(out.WalkAddr), "walk_addr in cycle %d", b.cycle)
			require.Equal(t, int64(r.t.job.slot%2), b.Get(out.WalkBank))
		} else {
			require.Equal(t, int64(r.row*b.m.RowStride()+r.word), b.Get(out.PReadAddr), "p_read_addr in cycle %d", b.cycle)
		}
	}
	if ends {
		require.Equal(t, int64(b.o.active.job.slot%2), b.Get(out.QFreeBank))
		b.lists++
		b.ended++
		b.freeAt = append(b.freeAt, b.cycle)
	}
}

// checkDivider compares the client of the divider and returns what it hands over.
func (b *bench) checkDivider(t *testing.T, in told) (divisor int, beat []int64, last bool) {
	t.Helper()
	out := b.Out
	b.equal(t, len(b.o.divisors) > 0, out.QReqValid, "q_req_valid")
	b.equal(t, len(b.o.sumQueue) > 0, out.QBeatValid, "q_beat_valid")
	if in.grant {
		divisor = b.o.divisors[0].divisor
		require.Equal(t, int64(divisor), b.Get(out.QDivisor), "q_divisor in cycle %d", b.cycle)
	}
	if in.passes {
		last = b.o.chunk+1 == b.o.chunks()
		b.equal(t, last, out.QLast, "q_last")
		beat = b.Vec("q_num")
	}
	return divisor, beat, last
}

// checkWrites compares what is written to the ring and to the sums.
func (b *bench) checkWrites(t *testing.T) (pushes bool) {
	t.Helper()
	out := b.Out
	write := b.o.done[b.cycle]
	if p := b.o.medoids[b.cycle]; p != nil {
		require.Nil(t, write, "two writes to the ring")
		write = p
	}
	b.equal(t, write != nil, out.QcWrite, "qc_write")
	pushes = write != nil && write.rowEnd
	b.equal(t, pushes, out.QcPush, "qc_push")
	if write != nil {
		require.Equal(t, b.part(write), b.Vec("qc_data"), "qc_data in cycle %d", b.cycle)
		require.Equal(t, int64(write.word), b.Get(out.QcWord))
		b.writtenAt = append(b.writtenAt, b.cycle)
	}
	if pushes {
		require.Equal(t, int64(write.cluster), b.Get(out.QcCluster))
		b.equal(t, write.last, out.QcLast, "qc_last")
	}

	up := b.o.iters[b.cycle]
	b.equal(t, up != nil, out.UpWrite, "up_write")
	b.equal(t, up != nil && up.last && up.rowEnd, out.UpDone, "up_done")
	if up != nil {
		require.Equal(t, int64(up.cluster*b.m.RowStride()+up.word), b.Get(out.UpAddr))
		require.Equal(t, int64(up.t.scan[up.cluster].Members), b.Get(out.UpCount), "up_count in cycle %d", b.cycle)
		require.Equal(t, b.part(up), b.Vec("up_data"), "up_data in cycle %d", b.cycle)
		b.upAt = append(b.upAt, b.cycle)
	}
	return pushes
}

// part returns the word of the wanted row that a pass makes.
func (b *bench) part(p *pass) []int64 {
	return p.t.want[p.cluster][p.word*b.m.Lanes : (p.word+1)*b.m.Lanes]
}
