package axi

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/bus"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// Operands has the operands of jobs read: it turns every job into commands of
// three Fetches, whose words are the streams kv, q and x of the core. A command
// a cycle; each Fetch works through its jobs by itself.
type Operands struct{ Sparc }

// The Fetches of an Operands, clients of the reader.
const (
	fetchKv = iota
	fetchQ
	fetchX
	fetches
)

// OperandsIn are the inputs of an Operands.
type OperandsIn struct {
	Clear     hdl.Bool // while true everything is dropped, and words without meaning are handed over
	Issued    hdl.Bool // event: a job; only while IssueReady
	Issue     Record
	KeyValid  hdl.Bool
	Key       hdl.UInt
	Accepted  hdl.Bool // event: the core takes a job
	Owed      hdl.UInt // with Accepted: the words of X it will take for it
	XTaken    hdl.Bool // event: it takes one
	Run       []bus.Ready
	Beat      []bus.Beat
	WordReady []hdl.Bool
}

// OperandsOut are the outputs of an Operands.
type OperandsOut struct {
	IssueReady hdl.Bool
	KeyReady   hdl.Bool
	Run        []bus.Run
	Beat       []bus.Ready
	WordValid  []hdl.Bool
	Word       [][]hdl.SInt
	Idle       hdl.Bool // nothing waits and nothing is on its way
}

// ModuleName is the same for all sizes: a design has one.
func (g Operands) ModuleName() string { return "sparc_axi_operands" }

// runsUnderWay is the runs under way of a Fetch: as many rows of a beat or two as it
// takes to hide the latency of a memory.
const runsUnderWay = 64

// queuedJobs is the jobs that wait before a Fetch and before the core.
const queuedJobs = 2

func (g Sparc) fetch(kind int) Fetch {
	f := Fetch{AddrBits: g.AddrBits, BusBits: g.BusBits, Lanes: g.Lanes, Elements: g.HeadDim, Rows: g.Tokens,
		StrideBits: strideBits, IndexBits: g.RowBits(), TagBits: g.tagBits(), Pieces: runsUnderWay}
	switch kind {
	case fetchKv:
		f.Rows, f.Elements = max(g.Tokens, g.ModelDim), max(g.HeadDim, g.Lanes)
	case fetchX:
		f.Elements = g.ModelDim
	}
	return f
}

// runBits is the width of the beats of a run of the master.
func (g Sparc) runBits() int {
	return max(g.fetch(fetchKv).RunBits(), g.fetch(fetchQ).RunBits(), g.fetch(fetchX).RunBits(), g.listFetch().RunBits())
}

// keyQueue is the chosen keys that wait: those of a job being checked and of
// one before it.
func (g Sparc) keyQueue() int { return 2 * g.ColumnsMax }

// Inputs returns the shapes of the ports.
func (g Operands) Inputs() OperandsIn {
	b := hdl.B()
	return OperandsIn{b, b, recordShape(g.Machine, g.AddrBits), b, hdl.U(g.RowBits()), b, hdl.U(owedBits(g.Machine)), b,
		hdl.Vec(fetches, bus.Ready{Ready: b}), hdl.Vec(fetches, bus.Beat{Valid: b, Data: hdl.U(g.BusBits)}), hdl.Vec(fetches, b)}
}

// place is where a matrix lies.
type place struct {
	Addr, Stride hdl.UInt
}

// kvJob, qJob and xJob are what of a job the Fetches want to know.
type kvJob struct {
	Gemm, Clustered, Vgen hdl.Bool
	N, M, D, Dim, Tiles   hdl.UInt
	K, V, W               place
	Index                 hdl.UInt
}

type qJob struct {
	N, D, Index hdl.UInt
	Q           place
}

type xJob struct {
	N, Dim, Tiles, Index hdl.UInt
	X                    place
}

// Build makes the circuit.
func (g Operands) Build(m *hdl.Module, in OperandsIn) OperandsOut {
	r, j := in.Issue, in.Issue.Job
	jobOver := hdl.Wire(m, "job_over", hdl.Vec(fetches, hdl.B()))
	kv, kvRoom := queue(m, "kv_jobs", in.Clear, in.Issued, kvJob{j.Gemm, r.Clustered, j.Vgen, j.N, j.M, r.D, j.Dim, j.Tiles,
		place{r.K, r.KStride}, place{r.V, r.VStride}, place{r.W, r.WStride}, r.Index}, jobOver.Q[fetchKv])
	q, qRoom := queue(m, "q_jobs", in.Clear, in.Issued.And(j.Gemm.Not()), qJob{j.N, r.D, r.Index, place{r.Q, r.QStride}}, jobOver.Q[fetchQ])
	x, xRoom := queue(m, "x_jobs", in.Clear, in.Issued.And(j.Gemm.Or(j.Vgen)), xJob{j.N, j.Dim, j.Tiles, r.Index, place{r.X, r.XStride}}, jobOver.Q[fetchX])
	keyTaken := hdl.Wire(m, "key_taken", hdl.B())
	keys, keyRoom := stream.Fifo(m, "keys", g.keyQueue(), stream.Flow[hdl.UInt]{Valid: in.KeyValid, Data: in.Key}, keyTaken.Q)

	done := hdl.Wire(m, "command_over", hdl.Vec(fetches, hdl.B()))
	kvCmd, kvOver := g.kvCommand(m, in.Clear, kv, done.Q[fetchKv])
	xCmd, xOver := g.xCommand(m, in.Clear, x, done.Q[fetchX])
	jobOver.Set([]hdl.Bool{kvOver, done.Q[fetchQ], xOver})
	cmds := [fetches]stream.Flow[Matrix]{kvCmd, {Valid: q.Valid, Data: g.qCommand(m, q.Data)}, xCmd}
	owed := g.owed(m, in)
	out := OperandsOut{IssueReady: hdl.All(kvRoom, qRoom, xRoom), KeyReady: keyRoom}
	idle := hdl.Any(kv.Valid, q.Valid, x.Valid, keys.Valid).Not()
	var over []hdl.Bool
	for k, name := range []string{"kv_fetch", "q_fetch", "x_fetch"} {
		f := hdl.Inst(m, name, g.fetch(k), FetchIn{Clear: in.Clear, CmdValid: cmds[k].Valid, Cmd: cmds[k].Data,
			IndexValid: keys.Valid, Index: keys.Data, Run: in.Run[k], Beat: in.Beat[k], WordReady: in.WordReady[k]})
		over = append(over, f.CmdReady)
		if k == fetchKv {
			keyTaken.Set(f.IndexReady.Or(in.Clear))
		}
		f.Run.Beats = f.Run.Beats.Ext(g.runBits())
		out.Run, out.Beat = append(out.Run, f.Run), append(out.Beat, f.Beat)
		idle = idle.And(f.Idle)
		owes := hdl.True(m)
		if k == fetchX {
			owes = owed.NeC(0)
		}
		out.WordValid = append(out.WordValid, hdl.Mux(in.Clear, owes, f.WordValid))
		out.Word = append(out.Word, f.Word)
	}
	done.Set(over)
	out.Idle = idle
	return out
}

// queue keeps the jobs that wait for a Fetch.
func queue[T any](m *hdl.Module, name string, clear, put hdl.Bool, job T, over hdl.Bool) (stream.Flow[T], hdl.Bool) {
	return stream.FifoRegs(m, name, queuedJobs, stream.Flow[T]{Valid: put, Data: job}, over.Or(clear))
}

// owed counts the words of X that the core will still take: what it was
// promised must come, or it would wait forever.
func (g Operands) owed(m *hdl.Module, in OperandsIn) hdl.UInt {
	r := hdl.Reg(m, "words_owed", hdl.U(owedBits(g.Machine)+width(g.Heads())), hdl.Reset(0))
	more := hdl.Mux(in.Accepted, in.Owed, hdl.C(m, in.Owed, 0))
	r.Set(r.Q.Add(more).Sub(in.XTaken.AsUInt()).AsUInt().Wrap(r.Q.Width()))
	return r.Q
}
