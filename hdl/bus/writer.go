package bus

import (
	"fmt"
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// Writer is the write channels of an AXI4 master. It takes runs of beats, which
// become bursts ([Split]), and their data. The address of a burst is sent only
// when all its data waits in the queue: the bus never waits for data, and a
// burst once begun always ends. A burst a cycle, a beat a cycle.
type Writer struct {
	AddrBits int // of byte addresses
	BusBits  int // a power of two, 32 to 1024
	RunBits  int // width of the beats of a run
	MaxBeats int // longest burst, a power of two, 1 to 256
	TagBits  int // of what goes with a run
	Depth    int // beats of the queue of data, at least as many as the longest burst
	Bursts   int // most bursts whose data is sent and that are not answered, at least 2
}

// Data is a stream of beats to be written.
type Data struct {
	Valid  hdl.Bool
	Data   hdl.UInt
	Strobe hdl.UInt // a bit a byte
}

// WriterIn are the inputs of a Writer.
type WriterIn struct {
	Awready hdl.Bool
	Wready  hdl.Bool
	Bvalid  hdl.Bool
	Bresp   hdl.UInt
	Run     Run
	Data    Data
}

// WriterOut are the outputs of a Writer.
type WriterOut struct {
	Awvalid hdl.Bool
	Awaddr  hdl.UInt
	Awlen   hdl.UInt
	Wvalid  hdl.Bool
	Wdata   hdl.UInt
	Wstrb   hdl.UInt
	Wlast   hdl.Bool
	Bready  hdl.Bool

	Run      Ready
	Data     Ready
	Sent     hdl.Bool // the last beat of a run is handed over
	SentTag  hdl.UInt
	Done     hdl.Bool // all of a run is answered
	Failed   hdl.Bool // a burst is answered with an error
	DoneTag  hdl.UInt // with Done or Failed: of the run
	Taken    hdl.Bool // a beat is handed over
	Answered hdl.Bool // an answer is taken
	Idle     hdl.Bool // nothing waits and no burst is under way
}

// ModuleName follows the package.
func (g Writer) ModuleName() string { return fmt.Sprintf("axi_writer_b%d", g.BusBits) }

func (g Writer) split() Split {
	return Split{AddrBits: beatAddrBits(g.AddrBits, g.BusBits), BusBits: g.BusBits, RunBits: g.RunBits, MaxBeats: g.MaxBeats}
}

// Inputs returns the shapes of the ports.
func (g Writer) Inputs() WriterIn {
	s, b := g.split().Inputs(), hdl.B()
	return WriterIn{b, b, b, hdl.U(2), Run{b, s.InAddr, s.InBeats, hdl.U(g.TagBits)}, Data{b, hdl.U(g.BusBits), hdl.U(g.BusBits / 8)}}
}

// sending is a burst whose address was sent.
type sending struct {
	Len  hdl.UInt // beats less one
	Last hdl.Bool // of its run
	Tag  hdl.UInt
}

// answer is a burst whose data was sent.
type answer struct {
	Last hdl.Bool
	Tag  hdl.UInt
}

// Build makes the circuit.
func (g Writer) Build(m *hdl.Module, in WriterIn) WriterOut {
	if longest := longestBurst(g.MaxBeats, g.BusBits); g.Depth < longest || g.Bursts < 2 {
		m.Errorf("%d beats, %d bursts: must be at least %d and 2", g.Depth, g.Bursts, longest)
		return WriterOut{}
	}
	var out WriterOut
	starts := hdl.Wire(m, "begins", hdl.B())
	s := hdl.Inst(m, "split", g.split(), SplitIn{hdl.False(m), in.Run.Valid, in.Run.Addr, in.Run.Beats, starts.Q})
	tag := stream.Hold(m, s.InReady.And(in.Run.Valid), "tag", in.Run.Tag)

	held := hdl.Reg(m, "held", hdl.U(bits.Len(uint(g.Depth))), hdl.Reset(0)) // beats that wait and are of no burst yet
	enough := s.OutValid.And(s.OutBeats.Le(held.Q))
	free := hdl.Wire(m, "free", hdl.B())
	begin := enough.And(free.Q).Named("burst_begins")
	starts.Set(enough.And(free.Q))

	type beat struct{ Data, Strobe hdl.UInt }
	pop := hdl.Wire(m, "pop", hdl.B())
	data, dataReady := stream.Fifo(m, "queue", g.Depth, stream.Flow[beat]{Valid: in.Data.Valid, Data: beat{in.Data.Data, in.Data.Strobe}}, pop.Q)
	put := in.Data.Valid.And(dataReady)
	used := hdl.Mux(begin, s.OutBeats, hdl.C(m, s.OutBeats, 0))
	held.Set(held.Q.Add(put.AsUInt()).Sub(used).AsUInt().Wrap(held.Q.Width()))

	length := s.OutBeats.SubC(1).AsUInt().Wrap(8)
	aw, awReady := stream.FifoRegs(m, "aw", 2, stream.Flow[address]{Valid: begin, Data: address{s.OutAddr, length}}, in.Awready)
	over := hdl.Wire(m, "burst_over", hdl.B())
	way, wayReady := stream.Fifo(m, "way", g.Bursts, stream.Flow[sending]{Valid: begin, Data: sending{length, s.InReady, tag}}, over.Q)
	free.Set(awReady.And(wayReady))

	place := hdl.Wire(m, "place", hdl.B())
	valid := hdl.All(way.Valid, data.Valid, place.Q)
	count := hdl.Reg(m, "beat", hdl.U(8), hdl.Reset(0))
	last := count.Q.Eq(way.Data.Len)
	taken := valid.And(in.Wready).Named("beat_taken")
	pop.Set(taken)
	over.Set(taken.And(last))
	m.If(taken, func() { count.Set(hdl.Mux(last, hdl.C(m, count.Q, 0), count.Q.AddC(1).Wrap(8))) })
	ended := hdl.Wire(m, "answered", hdl.B())
	asked, askedReady := stream.Fifo(m, "asked", g.Bursts, stream.Flow[answer]{Valid: over.Q, Data: answer{way.Data.Last, way.Data.Tag}}, ended.Q)
	place.Set(askedReady)
	ended.Set(asked.Valid.And(in.Bvalid))

	out.Awvalid, out.Awaddr, out.Awlen = aw.Valid, aw.Data.Addr.Shl(g.AddrBits-aw.Data.Addr.Width()), aw.Data.Len
	out.Wvalid, out.Wdata, out.Wstrb, out.Wlast = valid, data.Data.Data, data.Data.Strobe, last
	out.Bready = asked.Valid
	out.Run, out.Data = Ready{s.InReady}, Ready{dataReady}
	out.Sent, out.SentTag = over.Q.And(way.Data.Last), way.Data.Tag
	out.Done, out.DoneTag = ended.Q.And(asked.Data.Last), asked.Data.Tag
	out.Failed = ended.Q.And(in.Bresp.Bit(1))
	out.Taken, out.Answered = taken, ended.Q
	runs := idle(m, "runs_under_way", 2*g.Bursts+2, in.Run.Valid.And(s.InReady), out.Done)
	out.Idle = runs.And(held.Q.EqC(0))
	return out
}
