package fuzz

import (
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// TestModule demands sound modules that are a function of their seed, and
// that all kinds of things occur.
func TestModule(t *testing.T) {
	var ops [ir.NumOps]int
	var policies [3]int
	wide, held, async, writes := 0, 0, 0, 0
	for seed := range uint64(60) {
		m := Module(seed, Small)
		require.NoError(t, ir.CheckDesign(Design(m)))
		require.NoError(t, ir.CheckSorted(m))
		again := Module(seed, Small)
		require.Equal(t, m.Len(), again.Len())
		for id := range ir.ID(m.Len()) {
			require.Equal(t, m.Op(id), again.Op(id))
			require.True(t, cmp.Equal(m.Args(id), again.Args(id)))
			ops[m.Op(id)]++
			if m.Width(id) > 64 {
				wide++
			}
		}
		for i := range m.Regs {
			if next := m.Arg(m.Regs[i].Node, 0); m.Op(next) == ir.Mux && (m.Arg(next, 1) == m.Regs[i].Node || m.Arg(next, 2) == m.Regs[i].Node) {
				held++
			}
		}
		for i := range m.Reads {
			if m.Reads[i].Latency == 0 {
				async++
			}
		}
		for i := range m.Mems {
			policies[m.Mems[i].Policy]++
			writes += len(m.Mems[i].Writes)
		}
	}
	for op, n := range ops {
		if ir.Op(op) != ir.InstOut {
			require.Positive(t, n, "no %v", ir.Op(op))
		}
	}
	for policy, n := range policies {
		require.Positive(t, n, "no memory with %v", ir.ReadUnderWrite(policy))
	}
	require.Positive(t, wide)
	require.Positive(t, held)
	require.Positive(t, async)
	require.Positive(t, writes)
}

// TestWithoutNoise demands that nothing undefined can be seen.
func TestWithoutNoise(t *testing.T) {
	c := Small
	c.Noise = false
	for seed := range uint64(60) {
		m := Module(seed, c)
		require.NoError(t, ir.CheckSorted(m))
		for i := range m.Regs {
			require.NotNil(t, m.Regs[i].Reset)
		}
		for i := range m.Mems {
			require.Len(t, m.Mems[i].Init, m.Mems[i].Depth)
			require.NotEqual(t, ir.Undefined, m.Mems[i].Policy)
			require.Equal(t, 1<<m.Mems[i].AddrWidth(), m.Mems[i].Depth)
		}
	}
}

func TestValue(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for range 2000 {
		w, signed := 1+r.IntN(130), r.IntN(2) == 0
		v := Value(r, w, signed)
		require.True(t, ir.BigSpan(v, v).Fits(w, signed), "%v in %d bits, signed %v", v, w, signed)
	}
}
