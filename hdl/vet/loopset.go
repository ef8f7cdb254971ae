package vet

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
)

// LoopSet reports Set and SetBits inside a loop of Go that drive the same
// register or wire in every turn: the receiver, and the bits, are the same, and
// neither an If or Switch of hardware nor an if of Go is around the call within
// the loop. From the second turn on that is a second driver (HDL0201).
var LoopSet = analyzer("hdlloopset", `report Set in a loop that drives the same register in every turn

The second turn is a second driver. Index the receiver with the loop variable,
or combine the values first and Set once, after the loop.`, loopSet)

func loopSet(pass *analysis.Pass, root inspector.Cursor) {
	info := pass.TypesInfo
	for c := range root.Preorder((*ast.CallExpr)(nil)) {
		call := c.Node().(*ast.CallExpr)
		f := callee(info, call)
		if !isMethod(f, "Driven", "Set", "SetBits") {
			continue
		}
		target := []ast.Expr{selected(call)}
		if f.Name() == "SetBits" && len(call.Args) == 3 {
			target = append(target, call.Args[:2]...)
		}
		loop := loopAround(info, c)
		if loop == nil || varies(info, loop, target) {
			continue
		}
		pass.ReportRangef(call, "%s of %s in every turn of the loop of line %d: from the second turn on it is driven twice",
			f.Name(), types.ExprString(target[0]), pass.Fset.Position(loop.Pos()).Line)
	}
}

// loopAround returns the innermost loop that runs a call unconditionally in
// every turn, nil when there is none, or when a turn may be the last. A
// function literal is passed through only where it runs at once: that of
// Module.In.
func loopAround(info *types.Info, c inspector.Cursor) ast.Node {
	for up := range c.Enclosing() {
		switch n := up.Node().(type) {
		case *ast.IfStmt, *ast.SwitchStmt, *ast.TypeSwitchStmt, *ast.SelectStmt, *ast.FuncDecl:
			return nil
		case *ast.FuncLit:
			call, ok := up.Parent().Node().(*ast.CallExpr)
			if !ok || !isMethod(callee(info, call), "Module", "In") {
				return nil
			}
		case *ast.ForStmt:
			return unlessLeft(n, n.Body)
		case *ast.RangeStmt:
			if atMostOnce(info, n.X) {
				return nil
			}
			return unlessLeft(n, n.Body)
		}
	}
	return nil
}

// unlessLeft returns the loop, or nil when its body can leave it or skip the
// rest of a turn.
func unlessLeft(loop ast.Node, body *ast.BlockStmt) ast.Node {
	left := false
	ast.Inspect(body, func(n ast.Node) bool {
		switch n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.BranchStmt, *ast.ReturnStmt:
			left = true
		}
		return !left
	})
	if left {
		return nil
	}
	return loop
}

// atMostOnce reports whether a range over x has one turn at most.
func atMostOnce(info *types.Info, x ast.Expr) bool {
	if v := info.Types[x].Value; v != nil && v.Kind() == constant.Int {
		return constant.Compare(v, token.LEQ, constant.MakeInt64(1))
	}
	if a, ok := types.Unalias(info.TypeOf(x)).(*types.Array); ok {
		return a.Len() <= 1
	}
	lit, ok := x.(*ast.CompositeLit)
	return ok && len(lit.Elts) <= 1
}

// varies reports whether expressions may mean something else in another turn:
// they call functions, or use variables that the loop declares or assigns.
func varies(info *types.Info, loop ast.Node, exprs []ast.Expr) bool {
	assigned := map[types.Object]bool{}
	note := func(e ast.Expr) {
		if x := rootIdent(e); x != nil {
			assigned[info.ObjectOf(x)] = true
		}
	}
	ast.Inspect(loop, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Ident:
			if obj := info.Defs[n]; obj != nil {
				assigned[obj] = true
			}
		case *ast.AssignStmt:
			for _, lhs := range n.Lhs {
				note(lhs)
			}
		case *ast.IncDecStmt:
			note(n.X)
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				note(n.X)
			}
		}
		return true
	})
	changes := false
	for _, e := range exprs {
		ast.Inspect(e, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr, *ast.FuncLit:
				changes = true
			case *ast.Ident:
				changes = changes || assigned[info.Uses[n]]
			}
			return !changes
		})
	}
	return changes
}
