package fuzz

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// TestGenerate wants valid designs that hold everything the package promises.
func TestGenerate(t *testing.T) {
	ops := map[ir.Op]int{}
	var insts, repeated, vectors, wide, roms, shared, noReset, sync, async int
	policies := map[ir.ReadUnderWrite]int{}
	for i := range 200 {
		c := Generate(1, i, "")
		require.NoError(t, ir.CheckDesign(c.Design), "design %d", i)
		for _, m := range c.Design.Modules {
			seen := map[*ir.Module]bool{}
			for k := range m.Insts {
				insts++
				if seen[m.Insts[k].Child] {
					repeated++
				}
				seen[m.Insts[k].Child] = true
			}
			for id := range ir.ID(m.Len()) {
				ops[m.Op(id)]++
				if m.Width(id) > 64 {
					wide++
				}
			}
			for k := range m.Inputs {
				if m.Inputs[k].Vector {
					vectors++
				}
			}
			for k := range m.Regs {
				if m.Regs[k].Reset == nil {
					noReset++
				}
			}
			for k := range m.Mems {
				policies[m.Mems[k].Policy]++
				if len(m.Mems[k].Writes) == 0 {
					roms++
				}
			}
			for k := range m.Reads {
				if m.Reads[k].Shared >= 0 {
					shared++
				}
				if m.Reads[k].Latency == 0 {
					async++
				} else {
					sync++
				}
			}
		}
	}
	for op := range ir.NumOps {
		require.Greater(t, ops[op], 50, op.String())
	}
	require.Len(t, policies, 3)
	for _, n := range []int{insts, repeated, vectors, wide, roms, shared, noReset, sync, async} {
		require.Greater(t, n, 20)
	}
	t.Log(ops, policies, insts, repeated, vectors, wide, roms, shared, noReset, sync, async)
}

// TestDefined wants outputs after the flush not to depend on the seed of the
// noise in state without reset.
func TestDefined(t *testing.T) {
	const cycles = 120
	differ := 0
	for i := range 200 {
		c := Generate(1, i, "")
		in := c.Stimulus(1, i, cycles)
		var outs [2][]uint64
		l := sim.LayoutOf(c.Design.Top())
		for k := range outs {
			e, err := sim.Exact(c.Design, uint64(k))
			require.NoError(t, err, "design %d", i)
			outs[k] = make([]uint64, cycles*l.Out)
			require.NoError(t, e.Run(in, cycles, outs[k]))
		}
		require.Equal(t, outs[0][c.Flush*l.Out:], outs[1][c.Flush*l.Out:], "design %d", i)
		if !slices.Equal(outs[0], outs[1]) {
			differ++
		}
	}
	require.Greater(t, differ, 100, "before the flush the noise is seen")
}
