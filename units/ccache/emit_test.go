package ccache_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/lint"
	"github.com/sparcgen/sparcgen/hdl/verilog"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/units/ccache"
	"github.com/sparcgen/sparcgen/units/replace"
	"github.com/sparcgen/sparcgen/verify/engine"
)

func TestEmittedVerilog(t *testing.T) {
	c, err := hdl.Build(ccache.Ccache{Bytes: 128, LineBits: 32, Ways: 2, Policy: replace.LRU, AddrBits: 6, BusBits: 16, Misses: 2, Queue: 16})
	require.NoError(t, err)
	text, err := verilog.String(c)
	require.NoError(t, err)
	goldenfile.Compare(t, "ccache.v", text)
}

func TestLint(t *testing.T) {
	for _, g := range []ccache.Ccache{
		{Bytes: 2, LineBits: 16, Ways: 1, Policy: replace.LRU, AddrBits: 1, BusBits: 16, Misses: 1, Queue: 16},
		{Bytes: 24, LineBits: 48, Ways: 4, Policy: replace.FIFO, AddrBits: 9, BusBits: 64, Misses: 4, Queue: 19},
		{Bytes: 96, LineBits: 48, Ways: 8, Policy: replace.Random, AddrBits: 32, BusBits: 32, Misses: 64, Queue: 64},
		{Bytes: 512, LineBits: 256, Ways: 1, Policy: replace.Random, AddrBits: 5, BusBits: 64, Misses: 2, Queue: 16},
		{LineBits: 1024, Policy: replace.None, AddrBits: 16, BusBits: 512, Misses: 8, Queue: 32},
		{Bytes: 32768, LineBits: 1024, Ways: 8, Policy: replace.LRU, AddrBits: 16, BusBits: 512, Misses: 8, Queue: 32},
	} {
		c, err := hdl.Build(g)
		require.NoError(t, err)
		require.NoError(t, lint.Check(t.Context(), c), "%+v", g)
	}
}

// TestOnVerilator runs one cache on the emitted Verilog.
func TestOnVerilator(t *testing.T) {
	r := open(t, small(replace.LRU, 4), engine.Verilator(engine.Options{}), 1)
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
