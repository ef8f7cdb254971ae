package ir_test

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

// golden compares a text with testdata/name.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(string(want), got))
}

func dump(t *testing.T, d *ir.Design) string {
	var b strings.Builder
	require.NoError(t, d.Dump(&b))
	return b.String()
}

// goldenDesign is an accumulator over two instances of an absolute difference,
// with a memory of coefficients, a wire set late, a dead register and a dead
// instance.
func goldenDesign() *ir.Design {
	c := irbuild.New("absdiff")
	x, y := c.In("x", 8, true), c.In("y", 8, true)
	diff := c.Op(ir.Sub, 9, true, x, y)
	c.M.SetName(diff, "diff")
	neg := c.Op(ir.Sub, 9, true, c.Int(0, 1, false), diff)
	less := c.Op(ir.Lt, 1, false, x, y)
	abs := c.Op(ir.Mux, 9, true, less, neg, diff)
	c.Out("abs", c.Resize(abs, 8, false))
	c.Out("less", less)

	b := irbuild.New("top")
	en := b.In("en", 1, false)
	b.M.Inputs[0].Kind = ir.KindBool
	row := b.InVec("row", 2, 8, true)
	wire := b.M.New(ir.Node{Op: ir.Ext, Width: 8, Signed: true, Domain: irbuild.Domain, Range: ir.Full(8, true)}, ir.None)
	b.M.SetName(wire, "centre")
	u := b.Inst("abs_0", c.M, row[0], wire)
	v := b.Inst("abs_1", c.M, row[1], wire)
	b.Inst("unused", c.M, row[1], row[0])
	sum := b.Op(ir.Add, 9, false, u[0], v[0])
	acc := b.Reg("acc", 16, false, big.NewInt(0))
	b.SetNext(acc, b.Op(ir.Mux, 16, false, en, b.Slice(b.Op(ir.Add, 17, false, acc, sum), 0, 16), acc))
	dead := b.Reg("dead", 4, false, nil)
	b.SetNext(dead, b.Slice(acc, 0, 4))
	mem := b.Mem(ir.Memory{Name: "coeff", Width: 8, Signed: true, Depth: 3, Policy: ir.ReadFirst,
		Init: []*big.Int{big.NewInt(1), big.NewInt(-2), big.NewInt(3)}})
	addr := b.Slice(acc, 0, 2)
	b.Write(mem, en, addr, row[0])
	q := b.Read(mem, 1, addr, en)
	b.M.SetArg(wire, 0, q)
	b.Out("total", acc)
	b.Out("less", u[1], v[1])
	b.M.Keep = true
	return b.Design(c.M)
}

func TestDumpGolden(t *testing.T) {
	d := goldenDesign()
	require.NoError(t, ir.CheckDesign(d))
	golden(t, "design.golden", dump(t, d))
	require.Equal(t, dump(t, d), dump(t, goldenDesign()))
	require.True(t, strings.HasSuffix(dump(t, d), d.Top().Text()))
}

func TestRunGolden(t *testing.T) {
	d := goldenDesign()
	before := dump(t, d)
	r, err := ir.Run(d, ir.Passes, true)
	require.NoError(t, err)
	golden(t, "design_run.golden", dump(t, r))
	require.Equal(t, before, dump(t, d), "Run changed its argument")
}

func TestFlattenGolden(t *testing.T) {
	f, err := ir.Flatten(goldenDesign())
	require.NoError(t, err)
	require.NoError(t, ir.CheckSorted(f))
	golden(t, "design_flat.golden", f.Text())
}
