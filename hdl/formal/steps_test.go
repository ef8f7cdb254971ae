package formal

import (
	"context"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/ir/irbuild"
	"github.com/sparcgen/sparcgen/hdl/tool"
)

// upTo counts from 0 to top and starts again; its outputs say that it is at most
// 5, that it is not 7, and that en is true.
func upTo(top int64) *ir.Module {
	b := irbuild.New("up")
	en := b.In("en", 1, false)
	r := b.Reg("r", 3, false, new(big.Int))
	wrap := b.Op(ir.Mux, 3, false, b.Op(ir.Eq, 1, false, r, b.Int(top, 3, false)), b.Int(0, 3, false), b.Op(ir.Add, 3, false, r, b.Int(1, 3, false)))
	b.SetNext(r, b.Op(ir.Mux, 3, false, en, wrap, r))
	b.Out("low", b.Op(ir.Lt, 1, false, r, b.Int(6, 3, false)))
	b.Out("not_seven", b.Op(ir.Not, 1, false, b.Op(ir.Eq, 1, false, r, b.Int(7, 3, false))))
	b.Out("en_q", en)
	return b.M
}

func TestProperty(t *testing.T) {
	ctx := context.Background()
	low, notSeven, en := []int{0}, []int{1}, []int{2}
	for _, c := range []struct {
		name      string
		p         Property
		refuted   int // cycles of the counterexample, 0 if there is none
		inductive bool
	}{
		{"holds", Property{Module: upTo(5), Claim: low}, 0, true},
		{"needs more depth", Property{Module: upTo(5), Claim: notSeven}, 0, false},
		{"reaches six", Property{Module: upTo(6), Claim: low}, 7, false},
		{"under an assumption", Property{Module: upTo(6), Claim: low, Assume: en}, 7, false},
		{"nothing moves", Property{Module: upTo(6), Claim: en, Assume: en}, 0, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			short, err := c.p.Refute(ctx, max(1, c.refuted-1))
			require.NoError(t, err)
			require.Nil(t, short)
			trace, err := c.p.Refute(ctx, 7)
			require.NoError(t, err)
			require.Equal(t, c.refuted > 0, trace != nil)
			if trace != nil {
				require.Len(t, trace.Inputs, 7)
				for cycle := range 6 {
					require.Equal(t, int64(1), trace.Inputs[cycle][0].Int64(), "it must count in each cycle")
				}
				require.Zero(t, trace.Registers[0].Sign(), "it starts from reset")
			}
			trace, err = c.p.Inductive(ctx, 1)
			require.NoError(t, err)
			require.Equal(t, c.inductive, trace == nil)
		})
	}
	deeper := Property{Module: upTo(5), Claim: notSeven}
	trace, err := deeper.Inductive(ctx, 2)
	require.NoError(t, err)
	require.Nil(t, trace, "6 is not 7 either, and nothing leads to it: no path of two cycles that counts, none that stays")
}

// TestMemoryFromReset: initial words, and words that are undefined or zero.
func TestMemoryFromReset(t *testing.T) {
	ctx := context.Background()
	b := irbuild.New("words")
	mem := b.Mem(ir.Memory{Name: "m", Width: 4, Depth: 4, Policy: ir.ReadFirst, Init: []*big.Int{big.NewInt(9), big.NewInt(3)}})
	a := b.In("a", 2, false)
	word := b.Read(mem, 0, a, b.Int(1, 1, false))
	b.Out("one", b.Op(ir.Or, 1, false, b.Op(ir.Eq, 1, false, a, b.Int(1, 2, false)), b.Op(ir.Not, 1, false, b.Op(ir.Eq, 1, false, word, b.Int(3, 4, false)))))
	b.Out("word", word)
	m, err := ir.Sort(b.M)
	require.NoError(t, err)

	p := Property{Module: m, Claim: []int{0}}
	trace, err := p.Refute(ctx, 1)
	require.NoError(t, err)
	require.NotNil(t, trace, "words 2 and 3 may be anything, so 3 too")
	require.GreaterOrEqual(t, trace.Inputs[0][0].Int64(), int64(2))

	for address, want := range map[int64]int64{0: 9, 1: 3, 2: 0, 3: 0} {
		s := NewSteps(true, m)
		require.NoError(t, s.Add())
		s.FromReset()
		s.Assert("(= %s %s)", s.Cycle(0, 0).Inputs[0].Symbol, Bits(big.NewInt(address), 2))
		sat, values, err := Ask(ctx, s.String(), []string{s.Cycle(0, 0).Outputs[1].Symbol})
		require.NoError(t, err)
		require.True(t, sat)
		require.Equal(t, want, values[0].Int64(), "word %d with what is undefined zero", address)
	}
}

// shift is a row of registers: of the same name in both circuits, and in the
// order of the data or against it.
func shift(against bool, feed ir.Op) *ir.Module {
	b := irbuild.New("shift")
	x, y := b.In("x", 3, false), b.In("y", 3, false)
	r := []ir.ID{b.Reg("r0", 3, false, big.NewInt(1)), b.Reg("r1", 3, false, big.NewInt(1)), b.Reg("r2", 3, false, big.NewInt(1))}
	if against {
		r[0], r[2] = r[2], r[0]
	}
	b.SetNext(r[0], b.Op(feed, 3, false, x, y))
	b.SetNext(r[1], r[0])
	b.SetNext(r[2], r[1])
	b.Out("q", r[2])
	return b.M
}

// every pairs all state elements with all.
func every(n int) (pairs []Pair) {
	for a := range n {
		for b := range n {
			pairs = append(pairs, Pair{a, b})
		}
	}
	return pairs
}

func TestTwins(t *testing.T) {
	ctx := context.Background()
	same := &Twins{A: shift(false, ir.And), B: shift(true, ir.And)}
	pairs, err := same.Match(ctx, every(3))
	require.NoError(t, err)
	require.Equal(t, []Pair{{0, 2}, {1, 1}, {2, 0}}, pairs)
	proved, err := same.Proved(ctx, pairs, 0)
	require.NoError(t, err)
	require.True(t, proved)
	trace, err := same.Refute(ctx, 6)
	require.NoError(t, err)
	require.Nil(t, trace)

	differ := &Twins{A: shift(false, ir.And), B: shift(true, ir.Or)}
	pairs, err = differ.Match(ctx, every(3))
	require.NoError(t, err)
	require.Empty(t, pairs, "what is fed differs, so nothing stays equal")
	proved, err = differ.Proved(ctx, pairs, 2)
	require.NoError(t, err)
	require.False(t, proved)
	trace, err = differ.Refute(ctx, 3)
	require.NoError(t, err)
	require.Nil(t, trace, "it takes three edges to the output")
	trace, err = differ.Refute(ctx, 4)
	require.NoError(t, err)
	x, y := trace.Inputs[0][0].Int64(), trace.Inputs[0][1].Int64()
	require.NotEqual(t, x&y, x|y)
	later := &Twins{A: differ.A, B: differ.B, After: 4}
	trace, err = later.Refute(ctx, 4)
	require.NoError(t, err)
	require.Nil(t, trace, "nothing is compared")
}

// TestMatchFromReset: registers that stay equal but do not start so.
func TestMatchFromReset(t *testing.T) {
	hold := func(reset int64) *ir.Module {
		b := irbuild.New("hold")
		x := b.In("x", 3, false)
		r := b.Reg("r", 3, false, big.NewInt(reset))
		q := b.Reg("q", 3, false, big.NewInt(2))
		b.SetNext(r, r)
		b.SetNext(q, x)
		b.Out("o", b.Op(ir.Add, 3, false, r, q))
		return b.M
	}
	twins := &Twins{A: hold(1), B: hold(2)}
	pairs, err := twins.Match(context.Background(), every(2))
	require.NoError(t, err)
	require.Equal(t, []Pair{{1, 1}}, pairs)
}

func TestAsk(t *testing.T) {
	ctx := context.Background()
	sat, values, err := Ask(ctx, "(declare-const a (_ BitVec 8))\n(declare-const b (_ BitVec 8))\n(assert (= a #x2a))\n", []string{"a", "(= a #x2a)", "(= a #x00)", "b"})
	require.NoError(t, err)
	require.True(t, sat)
	require.Equal(t, []int64{42, 1, 0}, []int64{values[0].Int64(), values[1].Int64(), values[2].Int64()})
	sat, _, err = Ask(ctx, "(assert false)\n", []string{"true"})
	require.NoError(t, err)
	require.False(t, sat)
	_, _, err = Ask(ctx, "(assert nonsense)\n", nil)
	require.ErrorContains(t, err, "z3 answers")
	_, _, err = Ask(ctx, "", []string{"((as const (Array Int Int)) 0)"})
	require.ErrorContains(t, err, "z3: value")

	t.Setenv("PATH", "")
	_, _, err = Ask(ctx, "", nil)
	var missing *tool.Missing
	require.ErrorAs(t, err, &missing)
}
