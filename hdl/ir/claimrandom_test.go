package ir

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// claimRandomly adds claims of some bits of every module.
func claimRandomly(d *Design, seed uint64) {
	rnd := rand.New(rand.NewPCG(seed, 78))
	for _, m := range d.Modules {
		for id := range ID(m.Len()) {
			if m.kind(id) == bit && rnd.IntN(8) == 0 {
				m.Claims = append(m.Claims, Claim{Kind: ClaimKind(rnd.IntN(3)), Name: fmt.Sprintf("c%d", id), Node: id, Domain: MainDomain})
			}
		}
	}
}

// claimed adds the values of all claims, by name.
func (x *machine) claimed(into map[string]string) {
	for _, c := range x.m.Claims {
		into[fmt.Sprintf("%v %s%s", c.Kind, x.path, c.Name)] = x.get(c.Node).String()
	}
	for _, kid := range x.kids {
		kid.claimed(into)
	}
}

// claimTrace plays a module and returns what its claims were in each cycle.
func claimTrace(m *Module, seed uint64) (trace []map[string]string) {
	g := generator{Rand: rand.New(rand.NewPCG(seed, 5))}
	x := newMachine(m, "", nil, 0)
	for range 6 {
		var in []*big.Int
		for _, p := range m.Inputs {
			for range p.Lanes {
				in = append(in, g.value(valueKind{p.Width, p.Signed}))
			}
		}
		x.outputs(in)
		now := map[string]string{}
		x.claimed(now)
		trace = append(trace, now)
		x.edge()
	}
	return trace
}

// TestPassesKeepClaims: after the passes, and flattened, a design makes the same
// claims and each has the same value in every cycle.
func TestPassesKeepClaims(t *testing.T) {
	made := 0
	for seed := range uint64(60) {
		d := randomDesign(seed, 60)
		claimRandomly(d, seed)
		want := claimTrace(d.Top(), seed)
		made += len(want[0])
		done, err := Run(d, Passes, true)
		require.NoError(t, err)
		require.Equal(t, want, claimTrace(done.Top(), seed), "seed %d", seed)
		flat, err := Flatten(d)
		require.NoError(t, err)
		require.NoError(t, CheckSorted(flat))
		require.Equal(t, want, claimTrace(flat, seed), "seed %d, flattened", seed)
		lean, err := Run(&Design{Modules: []*Module{flat}, Domains: d.Domains}, Passes, true)
		require.NoError(t, err)
		require.Equal(t, want, claimTrace(lean.Top(), seed), "seed %d, flattened first", seed)
	}
	require.Greater(t, made, 200)
}
