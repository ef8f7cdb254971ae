package axi

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/bus"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/ccache"
)

// Clone writes the rows of Z of clustered jobs: row i is the row of Z_c of the
// cluster of row i. It keeps the clusters of the rows of up to Heads jobs, waits
// until all of a job's Z_c is in memory, drops what the centroid cache holds,
// and reads the lines of Z_c through it, one word of Z a cycle.
type Clone struct{ Sparc }

// CloneJob is what a Clone knows of a job.
type CloneJob struct {
	Index   hdl.UInt
	N       hdl.UInt
	Width   hdl.UInt // as of core.Job
	Z, Zc   hdl.UInt // addresses
	ZStride hdl.UInt
}

// Alloc is the cluster of a row.
type Alloc struct {
	Row     hdl.UInt
	Cluster hdl.UInt
	Last    hdl.Bool // the job's last row
}

// CloneIn are the inputs of a Clone.
type CloneIn struct {
	Clear      hdl.Bool // while true jobs are dropped, allocations taken and dropped, reads brought to their end
	Issued     hdl.Bool // event: a clustered job; only while IssueReady
	Job        CloneJob
	ZcWritten  hdl.Bool // event: the next job's Z_c is in memory
	AllocValid hdl.Bool
	Alloc      Alloc
	Run        bus.Ready
	Beat       bus.Beat
	OutReady   hdl.Bool
}

// CloneOut are the outputs of a Clone.
type CloneOut struct {
	IssueReady hdl.Bool
	AllocReady hdl.Bool
	Run        bus.Run
	Beat       bus.Ready
	OutValid   hdl.Bool
	Out        Word
	Hits       hdl.UInt
	Misses     hdl.UInt
	Idle       hdl.Bool // no line is under way
}

// ModuleName is the same for all sizes: a design has one.
func (g Clone) ModuleName() string { return "sparc_axi_clone" }

// Cache returns the centroid cache. A line is a word of ZC, and its address the
// number of the word; 64 K words and, in front of the memory, as many requests
// as the paper's machine needs to keep its bus busy.
func (g Sparc) Cache() ccache.Ccache {
	return ccache.Ccache{Bytes: g.CacheBytes, LineBits: elementBits * min(g.Lanes, g.HeadDim), Ways: g.CacheWays, Policy: g.CachePolicy,
		AddrBits: 16, BusBits: max(g.BusBits, elementBits), Misses: g.CacheMisses, Queue: max(32, 2*g.CacheMisses)}
}

func (g Sparc) cloneJob() CloneJob {
	r := recordShape(g.Machine, g.AddrBits)
	return CloneJob{r.Index, r.Job.N, r.Job.Width, r.Z, r.Zc, r.ZStride}
}

// Inputs returns the shapes of the ports.
func (g Clone) Inputs() CloneIn {
	b := hdl.B()
	return CloneIn{b, b, g.cloneJob(), b, b, Alloc{hdl.U(g.RowBits()), hdl.U(g.ClusterBits()), b}, bus.Ready{Ready: b}, bus.Beat{Valid: b, Data: hdl.U(g.BusBits)}, b}
}

// The states of a Clone.
const (
	cloneQuiet = iota
	cloneDrop  // the cache's contents
	cloneRun
)

// Build makes the circuit.
func (g Clone) Build(m *hdl.Module, in CloneIn) CloneOut {
	state := hdl.Reg(m, "state", hdl.U(2), hdl.Reset(cloneQuiet))
	job := hdl.Reg(m, "job_now", in.Job, hdl.NoReset())
	is := func(s int64) hdl.Bool { return state.Q.EqC(s) }
	to := func(s int64) { state.Set(hdl.C(m, state.Q, s)) }

	over := hdl.Wire(m, "job_over", hdl.B())
	ready := g.counter(m, "zc_ready", in.ZcWritten, over.Q, in.Clear)
	begins := hdl.All(is(cloneQuiet), ready.NeC(0), in.Clear.Not())
	jobs, room := stream.Fifo(m, "jobs", g.waitingJobs(), stream.Flow[CloneJob]{Valid: in.Issued, Data: in.Job}, begins.Or(in.Clear))
	takes := begins.And(jobs.Valid)
	clusters := g.clusters(m, in, over.Q)

	cacheOut := hdl.Wire(m, "answer_taken", hdl.B())
	toCache := hdl.Wire(m, "to_cache", g.Cache().Inputs())
	c := hdl.Inst(m, "cache", g.Cache(), toCache.Q)
	m.If(takes, func() {
		job.Set(jobs.Data)
		to(cloneDrop)
	})
	m.If(is(cloneDrop).And(c.InvReady), func() { to(cloneRun) })

	words := g.lastWord(m, job.Q.Width)
	addr, request := g.requests(m, in, is(cloneRun), takes, job.Q, words, clusters, c.InReady)
	waiting := hdl.Reg(m, "unanswered", hdl.U(width(2*g.Cache().Queue)), hdl.Reset(0))
	sent, back := request.And(c.InReady), c.OutValid.And(cacheOut.Q)
	waiting.Set(waiting.Q.Add(sent.AsUInt()).Sub(back.AsUInt()).AsUInt().Wrap(waiting.Q.Width()))

	cacheOut.Set(in.OutReady.Or(in.Clear))
	out := g.place(m, in, stream.Flow[CloneJob]{Valid: takes, Data: jobs.Data}, job.Q, words, c, over)
	m.If(over.Q, func() { to(cloneQuiet) })
	m.If(in.Clear.And(is(cloneDrop).Not().Or(c.InvReady)), func() { to(cloneQuiet) })

	beat := hdl.C(m, hdl.U(1), 0)
	last := hdl.True(m)
	if n := g.Cache().Beats(); n > 1 {
		r := hdl.Reg(m, "beat_of_line", hdl.U(width(n-1)), hdl.Reset(0))
		beat = r.Q
		last = beat.EqC(int64(n - 1))
		m.If(in.Beat.Valid, func() { r.Set(hdl.Mux(last, hdl.C(m, beat, 0), beat.AddC(1).Wrap(beat.Width()))) })
	}
	lanes := elements(in.Beat.Data)[:len(g.Cache().Inputs().DataBeat)]
	toCache.Set(ccache.In{InValid: request, InAddr: addr, InvValid: is(cloneDrop), MemReady: in.Run.Ready,
		DataValid: in.Beat.Valid, DataBeat: lanes, DataLast: last.And(in.Beat.Valid), OutReady: cacheOut.Q})

	line := job.Q.Zc.Add(c.MemAddr.Shl(log2(g.wordBytes()))).Wrap(g.AddrBits)
	beats := hdl.C(m, hdl.U(g.runBits()), int64(g.Cache().Beats()))
	out.IssueReady = room
	out.AllocReady = clusters.ready
	out.Run = bus.Run{Valid: c.MemValid, Addr: line.Shr(log2(g.BusBits / 8)), Beats: beats, Tag: tag(job.Q.Index, member(m, "zc"))}
	out.Beat = bus.Ready{Ready: c.DataReady}
	out.Hits, out.Misses = c.Hits, c.Misses
	out.Idle = hdl.All(waiting.Q.EqC(0), is(cloneQuiet), jobs.Valid.Not())
	return out
}

// counter counts events that begin and end; none is left by clear.
func (g Clone) counter(m *hdl.Module, name string, begin, end, clear hdl.Bool) hdl.UInt {
	r := hdl.Reg(m, name, hdl.U(g.PointerBits()), hdl.Reset(0))
	r.Set(hdl.Mux(clear, hdl.C(m, r.Q, 0), r.Q.Add(begin.AsUInt()).Sub(end.AsUInt()).AsUInt().Wrap(r.Q.Width())))
	return r.Q
}

// clusterFile is the clusters of the rows of jobs under way.
type clusterFile struct {
	ready hdl.Bool
	ram   *hdl.Memory[hdl.UInt]
	bank  hdl.UInt // of the job that is being cloned
}

// clusters keeps allocations.
func (g Clone) clusters(m *hdl.Module, in CloneIn, over hdl.Bool) clusterFile {
	ram := hdl.Mem(m, "clusters", in.Alloc.Cluster, g.Heads()<<g.RowBits(), hdl.Undefined)
	put := hdl.Wire(m, "alloc_taken", hdl.B())
	last := put.Q.And(in.Alloc.Last)
	pointer := func(name string, step hdl.Bool) hdl.UInt {
		r := hdl.Reg(m, name, hdl.U(g.PointerBits()), hdl.Reset(0))
		m.If(step, func() { r.Set(r.Q.AddC(1).Wrap(r.Q.Width())) })
		m.If(in.Clear, func() { r.Set(hdl.C(m, r.Q, 0)) })
		return r.Q
	}
	head, tail := pointer("alloc_job", last), pointer("clone_job", over)
	room := head.Sub(tail).AsUInt().Wrap(g.PointerBits()).NeC(int64(g.Heads()))
	put.Set(hdl.All(in.AllocValid, room, in.Clear.Not()))
	ram.Write(put.Q, g.at(m, head, in.Alloc.Row), in.Alloc.Cluster)
	return clusterFile{room.Or(in.Clear), ram, tail}
}

// at returns the address of a row of a job among the clusters.
func (g Clone) at(m *hdl.Module, job, row hdl.UInt) hdl.UInt {
	if g.Heads() == 1 {
		return row
	}
	return g.SlotOf(m, job).Cat(row)
}

// requests makes the line addresses of the words of Z in order.
func (g Clone) requests(m *hdl.Module, in CloneIn, run, takes hdl.Bool, job CloneJob, words hdl.UInt, f clusterFile, ready hdl.Bool) (addr hdl.UInt, valid hdl.Bool) {
	row := hdl.Reg(m, "row_read", job.N, hdl.NoReset())
	word := hdl.Reg(m, "word_asked", words, hdl.NoReset())
	held := hdl.Reg(m, "cluster_known", hdl.B(), hdl.Reset(0))
	lastWord := word.Q.Eq(words)
	taken := hdl.All(held.Q, ready, lastWord)
	read := hdl.All(run, row.Q.Ne(job.N), held.Q.Not().Or(taken)).Named("cluster_read")
	cluster := f.ram.Read(g.at(m, f.bank, row.Q.Wrap(g.RowBits())), read)
	m.If(read, func() { row.Set(row.Q.AddC(1).Wrap(row.Q.Width())) })
	m.If(held.Q.And(ready), func() { word.Set(hdl.Mux(lastWord, hdl.C(m, word.Q, 0), word.Q.AddC(1).Wrap(word.Q.Width()))) })
	m.If(read, func() { held.Set(hdl.True(m)) }).ElseIf(taken, func() { held.Set(hdl.False(m)) })
	m.If(takes, func() {
		row.Set(hdl.C(m, row.Q, 0))
		word.Set(hdl.C(m, word.Q, 0))
	})
	m.If(in.Clear, func() { held.Set(hdl.False(m)) })
	line := g.line(m, job.Width, cluster, word.Q)
	return line.Ext(max(line.Width(), g.Cache().AddrBits)).Wrap(g.Cache().AddrBits), held.Q.And(in.Clear.Not())
}

// place says where the cache's answers belong.
func (g Clone) place(m *hdl.Module, in CloneIn, next stream.Flow[CloneJob], job CloneJob, words hdl.UInt, c ccache.Out, over *hdl.Driven[hdl.Bool]) CloneOut {
	rowAt := hdl.Reg(m, "row_address", job.Z, hdl.NoReset())
	left := hdl.Reg(m, "rows_left", job.N, hdl.NoReset())
	word := hdl.Reg(m, "word_placed", words, hdl.NoReset())
	lastWord := word.Q.Eq(words)
	last := lastWord.And(left.Q.EqC(1))
	valid := c.OutValid.And(in.Clear.Not())
	fires := valid.And(in.OutReady)
	m.If(fires, func() {
		word.Set(hdl.Mux(lastWord, hdl.C(m, word.Q, 0), word.Q.AddC(1).Wrap(word.Q.Width())))
		m.If(lastWord, func() {
			rowAt.Set(rowAt.Q.Add(job.ZStride).Wrap(g.AddrBits))
			left.Set(left.Q.SubC(1).AsUInt().Wrap(left.Q.Width()))
		})
	})
	m.If(next.Valid, func() {
		rowAt.Set(next.Data.Z)
		left.Set(next.Data.N)
		word.Set(hdl.C(m, word.Q, 0))
	})
	over.Set(fires.And(last))
	line := c.OutLine
	for len(line) < g.Lanes {
		line = append(line[:len(line):len(line)], hdl.C(m, hdl.S(elementBits), 0))
	}
	addr := rowAt.Q.Add(word.Q.Shl(log2(2 * g.Lanes))).Wrap(g.AddrBits)
	return CloneOut{OutValid: valid, Out: Word{addr, g.elementsOf(m, job.Width), line, tag(job.Index, member(m, "z")), last}}
}
