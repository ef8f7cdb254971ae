package prove_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/verify/prove"
)

// TestProofs runs every proof of the table, and each again on each of its
// mutants, which it must refute.
func TestProofs(t *testing.T) {
	for _, p := range prove.Table() {
		t.Run(p.Key, func(t *testing.T) {
			t.Parallel()
			t.Run("holds", func(t *testing.T) {
				found, err := p.Method.Prove(t.Context(), nil)
				require.NoError(t, err)
				require.Empty(t, found)
			})
			for _, m := range p.Mutants {
				t.Run(m.What, func(t *testing.T) {
					found, err := p.Method.Prove(t.Context(), &m)
					require.NoError(t, err)
					require.NotEmpty(t, found, "the mutant is not refuted: %s", m.What)
					t.Log(found)
				})
			}
		})
	}
}
