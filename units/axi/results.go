package axi

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/machine"
)

// Results says where the words that leave the core belong: in Z or Y, or, of
// clustered jobs, in ZC. No latency.
type Results struct{ Sparc }

// ResultJob is what a Results knows of a job.
type ResultJob struct {
	Gemm, Clustered hdl.Bool
	N               hdl.UInt
	Width           hdl.UInt // as of core.Job
	D               hdl.UInt
	Z, ZStride      hdl.UInt
	Zc              hdl.UInt
	Index           hdl.UInt
}

// Word is a word of a row of a result, with its place.
type Word struct {
	Addr     hdl.UInt // in bytes
	Elements hdl.UInt
	Word     []hdl.SInt
	Tag      hdl.UInt // tagBits: job and member
	Last     hdl.Bool // the job's last of this member
}

// ResultsIn are the inputs of a Results.
type ResultsIn struct {
	Clear     hdl.Bool // while true jobs are dropped, and words taken and dropped
	Issued    hdl.Bool // event: a job; only while IssueReady
	Job       ResultJob
	WordValid hdl.Bool // words of the core
	Word      []hdl.SInt
	Row       hdl.UInt
	Index     hdl.UInt // of the word in its row
	Last      hdl.Bool // the job's last
	OutReady  hdl.Bool
}

// ResultsOut are the outputs of a Results.
type ResultsOut struct {
	IssueReady hdl.Bool
	WordReady  hdl.Bool
	OutValid   hdl.Bool
	Out        Word
	Idle       hdl.Bool
}

// ModuleName is the same for all sizes: a design has one.
func (g Results) ModuleName() string { return "sparc_axi_results" }

// waitingJobs is the jobs issued whose results are not all there: those in the
// core, those before it, and one more.
func (g Sparc) waitingJobs() int { return g.Heads() + queuedJobs + 2 }

func (g Sparc) resultJob() ResultJob {
	r := recordShape(g.Machine, g.AddrBits)
	return ResultJob{hdl.B(), hdl.B(), r.Job.N, r.Job.Width, r.D, r.Z, r.ZStride, r.Zc, r.Index}
}

func (g Sparc) resultWord() Word {
	return Word{hdl.U(g.AddrBits), hdl.U(width(g.Lanes)), g.word(), hdl.U(g.tagBits()), hdl.B()}
}

func (g Sparc) word() []hdl.SInt { return hdl.Vec(g.Lanes, hdl.S(elementBits)) }

// Inputs returns the shapes of the ports.
func (g Results) Inputs() ResultsIn {
	b, t := hdl.B(), g.RowTagShape()
	return ResultsIn{b, b, g.resultJob(), b, g.word(), t.Row, t.Word, b, b}
}

// Build makes the circuit.
func (g Results) Build(m *hdl.Module, in ResultsIn) ResultsOut {
	over := hdl.Wire(m, "job_over", hdl.B())
	jobs, room := stream.Fifo(m, "jobs", g.waitingJobs(), stream.Flow[ResultJob]{Valid: in.Issued, Data: in.Job}, over.Q.Or(in.Clear))
	j := jobs.Data
	valid := hdl.All(in.WordValid, jobs.Valid, in.Clear.Not())
	fires := valid.And(in.OutReady).Named("fires")
	over.Set(fires.And(in.Last))

	// Rows come in order, and all rows of a tile of Y before the next tile.
	begun := hdl.Reg(m, "begun", hdl.B(), hdl.Reset(0))
	at := hdl.Reg(m, "row_address", j.Z, hdl.NoReset())
	row := hdl.Mux(begun.Q, at.Q, j.Z)
	next := row.Add(j.ZStride).Wrap(g.AddrBits)
	lastRow := in.Row.AddC(1).Eq(j.N)
	lastWord := in.Index.Eq(g.lastWord(m, j.Width).Ext(machine.WordBits))
	m.If(fires, func() {
		begun.Set(in.Last.Not())
		at.Set(hdl.Mux(j.Gemm, hdl.Mux(lastRow, j.Z, next), hdl.Mux(lastWord, next, row)))
	})
	m.If(in.Clear, func() { begun.Set(hdl.False(m)) })

	z := row.Add(in.Index.Shl(log2(2 * g.Lanes))).Wrap(g.AddrBits)
	zc := j.Zc.Add(g.line(m, j.Width, in.Row, in.Index).Shl(log2(g.wordBytes()))).Wrap(g.AddrBits)
	// The last tile of Y may have fewer columns than lanes.
	left := j.D.Sub(in.Index.Shl(log2(g.Lanes))).AsUInt().Wrap(j.D.Width())
	lanes := hdl.C(m, left, int64(g.Lanes))
	tile := hdl.Mux(left.Gt(lanes), lanes, left).Wrap(width(g.Lanes))
	field := hdl.Mux(j.Clustered, member(m, "zc"), member(m, "z"))
	return ResultsOut{room, in.Clear.Or(in.OutReady.And(jobs.Valid)), valid,
		Word{hdl.Mux(j.Clustered, zc, z), hdl.Mux(j.Gemm, tile, g.elementsOf(m, j.Width)), in.Word, tag(j.Index, field), in.Last}, jobs.Valid.Not()}
}

// byWidth is a table of numbers by the width of a head as core.Job has it.
func (g Sparc) byWidth(m *hdl.Module, head hdl.UInt, bits int, of func(d int) int) hdl.UInt {
	var list []int64
	for code := range 4 {
		list = append(list, int64(of(min(machine.SmallestHead<<code, g.HeadDim))))
	}
	return hdl.Table(m, head, hdl.U(bits), list)
}

// lastWord returns the words of a row of a head, less one.
func (g Sparc) lastWord(m *hdl.Module, head hdl.UInt) hdl.UInt {
	return g.byWidth(m, head, width(g.WordsMax()-1), func(d int) int { return max(1, d/g.Lanes) - 1 })
}

// elementsOf returns the elements of a word of a head.
func (g Sparc) elementsOf(m *hdl.Module, head hdl.UInt) hdl.UInt {
	return g.byWidth(m, head, width(g.Lanes), func(d int) int { return min(d, g.Lanes) })
}

// line returns the number of a word of the row of a cluster in ZC, in words.
func (g Sparc) line(m *hdl.Module, head, cluster, word hdl.UInt) hdl.UInt {
	if g.WordsMax() > 1 {
		cluster = cluster.ShlBy(g.byWidth(m, head, 2, func(d int) int { return log2(max(1, d/g.Lanes)) }))
	}
	return cluster.Add(word)
}
