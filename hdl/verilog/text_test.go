package verilog

import (
	"math/big"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/ir/irbuild"
)

// TestSink leaves bits unread in every way: what is in the sink is exactly
// what nothing else reads, and lint is content.
func TestSink(t *testing.T) {
	c := irbuild.New("child")
	x := c.InVec("x", 2, 4, false)
	c.Out("y", x[0], x[1])
	c.Out("z", c.Op(ir.Xor, 4, false, x[0], x[1]))
	b := irbuild.New("top")
	a := b.InVec("a", 3, 4, true)
	s := b.In("s", 8, false)
	b.In("idle", 1, false)
	u := b.Inst("u", c.M, s1(b, s, 0), s1(b, s, 4))
	dead := b.Reg("dead", 4, false, nil) // nothing reads it
	b.SetNext(dead, u[2])
	b.Out("p", b.Slice(a[1], 1, 2))
	b.Out("q", b.Slice(b.Op(ir.Add, 5, false, u[0], s1(b, s, 0)), 4, 1))
	b.Out("r", b.Op(ir.Xor, 4, true, a[2], a[2]))
	files := emit(t, b.Design(c.M))
	lint(t, files)
	require.Contains(t, files[1].Text, "&{1'b0, clk, idle, a[4:0], a[7], u_y[7:4], sum_u_y_0[3:0], u_z};")
}

func s1(b *irbuild.Builder, s ir.ID, lo int) ir.ID { return b.Slice(s, lo, 4) }

// TestConstantComparison compares with the ends of every width's range:
// Verilator warns of a comparison that only one result is possible for.
func TestConstantComparison(t *testing.T) {
	b := irbuild.New("ends")
	for _, s := range []bool{false, true} {
		x := b.In(map[bool]string{false: "u", true: "s"}[s], 4, s)
		y := b.Op(ir.Xor, 4, s, x, b.Int(3, 4, s))
		for _, v := range []int64{-9, -8, -7, -1, 0, 1, 7, 8, 14, 15, 16} {
			k := b.Int(v, 6, true)
			name := strings.ReplaceAll(b.M.Inputs[len(b.M.Inputs)-1].Name+big.NewInt(v).String(), "-", "m")
			b.Out("lt_"+name, b.Op(ir.Lt, 1, false, x, k))
			b.Out("gt_"+name, b.Op(ir.Lt, 1, false, k, y))
			b.Out("eq_"+name, b.Op(ir.Eq, 1, false, x, k))
		}
	}
	lint(t, emit(t, b.Design()))
	var rows [][]*big.Int
	for v := range int64(256) {
		rows = append(rows, []*big.Int{big.NewInt(v & 15), big.NewInt(v >> 4)})
	}
	simulate(t, b, rows)
}

// TestUnsigned compares and indexes with names that are signed in Verilog.
func TestUnsigned(t *testing.T) {
	b := irbuild.New("reread")
	x, y := b.In("x", 3, true), b.In("y", 3, true)
	u, v := b.Resize(x, 3, false), b.Resize(y, 3, false)
	b.Out("lt", b.Op(ir.Lt, 1, false, u, v))
	b.Out("lt2", b.Op(ir.Lt, 1, false, b.Resize(b.Op(ir.And, 3, true, x, y), 3, false), v))
	b.Out("lt3", b.Op(ir.Lt, 1, false, y, b.Op(ir.Shl, 3, true, x, b.Int(1, 2, false))))
	require.Contains(t, text(t, b), "$unsigned(x) < $unsigned(y)")
	var rows [][]*big.Int
	for v := range int64(64) {
		rows = append(rows, []*big.Int{big.NewInt(v & 7), big.NewInt(v >> 3)})
	}
	simulate(t, b, rows)
}

// TestLocators demands that positions are comments and nothing else.
func TestLocators(t *testing.T) {
	comment := regexp.MustCompile(`(?m) // text_test\.go:[0-9]+$`)
	build := func() *ir.Design {
		b := irbuild.New("located")
		var pcs [1]uintptr
		runtime.Callers(1, pcs[:])
		src := ir.NewSources()
		here := src.Intern(pcs[0])
		a := b.In("a", 4, false)
		at := func(op ir.Op, w int, args ...ir.ID) ir.ID {
			id := b.Op(op, w, false, args...)
			n := b.M.Node(id)
			n.Src = here
			return b.M.New(n, args...)
		}
		r := b.Reg("r", 5, false, new(big.Int))
		b.SetNext(r, at(ir.Add, 5, a, at(ir.Not, 4, a)))
		b.Out("y", at(ir.Xor, 5, r, at(ir.Add, 5, a, a)))
		d := b.Design()
		d.Sources = src
		return d
	}
	plain, located := emit(t, build()), emit(t, build(), Locators(true))
	require.Regexp(t, comment, located[0].Text)
	require.NotRegexp(t, comment, plain[0].Text)
	require.Equal(t, plain[0].Text, comment.ReplaceAllString(located[0].Text, ""))
	lint(t, located)
}

// TestPortNames refuses what cannot be a port.
func TestPortNames(t *testing.T) {
	for name, want := range map[string]string{"wire": "not a legal name", "logic": "not a legal name", "a b": "not a legal name", "clk": "taken twice", "q": "taken twice"} {
		b := irbuild.New("top")
		r := b.Reg("r", 1, false, nil)
		b.SetNext(r, b.In(name, 1, false))
		b.Out("q", r)
		_, err := Design(b.Design())
		require.ErrorContains(t, err, want, name)
	}
	b := irbuild.New("table")
	b.Out("q", b.In("a", 1, false))
	_, err := Design(b.Design())
	require.ErrorContains(t, err, "module table: the name is not a legal module name")
}

// TestUnreadable refuses a memory without content.
func TestUnreadable(t *testing.T) {
	b := irbuild.New("top")
	mem := b.Mem(ir.Memory{Name: "m", Width: 4, Depth: 4})
	b.Out("q", b.Read(mem, 1, b.In("a", 2, false), b.Int(1, 1, false)))
	_, err := Design(b.Design())
	require.ErrorContains(t, err, "memory m is read but has neither a write port nor initial words")
}

// TestLocal edits one operator in the middle: only its line changes.
func TestLocal(t *testing.T) {
	build := func(op ir.Op) []string {
		b := irbuild.New("lanes")
		x, y := b.InVec("x", 8, 6, false), b.InVec("y", 8, 6, false)
		var out []ir.ID
		for i := range x {
			o := ir.Xor
			if i == 3 {
				o = op
			}
			d := b.Op(ir.Sub, 6, false, x[i], y[i])
			out = append(out, b.Op(ir.And, 6, false, d, b.Op(o, 6, false, d, x[i])))
		}
		b.Out("z", out...)
		return strings.Split(text(t, b), "\n")
	}
	before, after := build(ir.Xor), build(ir.Or)
	require.Len(t, after, len(before))
	var changed []string
	for i := range before {
		if before[i] != after[i] {
			changed = append(changed, after[i])
		}
	}
	require.Equal(t, []string{"  wire [5:0] and_x_3 = diff_x_3 & (diff_x_3 | x_3);"}, changed)
}

// TestForward emits a wire that is read ahead of its place in the graph.
func TestForward(t *testing.T) {
	b := irbuild.New("forward")
	a := b.In("a", 4, false)
	w := b.Op(ir.Ext, 4, false, a)
	y := b.Op(ir.Not, 4, false, w)
	late := b.Op(ir.Add, 4, false, a, a)
	b.M.SetArg(w, 0, late)
	b.Out("y", y)
	files, err := Design(b.Design())
	require.NoError(t, err)
	lint(t, files)
	require.Contains(t, files[0].Text, "  wire [3:0] sum_a;\n")
	require.Contains(t, files[0].Text, "  assign sum_a = a + a;\n")
}

// TestIndex demands a wire for a computed address: Icarus evaluates a
// difference in an index wider than it is, and reads x where it wraps.
func TestIndex(t *testing.T) {
	b := irbuild.New("index")
	x, y := b.In("x", 2, false), b.In("y", 2, false)
	words := make([]*big.Int, 4)
	for i := range words {
		words[i] = big.NewInt(int64(i))
	}
	rom := b.Mem(ir.Memory{Name: "rom", Width: 4, Depth: 4, Init: words})
	ram := b.Mem(ir.Memory{Name: "ram", Width: 4, Depth: 4, Policy: ir.ReadFirst})
	b.Write(ram, b.In("we", 1, false), b.Op(ir.Sub, 2, false, y, x), b.In("data", 4, false))
	yes := b.Int(1, 1, false)
	b.Out("async", b.Read(rom, 0, b.Op(ir.Sub, 2, false, x, y), yes))
	b.Out("sync", b.Read(ram, 1, b.Op(ir.Add, 2, false, x, y), yes))
	got := text(t, b)
	for _, index := range regexp.MustCompile(`r[oa]m\[([^\]]*)\]`).FindAllStringSubmatch(got, -1) {
		require.Regexp(t, `^[a-z_0-9]+$`, index[1], got)
	}
}
