package sim

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// TestRunForms makes vector code of every form that operands of runs come in,
// demands the form meant for it, and compares the engines.
func TestRunForms(t *testing.T) {
	s8, s9, s16, bit := kind{8, true}, kind{9, true}, kind{16, true}, kind{1, false}
	each := func(n int, g func(i int) ir.ID) []ir.ID {
		list := make([]ir.ID, n)
		for i := range list {
			list[i] = g(i)
		}
		return list
	}
	for _, c := range []struct {
		name string
		make func(f flat, x, y []ir.ID, en ir.ID) []ir.ID // of 16 lanes each
		want []opcode
	}{
		{"neighbours added", func(f flat, x, _ []ir.ID, _ ir.ID) []ir.ID {
			return each(8, func(i int) ir.ID { return f.node(ir.Add, s9, 0, x[2*i], x[2*i+1]) })
		}, []opcode{opAddPairs}},
		{"contiguous", func(f flat, x, y []ir.ID, _ ir.ID) []ir.ID {
			return each(16, func(i int) ir.ID { return f.node(ir.Mul, s16, 0, x[i], y[i]) })
		}, []opcode{opRun + opcode(CodeMul)}},
		{"constants", func(f flat, x, _ []ir.ID, _ ir.ID) []ir.ID {
			return each(16, func(i int) ir.ID { return f.node(ir.Mul, s16, 0, x[i], f.constant(int64(7+i), s8)) })
		}, []opcode{opRun + opcode(CodeMul)}},
		{"one for all", func(f flat, x, y []ir.ID, _ ir.ID) []ir.ID {
			return each(16, func(i int) ir.ID { return f.node(ir.Sub, s9, 0, x[i], y[3]) })
		}, []opcode{opFill, opRun + opcode(CodeSub)}},
		{"every third", func(f flat, x, y []ir.ID, _ ir.ID) []ir.ID {
			return each(5, func(i int) ir.ID { return f.node(ir.Sub, s9, 0, x[3*i], y[i]) })
		}, []opcode{opStride, opRun + opcode(CodeSub)}},
		{"backwards", func(f flat, x, y []ir.ID, _ ir.ID) []ir.ID {
			return each(16, func(i int) ir.ID { return f.node(ir.Sub, s9, 0, x[15-i], y[i]) })
		}, []opcode{opGather, opRun + opcode(CodeSub)}},
		{"in two pieces", func(f flat, x, y []ir.ID, _ ir.ID) []ir.ID {
			return each(32, func(i int) ir.ID { return f.node(ir.Sub, s9, 0, x[i%16], y[i%16]) })
		}, []opcode{opRun + opcode(CodeSub), opRun + opcode(CodeSub)}},
		{"one selector", func(f flat, x, y []ir.ID, en ir.ID) []ir.ID {
			return each(16, func(i int) ir.ID { return f.node(ir.Mux, s8, 0, en, x[i], y[i]) })
		}, []opcode{opMuxAll}},
		{"selector per lane", func(f flat, x, y []ir.ID, _ ir.ID) []ir.ID {
			lt := each(16, func(i int) ir.ID { return f.node(ir.Lt, bit, 0, x[i], y[i]) })
			return each(16, func(i int) ir.ID { return f.node(ir.Mux, s8, 0, lt[i], x[i], y[i]) })
		}, []opcode{opRun + opcode(CodeLtS), opRun + opcode(CodeMux)}},
		{"complement", func(f flat, x, _ []ir.ID, _ ir.ID) []ir.ID {
			return each(16, func(i int) ir.ID { return f.node(ir.Not, s8, 0, x[i]) })
		}, []opcode{opRun + opcode(CodeNot)}},
		{"shuffled copy", func(f flat, x, _ []ir.ID, _ ir.ID) []ir.ID {
			return each(16, func(i int) ir.ID { return f.node(ir.Ext, s16, 0, x[i*5%16]) })
		}, []opcode{opGather, opMaskRun}},
		{"signed shift", func(f flat, x, _ []ir.ID, _ ir.ID) []ir.ID {
			zero := f.constant(0, kind{3, false})
			return each(16, func(i int) ir.ID {
				return f.node(ir.Ext, kind{11, true}, 0, f.node(ir.Cat, kind{11, false}, 0, x[i], zero))
			})
		}, []opcode{opRun + opcode(CodeShl)}},
		{"distance", func(f flat, x, y []ir.ID, _ ir.ID) []ir.ID {
			return each(16, func(i int) ir.ID {
				d := f.node(ir.Sub, s9, 0, x[i], y[i])
				sign := f.node(ir.Slice, kind{1, true}, 8, d)
				flip := f.node(ir.Xor, kind{8, false}, 0, f.node(ir.Slice, kind{8, false}, 0, d), f.node(ir.Ext, s8, 0, sign))
				return f.node(ir.Sub, kind{8, false}, 0, flip, sign)
			})
		}, []opcode{opRun + opcode(CodeAbsDif)}},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := newFlat()
			x, y := f.in("x", s8, 16), f.in("y", s8, 16)
			en := f.in("en", bit, 1)[0]
			f.out("o", c.make(f, x, y, en)...)
			require.NoError(t, ir.CheckSorted(f.m))
			s := NewSchedule(f.m)
			e := newNative(s, 1)
			var loops []opcode
			for _, in := range e.bc.eval {
				if in.op >= opRun && in.op != opRun+opcode(CodeMov) {
					loops = append(loops, in.op)
				}
			}
			if last := len(loops) - 1; loops[last] == opMaskRun && len(loops) > len(c.want) {
				loops = loops[:last] // the form of the output row
			}
			require.Equal(t, c.want, loops, dump(s))
			require.Empty(t, disagreement(f.m, 50, 1, all(t, s, 1)...))
		})
	}
}
