package ir

import (
	"errors"
	"fmt"
)

// maxFaults is how many faults of one module are reported.
const maxFaults = 10

// Check verifies that a module obeys the package's rules: what each op demands
// of its operands, constants and ranges that fit, and ports, registers,
// memories and instances that agree with their nodes in both directions. Wires
// may refer forward. It does not look into the instances' modules. The error
// joins up to ten faults, each naming the node, the rule and the numbers.
func Check(m *Module) error {
	c := checker{m: m}
	c.tables()
	for id := range ID(m.Len()) {
		c.node(id)
	}
	c.sides()
	c.claims()
	return errors.Join(c.faults...)
}

// CheckSorted is Check, and demands the order that [Sort] makes.
func CheckSorted(m *Module) error {
	if err := Check(m); err != nil {
		return err
	}
	c := checker{m: m}
	if id := m.unordered(); id != None {
		c.fail(id, "order", "operands %v", m.Args(id))
	}
	return errors.Join(c.faults...)
}

// CheckDesign checks every module of a design, and that children come before
// parents, names are unique and clock domains exist.
func CheckDesign(d *Design) error {
	if len(d.Modules) == 0 {
		return errors.New("design: no modules")
	}
	var errs []error
	seen := map[*Module]bool{}
	names := map[string]bool{}
	for _, m := range d.Modules {
		c := checker{m: m}
		if m.Name == "" || names[m.Name] {
			c.fail(None, "module name", "%q is empty or taken", m.Name)
		}
		names[m.Name] = true
		for i := range m.Insts {
			if !seen[m.Insts[i].Child] {
				c.fail(None, "module order", "instance %q: its module is not listed before", m.Insts[i].Name)
			}
		}
		seen[m] = true
		for id := range ID(m.Len()) {
			if int(m.Domain(id)) >= max(1, len(d.Domains)) {
				c.fail(id, "domain", "number %d, the design has %d", m.Domain(id), len(d.Domains))
			}
		}
		errs = append(errs, errors.Join(c.faults...))
		if len(c.faults) == 0 {
			errs = append(errs, Check(m))
		}
	}
	return errors.Join(errs...)
}

// checker collects the faults of one module.
type checker struct {
	m      *Module
	faults []error
	lanes  []ID // the input nodes, all ports in order
	ranger ranger
}

// fail records a broken rule; id may be None.
func (c *checker) fail(id ID, rule, format string, args ...any) {
	if len(c.faults) >= maxFaults {
		return
	}
	where := ""
	if id != None {
		where = c.m.describe(id) + ": "
	}
	c.faults = append(c.faults, fmt.Errorf("module %s: %s%s: %s", c.m.Name, where, rule, fmt.Sprintf(format, args...)))
}

// exists reports whether an id is one of the module's nodes.
func (c *checker) exists(id ID) bool { return id >= 0 && int(id) < c.m.Len() }

// node checks one node against its line of the op table.
func (c *checker) node(id ID) {
	m := c.m
	op, width, args := m.Op(id), m.Width(id), m.Args(id)
	if op >= NumOps {
		c.fail(id, "kind", "number %d", op)
		return
	}
	if arity := Ops[op].Arity; arity >= 0 && len(args) != arity || arity < 0 && len(args) == 0 {
		c.fail(id, "arity", "%d operands, not %d", len(args), arity)
		return
	}
	for i, a := range args {
		if !c.exists(a) {
			c.fail(id, "operand", "%d is %%%d, of %d nodes", i, a, m.Len())
			return
		}
	}
	if width < 1 {
		c.fail(id, "width", "%d", width)
		return
	}
	if r := m.Range(id); compare(r, low, r, high) > 0 || !r.Fits(width, m.Signed(id)) {
		c.fail(id, "range", "%v in %v", r, m.kind(id))
		return
	}
	if Ops[op].Eval == nil {
		c.state(id)
		return
	}
	c.operands(id)
	for i, a := range args {
		if d := m.Domain(a); d != NoDomain && d != m.Domain(id) {
			c.fail(id, "domain", "%d, operand %d has %d", m.Domain(id), i, d)
		}
	}
	if want, got := c.ranger.of(m, m.Node(id), args), m.Range(id); below(want, got) || below(got, want) {
		c.fail(id, "range", "%v, the operands give %v", got, want)
	}
}

// kind returns a node's kind of value, such as "s17".
func (m *Module) kind(id ID) valueKind { return valueKind{m.Width(id), m.Signed(id)} }

// valueKind is a width and a sign.
type valueKind struct {
	width  int
	signed bool
}

func (k valueKind) String() string {
	if k.signed {
		return fmt.Sprintf("s%d", k.width)
	}
	return fmt.Sprintf("u%d", k.width)
}

// bit is the kind of conditions and enables.
var bit = valueKind{1, false}

// want demands the kind of an operand.
func (c *checker) want(id ID, i int, k valueKind) {
	if got := c.m.kind(c.m.Arg(id, i)); got != k {
		c.fail(id, "operand kind", "operand %d is %v, not %v", i, got, k)
	}
}

// wantWidth demands the width of an operand.
func (c *checker) wantWidth(id ID, i int) {
	if got := c.m.Width(c.m.Arg(id, i)); got != c.m.Width(id) {
		c.fail(id, "operand width", "operand %d has %d bits, the node %d", i, got, c.m.Width(id))
	}
}

// operands checks what a computing node demands of its operands.
func (c *checker) operands(id ID) {
	m := c.m
	switch op := m.Op(id); op {
	case Not:
		c.wantWidth(id, 0)
	case And, Or, Xor:
		c.wantWidth(id, 0)
		c.wantWidth(id, 1)
	case Shl, Shr:
		if m.Signed(m.Arg(id, 1)) {
			c.fail(id, "shift count", "is signed")
		}
	case Eq, Lt:
		if m.kind(id) != bit {
			c.fail(id, "comparison", "is %v, not u1", m.kind(id))
		}
	case Mux:
		c.want(id, 0, bit)
		c.want(id, 1, m.kind(id))
		c.want(id, 2, m.kind(id))
	case Cat:
		sum := 0
		for _, a := range m.Args(id) {
			sum += m.Width(a)
		}
		if sum != m.Width(id) {
			c.fail(id, "cat", "operands have %d bits, the node %d", sum, m.Width(id))
		}
	case Slice:
		if aw := m.Width(m.Arg(id, 0)); m.Aux(id) < 0 || m.Aux(id)+m.Width(id) > aw {
			c.fail(id, "slice", "bits %d to %d of %d", m.Aux(id), m.Aux(id)+m.Width(id)-1, aw)
		}
	case Ext:
		if aw := m.Width(m.Arg(id, 0)); aw > m.Width(id) {
			c.fail(id, "ext", "operand has %d bits, the node %d", aw, m.Width(id))
		}
	}
}
