package vet

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"strconv"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
)

// sortedKeys is the fix of a loop over a map to one over its sorted keys:
//
//	for k, v := range m { ... }
//	for _, k := range slices.Sorted(maps.Keys(m)) { v := m[k]; ... }
//
// It is offered for keys that have an order and maps that are named, so that
// naming them twice does nothing twice.
func sortedKeys(pass *analysis.Pass, c inspector.Cursor, loop *ast.RangeStmt) []analysis.SuggestedFix {
	m, _ := underlying(pass.TypesInfo.TypeOf(loop.X)).(*types.Map)
	key, ok := loop.Key.(*ast.Ident)
	basic, ordered := underlying(m.Key()).(*types.Basic)
	if !ok || loop.Tok != token.DEFINE || !ordered || basic.Info()&types.IsOrdered == 0 || rootIdent(loop.X) == nil {
		return nil
	}
	name, value := key.Name, ""
	if v, ok := loop.Value.(*ast.Ident); ok && v.Name != "_" {
		value = v.Name
	}
	if name == "_" {
		if value == "" || value == "key" {
			return nil
		}
		name = "key"
	}
	named := types.ExprString(loop.X)
	file := fileOf(c)
	edits := importing(file, "maps", "slices")
	edits = append(edits, analysis.TextEdit{
		Pos:     loop.Key.Pos(),
		End:     loop.Body.Lbrace,
		NewText: fmt.Appendf(nil, "_, %s := range slices.Sorted(maps.Keys(%s)) ", name, named),
	})
	if value != "" {
		edits = append(edits, analysis.TextEdit{
			Pos:     loop.Body.Lbrace + 1,
			End:     loop.Body.Lbrace + 1,
			NewText: fmt.Appendf(nil, "\n%s := %s[%s]", value, named, name),
		})
	}
	return []analysis.SuggestedFix{{Message: "range over the sorted keys", TextEdits: edits}}
}

// fileOf returns the file of a node.
func fileOf(c inspector.Cursor) *ast.File {
	for f := range c.Enclosing((*ast.File)(nil)) {
		return f.Node().(*ast.File)
	}
	return nil
}

// importing returns the edits that make a file import packages of the standard
// library which it does not import yet.
func importing(file *ast.File, paths ...string) (edits []analysis.TextEdit) {
	have := map[string]bool{}
	for _, spec := range file.Imports {
		if path, err := strconv.Unquote(spec.Path.Value); err == nil {
			have[path] = true
		}
	}
	for _, path := range paths {
		if have[path] {
			continue
		}
		at, text := file.Name.End(), fmt.Appendf(nil, "\n\nimport %q", path)
		for _, d := range file.Decls {
			if g, ok := d.(*ast.GenDecl); ok && g.Tok == token.IMPORT {
				if at, text = g.Pos(), fmt.Appendf(nil, "import %q\n", path); g.Lparen.IsValid() {
					at, text = g.Lparen+1, fmt.Appendf(nil, "\n%q", path)
				}
				break
			}
		}
		edits = append(edits, analysis.TextEdit{Pos: at, End: at, NewText: text})
	}
	return edits
}
