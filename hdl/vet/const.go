package vet

import (
	"fmt"
	"go/ast"
	"math/bits"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
)

// Const reports constants that cannot fit a width when the program text says
// both: hdl.C(m, hdl.U(2), 9), a reset value, x.EqC(256) of a byte, a case of a
// Switch, a word of a ROM or Table; and widths that are none, hdl.U(0). Widths
// are followed through variables that are assigned once, registers, and the
// literal that Inputs returns.
//
// Where the width stands in the call, the fix is the least that holds the
// value.
var Const = analyzer("hdlconst", `report constants that do not fit their width

hdl.C(m, hdl.U(2), 9) can never be built; neither can hdl.U(0), nor x.EqC(256)
when x is known to be a byte.`, constants)

func constants(pass *analysis.Pass, root inspector.Cursor) {
	k := &constChecker{pass, shapesOf(pass, root)}
	for c := range root.Preorder((*ast.CallExpr)(nil)) {
		call := c.Node().(*ast.CallExpr)
		f := callee(pass.TypesInfo, call)
		switch {
		case f == nil:
		case f.Signature().Recv() == nil:
			k.function(call, f.Name())
		case isMethod(f, "Cases", "Case"):
			k.ofCase(call)
		case isMethod(f, "UInt", withConstant...), isMethod(f, "SInt", withConstant...):
			k.method(call, receiver(f), f.Name())
		case isMethod(f, "UInt", widthMethods...), isMethod(f, "SInt", widthMethods...), isMethod(f, "Fix", widthMethods...):
			k.width(call.Args[0])
		}
	}
}

var (
	withConstant = []string{"AddC", "SubC", "MulC", "EqC", "NeC", "LtC", "LeC", "GtC", "GeC"}
	widthMethods = []string{"Wrap", "Sat", "Ext", "Fit"}
)

type constChecker struct {
	pass   *analysis.Pass
	shapes *shapes
}

// width checks an argument that is a width.
func (k *constChecker) width(e ast.Expr) {
	if w, ok := intValue(k.pass.TypesInfo, e); ok && !(shape{width: w}).legal() {
		k.pass.ReportRangef(e, "a width of %d: it must be 1 to %d", w, maxWidth)
	}
}

// function checks a call of a function of hdl.
func (k *constChecker) function(call *ast.CallExpr, name string) {
	info := k.pass.TypesInfo
	f := callee(info, call)
	switch name {
	case "U", "S", "F", "UF":
		k.width(call.Args[0])
	case "C":
		k.fits(argument(f, call, "v"), argument(f, call, "shape"), "the constant")
	case "Reg":
		for _, option := range call.Args[min(3, len(call.Args)):] {
			reset, ok := option.(*ast.CallExpr)
			if ok && isFunc(callee(info, reset), "Reset") {
				k.fits(reset.Args[0], argument(f, call, "shape"), "the reset value")
			}
		}
	case "ROM", "Table":
		list := argument(f, call, "words")
		if name == "Table" {
			list = argument(f, call, "values")
		}
		lit, ok := list.(*ast.CompositeLit)
		if !ok {
			return
		}
		words := make([]ast.Expr, len(lit.Elts))
		for i, e := range lit.Elts {
			if kv, keyed := e.(*ast.KeyValueExpr); keyed {
				e = kv.Value
			}
			words[i] = e
		}
		k.fit(words, argument(f, call, "shape"), "the word")
	}
}

// fits checks a constant against the shape it stands beside.
func (k *constChecker) fits(value, of ast.Expr, what string) {
	if value != nil {
		k.fit([]ast.Expr{value}, of, what)
	}
}

// fit is fits for many values of one shape: all that do not fit have the same
// fix, the width that the constants among them need.
func (k *constChecker) fit(values []ast.Expr, of ast.Expr, what string) {
	if of == nil {
		return
	}
	s, ok := k.shapes.of(of)
	if !ok || !s.legal() {
		return
	}
	need, mendable := s.width, true
	for _, e := range values {
		if v, ok := intValue(k.pass.TypesInfo, e); ok && !s.holds(v) {
			need = max(need, leastWidth(v, s.signed()))
			mendable = mendable && (v >= 0 || s.signed())
		}
	}
	var fixes []analysis.SuggestedFix
	if mendable {
		fixes = widen(s, need)
	}
	for _, e := range values {
		if v, ok := intValue(k.pass.TypesInfo, e); ok && !s.holds(v) {
			k.pass.Report(analysis.Diagnostic{Pos: e.Pos(), End: e.End(), Message: misfit(what, v, s), SuggestedFixes: fixes})
		}
	}
}

// widen is the fix of a width that is a literal of the call.
func widen(s shape, need int64) []analysis.SuggestedFix {
	if s.call == nil || len(s.call.Args) == 0 {
		return nil
	}
	w, literal := s.call.Args[0].(*ast.BasicLit)
	if !literal {
		return nil
	}
	text := strconv.FormatInt(need, 10)
	return []analysis.SuggestedFix{{
		Message:   "make it " + text + " bits wide",
		TextEdits: []analysis.TextEdit{{Pos: w.Pos(), End: w.End(), NewText: []byte(text)}},
	}}
}

// leastWidth is the width that v needs.
func leastWidth(v int64, signed bool) int64 {
	if v < 0 {
		v = ^v
	}
	w := bits.Len64(uint64(v))
	if signed {
		w++
	}
	return int64(max(w, 1))
}

func misfit(what string, v int64, s shape) string {
	lo, hi := s.bounds()
	return fmt.Sprintf("%s %d does not fit %s, which holds %s to %s", what, v, s, power(lo.String(), lo.BitLen()), power(hi.String(), hi.BitLen()))
}

// power writes a bound of many digits as a power of two.
func power(digits string, bits int) string {
	switch {
	case bits < 64:
		return digits
	case strings.HasPrefix(digits, "-"):
		return "-2^" + strconv.Itoa(bits-1)
	}
	return "2^" + strconv.Itoa(bits) + "-1"
}

// method checks x.EqC(c) and the like.
func (k *constChecker) method(call *ast.CallExpr, recv, name string) {
	v, ok := intValue(k.pass.TypesInfo, call.Args[0])
	if !ok {
		return
	}
	if v < 0 && recv == "UInt" {
		k.pass.ReportRangef(call.Args[0], "the constant %d of %s is negative; a UInt is not: %s", v, name, positive(name))
		return
	}
	k.fits(call.Args[0], selected(call), "the constant")
}

// positive says what to write in place of a negative constant.
func positive(name string) string {
	if opposite, ok := map[string]string{"AddC": "SubC", "SubC": "AddC"}[name]; ok {
		return "write " + opposite
	}
	return "convert it with Signed"
}

// ofCase checks the value of a case of m.Switch(x).
func (k *constChecker) ofCase(call *ast.CallExpr) {
	if _, ok := intValue(k.pass.TypesInfo, call.Args[0]); !ok {
		return
	}
	for chain := call; chain != nil; {
		next, ok := ast.Unparen(selected(chain)).(*ast.CallExpr)
		if !ok {
			return
		}
		if f := callee(k.pass.TypesInfo, next); isMethod(f, "Module", "Switch") {
			if t := k.pass.TypesInfo.TypeOf(next.Args[0]); slices.Contains([]string{"Bool", "UInt", "SInt"}, hdlType(t)) {
				k.fits(call.Args[0], next.Args[0], "the case")
			}
			return
		}
		chain = next
	}
}
