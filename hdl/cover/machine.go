package cover

import (
	"math/big"
	"slices"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// maxCone bounds the logic that is looked at for a state machine's transitions.
const maxCone = 50_000

// transitions returns for each state of register number reg the other states
// that it may be followed by, whatever the rest of the circuit does. It is nil
// when that is not known: the next value is computed rather than chosen.
//
// With a state filled in, constants are propagated through the logic of the next
// value; what remains of it must be multiplexers of constants, of single bits and
// of the register itself.
func transitions(m *ir.Module, reg int) [][]int {
	node := m.Regs[reg].Node
	next := m.Arg(node, 0)
	cone := coneOf(m, next)
	states := len(m.Regs[reg].EnumNames())
	if len(cone) > maxCone {
		return nil
	}
	value := make([]*big.Int, m.Len())
	all := make([][]int, states)
	for s := range states {
		for _, id := range cone {
			value[id] = known(m, id, node, int64(s), value)
		}
		targets, ok := leaves(m, next, value)
		if !ok {
			return nil
		}
		for _, v := range targets {
			if v != int64(s) && v < int64(states) {
				all[s] = append(all[s], int(v))
			}
		}
	}
	return all
}

// coneOf returns the nodes that a node depends on in the same cycle, and itself,
// operands first.
func coneOf(m *ir.Module, root ir.ID) (list []ir.ID) {
	for id, in := range cone(m, []ir.ID{root}) {
		if in {
			list = append(list, ir.ID(id))
		}
	}
	return list
}

// known returns the value of a node when register node holds state, nil if it
// depends on more.
func known(m *ir.Module, id, node ir.ID, state int64, value []*big.Int) *big.Int {
	op := m.Op(id)
	switch {
	case id == node:
		return big.NewInt(state)
	case op == ir.Const:
		return m.ConstValue(id)
	case m.IsState(id) || op == ir.MemRead:
		return nil
	}
	args := m.Args(id)
	operands := make([]*big.Int, len(args))
	widths := make([]int, len(args))
	missing := 0
	for i, a := range args {
		operands[i], widths[i] = value[a], m.Width(a)
		if value[a] == nil {
			missing++
		}
	}
	if missing > 0 {
		return decided(m, id, operands)
	}
	v := ir.Ops[op].Eval(ir.EvalNode{Width: m.Width(id), Aux: m.Aux(id), ArgWidths: widths}, operands)
	return ir.Reduce(v, m.Width(id), m.Signed(id))
}

// decided returns the value of a node that some of its operands decide alone.
func decided(m *ir.Module, id ir.ID, operands []*big.Int) *big.Int {
	width := m.Width(id)
	switch m.Op(id) {
	case ir.And, ir.Or:
		strong := new(big.Int) // decides an And
		if m.Op(id) == ir.Or {
			strong = ir.Bits(big.NewInt(-1), width)
		}
		for _, v := range operands {
			if v != nil && ir.Bits(v, width).Cmp(strong) == 0 {
				return ir.Reduce(strong, width, m.Signed(id))
			}
		}
	case ir.Mux:
		switch {
		case operands[0] != nil && operands[0].Sign() != 0:
			return operands[1]
		case operands[0] != nil:
			return operands[2]
		case operands[1] != nil && operands[2] != nil && operands[1].Cmp(operands[2]) == 0:
			return operands[1]
		}
	}
	return nil
}

// leaves returns the values that a node can have, in order, when it chooses
// among known ones.
func leaves(m *ir.Module, root ir.ID, value []*big.Int) (list []int64, ok bool) {
	seen := map[ir.ID]bool{}
	stack := []ir.ID{root}
	add := func(v int64) {
		if !slices.Contains(list, v) {
			list = append(list, v)
		}
	}
	for len(stack) > 0 {
		id := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		switch v := value[id]; {
		case seen[id]:
			continue
		case v != nil:
			add(v.Int64())
		case m.Op(id) == ir.Ext && m.Width(m.Arg(id, 0)) <= m.Width(id) && !m.Signed(m.Arg(id, 0)):
			stack = append(stack, m.Arg(id, 0))
		case m.Op(id) == ir.Mux:
			sel := value[m.Arg(id, 0)]
			if sel == nil || sel.Sign() != 0 {
				stack = append(stack, m.Arg(id, 1))
			}
			if sel == nil || sel.Sign() == 0 {
				stack = append(stack, m.Arg(id, 2))
			}
		case m.Width(id) == 1 && !m.Signed(id): // what is left of a choice between 0 and 1
			add(0)
			add(1)
		default:
			return nil, false
		}
		seen[id] = true
	}
	slices.Sort(list)
	return list, true
}
