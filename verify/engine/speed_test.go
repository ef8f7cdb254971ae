package engine_test

import (
	"math/rand/v2"
	"testing"

	"github.com/sparcgen/sparcgen/examples/bench"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/verify/engine"
	"github.com/stretchr/testify/require"
)

// BenchmarkCycle times a cycle of the three benchmark circuits, every input
// driven and every output read, in the native engine and in Verilator (-O3,
// g++ -O2, one thread, in a process of its own behind a pipe).
func BenchmarkCycle(b *testing.B) {
	mac, err := hdl.Build(bench.Mac{Rows: 16, Cols: 64})
	require.NoError(b, err)
	argmin, err := hdl.Build(bench.Argmin{Lanes: 64, Width: 16, IndexWidth: 16})
	require.NoError(b, err)
	cache, err := hdl.Build(bench.Cache{Lines: 64, AddrWidth: 16, DataWidth: 32})
	require.NoError(b, err)
	for _, d := range []struct {
		name    string
		circuit *hdl.Circuit
	}{{"mac", mac}, {"argmin", argmin}, {"cache", cache}} {
		for _, e := range []struct {
			name string
			open sim.Opener
		}{{"native", sim.Native}, {"verilator", engine.Verilator(engine.Options{Opt: 2})}} {
			b.Run(d.name+"/"+e.name, func(b *testing.B) { cycles(b, d.circuit, e.open) })
		}
	}
}

func cycles(b *testing.B, c *hdl.Circuit, open sim.Opener) {
	eng, err := open(c.Design(), 1)
	require.NoError(b, err)
	defer eng.Close()
	const rows = 1024
	top := c.Design().Top()
	lay := sim.LayoutOf(top)
	rng := rand.New(rand.NewPCG(1, 1))
	in, out := make([]uint64, rows*lay.In), make([]uint64, rows*lay.Out)
	for r := range rows {
		lane := 0
		for _, p := range top.Inputs {
			for range p.Lanes {
				v := rng.Uint64() >> (64 - min(p.Width, 64))
				if p.Width == 1 && p.Name == "load" && rng.IntN(64) > 0 {
					v = 0
				}
				in[r*lay.In+lay.InOff[lane]] = v
				lane++
			}
		}
	}
	require.NoError(b, eng.Run(in, rows, out))
	b.ResetTimer()
	for done := 0; done < b.N; done += rows {
		require.NoError(b, eng.Run(in, min(rows, b.N-done), out))
	}
}
