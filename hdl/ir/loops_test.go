package ir

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// topInputs draws inputs of a module.
func topInputs(m *Module, seed uint64) (in []*big.Int) {
	g := generator{Rand: rand.New(rand.NewPCG(seed, 6))}
	for _, p := range m.Inputs {
		for range p.Lanes {
			in = append(in, g.value(valueKind{p.Width, p.Signed}))
		}
	}
	return in
}

// outputBits returns the outputs of a machine read bit by bit.
func outputBits(x *machine) (out []*big.Int) {
	b := newBitMachine()
	for _, p := range x.m.Outputs {
		for _, id := range p.Lanes {
			out = append(out, b.whole(x, id))
		}
	}
	return out
}

// TestLoopsAgainstBits compares FindLoops with the bit evaluator on random
// designs with and without true loops, and shows that splitting makes every
// design without one sortable and leaves its values alone.
func TestLoopsAgainstBits(t *testing.T) {
	loops, split := 0, 0
	for seed := range uint64(900) {
		d := randomDesignWith(seed, 60, []cycles{bitwise, anyCycles}[seed%2])
		require.NoError(t, CheckDesign(d), "seed %d", seed)
		x := newMachine(d.Top(), "", nil, 0)
		x.inputs = topInputs(d.Top(), seed)
		b := newBitMachine()
		b.everything(x)
		found := FindLoops(d)
		require.Equal(t, b.loop, len(found) > 0, "seed %d: %v", seed, found)
		for _, loop := range found {
			requireLoop(t, d, loop)
		}
		if b.loop {
			loops++
			continue
		}
		want := outputBits(x)
		for _, m := range d.Modules {
			s := SplitLoops(m)
			if s != m {
				split++
			}
			require.NoError(t, Check(s))
			_, err := Sort(s)
			require.NoError(t, err, "seed %d", seed)
		}
		f, err := Flatten(d)
		require.NoError(t, err, "seed %d", seed)
		require.NoError(t, CheckSorted(f), "seed %d", seed)
		require.Equal(t, fmt.Sprint(want), fmt.Sprint(newMachine(f, "", nil, 0).outputs(x.inputs)), "seed %d", seed)

		r, err := Run(d, Passes, true)
		require.NoError(t, err, "seed %d", seed)
		rf, err := Flatten(r)
		require.NoError(t, err, "seed %d", seed)
		require.Equal(t, fmt.Sprint(want), fmt.Sprint(newMachine(rf, "", nil, 0).outputs(x.inputs)), "seed %d", seed)
	}
	t.Logf("%d designs with loops, %d modules split", loops, split)
	require.Greater(t, loops, 50)
	require.Greater(t, split, 200)
}

// requireLoop demands that each hop of a loop is an operand of the next one, or
// the same lane on the other side of a port.
func requireLoop(t *testing.T, d *Design, loop Loop) {
	t.Helper()
	require.NotEmpty(t, loop)
	for i, from := range loop {
		to := loop[(i+1)%len(loop)]
		require.Less(t, from.Bit, from.Module.Width(from.Node))
		switch {
		case from.Path == to.Path && to.Module.Op(to.Node) != InstOut && to.Module.Op(to.Node) != Input:
			require.Contains(t, to.Module.Args(to.Node), from.Node, "%v", loop)
		case to.Module.Op(to.Node) == Input:
			require.Greater(t, len(to.Path), len(from.Path), "%v", loop)
		default:
			require.Equal(t, InstOut, to.Module.Op(to.Node), "%v", loop)
			require.Less(t, len(to.Path), len(from.Path), "%v", loop)
		}
		require.True(t, from.Module.Op(from.Node) != Reg)
	}
}
