package vet

import (
	"go/ast"
	"go/types"
	"strings"

	"golang.org/x/tools/go/types/typeutil"
)

// hdlPath is the import path of the language.
const hdlPath = "github.com/sparcgen/sparcgen/hdl"

// inLibrary reports whether a package is hdl or lies below it.
func inLibrary(p *types.Package) bool {
	return p != nil && (p.Path() == hdlPath || strings.HasPrefix(p.Path(), hdlPath+"/"))
}

// hdlType returns the name of a type that hdl declares, "" for all others.
func hdlType(t types.Type) string {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil || named.Obj().Pkg().Path() != hdlPath {
		return ""
	}
	return named.Obj().Name()
}

// isSignal reports whether a type is one of the kinds of signals.
func isSignal(t types.Type) bool {
	switch hdlType(t) {
	case "Bool", "UInt", "SInt", "Fix", "Enum":
		return true
	}
	return false
}

// holdsSignals reports whether a value of the type has signals in it: is one,
// or a struct, slice or array of some.
func holdsSignals(t types.Type) bool { return holds(t, map[types.Type]bool{}) }

func holds(t types.Type, seen map[types.Type]bool) bool {
	if t == nil || seen[t] { // the blank identifier has no type
		return false
	}
	seen[t] = true
	if isSignal(t) {
		return true
	}
	switch u := t.Underlying().(type) {
	case *types.Slice:
		return holds(u.Elem(), seen)
	case *types.Array:
		return holds(u.Elem(), seen)
	case *types.Struct:
		for f := range u.Fields() {
			if holds(f.Type(), seen) {
				return true
			}
		}
	}
	return false
}

// pointsTo returns the name of the hdl type that t is a pointer to, "" if none.
func pointsTo(t types.Type) string {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		return hdlType(p.Elem())
	}
	return ""
}

// callee returns the function or method that is called when it belongs to hdl
// itself, and nil otherwise.
func callee(info *types.Info, call *ast.CallExpr) *types.Func {
	if f := libraryCallee(info, call); f != nil && f.Pkg().Path() == hdlPath {
		return f
	}
	return nil
}

// libraryCallee is callee for hdl and all packages below it.
func libraryCallee(info *types.Info, call *ast.CallExpr) *types.Func {
	f, _ := typeutil.Callee(info, call).(*types.Func)
	if f == nil || !inLibrary(f.Pkg()) {
		return nil
	}
	return f.Origin()
}

// receiver returns the name of the hdl type that f is a method of, "" for a
// function.
func receiver(f *types.Func) string {
	r := f.Signature().Recv()
	if r == nil {
		return ""
	}
	if name := pointsTo(r.Type()); name != "" {
		return name
	}
	return hdlType(r.Type())
}

// isFunc reports whether f is the function of a name, not a method.
func isFunc(f *types.Func, name string) bool {
	return f != nil && f.Signature().Recv() == nil && f.Name() == name
}

// isMethod reports whether f is a method of an hdl type.
func isMethod(f *types.Func, recv string, names ...string) bool {
	if f == nil || receiver(f) != recv {
		return false
	}
	for _, n := range names {
		if f.Name() == n {
			return true
		}
	}
	return false
}

// selected returns x of the call x.f(...), nil for other calls.
func selected(call *ast.CallExpr) ast.Expr {
	if s, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr); ok {
		return s.X
	}
	return nil
}

// rootIdent returns the identifier at the left end of a chain of selectors,
// indices and dereferences, nil if the chain begins otherwise.
func rootIdent(e ast.Expr) *ast.Ident {
	for {
		switch x := ast.Unparen(e).(type) {
		case *ast.Ident:
			return x
		case *ast.SelectorExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.SliceExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		default:
			return nil
		}
	}
}
