package mutate

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Kind is what a mutation changes.
type Kind uint8

// The kinds of mutations.
const (
	Operator Kind = iota
	Constant
	Width
	Arms
	Enable
	Reset
	Policy
	Sibling
	kinds
)

func (k Kind) String() string {
	return [...]string{"operator", "constant", "width", "mux", "enable", "reset", "policy", "sibling", "none", "offset", "constancy"}[k]
}

// Mutation is one change of a flat module.
type Mutation struct {
	Kind Kind
	Node ir.ID
	What string // in words

	op      ir.Op // Operator: the new one, or the same with swapped operands or a negated result
	swap    bool  // Operator
	negate  bool  // Operator
	operand int   // Constant, Width, Sibling: which; Width: -1 is the result
	bit     int   // Constant, Reset: which; Width of a slice: how far
	sign    bool  // Width: the sign is not extended
	other   ir.ID // Sibling
	policy  ir.ReadUnderWrite
	write   int   // Enable of a memory: the write port plus 1
	plus    int64 // Offset
}

// List draws up to n different mutations of a sorted module: a node with equal
// chance each, a kind of those that fit it, and the rest at random. Equal
// arguments give equal lists.
func List(m *ir.Module, rng *rand.Rand, n int) []Mutation {
	var nodes []ir.ID
	for id := range ir.ID(m.Len()) {
		switch m.Op(id) {
		case ir.Const, ir.Input, ir.InstOut:
		default:
			nodes = append(nodes, id)
		}
	}
	if len(nodes) == 0 {
		return nil
	}
	seen := map[string]bool{}
	var list []Mutation
	for tries := 0; len(list) < n && tries < 20*n; tries++ {
		d := drawer{m, rng, nodes[rng.IntN(len(nodes))]}
		mu, ok := d.draw()
		if key := fmt.Sprintf("%d %s", mu.Node, mu.What); ok && !seen[key] {
			seen[key] = true
			list = append(list, mu)
		}
	}
	return list
}

// drawer draws mutations of one node.
type drawer struct {
	m   *ir.Module
	rng *rand.Rand
	id  ir.ID
}

// draw tries the kinds in a random order and returns the first that fits.
func (d *drawer) draw() (Mutation, bool) {
	for _, k := range d.rng.Perm(int(kinds)) {
		mu := Mutation{Kind: Kind(k), Node: d.id}
		if [kinds]func(*Mutation) bool{d.operator, d.constant, d.width, d.arms, d.enable, d.reset, d.policy, d.sibling}[k](&mu) {
			return mu, true
		}
	}
	return Mutation{}, false
}

// replacements are the operators that stand in for each.
var replacements = map[ir.Op][]ir.Op{
	ir.Add: {ir.Sub}, ir.Sub: {ir.Add}, ir.Mul: {ir.Add},
	ir.And: {ir.Or, ir.Xor}, ir.Or: {ir.And, ir.Xor}, ir.Xor: {ir.And, ir.Or},
	ir.Shl: {ir.Shr}, ir.Shr: {ir.Shl}, ir.Not: {ir.Ext},
}

func (d *drawer) operator(mu *Mutation) bool {
	op := d.m.Op(d.id)
	mu.op = op
	var list []func()
	for _, to := range replacements[op] {
		list = append(list, func() {
			mu.op = to
			mu.What = fmt.Sprintf("%v becomes %v", op, to)
		})
	}
	if op == ir.Sub || op == ir.Lt {
		list = append(list, func() {
			mu.swap = true
			mu.What = fmt.Sprintf("operands of %v swapped", op)
		})
	}
	if op == ir.Eq || op == ir.Lt {
		list = append(list, func() {
			mu.negate = true
			mu.What = fmt.Sprintf("%v negated", op)
		})
	}
	if op == ir.Lt {
		list = append(list, func() {
			mu.swap, mu.negate = true, true
			mu.What = "lt becomes le"
		})
	}
	if len(list) == 0 {
		return false
	}
	list[d.rng.IntN(len(list))]()
	mu.What += ": " + d.described()
	return true
}

// described returns a node as a function of its operands.
func (d *drawer) described() string {
	var args []string
	for _, a := range d.m.Args(d.id) {
		args = append(args, named(d.m, a))
	}
	s := fmt.Sprintf("%v(%s)", d.m.Op(d.id), strings.Join(args, ", "))
	if name := d.m.NameOf(d.id); name != "" {
		s = name + " = " + s
	}
	return s
}

// operands returns the indices of the operands that pass a test.
func (d *drawer) operands(test func(ir.ID) bool) []int {
	var list []int
	for i, a := range d.m.Args(d.id) {
		if d.m.Op(d.id) == ir.MemRead && i == 1 && d.m.Reads[d.m.Aux(d.id)].Latency == 0 {
			continue // the enable of a combinational read is 1
		}
		if test(a) {
			list = append(list, i)
		}
	}
	return list
}

func (d *drawer) constant(mu *Mutation) bool {
	list := d.operands(func(a ir.ID) bool { return d.m.Op(a) == ir.Const })
	if len(list) == 0 {
		return false
	}
	mu.operand = list[d.rng.IntN(len(list))]
	c := d.m.Arg(d.id, mu.operand)
	mu.bit = d.rng.IntN(d.m.Width(c))
	mu.What = fmt.Sprintf("constant %v of %v becomes %v", d.m.ConstValue(c), d.m.Op(d.id), flipped(d.m.ConstValue(c), mu.bit, d.m.Width(c), d.m.Signed(c))) + ": " + d.described()
	return true
}

// flipped returns a value of a width and sign with one bit flipped.
func flipped(v *big.Int, bit, width int, signed bool) *big.Int {
	b := ir.Bits(v, width)
	return ir.Reduce(new(big.Int).SetBit(b, bit, b.Bit(bit)^1), width, signed)
}

func (d *drawer) width(mu *Mutation) bool {
	m, op := d.m, d.m.Op(d.id)
	var list []func()
	if op == ir.Slice {
		for _, by := range []int{-1, 1} {
			if at := m.Aux(d.id) + by; at >= 0 && at+m.Width(d.id) <= m.Width(m.Arg(d.id, 0)) {
				list = append(list, func() {
					mu.operand, mu.bit = 0, by
					mu.What = fmt.Sprintf("slice from bit %d instead of %d", at, m.Aux(d.id))
				})
			}
		}
	}
	switch op {
	case ir.Add, ir.Sub, ir.Mul, ir.Shl, ir.Eq, ir.Lt, ir.Ext:
		for _, i := range d.operands(func(a ir.ID) bool { return m.Op(a) != ir.Const && m.Width(a) > 1 }) {
			list = append(list, func() {
				mu.operand = i
				mu.What = fmt.Sprintf("operand %d of %v loses its top bit", i, op)
			})
			if m.Signed(m.Arg(d.id, i)) {
				list = append(list, func() {
					mu.operand, mu.sign = i, true
					mu.What = fmt.Sprintf("operand %d of %v is zero-extended", i, op)
				})
			}
		}
	}
	switch op {
	case ir.Add, ir.Sub, ir.Mul, ir.Shl:
		if m.Width(d.id) > 1 {
			list = append(list, func() {
				mu.operand = -1
				mu.What = fmt.Sprintf("%v loses its top bit", op)
			})
		}
	}
	if len(list) == 0 {
		return false
	}
	list[d.rng.IntN(len(list))]()
	mu.What += ": " + d.described()
	return true
}

func (d *drawer) arms(mu *Mutation) bool {
	mu.What = "arms of mux swapped: " + d.described()
	return d.m.Op(d.id) == ir.Mux && d.m.Arg(d.id, 1) != d.m.Arg(d.id, 2)
}

func (d *drawer) enable(mu *Mutation) bool {
	m := d.m
	switch m.Op(d.id) {
	case ir.Reg:
		next := m.Arg(d.id, 0)
		if m.Op(next) != ir.Mux {
			return false
		}
		for i := 1; i <= 2; i++ {
			if m.Arg(next, i) == d.id {
				mu.operand = 3 - i
				mu.What = fmt.Sprintf("register %s never holds", named(m, d.id))
				return true
			}
		}
	case ir.MemRead:
		mem := &m.Mems[m.Reads[m.Aux(d.id)].Mem]
		if n := len(mem.Writes); n > 0 {
			mu.write = 1 + d.rng.IntN(n)
			mu.What = fmt.Sprintf("memory %s is written every cycle", mem.Name)
			return true
		}
	}
	return false
}

func (d *drawer) reset(mu *Mutation) bool {
	m := d.m
	if m.Op(d.id) != ir.Reg || m.Regs[m.Aux(d.id)].Reset == nil {
		return false
	}
	mu.bit = d.rng.IntN(m.Width(d.id))
	v := m.Regs[m.Aux(d.id)].Reset
	mu.What = fmt.Sprintf("register %s is reset to %v instead of %v", named(m, d.id), flipped(v, mu.bit, m.Width(d.id), m.Signed(d.id)), v)
	return true
}

func (d *drawer) policy(mu *Mutation) bool {
	m := d.m
	if m.Op(d.id) != ir.MemRead {
		return false
	}
	read := &m.Reads[m.Aux(d.id)]
	mem := &m.Mems[read.Mem]
	if read.Latency == 0 || mem.Policy == ir.Undefined || len(mem.Writes) == 0 {
		return false
	}
	mu.policy = map[ir.ReadUnderWrite]ir.ReadUnderWrite{ir.ReadFirst: ir.WriteFirst, ir.WriteFirst: ir.ReadFirst}[mem.Policy]
	mu.What = fmt.Sprintf("memory %s is %v instead of %v", mem.Name, mu.policy, mem.Policy)
	return true
}

// near is how many nodes of its shape an operand may be taken for.
const near = 6

func (d *drawer) sibling(mu *Mutation) bool {
	m := d.m
	list := d.operands(func(a ir.ID) bool { return m.Op(a) != ir.Const })
	if len(list) == 0 {
		return false
	}
	mu.operand = list[d.rng.IntN(len(list))]
	old := m.Arg(d.id, mu.operand)
	var found []ir.ID
	// What comes before a node in a sorted module cannot depend on it.
	for a := d.id - 1; a >= 0 && len(found) < near; a-- {
		if a != old && m.Op(a) != ir.Const && m.Width(a) == m.Width(old) && m.Signed(a) == m.Signed(old) {
			found = append(found, a)
		}
	}
	if len(found) == 0 {
		return false
	}
	mu.other = found[d.rng.IntN(len(found))]
	mu.What = fmt.Sprintf("operand %d is %s: %s", mu.operand, named(m, mu.other), d.described())
	return true
}

// named returns a node's name, or its number and kind.
func named(m *ir.Module, id ir.ID) string {
	if s := m.NameOf(id); s != "" {
		return s
	}
	switch m.Op(id) {
	case ir.Const:
		return m.ConstValue(id).String()
	case ir.Input:
		lane := m.Aux(id)
		for i := range m.Inputs {
			p := &m.Inputs[i]
			if lane < len(p.Lanes) {
				if p.Vector {
					return fmt.Sprintf("%s[%d]", p.Name, lane)
				}
				return p.Name
			}
			lane -= len(p.Lanes)
		}
	}
	return fmt.Sprintf("%%%d (%v)", id, m.Op(id))
}
