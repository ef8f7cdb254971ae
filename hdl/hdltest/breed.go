package hdltest

import (
	"math/big"
	"math/rand/v2"
	"slices"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// breeder makes stimuli: random ones, and ones like others.
type breeder struct {
	pins      *pins
	rng       *rand.Rand
	constants []*big.Int // that the circuit holds: what it may compare inputs with
	longest   int
}

// maxConstants bounds what is taken from a circuit.
const maxConstants = 256

// constantsOf returns the constants of a design with two bits or more, each
// once, in order.
func constantsOf(d *ir.Design) []*big.Int {
	var list []*big.Int
	for _, m := range d.Modules {
		for id := range ir.ID(m.Len()) {
			if m.Op(id) == ir.Const && m.ConstValue(id).BitLen() > 1 {
				list = append(list, m.ConstValue(id))
			}
		}
	}
	slices.SortFunc(list, (*big.Int).Cmp)
	list = slices.CompactFunc(list, func(a, b *big.Int) bool { return a.Cmp(b) == 0 })
	return list[:min(len(list), maxConstants)]
}

// value draws a value for a lane: a corner, a small number, a constant of the
// circuit, or anything.
func (b *breeder) value(l *pin) *big.Int {
	f := ir.Full(l.width, l.signed)
	switch b.rng.IntN(8) {
	case 0:
		return f.Lo()
	case 1:
		return f.Hi()
	case 2:
		return ir.Reduce(big.NewInt(b.rng.Int64N(7)-3), l.width, l.signed)
	case 3:
		if len(b.constants) > 0 {
			return ir.Reduce(b.constants[b.rng.IntN(len(b.constants))], l.width, l.signed)
		}
	}
	return random(b.rng, l.width, l.signed)
}

// rows returns n random rows. Some lanes change seldom, as enables and modes do.
func (b *breeder) rows(n int) []uint64 {
	rows := make([]uint64, n*b.pins.width)
	for i := range b.pins.lanes {
		l := &b.pins.lanes[i]
		every := 1 << b.rng.IntN(4)
		for c := range n {
			row := rows[c*b.pins.width:]
			if c > 0 && b.rng.IntN(every) != 0 {
				copy(row[l.lo:l.hi], rows[(c-1)*b.pins.width+l.lo:])
				continue
			}
			l.set(row, b.value(l))
		}
	}
	return rows
}

// random returns a random stimulus.
func (b *breeder) random(cycles int) *stimulus {
	return &stimulus{b.rows(cycles), b.pins.width}
}

// child returns a stimulus made from another one: every second goes on where that
// one ends, for it ends where the circuit did something new; the others have a
// few random changes. It may take cycles from a second one.
func (b *breeder) child(parent, other *stimulus) *stimulus {
	s := parent.clone()
	if b.rng.IntN(2) == 0 {
		// The state that is new was reached by the cycles before the last one.
		s = s.head(s.cycles() - b.rng.IntN(2))
		s.insert(s.cycles(), b.rows(b.few()))
	} else {
		for range 1 + b.rng.IntN(3) {
			b.change(s, other)
		}
	}
	if s.cycles() == 0 {
		s.insert(0, b.rows(1))
	}
	return s.head(min(s.cycles(), b.longest))
}

// few returns a number from 1 on, mostly a small one.
func (b *breeder) few() int { return 1 + b.rng.IntN(1<<b.rng.IntN(4)) }

// change makes one random change.
func (b *breeder) change(s, other *stimulus) {
	n := s.cycles()
	at := 0
	if n > 0 {
		at = b.rng.IntN(n)
	}
	switch k := b.rng.IntN(9); {
	case k == 0 || n == 0:
		s.insert(n, b.rows(b.few()))
	case k <= 2: // other values from one cycle on
		if len(b.pins.lanes) > 0 {
			l := &b.pins.lanes[b.rng.IntN(len(b.pins.lanes))]
			v := b.value(l)
			for c := at; c < min(n, at+b.few()); c++ {
				l.set(s.row(c), v)
			}
		}
	case k == 3: // one bit
		if len(b.pins.lanes) > 0 {
			l := &b.pins.lanes[b.rng.IntN(len(b.pins.lanes))]
			bit := b.rng.IntN(l.width)
			s.row(at)[l.lo+bit/64] ^= 1 << (bit % 64)
		}
	case k == 4: // fewer cycles
		*s = *s.without(at, min(n-at, b.few()))
	case k == 5: // more in between
		s.insert(at, b.rows(b.few()))
	case k == 6: // some again
		end := min(n, at+b.few())
		s.insert(end, slices.Clone(s.in[at*s.width:end*s.width]))
	case k == 7: // some of the other
		if m := other.cycles(); m > 0 {
			from := b.rng.IntN(m)
			s.insert(n, slices.Clone(other.in[from*s.width:]))
		}
	default: // from one cycle on all is new
		*s = *s.head(at).clone()
		s.insert(at, b.rows(b.few()))
	}
}
