package memory

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/bus"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

var _ Wires = (*sim.Sim)(nil)

func TestIdeal(t *testing.T) {
	h := newHand(t, Ideal())
	data, resp, cycle := h.read(base+8, 3)
	require.Equal(t, []uint64{0x0f0e0d0c0b0a0908, 0x1716151413121110, 0x1f1e1d1c1b1a1918}, data, "little endian")
	require.Equal(t, []int{0, 0, 0}, resp)
	require.Equal(t, []int64{1, 2, 3}, cycle, "the address goes in cycle 0, a beat a cycle")
	require.Equal(t, bus.Okay, h.write(base+16, 1, 2))
	data, _, _ = h.read(base+8, 3)
	require.Equal(t, []uint64{0x0f0e0d0c0b0a0908, 1, 2}, data)
	require.EqualValues(t, 6, h.m.ReadBeats)
	require.EqualValues(t, 2, h.m.WriteBeats)
	require.False(t, h.m.Busy())
	require.NoError(t, h.m.Err())
}

func TestStrobes(t *testing.T) {
	h := newHand(t, Ideal())
	h.step("awvalid", 1, "awaddr", base, "wvalid", 1, "wdata", new(big.Int).SetUint64(0xA7A6A5A4A3A2A1A0), "wstrb", 0x81, "wlast", 1)
	h.step("awvalid", 0, "wvalid", 0, "bready", 1)
	h.step()
	require.Equal(t, []byte{0xA0, 1, 2, 3, 4, 5, 6, 0xA7, 8}, h.m.Bytes[:9])
	require.NoError(t, h.m.Err())
}

// What is written is read only after its answer.
func TestReadBeforeAnswer(t *testing.T) {
	b := Ideal()
	b.Latency = 20
	h := newHand(t, b)
	h.step("awvalid", 1, "awaddr", base, "wvalid", 1, "wdata", 0, "wstrb", 0xFF, "wlast", 1, "arvalid", 1, "araddr", base)
	h.step("awvalid", 0, "wvalid", 0, "arvalid", 0, "rready", 1)
	h.until("rvalid")
	require.EqualValues(t, 21, h.m.Cycle)
	require.Equal(t, uint64(0x0706050403020100), h.Big("rdata")[0].Uint64())
	data, _, _ := h.read(base, 1)
	require.Zero(t, data[0])
}

// The bandwidth is kept, together or each way.
func TestBandwidth(t *testing.T) {
	for _, c := range []struct {
		percent       int
		shared        bool
		writes        bool
		least, most   int64 // beats read in 1,000 cycles
		wleast, wmost int64 // written
	}{
		{100, false, true, 996, 1000, 996, 1000},
		{75, false, true, 746, 750, 746, 750},
		{75, true, false, 745, 750, 0, 0},
		{75, true, true, 370, 380, 370, 380},
		{40, true, true, 195, 205, 195, 205},
	} {
		h := newHand(t, Behaviour{Latency: 1, Percent: c.percent, Shared: c.shared, Bursts: 4})
		h.step("arvalid", 1, "araddr", base, "arlen", 255, "rready", 1, "bready", 1)
		if c.writes {
			h.step("awvalid", 1, "awaddr", base, "awlen", 0, "wvalid", 1, "wlast", 1, "wstrb", 0)
		}
		for range 1000 {
			h.step()
		}
		require.GreaterOrEqual(t, h.m.ReadBeats, c.least, c)
		require.LessOrEqual(t, h.m.ReadBeats, c.most+2, c)
		require.GreaterOrEqual(t, h.m.WriteBeats, c.wleast, c)
		require.LessOrEqual(t, h.m.WriteBeats, c.wmost+2, c)
		require.NoError(t, h.m.Err())
	}
}

func TestDRAM(t *testing.T) {
	h := newHand(t, DRAM(1))
	_, _, cycle := h.read(base, 128)
	require.GreaterOrEqual(t, cycle[0], int64(100))
	require.InDelta(t, 128/0.8, cycle[127]-cycle[0], 30)
	require.Equal(t, 0, h.write(base, 5, 6, 7))
	data, _, _ := h.read(base, 3)
	require.Equal(t, []uint64{5, 6, 7}, data)
	again := newHand(t, DRAM(1))
	_, _, same := again.read(base, 128)
	require.Equal(t, cycle, same, "a seed gives a run")
	other := newHand(t, DRAM(2))
	_, _, differs := other.read(base, 128)
	require.NotEqual(t, cycle, differs)
}

func TestFaults(t *testing.T) {
	h := newHand(t, Ideal())
	h.m.Faults = []Fault{
		{Range: Range{Start: base + 8, End: base + 9}, Reads: true, Resp: bus.SlaveError},
		{Range: Range{Start: base + 64, End: base + 72}, Writes: true, Resp: bus.DecodeError},
		{Range: Range{Start: base + 128, End: base + 129}, Reads: true, Writes: true, Delay: 50},
	}
	_, resp, _ := h.read(base, 3)
	require.Equal(t, []int{0, bus.SlaveError, 0}, resp)
	require.Equal(t, bus.DecodeError, h.write(base+56, 1, 2))
	require.Equal(t, bus.Okay, h.write(base+8, 9))
	data, _, _ := h.read(base+56, 2)
	require.Equal(t, []uint64{1, 0x4746454443424140}, data, "a beat that fails is not written")
	before := h.m.Cycle
	_, resp, cycle := h.read(base+128, 1)
	require.Equal(t, []int{0}, resp)
	require.EqualValues(t, 51, cycle[0]-before)
	require.Equal(t, bus.Okay, h.write(base+128, 1))
	require.Greater(t, h.m.Cycle, cycle[0]+50)
	_, resp, _ = h.read(base+1<<16-8, 2)
	require.Equal(t, []int{0, bus.DecodeError}, resp, "past the end")
	_, resp, _ = h.read(0, 1)
	require.Equal(t, []int{bus.DecodeError}, resp, "before the beginning")
	require.Equal(t, bus.DecodeError, h.write(base-8, 1))
}

func TestGuard(t *testing.T) {
	g := NewGuard(Range{10, 20, "b"}, Range{5, 10, "a"}, Range{30, 40, "c"}, Range{50, 50, "none"}, Range{32, 34, "in c"})
	for at := range uint64(60) {
		require.Equal(t, at >= 5 && at < 20 || at >= 30 && at < 40, g.Has(at), at)
	}
	require.True(t, g.Meets(0, 6))
	require.False(t, g.Meets(0, 5))
	require.False(t, g.Meets(20, 30))
	require.True(t, g.Meets(20, 31))
	require.False(t, g.Meets(40, 100))
	require.Equal(t, "a begins at 0x5", g.near(1))
	require.Equal(t, "a ends before 0x14", g.near(21))
	require.Equal(t, "c begins at 0x1e", g.near(29))
	require.Equal(t, "c ends before 0x28", g.near(99))
	require.Equal(t, "there is none", NewGuard().near(1))
	require.False(t, NewGuard().Has(0))
}

func TestChecks(t *testing.T) {
	for _, b := range []Behaviour{{Percent: 1, Bursts: 1}, {Latency: 1, Bursts: 1}, {Latency: 1, Percent: 101, Bursts: 1}, {Latency: 1, Percent: 1, Stall: 100, Bursts: 1}, {Latency: 1, Percent: 1}} {
		_, err := New(nil, "", 64, 0, 1, b)
		require.ErrorContains(t, err, ": must be ")
	}
	_, err := New(nil, "", 48, 0, 1, Ideal())
	require.ErrorContains(t, err, "48 bits: must be a power of two")
}
