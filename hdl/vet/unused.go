package vet

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
)

// Unused reports builder calls whose result nobody takes. Signals are values: a
// call returns a new one and changes none, so a.Add(b) alone does nothing.
//
// Where the receiver is a local variable of the very type of the result, the
// fix assigns the result to it.
var Unused = analyzer("hdlunused", `report unused results of builder calls

Signals are values: x.Add(y) as a statement computes a sum that nobody can use.
The same holds for registers, wires and memories that are made and not kept.`, unused)

func unused(pass *analysis.Pass, root inspector.Cursor) {
	for c := range root.Preorder((*ast.ExprStmt)(nil)) {
		call, ok := ast.Unparen(c.Node().(*ast.ExprStmt).X).(*ast.CallExpr)
		if !ok {
			continue
		}
		f := callee(pass.TypesInfo, call)
		if f == nil || !onlyResult(f) {
			continue
		}
		t := pass.TypesInfo.TypeOf(call)
		switch made := pointsTo(t); {
		case made == "Driven":
			pass.Reportf(call.Pos(), "what hdl.%s makes is not kept: nothing can set it", f.Name())
		case made == "Memory":
			pass.Reportf(call.Pos(), "the memory that hdl.%s makes is not kept: nothing can read it", f.Name())
		case made == "" && t != nil && holdsSignals(t):
			pass.Report(analysis.Diagnostic{
				Pos:            call.Pos(),
				End:            call.End(),
				Message:        "the result of " + f.Name() + " is not used: the call changes no signal",
				SuggestedFixes: assignBack(pass, c, call, t),
			})
		}
	}
}

// onlyResult reports whether nothing but its result matters in a call of f.
// Instances do things of their own, InDomain marks the inputs it is given, Named
// names most values in place, and Port of a memory writes.
func onlyResult(f *types.Func) bool {
	return !isFunc(f, "Inst") && !isFunc(f, "InDomain") && f.Name() != "Named" && !isMethod(f, "Memory", "Port")
}

// assignBack is the fix of x.Op(y) to x = x.Op(y), for local variables.
func assignBack(pass *analysis.Pass, stmt inspector.Cursor, call *ast.CallExpr, result types.Type) []analysis.SuggestedFix {
	x, ok := selected(call).(*ast.Ident)
	if !ok {
		return nil
	}
	v, ok := pass.TypesInfo.Uses[x].(*types.Var)
	if !ok || v.Kind() != types.LocalVar || !types.Identical(v.Type(), result) {
		return nil
	}
	return []analysis.SuggestedFix{{
		Message:   "assign the result to " + x.Name,
		TextEdits: []analysis.TextEdit{{Pos: stmt.Node().Pos(), End: stmt.Node().Pos(), NewText: []byte(x.Name + " = ")}},
	}}
}
