package ir

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// sortDesign returns a copy of the design with every module sorted.
func sortDesign(t *testing.T, d *Design) *Design {
	t.Helper()
	out := &Design{Domains: d.Domains, Sources: d.Sources}
	now := map[*Module]*Module{}
	for _, m := range d.Modules {
		s, err := Sort(m)
		require.NoError(t, err)
		c := *s
		c.Insts = append([]Inst(nil), s.Insts...)
		for i := range c.Insts {
			c.Insts[i].Child = now[c.Insts[i].Child]
		}
		now[m] = &c
		out.Modules = append(out.Modules, &c)
	}
	return out
}

func TestRandomDesigns(t *testing.T) {
	moved := 0
	for seed := range uint64(300) {
		d := randomDesign(seed, 60)
		require.NoError(t, CheckDesign(d), "seed %d", seed)
		s := sortDesign(t, d)
		require.NoError(t, CheckDesign(s), "seed %d", seed)
		for i, m := range s.Modules {
			require.NoError(t, CheckSorted(m))
			if d.Modules[i].unordered() != None {
				moved++
			}
		}
		require.NoError(t, sameTrace(d.Top(), s.Top(), seed, 12))

		f, err := Flatten(d)
		require.NoError(t, err)
		require.NoError(t, CheckSorted(f), "seed %d", seed)
		require.Empty(t, f.Insts)
		require.NoError(t, sameTrace(d.Top(), f, seed, 12))
	}
	require.Greater(t, moved, 50, "the generator makes too few forward references")
}
