package vet

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
)

// Foreign reports signals that leave their module by the back door: a variable,
// of the package or captured, that one module's Build assigns and another
// uses; a signal kept in the generator value; and the signals of a bench or of
// Elaborate (Out and In), which name ports, in an operation.
var Foreign = analyzer("hdlforeign", `report signals that are used outside their module

A signal belongs to the module whose Build made it. It reaches another through
that one's ports: the fields of Inputs and of the outputs.`, foreign)

func foreign(pass *analysis.Pass, root inspector.Cursor) {
	leaks := assignedInModules(pass, root)
	for c := range root.Preorder((*ast.Ident)(nil), (*ast.SelectorExpr)(nil)) {
		switch n := c.Node().(type) {
		case *ast.Ident:
			if made := leaks[pass.TypesInfo.Uses[n]]; made.in != nil {
				usedElsewhere(pass, c, n, made)
			}
		case *ast.SelectorExpr:
			portInOperation(pass, c, n)
		}
	}
}

// leak is where a variable from outside was assigned a signal: the function
// that has the module, and the assignment.
type leak struct {
	in ast.Node
	at token.Pos
}

// assignedInModules returns the variables that hold signals, are declared
// outside the function whose module makes the signal, and are assigned in it.
// Fields of a generator are reported at once.
func assignedInModules(pass *analysis.Pass, root inspector.Cursor) map[types.Object]leak {
	info := pass.TypesInfo
	leaks := map[types.Object]leak{}
	for c := range root.Preorder((*ast.AssignStmt)(nil)) {
		stmt := c.Node().(*ast.AssignStmt)
		if stmt.Tok != token.ASSIGN {
			continue
		}
		home := moduleOf(info, c)
		if !home.Valid() {
			continue
		}
		for _, lhs := range stmt.Lhs {
			x := rootIdent(lhs)
			if x == nil || !holdsSignals(info.TypeOf(lhs)) {
				continue
			}
			v, ok := info.Uses[x].(*types.Var)
			switch {
			case !ok:
			case v.Kind() == types.RecvVar && isGenerator(v.Type()):
				pass.ReportRangef(lhs, "a signal is kept in the generator: %s is a plain value, built once for all that are equal; return the signal as an output", x.Name)
			case declaredOutside(v, home.Node()) && leaks[v].in == nil:
				leaks[v] = leak{home.Node(), stmt.Pos()}
			}
		}
	}
	return leaks
}

// declaredOutside reports whether v, a variable of the package or of a function,
// is declared outside a function.
func declaredOutside(v *types.Var, function ast.Node) bool {
	return v.Kind() != types.FieldVar && (v.Pos() < function.Pos() || v.Pos() >= function.End())
}

// isGenerator reports whether a type has the methods of hdl.Generator.
func isGenerator(t types.Type) bool {
	set := types.NewMethodSet(t)
	var build, inputs bool
	for m := range set.Methods() {
		build = build || m.Obj().Name() == "Build"
		inputs = inputs || m.Obj().Name() == "Inputs"
	}
	return build && inputs
}

// usedElsewhere reports an operation on a variable that another module has
// assigned. Functions inside each other may share one module, and are left
// alone.
func usedElsewhere(pass *analysis.Pass, c inspector.Cursor, x *ast.Ident, made leak) {
	here := moduleOf(pass.TypesInfo, c)
	if !here.Valid() || within(here.Node(), made.in) || within(made.in, here.Node()) || isAssigned(c) || !inOperation(pass.TypesInfo, c) {
		return
	}
	pass.Report(analysis.Diagnostic{
		Pos:     x.Pos(),
		End:     x.End(),
		Message: x.Name + " holds a signal of another module: pass it through a port",
		Related: []analysis.RelatedInformation{{Pos: made.at, Message: "the signal of the other module is assigned here"}},
	})
}

func within(inner, outer ast.Node) bool {
	return outer.Pos() <= inner.Pos() && inner.End() <= outer.End()
}

// isAssigned reports whether an identifier is what an assignment assigns.
func isAssigned(c inspector.Cursor) bool {
	stmt, ok := c.Parent().Node().(*ast.AssignStmt)
	if !ok {
		return false
	}
	for _, lhs := range stmt.Lhs {
		if lhs == c.Node() {
			return true
		}
	}
	return false
}

// inOperation reports whether an expression, or what is selected or indexed from
// it, is an operand of a call of hdl: its receiver, or an argument that is not a
// shape.
func inOperation(info *types.Info, c inspector.Cursor) bool {
	for {
		up := c.Parent()
		switch p := up.Node().(type) {
		case *ast.ParenExpr, *ast.StarExpr, *ast.SliceExpr:
			c = up
		case *ast.IndexExpr:
			if p.X != c.Node() {
				return false
			}
			c = up
		case *ast.SelectorExpr:
			if call, ok := up.Parent().Node().(*ast.CallExpr); ok && call.Fun == p {
				f := callee(info, call)
				return f != nil && isSignal(info.TypeOf(p.X)) && f.Name() != "Width" && f.Name() != "Range"
			}
			c = up
		case *ast.CallExpr:
			f := callee(info, p)
			if f == nil || !isSignal(info.TypeOf(c.Node().(ast.Expr))) || p.Fun == c.Node() {
				return false
			}
			switch {
			case isFunc(f, "Vec"), isFunc(f, "Signals"), receiver(f) == "Elaborated":
				return false
			}
			return argument(f, p, "shape") != c.Node()
		default:
			return false
		}
	}
}

// portInOperation reports b.Out.Done.And(...): the fields of a bench or of
// hdl.Elaborate's result name ports, and no module is being built where they
// are used.
func portInOperation(pass *analysis.Pass, c inspector.Cursor, s *ast.SelectorExpr) {
	if s.Sel.Name != "In" && s.Sel.Name != "Out" || !isBench(pass.TypesInfo.TypeOf(s.X)) || !inOperation(pass.TypesInfo, c) {
		return
	}
	pass.ReportRangef(s, "%s names the ports of a finished circuit: its signals take part in no operation; compute inside Build, or on the values that Get returns", types.ExprString(s))
}

// isBench reports whether a type is hdl.Elaborated or sim.Bench, or a pointer to
// one.
func isBench(t types.Type) bool {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return false
	}
	switch path, name := named.Obj().Pkg().Path(), named.Obj().Name(); path {
	case hdlPath:
		return name == "Elaborated"
	case hdlPath + "/sim":
		return name == "Bench"
	}
	return false
}
