// Package vet has the analyzers of hdlvet: mistakes in generators that compile
// as Go and that can be seen without building the circuit. docs/hdlvet.md
// describes them; cmd/hdlvet runs them, alone or under go vet.
//
// What hdl.Build reports anyway is repeated only where the position in Go says
// more than the circuit can, or where it can be seen while typing.
package vet

import (
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/inspector"
)

// Analyzers returns all analyzers, in the order of their names.
func Analyzers() []*analysis.Analyzer {
	return []*analysis.Analyzer{
		Compare,
		Const,
		Foreign,
		LoopSet,
		MapRange,
		Name,
		Shadow,
		Unused,
	}
}

// analyzer is an analyzer of packages that use hdl: run receives the root of
// the package's syntax trees. Package hdl itself, and its tests, which make
// every mistake on purpose, are passed over.
func analyzer(name, doc string, run func(pass *analysis.Pass, root inspector.Cursor)) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:     name,
		Doc:      doc,
		Requires: []*analysis.Analyzer{inspect.Analyzer},
		Run: func(pass *analysis.Pass) (any, error) {
			// The test variant of a package is called "path [path.test]".
			path, _, _ := strings.Cut(pass.Pkg.Path(), " ")
			if strings.TrimSuffix(path, "_test") != hdlPath && imports(pass) {
				run(signed(pass), pass.ResultOf[inspect.Analyzer].(*inspector.Inspector).Root())
			}
			return nil, nil
		},
	}
}

// signed is the pass with the analyzer's name at the end of every message: the
// name of its flag, and of its section of docs/hdlvet.md.
func signed(pass *analysis.Pass) *analysis.Pass {
	p := *pass
	p.Report = func(d analysis.Diagnostic) {
		d.Message += " (" + pass.Analyzer.Name + ")"
		pass.Report(d)
	}
	return &p
}

// imports reports whether the package imports hdl or one of its libraries: no
// other package has signals to be wrong about.
func imports(pass *analysis.Pass) bool {
	for _, p := range pass.Pkg.Imports() {
		if inLibrary(p) {
			return true
		}
	}
	return false
}
