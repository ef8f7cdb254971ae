package memory

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
)

// A master that breaks one rule is told which, when and on which signal.
func TestRules(t *testing.T) {
	always := Ideal()
	never := Behaviour{Latency: 1, Percent: 1, Bursts: 1} // READY of data comes after 100 cycles
	for _, c := range []struct {
		name string
		b    Behaviour
		play func(h *hand)
		want []string
	}{
		{"nothing", always, func(h *hand) {
			h.step("arvalid", 1, "araddr", base+4096-16, "arlen", 1)
			h.step("arvalid", 0)
		}, nil},
		{"a page crossed by a read", always, func(h *hand) { h.step("arvalid", 1, "araddr", base+4096-16, "arlen", 2) },
			[]string{"cycle 0: arlen: 3 beats from 0x10ff0 cross a boundary of 4 KB"}},
		{"a page crossed by a write", always, func(h *hand) { h.step("awvalid", 1, "awaddr", base, "awlen", 255); h.step("awaddr", base+2048+8) },
			[]string{"cycle 1: awlen: 256 beats from 0x10808 cross a boundary of 4 KB"}},
		{"narrow", always, func(h *hand) { h.step("arvalid", 1, "araddr", base, "arsize", 2) },
			[]string{"cycle 0: arsize: is 2, must be 3: beats of 8 bytes"}},
		{"wide", always, func(h *hand) { h.step("awvalid", 1, "awaddr", base, "awsize", 4) },
			[]string{"cycle 0: awsize: is 4, must be 3: beats of 8 bytes"}},
		{"a fixed burst", always, func(h *hand) { h.step("awvalid", 1, "awaddr", base, "awburst", 0) },
			[]string{"cycle 0: awburst: is 0, must be 1 (INCR)"}},
		{"unaligned", always, func(h *hand) { h.step("arvalid", 1, "araddr", base+4) },
			[]string{"cycle 0: araddr: 0x10004 is no multiple of a beat, 8 bytes"}},
		{"WLAST too early", always, func(h *hand) {
			h.step("awvalid", 1, "awaddr", base, "awlen", 1, "wvalid", 1, "wlast", 1)
			h.step("awvalid", 0)
		}, []string{"cycle 0: wlast: is true at beat 0 of 2 of the burst to 0x10000"}},
		{"WLAST missing, data before its address", always, func(h *hand) {
			h.step("wvalid", 1, "wlast", 0)
			h.step("awvalid", 1, "awaddr", base, "awlen", 0, "wvalid", 0)
		}, []string{"cycle 1: wlast: is false at beat 0 of 1 of the burst to 0x10000"}},
		{"a read withdrawn", never, func(h *hand) {
			h.step("arvalid", 1, "araddr", base, "arlen", 3) // taken: one burst waits
			h.step("araddr", base+8)
			h.step("arvalid", 0)
		}, []string{"cycle 2: arvalid: withdrawn before ready"}},
		{"an address changed", never, func(h *hand) {
			h.step("arvalid", 1, "araddr", base)
			h.step("araddr", base+8)
			h.step("araddr", base+16)
		}, []string{"cycle 2: araddr: changes from 0x10008 to 0x10010 before ready"}},
		{"a length changed", never, func(h *hand) {
			h.step("awvalid", 1, "awaddr", base)
			h.step("awaddr", base+8)
			h.step("awlen", 3)
		}, []string{"cycle 2: awlen: changes from 0x0 to 0x3 before ready"}},
		{"data changed", never, func(h *hand) {
			h.step("wvalid", 1, "wdata", 7)
			h.step("wdata", 8)
		}, []string{"cycle 1: wdata: changes from 0x7 to 0x8 before ready"}},
		{"strobes changed", never, func(h *hand) {
			h.step("wvalid", 1, "wstrb", 7)
			h.step("wstrb", 8)
		}, []string{"cycle 1: wstrb: changes from 0x7 to 0x8 before ready"}},
		{"data withdrawn", never, func(h *hand) {
			h.step("wvalid", 1)
			h.step("wvalid", 0)
		}, []string{"cycle 1: wvalid: withdrawn before ready"}},
		{"changed in the cycle of ready", Behaviour{Latency: 1, Percent: 50, Bursts: 1}, func(h *hand) {
			h.step("wvalid", 1, "wdata", 7)
			h.step("wdata", 8)
		}, []string{"cycle 1: wdata: changes from 0x7 to 0x8 before ready"}},
		{"a write outside", always, func(h *hand) {
			h.m.Writable = NewGuard(Range{base + 8, base + 12, "z"})
			h.step("awvalid", 1, "awaddr", base+8, "wvalid", 1, "wstrb", 0x0F, "wlast", 1)
			h.step("wstrb", 0x1F)
			h.step("awaddr", base, "wstrb", 0)
			h.step("awlen", 1, "wstrb", 0, "wlast", 0)
			h.step("awvalid", 0, "wstrb", 0x10, "wlast", 1)
		}, []string{"cycle 1: awaddr: write to 0x1000c, beat 0 of 1, which is no job's output: z ends before 0x1000c",
			"cycle 4: awaddr: write to 0x1000c, beat 1 of 2, which is no job's output: z ends before 0x1000c"}},
		{"a read outside", always, func(h *hand) {
			h.m.Readable = NewGuard(Range{base + 16, base + 18, "q"})
			h.step("arvalid", 1, "araddr", base+16)
			h.step("araddr", base+8, "arlen", 1)
			h.step("araddr", base+16, "arlen", 1)
		}, []string{"cycle 1: araddr: read of 0x10008, beat 0 of 2, where no operand lies: q begins at 0x10010",
			"cycle 2: araddr: read of 0x10018, beat 1 of 2, where no operand lies: q ends before 0x10012"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := newHand(t, c.b)
			c.play(h)
			var got []string
			for _, v := range h.m.Violations() {
				got = append(got, v.String())
			}
			require.Equal(t, c.want, got)
			require.Equal(t, c.want == nil, h.m.Err() == nil)
		})
	}
}

// Only so many are kept, and all are counted.
func TestManyViolations(t *testing.T) {
	h := newHand(t, Ideal())
	for range 30 {
		h.step("arvalid", 1, "araddr", base+4)
	}
	require.Len(t, h.m.Violations(), 20)
	require.ErrorContains(t, h.m.Err(), "30 violations on the bus\ncycle 0: araddr")
}

func TestRows(t *testing.T) {
	h := newHand(t, Ideal())
	h.m.PutRow(base+2, []int16{-2, 258})
	require.Equal(t, []byte{0, 1, 0xFE, 0xFF, 2, 1, 6}, h.m.Bytes[:7])
	require.Equal(t, []int16{-2, 258, 0x0706}, h.m.Row(base+2, 3))
	require.Equal(t, new(big.Int).SetUint64(0x07060102FFFE0100), h.m.beat(base))
}
