package verilog

import (
	"math/big"
	"strconv"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// The contexts of an operand: what stands around it decides about parentheses.
const (
	alone    = ir.NumOps     // delimited: a whole statement, an item in braces, an argument
	operand  = ir.NumOps + 1 // of an operator
	elseways = ir.NumOps + 2 // after the colon of a conditional
	unary    = ir.NumOps + 3 // behind ~ or !, which do not take another unary operator
)

func (w *writer) text(s string)    { w.buf = append(w.buf, s...) }
func (w *writer) number(n int)     { w.buf = strconv.AppendInt(w.buf, int64(n), 10) }
func (w *writer) line(s string)    { w.buf = append(append(w.buf, s...), '\n') }
func (w *writer) indent(level int) { w.buf = append(w.buf, "                "[:2*level]...) }

// value returns the value of a node whose bits are a constant's, as the node's
// own width and sign read them.
func (w *writer) value(id ir.ID) *big.Int {
	return ir.Reduce(w.m.ConstValue(w.rep[id]), w.m.Width(id), w.m.Signed(id))
}

// whole writes a value at its own width.
func (w *writer) whole(id ir.ID, ctx ir.Op) {
	r := w.rep[id]
	switch {
	case w.m.Op(r) == ir.Const:
		w.buf = appendLiteral(w.buf, w.m.ConstValue(r), w.m.Width(id), w.m.Signed(id))
	case w.mark[r]&folded != 0:
		w.decision(r)
	case w.name[r] != "":
		w.mark[r] |= used
		w.text(w.name[r])
	case w.m.Op(r) == ir.Input || w.m.Op(r) == ir.InstOut:
		w.bits(id, w.m.Width(r)-1, 0)
	default:
		w.expression(r, ctx)
	}
}

// decision writes the result of a comparison that its widths decide.
func (w *writer) decision(id ir.ID) {
	if w.mark[id]&always != 0 {
		w.text("1'b1")
	} else {
		w.text("1'b0")
	}
}

// bits writes bits hi to lo of a value that has a name or is a lane of a packed port.
func (w *writer) bits(id ir.ID, hi, lo int) {
	r := w.rep[id]
	if w.mark[r]&folded != 0 {
		w.decision(r)
		return
	}
	width := w.m.Width(r)
	name, base, total := w.name[r], 0, width
	if name == "" {
		l := w.laneOf(r)
		g := &w.groups[l.group]
		name, base, total = g.name, l.index*g.width, len(g.lanes)*g.width
	}
	if hi == width-1 && lo == 0 {
		w.mark[r] |= used
	} else if w.mark[r]&used == 0 {
		w.parts = append(w.parts, part{r, hi, lo})
	}
	w.text(name)
	w.span(base+hi, base+lo, total)
}

// span writes a part select of a signal of total bits, nothing when it is all of it.
func (w *writer) span(hi, lo, total int) {
	if lo == 0 && hi == total-1 {
		return
	}
	w.buf = append(w.buf, '[')
	w.number(hi)
	if hi != lo {
		w.buf = append(w.buf, ':')
		w.number(lo)
	}
	w.buf = append(w.buf, ']')
}

// laneOf returns the place of an input or an instance's output in its group.
func (w *writer) laneOf(id ir.ID) lane {
	if w.m.Op(id) == ir.Input {
		return w.ins[w.m.Aux(id)]
	}
	return w.outs[w.m.Aux(id)]
}

// fit writes a value extended, by its own sign, or cut to a width.
func (w *writer) fit(id ir.ID, width int, ctx ir.Op) {
	aw := w.m.Width(id)
	switch {
	case w.constant(id):
		minus := ctx == unary && w.value(id).Sign() < 0
		w.open(minus)
		w.buf = appendLiteral(w.buf, w.value(id), width, w.literalSigned(id, width))
		w.close(minus)
	case aw == width:
		w.whole(id, ctx)
	case aw > width:
		w.bits(id, width-1, 0)
	case aw == 1 && w.m.Signed(id):
		w.repeat(id, width)
	default:
		w.buf = append(w.buf, '{')
		w.extended(id, width)
		w.buf = append(w.buf, '}')
	}
}

// fitItems is fit as items of a concatenation.
func (w *writer) fitItems(id ir.ID, width int) {
	if aw := w.m.Width(id); w.constant(id) || aw >= width || aw == 1 && w.m.Signed(id) {
		w.fit(id, width, alone)
		return
	}
	w.extended(id, width)
}

// extended writes the extension of a value of more than one bit and the value.
func (w *writer) extended(id ir.ID, width int) {
	if n := width - w.m.Width(id); w.m.Signed(id) {
		w.signBits(id, n)
	} else {
		w.zeros(n)
	}
	w.text(", ")
	w.whole(id, alone)
}

// literalSigned reports whether a constant is written as a signed literal:
// one that is positive must stay so at the width.
func (w *writer) literalSigned(id ir.ID, width int) bool {
	v := w.value(id)
	return w.m.Signed(id) && (v.Sign() < 0 || v.BitLen() < width)
}

// signBits writes n copies of the sign of a value, as an item.
func (w *writer) signBits(id ir.ID, n int) {
	top := w.m.Width(id) - 1
	if n == 1 {
		w.bits(id, top, top)
		return
	}
	w.buf = append(w.buf, '{')
	w.number(n)
	w.buf = append(w.buf, '{')
	w.bits(id, top, top)
	w.text("}}")
}

// repeat writes n copies of a value.
func (w *writer) repeat(id ir.ID, n int) {
	w.buf = append(w.buf, '{')
	w.number(n)
	w.buf = append(w.buf, '{')
	w.item(id)
	w.text("}}")
}

// item writes a value as an item of a concatenation: constants as plain bits.
func (w *writer) item(id ir.ID) {
	if w.constant(id) {
		w.buf = appendLiteral(w.buf, w.value(id), w.m.Width(id), false)
		return
	}
	w.whole(id, alone)
}

// zeros writes n zero bits.
func (w *writer) zeros(n int) {
	if n == 1 {
		w.text("1'b0")
		return
	}
	w.number(n)
	w.text("'d0")
}

// signs tells how Verilog would read the text that fit writes.
type signs uint8

const (
	plain   signs = iota // unsigned for certain
	signed               // signed for certain
	unclear              // not worth finding out
)

func (w *writer) signsOf(id ir.ID, width int) signs {
	r := w.rep[id]
	switch {
	case w.constant(id):
		if w.literalSigned(id, width) {
			return signed
		}
		return plain
	case w.m.Width(id) != width || w.mark[r]&folded != 0:
		return plain // a concatenation, a part select or a bit
	case w.name[r] != "":
		if w.m.Signed(r) {
			return signed
		}
		return plain
	}
	args := w.m.Args(r)
	switch w.m.Op(r) {
	case ir.Not, ir.Ext:
		return w.signsOf(args[0], width)
	case ir.Shl:
		if _, fixed := w.amount(args[1]); !fixed {
			return w.signsOf(args[0], width)
		}
	case ir.And, ir.Or, ir.Xor, ir.Add, ir.Sub:
		return w.joint(args[0], args[1], width)
	case ir.Mux:
		return w.joint(args[1], args[2], width)
	case ir.Shr:
		return unclear
	}
	return plain
}

// joint returns how Verilog reads an expression of two operands.
func (w *writer) joint(a, b ir.ID, width int) signs {
	switch x, y := w.signsOf(a, width), w.signsOf(b, width); {
	case x == plain || y == plain:
		return plain
	case x == signed && y == signed:
		return signed
	}
	return unclear
}

// asSigned writes a value at a width so that Verilog reads it as signed.
func (w *writer) asSigned(id ir.ID, width int, ctx ir.Op) {
	if w.constant(id) {
		w.buf = appendLiteral(w.buf, w.value(id), width, true)
		return
	}
	if w.signsOf(id, width) == signed {
		w.fit(id, width, ctx)
		return
	}
	w.text("$signed(")
	w.fit(id, width, alone)
	w.buf = append(w.buf, ')')
}

// common returns the one width and sign that hold both values of a comparison;
// a constant counts with the bits of its value.
func (w *writer) common(a, b ir.ID) (width int, signed bool) {
	aw, as := w.extent(a)
	bw, bs := w.extent(b)
	switch {
	case as && !bs:
		bw++
	case bs && !as:
		aw++
	}
	return max(aw, bw), as || bs
}

func (w *writer) extent(id ir.ID) (width int, signed bool) {
	if !w.constant(id) {
		return w.m.Width(id), w.m.Signed(id)
	}
	v := w.value(id)
	signed = v.Sign() < 0
	return ir.BigSpan(v, v).Width(signed), signed
}
