package fuzz

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/ir/irbuild"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/verify/engine"
)

// bug changes a module into what an engine with a mistake would make of it,
// and reports whether it found something to change.
type bug struct {
	name string
	make func(m *ir.Module) bool
}

var bugs = []bug{
	// Extensions of signed values fill with zeros.
	{"sign extension", func(m *ir.Module) bool {
		b := irbuild.Builder{M: m}
		changed := false
		for id := range ir.ID(m.Len()) {
			if a := m.Args(id); m.Op(id) == ir.Ext && m.Signed(a[0]) && m.Width(a[0]) < m.Width(id) {
				m.SetArg(id, 0, b.Op(ir.Ext, m.Width(a[0]), false, a[0]))
				changed = true
			}
		}
		return changed
	}},
	// A register fed by another one sees its new value, as if the first had
	// been updated before the second was read.
	{"register order", func(m *ir.Module) bool {
		changed := false
		for i := range m.Regs {
			b := m.Regs[i].Node
			a := m.Arg(b, 0)
			if a != b && m.Op(a) == ir.Reg && m.Arg(a, 0) != b {
				m.SetArg(b, 0, m.Arg(a, 0))
				changed = true
			}
		}
		return changed
	}},
	// A read meets the word being written in place of the old one.
	{"read under write", func(m *ir.Module) bool {
		changed := false
		for i := range m.Mems {
			if m.Mems[i].Policy == ir.ReadFirst {
				m.Mems[i].Policy = ir.WriteFirst
				changed = true
			}
		}
		return changed
	}},
}

// plant returns the design with a bug in every module.
func plant(d *ir.Design, b bug) *ir.Design {
	out := *d
	out.Modules = nil
	now := map[*ir.Module]*ir.Module{}
	for _, m := range d.Modules {
		c := clone(m)
		for i := range c.Insts {
			c.Insts[i].Child = now[c.Insts[i].Child]
		}
		if b.make(c) {
			sorted, err := ir.Sort(c)
			if err != nil {
				panic(err)
			}
			c = sorted
		}
		now[m] = c
		out.Modules = append(out.Modules, c)
	}
	return &out
}

// TestPlanted wants each of three bugs found in each engine, as a difference
// of values, and made small.
func TestPlanted(t *testing.T) {
	plants := map[string][]bug{"native": bugs, "icarus": bugs[2:]} // one is enough to show that judges in other processes find and shrink too
	for _, inner := range []Judge{Native("native", sim.Native, 2), External("icarus", 5, engine.Options{})} {
		for _, b := range plants[inner.Name] {
			t.Run(inner.Name+"/"+b.name, func(t *testing.T) {
				t.Parallel()
				judge := Mutated(inner, func(d *ir.Design) *ir.Design { return plant(d, b) })
				ctx := context.Background()
				found, err := Run(ctx, Options{Seed: 1, N: 200, Batch: 20, Judges: []Judge{judge}})
				require.NoError(t, err)
				require.NotEmpty(t, found, "the bug was not found")
				f := found[0]
				require.NoError(t, f.Err)
				s, err := Shrink(ctx, 1, f, judge)
				require.NoError(t, err)
				small, err := s.Test()
				require.NoError(t, err)
				t.Logf("found in circuit %d of %d nodes; shrunk to %d cycles and %d edits:\n%s\n%s", f.Test.Index,
					f.Test.Design.Top().Len(), s.Cycles, len(s.Edits), s.Message, small.Design.Top().Text())
				require.Less(t, small.Design.Top().Len(), 60)

				path, err := s.Save(t.TempDir())
				require.NoError(t, err)
				loaded, err := Load(path)
				require.NoError(t, err)
				require.Equal(t, s, loaded)

				again, err := Compare(ctx, []Test{small}, []Judge{judge})
				require.NoError(t, err)
				require.Len(t, again, 1, "the small circuit still fails with the bug")
				again, err = Compare(ctx, []Test{small}, []Judge{inner})
				require.NoError(t, err)
				require.Empty(t, again, "and passes without it")
			})
		}
	}
}
