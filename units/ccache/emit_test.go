package ccache_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/verilog"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/units/ccache"
	"github.com/sparcgen/sparcgen/verify/cells"
	"github.com/sparcgen/sparcgen/verify/engine"
)

func TestEmittedVerilog(t *testing.T) {
	c, err := hdl.Build(ccache.Ccache{Bytes: 128, LineBits: 32, Ways: 2, Policy: config.PolicyLRU, AddrBits: 6, BusBits: 16, Misses: 2, Queue: 16})
	require.NoError(t, err)
	text, err := verilog.String(c)
	require.NoError(t, err)
	goldenfile.Compare(t, "ccache.v", text)
}

func TestLint(t *testing.T) {
	for _, g := range []ccache.Ccache{
		{Bytes: 2, LineBits: 16, Ways: 1, Policy: config.PolicyLRU, AddrBits: 1, BusBits: 16, Misses: 1, Queue: 16},
		{Bytes: 24, LineBits: 48, Ways: 4, Policy: config.PolicyFIFO, AddrBits: 9, BusBits: 64, Misses: 4, Queue: 19},
		{Bytes: 96, LineBits: 48, Ways: 8, Policy: config.PolicyRandom, AddrBits: 32, BusBits: 32, Misses: 64, Queue: 64},
		{Bytes: 512, LineBits: 256, Ways: 1, Policy: config.PolicyRandom, AddrBits: 5, BusBits: 64, Misses: 2, Queue: 16},
		{LineBits: 1024, Policy: config.PolicyNone, AddrBits: 16, BusBits: 512, Misses: 8, Queue: 32},
		{Bytes: 32768, LineBits: 1024, Ways: 8, Policy: config.PolicyLRU, AddrBits: 16, BusBits: 512, Misses: 8, Queue: 32},
	} {
		c, err := hdl.Build(g)
		require.NoError(t, err)
		require.NoError(t, cells.Lint(t.Context(), c), "%+v", g)
	}
}

// TestOnVerilator runs one cache on the emitted Verilog.
func TestOnVerilator(t *testing.T) {
	r := open(t, small(config.PolicyLRU, 4), engine.Verilator(engine.Options{}), 1)
	r.Stall(20)
	r.maxLatency = 20
	r.request(traffic(r.rng, 500, 200, r.g.Sets())...)
	for i := range 400 {
		if i%100 == 50 {
			r.inv.Send()
		}
		r.tick()
	}
	r.finish()
}

// TestCost holds the memories to block RAM and the rest to what was planned.
//
// ice40, 256 x 16 bits a block: four banks of 34 x 64 bits, the sets of 16 x 22,
// the queue of 15 x 7; the rings of the misses are declared to be read without a
// clock, and are registers. ecp5, 512 x 36 bits a block: four banks of 132 x 64,
// the sets of 64 x 30; Yosys prefers distributed RAM for the queue and the rings.
func TestCost(t *testing.T) {
	for _, c := range []struct {
		g      ccache.Ccache
		target cells.Target
		ram    string
		rams   int
		lut    string
		luts   int
		flops  int
	}{
		{ccache.Ccache{Bytes: 1024, LineBits: 256, Ways: 2, Policy: config.PolicyLRU, AddrBits: 8, BusBits: 64, Misses: 2, Queue: 16},
			cells.ICE40, "SB_RAM40_4K", 16 + 2 + 1, "SB_LUT4", 280, 185},
		{ccache.Ccache{Bytes: 4096, LineBits: 256, Ways: 2, Policy: config.PolicyLRU, AddrBits: 12, BusBits: 64, Misses: 4, Queue: 64},
			cells.ECP5, "DP16KD", 4*2 + 1, "LUT4", 345, 180},
	} {
		circuit, err := hdl.Build(c.g)
		require.NoError(t, err)
		n, err := cells.Count(t.Context(), circuit, c.target)
		require.NoError(t, err)
		t.Logf("%s on %s: %v", circuit.Name(), c.target, n)
		flops := n["TRELLIS_FF"]
		for name, k := range n {
			if strings.HasPrefix(name, "SB_DFF") {
				flops += k
			}
		}
		require.Equal(t, c.rams, n[c.ram])
		require.NotZero(t, n[c.lut])
		require.LessOrEqual(t, n[c.lut], c.luts)
		require.LessOrEqual(t, flops, c.flops)
	}
}
