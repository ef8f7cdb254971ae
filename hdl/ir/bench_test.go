package ir_test

import (
	"slices"
	"testing"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/ir/irbuild"
)

// millionNodes is 16 rows of multiply and add chains between registers, a
// million nodes together, with constants, slices and shared subexpressions.
func millionNodes() *ir.Design {
	b := irbuild.New("m")
	xs := slices.Clone(b.InVec("x", 16, 16, true))
	for b.M.Len() < 1_000_000 {
		for i, x := range xs {
			y := xs[(i+1)%len(xs)]
			p := b.Op(ir.Mul, 32, true, x, y)
			q := b.Op(ir.Mul, 32, true, y, x)
			s := b.Op(ir.Add, 33, true, p, b.Op(ir.Ext, 33, true, q))
			less := b.Op(ir.Lt, 1, false, x, y)
			m := b.Op(ir.Mux, 33, true, less, s, b.Op(ir.Ext, 33, true, x))
			r := b.Reg("r", 16, true, nil)
			b.SetNext(r, b.Op(ir.Ext, 16, true, b.Slice(b.Op(ir.Add, 34, true, m, b.Int(1, 2, true)), 0, 16)))
			xs[i] = r
		}
	}
	b.Out("o", xs...)
	return b.Design()
}

func BenchmarkPasses(b *testing.B) {
	d := millionNodes()
	fresh := ir.Fold(d.Top())
	for _, p := range ir.Passes {
		b.Run(p.Name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				p.Run(fresh)
			}
		})
	}
	b.Run("check", func(b *testing.B) {
		for b.Loop() {
			if err := ir.CheckSorted(fresh); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("flatten", func(b *testing.B) {
		for b.Loop() {
			if _, err := ir.Flatten(d); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("loops", func(b *testing.B) {
		for b.Loop() {
			if len(ir.FindLoops(d)) > 0 {
				b.Fatal("a loop")
			}
		}
	})
	b.Run("run", func(b *testing.B) {
		for b.Loop() {
			if _, err := ir.Run(d, ir.Passes, false); err != nil {
				b.Fatal(err)
			}
		}
	})
}
