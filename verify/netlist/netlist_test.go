package netlist_test

import (
	"context"
	"flag"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/bytestream"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify"
	"github.com/sparcgen/sparcgen/verify/byteplay"
	"github.com/sparcgen/sparcgen/verify/cells"
	"github.com/sparcgen/sparcgen/verify/coreplay"
	"github.com/sparcgen/sparcgen/verify/engine"
	"github.com/sparcgen/sparcgen/verify/netlist"
)

var long = flag.Bool("gates", false, "run all units of TestUnits")

// units returns units of a configuration.
func units(t *testing.T, preset string, flags []config.Setting, names ...string) []verify.Unit {
	t.Helper()
	r, err := config.Resolve(config.Request{Preset: preset, Flags: flags})
	require.NoError(t, err)
	var list []verify.Unit
	for _, name := range names {
		of, err := verify.Units(r.Config, name)
		require.NoError(t, err)
		list = append(list, of...)
	}
	return list
}

// run plays units on their netlists.
func run(t *testing.T, list []verify.Unit, vectors int, emit engine.Emit) verify.Report {
	t.Helper()
	r, err := verify.Run(t.Context(), verify.Options{Units: list, Engines: []string{"icarus"}, Vectors: vectors, Seed: 1, Stalls: true,
		Verilator: engine.Options{Emit: emit}})
	require.NoError(t, err)
	return r
}

// small is the unit whose netlist CI simulates, and once its netlist, made once.
func small(t *testing.T) []verify.Unit {
	return units(t, "tiny", []config.Setting{{Key: "exp_lanes", Value: "1"}}, "expu")
}

var made []engine.File

func once(d *ir.Design) ([]engine.File, error) {
	if made != nil {
		return made, nil
	}
	files, err := netlist.Emit(context.Background(), cells.ICE40)(d)
	made = files
	return files, err
}

// TestUnits plays the golden models against the netlists of units: a small one,
// with -gates those of the preset ice40 in three placements of registers, and those
// of tiny on ecp5 that have no multipliers.
func TestUnits(t *testing.T) {
	require.True(t, run(t, small(t), 100, once).OK())
	if !*long {
		return
	}
	names := []string{"distu", "clustu", "expu", "divu", "requant", "mmu"}
	for _, pipeline := range []string{"area", "balanced", "fast"} {
		for _, name := range names {
			t.Run("ice40/"+pipeline+"/"+name, func(t *testing.T) {
				r := run(t, units(t, "ice40", []config.Setting{{Key: "pipeline", Value: pipeline}}, name), 1000, netlist.Emit(t.Context(), cells.ICE40))
				require.True(t, r.OK(), r)
			})
			if name != "distu" && name != "clustu" {
				continue // Yosys has no model of ecp5's multiplier
			}
			t.Run("ecp5/"+pipeline+"/"+name, func(t *testing.T) {
				r := run(t, units(t, "tiny", []config.Setting{{Key: "pipeline", Value: pipeline}}, name), 1000, netlist.Emit(t.Context(), cells.ECP5))
				require.True(t, r.OK(), r)
			})
		}
	}
}

// TestMistake plants a mistake in a netlist: a look-up table that is inverted.
func TestMistake(t *testing.T) {
	emit := func(d *ir.Design) ([]engine.File, error) {
		files, err := once(d)
		if err != nil {
			return nil, err
		}
		files = slices.Clone(files)
		before := files[0].Text
		files[0].Text = strings.Replace(before, ".LUT_INIT(16'h6996)", ".LUT_INIT(16'h9669)", 1)
		if files[0].Text == before {
			files[0].Text = strings.Replace(before, ".LUT_INIT(16'hc33c)", ".LUT_INIT(16'h3cc3)", 1)
		}
		require.NotEqual(t, before, files[0].Text)
		return files, nil
	}
	require.False(t, run(t, small(t), 200, emit).OK())
}

// TestWhole plays jobs of every kind through the bytes of the preset ice40 as
// Yosys maps it to cells: with -gates.
func TestWhole(t *testing.T) {
	if !*long {
		return
	}
	c, err := config.Preset("ice40")
	require.NoError(t, err)
	g := gen.MachineOf(c)
	b, err := sim.Open(bytestream.Bytes{Machine: g}, sim.Use(engine.Icarus(engine.Options{Emit: netlist.Emit(t.Context(), cells.ICE40)})))
	require.NoError(t, err)
	defer b.Close()
	r := rand.New(rand.NewPCG(1, 31))
	var list []*golden.Job
	var in []coreplay.Job
	for _, kind := range []func(*golden.Job) bool{
		func(j *golden.Job) bool { return j.Clustered() && !j.Vgen && j.Mean && j.Rounds > 1 && j.N > 8 },
		func(j *golden.Job) bool { return j.Clustered() && j.Vgen && !j.Mean },
		func(j *golden.Job) bool { return j.Kind == golden.JobAttention && !j.Clustered() },
		func(j *golden.Job) bool { return j.Kind == golden.JobGemm },
	} {
		j := coreplay.RandomJob(r, g, len(list))
		for !kind(j) || j.N > 16 {
			j = coreplay.RandomJob(r, g, len(list))
		}
		list, in = append(list, j), append(in, coreplay.Of(j))
	}
	got, err := byteplay.Play(b.Sim, byteplay.Host{Machine: g}, in, byteplay.Options{Stall: 10, Seed: 2, Limit: 30_000})
	require.NoError(t, err)
	require.NoError(t, byteplay.Compare(list, got, g.Lanes))
}
