package verilog

import (
	"flag"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/ir/irbuild"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// goldens are the circuits whose whole text is kept in testdata.
var goldens = []struct {
	name   string
	design func() *ir.Design
	opts   []Option
}{
	{name: "counter", design: counter, opts: []Option{Header("A counter.\n\nTwo paragraphs.")}},
	{name: "distance", design: distance},
	{name: "unpacked", design: distance, opts: []Option{Unpacked(true)}},
	{name: "machine", design: machine},
	{name: "ram", design: rams},
	{name: "hierarchy", design: hierarchy},
	{name: "sinks", design: sinks},
	{name: "shifts", design: shifts},
	{name: "clashes", design: clashes},
}

func TestGolden(t *testing.T) {
	for _, g := range goldens {
		t.Run(g.name, func(t *testing.T) {
			files := emit(t, g.design(), g.opts...)
			var b strings.Builder
			for _, f := range files {
				b.WriteString(f.Text)
			}
			path := filepath.Join("testdata", g.name+".v")
			if *update {
				require.NoError(t, os.WriteFile(path, []byte(b.String()), 0o644))
			}
			want, err := os.ReadFile(path)
			require.NoError(t, err)
			require.Empty(t, cmp.Diff(string(want), b.String()))
			lint(t, files)
		})
	}
}

// TestTwice emits each golden circuit twice from graphs built apart.
func TestTwice(t *testing.T) {
	for _, g := range goldens {
		require.Equal(t, emit(t, g.design(), g.opts...), emit(t, g.design(), g.opts...), g.name)
	}
}

func counter() *ir.Design {
	b := irbuild.New("counter")
	en, clear := b.In("en", 1, false), b.In("clear", 1, false)
	load := b.In("load", 8, false)
	r := b.Reg("count", 8, false, big.NewInt(3))
	next := b.Op(ir.Add, 8, false, r, b.Int(1, 8, false))
	held := b.Op(ir.Mux, 8, false, en, next, r)
	b.SetNext(r, b.Op(ir.Mux, 8, false, clear, load, held))
	last := b.Reg("last", 8, false, nil)
	b.SetNext(last, r)
	stuck := b.Reg("stuck", 4, true, big.NewInt(-8))
	gated := b.Reg("gated", 8, false, nil)
	b.SetNext(gated, b.Op(ir.Mux, 8, false, en, gated, last)) // holds when en is 1
	b.Out("count", r)
	b.Out("was", gated)
	b.Out("stuck", stuck)
	return b.Design()
}

// distance is the adder tree of a 4-lane L1 distance with a running minimum.
func distance() *ir.Design {
	b := irbuild.New("dist_l4_w8")
	row, cen := b.InVec("row", 4, 8, true), b.InVec("cen", 4, 8, true)
	valid := b.In("valid", 1, false)
	var sums []ir.ID
	for i := range row {
		d := b.Op(ir.Sub, 9, true, row[i], cen[i])
		neg := b.Op(ir.Lt, 1, false, d, b.Int(0, 9, true))
		n := b.Resize(b.Op(ir.Sub, 9, true, b.Int(0, 9, true), d), 8, false)
		abs := b.Op(ir.Mux, 8, false, neg, n, b.Resize(d, 8, false))
		b.M.SetName(abs, "abs_"+string(rune('0'+i)))
		sums = append(sums, abs)
	}
	for w := 9; len(sums) > 1; w++ {
		var next []ir.ID
		for i := 0; i < len(sums); i += 2 {
			next = append(next, b.Op(ir.Add, w, false, sums[i], sums[i+1]))
		}
		sums = next
	}
	best := b.Reg("best", 10, false, big.NewInt(1023))
	smaller := b.Op(ir.Lt, 1, false, sums[0], best)
	b.SetNext(best, b.Op(ir.Mux, 10, false, b.Op(ir.And, 1, false, valid, smaller), sums[0], best))
	b.Out("distance", sums[0])
	b.Out("best", best)
	b.Out("ahead", cen[0], row[1], cen[2])
	return b.Design()
}

// machine is a state machine: nested and chained branches.
func machine() *ir.Design {
	b := irbuild.New("machine")
	go_, stop, wait := b.In("go", 1, false), b.In("stop", 1, false), b.In("hold", 1, false)
	s := b.Reg("state", 2, false, new(big.Int))
	b.M.Regs[0].SetEnumNames([]string{"Idle", "Run", "Drain"})
	is := func(v int64) ir.ID { return b.Op(ir.Eq, 1, false, s, b.Int(v, 2, false)) }
	mux := func(c, x, y ir.ID) ir.ID { return b.Op(ir.Mux, 2, false, c, x, y) }
	k := func(v int64) ir.ID { return b.Int(v, 2, false) }
	run := mux(stop, k(2), mux(wait, s, mux(go_, k(1), k(2))))
	b.SetNext(s, mux(is(0), mux(go_, k(1), s), mux(is(1), run, mux(is(2), k(0), s))))
	deep := b.Reg("deep", 4, false, nil)
	v := b.Resize(s, 4, false)
	for range 9 { // deeper than branches may nest
		v = b.Op(ir.Mux, 4, false, go_, b.Op(ir.Mux, 4, false, stop, v, deep), b.Resize(s, 4, false))
	}
	b.SetNext(deep, v)
	b.Out("busy", b.Op(ir.Not, 1, false, is(0)))
	b.Out("deep", deep)
	return b.Design()
}

func rams() *ir.Design {
	b := irbuild.New("ram")
	we, re := b.In("we", 1, false), b.In("re", 1, false)
	wa, ra := b.In("wa", 4, false), b.In("ra", 4, true)
	d := b.In("d", 8, true)
	sa := ra // a signed one, so that its index must be made unsigned
	ra = b.Resize(sa, 4, false)
	for i, policy := range []ir.ReadUnderWrite{ir.Undefined, ir.ReadFirst, ir.WriteFirst} {
		m := b.Mem(ir.Memory{Name: "m_" + policy.String(), Width: 8, Signed: true, Depth: 16, Policy: policy})
		b.Write(m, we, wa, d)
		b.Out("q"+string(rune('0'+i)), b.Read(m, 1, ra, re))
	}
	m := b.Mem(ir.Memory{Name: "single", Width: 8, Signed: true, Depth: 16})
	b.Write(m, we, wa, d)
	q := b.Read(m, 1, wa, b.Op(ir.Not, 1, false, we))
	b.M.Reads[b.M.Aux(q)].Shared = 0
	b.Out("q3", q)
	m = b.Mem(ir.Memory{Name: "odd", Width: 8, Signed: true, Depth: 10, Policy: ir.WriteFirst})
	b.Write(m, we, ra, d)
	b.Write(m, re, wa, b.Op(ir.Not, 8, true, d))
	b.Out("q4", b.Read(m, 1, ra, b.Int(1, 1, false)))
	b.Out("q5", b.Read(m, 0, b.Op(ir.Xor, 4, false, ra, b.Resize(sa, 4, false)), ir.None))
	m = b.Mem(ir.Memory{Name: "rom", Width: 8, Signed: true, Depth: 4, Init: []*big.Int{big.NewInt(-128), big.NewInt(127), big.NewInt(-1), new(big.Int)}})
	b.Out("q6", b.Read(m, 1, b.Slice(ra, 2, 2), re))
	return b.Design()
}

// hierarchy passes whole vectors through, uses single lanes and drops outputs.
func hierarchy() *ir.Design {
	c := irbuild.New("lane_pair")
	x := c.InVec("x", 3, 5, true)
	hold := c.Reg("hold", 5, true, new(big.Int))
	c.SetNext(hold, x[0])
	c.Out("y", x[1], hold, x[2])
	c.Out("sum", c.Op(ir.Add, 6, true, x[0], x[1]))
	c.M.Keep = true

	b := irbuild.New("hierarchy")
	a := b.InVec("a", 3, 5, true)
	u := b.Inst("first", c.M, a...)
	v := b.Inst("second", c.M, u[0], u[1], u[2])
	w := b.Inst("dist", c.M, v[2], a[0], v[2])
	b.Out("sum", v[3])
	b.Out("y", w[0], w[1], w[2])
	b.Out("lane", v[1]) // a port that is a lane of an instance's packed output
	b.Out("z", b.Op(ir.Mul, 10, true, w[0], u[3]))
	return b.Design(c.M)
}

// sinks leaves bits of everything unread.
func sinks() *ir.Design {
	c := irbuild.New("halves")
	x := c.In("x", 8, false)
	c.Out("low", c.Slice(x, 0, 4))
	c.Out("copy", x, x)

	b := irbuild.New("sinks")
	a := b.In("a", 8, false)
	v := b.InVec("v", 4, 8, true)
	b.In("idle", 3, true)
	b.InVec("idle_vec", 2, 3, true)
	u := b.Inst("u", c.M, b.Op(ir.Xor, 8, false, a, b.Resize(v[3], 8, false)))
	sum := b.Op(ir.Add, 9, false, a, u[1])
	b.Out("y", b.Slice(v[1], 2, 3))
	b.Out("z", b.Slice(sum, 3, 4))
	b.Out("t", b.Resize(b.Op(ir.Mul, 16, true, v[3], a), 4, true))
	b.Out("never", b.Op(ir.Lt, 1, false, b.Slice(v[2], 4, 4), b.Int(0, 1, false)))
	return b.Design(c.M)
}

func shifts() *ir.Design {
	b := irbuild.New("shifts")
	u, s := b.In("u", 8, false), b.In("s", 8, true)
	n := b.In("n", 5, false)
	k := func(v int64) ir.ID { return b.Int(v, 6, false) }
	for i, y := range []ir.ID{
		b.Op(ir.Shl, 12, false, u, n), b.Op(ir.Shl, 12, true, s, n), b.Op(ir.Shl, 4, true, s, n),
		b.Op(ir.Shr, 8, false, u, n), b.Op(ir.Shr, 12, true, s, n), b.Op(ir.Shr, 4, true, s, n), b.Op(ir.Shr, 12, false, u, n),
		b.Op(ir.Shl, 12, false, u, k(3)), b.Op(ir.Shl, 9, true, s, k(3)), b.Op(ir.Shl, 9, true, s, k(30)), b.Op(ir.Shl, 12, true, s, k(1)),
		b.Op(ir.Shr, 8, false, u, k(3)), b.Op(ir.Shr, 8, true, s, k(3)), b.Op(ir.Shr, 3, true, s, k(3)), b.Op(ir.Shr, 8, true, s, k(30)),
		b.Op(ir.Shr, 8, false, u, k(30)), b.Op(ir.Shl, 8, true, b.Int(-3, 4, true), n),
		b.Op(ir.Add, 9, true, b.Op(ir.Shr, 8, true, s, n), u),
	} {
		b.Out("y"+string(rune('a'+i)), y)
	}
	return b.Design()
}

// clashes gives names that are taken, reserved or illegal.
func clashes() *ir.Design {
	b := irbuild.New("clashes")
	v := b.InVec("v", 2, 4, false)
	sum := b.Op(ir.Add, 5, false, v[0], v[1])
	r := b.Reg("v_0", 5, false, nil) // the name of a lane's wire
	b.SetNext(r, sum)
	for i, s := range []string{"sum_v_0", "wire", "logic", "u.q[3]", "7up", "unused_ok", "wire"} {
		x := b.Op(ir.Xor, 5, false, sum, b.Int(int64(i), 5, false))
		b.M.SetName(x, s)
		b.Out("y"+string(rune('0'+i)), b.Op(ir.Not, 5, false, x))
	}
	b.Out("q", r)
	b.Out("low", b.Slice(sum, 0, 1))
	b.Out("high", b.Slice(b.Op(ir.Mul, 8, false, v[0], v[1]), 7, 1))
	return b.Design()
}
