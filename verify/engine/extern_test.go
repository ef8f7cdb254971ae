package engine

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// mixer is a module written in Verilog, with a model in Go or none, or a wrong one.
type mixer struct{ Model string }

type mixerIn struct{ A, B hdl.UInt }
type mixerOut struct{ Q hdl.UInt }

func (mixer) Inputs() mixerIn { return mixerIn{hdl.U(8), hdl.U(8)} }

func (g mixer) Build(m *hdl.Module, in mixerIn) mixerOut {
	m.Extern(hdl.Extern{Module: "mixer", Clock: true, Reset: true, Params: []hdl.Param{{Name: "W", Value: "8"}},
		Text: `module mixer #(parameter W = 4) (input clk, input rst, input [W-1:0] a, input [W-1:0] b, output reg [W-1:0] q);
  always @(posedge clk) if (rst) q <= 77; else q <= q ^ (a - b);
endmodule`})
	if g.Model == "none" {
		return hdl.NoModel(m, mixerOut{hdl.U(8)})
	}
	q := hdl.Reg(m, "q", hdl.U(8), hdl.Reset(77))
	mixed := in.A.Sub(in.B).Wrap(8).AsUInt()
	if g.Model == "wrong" {
		mixed = in.A.Add(in.B).Wrap(8)
	}
	q.Set(q.Q.Xor(mixed))
	return mixerOut{q.Q}
}

// mixers has one between adders.
type mixers struct{ Model string }

func (mixers) Inputs() mixerIn { return mixer{}.Inputs() }

func (g mixers) Build(m *hdl.Module, in mixerIn) mixerOut {
	a := hdl.Inst(m, "first", mixer{g.Model}, in)
	return mixerOut{a.Q.Add(in.B).Wrap(8)}
}

// mix plays random numbers and returns the outputs.
func mix(t *testing.T, model string, open sim.Opener) (got []int64) {
	t.Helper()
	b, err := sim.Open(mixers{model}, sim.Use(open))
	require.NoError(t, err)
	rng := rand.New(rand.NewPCG(3, 3))
	for range 200 {
		b.Set(b.In.A, rng.Int64N(256))
		b.Set(b.In.B, rng.Int64N(256))
		got = append(got, b.Get(b.Out.Q))
		b.Step()
	}
	require.NoError(t, b.Err())
	require.NoError(t, b.Close())
	return got
}

// TestExtern: the Verilog, which the simulators run, does what its model does, and
// one without a model runs there too.
func TestExtern(t *testing.T) {
	want := mix(t, "right", sim.Native)
	for name, open := range map[string]sim.Opener{"icarus": Icarus(Options{}), "verilator": Verilator(Options{})} {
		for _, model := range []string{"right", "none", "wrong"} {
			require.Equal(t, want, mix(t, model, open), "%s, model %s", name, model)
		}
	}
	require.NotEqual(t, want, mix(t, "wrong", sim.Native))
}
