package bench_test

import (
	"runtime"
	"strconv"
	"testing"

	"github.com/sparcgen/sparcgen/examples/bench"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/verilog"
	"github.com/stretchr/testify/require"
)

// flatMac is the multiplier array of bench.Mac in one module: the size of a
// circuit is what the front end and the emitter are measured by.
type flatMac struct{ Rows, Cols int }

type flatMacIn struct {
	Load         []hdl.Bool
	Weight, Data []hdl.SInt
}

type flatMacOut struct{ Acc []hdl.SInt }

func (c flatMac) Inputs() flatMacIn {
	v := hdl.Vec(c.Cols, hdl.S(16))
	return flatMacIn{hdl.Vec(c.Rows, hdl.B()), v, v}
}

func (c flatMac) Build(m *hdl.Module, in flatMacIn) flatMacOut {
	var out flatMacOut
	for r := range c.Rows {
		name := "row_" + strconv.Itoa(r)
		weight := hdl.Reg(m, name+"_weight", in.Weight, hdl.NoReset())
		m.If(in.Load[r], func() { weight.Set(in.Weight) })
		products := make([]hdl.SInt, c.Cols)
		for i := range products {
			products[i] = in.Data[i].Mul(weight.Q[i])
		}
		sum := hdl.Tree(hdl.Delay(m, name+"_product", products), hdl.SInt.Add)
		acc := hdl.Reg(m, name+"_acc", hdl.S(48), hdl.Reset(0))
		acc.Set(acc.Q.Add(hdl.Delay(m, name+"_sum", sum)).Wrap(48))
		out.Acc = append(out.Acc, acc.Q)
	}
	return out
}

// chain is a long line of dependent additions.
type chain struct{ Length int }

type chainIn struct{ A, B hdl.UInt }
type chainOut struct{ Y hdl.UInt }

func (chain) Inputs() chainIn { return chainIn{hdl.U(32), hdl.U(32)} }

func (c chain) Build(_ *hdl.Module, in chainIn) chainOut {
	y := in.A
	for range c.Length / 3 {
		y = y.Add(in.B).Wrap(32).Xor(in.A)
	}
	return chainOut{y}
}

func elaborateAndEmit(b *testing.B, build func() (*hdl.Circuit, error)) {
	b.ReportAllocs()
	for b.Loop() {
		c, err := build()
		require.NoError(b, err)
		text, err := verilog.String(c)
		require.NoError(b, err)
		b.SetBytes(int64(len(text)))
	}
}

func BenchmarkElaborateEmit16x64(b *testing.B) {
	elaborateAndEmit(b, func() (*hdl.Circuit, error) { return hdl.Build(flatMac{16, 64}) })
}

func BenchmarkElaborateEmit256x64(b *testing.B) {
	elaborateAndEmit(b, func() (*hdl.Circuit, error) { return hdl.Build(flatMac{256, 64}) })
}

// The same arrays as one would write them: a row is a module of its own,
// elaborated once.
func BenchmarkElaborateEmitRows16x64(b *testing.B) {
	elaborateAndEmit(b, func() (*hdl.Circuit, error) { return hdl.Build(bench.Mac{Rows: 16, Cols: 64}) })
}

func BenchmarkElaborateEmitRows256x64(b *testing.B) {
	elaborateAndEmit(b, func() (*hdl.Circuit, error) { return hdl.Build(bench.Mac{Rows: 256, Cols: 64}) })
}

func BenchmarkElaborateEmitMillionNodes(b *testing.B) {
	elaborateAndEmit(b, func() (*hdl.Circuit, error) { return hdl.Build(chain{1_500_000}) })
}

// BenchmarkNodeBytes reports the memory a node of a finished circuit keeps.
func BenchmarkNodeBytes(b *testing.B) {
	for b.Loop() {
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		c, err := hdl.Build(chain{1_500_000})
		require.NoError(b, err)
		runtime.GC()
		runtime.ReadMemStats(&after)
		n := 0
		for _, m := range c.Design().Modules {
			n += m.Len()
		}
		b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/float64(n), "B/node")
		b.ReportMetric(float64(n), "nodes")
		runtime.KeepAlive(c)
	}
}
