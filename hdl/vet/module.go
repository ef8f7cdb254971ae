package vet

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
)

// moduleParam returns the parameter of a function (a declaration or a literal)
// that is a *hdl.Module, nil when it has none.
func moduleParam(info *types.Info, function ast.Node) *types.Var {
	var params *ast.FieldList
	switch f := function.(type) {
	case *ast.FuncDecl:
		params = f.Type.Params
	case *ast.FuncLit:
		params = f.Type.Params
	}
	if params == nil {
		return nil
	}
	for _, field := range params.List {
		if pointsTo(info.TypeOf(field.Type)) != "Module" {
			continue
		}
		for _, name := range field.Names {
			if v, ok := info.Defs[name].(*types.Var); ok {
				return v
			}
		}
		return types.NewParam(field.Pos(), nil, "", info.TypeOf(field.Type))
	}
	return nil
}

// moduleOf returns the innermost function around a node that receives a
// *hdl.Module: the one whose module the node's circuit belongs to. The cursor
// is invalid when there is none.
func moduleOf(info *types.Info, c inspector.Cursor) inspector.Cursor {
	for f := range c.Enclosing((*ast.FuncDecl)(nil), (*ast.FuncLit)(nil)) {
		if moduleParam(info, f.Node()) != nil {
			return f
		}
	}
	return inspector.Cursor{}
}

// moduleInScope returns the name by which a node can call its module, "" when
// there is none.
func moduleInScope(pass *analysis.Pass, c inspector.Cursor) string {
	f := moduleOf(pass.TypesInfo, c)
	if !f.Valid() {
		return ""
	}
	v := moduleParam(pass.TypesInfo, f.Node())
	if v.Name() == "" || v.Name() == "_" {
		return ""
	}
	scope := pass.Pkg.Scope().Innermost(c.Node().Pos())
	if scope == nil {
		return ""
	}
	if _, seen := scope.LookupParent(v.Name(), c.Node().Pos()); seen != v {
		return ""
	}
	return v.Name()
}
