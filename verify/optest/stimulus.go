package optest

import (
	"math/big"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// All returns every combination of a case's input values.
func (c *Case) All() [][]*big.Int {
	rows := [][]*big.Int{nil}
	for _, k := range c.Inputs {
		var next [][]*big.Int
		for _, row := range rows {
			for _, v := range valuesOf(k) {
				next = append(next, append(row[:len(row):len(row)], v))
			}
		}
		rows = next
	}
	return rows
}

// Random returns n combinations of a case's input values.
func (c *Case) Random(rng *rand.Rand, n int) [][]*big.Int {
	rows := make([][]*big.Int, n)
	for i := range rows {
		for _, k := range c.Inputs {
			rows[i] = append(rows[i], Draw(rng, k))
		}
	}
	return rows
}

// Words returns values as the rows of words an engine takes.
func (c *Case) Words(rows [][]*big.Int) []uint64 {
	var out []uint64
	for _, row := range rows {
		for i, k := range c.Inputs {
			out = appendWords(out, row[i], k.Width)
		}
	}
	return out
}

// low64 keeps 64 bits.
var low64 = new(big.Int).SetUint64(^uint64(0))

func appendWords(out []uint64, v *big.Int, width int) []uint64 {
	v = new(big.Int).Set(ir.Bits(v, width))
	for range (width + 63) / 64 {
		out = append(out, new(big.Int).And(v, low64).Uint64())
		v.Rsh(v, 64)
	}
	return out
}

// Value returns a lane's words as a value of its kind.
func Value(words []uint64, k Kind) *big.Int {
	v := new(big.Int)
	for i := len(words) - 1; i >= 0; i-- {
		v.Or(v.Lsh(v, 64), new(big.Int).SetUint64(words[i]))
	}
	return ir.Reduce(v, k.Width, k.Signed)
}
