package sim

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim/machine"
)

// TestLoops compares the engines on lanes that depend on each other in the
// ways a loop must get right.
func TestLoops(t *testing.T) {
	u16, u32, bit := kind{16, false}, kind{32, false}, kind{1, false}
	each := func(n int, f func(i int) ir.ID) (list []ir.ID) {
		for i := range n {
			list = append(list, f(i))
		}
		return list
	}
	for _, c := range []struct {
		name string
		make func(f flat, n int, x, y []ir.ID, s ir.ID) [][]ir.ID
	}{
		{"more values than registers", func(f flat, n int, x, y []ir.ID, s ir.ID) [][]ir.ID {
			var values [][]ir.ID
			for k := range int64(16) {
				values = append(values, each(n, func(i int) ir.ID {
					return f.node(ir.Mul, u32, 0, x[i], f.constant(3+k, kind{8, false}))
				}))
			}
			fold := func(op ir.Op) []ir.ID {
				return each(n, func(i int) ir.ID {
					acc := y[i]
					for _, v := range values {
						acc = f.node(op, u32, 0, acc, v[i])
					}
					return acc
				})
			}
			add, sub := fold(ir.Add), fold(ir.Sub)
			return [][]ir.ID{each(n, func(i int) ir.ID { return f.node(ir.Mul, u32, 0, add[i], sub[i]) })}
		}},
		{"one selector of lanes for several choices", func(f flat, n int, x, y []ir.ID, s ir.ID) [][]ir.ID {
			sel := each(n, func(i int) ir.ID { return f.node(ir.Lt, bit, 0, x[i], y[i]) })
			a := each(n, func(i int) ir.ID { return f.node(ir.Mux, u16, 0, sel[i], x[i], y[i]) })
			b := each(n, func(i int) ir.ID { return f.node(ir.Mux, u16, 0, sel[i], y[i], a[i]) })
			return [][]ir.ID{each(n, func(i int) ir.ID { return f.node(ir.Xor, u16, 0, a[i], f.node(ir.Mux, u16, 0, s, b[i], a[i])) })}
		}},
		{"lanes moved by one, in place", func(f flat, n int, x, y []ir.ID, s ir.ID) [][]ir.ID {
			regs := each(n, func(i int) ir.ID { return f.reg("r", u16, int64(i)) })
			f.m.SetArg(regs[0], 0, x[0])
			for i := 1; i < n; i++ {
				f.m.SetArg(regs[i], 0, f.node(ir.Xor, u16, 0, regs[i-1], y[i]))
			}
			return [][]ir.ID{regs, each(n, func(i int) ir.ID { return f.node(ir.And, u16, 0, regs[i], regs[(i+1)%n]) })}
		}},
		{"registers read, then written", func(f flat, n int, x, y []ir.ID, s ir.ID) [][]ir.ID {
			regs := each(n, func(i int) ir.ID { return f.reg("r", u16, int64(i)) })
			for i := range n {
				f.m.SetArg(regs[i], 0, f.node(ir.Mux, u16, 0, s, f.node(ir.Add, u16, 0, regs[i], x[i]), regs[i]))
			}
			return [][]ir.ID{each(n, func(i int) ir.ID { return f.node(ir.Xor, u16, 0, regs[i], f.node(ir.Sub, u16, 0, regs[i], y[i])) })}
		}},
		{"lanes that begin in the middle of others", func(f flat, n int, x, y []ir.ID, s ir.ID) [][]ir.ID {
			times := func(k int64) []ir.ID {
				return each(n, func(i int) ir.ID { return f.node(ir.Mul, u32, 0, x[i], f.constant(k, kind{8, false})) })
			}
			both := append(times(101), times(103)...)
			part := func(op ir.Op, from int) []ir.ID {
				return each(n, func(i int) ir.ID { return f.node(op, u32, 0, both[from+i], y[i]) })
			}
			return [][]ir.ID{part(ir.Sub, 0), part(ir.Mul, n), part(ir.Add, n/2)}
		}},
		{"registers read from the middle, then written", func(f flat, n int, x, y []ir.ID, s ir.ID) [][]ir.ID {
			both := each(2*n, func(i int) ir.ID { return f.reg("r", u32, int64(i)) })
			for i, r := range both {
				f.m.SetArg(r, 0, f.node(ir.Mul, u32, 0, x[i%n], f.constant(int64(101+i/n), kind{8, false})))
			}
			return [][]ir.ID{each(n, func(i int) ir.ID { return f.node(ir.Add, u32, 0, both[i+n/2], y[i]) })}
		}},
		{"halves of lanes, and halves of halves", func(f flat, n int, x, y []ir.ID, s ir.ID) [][]ir.ID {
			a := each(n, func(i int) ir.ID { return f.node(ir.Xor, u16, 0, x[i], y[i]) })
			for len(a) > 4 {
				a = each(len(a)/2, func(i int) ir.ID {
					return f.node(ir.Mux, u16, 0, f.node(ir.Lt, bit, 0, a[2*i], a[2*i+1]), a[2*i], a[2*i+1])
				})
			}
			return [][]ir.ID{a}
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, n := range []int{8, 9, 11, 64, 66, 200} {
				f := newFlat()
				x, y := f.in("x", u16, n), f.in("y", u16, n)
				s := f.in("s", bit, 1)[0]
				for i, lanes := range c.make(f, n, x, y, s) {
					f.out(string(rune('a'+i)), lanes...)
				}
				require.NoError(t, ir.CheckSorted(f.m))
				sch := NewSchedule(f.m)
				require.Empty(t, disagreement(f.m, 12, uint64(n), all(t, sch, 1)...), "%d lanes", n)
			}
		})
	}
}

// TestLoopsAreShort wants the code of many lanes to be that of few.
func TestLoopsAreShort(t *testing.T) {
	size := func(n int) int {
		f := newFlat()
		x, y := f.in("x", kind{16, false}, n), f.in("y", kind{16, false}, n)
		var lanes []ir.ID
		for i := range n {
			acc := x[i]
			for range 20 {
				acc = f.node(ir.Xor, kind{16, false}, 0, f.node(ir.Mul, kind{16, false}, 0, acc, y[i]), x[i])
			}
			lanes = append(lanes, acc)
		}
		f.out("o", lanes...)
		e, err := newMachine(NewSchedule(f.m), 1, true, machine.Load)
		require.NoError(t, err)
		defer e.Close()
		return len(e.body.bytes)
	}
	if !machine.HasAVX2() {
		return
	}
	require.LessOrEqual(t, size(1024), 2*size(64))
	require.Greater(t, size(1026), size(1024), "lanes left over")
}

// TestIdleExt has an extension that changes nothing above a concatenation with
// zero, which is a shift when the extension changes the sign.
func TestIdleExt(t *testing.T) {
	for _, signed := range []bool{false, true} {
		f := newFlat()
		x := f.in("x", kind{10, false}, 1)[0]
		cat := f.node(ir.Cat, kind{14, false}, 0, x, f.constant(0, kind{4, false}))
		f.out("o", f.node(ir.Slice, kind{9, false}, 0, f.node(ir.Ext, kind{14, signed}, 0, cat)))
		require.NoError(t, ir.CheckSorted(f.m))
		require.Empty(t, disagreement(f.m, 20, 1, all(t, NewSchedule(f.m), 1)...))
	}
}
