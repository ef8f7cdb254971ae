package mutate

import (
	"bytes"
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/ir/irbuild"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// sample is a circuit with every kind of node and every thing to mutate.
func sample() *ir.Module {
	b := irbuild.New("sample")
	x, y, en := b.In("x", 3, false), b.In("y", 3, true), b.In("en", 1, false)
	sum := b.Op(ir.Add, 5, true, x, y)
	diff := b.Op(ir.Sub, 5, true, y, x)
	product := b.Op(ir.Mul, 7, true, sum, y)
	less, same := b.Op(ir.Lt, 1, false, x, y), b.Op(ir.Eq, 1, false, x, b.Int(5, 3, false))
	bits := b.Op(ir.Xor, 1, false, b.Op(ir.And, 1, false, less, en), b.Op(ir.Or, 1, false, same, b.Op(ir.Not, 1, false, en)))
	pick := b.Op(ir.Mux, 5, true, bits, sum, diff)
	shifted := b.Op(ir.Shr, 7, true, b.Op(ir.Shl, 7, true, product, x), b.Int(2, 2, false))
	held := b.Reg("held", 5, true, big.NewInt(-3))
	b.SetNext(held, b.Op(ir.Mux, 5, true, en, pick, held))
	b.Out("sum", sum)
	b.Out("pick", pick)
	b.Out("held", held)
	b.Out("shifted", shifted)
	b.Out("cat", b.Op(ir.Cat, 5, false, b.Slice(shifted, 1, 4), less))
	b.Out("wide", b.Op(ir.Ext, 9, true, y))
	mem := b.Mem(ir.Memory{Name: "mem", Width: 5, Signed: true, Depth: 8, Policy: ir.WriteFirst})
	b.Write(mem, en, x, pick)
	b.Out("word", b.Read(mem, 1, x, en))
	return b.M
}

// combinational is a circuit of 7 input bits without state.
func combinational() *ir.Module {
	b := irbuild.New("comb")
	x, y, s := b.In("x", 3, false), b.In("y", 3, true), b.In("s", 1, false)
	sum := b.Op(ir.Add, 4, true, x, y)
	top := b.Slice(sum, 2, 2)
	same := b.Op(ir.Eq, 1, false, b.Op(ir.Mux, 4, true, s, sum, b.Op(ir.Sub, 4, true, y, x)), b.Int(3, 4, true))
	masked := b.Op(ir.And, 2, false, top, b.Int(1, 2, false))
	b.Out("a", b.Op(ir.Or, 1, false, same, b.Op(ir.Lt, 1, false, y, x)))
	b.Out("b", b.Op(ir.Xor, 2, false, masked, b.Op(ir.Cat, 2, false, s, s)))
	b.Out("c", b.Op(ir.Ext, 8, true, b.Op(ir.Mul, 6, true, y, x)))
	return b.M
}

func sorted(t *testing.T, m *ir.Module) *ir.Module {
	t.Helper()
	flat, err := ir.Flatten(irbuild.Design(m))
	require.NoError(t, err)
	require.NoError(t, ir.CheckSorted(flat))
	return flat
}

// outputs plays random or counted inputs on an engine.
func outputs(t *testing.T, m *ir.Module, open sim.Opener, cycles int, row func(i int, lane int) uint64) []uint64 {
	t.Helper()
	e, err := open(irbuild.Design(m), 7)
	require.NoError(t, err)
	l := sim.LayoutOf(m)
	in, out := make([]uint64, cycles*l.In), make([]uint64, cycles*l.Out)
	lanes := len(l.InOff) - 1
	for i := range cycles {
		for lane := range lanes {
			in[i*l.In+lane] = row(i, lane)
		}
	}
	require.NoError(t, e.Run(in, cycles, out))
	require.NoError(t, e.Close())
	return out
}

// TestEveryMutantIsACircuit checks the mutants of a circuit with everything in
// it: each obeys the rules of the graph, and two engines agree on it, so that no
// range is proved wrong. All kinds occur, and lists repeat.
func TestEveryMutantIsACircuit(t *testing.T) {
	m := sorted(t, sample())
	list := List(m, rand.New(rand.NewPCG(1, 1)), 300)
	require.Greater(t, len(list), 100)
	require.Equal(t, list, List(m, rand.New(rand.NewPCG(1, 1)), 300))
	require.NotEqual(t, list, List(m, rand.New(rand.NewPCG(2, 1)), 300))
	var dump bytes.Buffer
	require.NoError(t, m.Dump(&dump))
	widths := []int{3, 3, 1}
	rng := rand.New(rand.NewPCG(3, 3))
	rows := make([]uint64, 3*40)
	for i := range rows {
		rows[i] = rng.Uint64N(1 << widths[i%3])
	}
	row := func(i, lane int) uint64 { return rows[3*i+lane] }
	right := outputs(t, m, sim.Native, 40, row)
	seen := map[Kind]int{}
	texts := map[string]bool{}
	for _, mu := range list {
		what := fmt.Sprintf("%v: %s", mu.Kind, mu.What)
		require.NotEmpty(t, mu.What)
		key := fmt.Sprint(mu.Node, what)
		require.False(t, texts[key], key)
		texts[key] = true
		mutant, err := Apply(m, mu)
		require.NoError(t, err, what)
		require.NoError(t, ir.CheckSorted(mutant), what)
		got := outputs(t, mutant, sim.Native, 40, row)
		require.Equal(t, outputs(t, mutant, sim.Exact, 40, row), got, what)
		if fmt.Sprint(got) != fmt.Sprint(right) {
			seen[mu.Kind]++
		}
	}
	for k := range kinds {
		require.Positive(t, seen[k], "no %v makes a difference", k)
	}
	var after bytes.Buffer
	require.NoError(t, m.Dump(&after))
	require.Equal(t, dump.String(), after.String(), "the circuit itself is as it was")
}

// TestEqualIsRight tries every input: exactly the mutants that are proved
// equivalent give the same outputs.
func TestEqualIsRight(t *testing.T) {
	m := sorted(t, combinational())
	all := func(i, lane int) uint64 { return uint64(i) >> (3 * lane) & [...]uint64{7, 7, 1}[lane] }
	right := outputs(t, m, sim.Native, 128, all)
	how := map[string]int{}
	for _, mu := range List(m, rand.New(rand.NewPCG(5, 1)), 30) {
		mutant, err := Apply(m, mu)
		require.NoError(t, err)
		proof, err := Equal(t.Context(), m, mutant, mu)
		require.NoError(t, err)
		same := fmt.Sprint(outputs(t, mutant, sim.Native, 128, all)) == fmt.Sprint(right)
		require.Equal(t, same, proof != "", "%v: %s (%q)", mu.Kind, mu.What, proof)
		how[proof]++
	}
	require.Greater(t, how[""], 10)
	require.Positive(t, how["z3"]+how["passes"])
}

// stuckSample has a counter, a register that only takes what it has, and two that
// feed each other their reset values.
func stuckSample() *ir.Module {
	b := irbuild.New("stuck")
	en := b.In("en", 1, false)
	count := b.Reg("count", 3, false, big.NewInt(0))
	b.SetNext(count, b.Op(ir.Add, 3, false, count, en))
	still := b.Reg("still", 3, false, big.NewInt(5))
	b.SetNext(still, b.Op(ir.Mux, 3, false, en, b.Int(5, 3, false), still))
	one, two := b.Reg("one", 1, false, big.NewInt(0)), b.Reg("two", 1, false, big.NewInt(0))
	b.SetNext(one, b.Op(ir.And, 1, false, two, en))
	b.SetNext(two, b.Op(ir.And, 1, false, one, en))
	free := b.Reg("free", 1, false, nil)
	b.SetNext(free, b.Int(0, 1, false))
	b.Out("q", b.Op(ir.Add, 6, false, b.Op(ir.Add, 5, false, count, still), b.Op(ir.Or, 1, false, one, free)))
	return b.M
}

func TestStuck(t *testing.T) {
	m := sorted(t, stuckSample())
	got := map[string]bool{}
	for i, s := range Stuck(m) {
		got[m.NameOf(m.Regs[i].Node)] = s
	}
	require.Equal(t, map[string]bool{"count": false, "still": true, "one": true, "two": true, "free": false}, got)
	// What can only be told apart when they move is equivalent; other resets are not.
	for _, mu := range List(m, rand.New(rand.NewPCG(1, 1)), 100) {
		mutant, err := Apply(m, mu)
		require.NoError(t, err)
		proof, err := Equal(t.Context(), m, mutant, mu)
		require.NoError(t, err)
		switch name := m.NameOf(mu.Node); {
		case mu.Kind == Enable && name == "still":
			require.NotEmpty(t, proof)
		case mu.Kind == Reset:
			require.Empty(t, proof, mu.What)
		}
	}
}

func TestOnData(t *testing.T) {
	m := sorted(t, sample())
	for id := range ir.ID(m.Len()) {
		var want bool
		switch m.Op(id) {
		case ir.Add, ir.Sub, ir.Mul, ir.Lt, ir.Eq: // of x and y alone
			want = true
		case ir.Reg, ir.MemRead, ir.Mux, ir.And, ir.Or, ir.Xor, ir.Not: // state, or en is in it
		default:
			continue
		}
		require.Equal(t, want, OnData(m, Mutation{Node: id}), "%%%d %v", id, m.Op(id))
	}
}

// TestPlus adds a number to a node: what leaves is that much more.
func TestPlus(t *testing.T) {
	m := sorted(t, combinational())
	node := ir.ID(-1)
	for id := range ir.ID(m.Len()) {
		if m.Op(id) == ir.Mul {
			node = id
		}
	}
	all := func(i, lane int) uint64 { return uint64(i) >> (3 * lane) & [...]uint64{7, 7, 1}[lane] }
	for _, plus := range []int64{1, -1, 31} {
		mu := Plus(node, plus)
		require.Equal(t, fmt.Sprintf("offset: %+d", plus), fmt.Sprintf("%v: %s", mu.Kind, mu.What))
		mutant, err := Apply(m, mu)
		require.NoError(t, err)
		require.NoError(t, ir.CheckSorted(mutant))
		got := outputs(t, mutant, sim.Native, 128, all)
		for i := range 128 {
			x, y := int64(i&7), int64(i>>3&7)
			y = y << 61 >> 61                     // signed, 3 bits
			c := ((x*y + plus) << 58 >> 58) & 255 // 6 bits, extended to 8
			require.EqualValues(t, c, got[3*i+2], "%d * %d %+d", x, y, plus)
		}
	}
}

// TestStay gives a node a constant value.
func TestStay(t *testing.T) {
	m := sorted(t, combinational())
	mul := NewFinder(m, nil).Find(func(f *Finder, id ir.ID) bool { return f.m.Op(id) == ir.Mul })
	require.Len(t, mul, 1)
	mu := Stay(mul[0], -5)
	require.Equal(t, "constancy: always -5", fmt.Sprintf("%v: %s", mu.Kind, mu.What))
	mutant, err := Apply(m, mu)
	require.NoError(t, err)
	require.NoError(t, ir.CheckSorted(mutant))
	for i, v := range outputs(t, mutant, sim.Native, 8, func(i, lane int) uint64 { return uint64(lane * 0) }) {
		if i%3 == 2 {
			require.EqualValues(t, 256-5, v, "6 bits, extended to 8")
		}
	}
}
