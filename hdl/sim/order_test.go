package sim

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), got)
}

var u8 = kind{8, false}

// registers makes 8-bit registers with reset values 1, 2, ...; next gives
// each its operand.
func registers(n int, next func(f flat, q []ir.ID, i int) ir.ID) *ir.Module {
	f := newFlat()
	var q []ir.ID
	for i := range n {
		q = append(q, f.reg("r"+string(rune('a'+i)), u8, int64(i+1)))
	}
	for i := range n {
		f.m.SetArg(q[i], 0, next(f, q, i))
	}
	for i := range n {
		f.out("q"+string(rune('a'+i)), q[i])
	}
	return f.m
}

// outs returns the outputs of an engine, one word each.
func outs(e Engine, lanes int) []int64 {
	v := make([]int64, lanes)
	var w [1]uint64
	for i := range v {
		e.Get(i, w[:])
		v[i] = int64(w[0])
	}
	return v
}

// TestRegisterOrder steps registers that read each other: every one must see
// the old values.
func TestRegisterOrder(t *testing.T) {
	one := func(f flat) ir.ID { return f.constant(1, u8) }
	for _, c := range []struct {
		name   string
		n      int
		next   func(f flat, q []ir.ID, i int) ir.ID
		want   []int64 // after one edge
		copied int
	}{
		{"shift register", 4, func(_ flat, q []ir.ID, i int) ir.ID { return q[max(0, i-1)] }, []int64{1, 1, 2, 3}, 0},
		{"against the node order", 4, func(_ flat, q []ir.ID, i int) ir.ID { return q[min(3, i+1)] }, []int64{2, 3, 4, 4}, 0},
		{"swap", 2, func(_ flat, q []ir.ID, i int) ir.ID { return q[1-i] }, []int64{2, 1}, 1},
		{"ring", 5, func(_ flat, q []ir.ID, i int) ir.ID { return q[(i+1)%5] }, []int64{2, 3, 4, 5, 1}, 1},
		{"two rings", 4, func(_ flat, q []ir.ID, i int) ir.ID { return q[i^1] }, []int64{2, 1, 4, 3}, 2},
		{"ring of adders", 3, func(f flat, q []ir.ID, i int) ir.ID { return f.node(ir.Add, u8, 0, q[i], q[(i+1)%3]) }, []int64{3, 5, 4}, 1},
		{"counters", 3, func(f flat, q []ir.ID, i int) ir.ID { return f.node(ir.Add, u8, 0, q[i], one(f)) }, []int64{2, 3, 4}, 0},
		{"held", 2, func(_ flat, q []ir.ID, i int) ir.ID { return q[i] }, []int64{1, 2}, 0},
		{"everyone reads the first", 4, func(f flat, q []ir.ID, i int) ir.ID { return f.node(ir.Add, u8, 0, q[0], q[i]) }, []int64{2, 3, 4, 5}, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := registers(c.n, c.next)
			require.NoError(t, ir.CheckSorted(m))
			s := NewSchedule(m)
			e := newNative(s, 1)
			e.Step(1)
			require.Equal(t, c.want, outs(e, c.n))
			require.Equal(t, c.copied, s.Cycle.Copied, dump(s))
			require.Empty(t, disagreement(m, 20, 1, all(t, s, 1)...))
		})
	}
}

// TestLongChain schedules a combinational chain and a shift register of a
// hundred thousand stages each: no pass may recurse or be quadratic.
func TestLongChain(t *testing.T) {
	const n = 100_000
	f := newFlat()
	x := f.in("x", u8, 1)[0]
	one := f.constant(1, u8)
	q := f.reg("first", u8, 0)
	f.m.SetArg(q, 0, x)
	for range n {
		x = f.node(ir.Add, u8, 0, x, one)
	}
	for range n {
		next := f.reg("", u8, 0)
		f.m.SetArg(next, 0, q)
		q = next
	}
	f.out("sum", x)
	f.out("late", q)
	s := NewSchedule(f.m)
	require.Zero(t, s.Cycle.Copied)
	e := newNative(s, 1)
	e.Set(0, []uint64{5})
	require.Equal(t, []int64{(5 + n) % 256, 0}, outs(e, 2))
	e.Step(3)
	require.Equal(t, []int64{5, 5, 5, 0}, []int64{e.regValue(0), e.regValue(1), e.regValue(2), e.regValue(3)})
}

// regValue returns what a register holds.
func (e *native) regValue(i int) int64 { return int64(e.slots[e.s.Values[e.s.RegVal[i]].Slot]) }

// TestSettle peeks between changes of the inputs: each look shows the value
// for the inputs of that moment, and none of them counts as a cycle.
func TestSettle(t *testing.T) {
	f := newFlat()
	x := f.in("x", u8, 1)[0]
	acc := f.reg("acc", u8, 10)
	sum := f.node(ir.Add, u8, 0, acc, x)
	f.m.SetArg(acc, 0, sum)
	f.out("sum", sum)
	f.out("acc", acc)
	for _, e := range all(t, NewSchedule(f.m), 1) {
		set := func(v uint64) { e.Set(0, []uint64{v}) }
		require.Equal(t, []int64{10, 10}, outs(e, 2))
		set(5)
		require.Equal(t, []int64{15, 10}, outs(e, 2))
		set(7)
		require.Equal(t, []int64{17, 10}, outs(e, 2))
		require.Equal(t, []int64{17, 10}, outs(e, 2), "a look changes nothing")
		set(1)
		e.Step(1)
		require.Equal(t, []int64{12, 11}, outs(e, 2), "the edge took the last inputs")
		e.Step(3)
		require.Equal(t, []int64{15, 14}, outs(e, 2))
		row := make([]uint64, 4)
		require.NoError(t, e.Run([]uint64{2, 3}, 2, row))
		require.Equal(t, []uint64{16, 14, 19, 16}, row, "Run samples before each edge")
		require.Equal(t, []int64{22, 19}, outs(e, 2), "Run leaves its last inputs")
		require.ErrorContains(t, e.Run([]uint64{2}, 2, row), "2 cycles need 2 words in and 4 out, not 1 and 4")
		e.Reset()
		require.Equal(t, []int64{10, 10}, outs(e, 2))
	}
}

// scheduleModule has a little of everything a schedule shows.
func scheduleModule() *ir.Module {
	f := newFlat()
	s8, bit := kind{8, true}, kind{1, false}
	x := f.in("x", s8, 4)
	w := f.in("w", s8, 4)
	en := f.in("en", bit, 1)[0]
	var sums []ir.ID
	for i := range x {
		weight := f.reg("w"+string(rune('0'+i)), s8, 0)
		f.m.SetArg(weight, 0, f.node(ir.Mux, s8, 0, en, w[i], weight))
		product := f.reg("p"+string(rune('0'+i)), kind{16, true}, 0)
		f.m.SetArg(product, 0, f.node(ir.Mul, kind{16, true}, 0, x[i], weight))
		sums = append(sums, product)
	}
	a := f.node(ir.Add, kind{17, true}, 0, sums[0], sums[1])
	b := f.node(ir.Add, kind{17, true}, 0, sums[2], sums[3])
	acc := f.reg("acc", kind{20, true}, 0)
	f.m.SetArg(acc, 0, f.node(ir.Add, kind{20, true}, 0, acc, f.node(ir.Add, kind{18, true}, 0, a, b)))
	wide := f.node(ir.Cat, kind{80, false}, 0, acc, f.node(ir.Cat, kind{60, false}, 0, acc, acc, acc))
	f.m.Mems = []ir.Memory{{Name: "m", Width: 8, Depth: 4, Policy: ir.ReadFirst, Reads: []int{0},
		Writes: []ir.WritePort{{En: en, Addr: f.node(ir.Slice, kind{2, false}, 0, w[0]), Data: f.node(ir.Ext, u8, 0, x[0]), Domain: 1}}}}
	read := f.m.New(ir.Node{Op: ir.MemRead, Width: 8, Domain: 1, Range: ir.Full(8, false)}, f.m.Mems[0].Writes[0].Addr, f.constant(1, bit))
	f.m.Reads = []ir.ReadPort{{Node: read, Latency: 1, Shared: -1, Domain: 1}}
	f.out("acc", acc)
	f.out("wide", wide)
	f.out("read", read)
	return f.m
}

func TestScheduleGolden(t *testing.T) {
	m := scheduleModule()
	require.NoError(t, ir.CheckSorted(m))
	s := NewSchedule(m)
	golden(t, "schedule.txt", dump(s))
	require.Equal(t, dump(s), dump(NewSchedule(m)), "two schedules of a module are equal")
	require.Empty(t, disagreement(m, 50, 1, all(t, s, 1)...))
}
