package plan

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/units/golden"
)

func TestJob(t *testing.T) {
	h := drawn("x", 40, 16)
	p := made(t, balanced, settings, h)
	m := balanced
	m.Early = true
	j, err := p.Heads[0].Job(h, m)
	require.NoError(t, err)
	codes := h.Quantise()
	require.Equal(t, &golden.Job{Name: "x", Q: codes.Q, K: codes.K, V: codes.V, N: 40, D: 16, Columns: p.Heads[0].Columns,
		Clusters: 10, Rounds: 1, Mean: true, Centre: true, Early: true, Bits: 8, Shift: p.Heads[0].Shift,
		Requant: p.Heads[0].Requant, Exp: golden.DefaultExp}, j)

	// The plan's scales count, not the tensors'.
	p.Heads[0].VScale *= 2
	j, err = p.Heads[0].Job(h, balanced)
	require.NoError(t, err)
	require.Equal(t, golden.QuantiseMatrix(h.V, 2*codes.VScale), j.V)
	require.False(t, j.Early)
}

func TestJobRefusals(t *testing.T) {
	h := drawn("x", 40, 16)
	for _, c := range []struct {
		change func(*Head, *Machine)
		want   string
	}{
		{func(h *Head, m *Machine) { h.N = 41 }, "head x: the plan is for 41 x 16 and the tensors are 40 x 16; plan again with these tensors"},
		{func(h *Head, m *Machine) { m.Tokens = 39 }, "head x: n 40: must be at most tokens, 39; use --tokens 40"},
		{func(h *Head, m *Machine) { m.ColumnsMax = 15 }, "head x: columns 16: must be at most columns_max, 15; use --columns-max 16"},
		{func(h *Head, m *Machine) { m.ClustersMax = 9 }, "head x: clusters 10: must be at most clusters_max, 9"},
		{func(h *Head, m *Machine) { h.Clusters = 41 }, "head x: clusters is 41: must be 1..40"},
		{func(h *Head, m *Machine) { h.Columns = []int{40} }, "head x: column 0 of the list is key 40"},
	} {
		m := balanced
		p := made(t, m, settings, h)
		c.change(&p.Heads[0], &m)
		_, err := p.Heads[0].Job(h, m)
		require.ErrorContains(t, err, c.want)
	}
}

func TestCheckMachine(t *testing.T) {
	p := made(t, balanced, settings, drawn("x", 40, 16))
	p.File = "p.yaml"
	require.NoError(t, p.CheckMachine(balanced))
	m := balanced
	m.PrescoreBits = 16
	require.EqualError(t, p.CheckMachine(m), "p.yaml: prescore_bits 8: the plan's shifts are for that width and the machine has 16; use --prescore-bits 8, or plan again for 16")
	m = balanced
	m.Exp = golden.SmallExp
	require.EqualError(t, p.CheckMachine(m), "p.yaml: exp_base e: the plan's multipliers are for that base and the machine's exponent unit has 2; plan again with its --exp-form")
}

func TestFind(t *testing.T) {
	p := made(t, balanced, settings, drawn("head_a", 40, 16), drawn("b", 40, 16))
	p.File = "p.yaml"
	h, err := p.Find("b")
	require.NoError(t, err)
	require.Same(t, &p.Heads[1], h)
	_, err = p.Find("head_q")
	require.EqualError(t, err, "p.yaml: heads: head_q (did you mean head_a?): must be one of head_a, b; plan again with its tensors")
	_, err = p.Find("zebra")
	require.EqualError(t, err, "p.yaml: heads: zebra: must be one of head_a, b; plan again with its tensors")
}

func TestAssess(t *testing.T) {
	h := drawn("x", 40, 16)
	clustered := made(t, balanced, settings, h).Heads[0]
	f, used, err := clustered.Assess(h, balanced)
	require.NoError(t, err)
	require.Less(t, f.Arithmetic, 5e-4)
	require.Greater(t, f.RelError, 0.1, "clusters of random rows cost much")
	require.LessOrEqual(t, used, 10)
	clustered.Clusters = 40
	f, used, err = clustered.Assess(h, balanced)
	require.NoError(t, err)
	require.Less(t, f.RelError, 5e-4, "dense costs only the integers")
	require.Equal(t, 40, used)
	clustered.N = 39
	_, _, err = clustered.Assess(h, balanced)
	require.ErrorContains(t, err, "the plan is for 39 x 16")
}
