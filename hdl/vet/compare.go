package vet

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
)

// Compare reports ==, != and switch of Go on signals. They ask, while the
// circuit is made, whether two Go values are the same node; hardware that
// compares is made by Eq, Ne, If and Switch. Comparing with the zero value,
// x == (hdl.UInt{}), asks whether a field was left unset and is no mistake;
// neither is comparing shapes.
//
// The fix turns an if whose body only drives hardware into m.If.
var Compare = analyzer("hdlcompare", `report ==, != and switch of Go on signals

a == b asks, while the circuit is made, whether a and b are one node. Hardware
that compares is a.Eq(b) and m.If; hardware that selects is m.Switch.`, compare)

func compare(pass *analysis.Pass, root inspector.Cursor) {
	info := pass.TypesInfo
	for c := range root.Preorder((*ast.BinaryExpr)(nil), (*ast.SwitchStmt)(nil)) {
		switch n := c.Node().(type) {
		case *ast.BinaryExpr:
			if n.Op != token.EQL && n.Op != token.NEQ || !isSignal(info.TypeOf(n.X)) || !isSignal(info.TypeOf(n.Y)) ||
				isPlain(info, n.X) || isPlain(info, n.Y) {
				continue
			}
			method := "Eq"
			if n.Op == token.NEQ {
				method = "Ne"
			}
			pass.Report(analysis.Diagnostic{
				Pos: n.Pos(),
				End: n.End(),
				Message: fmt.Sprintf("%s of Go compares the nodes of two signals while the circuit is made; %s makes hardware that compares",
					n.Op, method),
				SuggestedFixes: ifOfHardware(pass, c, n, method),
			})
		case *ast.SwitchStmt:
			if n.Tag != nil && isSignal(info.TypeOf(n.Tag)) && !isPlain(info, n.Tag) {
				pass.Report(analysis.Diagnostic{Pos: n.Tag.Pos(), End: n.Tag.End(),
					Message: "switch of Go compares the nodes of signals while the circuit is made; m.Switch makes hardware that selects"})
			}
		}
	}
}

// isPlain reports whether an expression is no signal of a circuit: the zero
// value, a shape, or a field of a generator, which can only be a shape.
func isPlain(info *types.Info, e ast.Expr) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.CompositeLit:
		return len(e.Elts) == 0
	case *ast.CallExpr:
		f := callee(info, e)
		return f != nil && f.Signature().Recv() == nil && isShape(f)
	case *ast.SelectorExpr:
		v, ok := info.Uses[rootIdent(e)].(*types.Var)
		return ok && isGenerator(v.Type())
	}
	return false
}

// ifOfHardware is the fix of if a == b {...} to m.If(a.Eq(b), func() {...}),
// when the condition is all of an if that contains nothing but Set, SetBits
// and Write.
func ifOfHardware(pass *analysis.Pass, c inspector.Cursor, cond *ast.BinaryExpr, method string) []analysis.SuggestedFix {
	stmt, ok := c.Parent().Node().(*ast.IfStmt)
	if !ok || stmt.Init != nil || stmt.Cond != cond || !operand(cond.X) {
		return nil
	}
	if chained, ok := c.Parent().Parent().Node().(*ast.IfStmt); ok && chained.Else == stmt {
		return nil
	}
	m := moduleInScope(pass, c)
	otherwise, plain := stmt.Else.(*ast.BlockStmt)
	if m == "" || !onlyDrives(pass.TypesInfo, stmt.Body) || stmt.Else != nil && (!plain || !onlyDrives(pass.TypesInfo, otherwise)) {
		return nil
	}
	edits := []analysis.TextEdit{
		{Pos: stmt.Pos(), End: cond.X.Pos(), NewText: []byte(m + ".If(")},
		{Pos: cond.X.End(), End: cond.Y.Pos(), NewText: []byte("." + method + "(")},
		{Pos: cond.Y.End(), End: stmt.Body.Pos(), NewText: []byte("), func() ")},
	}
	if plain {
		edits = append(edits, analysis.TextEdit{Pos: stmt.Body.End(), End: otherwise.Pos(), NewText: []byte(").Else(func() ")})
	}
	edits = append(edits, analysis.TextEdit{Pos: stmt.End(), End: stmt.End(), NewText: []byte(")")})
	return []analysis.SuggestedFix{{Message: "make hardware: " + m + ".If", TextEdits: edits}}
}

// operand reports whether a selector may follow an expression as it is written.
func operand(e ast.Expr) bool {
	switch e.(type) {
	case *ast.Ident, *ast.SelectorExpr, *ast.IndexExpr, *ast.CallExpr:
		return true
	}
	return false
}

// onlyDrives reports whether a block has no statements but calls that drive
// registers, wires and memories, so that it may become the body of a function.
func onlyDrives(info *types.Info, b *ast.BlockStmt) bool {
	for _, s := range b.List {
		e, ok := s.(*ast.ExprStmt)
		if !ok {
			return false
		}
		call, ok := e.X.(*ast.CallExpr)
		if !ok {
			return false
		}
		if f := callee(info, call); !isMethod(f, "Driven", "Set", "SetBits") && !isMethod(f, "Memory", "Write") {
			return false
		}
	}
	return len(b.List) > 0
}
