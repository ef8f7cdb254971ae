package hdltest

import (
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
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

// finds returns the first line of what Equiv says of a model that is wrong.
func finds(t *testing.T, g ops, model Model, opts ...EquivOption) string {
	s := &spy{TB: t}
	Equiv(s, g, model, append(opts, Stimuli(t.TempDir()))...)
	line, _, _ := strings.Cut(s.text, "\n")
	return line
}

// TestEquivFinds wants a model that differs for one input of thousands found,
// and the input made simple.
func TestEquivFinds(t *testing.T) {
	require.Equal(t, "Equiv: ops_w5_s0: cycle 0: inputs a -16, b 9, v [0 0]: the model gives sum -6, less 1, w [0 0], the circuit sum -7, less 1, w [0 0]",
		finds(t, ops{5, 0}, func(in, out *Values) {
			opsModel(in, out)
			if a, b := in.Int("a"), in.Int("b"); a == -16 && b >= 9 {
				out.Set("sum", a+b+1)
			}
		}))
	require.Equal(t, "Equiv: ops_w64_s1: cycle 1: inputs a -9223372036854775808, b 0, v [0 5] of 1 cycle before: the model gives sum -9223372036854775808, less 1, w [0 0], the circuit sum -9223372036854775808, less 1, w [5 0]",
		finds(t, ops{64, 1}, func(in, out *Values) {
			opsModel(in, out)
			if in.Vec("v")[1] >= 5 && in.Big("a")[0].Sign() < 0 {
				out.Set("w", 0, 0)
			}
		}, Latency(1), Vectors(100)))
	require.Contains(t, finds(t, ops{4, 2}, opsModel, Latency(1)), "Equiv: ops_w4_s2: cycle ", "the latency is wrong")
}

// TestEquivReport compares all of a report.
func TestEquivReport(t *testing.T) {
	dir := t.TempDir()
	s := &spy{TB: t}
	Equiv(s, ops{5, 1}, func(in, out *Values) {
		opsModel(in, out)
		if in.Int("a") < -5 {
			out.Set("less", 0)
		}
	}, Latency(1), Stimuli(dir))
	text := strings.NewReplacer(dir, "DIR", t.ArtifactDir(), "ARTIFACTS").Replace(s.text)
	goldenfile.Compare(t, "equiv_report.txt", text+"\n")
	vcd, err := os.ReadFile(filepath.Join(t.ArtifactDir(), "ops_w5_s1.vcd"))
	require.NoError(t, err)
	require.Contains(t, string(vcd), "$enddefinitions $end")
}

// TestEquivReplays plays a kept stimulus before all others: the model is then
// asked about that input first.
func TestEquivReplays(t *testing.T) {
	dir := t.TempDir()
	wrong := func(in, out *Values) {
		opsModel(in, out)
		if in.Int("a") == -7 {
			out.Set("sum", 3)
		}
	}
	Equiv(&spy{TB: t}, ops{5, 0}, wrong, Stimuli(dir))
	var asked []int64
	Equiv(t, ops{5, 0}, func(in, out *Values) {
		asked = append(asked, in.Int("a"))
		opsModel(in, out)
	}, Stimuli(dir))
	require.Equal(t, int64(-7), asked[0])
}

// TestFickleModel: a model that has state of its own is told apart from a circuit
// that is wrong.
func TestFickleModel(t *testing.T) {
	n := 0
	text := failure(t, func(tb testing.TB) {
		Equiv(tb, ops{5, 0}, func(in, out *Values) {
			opsModel(in, out)
			if n++; n == 5000 {
				out.Set("sum", 0)
			}
		}, Stimuli(t.TempDir()))
	})
	require.Contains(t, text, "the model gives something else for the same inputs when it is asked again")
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
