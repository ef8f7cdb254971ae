package verilog

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/ir/irbuild"
)

// evaluate computes every node of a combinational module with the semantics
// table, from the bits of its input lanes.
func evaluate(m *ir.Module, in []*big.Int) []*big.Int {
	v := make([]*big.Int, m.Len())
	for i := range v {
		id := ir.ID(i)
		switch m.Op(id) {
		case ir.Const:
			v[i] = m.ConstValue(id)
		case ir.Input:
			v[i] = ir.Reduce(in[m.Aux(id)], m.Width(id), m.Signed(id))
		default:
			n := ir.EvalNode{Width: m.Width(id), Aux: m.Aux(id)}
			var a []*big.Int
			for _, x := range m.Args(id) {
				a = append(a, v[x])
				n.ArgWidths = append(n.ArgWidths, m.Width(x))
			}
			v[i] = ir.Reduce(ir.Ops[m.Op(id)].Eval(n, a), m.Width(id), m.Signed(id))
		}
	}
	return v
}

// simulate runs a combinational module in Icarus on rows of input lanes and
// demands the outputs that the semantics table gives.
func simulate(t *testing.T, b *irbuild.Builder, rows [][]*big.Int) {
	t.Helper()
	files := emit(t, b.Design())
	m := b.M
	dir := save(t, files)
	var inputs, outputs strings.Builder
	for _, row := range rows {
		v := evaluate(m, row)
		for i, lane := range row {
			fmt.Fprintf(&inputs, "%x\n", ir.Bits(lane, m.Inputs[i].Width))
		}
		for i := range m.Outputs {
			fmt.Fprintf(&outputs, "%x\n", ir.Bits(v[m.Outputs[i].Lanes[0]], m.Outputs[i].Width))
		}
	}
	var bench strings.Builder
	fmt.Fprintf(&bench, "module bench;\n  reg [255:0] in [0:%d];\n  reg [255:0] want [0:%d];\n  integer row, bad;\n",
		len(rows)*len(m.Inputs)-1, len(rows)*len(m.Outputs)-1)
	var pins, check strings.Builder
	for i := range m.Inputs {
		p := &m.Inputs[i]
		fmt.Fprintf(&bench, "  wire [%d:0] %s = in[row * %d + %d];\n", p.Width-1, p.Name, len(m.Inputs), i)
		fmt.Fprintf(&pins, ", .%s(%s)", p.Name, p.Name)
	}
	for i := range m.Outputs {
		p := &m.Outputs[i]
		fmt.Fprintf(&bench, "  wire [%d:0] %s;\n", p.Width-1, p.Name)
		fmt.Fprintf(&pins, ", .%s(%s)", p.Name, p.Name)
		fmt.Fprintf(&check, "      if ({%d'd0, %s} !== want[row * %d + %d]) begin bad = bad + 1; if (bad < 5) $display(\"row %%0d: %s is %%h, not %%h\", row, %s, want[row * %d + %d]); end\n",
			256-p.Width, p.Name, len(m.Outputs), i, p.Name, p.Name, len(m.Outputs), i)
	}
	fmt.Fprintf(&bench, "  %s dut (%s);\n  initial begin\n    $readmemh(\"in.hex\", in);\n    $readmemh(\"want.hex\", want);\n    bad = 0;\n    for (row = 0; row < %d; row = row + 1) begin\n      #1;\n%s    end\n    $display(\"rows %%0d bad %%0d\", row, bad);\n  end\nendmodule\n",
		m.Name, pins.String()[2:], len(rows), check.String())
	for name, s := range map[string]string{"in.hex": inputs.String(), "want.hex": outputs.String(), "bench.v": bench.String()} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(s), 0o644))
	}
	out, err := run(t, dir, "iverilog", "-g2005", "-Wall", "-Wno-timescale", "-o", "bench", "bench.v", files[0].Name)
	require.NoError(t, err, out)
	out, err = run(t, dir, "vvp", "-n", "bench")
	require.NoError(t, err, out)
	require.Equal(t, fmt.Sprintf("rows %d bad 0\n", len(rows)), out, "%s", files[0].Text)
}

// operands are inputs of several widths and both signs, and constants.
func operands(b *irbuild.Builder, name string, widths ...int) (ids []ir.ID) {
	for _, w := range widths {
		for _, s := range []bool{false, true} {
			ids = append(ids, b.In(fmt.Sprintf("%s%d%s", name, w, map[bool]string{false: "u", true: "s"}[s]), w, s))
		}
	}
	return ids
}

// TestOps emits every op on every pair of kinds of widths 1 to 3 (and one
// constant), with results narrower, as wide and wider, and tries all values.
func TestOps(t *testing.T) {
	for _, op := range []ir.Op{ir.Not, ir.And, ir.Or, ir.Xor, ir.Add, ir.Sub, ir.Mul, ir.Shl, ir.Shr, ir.Eq, ir.Lt, ir.Mux, ir.Cat, ir.Slice, ir.Ext} {
		t.Run(op.String(), func(t *testing.T) {
			t.Parallel()
			b := irbuild.New("ops_" + op.String())
			as, bs := operands(b, "a", 1, 2, 3), operands(b, "b", 1, 2, 3)
			sel := b.In("sel", 1, false)
			as = append(as, b.Int(5, 3, false), b.Int(-3, 3, true))
			bs = append(bs, b.Int(-2, 2, true), b.Int(1, 2, true), b.Int(2, 2, false))
			n := 0
			for _, y := range cases(b, op, sel, as, bs) {
				b.Out(fmt.Sprintf("y%d", n), y)
				n++
			}
			var rows [][]*big.Int
			for v := range 128 {
				row := make([]*big.Int, len(b.M.Inputs))
				for i := range row {
					k := v >> 1
					if i >= 6 {
						k >>= 3
					}
					row[i] = ir.Bits(big.NewInt(int64(k)), b.M.Inputs[i].Width)
				}
				row[12] = big.NewInt(int64(v & 1))
				rows = append(rows, row)
			}
			simulate(t, b, rows)
		})
	}
}

// cases makes the nodes of one op on all pairs of operands that it takes.
func cases(b *irbuild.Builder, op ir.Op, sel ir.ID, as, bs []ir.ID) (ys []ir.ID) {
	m := b.M
	for i, x := range as {
		w, s := m.Width(x), m.Signed(x)
		switch op {
		case ir.Not:
			ys = append(ys, b.Op(op, w, s, x), b.Op(op, w, !s, x))
			continue
		case ir.Slice:
			for lo := range w {
				for n := 1; lo+n <= w; n++ {
					ys = append(ys, b.Slice(x, lo, n), b.Aux(ir.Slice, n, true, lo, x))
				}
			}
			continue
		case ir.Ext:
			for wide := w; wide < 6; wide++ {
				ys = append(ys, b.Op(op, wide, s, x), b.Op(op, wide, !s, x))
			}
			continue
		}
		for j, y := range bs {
			switch op {
			case ir.And, ir.Or, ir.Xor:
				if m.Width(y) == w {
					ys = append(ys, b.Op(op, w, s, x, y), b.Op(op, w, !s, y, x))
				}
			case ir.Eq, ir.Lt:
				ys = append(ys, b.Op(op, 1, false, x, y), b.Op(op, 1, false, y, x))
			case ir.Mux:
				if m.Width(y) == w && m.Signed(y) == s {
					ys = append(ys, b.Op(op, w, s, sel, x, y), b.Op(op, w, s, sel, y, x))
				}
			case ir.Cat:
				ys = append(ys, b.Op(op, w+m.Width(y), s, x, y), b.Op(op, 2*w+m.Width(y)+1, !s, x, x, sel, y))
			default:
				if (op == ir.Shl || op == ir.Shr) && m.Signed(y) {
					continue
				}
				for width := 1; width < 7; width++ {
					ys = append(ys, b.Op(op, width, (i+j+width)&1 == 0, x, y))
				}
			}
		}
	}
	return ys
}

// TestNested writes ops inside ops: random expressions of mixed widths to 70
// bits and both signs, most of them unnamed.
func TestNested(t *testing.T) {
	for seed := range uint64(4) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			rng := rand.New(rand.NewPCG(seed, 1))
			b := irbuild.New("nested")
			pool := append(operands(b, "a", 1, 4, 33), operands(b, "b", 3, 4, 64)...)
			pool = append(pool, b.Int(-3, 4, true), b.Int(9, 4, false), b.Int(1, 1, false))
			for n := range 400 {
				y := randomNode(b, rng, pool)
				pool = append(pool, y)
				if n%4 == 0 {
					b.Out(fmt.Sprintf("y%d", n), y)
				}
			}
			var rows [][]*big.Int
			for range 200 {
				row := make([]*big.Int, len(b.M.Inputs))
				for i := range row {
					row[i] = ir.Bits(new(big.Int).SetUint64(rng.Uint64()>>rng.IntN(64)), b.M.Inputs[i].Width)
				}
				rows = append(rows, row)
			}
			simulate(t, b, rows)
		})
	}
}

func randomNode(b *irbuild.Builder, rng *rand.Rand, pool []ir.ID) ir.ID {
	pick := func() ir.ID {
		if rng.IntN(2) == 0 { // recent ones are used once and written inline
			return pool[len(pool)-1-rng.IntN(6)]
		}
		return pool[rng.IntN(len(pool))]
	}
	x, y := pick(), pick()
	w, s := 1+rng.IntN(8), rng.IntN(2) == 0
	if rng.IntN(4) == 0 {
		w = 1 + rng.IntN(70)
	}
	unsigned := func(x ir.ID) ir.ID { return b.Resize(x, b.M.Width(x), false) }
	switch op := ir.Not + ir.Op(rng.IntN(int(ir.NumOps-ir.Not))); op {
	case ir.Not:
		return b.Op(op, w, s, b.Resize(x, w, b.M.Signed(x)))
	case ir.And, ir.Or, ir.Xor:
		return b.Op(op, w, s, b.Resize(x, w, b.M.Signed(x)), b.Resize(y, w, !s))
	case ir.Shl, ir.Shr:
		return b.Op(op, w, s, x, unsigned(y))
	case ir.Eq, ir.Lt:
		return b.Op(op, 1, false, x, y)
	case ir.Mux:
		return b.Op(op, w, s, b.Slice(pick(), 0, 1), b.Resize(x, w, s), b.Resize(y, w, s))
	case ir.Cat:
		if n := b.M.Width(x) + b.M.Width(y); n <= 70 {
			return b.Op(op, n, s, x, y)
		}
		return b.Op(ir.Cat, b.M.Width(x), s, x)
	case ir.Slice:
		n := 1 + rng.IntN(b.M.Width(x))
		return b.Aux(op, n, s, rng.IntN(b.M.Width(x)-n+1), x)
	case ir.Ext:
		return b.Op(op, b.M.Width(x)+rng.IntN(3), s, x)
	default:
		return b.Op(op, w, s, x, y)
	}
}
