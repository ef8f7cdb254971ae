package scale

import (
	"testing"

	"github.com/stretchr/testify/require"
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
