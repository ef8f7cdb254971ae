package sim

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim/fuzz"
)

// kind is a width and sign.
type kind struct {
	w      int
	signed bool
}

func (k kind) String() string { return kindText(int32(k.w), k.signed) }

// values returns how many values a kind has.
func (k kind) values() int { return 1 << k.w }

func kinds(maxWidth int) (list []kind) {
	for w := 1; w <= maxWidth; w++ {
		list = append(list, kind{w, false}, kind{w, true})
	}
	return list
}

// flat builds flat modules by hand.
type flat struct{ m *ir.Module }

func newFlat() flat { return flat{&ir.Module{Name: "t"}} }

func (f flat) in(name string, k kind, lanes int) []ir.ID {
	p := ir.Port{Name: name, Width: k.w, Signed: k.signed, Vector: lanes > 1, Kind: ir.KindUInt}
	if k.signed {
		p.Kind = ir.KindSInt
	}
	for range lanes {
		p.Lanes = append(p.Lanes, f.m.New(ir.Node{Op: ir.Input, Width: k.w, Signed: k.signed, Domain: 1, Aux: f.m.InputLanes() + len(p.Lanes), Range: ir.Full(k.w, k.signed)}))
	}
	f.m.Inputs = append(f.m.Inputs, p)
	return p.Lanes
}

func (f flat) node(op ir.Op, k kind, aux int, args ...ir.ID) ir.ID {
	var ranges []ir.Range
	var widths []int
	for _, a := range args {
		ranges, widths = append(ranges, f.m.Range(a)), append(widths, f.m.Width(a))
	}
	return f.m.New(ir.Node{Op: op, Width: k.w, Signed: k.signed, Domain: 1, Aux: aux, Range: ir.RangeOf(op, k.w, k.signed, aux, ranges, widths)}, args...)
}

func (f flat) constant(v int64, k kind) ir.ID {
	return f.m.New(ir.Node{Op: ir.Const, Width: k.w, Signed: k.signed, Range: ir.Span(v, v)})
}

func (f flat) reg(name string, k kind, reset int64) ir.ID {
	id := f.m.New(ir.Node{Op: ir.Reg, Width: k.w, Signed: k.signed, Domain: 1, Aux: len(f.m.Regs), Range: ir.Full(k.w, k.signed)}, ir.None)
	f.m.SetName(id, name)
	f.m.Regs = append(f.m.Regs, ir.RegInfo{Node: id, Reset: big.NewInt(reset), Domain: 1})
	return id
}

func (f flat) out(name string, lanes ...ir.ID) {
	p := ir.Port{Name: name, Width: f.m.Width(lanes[0]), Signed: f.m.Signed(lanes[0]), Vector: len(lanes) > 1, Kind: ir.KindUInt, Lanes: lanes}
	if p.Signed {
		p.Kind = ir.KindSInt
	}
	f.m.Outputs = append(f.m.Outputs, p)
}

// lanesOf is how many values a module of TestOps computes at once: a run.
const lanesOf = minRun

// opsModule has every op on lanes of two kinds, in every result kind.
func opsModule(a, b kind, results []kind) *ir.Module {
	f := newFlat()
	xs, ys := f.in("a", a, lanesOf), f.in("b", b, lanesOf)
	n := 0
	add := func(op ir.Op, k kind, aux int, args func(i int) []ir.ID) {
		var lanes []ir.ID
		for i := range lanesOf {
			lanes = append(lanes, f.node(op, k, aux, args(i)...))
		}
		f.out(fmt.Sprintf("%v_%v_%d", op, k, n), lanes...)
		n++
	}
	both := func(i int) []ir.ID { return []ir.ID{xs[i], ys[i]} }
	one := func(i int) []ir.ID { return []ir.ID{xs[i]} }
	bit := kind{1, false}
	for _, k := range results {
		for _, op := range []ir.Op{ir.Add, ir.Sub, ir.Mul} {
			add(op, k, 0, both)
		}
		if !b.signed {
			add(ir.Shl, k, 0, both)
			add(ir.Shr, k, 0, both)
		}
		if k.w == a.w {
			add(ir.Not, k, 0, one)
			if k.w == b.w {
				add(ir.And, k, 0, both)
				add(ir.Or, k, 0, both)
				add(ir.Xor, k, 0, both)
			}
		}
		if k.w >= a.w {
			add(ir.Ext, k, 0, one)
		}
		for low := 0; low+k.w <= a.w; low++ {
			add(ir.Slice, k, low, one)
		}
		if k.w == a.w+b.w {
			add(ir.Cat, k, 0, both)
		}
		if b == bit && k == a {
			add(ir.Mux, k, 0, func(i int) []ir.ID { return []ir.ID{ys[i], xs[i], xs[(i+1)%lanesOf]} })
		}
	}
	add(ir.Eq, bit, 0, both)
	add(ir.Lt, bit, 0, both)
	return f.m
}

// TestOps compares the engines on every op, every pair of operand kinds up to
// 4 bits, every result kind and all values. Results of 8 bits let exact
// operations and concatenations of 4-bit operands through unreduced.
func TestOps(t *testing.T) {
	results := append(kinds(4), kind{5, false}, kind{5, true}, kind{6, true}, kind{7, false}, kind{8, false}, kind{8, true})
	for _, a := range kinds(4) {
		for _, b := range kinds(4) {
			m := opsModule(a, b, results)
			require.NoError(t, ir.CheckSorted(m))
			compareAll(t, m, a, b)
		}
	}
}

// compareAll sets all pairs of values, several pairs at a time, and compares
// all outputs.
func compareAll(t *testing.T, m *ir.Module, a, b kind) {
	t.Helper()
	engines := all(t, NewSchedule(m), 1)
	total := a.values() * b.values()
	var p, q [1]uint64
	for first := 0; first < total; first += lanesOf {
		for i := range lanesOf {
			pair := (first + i) % total
			for _, e := range engines {
				e.Set(i, []uint64{uint64(pair % a.values())})
				e.Set(lanesOf+i, []uint64{uint64(pair / a.values())})
			}
		}
		for lane := range m.OutputLanes() {
			engines[0].Get(lane, p[:])
			for _, e := range engines[1:] {
				e.Get(lane, q[:])
				if p != q {
					t.Fatalf("%v, %v: %s lane %d of pair %d: exact %x, %s %x", a, b, portOf(m.Outputs, lane).Name, lane, first, p, Kind(e), q)
				}
			}
		}
	}
}

// TestOpsNearWords compares the engines at the widths around words, where
// masks, signs and carries change, on extreme and random values.
func TestOpsNearWords(t *testing.T) {
	var list []kind
	for _, w := range []int{1, 32, 63, 64, 65, 128, 129} {
		list = append(list, kind{w, false}, kind{w, true})
	}
	for i, a := range list {
		for k, b := range list {
			results := []kind{a, b, list[(i+k)%len(list)], list[(i+3*k)%len(list)], {a.w + b.w, i%2 == 0}, {200, true}}
			m := opsModule(a, b, results)
			require.NoError(t, ir.CheckSorted(m))
			diff := disagreement(m, 6, uint64(100*i+k), all(t, NewSchedule(m), 1)...)
			require.Empty(t, diff, "%v, %v", a, b)
		}
	}
}

// TestExactOps pins the reference itself to Go's integers where they agree.
func TestExactOps(t *testing.T) {
	f := newFlat()
	x, y := f.in("x", kind{16, true}, 1)[0], f.in("y", kind{12, false}, 1)[0]
	f.out("sub", f.node(ir.Sub, kind{17, true}, 0, x, y))
	f.out("mul", f.node(ir.Mul, kind{12, false}, 0, x, y))
	f.out("shr", f.node(ir.Shr, kind{16, true}, 0, x, y))
	f.out("lt", f.node(ir.Lt, kind{1, false}, 0, x, y))
	f.out("cat", f.node(ir.Cat, kind{28, false}, 0, x, y))
	f.out("slice", f.node(ir.Slice, kind{5, true}, 7, x))
	for _, open := range []Opener{Exact, Portable, Native} {
		e, err := open(fuzz.Design(f.m), 1)
		require.NoError(t, err)
		for _, c := range [][2]int64{{0, 0}, {-1, 1}, {-32768, 4095}, {32767, 3}, {-5, 4}, {1234, 15}} {
			a, b := c[0], c[1]
			e.Set(0, []uint64{uint64(uint16(a))})
			e.Set(1, []uint64{uint64(b)})
			lt := uint64(0)
			if a < b {
				lt = 1
			}
			want := []uint64{uint64(a-b) & (1<<17 - 1), uint64(a*b) & 4095, uint64(uint16(a >> b)), lt,
				uint64(uint16(a))<<12 | uint64(b), uint64(a>>7) & 31}
			for lane, w := range want {
				var got [1]uint64
				e.Get(lane, got[:])
				require.Equal(t, w, got[0], "%s: %s of %v", e.Name(), f.m.Outputs[lane].Name, c)
			}
		}
	}
}
