package ir

import (
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestRanges writes and replaces ranges of every sort and reads them back.
func TestRanges(t *testing.T) {
	huge := new(big.Int).Lsh(big.NewInt(1), 90)
	kinds := []valueKind{{1, false}, {1, true}, {8, false}, {8, true}, {63, false}, {64, true}, {64, false}, {65, true}, {100, false}}
	var ranges []Range
	for _, k := range kinds {
		ranges = append(ranges, Full(k.width, k.signed))
	}
	ranges = append(ranges, Span(0, 0), Span(-1, 0), Span(math.MinInt64, math.MaxInt64-1), BigSpan(new(big.Int), huge), BigSpan(huge, huge))
	for v := range int64(200) { // more than the table remembers
		ranges = append(ranges, Span(v, 3*v))
	}
	m := &Module{}
	for _, k := range kinds {
		for _, r := range ranges {
			m.New(Node{Op: Ext, Width: k.width, Signed: k.signed, Range: r}, 0)
		}
	}
	check := func(shift int) {
		t.Helper()
		for id := range m.Len() {
			want := ranges[(id+shift)%len(ranges)]
			require.True(t, want.Equal(m.Range(ID(id))), "node %d: %v, not %v", id, m.Range(ID(id)), want)
		}
	}
	check(0)
	for id := range m.Len() {
		m.setRange(ID(id), ranges[(id+7)%len(ranges)])
	}
	check(7)
}

// TestRangeTable says what takes no entry, and what no second one.
func TestRangeTable(t *testing.T) {
	table := rangeTable{}
	require.EqualValues(t, fullRange, table.index(Span(0, 255), 8, false))
	require.EqualValues(t, fullRange, table.index(Span(-128, 127), 8, true))
	require.EqualValues(t, 0, table.index(Span(0, 255), 9, false))
	require.EqualValues(t, 1, table.index(Full(80, true), 80, true))
	require.EqualValues(t, 0, table.index(Span(0, 255), 10, true))
	require.EqualValues(t, 1, table.index(Full(80, true), 80, true))
	require.Len(t, table.list, 2)

	m := &Module{}
	wide := Full(80, false)
	id := m.New(Node{Op: Input, Width: 80, Range: wide})
	require.Zero(t, testing.AllocsPerRun(10, func() { m.setRange(id, wide) }))
	require.Zero(t, testing.AllocsPerRun(10, func() { m.Range(id) }))
	require.Zero(t, testing.AllocsPerRun(10, func() { m.setRange(id, Span(0, 5)) }))
}

// TestSettle compares a module before and after it leaves the room, and looks
// for memory to spare.
func TestSettle(t *testing.T) {
	d := randomDesign(3, 200)
	m := d.Top()
	m.SetName(0, "first")
	dump := func() string {
		var b strings.Builder
		require.NoError(t, d.Dump(&b))
		return b.String()
	}
	for id := range m.Len() {
		m.setRange(ID(id), m.Range(ID(id)))
	}
	before := dump()
	r := &room{}
	r.settle(m)
	require.Equal(t, before, dump())
	require.Len(t, r.spare, 1)
	require.Nil(t, m.room)
	require.LessOrEqual(t, cap(m.width), len(m.width)+len(m.width)/4+16)

	first := &Module{}
	r.furnish(first)
	require.Zero(t, first.Len())
	require.NotZero(t, cap(first.op))
	first.grow(4, 4)
	id := first.New(Node{Op: Const, Width: 3, Range: Span(5, 5)})
	require.EqualValues(t, 0, id)
	require.Empty(t, first.NameOf(id), "the names of the module before are gone")
	first.SetName(first.New(Node{Op: Ext, Width: 3}, id), "n")
	require.Empty(t, first.NameOf(id))
}

// TestUsed keeps what is referred to, in the order of the references.
func TestUsed(t *testing.T) {
	indices := []int32{3, 0, 1, 3, 0, 4}
	kept := used([]string{"", "a", "b", "c", "d"}, indices, 0, 1)
	require.Equal(t, []string{"", "c", "a", "d"}, kept)
	require.Equal(t, []int32{1, 0, 2, 1, 0, 3}, indices)

	indices = []int32{-1, 2, 0, -1}
	require.Equal(t, []int{12, 10}, used([]int{10, 11, 12}, indices, -1, 0))
	require.Equal(t, []int32{-1, 0, 1, -1}, indices)
	require.Nil(t, used([]int(nil), []int32{-1}, -1, 0))
}

// TestInOrder says which modules cannot hold a loop.
func TestInOrder(t *testing.T) {
	m := &Module{}
	a := m.New(Node{Op: Input, Width: 1})
	x := m.New(Node{Op: Not, Width: 1}, a)
	y := m.New(Node{Op: Ext, Width: 1}, x)
	require.True(t, m.inOrder())
	r := m.New(Node{Op: Reg, Width: 1}, None)
	m.SetArg(r, 0, m.New(Node{Op: Not, Width: 1}, r))
	require.True(t, m.inOrder(), "what a register samples may come later")
	out := m.New(Node{Op: InstOut, Width: 1})
	m.Insts = []Inst{{Ins: []ID{y}, Outs: []ID{out}}}
	require.True(t, m.inOrder())
	m.Insts[0].Ins[0] = m.New(Node{Op: Not, Width: 1}, out)
	require.False(t, m.inOrder(), "through the instance")
	m.Insts = nil
	require.True(t, m.inOrder())
	m.SetArg(x, 0, y)
	require.False(t, m.inOrder(), "through nodes")
}

// TestPruneKeeps returns a module in which nothing is dead as it is.
func TestPruneKeeps(t *testing.T) {
	m := &Module{}
	a := m.New(Node{Op: Input, Width: 1})
	m.Inputs = []Port{{Name: "a", Width: 1, Lanes: []ID{a}}}
	m.Outputs = []Port{{Name: "y", Width: 1, Lanes: []ID{m.New(Node{Op: Not, Width: 1}, a)}}}
	require.Same(t, m, Prune(m))
	m.New(Node{Op: Not, Width: 1}, a)
	require.Equal(t, 2, Prune(m).Len())
}
