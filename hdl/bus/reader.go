package bus

import (
	"fmt"
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// Reader shares the read channels of an AXI4 master among clients. A client
// gives runs of beats, which become bursts ([Split]), and takes the beats in
// order from a queue of its own. A burst is requested only when its client's
// queue has room for all of it: the bus never waits for a client, and no client
// for another that does not take its beats.
//
// Clients take turns burst by burst; a burst a cycle is requested. From a run's
// transfer to its address on the bus pass 2 cycles, from a beat on the bus to
// the client's queue 2.
type Reader struct {
	AddrBits int // of byte addresses
	BusBits  int // a power of two, 32 to 1024
	RunBits  int // width of the beats of a run
	MaxBeats int // longest burst, a power of two, 1 to 256
	TagBits  int // of what a client wants to be told when a beat fails
	Clients  int
	Depth    int // beats of a client's queue, at least as many as the longest burst
	Bursts   int // most bursts under way, at least 2

	Short      int // so many clients, the last ones, have a shorter queue
	ShortDepth int // of so many beats; they never ask for a run that is longer
}

// Run is a run of beats that a client asks for.
type Run struct {
	Valid hdl.Bool
	Addr  hdl.UInt // in beats
	Beats hdl.UInt // at least 1
	Tag   hdl.UInt
}

// Ready is the other direction of a stream.
type Ready struct{ Ready hdl.Bool }

// Beat is the stream of beats of a client.
type Beat struct {
	Valid hdl.Bool
	Data  hdl.UInt
}

// ReaderIn are the inputs of a Reader.
type ReaderIn struct {
	Arready hdl.Bool
	Rvalid  hdl.Bool
	Rdata   hdl.UInt
	Rresp   hdl.UInt
	Rlast   hdl.Bool
	Clear   []hdl.Bool // of each client: drops what of its runs was not requested yet
	Run     []Run
	Beat    []Ready
}

// ReaderOut are the outputs of a Reader.
type ReaderOut struct {
	Arvalid hdl.Bool
	Araddr  hdl.UInt
	Arlen   hdl.UInt
	Rready  hdl.Bool
	Run     []Ready
	Beat    []Beat
	Failed  hdl.Bool // a beat was answered with an error, or RLAST came at the wrong beat
	Tag     hdl.UInt // with Failed: of its run
	Taken   hdl.Bool // a beat comes from the bus
	Idle    hdl.Bool // no burst is under way
}

// ModuleName follows the package.
func (g Reader) ModuleName() string {
	return fmt.Sprintf("axi_reader_c%d_b%d", g.Clients, g.BusBits)
}

func (g Reader) split() Split {
	return Split{AddrBits: beatAddrBits(g.AddrBits, g.BusBits), BusBits: g.BusBits, RunBits: g.RunBits, MaxBeats: g.MaxBeats}
}

// beatAddrBits returns the width of an address in beats.
func beatAddrBits(addrBits, busBits int) int { return addrBits - (bits.Len(uint(busBits/8)) - 1) }

// Inputs returns the shapes of the ports.
func (g Reader) Inputs() ReaderIn {
	s := g.split().Inputs()
	run := Run{hdl.B(), s.InAddr, s.InBeats, hdl.U(g.TagBits)}
	return ReaderIn{hdl.B(), hdl.B(), hdl.U(g.BusBits), hdl.U(2), hdl.B(),
		hdl.Vec(g.Clients, hdl.B()), hdl.Vec(g.Clients, run), hdl.Vec(g.Clients, Ready{hdl.B()})}
}

// burst is a burst that was requested.
type burst struct {
	Client hdl.UInt
	Len    hdl.UInt // beats less one
	Tag    hdl.UInt
}

// address is what goes on an address channel.
type address struct{ Addr, Len hdl.UInt }

// asked is a burst a client offers.
type asked struct {
	Addr, Beats, Tag hdl.UInt
}

// Build makes the circuit.
func (g Reader) Build(m *hdl.Module, in ReaderIn) ReaderOut {
	if g.Short > 0 && g.ShortDepth < 1 {
		m.Errorf("%d queues of %d beats: must be at least 1", g.Short, g.ShortDepth)
		return ReaderOut{}
	}
	if longest := longestBurst(g.MaxBeats, g.BusBits); g.Clients < 1 || g.Depth < longest || g.Bursts < 2 {
		m.Errorf("%d clients with %d beats, %d bursts: must be at least 1, %d and 2", g.Clients, g.Depth, g.Bursts, longest)
		return ReaderOut{}
	}
	var out ReaderOut
	granted := hdl.Wire(m, "granted", hdl.Vec(g.Clients, hdl.B()))
	var offers []asked
	var wants []hdl.Bool
	var rooms []*hdl.Driven[hdl.UInt]
	for i := range g.Clients {
		s, tag := g.runs(m, i, in.Clear[i], in.Run[i], granted.Q[i])
		depth := g.depth(i)
		room := hdl.Reg(m, fmt.Sprintf("room_%d", i), hdl.U(bits.Len(uint(depth))), hdl.Reset(int64(depth)))
		out.Run = append(out.Run, Ready{s.InReady})
		offers = append(offers, asked{s.OutAddr, s.OutBeats, tag})
		wants = append(wants, s.OutValid.And(s.OutBeats.Le(room.Q)))
		rooms = append(rooms, room)
	}
	free := hdl.Wire(m, "free", hdl.B())
	grants := stream.Grant(m, "turn", stream.RoundRobin, wants, free.Q)
	granted.Set(grants)
	any := hdl.Any(grants...)
	offer := oneHot(grants, offers)

	ar := stream.Flow[address]{Valid: any, Data: address{offer.Addr, offer.Beats.SubC(1).AsUInt().Wrap(8)}}
	sent, arReady := stream.FifoRegs(m, "ar", 2, ar, in.Arready)
	last := hdl.Wire(m, "burst_over", hdl.B())
	way, wayReady := stream.Fifo(m, "way", g.Bursts, stream.Flow[burst]{Valid: any, Data: burst{encode(m, grants), ar.Data.Len, offer.Tag}}, last.Q)
	free.Set(arReady.And(wayReady))

	beat := hdl.Reg(m, "beat", hdl.U(8), hdl.Reset(0))
	out.Rready = way.Valid
	take := in.Rvalid.And(way.Valid).Named("beat_taken")
	over := beat.Q.Eq(way.Data.Len)
	last.Set(take.And(over))
	m.If(take, func() { beat.Set(hdl.Mux(over, hdl.C(m, beat.Q, 0), beat.Q.AddC(1).Wrap(8))) })
	for i := range g.Clients {
		mine := take.And(way.Data.Client.EqC(int64(i)))
		// One place more than beats: one may not have reached the output yet.
		queue, _ := stream.Fifo(m, fmt.Sprintf("beats_%d", i), g.depth(i)+1, stream.Flow[hdl.UInt]{Valid: mine, Data: in.Rdata}, in.Beat[i].Ready)
		out.Beat = append(out.Beat, Beat{queue.Valid, queue.Data})
		w := rooms[i].Q.Width()
		back := queue.Valid.And(in.Beat[i].Ready).AsUInt()
		used := hdl.Mux(grants[i], offers[i].Beats, hdl.C(m, offers[i].Beats, 0))
		rooms[i].Set(rooms[i].Q.Add(back).Sub(used).AsUInt().Wrap(w))
	}
	out.Arvalid, out.Araddr, out.Arlen = sent.Valid, sent.Data.Addr.Shl(g.AddrBits-sent.Data.Addr.Width()), sent.Data.Len
	out.Failed = take.And(in.Rresp.Bit(1).Or(in.Rlast.Ne(over)))
	out.Tag = way.Data.Tag
	out.Taken = take
	out.Idle = idle(m, "under_way", g.Bursts, any, last.Q)
	return out
}

// depth returns the beats of a client's queue.
func (g Reader) depth(client int) int {
	if client >= g.Clients-g.Short {
		return g.ShortDepth
	}
	return g.Depth
}

// runs cuts the runs of a client; the tag of the one being cut goes along.
func (g Reader) runs(m *hdl.Module, i int, clear hdl.Bool, run Run, ready hdl.Bool) (SplitOut, hdl.UInt) {
	s := hdl.Inst(m, fmt.Sprintf("split_%d", i), g.split(), SplitIn{clear, run.Valid, run.Addr, run.Beats, ready})
	return s, stream.Hold(m, s.InReady.And(run.Valid), fmt.Sprintf("tag_%d", i), run.Tag)
}

// longestBurst returns the beats of the longest burst there is.
func longestBurst(maxBeats, busBits int) int { return min(maxBeats, PageBytes*8/busBits) }

// idle returns whether as many things have ended as have begun.
func idle(m *hdl.Module, name string, most int, begin, end hdl.Bool) hdl.Bool {
	count := hdl.Reg(m, name, hdl.U(bits.Len(uint(most+1))), hdl.Reset(0))
	m.If(begin.And(end.Not()), func() { count.Set(count.Q.AddC(1).Wrap(count.Q.Width())) }).
		ElseIf(end.And(begin.Not()), func() { count.Set(count.Q.SubC(1).AsUInt().Wrap(count.Q.Width())) })
	return count.Q.EqC(0)
}
