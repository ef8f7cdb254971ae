package optest

import (
	"context"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/verify/engine"
)

// spec is the meaning of each op in plain 64-bit arithmetic, from the words of
// package ir's table of kinds and not from its code. It holds for the small
// widths of the exhaustive cases.
func spec(o Operation, args []int64) int64 {
	bits := func(i int) int64 { return args[i] & (1<<o.Args[i].Kind.Width - 1) }
	truth := func(b bool) int64 {
		if b {
			return 1
		}
		return 0
	}
	var v int64
	switch o.Op {
	case ir.Not:
		v = -1 - args[0]
	case ir.And:
		v = bits(0) & bits(1)
	case ir.Or:
		v = bits(0) | bits(1)
	case ir.Xor:
		v = bits(0) ^ bits(1)
	case ir.Add:
		v = args[0] + args[1]
	case ir.Sub:
		v = args[0] - args[1]
	case ir.Mul:
		v = args[0] * args[1]
	case ir.Shl:
		v = args[0]
		for range args[1] {
			v *= 2
		}
	case ir.Shr:
		v = args[0]
		for range args[1] {
			if v < 0 {
				v-- // towards minus infinity
			}
			v /= 2
		}
	case ir.Eq:
		v = truth(args[0] == args[1])
	case ir.Lt:
		v = truth(args[0] < args[1])
	case ir.Mux:
		v = args[2]
		if args[0] == 1 {
			v = args[1]
		}
	case ir.Cat:
		for i := range args {
			v = v<<o.Args[i].Kind.Width | bits(i)
		}
	case ir.Slice:
		v = bits(0) >> o.Aux
	case ir.Ext:
		v = args[0]
	}
	v &= 1<<o.Out.Width - 1
	if o.Out.Signed && v >= 1<<(o.Out.Width-1) {
		v -= 1 << o.Out.Width
	}
	return v
}

// specified returns what spec gives for every case and row.
func specified(cases []Stimulated) [][]uint64 {
	out := make([][]uint64, len(cases))
	for i := range cases {
		for _, row := range cases[i].Rows {
			for _, o := range cases[i].Ops {
				args := make([]int64, len(o.Args))
				for j, a := range o.Args {
					v := a.Const
					if v == nil {
						v = row[a.Input]
					}
					args[j] = v.Int64()
				}
				out[i] = appendWords(out[i], big.NewInt(spec(o, args)), o.Out.Width)
			}
		}
	}
	return out
}

func exhaustive(widest int) []Stimulated {
	var out []Stimulated
	for _, c := range Exhaustive(widest) {
		out = append(out, Stimulated{c, c.All()})
	}
	return out
}

func wide(n, widest int, mul bool) []Stimulated {
	rng := rand.New(rand.NewPCG(1, 200))
	var out []Stimulated
	for _, c := range Wide(rng, n, widest, mul) {
		out = append(out, Stimulated{c, c.Random(rng, 100)})
	}
	return out
}

func TestCasesAreValid(t *testing.T) {
	seen := map[ir.Op]int{}
	for _, c := range append(exhaustive(4), wide(30, 200, true)...) {
		require.NoError(t, ir.CheckDesign(c.Design))
		require.Equal(t, c.Design.Top().OutputLanes(), len(c.Ops))
		for _, o := range c.Ops {
			seen[o.Op]++
		}
	}
	for op := range ir.NumOps {
		if ir.Ops[op].Eval != nil {
			require.Positive(t, seen[op], op.String())
		}
	}
	t.Logf("results of each op: %v", seen)
}

func TestExhaustive(t *testing.T) {
	cases := exhaustive(4)
	exact, err := Native(cases, sim.Exact)
	require.NoError(t, err)
	require.Empty(t, Compare(cases, "spec", specified(cases), "exact", exact))
	judge(t, cases, exact)
}

func TestWide(t *testing.T) {
	cases := wide(30, 200, true)
	exact, err := Native(cases, sim.Exact)
	require.NoError(t, err)
	judge(t, cases, exact)
}

// judge compares every other engine with the exact one.
func judge(t *testing.T, cases []Stimulated, exact [][]uint64) {
	for name, open := range map[string]sim.Opener{"native": sim.Native, "portable": sim.Portable, "passes": simplified} {
		got, err := Native(cases, open)
		require.NoError(t, err)
		require.Empty(t, Compare(cases, "exact", exact, name, got))
	}
	for _, kind := range []string{"verilator", "icarus"} {
		got, err := External(context.Background(), cases, kind, engine.Options{})
		require.NoError(t, err)
		require.Empty(t, Compare(cases, "exact", exact, kind, got))
	}
}

// simplified is the exact evaluator after all passes.
func simplified(d *ir.Design, seed uint64) (sim.Engine, error) {
	out, err := ir.Run(d, ir.Passes, true)
	if err != nil {
		return nil, err
	}
	return sim.Exact(out, seed)
}

func proofs(cases []Stimulated) []Case {
	out := make([]Case, len(cases))
	for i := range cases {
		out[i] = cases[i].Case
	}
	return out
}

func TestProve(t *testing.T) {
	// Wider than this, z3 takes minutes for adders that Yosys and the SMT form
	// cut at different places.
	for _, cases := range [][]Stimulated{exhaustive(4), wide(20, 33, false)} {
		faults, err := Prove(context.Background(), t.TempDir(), proofs(cases), nil)
		require.NoError(t, err)
		require.Empty(t, faults)
	}
}

// spoiled emits Verilog in which a text is replaced once.
func spoiled(t *testing.T, old, wrong string) engine.Emit {
	t.Helper()
	return func(d *ir.Design) ([]engine.File, error) {
		files, err := engine.EmitVerilog(d)
		for i := range files {
			require.Contains(t, files[i].Text, old)
			files[i].Text = strings.Replace(files[i].Text, old, wrong, 1)
		}
		return files, err
	}
}

// one is one case of every op on a signed and an unsigned operand.
func one() []Stimulated {
	c := newCase("one", Kind{3, true}, Kind{2, false})
	c.binary(c.inputs[0], c.inputs[1], Kinds(5, 5))
	done := c.finish()
	return []Stimulated{{done, done.All()}}
}

// TestPlanted wants errors in the emitted Verilog found by each judge.
func TestPlanted(t *testing.T) {
	cases := one()
	exact, err := Native(cases, sim.Exact)
	require.NoError(t, err)
	for _, bug := range [][2]string{{" < ", " <= "}, {" - ", " + "}, {" >>> ", " >> "}, {"i0[2]", "1'b0"}} {
		emit := spoiled(t, bug[0], bug[1])
		for _, kind := range []string{"verilator", "icarus"} {
			got, err := External(context.Background(), cases, kind, engine.Options{Emit: emit})
			require.NoError(t, err)
			require.NotEmpty(t, Compare(cases, "exact", exact, kind, got), "%s: %v", kind, bug)
		}
		faults, err := Prove(context.Background(), t.TempDir(), proofs(cases), emit)
		require.NoError(t, err)
		require.Len(t, faults, 1, "%v", bug)
	}
}

// TestCompare wants one wrong bit reported once, in words.
func TestCompare(t *testing.T) {
	cases := one()
	exact, err := Native(cases, sim.Exact)
	require.NoError(t, err)
	got := [][]uint64{append([]uint64(nil), exact[0]...)}
	got[0][17] ^= 1
	faults := Compare(cases, "exact", exact, "changed", got)
	require.Len(t, faults, 1)
	require.Equal(t, "one lane 3: shl u5 i0:s3 i1:u2 of [0 1]: exact 0, changed 1", faults[0])
}
