package hdltest

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
)

// clip is at most Top, Late cycles later. It is made for inputs below Legal, which
// it assumes, and claims that the result is at most Claim.
type clip struct {
	Top, Claim, Legal int64
	Late, Bits        int
}

type clipIn struct{ X hdl.UInt }
type clipOut struct{ Y hdl.UInt }

func (g clip) Inputs() clipIn { return clipIn{hdl.U(g.Bits)} }

func (g clip) Build(m *hdl.Module, in clipIn) clipOut {
	top := hdl.C(m, hdl.U(g.Bits), g.Top)
	y := hdl.Mux(in.X.Lt(top), in.X, top)
	if g.Legal > 0 {
		m.Assume("legal", in.X.GeC(g.Legal))
	}
	if g.Late > 0 {
		y = hdl.Delay(m, "late", y, g.Late)
		if g.Legal > 0 {
			m.Assert("was_legal", hdl.Delay(m, "illegal", in.X.LtC(g.Legal), g.Late).Not())
		}
	}
	m.Assert("clipped", y.LeC(g.Claim))
	return clipOut{y}
}

// model is right about the outputs.
func (g clip) model(in, out *Values) { out.Set("y", min(in.Int("x"), g.Top)) }

func clipped(t *testing.T, g clip) string {
	return failure(t, func(tb testing.TB) {
		Equiv(tb, g, g.model, Latency(g.Late), Vectors(20_000), Stimuli(t.TempDir()))
	})
}

// TestEquivWatchesAsserts: a claim that is false fails whatever the outputs, of few
// inputs and of many, with and without a pipeline.
func TestEquivWatchesAsserts(t *testing.T) {
	for _, late := range []int{0, 3} {
		for _, bits := range []int{8, 30} {
			g := clip{Top: 200, Claim: 200, Late: late, Bits: bits}
			if late > 0 { // data that has not arrived may be anything
				g.Claim = 1<<bits - 1
			}
			require.Empty(t, clipped(t, g))
			g.Claim = 199
			require.Regexp(t, `Equiv: clip_\w+: cycle \d+: inputs x \d+: assertion clipped is false \(equivclaims_test.go:\d+\)`, clipped(t, g))
		}
	}
}

// lower is a circuit whose claim is false of inputs that it assumes away.
type lower struct{}

func (lower) Inputs() clipIn { return clipIn{hdl.U(8)} }

func (lower) Build(m *hdl.Module, in clipIn) clipOut {
	m.Assume("legal", in.X.GeC(100))
	m.Assert("same", in.X.GeC(100))
	return clipOut{in.X}
}

// TestEquivAssumes: inputs that the circuit is not made for void its Asserts, as long
// as they are inside, and no longer.
func TestEquivAssumes(t *testing.T) {
	Equiv(t, lower{}, func(in, out *Values) { out.Set("y", in.Int("x")) })
	require.Regexp(t, "inputs x 2[0-9]{2}: assertion clipped is false", clipped(t, clip{Top: 200, Claim: 199, Legal: 100, Bits: 8}), "after many that are not legal")
	require.Empty(t, clipped(t, clip{Top: 200, Claim: 255, Legal: 100, Bits: 8, Late: 3}), "what was illegal arrives 3 cycles later")
}

func TestAssumptions(t *testing.T) {
	for _, c := range []struct {
		forget int
		hold   string
		want   string
	}{
		{forever, "11011", "11000"},
		{0, "110101", "110101"},
		{2, "110111011", "110001000"},
		{2, "0111", "0001"},
	} {
		a := assumptions{forget: c.forget}
		for range 2 {
			a.start()
			got := ""
			for _, h := range c.hold {
				got += map[bool]string{true: "1", false: "0"}[a.next(h == '1')]
			}
			require.Equal(t, c.want, got, "%+v", c)
		}
	}
}
