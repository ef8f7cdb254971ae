package scale

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/hdltest"
)

// Circuits have the size asked for, and the shape they are there for.
func TestSizes(t *testing.T) {
	const nodes = 20_000
	for _, d := range Designs() {
		n, err := d.pieces(nodes)
		require.NoError(t, err)
		var steps []string
		c, err := d.Build(n, func(step string) { steps = append(steps, step) })
		require.NoError(t, err)
		require.Equal(t, []string{"elaborate", "check", "passes"}, steps)
		s := SizeOf(c.Design())
		require.InEpsilon(t, nodes, s.Nodes, 0.06, d.Name)
		switch d.Name {
		case "chain", "macs":
			require.Equal(t, Size{Nodes: s.Nodes, Stored: s.Nodes, Modules: 1}, s)
		case "cores":
			require.Equal(t, 3, s.Modules)
			require.Equal(t, 2*n, s.Instances)
			require.Less(t, 10*s.Stored, s.Nodes)
		case "modules":
			require.Equal(t, n+1, s.Modules)
			require.Equal(t, n, s.Instances)
			require.Equal(t, s.Nodes, s.Stored)
		}
	}
}

// The Verilog of small ones lints.
func TestLint(t *testing.T) {
	for _, d := range Designs() {
		c, err := d.Build(4, func(string) {})
		require.NoError(t, err)
		hdltest.Lint(t, c)
	}
}

func TestReport(t *testing.T) {
	r, err := Run(t.Context(), Designs()[:1], Options{Nodes: 8000, Progress: func(done, total int, what string) {
		require.Equal(t, "0/2 chain, 2000 nodes 1/2 chain, 8000 nodes"[done*22:][:21], fmt.Sprintf("%d/%d %s", done, total, what))
	}})
	require.NoError(t, err)
	require.True(t, r.OK())
	c := &r.Designs[0]
	require.Equal(t, 8000, c.Nodes)
	sum := 0.0
	for _, s := range Steps {
		require.Contains(t, c.Seconds, s)
		sum += c.Seconds[s]
	}
	require.InEpsilon(t, sum, c.Total, 1e-9)
	require.NotZero(t, c.Text)
	require.NotZero(t, c.Allocated)
	require.NotZero(t, c.Growth)
	require.Contains(t, r.String(), "8,000")
	require.Contains(t, r.Page(), "sparcgen bench scale --nodes 8000 --rounds 1")
	require.Contains(t, r.Page(), "| chain | 8,000 | 8,000 | 1 |")
	c.Total, c.TotalCPU = 11, 9
	require.True(t, r.OK(), "other work on the machine")
	c.TotalCPU = 10
	require.False(t, r.OK())
}
