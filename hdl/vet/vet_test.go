package vet_test

import (
	"testing"

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
		fixes    bool // applied fixes are compared with FILE.golden
	}{
		{vet.Compare, "compare", true},
		{vet.Const, "constants", true},
		{vet.Foreign, "foreign", false},
		{vet.LoopSet, "loopset", false},
		{vet.MapRange, "maprange", true},
		{vet.Name, "name", true},
		{vet.Shadow, "shadow", true},
		{vet.Unused, "unused", true},
	} {
		t.Run(c.dir, func(t *testing.T) {
			t.Parallel()
			run := analysistest.Run
			if c.fixes {
				run = analysistest.RunWithSuggestedFixes
			}
			run(t, root, c.analyzer, "./hdl/vet/testdata/"+c.dir)
		})
	}
}
