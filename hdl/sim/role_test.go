package sim

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// breaks counts the places in a program's runs of a code where operand 0 is
// not beside that of the lane before.
func breaks(s *Schedule, p *Program, code Code) (lanes, n int) {
	for _, r := range p.Runs {
		if p.Instrs[r.First].Code != code {
			continue
		}
		lanes += r.N
		for i := r.First + 1; i < r.First+r.N; i++ {
			if s.Slot(p.Instrs[i].Args[0]) != s.Slot(p.Instrs[i-1].Args[0])+1 {
				n++
			}
		}
	}
	return lanes, n
}

// TestRoles makes lanes one by one, each with several equal operations, and
// demands that the operands of each role lie side by side.
func TestRoles(t *testing.T) {
	u8, bit := kind{8, false}, kind{1, false}
	const lanes = 16
	for _, c := range []struct {
		name   string
		lane   func(f flat, i int, x, y, en ir.ID) []ir.ID
		code   Code
		lanes  int
		breaks int
	}{
		{"two products of one lane", func(f flat, i int, x, y, _ ir.ID) []ir.ID {
			a, b := f.node(ir.Add, u8, 0, x, y), f.node(ir.Add, u8, 0, y, y)
			return []ir.ID{f.node(ir.Mul, u8, 0, a, x), f.node(ir.Mul, u8, 0, b, y)}
		}, CodeMul, 2 * lanes, 1},
		{"a decoder in every lane", func(f flat, i int, x, y, _ ir.ID) (list []ir.ID) {
			sum := f.node(ir.Add, u8, 0, x, y)
			for k := range int64(4) {
				list = append(list, f.node(ir.And, bit, 0, f.node(ir.Eq, bit, 0, sum, f.constant(k, u8)), f.node(ir.Lt, bit, 0, x, y)))
			}
			return list
		}, CodeAnd, 4 * lanes, 3},
		{"a coefficient of its own in every lane", func(f flat, i int, x, y, _ ir.ID) []ir.ID {
			return []ir.ID{f.node(ir.Mul, kind{16, false}, 0, f.node(ir.Xor, u8, 0, x, y), f.constant(int64(20+i*i%7), u8))}
		}, CodeMul, lanes, 0},
		{"registers in chains", func(f flat, i int, x, y, _ ir.ID) []ir.ID {
			r, q := f.reg("r", u8, 0), f.reg("q", u8, 0)
			f.m.SetArg(r, 0, f.node(ir.Xor, u8, 0, x, r))
			f.m.SetArg(q, 0, f.node(ir.Or, u8, 0, y, q))
			return []ir.ID{f.node(ir.Add, u8, 0, r, y), f.node(ir.Add, u8, 0, q, y)}
		}, CodeAdd, 2 * lanes, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := newFlat()
			xs, ys, en := f.in("x", u8, lanes), f.in("y", u8, lanes), f.in("en", bit, 1)[0]
			var outs []ir.ID
			for i := range lanes {
				for _, id := range c.lane(f, i, xs[i], ys[i], en) {
					outs = append(outs, f.node(ir.Not, kind{f.m.Width(id), false}, 0, id)) // so that the order is free
				}
			}
			f.out("o", outs...)
			require.NoError(t, ir.CheckSorted(f.m))
			s := NewSchedule(f.m)
			n, gaps := breaks(s, &s.Eval, c.code)
			require.Equal(t, c.lanes, n)
			require.LessOrEqual(t, gaps, c.breaks, "%s", dump(s))
			require.Empty(t, disagreement(f.m, 20, 1, all(t, s, 1)...))
		})
	}
}
