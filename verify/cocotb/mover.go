package cocotb

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/bus"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// The sizes of a Mover.
const (
	moverAddrBits = 32
	moverBusBits  = 64
	moverRunBits  = 10
	moverMaxBeats = 64
	moverTagBits  = 8
)

// Mover is an AXI4 master of a bus.Reader with two clients and a bus.Writer. A
// command copies beats; of each beat the bytes that are odd are written, the others
// are not strobed. A look reads beats and gives them out.
type Mover struct{}

// MoverIn are the inputs of a Mover.
type MoverIn struct {
	M         bus.MasterIn
	Copy      Copy
	Look      bus.Run
	SeenReady hdl.Bool
	OverReady hdl.Bool
}

// Copy is a command.
type Copy struct {
	Valid hdl.Bool
	From  hdl.UInt // in beats
	To    hdl.UInt // in beats
	Beats hdl.UInt // at least 1
	Tag   hdl.UInt
}

// MoverOut are the outputs of a Mover.
type MoverOut struct {
	M         bus.MasterOut
	CopyReady hdl.Bool
	LookReady hdl.Bool
	Seen      bus.Beat
	Over      Over
	BadReads  hdl.UInt // beats that were answered with an error, modulo 2^16
	BadTag    hdl.UInt // of the last of them
	Idle      hdl.Bool // nothing is under way
}

// Over is the end of a copy.
type Over struct {
	Valid hdl.Bool
	Tag   hdl.UInt
	Bad   hdl.Bool // a burst of its writes was answered with an error
}

// ModuleName is the name of the module in Verilog.
func (Mover) ModuleName() string { return "axi_mover" }

func (Mover) reader() bus.Reader {
	return bus.Reader{AddrBits: moverAddrBits, BusBits: moverBusBits, RunBits: moverRunBits, MaxBeats: moverMaxBeats,
		TagBits: moverTagBits, Clients: 2, Depth: 80, Bursts: 8}
}

func (Mover) writer() bus.Writer {
	return bus.Writer{AddrBits: moverAddrBits, BusBits: moverBusBits, RunBits: moverRunBits, MaxBeats: moverMaxBeats,
		TagBits: moverTagBits, Depth: 80, Bursts: 8}
}

// Inputs returns the shapes of the ports.
func (g Mover) Inputs() MoverIn {
	run := g.writer().Inputs().Run
	return MoverIn{bus.MasterShape(moverBusBits), Copy{hdl.B(), run.Addr, run.Addr, run.Beats, run.Tag}, run, hdl.B(), hdl.B()}
}

// Build makes the circuit.
func (g Mover) Build(m *hdl.Module, in MoverIn) MoverOut {
	type ended struct {
		Tag hdl.UInt
		Bad hdl.Bool
	}
	toReader := hdl.Wire(m, "to_reader", g.reader().Inputs())
	r := hdl.Inst(m, "reader", g.reader(), toReader.Q)
	toWriter := hdl.Wire(m, "to_writer", g.writer().Inputs())
	w := hdl.Inst(m, "writer", g.writer(), toWriter.Q)

	both, copyReady := stream.Fork(m, "copy", stream.Flow[Copy]{Valid: in.Copy.Valid, Data: in.Copy}, r.Run[0].Ready, w.Run.Ready)
	from, to := both[0], both[1]
	run := bus.Run{Valid: from.Valid, Addr: from.Data.From, Beats: from.Data.Beats, Tag: from.Data.Tag}
	toReader.Set(bus.ReaderIn{Arready: in.M.Arready, Rvalid: in.M.Rvalid, Rdata: in.M.Rdata, Rresp: in.M.Rresp, Rlast: in.M.Rlast,
		Clear: []hdl.Bool{hdl.False(m), hdl.False(m)}, Run: []bus.Run{run, in.Look},
		Beat: []bus.Ready{{Ready: w.Data.Ready}, {Ready: in.SeenReady}}})
	var odd []hdl.Signal
	for i := range moverBusBits / 8 {
		odd = append(odd, r.Beat[0].Data.Bit(moverBusBits-8-8*i))
	}
	toWriter.Set(bus.WriterIn{Awready: in.M.Awready, Wready: in.M.Wready, Bvalid: in.M.Bvalid, Bresp: in.M.Bresp,
		Run:  bus.Run{Valid: to.Valid, Addr: to.Data.To, Beats: to.Data.Beats, Tag: to.Data.Tag},
		Data: bus.Data{Valid: r.Beat[0].Valid, Data: r.Beat[0].Data, Strobe: hdl.Cat(odd...)}})

	bad := hdl.Reg(m, "bad", hdl.B(), hdl.Reset(0)) // a burst of the copy that is being answered
	m.If(w.Done, func() { bad.Set(hdl.False(m)) }).ElseIf(w.Failed, func() { bad.Set(hdl.True(m)) })
	over, overReady := stream.Fifo(m, "over", 256, stream.Flow[ended]{Valid: w.Done, Data: ended{w.DoneTag, bad.Q.Or(w.Failed)}}, in.OverReady)
	m.Assert("over_room", overReady.Or(w.Done.Not()))

	count := hdl.Reg(m, "bad_reads", hdl.U(16), hdl.Reset(0))
	m.If(r.Failed, func() { count.Set(count.Q.AddC(1).Wrap(16)) })

	out := MoverOut{CopyReady: copyReady, LookReady: r.Run[1].Ready, Seen: r.Beat[1],
		Over: Over{over.Valid, over.Data.Tag, over.Data.Bad}, BadReads: count.Q, BadTag: stream.Hold(m, r.Failed, "bad_tag", r.Tag),
		Idle: r.Idle.And(w.Idle)}
	out.M = bus.MasterOut{Arvalid: r.Arvalid, Araddr: r.Araddr, Arlen: r.Arlen, Rready: r.Rready,
		Awvalid: w.Awvalid, Awaddr: w.Awaddr, Awlen: w.Awlen, Wvalid: w.Wvalid, Wdata: w.Wdata, Wstrb: w.Wstrb, Wlast: w.Wlast, Bready: w.Bready}
	out.M.Constants(m, moverBusBits)
	return out
}
