package vet_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/sparcgen/sparcgen/hdl/vet"
)

// The packages of testdata import the real hdl, so they are loaded as a part
// of this module.
const root = "../.."

// TestWanted compares what each analyzer says of its package in testdata with
// the remarks there: what is wanted, and nothing else.
func TestWanted(t *testing.T) {
	for _, c := range []struct {
		analyzer *analysis.Analyzer
		dir      string
		fixes    int // how many reports have one; applied, they make FILE.golden
	}{
		{vet.Compare, "compare", 2},
		{vet.Const, "constants", 8},
		{vet.Foreign, "foreign", 0},
		{vet.LoopSet, "loopset", 0},
		{vet.MapRange, "maprange", 5},
		{vet.Name, "name", 3},
		{vet.Shadow, "shadow", 3},
		{vet.Unused, "unused", 1},
	} {
		t.Run(c.dir, func(t *testing.T) {
			t.Parallel()
			run := analysistest.Run
			if c.fixes > 0 {
				run = analysistest.RunWithSuggestedFixes
			}
			fixes := 0
			for _, r := range run(t, root, c.analyzer, "./hdl/vet/testdata/"+c.dir) {
				for _, d := range r.Action.Diagnostics {
					fixes += len(d.SuggestedFixes)
				}
			}
			require.Equal(t, c.fixes, fixes)
		})
	}
}
