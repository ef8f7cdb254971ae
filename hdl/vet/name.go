package vet

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/types"
	"regexp"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/sparcgen/sparcgen/hdl/verilog"
)

// Name reports registers, wires, memories, delays, instances and named values
// whose name is empty: any call of hdl or a library below it whose parameter
// "name" is the constant "".
//
// Where the result is assigned to a variable whose name is a legal one, the fix
// takes that.
var Name = analyzer("hdlname", `report registers, wires, memories and instances without a name

Names survive into Verilog and waves; the empty one is no name there.`, name)

func name(pass *analysis.Pass, root inspector.Cursor) {
	for c := range root.Preorder((*ast.CallExpr)(nil)) {
		call := c.Node().(*ast.CallExpr)
		f := libraryCallee(pass.TypesInfo, call)
		if f == nil || !f.Exported() {
			continue
		}
		arg := argument(f, call, "name")
		if arg == nil {
			continue
		}
		v := pass.TypesInfo.Types[arg].Value
		if v == nil || v.Kind() != constant.String || constant.StringVal(v) != "" {
			continue
		}
		d := analysis.Diagnostic{Pos: arg.Pos(), End: arg.End(),
			Message: fmt.Sprintf("the name given to %s is empty: names survive into Verilog and waves", f.Name())}
		if n := assignedTo(c); usableName.MatchString(n) && !verilog.Keyword(n) && n != "clk" && n != "rst" {
			d.SuggestedFixes = []analysis.SuggestedFix{{
				Message:   "name it " + n,
				TextEdits: []analysis.TextEdit{{Pos: arg.Pos(), End: arg.End(), NewText: []byte(`"` + n + `"`)}},
			}}
		}
		pass.Report(d)
	}
}

// usableName matches the variables that look like names of Verilog.
var usableName = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)

// argument returns the argument of the parameter of a name, nil when f has none
// or the call spreads a tuple.
func argument(f *types.Func, call *ast.CallExpr, name string) ast.Expr {
	params := f.Signature().Params()
	for i := range params.Len() {
		if params.At(i).Name() == name && i < len(call.Args) && len(call.Args) >= params.Len()-1 {
			return call.Args[i]
		}
	}
	return nil
}

// assignedTo returns the variable that an expression alone is assigned to, "".
func assignedTo(c inspector.Cursor) string {
	switch p := c.Parent().Node().(type) {
	case *ast.AssignStmt:
		if len(p.Lhs) == 1 && len(p.Rhs) == 1 {
			if x, ok := p.Lhs[0].(*ast.Ident); ok {
				return x.Name
			}
		}
	case *ast.ValueSpec:
		if len(p.Names) == 1 && len(p.Values) == 1 {
			return p.Names[0].Name
		}
	}
	return ""
}
