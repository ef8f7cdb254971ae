package footprint

import (
	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Kind is a kind of bits in a design's logic.
type Kind int

// The kinds. What needs no logic of its own (constants, slices, inversions,
// choices between a register's value and a new one) is none.
const (
	Sum     Kind = iota // bits of sums and differences
	Compare             // bits compared for order
	Equal               // bits compared for equality
	Choice              // bits of multiplexers
	Mask                // bits of multiplexers with a constant arm
	Table               // bits of multiplexers that choose among constants alone
	Gate                // bits of and, or, xor
	Shift               // bits of shifters, times their stages
	kinds
)

func (k Kind) String() string {
	return [...]string{"sum", "compare", "equal", "choice", "mask", "table", "gate", "shift"}[k]
}

// Logic is what the nodes of a design add up to.
type Logic struct {
	Bits     [kinds]int
	FlipFlop int
	Products map[Product]int // multiplications by their operands
}

// Product is a shape of a multiplication: bits of its operands, without the sign
// of signed ones.
type Product struct {
	A, B   int
	Signed bool
}

// LogicOf adds up the nodes of all instances of a design.
func LogicOf(d *ir.Design) Logic {
	l := Logic{Products: map[Product]int{}}
	instances := map[*ir.Module]int{d.Top(): 1}
	for i := len(d.Modules) - 1; i >= 0; i-- { // parents before children
		m := d.Modules[i]
		for k := range m.Insts {
			instances[m.Insts[k].Child] += instances[m]
		}
		l.add(m, instances[m])
	}
	return l
}

// add adds n instances of a module without what is inside it.
func (l *Logic) add(m *ir.Module, n int) {
	hold, tables := holding(m), make([]bool, m.Len())
	for id := range ir.ID(m.Len()) {
		w := m.Width(id)
		switch m.Op(id) {
		case ir.Reg:
			l.FlipFlop += n * w
		case ir.Add, ir.Sub:
			if !carryIn(m, id) {
				l.Bits[Sum] += n * w
			}
		case ir.Lt:
			l.Bits[Compare] += n * max(m.Width(m.Arg(id, 0)), m.Width(m.Arg(id, 1)))
		case ir.Eq:
			l.Bits[Equal] += n * max(m.Width(m.Arg(id, 0)), m.Width(m.Arg(id, 1)))
		case ir.Mux:
			fixed := func(arm ir.ID) bool {
				for m.Op(arm) == ir.Ext || m.Op(arm) == ir.Slice || m.Op(arm) == ir.Not {
					arm = m.Arg(arm, 0)
				}
				return m.Op(arm) == ir.Const || tables[arm]
			}
			switch {
			case hold[id]:
			case fixed(m.Arg(id, 1)) && fixed(m.Arg(id, 2)):
				tables[id] = true
				l.Bits[Table] += n * w
			case m.Op(m.Arg(id, 1)) == ir.Const || m.Op(m.Arg(id, 2)) == ir.Const:
				l.Bits[Mask] += n * w
			default:
				l.Bits[Choice] += n * w
			}
		case ir.And, ir.Or, ir.Xor:
			l.Bits[Gate] += n * w
		case ir.Shl, ir.Shr:
			if m.Op(m.Arg(id, 1)) != ir.Const {
				l.Bits[Shift] += n * w * m.Width(m.Arg(id, 1))
			}
		case ir.Mul:
			if a, b := m.Arg(id, 0), m.Arg(id, 1); m.Op(a) != ir.Const || m.Op(b) != ir.Const {
				p := Product{m.Width(a), m.Width(b), m.Signed(a) || m.Signed(b)}
				if p.Signed && !m.Signed(a) {
					p.A++
				}
				if p.Signed && !m.Signed(b) {
					p.B++
				}
				l.Products[Product{max(p.A, p.B), min(p.A, p.B), p.Signed}] += n
			}
		}
	}
}

// carryIn returns whether a node adds one bit to a sum: a chain of carries takes
// a bit in.
func carryIn(m *ir.Module, add ir.ID) bool {
	for i := range 2 {
		bit, other := m.Arg(add, i), m.Arg(add, 1-i)
		for m.Op(bit) == ir.Ext {
			bit = m.Arg(bit, 0)
		}
		for m.Op(other) == ir.Ext {
			other = m.Arg(other, 0)
		}
		if m.Width(bit) == 1 && m.Op(bit) != ir.Const && (m.Op(other) == ir.Add || m.Op(other) == ir.Sub) {
			return true
		}
	}
	return false
}

// holding returns the multiplexers that only decide whether a register takes a
// new value: flip-flops have an input for that.
func holding(m *ir.Module) map[ir.ID]bool {
	found := map[ir.ID]bool{}
	for id := range ir.ID(m.Len()) {
		if m.Op(id) != ir.Reg {
			continue
		}
		for at := m.Arg(id, 0); m.Op(at) == ir.Mux; { // down the arms of one register's value
			yes, no := m.Arg(at, 1), m.Arg(at, 2)
			switch id {
			case yes:
				found[at], at = true, no
			case no:
				found[at], at = true, yes
			default:
				at = no
			}
		}
	}
	return found
}

// Multipliers returns the multipliers of the chip that the products take, and the
// bits of sums that join the parts of wide ones.
func (l *Logic) Multipliers(t Target) int {
	n := 0
	for p, count := range l.Products {
		n += count * p.multipliers(t)
	}
	return n
}

// multipliers returns the multipliers of one product. Operands that are too wide
// are cut into pieces; on ice40 a product of two pieces of fewer than 11 bits is
// left to logic.
func (p Product) multipliers(t Target) int {
	n := 0
	for _, a := range p.pieces(p.A, multiplierBits[t]) {
		for _, b := range p.pieces(p.B, multiplierBits[t]) {
			if t != ICE40 || a+b >= 11 {
				n++
			}
		}
	}
	return n
}

// pieces cuts an operand into at most w bits each, of signed operands all but the
// topmost one bit shorter since they are unsigned. A piece of one bit is left to
// logic.
func (p Product) pieces(bits, w int) []int {
	cut := w
	if p.Signed {
		cut--
	}
	var list []int
	for bits > w {
		list = append(list, cut)
		bits -= cut
	}
	if bits > 1 && !(p.Signed && bits == 2 && len(list) > 0) || len(list) == 0 {
		list = append(list, bits)
	}
	return list
}
