package bus

import (
	"fmt"
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
)

// Split cuts runs of beats into bursts that no slave may refuse: at most
// MaxBeats beats, never across a multiple of 4096 bytes. Addresses are in beats
// here, that is in units of BusBits/8 bytes.
//
// The first burst of a run is offered the cycle after the run was taken, and
// then one a cycle; the next run is taken in the cycle of the last burst.
type Split struct {
	AddrBits int // of an address in beats
	BusBits  int // a power of two, 32 to 1024
	RunBits  int // width of the beats of a run
	MaxBeats int // a power of two, 1 to 256
}

// SplitIn holds the stream of runs.
type SplitIn struct {
	Clear    hdl.Bool // drops what is under way; nothing is offered in this cycle and nothing taken
	InValid  hdl.Bool
	InAddr   hdl.UInt
	InBeats  hdl.UInt // at least 1
	OutReady hdl.Bool
}

// SplitOut holds the stream of bursts.
type SplitOut struct {
	InReady  hdl.Bool
	OutValid hdl.Bool
	OutAddr  hdl.UInt
	OutBeats hdl.UInt // 1 to MaxBeats
}

// Inputs returns the shapes of the ports.
func (g Split) Inputs() SplitIn {
	return SplitIn{hdl.B(), hdl.B(), hdl.U(g.AddrBits), hdl.U(g.RunBits), hdl.B()}
}

// ModuleName follows the package.
func (g Split) ModuleName() string {
	return fmt.Sprintf("axi_split_a%d_b%d_r%d_m%d", g.AddrBits, g.BusBits, g.RunBits, g.MaxBeats)
}

// Build makes the circuit.
func (g Split) Build(m *hdl.Module, in SplitIn) SplitOut {
	power := func(v, lo, hi int) bool { return v >= lo && v <= hi && v&(v-1) == 0 }
	if !power(g.BusBits, 32, 1024) || !power(g.MaxBeats, 1, MaxBeats) {
		m.Errorf("BusBits is %d and MaxBeats is %d: must be powers of two, 32 to 1024 and 1 to %d", g.BusBits, g.MaxBeats, MaxBeats)
		return SplitOut{}
	}
	most := min(g.MaxBeats, PageBytes*8/g.BusBits)
	index := bits.Len(uint(most)) - 1 // bursts end at multiples of most at the latest, so pages are never crossed
	w := bits.Len(uint(g.MaxBeats))

	busy := hdl.Reg(m, "busy", hdl.B(), hdl.Reset(0))
	addr := hdl.Reg(m, "addr", hdl.U(g.AddrBits), hdl.NoReset())
	left := hdl.Reg(m, "left", hdl.U(g.RunBits), hdl.NoReset())
	room := hdl.C(m, hdl.U(w), int64(most))
	if index > 0 {
		room = hdl.C(m, hdl.U(w), int64(most)).Sub(addr.Q.Wrap(index)).AsUInt().Wrap(w)
	}
	last := left.Q.Le(room).Named("last")
	beats := hdl.Mux(last, left.Q.Wrap(min(w, g.RunBits)).Ext(w), room).Named("beats")

	valid := busy.Q.And(in.Clear.Not())
	taken := valid.And(in.OutReady)
	ready := busy.Q.Not().Or(taken.And(last)).And(in.Clear.Not()).Named("ready")
	m.If(taken, func() {
		addr.Set(addr.Q.Add(beats).Wrap(g.AddrBits))
		left.Set(left.Q.Sub(beats).AsUInt().Wrap(g.RunBits))
	})
	m.If(ready, func() {
		busy.Set(in.InValid)
		addr.Set(in.InAddr)
		left.Set(in.InBeats)
	})
	m.If(in.Clear, func() { busy.Set(hdl.False(m)) })
	return SplitOut{InReady: ready, OutValid: valid, OutAddr: addr.Q, OutBeats: beats}
}
