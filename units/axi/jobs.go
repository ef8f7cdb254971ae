package axi

import (
	"github.com/sparcgen/sparcgen/hdl"
)

// Jobs reads the list of jobs: it has each job fetched, checks it, has its
// chosen keys fetched and checks them, and hands it over. The jobs it hands
// over are right; the first that is not stops it.
type Jobs struct{ Sparc }

// JobsIn are the inputs of a Jobs.
type JobsIn struct {
	Start      hdl.Bool // begin with job 0; the list is legal
	Clear      hdl.Bool // stop and forget
	Base       hdl.UInt // address of job 0
	Count      hdl.UInt // at least 1
	Written    hdl.UInt // jobs of the list whose results are written
	CmdReady   hdl.Bool
	WordValid  hdl.Bool
	Word       hdl.UInt // 16 bits of what was asked for
	KeyReady   hdl.Bool
	IssueReady hdl.Bool
}

// JobsOut are the outputs of a Jobs.
type JobsOut struct {
	CmdValid   hdl.Bool
	Cmd        Matrix
	WordReady  hdl.Bool
	KeyValid   hdl.Bool // stream of chosen keys, of all clustered jobs in order, each before its job
	Key        hdl.UInt
	IssueValid hdl.Bool // stream of jobs
	Issue      Record
	Index      hdl.UInt // the job that is being looked at
	All        hdl.Bool // the last job was handed over
	Bad        hdl.Bool // the job is wrong
	Code       hdl.UInt
	Field      hdl.UInt
}

// ModuleName is the same for all sizes: a design has one.
func (g Jobs) ModuleName() string { return "sparc_axi_jobs" }

// listFetch is what reads jobs and lists of keys.
func (g Sparc) listFetch() Fetch {
	return Fetch{AddrBits: g.AddrBits, BusBits: g.BusBits, Lanes: 1, Elements: max(halves, g.ColumnsMax), Rows: 1,
		StrideBits: strideBits, IndexBits: 1, TagBits: g.tagBits(), Pieces: 4}
}

// tagBits is the width of what tells where a read or write belongs: the job
// and the member with its address.
func (g Sparc) tagBits() int { return indexBits + fieldBits }

// Inputs returns the shapes of the ports.
func (g Jobs) Inputs() JobsIn {
	b, i := hdl.B(), hdl.U(indexBits)
	return JobsIn{b, b, hdl.U(g.AddrBits), i, i, b, b, hdl.U(16), b, b}
}

// The states of a Jobs.
const (
	jobsQuiet    = iota
	jobsAsk      // for a job
	jobsRead     // it
	jobsMembers  // are checked by themselves
	jobsRegions  // are checked
	jobsAskKeys  // for the list of keys
	jobsReadKeys // it
	jobsIssue    // the job, when it may
)

// Build makes the circuit.
func (g Jobs) Build(m *hdl.Module, in JobsIn) JobsOut {
	state := hdl.Reg(m, "state", hdl.U(3), hdl.Reset(jobsQuiet))
	is := func(s int64) hdl.Bool { return state.Q.EqC(s).And(in.Clear.Not()) }
	to := func(s int64) { state.Set(hdl.C(m, state.Q, s)) }
	index := hdl.Reg(m, "index", hdl.U(indexBits), hdl.NoReset())
	at := hdl.Reg(m, "job_address", in.Base, hdl.NoReset())
	count := hdl.Reg(m, "halves_left", hdl.U(width(max(halves, g.ColumnsMax))), hdl.NoReset())
	half := hdl.Reg(m, "image", hdl.Vec(halves, hdl.U(16)), hdl.NoReset())
	job := image{m, g.Machine, g.AddrBits, half.Q}
	record := job.record(index.Q)

	m.If(in.Start, func() {
		index.Set(hdl.C(m, index.Q, 0))
		at.Set(in.Base)
		to(jobsAsk)
	})
	m.If(is(jobsAsk).And(in.CmdReady), func() {
		count.Set(hdl.C(m, count.Q, halves))
		to(jobsRead)
	})
	takes := is(jobsRead).And(in.WordValid)
	m.If(takes, func() {
		half.Set(append(append([]hdl.UInt{}, half.Q[1:]...), in.Word))
		count.Set(count.Q.SubC(1).AsUInt().Wrap(count.Q.Width()))
		m.If(count.Q.EqC(1), func() { to(jobsMembers) })
	})

	wrong := hdl.False(m)
	code, field := hdl.C(m, hdl.U(codeBits), ErrorField), hdl.C(m, hdl.U(fieldBits), 0)
	rules := job.rules()
	for k := len(rules) - 1; k >= 0; k-- {
		r := rules[k]
		wrong = wrong.Or(r.bad)
		code = hdl.Mux(r.bad, hdl.C(m, code, int64(r.code)), code)
		field = hdl.Mux(r.bad, hdl.C(m, field, int64(r.field)), field)
	}
	members := is(jobsMembers)
	right := members.And(wrong.Not())
	m.If(right, func() { to(jobsRegions) })
	list := g.regions(&job, in.Base, in.Count)
	regions := g.judgeRegions(m, right, in.Clear, list)
	m.If(regions.done, func() {
		m.If(job.clustered(), func() { to(jobsAskKeys) }).Else(func() { to(jobsIssue) })
	})

	m.If(is(jobsAskKeys).And(in.CmdReady), func() {
		count.Set(record.Job.M.Ext(count.Q.Width()))
		to(jobsReadKeys)
	})
	key := is(jobsReadKeys).And(in.WordValid)
	beyond := in.Word.Ge(job.get("n_valid"))
	keyTaken := hdl.All(key, in.KeyReady, beyond.Not())
	m.If(keyTaken, func() {
		count.Set(count.Q.SubC(1).AsUInt().Wrap(count.Q.Width()))
		m.If(count.Q.EqC(1), func() { to(jobsIssue) })
	})

	may := job.flag(flagWait).Not().Or(in.Written.Eq(index.Q))
	issue := is(jobsIssue).And(may)
	next := index.Q.AddC(1)
	lastJob := next.Eq(in.Count)
	all := hdl.Reg(m, "all_issued", hdl.B(), hdl.Reset(0))
	m.If(issue.And(in.IssueReady), func() {
		m.If(lastJob, func() { to(jobsQuiet) }).Else(func() {
			index.Set(next.Wrap(indexBits))
			at.Set(at.Q.AddC(JobBytes).Wrap(g.AddrBits))
			to(jobsAsk)
		})
		all.Set(lastJob)
	})
	m.If(in.Start.Or(in.Clear), func() { all.Set(hdl.False(m)) })

	badKey := key.And(beyond)
	bad := hdl.Any(members.And(wrong), regions.bad, badKey)
	m.If(bad.Or(in.Clear), func() { to(jobsQuiet) })

	asksKeys := is(jobsAskKeys)
	c := g.listFetch().matrix()
	keys := job.get("column_list").Wrap(g.AddrBits)
	member := hdl.Mux(asksKeys, hdl.C(m, hdl.U(fieldBits), int64(offset("column_list"))), hdl.C(m, hdl.U(fieldBits), 0))
	elements := hdl.Mux(asksKeys, record.Job.M.Ext(c.Elements.Width()), hdl.C(m, c.Elements, halves))
	cmd := Matrix{hdl.Mux(asksKeys, keys, at.Q), hdl.C(m, c.Stride, 0), hdl.C(m, c.Rows, 1), elements, hdl.False(m), tag(index.Q, member)}
	return JobsOut{
		CmdValid: is(jobsAsk).Or(asksKeys), Cmd: cmd, WordReady: takes.Or(keyTaken),
		KeyValid: key.And(beyond.Not()), Key: in.Word.Wrap(g.RowBits()),
		IssueValid: issue, Issue: record, Index: index.Q, All: all.Q, Bad: bad,
		Code:  hdl.Mux(members, code, hdl.Mux(badKey, hdl.C(m, code, ErrorColumn), regions.code)),
		Field: hdl.Mux(members, field, hdl.Mux(badKey, hdl.C(m, field, int64(offset("column_list"))), regions.at)),
	}
}

// tag joins a job and the member that something is about.
func tag(index, field hdl.UInt) hdl.UInt { return hdl.Cat(index, field) }
