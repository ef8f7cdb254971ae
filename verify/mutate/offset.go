package mutate

import (
	"fmt"
	"math/big"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Offset is the kind of what [Plus] returns. List never draws it.
const Offset = kinds + 1

// Constancy is the kind of what [Stay] returns. List never draws it.
const Constancy = kinds + 2

// Plus returns the mutation that adds a number to a node, modulo its width: a
// mistake chosen by hand. Adding 1 inverts a bit. The node is combinational.
func Plus(node ir.ID, plus int64) Mutation {
	return Mutation{Kind: Offset, Node: node, What: fmt.Sprintf("%+d", plus), plus: plus}
}

// Stay returns the mutation that gives a node a constant value: a mistake chosen by
// hand, such as an event that never comes. The node is combinational.
func Stay(node ir.ID, value int64) Mutation {
	return Mutation{Kind: Constancy, Node: node, What: fmt.Sprintf("always %d", value), plus: value}
}

// offset adds a number to a node of the copy.
func (c *copier) offset(like, a ir.ID, plus int64) ir.ID {
	width, signed := c.to.Width(a), c.to.Signed(a)
	mod := new(big.Int).Lsh(big.NewInt(1), uint(width))
	k := c.constant(like, new(big.Int).Mod(big.NewInt(plus), mod), width, false)
	if signed {
		a = c.add(c.node(like, ir.Slice, width, false), a)
	}
	sum := c.add(c.node(like, ir.Add, width+1, false), a, k)
	return c.slice(like, sum, width, signed)
}
