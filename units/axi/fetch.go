package axi

import (
	"fmt"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/bus"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// Fetch reads rows of matrices: of a command it asks for runs of beats and
// makes words of what comes ([Unpack]). Rows that lie one after the other are
// one run; else every row is a run, one a cycle, or, gathered, one every two
// cycles, row number by row number from the stream of indices.
type Fetch struct {
	AddrBits   int // of byte addresses
	BusBits    int
	Lanes      int // of a word
	Elements   int // most of a row
	Rows       int // most of a command
	StrideBits int // bytes from a row to the next
	IndexBits  int // of a gathered row's number
	TagBits    int
	Pieces     int // most runs under way
}

// Matrix is the command of a Fetch: rows of a matrix.
type Matrix struct {
	Addr     hdl.UInt // of row 0, in bytes
	Stride   hdl.UInt // in bytes
	Rows     hdl.UInt
	Elements hdl.UInt // of a row
	Gather   hdl.Bool // the rows whose numbers come as indices, else all in order
	Tag      hdl.UInt // goes with the runs
}

// FetchIn are the inputs of a Fetch.
type FetchIn struct {
	Clear      hdl.Bool // while true everything is forgotten and what comes is dropped
	CmdValid   hdl.Bool
	Cmd        Matrix
	IndexValid hdl.Bool
	Index      hdl.UInt
	Run        bus.Ready
	Beat       bus.Beat
	WordReady  hdl.Bool
}

// FetchOut are the outputs of a Fetch.
type FetchOut struct {
	CmdReady   hdl.Bool
	IndexReady hdl.Bool
	Run        bus.Run
	Beat       bus.Ready
	WordValid  hdl.Bool
	Word       []hdl.SInt
	Idle       hdl.Bool // nothing was asked for that has not come
}

// ModuleName follows the package.
func (g Fetch) ModuleName() string { return fmt.Sprintf("axi_fetch_b%d_l%d", g.BusBits, g.Lanes) }

func (g Fetch) unpack() Unpack { return Unpack{g.BusBits, g.Lanes, g.Elements, g.Rows} }

// RunBits returns the width of the beats of a run.
func (g Fetch) RunBits() int {
	beat := beatElements(g.BusBits)
	return width((g.Rows*g.Elements + 2*beat - 2) / beat)
}

func (g Fetch) beatBits() int { return g.AddrBits - log2(g.BusBits/8) }

// matrix returns the shape of a command.
func (g Fetch) matrix() Matrix {
	return Matrix{hdl.U(g.AddrBits), hdl.U(g.StrideBits), hdl.U(width(g.Rows)), hdl.U(width(g.Elements)), hdl.B(), hdl.U(g.TagBits)}
}

// Inputs returns the shapes of the ports.
func (g Fetch) Inputs() FetchIn {
	b := hdl.B()
	return FetchIn{b, b, g.matrix(), b, hdl.U(g.IndexBits), bus.Ready{Ready: b}, bus.Beat{Valid: b, Data: hdl.U(g.BusBits)}, b}
}

// asked is a run with what is to be made of its beats.
type asked struct {
	Addr, Beats, Tag hdl.UInt
	Piece            Piece
}

// Build makes the circuit.
func (g Fetch) Build(m *hdl.Module, in FetchIn) FetchOut {
	run, runReady, out := g.walk(m, in)
	ready := hdl.Wire(m, "piece_ready", hdl.B())
	pieces, room := stream.Fifo(m, "pieces", g.Pieces, stream.Flow[Piece]{Valid: run.Valid.And(in.Run.Ready), Data: run.Data.Piece}, ready.Q)
	runReady.Set(room.And(in.Run.Ready).Or(in.Clear))
	u := hdl.Inst(m, "unpack", g.unpack(), UnpackIn{in.Clear, pieces.Valid, pieces.Data, in.Beat.Valid, in.Beat.Data, in.WordReady})
	ready.Set(u.CmdReady.Or(in.Clear))
	out.Run = bus.Run{Valid: hdl.All(run.Valid, room), Addr: run.Data.Addr, Beats: run.Data.Beats, Tag: run.Data.Tag}
	out.Beat = bus.Ready{Ready: u.BeatReady.Or(in.Clear)}
	out.WordValid, out.Word = u.WordValid, u.Word
	out.Idle = hdl.Any(run.Valid, pieces.Valid, in.Beat.Valid).Not()
	return out
}

// walk turns commands into runs. The driven Bool says that a run is taken.
func (g Fetch) walk(m *hdl.Module, in FetchIn) (run stream.Flow[asked], ready *hdl.Driven[hdl.Bool], out FetchOut) {
	c := in.Cmd
	begun := hdl.Reg(m, "begun", hdl.B(), hdl.Reset(0))
	at := hdl.Reg(m, "row_address", c.Addr, hdl.NoReset())
	rowsNow := hdl.Reg(m, "rows_left", c.Rows, hdl.NoReset())
	addr, rows := hdl.Mux(begun.Q, at.Q, c.Addr), hdl.Mux(begun.Q, rowsNow.Q, c.Rows)

	looked := hdl.Reg(m, "looked_up", hdl.B(), hdl.Reset(0))
	product := hdl.Reg(m, "gather_offset", in.Index.Mul(c.Stride), hdl.NoReset())
	look := hdl.All(in.CmdValid, c.Gather, looked.Q.Not(), in.Clear.Not()).Named("look_up")
	m.If(look, func() { product.Set(in.Index.Mul(c.Stride)) })
	addr = hdl.Mux(c.Gather, c.Addr.Add(product.Q).Wrap(g.AddrBits), addr)

	dense := c.Gather.Not().And(c.Stride.Eq(c.Elements.Shl(1)))
	length := hdl.Mux(dense, c.Elements.Mul(rows).Wrap(width(g.Elements*g.Rows)), c.Elements.Ext(width(g.Elements*g.Rows)))
	beat := beatElements(g.BusBits)
	offset := addr.Slice(log2(g.BusBits/8)-1, 1)
	beats := length.Add(offset).AddC(int64(beat - 1)).Shr(log2(beat)).Wrap(g.RunBits())
	one := hdl.C(m, rows, 1)
	piece := Piece{offset, c.Elements, hdl.Mux(dense, rows, one)}

	ready = hdl.Wire(m, "run_taken", hdl.B())
	valid := hdl.All(in.CmdValid, in.Clear.Not(), c.Gather.Not().Or(looked.Q))
	next := stream.Flow[asked]{Valid: valid, Data: asked{addr.Shr(log2(g.BusBits / 8)), beats, c.Tag, piece}}
	run, free := stream.Stage(m, "run_stage", next, ready.Q)
	step := next.Fires(free)
	over := step.And(dense.Or(rows.EqC(1)))
	m.If(step, func() {
		begun.Set(over.Not())
		at.Set(addr.Add(c.Stride).Wrap(g.AddrBits))
		rowsNow.Set(rows.SubC(1).AsUInt().Wrap(rows.Width()))
	})
	m.If(look.And(in.IndexValid), func() { looked.Set(hdl.True(m)) }).ElseIf(step.Or(in.Clear), func() { looked.Set(hdl.False(m)) })
	m.If(in.Clear, func() { begun.Set(hdl.False(m)) })
	run.Valid = run.Valid.And(in.Clear.Not())
	out.CmdReady, out.IndexReady = over, look
	return run, ready, out
}
