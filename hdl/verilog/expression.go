package verilog

import (
	"math/big"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

var operators = [ir.NumOps]string{
	ir.And: " & ", ir.Or: " | ", ir.Xor: " ^ ", ir.Add: " + ", ir.Sub: " - ", ir.Mul: " * ", ir.Eq: " == ", ir.Lt: " < ",
}

// expression writes what a node computes. The nesting is bounded by plan.
func (w *writer) expression(id ir.ID, ctx ir.Op) {
	m := w.m
	args := m.Args(id)
	width := m.Width(id)
	switch op := m.Op(id); op {
	case ir.Not:
		w.open(ctx == unary)
		w.buf = append(w.buf, '~')
		w.fit(args[0], width, unary)
		w.close(ctx == unary)
	case ir.Ext:
		w.fit(args[0], width, ctx)
	case ir.Slice:
		if w.constant(args[0]) {
			v := ir.Ops[ir.Slice].Eval(ir.EvalNode{Width: width, Aux: m.Aux(id)}, []*big.Int{w.value(args[0])})
			w.buf = appendLiteral(w.buf, v, width, m.Signed(id))
			return
		}
		w.bits(args[0], m.Aux(id)+width-1, m.Aux(id))
	case ir.Cat:
		w.cat(args)
	case ir.And, ir.Or, ir.Xor, ir.Add, ir.Sub:
		w.open(ctx != alone && ctx != op)
		first := operand
		if op == ir.And || op == ir.Or || op == ir.Xor {
			first = op // a & b & c
		}
		w.fit(args[0], width, first)
		w.text(operators[op])
		w.fit(args[1], width, operand)
		w.close(ctx != alone && ctx != op)
	case ir.Mul:
		w.product(args[0], args[1], width)
	case ir.Eq:
		cw, _ := w.common(args[0], args[1])
		w.open(ctx != alone)
		w.fit(args[0], cw, operand)
		w.text(operators[op])
		w.fit(args[1], cw, operand)
		w.close(ctx != alone)
	case ir.Lt:
		w.open(ctx != alone)
		w.less(args[0], args[1])
		w.close(ctx != alone)
	case ir.Mux:
		w.open(ctx != alone && ctx != elseways)
		w.whole(args[0], operand)
		w.text(" ? ")
		w.fit(args[1], width, operand)
		w.text(" : ")
		w.fit(args[2], width, elseways)
		w.close(ctx != alone && ctx != elseways)
	case ir.Shl:
		w.shl(id, ctx)
	case ir.Shr:
		w.shr(id, ctx)
	}
}

func (w *writer) open(paren bool) {
	if paren {
		w.buf = append(w.buf, '(')
	}
}

func (w *writer) close(paren bool) {
	if paren {
		w.buf = append(w.buf, ')')
	}
}

// product writes a * b at the width of the result (see quirks.go).
func (w *writer) product(a, b ir.ID, width int) {
	if !w.m.Signed(a) && !w.m.Signed(b) {
		w.fit(a, width, operand)
		w.text(operators[ir.Mul])
		w.fit(b, width, operand)
		return
	}
	w.asSigned(a, width, operand)
	w.text(operators[ir.Mul])
	w.asSigned(b, width, operand)
}

func (w *writer) less(a, b ir.ID) {
	cw, sign := w.common(a, b)
	if sign {
		w.asSigned(a, cw, operand)
		w.text(operators[ir.Lt])
		w.asSigned(b, cw, operand)
		return
	}
	if w.joint(a, b, cw) == plain {
		w.fit(a, cw, operand)
		w.text(operators[ir.Lt])
		w.fit(b, cw, operand)
		return
	}
	w.asUnsigned(a, cw, operand)
	w.text(operators[ir.Lt])
	w.asUnsigned(b, cw, operand)
}

// asUnsigned writes a value at a width so that Verilog reads it as unsigned.
func (w *writer) asUnsigned(id ir.ID, width int, ctx ir.Op) {
	if w.signsOf(id, width) == plain {
		w.fit(id, width, ctx)
		return
	}
	w.text("$unsigned(")
	w.fit(id, width, alone)
	w.buf = append(w.buf, ')')
}

// cat writes a concatenation.
func (w *writer) cat(args []ir.ID) {
	w.concat(len(args), func(i int) ir.ID { return args[i] })
}

// concat writes n values, the first in the high bits; equal neighbours become
// a repetition.
func (w *writer) concat(n int, at func(i int) ir.ID) {
	run := func(i int) int { // end of the run of one value
		j := i + 1
		for j < n && w.rep[at(j)] == w.rep[at(i)] {
			j++
		}
		return j
	}
	if run(0) == n && n > 1 {
		w.repeat(at(0), n)
		return
	}
	w.buf = append(w.buf, '{')
	mark := len(w.buf)
	for i := 0; i < n; {
		if i > 0 {
			mark = w.comma(mark)
		}
		end := run(i)
		if end-i > 1 {
			w.repeat(at(i), end-i)
		} else {
			w.item(at(i))
		}
		i = end
	}
	w.buf = append(w.buf, '}')
}

const lineLength = 80

// comma separates items and breaks the line when it has become long; mark is
// where the present line's items began.
func (w *writer) comma(mark int) int {
	if len(w.buf)-mark > lineLength {
		w.text(",\n    ")
		return len(w.buf)
	}
	w.text(", ")
	return mark
}

// shl writes a << n. A constant shift is wiring.
func (w *writer) shl(id ir.ID, ctx ir.Op) {
	m := w.m
	a, n := m.Arg(id, 0), m.Arg(id, 1)
	width := m.Width(id)
	k, fixed := w.amount(n)
	switch {
	case fixed && w.constant(a):
		v := ir.Ops[ir.Shl].Eval(ir.EvalNode{Width: width}, []*big.Int{w.value(a), w.value(n)})
		w.buf = appendLiteral(w.buf, v, width, m.Signed(id))
	case fixed && k >= width:
		w.zeros(width)
	case fixed && k == 0:
		w.fit(a, width, ctx)
	case fixed:
		w.buf = append(w.buf, '{')
		w.fitItems(a, width-k)
		w.text(", ")
		w.zeros(k)
		w.buf = append(w.buf, '}')
	default:
		w.open(ctx != alone)
		w.fit(a, width, operand)
		w.text(" << ")
		w.whole(n, operand)
		w.close(ctx != alone)
	}
}

// shr writes a >> n, floor division by a power of two. A constant shift is wiring.
func (w *writer) shr(id ir.ID, ctx ir.Op) {
	m := w.m
	a, n := m.Arg(id, 0), m.Arg(id, 1)
	width, aw := m.Width(id), m.Width(a)
	k, fixed := w.amount(n)
	switch {
	case fixed && w.constant(a):
		v := ir.Ops[ir.Shr].Eval(ir.EvalNode{Width: width, ArgWidths: []int{aw, m.Width(n)}}, []*big.Int{w.value(a), w.value(n)})
		w.buf = appendLiteral(w.buf, v, width, m.Signed(id))
	case fixed:
		w.shrFixed(a, k, width)
	default: // plan has given every case that needs a statement of its own one
		w.open(ctx != alone)
		w.shifted(a, n, max(width, aw))
		w.close(ctx != alone)
	}
}

// shifted writes a shifted right by a variable amount at a width of at least a's.
func (w *writer) shifted(a, n ir.ID, width int) {
	if w.m.Signed(a) {
		w.asSigned(a, width, operand)
		w.text(" >>> ")
	} else {
		w.fit(a, width, operand)
		w.text(" >> ")
	}
	w.whole(n, operand)
}

// shrFixed writes bits k and up of a, extended or cut to a width.
func (w *writer) shrFixed(a ir.ID, k, width int) {
	aw := w.m.Width(a)
	sign := w.m.Signed(a)
	switch {
	case k >= aw && !sign:
		w.zeros(width)
		return
	case k >= aw:
		k = aw - 1 // every bit is the sign
	}
	fill := width - (aw - k)
	if fill <= 0 {
		w.bits(a, k+width-1, k)
		return
	}
	if sign && k == aw-1 {
		w.signBits(a, width)
		return
	}
	w.buf = append(w.buf, '{')
	if sign {
		w.signBits(a, fill)
	} else {
		w.zeros(fill)
	}
	w.text(", ")
	w.bits(a, aw-1, k)
	w.buf = append(w.buf, '}')
}
