package formal

import (
	"fmt"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// value returns the term of a computing node.
func (e *encoder) value(id ir.ID) string {
	m := e.m
	info := &ir.Ops[m.Op(id)]
	switch m.Op(id) {
	case ir.Shl:
		w := max(m.Width(id), m.Width(m.Arg(id, 1)))
		return low(m.Width(id), w, fmt.Sprintf("(bvshl %s %s)", e.sized(m.Arg(id, 0), w), e.sized(m.Arg(id, 1), w)))
	case ir.Shr:
		// Wide enough for every bit of a, of the count and of the result: a
		// count of w or more leaves the sign, as floor division does.
		w := max(m.Width(id), m.Width(m.Arg(id, 0)), m.Width(m.Arg(id, 1)))
		shift := "bvlshr"
		if m.Signed(m.Arg(id, 0)) {
			shift = "bvashr"
		}
		return low(m.Width(id), w, fmt.Sprintf("(%s %s %s)", shift, e.sized(m.Arg(id, 0), w), e.sized(m.Arg(id, 1), w)))
	case ir.Mux:
		return fmt.Sprintf("(ite (= %s #b1) %s %s)", e.node(m.Arg(id, 0)), e.node(m.Arg(id, 1)), e.node(m.Arg(id, 2)))
	case ir.Cat:
		if args := m.Args(id); len(args) > 1 {
			parts := make([]string, len(args))
			for i, a := range args {
				parts[i] = e.node(a)
			}
			return "(concat " + strings.Join(parts, " ") + ")"
		}
		return e.node(m.Arg(id, 0))
	case ir.Slice:
		return fmt.Sprintf("((_ extract %d %d) %s)", m.Aux(id)+m.Width(id)-1, m.Aux(id), e.node(m.Arg(id, 0)))
	}
	if info.Prep == ir.PrepCommon {
		w, signed := common(m, m.Arg(id, 0), m.Arg(id, 1))
		template := info.SMT
		if signed && info.SMTS != "" {
			template = info.SMTS
		}
		return "(ite " + fill(template, e.sized(m.Arg(id, 0), w), e.sized(m.Arg(id, 1), w)) + " #b1 #b0)"
	}
	args := make([]string, len(m.Args(id)))
	for i, a := range m.Args(id) {
		args[i] = e.sized(a, m.Width(id))
	}
	return fill(info.SMT, args...)
}

// sized returns a node extended by its own sign, or cut, to a width.
func (e *encoder) sized(id ir.ID, width int) string {
	w, s := e.m.Width(id), e.node(id)
	switch {
	case w > width:
		return low(width, w, s)
	case w < width && e.m.Signed(id):
		return fmt.Sprintf("((_ sign_extend %d) %s)", width-w, s)
	case w < width:
		return fmt.Sprintf("((_ zero_extend %d) %s)", width-w, s)
	}
	return s
}

// low returns the low bits of a term.
func low(width, of int, term string) string {
	if width == of {
		return term
	}
	return fmt.Sprintf("((_ extract %d 0) %s)", width-1, term)
}

// common returns the one width and sign that hold the values of both nodes.
func common(m *ir.Module, a, b ir.ID) (width int, signed bool) {
	signed = m.Signed(a) || m.Signed(b)
	for _, id := range []ir.ID{a, b} {
		w := m.Width(id)
		if signed && !m.Signed(id) {
			w++ // room for the sign
		}
		width = max(width, w)
	}
	return width, signed
}

// fill puts terms into a template of the op table.
func fill(template string, args ...string) string {
	pairs := make([]string, 0, 6)
	for i, a := range args {
		pairs = append(pairs, "%"+string(rune('a'+i)), a)
	}
	return strings.NewReplacer(pairs...).Replace(template)
}
