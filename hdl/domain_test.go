package hdl_test

import (
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/cross"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/stretchr/testify/require"
)

func init() {
	diagCases["HDL0303"] = func(m *hdl.Module, in abIn) {
		pixel := m.Domain("pixel")
		b := hdl.InDomain(pixel, in.B)
		in.A.Add(b)
		hdl.Mux(in.Sel, b, in.A)
		hdl.Delay(m, "late", b)
		held := hdl.Reg(m, "held", hdl.U(8), hdl.Reset(0))
		held.Set(b)
		chosen := hdl.Reg(m, "chosen", hdl.U(8), hdl.Reset(0))
		m.If(b.Bit(0), func() { chosen.Set(in.A) })
		low := hdl.Reg(m, "low", hdl.U(8), hdl.Reset(0))
		low.SetBits(1, 0, b.Wrap(2))
		w := hdl.Wire(m, "w", hdl.U(8))
		w.Set(b)
		ram := hdl.Mem(m, "ram", hdl.U(8), 256, hdl.ReadFirst)
		ram.Write(in.Sel, b, in.A)
		ram.Read(b)
		ram.Read(in.A)
		dual := hdl.Mem(m, "dual", hdl.U(8), 256, hdl.ReadFirst)
		dual.Write(in.Sel, in.A, in.A)
		m.In(pixel, func() {
			dual.Read(b)
			hdl.Inst(m, "adder", adder{}, adderIn{in.A, b})
		})
		hdl.Inst(m, "other", adder{}, adderIn{in.A, b})
	}
	diagCases["HDL0305"] = func(m *hdl.Module, in abIn) {
		pixel := m.Domain("pixel")
		cross.Sync(m, pixel, "any", in.A.Ne(in.B))
		cross.Sync(m, pixel, "carry", in.A.Add(in.B).Bit(3))
	}
	diagCases["HDL0306"] = func(m *hdl.Module, in abIn) {
		pixel := m.Domain("pixel")
		hdl.InDomain(pixel, in.A.Add(in.B)) // computed
		hdl.InDomain(pixel, in.A)           // read before
		hdl.Inst(m, "unmapped", twoClocks{}, adderIn{in.A, in.A})
		hdl.Inst(m, "mistaken", adder{}, adderIn{in.A, in.A}, pixel.As("side"))
		m.In(foreign, func() {})
	}
}

type adderIn struct{ A, B hdl.UInt }

type adder struct{}

func (adder) Inputs() adderIn { return adderIn{hdl.U(8), hdl.U(8)} }
func (adder) Build(m *hdl.Module, in adderIn) yOut {
	return yOut{hdl.Delay(m, "y", in.A.Add(in.B))}
}

// twoClocks adds in one domain and counts in another, side, of which it
// returns the sum with B.
type twoClocks struct{}

type twoOut struct{ Main, Side hdl.UInt }

// foreign is a domain of a module long done.
var foreign hdl.Domain

func (twoClocks) Inputs() adderIn { return adderIn{hdl.U(8), hdl.U(8)} }
func (twoClocks) Build(m *hdl.Module, in adderIn) (out twoOut) {
	side := m.Domain("side")
	foreign = side
	b := hdl.InDomain(side, in.B)
	sum := hdl.Reg(m, "sum", hdl.U(8), hdl.Reset(3))
	sum.Set(sum.Q.Add(in.A).Wrap(8))
	out.Main = sum.Q
	m.In(side, func() {
		count := hdl.Reg(m, "count", hdl.U(8), hdl.Reset(5))
		count.Set(count.Q.Add(b).Wrap(8))
		out.Side = count.Q
	})
	return out
}

// threeTimes has twoClocks three times: with its domains as they are named here,
// exchanged, and both of one clock.
type threeTimes struct{}

type threeOut struct{ Same, Swapped, One twoOut }

func (threeTimes) Inputs() adderIn { return adderIn{hdl.U(8), hdl.U(8)} }
func (threeTimes) Build(m *hdl.Module, in adderIn) (out threeOut) {
	pixel := m.Domain("pixel")
	b := hdl.InDomain(pixel, in.B)
	out.Same = hdl.Inst(m, "same", twoClocks{}, adderIn{in.A, b}, pixel.As("side"))
	m.In(pixel, func() {
		out.Swapped = hdl.Inst(m, "swapped", twoClocks{}, adderIn{b, in.A}, m.MainDomain().As("side"))
		out.One = hdl.Inst(m, "one", twoClocks{}, adderIn{b, b}, pixel.As("side"))
	})
	return out
}

// turned is threeTimes with its two domains exchanged.
type turned struct{}

func (turned) Inputs() adderIn { return adderIn{hdl.U(8), hdl.U(8)} }
func (turned) Build(m *hdl.Module, in adderIn) (out threeOut) {
	pixel := m.Domain("pixel")
	b := hdl.InDomain(pixel, in.B)
	m.In(pixel, func() {
		out = hdl.Inst(m, "inner", threeTimes{}, adderIn{b, in.A}, m.MainDomain().As("pixel"))
	})
	return out
}

// TestTurned maps domains through two levels of instances.
func TestTurned(t *testing.T) {
	b, err := sim.Open(turned{}, sim.Clocks(sim.Clock{Domain: "pixel", Period: 100, Phase: 50}))
	require.NoError(t, err)
	b.Set(b.In.A, 10)
	b.Set(b.In.B, 1)
	b.Step()
	b.Step()
	b.StepDomain("pixel")
	main := int64(b.Cycle()) // pixel rises together with the last edge of clk
	require.Equal(t, int64(51), main)
	ten := func(start int64) int64 { return (start + 10*main) % 256 }
	require.Equal(t, []int64{4, ten(5), ten(3), 6, ten(3), ten(5)}, []int64{b.Get(b.Out.Same.Main), b.Get(b.Out.Same.Side),
		b.Get(b.Out.Swapped.Main), b.Get(b.Out.Swapped.Side), b.Get(b.Out.One.Main), b.Get(b.Out.One.Side)})
	require.NoError(t, b.Err())
	require.NoError(t, b.Close())
	c, err := hdl.Build(turned{})
	require.NoError(t, err)
	hdltest.Lint(t, c)
}

// TestDomainMapping steps the clocks of threeTimes one by one: what an instance
// calls its domains does not matter, what they are here does.
func TestDomainMapping(t *testing.T) {
	for _, open := range []sim.Opener{sim.Native, sim.Exact} {
		b, err := sim.Open(threeTimes{}, sim.Use(open), sim.Clocks(sim.Clock{Domain: "pixel", Period: 3, Phase: 1}, sim.Clock{Domain: "clk", Period: 2}))
		require.NoError(t, err)
		require.Equal(t, []string{"clk", "pixel"}, b.Domains())
		b.Set(b.In.A, 10)
		b.Set(b.In.B, 1)
		main, pixel := int64(0), int64(0)
		for range 30 {
			require.Equal(t, 3+10*main, b.Get(b.Out.Same.Main))
			require.Equal(t, 5+pixel, b.Get(b.Out.Same.Side))
			require.Equal(t, 3+pixel, b.Get(b.Out.Swapped.Main))
			require.Equal(t, 5+10*main, b.Get(b.Out.Swapped.Side))
			require.Equal(t, 3+pixel, b.Get(b.Out.One.Main))
			require.Equal(t, 5+pixel, b.Get(b.Out.One.Side))
			for _, d := range b.Instant() {
				if d == "clk" {
					main++
				} else {
					pixel++
				}
			}
		}
		// clk rises at 0, 2, 4, ..., pixel at 1, 4, 7, ...: 4 instants in 6 units of time, 3 edges and 2.
		require.Equal(t, []int64{22, 15}, []int64{main, pixel})
		require.NoError(t, b.Err())
		require.NoError(t, b.Close())
	}
}

// TestDomainVerilog keeps the text of modules of several clocks, lint clean.
func TestDomainVerilog(t *testing.T) {
	c, err := hdl.Build(threeTimes{})
	require.NoError(t, err)
	hdltest.Golden(t, c)
	hdltest.Lint(t, c)
}

// TestDomainNames: the ports of a domain are names like any other.
func TestDomainNames(t *testing.T) {
	d := mistakes(t, abShapes, func(m *hdl.Module, in abIn) yOut {
		m.Domain("pixel")
		m.Domain("2d")
		return yOut{hdl.Delay(m, "pixel_clk", hdl.Cat(in.A, in.B, in.Sel, in.Two))}
	})
	require.ErrorContains(t, d, "register pixel_clk has the name of clock pixel_clk")
	require.ErrorContains(t, d, `clock "2d_clk" cannot be named so in Verilog`)
}

// twoPorts is a memory written in the main domain and read in pixel.
type twoPorts struct{}

type twoPortsIn struct {
	En         hdl.Bool
	Addr, Data hdl.UInt
	At         hdl.UInt // domain pixel
}

func (twoPorts) Inputs() twoPortsIn { return twoPortsIn{hdl.B(), hdl.U(3), hdl.U(8), hdl.U(3)} }
func (twoPorts) Build(m *hdl.Module, in twoPortsIn) (out yOut) {
	pixel := m.Domain("pixel")
	at := hdl.InDomain(pixel, in.At)
	ram := hdl.Mem(m, "ram", hdl.U(8), 8, hdl.Undefined)
	ram.Write(in.En, in.Addr, in.Data)
	m.In(pixel, func() { out.Y = ram.Read(at) })
	return out
}

// TestTwoPorts: a write is at an edge of its own clock and no other; a read that
// coincides with the write of its word is undefined, one after it is not.
func TestTwoPorts(t *testing.T) {
	for _, open := range []sim.Opener{sim.Native, sim.Portable, sim.Exact} {
		read := func(seed uint64, periods ...int) (list []int64) {
			b, err := sim.Open(twoPorts{}, sim.Use(open), sim.Seed(seed), sim.Clocks(sim.Clock{Domain: "clk", Period: periods[0], Phase: periods[1]}, sim.Clock{Domain: "pixel", Period: periods[2]}))
			require.NoError(t, err)
			b.Set(b.In.En, 1)
			for v := range int64(6) {
				b.Set(b.In.Data, 100+v)
				b.Instant()
				list = append(list, b.Get(b.Out.Y))
			}
			require.NoError(t, b.Err())
			require.NoError(t, b.Close())
			return list
		}
		// pixel at 0, 2, 4; clk at 1, 3, 5: each read is of the write before.
		apart := read(1, 2, 1, 2)
		require.Equal(t, []int64{101, 101, 103, 103}, apart[2:])
		// Only pixel for a while: nothing is written, though En is 1.
		require.NotContains(t, read(1, 1, 100, 1), int64(100))
		// Both together: noise, which two seeds show.
		require.NotEqual(t, read(1, 1, 0, 1), read(2, 1, 0, 1))
	}
}
