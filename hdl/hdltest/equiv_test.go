package hdltest

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// ops has a sum, a comparison and a vector, in Stages cycles.
type ops struct{ Width, Stages int }

type opsIn struct {
	A, B hdl.SInt
	V    []hdl.UInt
}

type opsOut struct {
	Sum  hdl.SInt
	Less hdl.Bool
	W    []hdl.UInt
}

func (o ops) Inputs() opsIn {
	return opsIn{hdl.S(o.Width), hdl.S(o.Width), hdl.Vec(2, hdl.U(3))}
}

func (o ops) Build(m *hdl.Module, in opsIn) opsOut {
	out := opsOut{in.A.Add(in.B), in.A.Lt(in.B), []hdl.UInt{in.V[1], in.V[0]}}
	if o.Stages > 0 {
		return hdl.Delay(m, "d", out, o.Stages)
	}
	return out
}

func opsModel(in, out *Values) {
	a, b := in.Big("a")[0], in.Big("b")[0]
	out.SetBig("sum", new(big.Int).Add(a, b))
	out.Set("less", 0)
	if a.Cmp(b) < 0 {
		out.Set("less", 1)
	}
	v := in.Vec("v")
	out.Set("w", v[1], v[0])
}

func TestEquiv(t *testing.T) {
	Equiv(t, ops{3, 0}, opsModel)
	Equiv(t, ops{3, 2}, opsModel, Latency(2))
	Equiv(t, ops{100, 1}, opsModel, Latency(1), Vectors(5000))
	Equiv(t, ops{4, 0}, opsModel, Engine(sim.Exact))
}

// TestEquivFinds wants a model that differs for one input of thousands found,
// and the input made simple.
func TestEquivFinds(t *testing.T) {
	s := &spy{TB: t}
	Equiv(s, ops{5, 0}, func(in, out *Values) {
		opsModel(in, out)
		if a, b := in.Int("a"), in.Int("b"); a == -16 && b >= 9 {
			out.Set("sum", a+b+1)
		}
	})
	require.Equal(t, "Equiv: ops_w5_s0: inputs a -16, b 9, v [0 0]: the model gives sum -6, less 1, w [0 0], the circuit sum -7, less 1, w [0 0]", s.text)

	s = &spy{TB: t}
	Equiv(s, ops{64, 1}, func(in, out *Values) {
		opsModel(in, out)
		if in.Vec("v")[1] >= 5 && in.Big("a")[0].Sign() < 0 {
			out.Set("w", 0, 0)
		}
	}, Latency(1), Vectors(100))
	require.Equal(t, "Equiv: ops_w64_s1: inputs a -9223372036854775808, b 0, v [0 5]: the model gives sum -9223372036854775808, less 1, w [0 0], the circuit sum -9223372036854775808, less 1, w [5 0]", s.text)

	s = &spy{TB: t}
	Equiv(s, ops{4, 2}, opsModel, Latency(1))
	require.Contains(t, s.text, "Equiv: ops_w4_s2", "the latency is wrong")
}

func TestValuesMisuse(t *testing.T) {
	for want, f := range map[string]func(in, out *Values){
		`hdltest: no port "c"`:                 func(in, _ *Values) { in.Int("c") },
		`hdltest: port "v" has 2 lanes`:        func(in, _ *Values) { in.Int("v") },
		`hdltest: port "w" has 2 lanes, not 1`: func(_, out *Values) { out.Set("w", 1) },
	} {
		require.PanicsWithValue(t, want, func() { Equiv(t, ops{3, 0}, f) })
	}
}

func BenchmarkEquiv24Bits(b *testing.B) {
	for b.Loop() {
		Equiv(b, ops{9, 0}, opsModel)
	}
}
