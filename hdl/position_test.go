package hdl

import (
	"runtime"
	"testing"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/stretchr/testify/require"
)

// TestCaller compares the remembered answers with the long way, from helpers,
// closures, recursions and loops, twice each.
func TestCaller(t *testing.T) {
	d := newDesign()
	m := d.newModule("top", nil)
	a := UInt{m.source(ir.Input, 8, false, 0)}
	type pair struct {
		X struct{ Y [1]struct{ Z UInt } }
		L []UInt
	}
	p := pair{L: []UInt{a, a}}
	p.X.Y[0].Z = a
	line := func(s sig) int {
		_, line := d.src.Position(m.g.Src(s.id))
		return line
	}
	here := func() int {
		_, _, line, _ := runtime.Caller(1)
		return line
	}
	var recursive func(n int)
	recursive = func(n int) {
		require.Equal(t, here(), line(a.Add(a).sig))
		if n > 0 {
			recursive(n - 1)
		}
		require.Equal(t, here(), line(a.Add(a).sig))
	}
	add := func(x, y UInt) UInt { return x.Add(y) }
	addLine := here() - 1
	for range 3 {
		require.Equal(t, here(), line(a.Add(a).sig))
		require.Equal(t, here(), line(a.Sub(a).sig))
		require.Equal(t, here(), line(a.Sub(a).Abs().sig))
		require.Equal(t, here(), line(a.AddC(3).sig))
		require.Equal(t, here(), line(Mux(a.Bit(0), p, pair{p.X, []UInt{a.Not(), a}}).L[0].sig))
		require.Equal(t, here(), line(Mux(a.Bit(0), p, Delay(m, "p", p)).X.Y[0].Z.sig))
		require.Equal(t, here(), line(Tree([]UInt{a, a, a}, UInt.Add).sig))
		require.Equal(t, addLine, line(Tree([]UInt{a, a, a}, add).sig))
		require.Equal(t, here(), line(Select(a, []UInt{a, a.Not(), a}).sig))
		require.Equal(t, here(), line(Reg(m, "r", p, NoReset()).Q.L[1].sig))
		w := Wire(m, "w", U(8))
		m.If(a.Bit(0), func() {
			m.If(a.Bit(1), func() {
				w.Set(a)
				_, at := d.src.Position(m.scope.at(w.t).direct[0].src)
				require.Equal(t, here()-2, at)
				require.Equal(t, here(), line(a.Sub(a).sig))
			})
		})
		recursive(12)
	}
	if haveChain {
		require.Greater(t, len(d.chains), 10)
	}
}
