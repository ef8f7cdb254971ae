package verify

import (
	"context"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

func TestMutants(t *testing.T) {
	o := Options{Units: units(t, "tiny", "maxtree", "rowacc"), Seed: 1}
	r, err := Mutants(t.Context(), o, 30)
	require.NoError(t, err)
	require.True(t, r.OK(), r.String())
	require.Empty(t, r.Missing)
	for _, x := range r.Mutants {
		require.Equal(t, 30, x.Tried)
		require.Equal(t, 30, x.Caught+x.Equivalent+len(x.Survivors))
	}
	again, err := Mutants(t.Context(), o, 30)
	require.NoError(t, err)
	require.Equal(t, r, again)
}

// TestBluntScriptsMissMutants gives units scripts that notice little.
func TestBluntScriptsMissMutants(t *testing.T) {
	u := units(t, "tiny", "maxtree")
	good := u[0].Script
	u[0].Script = func(rng *rand.Rand, _ int, heads []*tensor.Head) (Script, error) {
		s, err := good(rng, 1, heads)
		s.Out[0].Beats[0][0] = Any
		s.Cycles = 0
		return s, err
	}
	r, err := Mutants(t.Context(), Options{Units: u}, 40)
	require.NoError(t, err)
	require.False(t, r.OK())
	x := r.Mutants[0]
	require.Greater(t, len(x.Survivors), 10)
	for _, s := range x.Survivors {
		require.Regexp(t, `^\w+\.go:\d+$`, s.Line)
	}
	require.Regexp(t, `maxtree +40 mutants .*: below 95 %\n  survived: \w+\.go:\d+: \w+: `, r.String())

	u[0].Script = func(rng *rand.Rand, n int, heads []*tensor.Head) (Script, error) {
		s, err := good(rng, n, heads)
		s.Out[0].Beats[0][0]++
		return s, err
	}
	_, err = Mutants(t.Context(), Options{Units: u}, 40)
	require.EqualError(t, err, "unit maxtree without a mutant: cycle 2: out payload 0: a value differs")

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	u[0].Script = good
	_, err = Mutants(ctx, Options{Units: u}, 40)
	require.ErrorIs(t, err, context.Canceled)
}

// deaf is an engine that ignores one input lane.
type deaf struct {
	sim.Engine
	lane int
}

func (e deaf) Set(lane int, words []uint64) {
	if lane != e.lane {
		e.Engine.Set(lane, words)
	}
}

// TestResetInFlightIsSeen wants a circuit that does not reset found.
func TestResetInFlightIsSeen(t *testing.T) {
	for _, u := range units(t, "tiny") {
		o := Options{Units: []Unit{u}, Vectors: 100, Seed: 2, Open: func(string) (sim.Opener, error) {
			return func(d *ir.Design, seed uint64) (sim.Engine, error) {
				e, err := sim.Native(d, seed)
				if in := d.Top().Inputs; in[len(in)-1].Name == resetPort {
					return deaf{e, d.Top().InputLanes() - 1}, err
				}
				return e, err
			}, nil
		}}
		r, err := Run(t.Context(), o)
		require.NoError(t, err)
		require.False(t, r.OK(), u.Name)
		if fault := r.Results[0].Fault; fault != nil { // else a value differs
			require.Regexp(t, `^after \d resets in flight: `, fault.Error())
		}
	}
}

// TestPublishedCycles wants every unit held to the cycle its figures give.
func TestPublishedCycles(t *testing.T) {
	for _, u := range units(t, "tiny") {
		good := u.Script
		known := false
		u.Script = func(rng *rand.Rand, n int, heads []*tensor.Head) (Script, error) {
			s, err := good(rng, n, heads)
			known = s.Cycles > 0
			s.Cycles++
			s.Levels = append(slices.Clone(s.Levels), Level{"in_ready", 2})
			return s, err
		}
		r, err := Run(t.Context(), Options{Units: []Unit{u}, Vectors: 50})
		require.NoError(t, err)
		want := "the last transfer is in cycle"
		if u.Name == "ccache" { // a miss takes what the memory takes
			require.False(t, known)
			want += "|in_ready is . at the end: expected 2"
		} else {
			require.True(t, known, u.Name)
		}
		require.Regexp(t, want, r.Results[0].Fault.Error())
	}
}
