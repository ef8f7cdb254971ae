package axi

import (
	"fmt"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/bus"
)

// Store makes beats of a bus out of words that lie anywhere in memory: of a
// word a run of beats, of which only its elements are written. A word that is
// not whole beats lies within one beat or begins with a beat. A beat a cycle,
// no latency.
type Store struct {
	AddrBits int // of byte addresses
	BusBits  int
	Lanes    int
	RunBits  int
	TagBits  int
}

// StoreIn are the inputs of a Store.
type StoreIn struct {
	InValid    hdl.Bool
	InAddr     hdl.UInt // in bytes
	InElements hdl.UInt // 1 to Lanes
	InWord     []hdl.SInt
	InTag      hdl.UInt
	RunReady   hdl.Bool
	DataReady  hdl.Bool
}

// StoreOut are the outputs of a Store.
type StoreOut struct {
	InReady hdl.Bool
	Run     bus.Run
	Data    bus.Data
}

// ModuleName follows the package.
func (g Store) ModuleName() string { return fmt.Sprintf("axi_store_b%d_l%d", g.BusBits, g.Lanes) }

// Inputs returns the shapes of the ports.
func (g Store) Inputs() StoreIn {
	b := hdl.B()
	return StoreIn{b, hdl.U(g.AddrBits), hdl.U(width(g.Lanes)), hdl.Vec(g.Lanes, hdl.S(elementBits)), hdl.U(g.TagBits), b, b}
}

// Build makes the circuit.
func (g Store) Build(m *hdl.Module, in StoreIn) StoreOut {
	beat := beatElements(g.BusBits)
	part := min(beat, g.Lanes)
	blocks := g.Lanes / part
	byteBits := log2(g.BusBits / 8)

	beats := hdl.C(m, hdl.U(1), 1)
	block := hdl.C(m, hdl.U(1), 0)
	last := hdl.True(m)
	left := in.InElements
	var at *hdl.Driven[hdl.UInt]
	if blocks > 1 {
		beats = in.InElements.AddC(int64(part - 1)).Shr(log2(part))
		at = hdl.Reg(m, "block", hdl.U(log2(blocks)), hdl.Reset(0))
		block = at.Q
		last = at.Q.AddC(1).Ge(beats)
		left = in.InElements.Sub(at.Q.Shl(log2(part))).AsUInt().Wrap(in.InElements.Width())
	}
	sent := hdl.Reg(m, "run_sent", hdl.B(), hdl.Reset(0))
	known := sent.Q.Or(in.RunReady)
	valid := in.InValid.And(last.Not().Or(known))
	fires := valid.And(in.DataReady)
	over := fires.And(last)
	m.If(over, func() { sent.Set(hdl.False(m)) }).ElseIf(in.InValid.And(in.RunReady), func() { sent.Set(hdl.True(m)) })
	if at != nil {
		m.If(fires, func() { at.Set(hdl.Mux(last, hdl.C(m, at.Q, 0), at.Q.AddC(1).Wrap(at.Q.Width()))) })
	}

	words := make([][]hdl.SInt, blocks)
	for b := range words {
		words[b] = in.InWord[b*part : (b+1)*part]
	}
	chosen := words[0]
	if blocks > 1 {
		chosen = hdl.Select(block, words)
	}
	data, strobe := g.place(m, chosen, left, in.InAddr)
	runBeats := beats.Ext(max(g.RunBits, beats.Width())).Wrap(g.RunBits)
	return StoreOut{over,
		bus.Run{Valid: in.InValid.And(sent.Q.Not()), Addr: in.InAddr.Shr(byteBits), Beats: runBeats, Tag: in.InTag},
		bus.Data{Valid: valid, Data: data, Strobe: strobe}}
}

// lane is an element of a beat.
type lane struct {
	Value hdl.SInt
	On    hdl.Bool
}

// place puts elements, of which left count, where they belong in a beat.
func (g Store) place(m *hdl.Module, part []hdl.SInt, left, addr hdl.UInt) (data, strobe hdl.UInt) {
	beat, grain := beatElements(g.BusBits), grain(g.BusBits, g.Lanes)
	lanes := make([]lane, len(part))
	for i, v := range part {
		lanes[i] = lane{v, left.GtC(int64(i))}
	}
	none := lane{hdl.C(m, hdl.S(elementBits), 0), hdl.False(m)}
	choices := make([][]lane, beat/grain)
	for c := range choices {
		for j := range beat {
			l := none
			if i := j - c*grain; i >= 0 && i < len(part) {
				l = lanes[i]
			}
			choices[c] = append(choices[c], l)
		}
	}
	all := choices[0]
	if len(choices) > 1 {
		lo := log2(grain) + 1 // of the byte address
		all = hdl.Select(addr.Slice(lo+log2(len(choices))-1, lo), choices)
	}
	var values, strobes []hdl.Signal
	for j := beat - 1; j >= 0; j-- {
		values = append(values, all[j].Value)
		strobes = append(strobes, hdl.Repeat(all[j].On, 2))
	}
	return hdl.Cat(values...), hdl.Cat(strobes...)
}
