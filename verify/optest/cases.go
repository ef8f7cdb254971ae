package optest

import (
	"fmt"
	"math/big"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/ir/irbuild"
)

// Kind is a width and a sign.
type Kind struct {
	Width  int
	Signed bool
}

func (k Kind) String() string {
	if k.Signed {
		return fmt.Sprintf("s%d", k.Width)
	}
	return fmt.Sprintf("u%d", k.Width)
}

// Kinds lists both signs of widths lo to hi.
func Kinds(lo, hi int) []Kind {
	var out []Kind
	for w := lo; w <= hi; w++ {
		out = append(out, Kind{w, false}, Kind{w, true})
	}
	return out
}

// Case is a module of combinational ops on its inputs.
type Case struct {
	Design *ir.Design
	Inputs []Kind
	Ops    []Operation // by output lane
}

// Operation is the one op behind an output lane, for messages and for
// evaluating it independently.
type Operation struct {
	Op   ir.Op
	Out  Kind
	Aux  int
	Args []Arg
}

// Arg is an operand: an input of the case, or a constant.
type Arg struct {
	Kind  Kind
	Input int
	Const *big.Int // nil: the input
}

func (o Operation) String() string {
	s := fmt.Sprintf("%v %v", o.Op, o.Out)
	if o.Op == ir.Slice {
		s += fmt.Sprintf(" from bit %d", o.Aux)
	}
	for _, a := range o.Args {
		if a.Const != nil {
			s += fmt.Sprintf(" %v:%v", a.Const, a.Kind)
		} else {
			s += fmt.Sprintf(" i%d:%v", a.Input, a.Kind)
		}
	}
	return s
}

// builder collects the operations of one case. Results of one kind become the
// lanes of one vector output, which keeps modules of thousands of results
// small for every tool.
type builder struct {
	b      *irbuild.Builder
	inputs []Arg
	nodes  []ir.ID
	byKind map[Kind][]int // indices of ops
	order  []Kind
	ops    []Operation
	ids    []ir.ID
	consts map[string]ir.ID
}

func newCase(name string, inputs ...Kind) *builder {
	c := &builder{b: irbuild.New(name), byKind: map[Kind][]int{}, consts: map[string]ir.ID{}}
	for i, k := range inputs {
		c.inputs = append(c.inputs, Arg{Kind: k, Input: i})
		c.nodes = append(c.nodes, c.b.In(fmt.Sprintf("i%d", i), k.Width, k.Signed))
	}
	return c
}

func (c *builder) node(a Arg) ir.ID {
	if a.Const == nil {
		return c.nodes[a.Input]
	}
	key := a.Kind.String() + a.Const.String()
	id, ok := c.consts[key]
	if !ok {
		id = c.b.Const(a.Const, a.Kind.Width, a.Kind.Signed)
		c.consts[key] = id
	}
	return id
}

// add adds one operation as an output lane.
func (c *builder) add(op ir.Op, out Kind, aux int, args ...Arg) {
	ids := make([]ir.ID, len(args))
	for i, a := range args {
		ids[i] = c.node(a)
	}
	if len(c.byKind[out]) == 0 {
		c.order = append(c.order, out)
	}
	c.byKind[out] = append(c.byKind[out], len(c.ops))
	c.ops = append(c.ops, Operation{op, out, aux, args})
	c.ids = append(c.ids, c.b.Aux(op, out.Width, out.Signed, aux, ids...))
}

// finish orders the operations by output lane.
func (c *builder) finish() Case {
	out := Case{}
	for _, in := range c.inputs {
		out.Inputs = append(out.Inputs, in.Kind)
	}
	for _, k := range c.order {
		var lanes []ir.ID
		for _, i := range c.byKind[k] {
			lanes = append(lanes, c.ids[i])
			out.Ops = append(out.Ops, c.ops[i])
		}
		c.b.Out("o_"+k.String(), lanes...)
	}
	out.Design = c.b.Design()
	return out
}

// binary adds every op of two operands, with results of the given kinds.
func (c *builder) binary(a, b Arg, results []Kind) {
	for _, r := range results {
		for _, op := range []ir.Op{ir.Add, ir.Sub, ir.Mul} {
			c.add(op, r, 0, a, b)
		}
		if !b.Kind.Signed {
			c.add(ir.Shl, r, 0, a, b)
			c.add(ir.Shr, r, 0, a, b)
		}
	}
	c.add(ir.Eq, Kind{1, false}, 0, a, b)
	c.add(ir.Lt, Kind{1, false}, 0, a, b)
	for _, signed := range []bool{false, true} {
		c.add(ir.Cat, Kind{a.Kind.Width + b.Kind.Width, signed}, 0, a, b)
		if a.Kind.Width == b.Kind.Width {
			for _, op := range []ir.Op{ir.And, ir.Or, ir.Xor} {
				c.add(op, Kind{a.Kind.Width, signed}, 0, a, b)
			}
		}
	}
}

// unary adds every op of one operand.
func (c *builder) unary(a Arg, widest int) {
	w := a.Kind.Width
	for _, signed := range []bool{false, true} {
		c.add(ir.Not, Kind{w, signed}, 0, a)
		c.add(ir.Cat, Kind{w, signed}, 0, a)
		for to := w; to <= widest; to++ {
			c.add(ir.Ext, Kind{to, signed}, 0, a)
		}
		for lo := range w {
			for n := 1; lo+n <= w; n++ {
				c.add(ir.Slice, Kind{n, signed}, lo, a)
			}
		}
	}
}

// Exhaustive returns modules with every op on operands of 1 to widest bits of
// both signs, results of 1 to twice that and one bits, and constant operands
// of up to 3 bits.
func Exhaustive(widest int) []Case {
	var cases []Case
	kinds := Kinds(1, widest)
	results := Kinds(1, 2*widest+1)
	name := func() string { return fmt.Sprintf("c%d", len(cases)) }
	for _, a := range kinds {
		c := newCase(name(), a)
		c.unary(c.inputs[0], 2*widest+1)
		cases = append(cases, c.finish())
		for _, b := range kinds {
			inputs := []Kind{a, b}
			if a == b {
				inputs = append(inputs, Kind{1, false})
			}
			c := newCase(name(), inputs...)
			c.binary(c.inputs[0], c.inputs[1], results)
			if a == b {
				c.add(ir.Mux, a, 0, c.inputs[2], c.inputs[0], c.inputs[1])
				c.add(ir.Cat, Kind{2*a.Width + 1, true}, 0, c.inputs...)
			}
			cases = append(cases, c.finish())
		}
		c = newCase(name(), a, Kind{1, false})
		for _, k := range Kinds(1, 3) {
			for _, v := range valuesOf(k) {
				k := Arg{Kind: k, Const: v}
				some := []Kind{{1, false}, {a.Width, a.Signed}, {a.Width + 2, true}, {a.Width + k.Kind.Width + 1, false}}
				c.binary(c.inputs[0], k, some)
				c.binary(k, c.inputs[0], some)
				if k.Kind == a {
					c.add(ir.Mux, a, 0, c.inputs[1], c.inputs[0], k)
					c.add(ir.Mux, a, 0, c.inputs[1], k, c.inputs[0])
				}
			}
		}
		cases = append(cases, c.finish())
	}
	c := newCase(name(), Kind{1, false})
	for _, a := range Kinds(1, 2) {
		for _, x := range valuesOf(a) {
			c.unary(Arg{Kind: a, Const: x}, 4)
			for _, b := range Kinds(1, 2) {
				for _, y := range valuesOf(b) {
					c.binary(Arg{Kind: a, Const: x}, Arg{Kind: b, Const: y}, Kinds(2, 4))
				}
			}
		}
	}
	return append(cases, c.finish())
}

// valuesOf lists every value of a kind.
func valuesOf(k Kind) []*big.Int {
	var out []*big.Int
	for v := range int64(1) << k.Width {
		out = append(out, ir.Reduce(big.NewInt(v), k.Width, k.Signed))
	}
	return out
}
