package verify

import (
	"context"
	"encoding/json"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

func units(t *testing.T, preset string, names ...string) []Unit {
	t.Helper()
	c, err := config.Preset(preset)
	require.NoError(t, err)
	u, err := Units(c, names...)
	require.NoError(t, err)
	return u
}

func TestUnitsAgree(t *testing.T) {
	for _, preset := range []string{"tiny", "balanced", "paper", "ice40", "ecp5"} {
		for _, stalls := range []bool{false, true} {
			r, err := Run(t.Context(), Options{Units: units(t, preset), Vectors: 100, Seed: 7, Stalls: stalls})
			require.NoError(t, err)
			require.True(t, r.OK(), "%s\n%v", preset, r)
			for _, x := range r.Results {
				require.Positive(t, x.Vectors)
			}
		}
	}
}

func TestEnginesAgree(t *testing.T) {
	r, err := Run(t.Context(), Options{Units: units(t, "tiny"), Engines: Engines, Vectors: 60, Seed: 3, Stalls: true})
	require.NoError(t, err)
	require.True(t, r.OK(), "%v", r)
	require.Len(t, r.Results, 3*len(units(t, "tiny")))
	for i := 0; i < len(r.Results); i += 3 { // the same script and the same stalls: the same cycles
		require.Equal(t, r.Results[i].Cycles, r.Results[i+1].Cycles)
		require.Equal(t, r.Results[i].Cycles, r.Results[i+2].Cycles)
	}
	t.Logf("\n%v", r)
}

// TestTensors plays real heads through the clustering path at both widths of
// pre-scores.
func TestTensors(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "qkv", "*.npz"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, preset := range []string{"balanced", "paper"} {
		u := units(t, preset, "distu", "clustu")
		alone, err := Run(t.Context(), Options{Units: u, Vectors: 1})
		require.NoError(t, err)
		r, err := Run(t.Context(), Options{Units: u, Vectors: 1, Tensors: files})
		require.NoError(t, err)
		require.True(t, r.OK(), "%s\n%v", preset, r)
		for i := range r.Results {
			require.Greater(t, r.Results[i].Vectors, alone.Results[i].Vectors+64*2*len(files), "the heads were played")
		}
		t.Logf("%s\n%v", preset, r)
	}
}

// flipped is an engine with a mistake: bit 0 of an output lane is wrong from a
// cycle on.
type flipped struct {
	sim.Engine
	lane, from, cycle int
}

func (e *flipped) Step(n int) { e.cycle += n; e.Engine.Step(n) }

func (e *flipped) Get(lane int, words []uint64) {
	e.Engine.Get(lane, words)
	if lane == e.lane && e.cycle >= e.from {
		words[0] ^= 1
	}
}

// planted opens native engines that are wrong on one port.
func planted(port string, from int) func(string) (sim.Opener, error) {
	return func(string) (sim.Opener, error) {
		return func(d *ir.Design, seed uint64) (sim.Engine, error) {
			e, err := sim.Native(d, seed)
			lane := 0
			for _, p := range d.Top().Outputs {
				if p.Name == port {
					return &flipped{Engine: e, lane: lane, from: from}, err
				}
				lane += len(p.Lanes)
			}
			return e, err
		}, nil
	}
}

func TestMismatch(t *testing.T) {
	o := Options{Units: units(t, "tiny", "clustu"), Vectors: 100, Seed: 7, Stalls: true, Tensors: nil,
		Command: "sparcgen verify --preset tiny", Open: planted("out_cluster", 200)}
	r, err := Run(t.Context(), o)
	require.NoError(t, err)
	require.False(t, r.OK())
	x := r.Results[0]
	require.Greater(t, x.Mismatches, 10)
	require.Len(t, x.First, 5)
	require.NoError(t, x.Fault)
	m := x.First[0]
	require.GreaterOrEqual(t, m.Cycle, 200)
	require.Equal(t, "out", m.Stream)
	require.Equal(t, "cluster", m.Field)
	require.Equal(t, m.Expected^1, m.Got)
	text := r.String()
	require.Contains(t, text, m.String())
	require.Regexp(t, `unit clustu, engine native, cycle \d+: out beat \d+, out_cluster lane 0: expected \d+, got \d+\n    inputs: head random, row \d+, distances \[`, text)
	require.Contains(t, text, "  replay: sparcgen verify --preset tiny --unit clustu --engine native --vectors 100 --seed 7 --stalls\n")

	again, err := Run(t.Context(), o)
	require.NoError(t, err)
	again.Results[0].Seconds = x.Seconds
	require.Equal(t, r, again, "a replay shows the same")

	j, err := json.Marshal(r)
	require.NoError(t, err)
	var back map[string][]map[string]any
	require.NoError(t, json.Unmarshal(j, &back))
	require.Len(t, back["results"][0], 6)
	require.Equal(t, "clustu", back["results"][0]["unit"])
	require.Equal(t, float64(x.Mismatches), back["results"][0]["mismatches"])
}

// TestFaults wants broken promises of streams reported.
func TestFaults(t *testing.T) {
	for port, want := range map[string]string{"in_ready": "out sent more than 20 payloads", "out_valid": "out"} {
		r, err := Run(t.Context(), Options{Units: units(t, "tiny", "expu"), Vectors: 20, Open: planted(port, 10)})
		require.NoError(t, err)
		require.False(t, r.OK())
		require.Contains(t, r.Results[0].Fault.Error(), want)
		require.Contains(t, r.String(), "unit expu, engine native, "+r.Results[0].Fault.Error())
	}
}

func TestRefusals(t *testing.T) {
	u := units(t, "tiny", "expu")
	_, err := Run(t.Context(), Options{Units: u, Engines: []string{"native", "vcs"}, Vectors: 5})
	require.EqualError(t, err, `unit expu, engine vcs: engine "vcs": must be one of native, verilator, icarus`)
	_, err = Run(t.Context(), Options{Units: u, Tensors: []string{"none.npz"}})
	require.ErrorContains(t, err, "none.npz")

	good := u[0].Script
	for want, change := range map[string]func(*Script){
		"expu_x2_taylor_n16_o2_b18 has no port in_y":                                           func(s *Script) { s.In[0].Fields[0] = "y" },
		"expu_x2_taylor_n16_o2_b18 has no port res_valid":                                      func(s *Script) { s.Out[0].Name = "res" },
		"stream in of expu_x2_taylor_n16_o2_b18: beat 1 has 1 values, the fields have 2 lanes": func(s *Script) { s.In[0].Beats[1] = Beat{1} },
	} {
		u[0].Script = func(rng *rand.Rand, n int, h []*tensor.Head) (Script, error) {
			s, err := good(rng, n, h)
			change(&s)
			return s, err
		}
		_, err = Run(t.Context(), Options{Units: u, Vectors: 5})
		require.ErrorContains(t, err, want)
		require.True(t, strings.HasPrefix(err.Error(), "unit expu: "))
	}
	u[0].Script = good
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = Run(ctx, Options{Units: u})
	require.ErrorIs(t, err, context.Canceled)
}
