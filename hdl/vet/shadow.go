package vet

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
)

// Shadow reports a := that declares a second signal of a name and type that an
// outer variable of the same function has, when the outer one is used after the
// scope of the inner one ends: the new value is lost there. x := x, which says
// that a copy is wanted, is no mistake.
//
// The fix is = in place of :=.
var Shadow = analyzer("hdlshadow", `report := that shadows a signal which is used afterwards

In if wide { sum := sum.Add(x) } the outer sum keeps its old value.`, shadow)

func shadow(pass *analysis.Pass, root inspector.Cursor) {
	info := pass.TypesInfo
	last := lastUses(info)
	for c := range root.Preorder((*ast.AssignStmt)(nil)) {
		stmt := c.Node().(*ast.AssignStmt)
		if stmt.Tok != token.DEFINE {
			continue
		}
		for i, lhs := range stmt.Lhs {
			x, ok := lhs.(*ast.Ident)
			if !ok {
				continue
			}
			inner, ok := info.Defs[x].(*types.Var)
			if !ok || !holdsSignals(inner.Type()) || isCopy(stmt, i, x.Name) {
				continue
			}
			outer := shadowed(pass, inner)
			if outer == nil || last[outer] <= inner.Parent().End() {
				continue
			}
			pass.Report(analysis.Diagnostic{
				Pos: x.Pos(),
				End: x.End(),
				Message: fmt.Sprintf("%s shadows the signal of line %d, which is used afterwards without this value",
					x.Name, pass.Fset.Position(outer.Pos()).Line),
				Related:        []analysis.RelatedInformation{{Pos: outer.Pos(), Message: "the shadowed signal"}},
				SuggestedFixes: assignInstead(stmt),
			})
		}
	}
}

// lastUses returns for each variable where it is used last.
func lastUses(info *types.Info) map[types.Object]token.Pos {
	last := map[types.Object]token.Pos{}
	for id, obj := range info.Uses {
		if v, ok := obj.(*types.Var); ok && last[v] < id.Pos() {
			last[v] = id.Pos()
		}
	}
	return last
}

// isCopy reports whether operand i of a := is x := x.
func isCopy(stmt *ast.AssignStmt, i int, name string) bool {
	if len(stmt.Lhs) != len(stmt.Rhs) {
		return false
	}
	x, ok := stmt.Rhs[i].(*ast.Ident)
	return ok && x.Name == name
}

// shadowed returns the variable of the same type, local to a function, that v
// hides; nil if there is none.
func shadowed(pass *analysis.Pass, v *types.Var) *types.Var {
	scope := v.Parent()
	if scope == nil || scope.Parent() == nil {
		return nil
	}
	_, obj := scope.Parent().LookupParent(v.Name(), v.Pos())
	outer, ok := obj.(*types.Var)
	if !ok || outer.Parent() == pass.Pkg.Scope() || outer.Parent() == types.Universe || !types.Identical(outer.Type(), v.Type()) {
		return nil
	}
	return outer
}

// assignInstead is the fix of := to =, which is possible when it declares one
// variable.
func assignInstead(stmt *ast.AssignStmt) []analysis.SuggestedFix {
	if len(stmt.Lhs) != 1 {
		return nil
	}
	return []analysis.SuggestedFix{{
		Message:   "assign to the outer variable",
		TextEdits: []analysis.TextEdit{{Pos: stmt.TokPos, End: stmt.TokPos + 2, NewText: []byte("=")}},
	}}
}
