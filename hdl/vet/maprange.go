package vet

import (
	"fmt"
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
)

// MapRange reports loops over a map, or over maps.Keys, maps.Values and
// maps.All, whose body makes circuit: the order of nodes, names and ports
// would differ from run to run. Loops that only collect Go values, to sort
// them, are no mistake; neither is reading widths.
//
// The fix ranges over the sorted keys, where they have an order.
var MapRange = analyzer("hdlmaprange", `report loops over maps that make circuit

Go visits a map in random order, so the Verilog would differ from run to run.
Range over slices.Sorted(maps.Keys(m)).`, mapRange)

func mapRange(pass *analysis.Pass, root inspector.Cursor) {
	info := pass.TypesInfo
	for c := range root.Preorder((*ast.RangeStmt)(nil)) {
		loop := c.Node().(*ast.RangeStmt)
		_, isMap := underlying(info.TypeOf(loop.X)).(*types.Map)
		if !isMap && !rangesOverMap(info, loop.X) {
			continue
		}
		made := makesCircuit(info, loop.Body)
		if made == nil {
			continue
		}
		d := analysis.Diagnostic{
			Pos: loop.Pos(),
			End: loop.Body.Lbrace,
			Message: fmt.Sprintf("the loop over a map makes circuit in line %d: its order, and so the Verilog, differs from run to run",
				pass.Fset.Position(made.Pos()).Line),
			Related: []analysis.RelatedInformation{{Pos: made.Pos(), Message: "circuit is made here"}},
		}
		if isMap {
			d.SuggestedFixes = sortedKeys(pass, c, loop)
		}
		pass.Report(d)
	}
}

// underlying is t's underlying type, nil for no type.
func underlying(t types.Type) types.Type {
	if t == nil {
		return nil
	}
	return t.Underlying()
}

// rangesOverMap reports whether an expression iterates over a map by package
// maps.
func rangesOverMap(info *types.Info, e ast.Expr) bool {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return false
	}
	s, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return false
	}
	f, ok := info.Uses[s.Sel].(*types.Func)
	if !ok || f.Pkg() == nil || f.Pkg().Path() != "maps" {
		return false
	}
	return f.Name() == "Keys" || f.Name() == "Values" || f.Name() == "All"
}

// makesCircuit returns the first call in a body that makes or drives circuit:
// one of hdl or its libraries that returns signals, or any that is given a
// module or a signal, questions about signals aside.
func makesCircuit(info *types.Info, body ast.Node) (made *ast.CallExpr) {
	ast.Inspect(body, func(n ast.Node) bool {
		if moduleParam(info, n) != nil {
			return false // a function that is given a module of its own
		}
		call, ok := n.(*ast.CallExpr)
		if made != nil || !ok {
			return made == nil
		}
		if f := libraryCallee(info, call); f != nil && builds(f) {
			made = call
			return false
		}
		for _, arg := range call.Args {
			if t := info.TypeOf(arg); t != nil && pointsTo(t) == "Module" {
				made = call
				return false
			}
		}
		return true
	})
	return made
}

// builds reports whether a function or method of hdl, or of a library below it,
// makes or drives circuit: it belongs to a module, register, wire or memory, it
// is given a module, or it returns signals that are no shapes. Build and the
// like make a circuit of their own each time.
func builds(f *types.Func) bool {
	if takesModule(f) {
		return true
	}
	if f.Pkg().Path() != hdlPath {
		return false
	}
	switch receiver(f) {
	case "Module":
		return f.Name() != "Name" && f.Name() != "Errorf"
	case "Driven", "Memory", "Cond", "Cases":
		return f.Name() != "AddrWidth"
	case "Elaborated":
		return false
	case "":
		if isShape(f) || f.Name() == "Signals" {
			return false
		}
	}
	for v := range f.Signature().Results().Variables() {
		_, generic := v.Type().(*types.TypeParam)
		if generic || holdsSignals(v.Type()) {
			return true
		}
	}
	return false
}

// isShape reports whether a function of hdl makes shapes, not circuit.
func isShape(f *types.Func) bool {
	switch f.Name() {
	case "B", "U", "S", "F", "UF", "E", "Vec":
		return true
	}
	return false
}

// takesModule reports whether a parameter of f is a module.
func takesModule(f *types.Func) bool {
	for v := range f.Signature().Params().Variables() {
		if pointsTo(v.Type()) == "Module" {
			return true
		}
	}
	return false
}
