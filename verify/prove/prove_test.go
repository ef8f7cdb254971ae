package prove_test

import (
	"flag"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/tool"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/verify/prove"
)

// page is the generated list of proofs.
var page = filepath.Join("..", "..", "docs", "proofs.md")

// TestProofs runs every proof of the table, and each again on each of its
// mutants, which it must refute. With -update the times go into the page.
func TestProofs(t *testing.T) {
	took := map[string]time.Duration{}
	var mu sync.Mutex
	t.Run("all", func(t *testing.T) {
		for _, p := range prove.Table() {
			t.Run(p.Key, func(t *testing.T) {
				t.Parallel()
				start := time.Now()
				found, err := p.Method.Prove(t.Context(), nil)
				require.NoError(t, err)
				require.Empty(t, found)
				mu.Lock()
				took[p.Key] = time.Since(start)
				mu.Unlock()
				for _, m := range p.Mutants {
					found, err := p.Method.Prove(t.Context(), &m)
					require.NoError(t, err)
					require.NotEmpty(t, found, "the mutant is not refuted: %s", m.What)
					t.Logf("%s: %s", m.What, found)
				}
			})
		}
	})
	if flag.Lookup("update").Value.String() == "true" && !t.Failed() {
		require.Len(t, took, len(prove.Table()), "-update needs all proofs to run")
		goldenfile.CompareAt(t, page, prove.Page(prove.Table(), took))
	}
}

// TestPage finds the page as the table has it; the times are the page's own.
func TestPage(t *testing.T) {
	text, err := os.ReadFile(page)
	require.NoError(t, err, "run the tests with -update to write it")
	took := prove.Took(string(text))
	for _, p := range prove.Table() {
		require.Contains(t, took, p.Key, "no time on the page; run the tests with -update")
	}
	if flag.Lookup("update").Value.String() == "true" {
		return // TestProofs has written it
	}
	goldenfile.CompareAt(t, page, prove.Page(prove.Table(), took))
}

// TestTable demands of the table what the tests above take for granted.
func TestTable(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range prove.Table() {
		require.False(t, seen[p.Key], "%s is there twice", p.Key)
		seen[p.Key] = true
		require.NotEmpty(t, p.Claim)
		require.NotEmpty(t, p.Sizes)
		require.NotEmpty(t, p.Mutants, "%s is not shown to fail", p.Key)
	}
}

// TestMissing says how to get a tool that is not there.
func TestMissing(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	missing := 0
	for _, p := range prove.Table() {
		if _, linear := p.Method.(prove.Linear); linear {
			continue // needs no tool
		}
		_, err := p.Method.Prove(t.Context(), nil)
		var m *tool.Missing
		require.ErrorAs(t, err, &m, p.Key)
		require.ErrorContains(t, err, "make tools")
		missing++
	}
	require.Positive(t, missing)
}

// TestMutantsMustFit refuses mutants that change nothing, and mutants are no
// tool's failure.
func TestMutantsMustFit(t *testing.T) {
	p := prove.Table()[0]
	for _, c := range []struct {
		m    prove.Mutant
		want string
	}{
		{prove.Mutant{What: "a", Module: "none", Old: "x"}, "there is no module none"},
		{prove.Mutant{What: "a", Module: "min3_b16", Old: "no such text"}, "nothing in module min3_b16 matches"},
		{prove.Mutant{What: "a", Module: "min3_b16", Old: "take_b", New: "take_b"}, "changes nothing"},
		{prove.Mutant{What: "a", Module: "min3_b16", Old: "endmodule", New: "("}, "yosys"},
	} {
		found, err := p.Method.Prove(t.Context(), &c.m)
		require.Empty(t, found)
		require.ErrorContains(t, err, c.want)
	}
}
