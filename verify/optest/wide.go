package optest

import (
	"fmt"
	"math/big"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// boundaries are widths at which engines change their way of computing.
var boundaries = []int{1, 2, 7, 8, 9, 15, 16, 17, 31, 32, 33, 62, 63, 64, 65, 66, 95, 96, 97, 127, 128, 129, 191, 192, 193, 200}

// drawKind draws a sign and a width of 1 to widest bits, half of the time a boundary.
func drawKind(rng *rand.Rand, widest int) Kind {
	w := 1 + rng.IntN(widest)
	if b := boundaries[rng.IntN(len(boundaries))]; b <= widest && rng.IntN(2) == 0 {
		w = b
	}
	return Kind{w, rng.IntN(2) == 0}
}

// Wide returns n modules of two inputs of random kinds of up to widest bits
// and every op on them, with results of random kinds. mul says whether
// products are among them.
func Wide(rng *rand.Rand, n, widest int, mul bool) []Case {
	kind := func(rng *rand.Rand) Kind { return drawKind(rng, widest) }
	var cases []Case
	for i := range n {
		a, b := kind(rng), kind(rng)
		count := Kind{1 + rng.IntN(9), false}
		if rng.IntN(3) == 0 {
			b.Width = a.Width
		}
		c := newCase(fmt.Sprintf("w%d", i), a, b, count, Kind{1, false})
		x, y, n, sel := c.inputs[0], c.inputs[1], c.inputs[2], c.inputs[3]
		ops := []ir.Op{ir.Add, ir.Sub}
		if mul {
			ops = append(ops, ir.Mul)
		}
		for _, op := range ops {
			for range 3 {
				c.add(op, kind(rng), 0, x, y)
			}
		}
		for range 3 {
			c.add(ir.Shl, kind(rng), 0, x, n)
			c.add(ir.Shr, kind(rng), 0, x, n)
		}
		k := Arg{Kind: a, Const: Draw(rng, a)}
		c.add(ir.Add, kind(rng), 0, y, k)
		c.add(ir.Sub, kind(rng), 0, k, y)
		for _, op := range []ir.Op{ir.Eq, ir.Lt} {
			c.add(op, Kind{1, false}, 0, x, y)
			c.add(op, Kind{1, false}, 0, x, k)
			c.add(op, Kind{1, false}, 0, k, y)
		}
		for _, signed := range []bool{false, true} {
			c.add(ir.Not, Kind{a.Width, signed}, 0, x)
			c.add(ir.Cat, Kind{a.Width + b.Width + count.Width, signed}, 0, x, n, y)
			for _, op := range []ir.Op{ir.And, ir.Or, ir.Xor} {
				c.add(op, Kind{a.Width, signed}, 0, x, k)
				if a.Width == b.Width {
					c.add(op, Kind{a.Width, signed}, 0, x, y)
				}
			}
			c.add(ir.Ext, Kind{a.Width + rng.IntN(100), signed}, 0, x)
			for range 3 {
				lo := rng.IntN(a.Width)
				c.add(ir.Slice, Kind{1 + rng.IntN(a.Width-lo), signed}, lo, x)
			}
		}
		c.add(ir.Mux, a, 0, sel, x, k)
		cases = append(cases, c.finish())
	}
	return cases
}

// Draw returns a random value of a kind: often a corner, often a small one.
func Draw(rng *rand.Rand, k Kind) *big.Int {
	f := ir.Full(k.Width, k.Signed)
	switch rng.IntN(8) {
	case 0:
		return f.Lo()
	case 1:
		return f.Hi()
	case 2:
		return ir.Reduce(big.NewInt(rng.Int64N(5)-2), k.Width, k.Signed)
	}
	v := new(big.Int)
	for range (k.Width + 63) / 64 {
		v.Or(v.Lsh(v, 64), new(big.Int).SetUint64(rng.Uint64()))
	}
	return ir.Reduce(v, k.Width, k.Signed)
}
