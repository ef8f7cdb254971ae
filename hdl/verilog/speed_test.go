package verilog

import (
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/ir/irbuild"
)

// chain is n nodes, each on the one before: sums, whose names are shared, and
// inverters, which would be inlined without end.
func chain(n int, op ir.Op) *ir.Design {
	b := irbuild.New("chain")
	a := b.In("a", 16, false)
	v := a
	for range n {
		if op == ir.Not {
			v = b.Op(op, 16, false, v)
		} else {
			v = b.Op(op, 16, false, v, a)
		}
	}
	b.Out("y", v)
	return b.Design()
}

// TestDeep emits chains of a million nodes; no line of them may grow.
func TestDeep(t *testing.T) {
	for _, op := range []ir.Op{ir.Not, ir.Add, ir.And} {
		files, err := Design(chain(1_000_000, op))
		require.NoError(t, err)
		for line := range strings.Lines(files[0].Text) {
			require.LessOrEqual(t, len(line), 120)
			require.LessOrEqual(t, strings.Count(line, "("), 3)
		}
	}
	lint(t, emit(t, chain(300, ir.Not)))
}

// TestDeepRegister emits a register whose multiplexers form one chain of a
// million, in either arm.
func TestDeepRegister(t *testing.T) {
	for arm := range 2 {
		b := irbuild.New("chain")
		a, s := b.In("a", 8, false), b.InVec("s", 2, 1, false)
		r := b.Reg("r", 8, false, nil)
		v := r
		for i := range 1_000_000 {
			if arm == 0 {
				v = b.Op(ir.Mux, 8, false, s[i&1], v, a)
			} else {
				v = b.Op(ir.Mux, 8, false, s[i&1], a, v)
			}
		}
		b.SetNext(r, v)
		b.Out("r", r)
		_, err := Design(b.Design())
		require.NoError(t, err)
	}
}

// array is rows of 64 16-bit multiply-accumulate lanes with weights, product
// registers, a tree of adders and a 48-bit accumulator.
func array(rows int) *ir.Design {
	b := irbuild.New("mac")
	x := b.InVec("x", 64, 16, true)
	load := b.InVec("load", rows, 1, false)
	var accs []ir.ID
	for r := range rows {
		var sums []ir.ID
		for i := range x {
			w := b.Reg("w_"+itoa(r)+"_"+itoa(i), 16, true, nil)
			b.SetNext(w, b.Op(ir.Mux, 16, true, load[r], x[i], w))
			p := b.Reg("p_"+itoa(r)+"_"+itoa(i), 32, true, nil)
			b.SetNext(p, b.Op(ir.Mul, 32, true, w, x[i]))
			sums = append(sums, p)
		}
		for w := 33; len(sums) > 1; w++ {
			for i := 0; i < len(sums); i += 2 {
				sums[i/2] = b.Op(ir.Add, w, true, sums[i], sums[i+1])
			}
			sums = sums[:len(sums)/2]
		}
		acc := b.Reg("acc_"+itoa(r), 48, true, new(big.Int))
		b.SetNext(acc, b.Op(ir.Add, 48, true, acc, sums[0]))
		accs = append(accs, acc)
	}
	b.Out("acc", accs...)
	return b.Design()
}

func itoa(n int) string { return big.NewInt(int64(n)).String() }

func BenchmarkMAC16x64(b *testing.B) { benchmark(b, array(16)) }

func BenchmarkMAC256x64(b *testing.B) { benchmark(b, array(256)) }

func BenchmarkChain1M(b *testing.B) { benchmark(b, chain(1_000_000, ir.Add)) }

func benchmark(b *testing.B, d *ir.Design) {
	b.ReportMetric(float64(d.Top().Len()), "nodes")
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		files, err := Design(d)
		if err != nil {
			b.Fatal(err)
		}
		n = len(files[0].Text)
	}
	b.ReportMetric(float64(n), "bytes")
	b.ReportMetric(float64(d.Top().Len()), "nodes")
}
