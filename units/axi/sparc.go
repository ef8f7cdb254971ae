package axi

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/bus"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/core"
)

// The clients of the reader, after the Fetches of operands.
const (
	readerClone = fetches + iota
	readerList
	readers
)

// Limits of what is under way on the bus.
const (
	readBursts  = 64
	writeBursts = 64
	queueBursts = 4 // longest bursts that the queue of a Fetch holds
)

// reader returns the read channels.
func (g Sparc) reader() bus.Reader {
	bytes := g.BusBits / 8
	short := max(64, max(JobBytes, 2*g.ColumnsMax)/bytes+2)
	depth := queueBursts * g.Burst
	return bus.Reader{AddrBits: g.AddrBits, BusBits: g.BusBits, RunBits: g.runBits(), MaxBeats: g.Burst, TagBits: g.tagBits(),
		Clients: readers, Depth: depth, Bursts: readBursts, Short: readers - fetches, ShortDepth: min(depth, short)}
}

// writer returns the write channels. Its tags say before the rest whether the
// run is a job's last of its member.
func (g Sparc) writer() bus.Writer {
	return bus.Writer{AddrBits: g.AddrBits, BusBits: g.BusBits, RunBits: g.storeBits(), MaxBeats: g.Burst, TagBits: g.tagBits() + 1,
		Depth: max(queueBursts*g.Burst, 2), Bursts: writeBursts}
}

// storeBits is the width of the beats of a run of a Store: a word.
func (g Sparc) storeBits() int { return width(max(1, g.Lanes/beatElements(g.BusBits))) }

func (g Sparc) store() Store {
	return Store{AddrBits: g.AddrBits, BusBits: g.BusBits, Lanes: g.Lanes, RunBits: g.storeBits(), TagBits: g.tagBits() + 1}
}

// engine is all but the registers.
type engine struct {
	jobs    JobsOut
	core    core.Out
	reader  bus.ReaderOut
	writer  bus.WriterOut
	clone   CloneOut
	idle    hdl.Bool // nothing is under way
	moves   hdl.Bool // something moves
	written hdl.Bool // event: all of a job's result is written
	sent    hdl.Bool // event: the last beat of a job's result is handed over
}

// Build makes the circuit.
func (g Sparc) Build(m *hdl.Module, in In) Out {
	c := hdl.Wire(m, "control", g.orders())
	e := g.engine(m, in.MAxi, c.Q)
	orders, lite, interrupt := g.control(m, in.SAxi, e)
	c.Set(orders)
	o := bus.MasterOut{
		Arvalid: e.reader.Arvalid, Araddr: e.reader.Araddr, Arlen: e.reader.Arlen, Rready: e.reader.Rready,
		Awvalid: e.writer.Awvalid, Awaddr: e.writer.Awaddr, Awlen: e.writer.Awlen,
		Wvalid: e.writer.Wvalid, Wdata: e.writer.Wdata, Wstrb: e.writer.Wstrb, Wlast: e.writer.Wlast, Bready: e.writer.Bready,
	}
	o.Constants(m, g.BusBits)
	return Out{lite, o, interrupt}
}

// coreJob is what waits before the core.
type coreJob struct {
	Job  core.Job
	Owed hdl.UInt
}

// engine joins the parts.
func (g Sparc) engine(m *hdl.Module, in bus.MasterIn, c orders) engine {
	var e engine
	toReader := hdl.Wire(m, "to_reader", g.reader().Inputs())
	e.reader = hdl.Inst(m, "reader", g.reader(), toReader.Q)
	toOperands := hdl.Wire(m, "to_operands", Operands{g}.Inputs())
	o := hdl.Inst(m, "operands", Operands{g}, toOperands.Q)
	toResults := hdl.Wire(m, "to_results", Results{g}.Inputs())
	r := hdl.Inst(m, "results", Results{g}, toResults.Q)
	toClone := hdl.Wire(m, "to_clone", Clone{g}.Inputs())
	e.clone = hdl.Inst(m, "clone", Clone{g}, toClone.Q)

	// The list is read by a Fetch of its own.
	toList := hdl.Wire(m, "to_list_fetch", g.listFetch().Inputs())
	l := hdl.Inst(m, "list_fetch", g.listFetch(), toList.Q)
	jobRoom := hdl.Wire(m, "job_room", hdl.B())
	issueReady := hdl.All(jobRoom.Q, o.IssueReady, r.IssueReady, e.clone.IssueReady).Named("issue_ready")
	e.jobs = hdl.Inst(m, "jobs", Jobs{g}, JobsIn{Start: c.Start, Clear: c.Clear, Base: c.Base, Count: c.Count, Written: c.Written,
		CmdReady: l.CmdReady, WordValid: l.WordValid, Word: l.Word[0].AsUInt(), KeyReady: o.KeyReady, IssueReady: issueReady})
	toList.Set(FetchIn{Clear: c.Clear, CmdValid: e.jobs.CmdValid, Cmd: e.jobs.Cmd, IndexValid: hdl.False(m), Index: hdl.C(m, hdl.U(1), 0),
		Run: e.reader.Run[readerList], Beat: e.reader.Beat[readerList], WordReady: e.jobs.WordReady})
	job := e.jobs.Issue
	issued := e.jobs.IssueValid.And(issueReady).Named("issued")

	// The core.
	toCore := hdl.Wire(m, "to_core", core.Core{Machine: g.Machine}.Inputs())
	e.core = hdl.Inst(m, "core", core.Core{Machine: g.Machine}, toCore.Q)
	waiting, room := queue(m, "core_jobs", c.Clear, issued, coreJob{job.Job, job.Owed}, e.core.JobReady)
	jobRoom.Set(room)
	offered := waiting.Valid.And(c.Clear.Not())
	accepted := offered.And(e.core.JobReady).Named("job_accepted")
	toCore.Set(core.In{Go: e.core.Ready, JobValid: offered, Job: waiting.Data.Job,
		KvValid: o.WordValid[fetchKv], KvData: o.Word[fetchKv], QValid: o.WordValid[fetchQ], QData: o.Word[fetchQ],
		XValid: o.WordValid[fetchX], XData: o.Word[fetchX], AllocReady: e.clone.AllocReady, OutReady: r.WordReady})
	toOperands.Set(OperandsIn{Clear: c.Clear, Issued: issued, Issue: job, KeyValid: e.jobs.KeyValid, Key: e.jobs.Key,
		Accepted: accepted, Owed: waiting.Data.Owed, XTaken: o.WordValid[fetchX].And(e.core.XReady),
		Run: e.reader.Run[:fetches], Beat: e.reader.Beat[:fetches], WordReady: []hdl.Bool{e.core.KvReady, e.core.QReady, e.core.XReady}})

	// Words of the core are written before those of the clone.
	toStore := hdl.Wire(m, "word_stored", hdl.B())
	word := stream.Flow[Word]{Valid: r.OutValid.Or(e.clone.OutValid), Data: hdl.Mux(r.OutValid, r.Out, e.clone.Out)}
	stored, wordRoom := stream.Stage(m, "word", word, toStore.Q)
	toResults.Set(ResultsIn{Clear: c.Clear, Issued: issued, Job: ResultJob{job.Job.Gemm, job.Clustered, job.Job.N, job.Job.Width, job.D, job.Z, job.ZStride, job.Zc, job.Index},
		WordValid: e.core.OutValid, Word: e.core.OutData, Row: e.core.OutRow, Index: e.core.OutWord, Last: e.core.OutLast, OutReady: wordRoom})
	toWriter := hdl.Wire(m, "to_writer", g.writer().Inputs())
	e.writer = hdl.Inst(m, "writer", g.writer(), toWriter.Q)
	s := hdl.Inst(m, "store", g.store(), StoreIn{stored.Valid, stored.Data.Addr, stored.Data.Elements, stored.Data.Word,
		hdl.Cat(stored.Data.Last, stored.Data.Tag), e.writer.Run.Ready, e.writer.Data.Ready})
	toStore.Set(s.InReady)
	toWriter.Set(bus.WriterIn{Awready: in.Awready, Wready: in.Wready, Bvalid: in.Bvalid, Bresp: in.Bresp, Run: s.Run, Data: s.Data})
	ends := func(event hdl.Bool, tag hdl.UInt, name string) hdl.Bool {
		return hdl.All(event, tag.Bit(g.tagBits()), tag.Wrap(fieldBits).EqC(int64(offset(name))))
	}
	e.written = ends(e.writer.Done, e.writer.DoneTag, "z")
	e.sent = ends(e.writer.Sent, e.writer.SentTag, "z")
	toClone.Set(CloneIn{Clear: c.Clear, Issued: issued.And(job.Clustered), Job: CloneJob{job.Index, job.Job.N, job.Job.Width, job.Z, job.Zc, job.ZStride},
		ZcWritten: ends(e.writer.Done, e.writer.DoneTag, "zc"), AllocValid: e.core.AllocValid, Alloc: Alloc{e.core.AllocRow, e.core.AllocCluster, e.core.AllocLast},
		Run: e.reader.Run[readerClone], Beat: e.reader.Beat[readerClone], OutReady: wordRoom.And(r.OutValid.Not())})

	runs := append(append([]bus.Run{}, o.Run...), e.clone.Run, l.Run)
	runs[readerList].Beats = runs[readerList].Beats.Ext(g.runBits())
	clear := make([]hdl.Bool, readers)
	for i := range clear {
		clear[i] = c.Clear
	}
	clear[readerClone] = hdl.False(m) // the cache waits for its lines
	toReader.Set(bus.ReaderIn{Arready: in.Arready, Rvalid: in.Rvalid, Rdata: in.Rdata, Rresp: in.Rresp, Rlast: in.Rlast,
		Clear: clear, Run: runs, Beat: append(append([]bus.Ready{}, o.Beat...), e.clone.Beat, l.Beat)})

	inCore := hdl.Reg(m, "jobs_in_core", hdl.U(width(g.Heads()+1)), hdl.Reset(0))
	over := hdl.All(e.core.OutValid, r.WordReady, e.core.OutLast)
	inCore.Set(inCore.Q.Add(accepted.AsUInt()).Sub(over.AsUInt()).AsUInt().Wrap(inCore.Q.Width()))
	e.idle = hdl.All(inCore.Q.EqC(0), waiting.Valid.Not(), o.Idle, r.Idle, e.clone.Idle, l.Idle, stored.Valid.Not(), e.reader.Idle, e.writer.Idle)
	e.moves = hdl.Any(e.reader.Taken, e.writer.Taken, e.writer.Answered, issued, e.core.OutValid.And(r.WordReady), e.core.AllocValid.And(e.clone.AllocReady))
	return e
}
