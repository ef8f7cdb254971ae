package vet

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"math/big"
	"strconv"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
)

// shape is a kind and width that are constants in the program text.
type shape struct {
	kind  string        // the function of hdl that makes it: B, U, S, F, UF
	width int64         // in bits
	call  *ast.CallExpr // hdl.U(w) and so on, where it stands in the very expression
}

// maxWidth is hdl.MaxWidth, which this package does not import: analysing a
// program needs no circuit.
const maxWidth = 1 << 16

func (s shape) signed() bool { return s.kind == "S" || s.kind == "F" }

// legal reports whether a width is one.
func (s shape) legal() bool { return s.width >= 1 && s.width <= maxWidth }

// bounds returns the least and the greatest value.
func (s shape) bounds() (lo, hi *big.Int) {
	one := big.NewInt(1)
	if s.signed() {
		hi = new(big.Int).Lsh(one, uint(s.width-1))
		return new(big.Int).Neg(hi), hi.Sub(hi, one)
	}
	hi = new(big.Int).Lsh(one, uint(s.width))
	return new(big.Int), hi.Sub(hi, one)
}

// holds reports whether v is a value of the shape.
func (s shape) holds(v int64) bool {
	lo, hi := s.bounds()
	x := big.NewInt(v)
	return x.Cmp(lo) >= 0 && x.Cmp(hi) <= 0
}

// String is how the kind is called.
func (s shape) String() string {
	switch s.kind {
	case "B":
		return "Bool"
	case "U":
		return "UInt(" + strconv.FormatInt(s.width, 10) + ")"
	case "S":
		return "SInt(" + strconv.FormatInt(s.width, 10) + ")"
	}
	return "Fix(" + strconv.FormatInt(s.width, 10) + ")"
}

// intValue returns the value of a constant integer expression.
func intValue(info *types.Info, e ast.Expr) (int64, bool) {
	v := info.Types[e].Value
	if v == nil {
		return 0, false
	}
	if v = constant.ToInt(v); v.Kind() != constant.Int {
		return 0, false
	}
	return constant.Int64Val(v)
}

// shapeCall returns the shape that hdl.B(), U(w), S(w), F(w, f) or UF(w, f) with
// constant arguments makes.
func shapeCall(info *types.Info, call *ast.CallExpr) (shape, bool) {
	f := callee(info, call)
	if f == nil || f.Signature().Recv() != nil {
		return shape{}, false
	}
	switch f.Name() {
	case "B":
		return shape{"B", 1, call}, true
	case "U", "S", "F", "UF":
		if w, ok := intValue(info, call.Args[0]); ok {
			return shape{f.Name(), w, call}, true
		}
	}
	return shape{}, false
}

// shapes finds the shapes of expressions of one package.
type shapes struct {
	info  *types.Info
	given map[types.Object]ast.Expr // variables assigned exactly once, and what
	ports map[types.Object]ast.Expr // fields of inputs, and their shapes; nil: unknown
}

// maxHops bounds how far a shape is followed from variable to variable.
const maxHops = 100

// of returns the shape of a signal, where the program text says it: through
// local variables that are assigned once, registers, wires, constants, inputs
// and the operations that name a width.
func (s *shapes) of(e ast.Expr) (shape, bool) {
	inPlace := true
	for range maxHops {
		next, found, ok := s.hop(ast.Unparen(e))
		if !ok {
			return shape{}, false
		}
		if next == nil {
			if !inPlace {
				found.call = nil
			}
			return found, true
		}
		e, inPlace = next, false
	}
	return shape{}, false
}

// hop returns the shape of an expression, or another of the same shape.
func (s *shapes) hop(e ast.Expr) (next ast.Expr, found shape, ok bool) {
	switch x := e.(type) {
	case *ast.Ident:
		next = s.given[s.info.Uses[x]]
	case *ast.SelectorExpr:
		if x.Sel.Name == "Q" && pointsTo(s.info.TypeOf(x.X)) == "Driven" {
			next = s.driven(ast.Unparen(x.X))
		} else {
			next = s.ports[s.info.Uses[x.Sel]]
		}
	case *ast.CallExpr:
		if found, ok = shapeCall(s.info, x); ok {
			return nil, found, true
		}
		return s.result(x)
	}
	return next, shape{}, next != nil
}

// driven returns the shape of the register or wire that an expression is.
func (s *shapes) driven(e ast.Expr) ast.Expr {
	if x, ok := e.(*ast.Ident); ok {
		e = s.given[s.info.Uses[x]]
	}
	call, ok := e.(*ast.CallExpr)
	if !ok {
		return nil
	}
	if f := callee(s.info, call); isFunc(f, "Reg") || isFunc(f, "Wire") {
		return argument(f, call, "shape")
	}
	return nil
}

// result is hop for calls.
func (s *shapes) result(call *ast.CallExpr) (next ast.Expr, found shape, ok bool) {
	f := callee(s.info, call)
	switch {
	case f == nil:
	case isFunc(f, "C"), isFunc(f, "Table"):
		next = argument(f, call, "shape")
	case isFunc(f, "Delay"):
		next = argument(f, call, "v")
	case isFunc(f, "Mux"):
		next = argument(f, call, "whenTrue")
	case isMethod(f, receiver(f), "Named", "And", "Or", "Xor", "Not") && receiver(f) != "SInt" && receiver(f) != "":
		next = selected(call)
	case isMethod(f, receiver(f), "Wrap", "Sat", "Ext", "Fit") && len(call.Args) == 1:
		kind := map[string]string{"UInt": "U", "SInt": "S"}[receiver(f)]
		w, constant := intValue(s.info, call.Args[0])
		return nil, shape{kind: kind, width: w}, constant && kind != ""
	}
	return next, shape{}, next != nil
}

// shapesOf collects what a package says of its variables and inputs.
func shapesOf(pass *analysis.Pass, root inspector.Cursor) *shapes {
	s := &shapes{pass.TypesInfo, map[types.Object]ast.Expr{}, map[types.Object]ast.Expr{}}
	times := map[types.Object]int{}
	for c := range root.Preorder((*ast.AssignStmt)(nil), (*ast.ValueSpec)(nil), (*ast.UnaryExpr)(nil), (*ast.CompositeLit)(nil)) {
		switch n := c.Node().(type) {
		case *ast.AssignStmt:
			for i, lhs := range n.Lhs {
				switch x := lhs.(type) {
				case *ast.Ident:
					s.note(times, x, n.Rhs, i, len(n.Lhs))
				case *ast.SelectorExpr:
					s.ports[s.info.Uses[x.Sel]] = nil
				}
			}
		case *ast.ValueSpec:
			for i, x := range n.Names {
				s.note(times, x, n.Values, i, len(n.Names))
			}
		case *ast.UnaryExpr:
			if x := rootIdent(n.X); x != nil && n.Op == token.AND {
				times[s.info.ObjectOf(x)] += 2
			}
		case *ast.CompositeLit:
			s.fields(c, n)
		}
	}
	for obj, n := range times {
		if n > 1 {
			delete(s.given, obj)
		}
	}
	return s
}

// note records operand i of an assignment.
func (s *shapes) note(times map[types.Object]int, x *ast.Ident, values []ast.Expr, i, n int) {
	obj := s.info.ObjectOf(x)
	times[obj]++
	if len(values) == n {
		s.given[obj] = values[i]
	} else {
		times[obj]++
	}
}

// fields records the fields of a literal that a method Inputs returns. A field
// that another literal speaks of, or an assignment, keeps no shape: its type
// may serve two generators. The literal that hdl.Inst is given does not count,
// since its widths must be those of the shapes.
func (s *shapes) fields(c inspector.Cursor, lit *ast.CompositeLit) {
	t, ok := underlying(s.info.TypeOf(lit)).(*types.Struct)
	if !ok {
		return
	}
	switch up := c.Parent().Node().(type) {
	case *ast.CallExpr:
		if isFunc(callee(s.info, up), "Inst") {
			return
		}
	case *ast.ReturnStmt:
		ok = inInputs(c)
	default:
		ok = false
	}
	for i, e := range lit.Elts {
		var field types.Object
		if kv, keyed := e.(*ast.KeyValueExpr); keyed {
			field, e = s.info.Uses[kv.Key.(*ast.Ident)], kv.Value
		} else {
			field = t.Field(i)
		}
		if _, twice := s.ports[field]; twice || !ok {
			e = nil
		}
		s.ports[field] = e
	}
}

// inInputs reports whether a node lies in the method Inputs of a generator, in
// no function inside it.
func inInputs(c inspector.Cursor) bool {
	for f := range c.Enclosing((*ast.FuncDecl)(nil), (*ast.FuncLit)(nil)) {
		d, ok := f.Node().(*ast.FuncDecl)
		return ok && d.Recv != nil && d.Name.Name == "Inputs"
	}
	return false
}
