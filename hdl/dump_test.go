package hdl_test

import (
	"bytes"
	"fmt"
	"runtime"
	"syscall"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/stretchr/testify/require"
)

func dump(t testing.TB, c *hdl.Circuit) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, c.Design().Dump(&b))
	return b.String()
}

// dumped are modules whose graph is pinned.
func dumped(t testing.TB) map[string]func() *hdl.Circuit {
	return map[string]func() *hdl.Circuit{
		"dist": func() *hdl.Circuit {
			c, err := hdl.Build(Dist{4, 8})
			require.NoError(t, err)
			return c
		},
		"counter": func() *hdl.Circuit {
			type in struct{ En, Clear hdl.Bool }
			type out struct{ Count hdl.UInt }
			return circuit(t, in{hdl.B(), hdl.B()}, func(m *hdl.Module, i in) out {
				count := hdl.Reg(m, "count", hdl.U(8), hdl.Reset(0))
				m.If(i.Clear, func() { count.Set(hdl.C(m, hdl.U(8), 0)) }).
					ElseIf(i.En, func() { count.Set(count.Q.AddC(1).Wrap(8)) })
				return out{count.Q}
			})
		},
		"parts": func() *hdl.Circuit {
			return circuit(t, abShapes, func(m *hdl.Module, in abIn) yOut {
				r := hdl.Reg(m, "r", hdl.S(8), hdl.Reset(-1))
				r.SetBits(3, 0, in.A.Slice(3, 0))
				m.If(in.Sel, func() { r.SetBits(5, 2, in.B.Slice(3, 0)) })
				return yOut{hdl.Cat(r.Q, in.A, in.B, in.Two)}
			})
		},
		"hierarchy": func() *hdl.Circuit {
			return circuit(t, vecIn{hdl.Vec(3, hdl.U(8))}, func(m *hdl.Module, in vecIn) yOut {
				a := hdl.Inst(m, "left", vecUser{2}, vecIn{in.V[:2]})
				b := hdl.Inst(m, "right", vecUser{2}, vecIn{in.V[1:]})
				return yOut{a.Y.Mul(b.Y).Sat(16)}
			})
		},
		"memory": func() *hdl.Circuit {
			return circuit(t, abShapes, func(m *hdl.Module, in abIn) yOut {
				ram := hdl.Mem(m, "ram", hdl.U(8), 4, hdl.WriteFirst)
				m.If(in.Sel, func() { ram.Write(hdl.True(m), in.Two, in.A) })
				return yOut{ram.Read(in.Two, in.Sel.Not()).Xor(in.B)}
			})
		},
	}
}

// TestDumps pins what the front end builds, and builds everything twice.
func TestDumps(t *testing.T) {
	for name, build := range dumped(t) {
		t.Run(name, func(t *testing.T) {
			first := dump(t, build())
			goldenfile.Compare(t, "dump/"+name+".txt", first)
			require.Equal(t, first, dump(t, build()))
		})
	}
}

// MACArray is rows x cols multiply-accumulates with row-enabled weights: a
// product register each, a pipelined tree a row, a 48-bit accumulator.
type MACArray struct{ Rows, Cols int }

type macIn struct {
	Clear  hdl.Bool
	Load   []hdl.Bool
	Weight []hdl.SInt
	X      []hdl.SInt
}

type macOut struct{ Acc []hdl.SInt }

func (g MACArray) Inputs() macIn {
	v := hdl.Vec(g.Cols, hdl.S(16))
	return macIn{hdl.B(), hdl.Vec(g.Rows, hdl.B()), v, v}
}

func (g MACArray) Build(m *hdl.Module, in macIn) (out macOut) {
	for r := range g.Rows {
		level := make([]hdl.SInt, g.Cols)
		for c := range level {
			w := hdl.Reg(m, fmt.Sprintf("w_%d_%d", r, c), hdl.S(16), hdl.Reset(0))
			m.If(in.Load[r], func() { w.Set(in.Weight[c]) })
			level[c] = hdl.Delay(m, fmt.Sprintf("p_%d_%d", r, c), w.Q.Mul(in.X[c]))
		}
		sum := hdl.Delay(m, fmt.Sprintf("sum_%d", r), hdl.Tree(level, hdl.SInt.Add))
		acc := hdl.Reg(m, fmt.Sprintf("acc_%d", r), hdl.S(48), hdl.Reset(0))
		acc.Set(acc.Q.Add(sum).Wrap(48))
		m.If(in.Clear, func() { acc.Set(hdl.C(m, hdl.S(48), 0)) })
		out.Acc = append(out.Acc, acc.Q)
	}
	return out
}

// cpuTime returns the processor time of this process in nanoseconds.
func cpuTime() int64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return u.Utime.Nano() + u.Stime.Nano()
}

func nodes(c *hdl.Circuit) int { return c.Design().Top().Len() }

// BenchmarkElaborate measures Build of 16 x 64 and 256 x 64 MAC arrays, and of
// one near a million nodes. The bars: 16 x 64 in under 3 ms, a million nodes
// in under 1.5 s, 64 bytes a node.
func BenchmarkElaborate(b *testing.B) {
	for _, g := range []MACArray{{16, 64}, {256, 64}, {3000, 64}} {
		b.Run(fmt.Sprintf("%dx%d", g.Rows, g.Cols), func(b *testing.B) {
			b.ReportAllocs()
			n, before := 0, cpuTime()
			for b.Loop() {
				c, err := hdl.Build(g)
				if err != nil {
					b.Fatal(err)
				}
				n = nodes(c)
			}
			spent := float64(cpuTime()-before) / float64(b.N)
			b.ReportMetric(float64(n), "nodes")
			b.ReportMetric(spent/1e6, "cpu-ms/op") // of all threads, whatever else the machine does
			b.ReportMetric(spent/float64(n), "cpu-ns/node")
			b.ReportMetric(retained(g), "bytes/node")
		})
	}
}

// retained measures what a finished circuit holds, a node.
func retained(g MACArray) float64 {
	heap := func() uint64 {
		runtime.GC()
		var s runtime.MemStats
		runtime.ReadMemStats(&s)
		return s.HeapAlloc
	}
	before := heap()
	c, err := hdl.Build(g)
	if err != nil {
		panic(err)
	}
	after := heap()
	n := nodes(c)
	runtime.KeepAlive(c)
	return float64(after-before) / float64(n)
}
