package ir

import (
	"fmt"
	"strings"
)

// CycleError is the error of [Sort] for a module whose nodes feed each other:
// each node of the list is an operand of the next, the last one of the first.
type CycleError struct {
	Module *Module
	Nodes  []ID
}

// Error names the nodes on the cycle.
func (e *CycleError) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "module %s: combinational cycle: ", e.Module.Name)
	for _, id := range e.Nodes {
		fmt.Fprintf(&b, "%s -> ", e.Module.describe(id))
	}
	b.WriteString(e.Module.describe(e.Nodes[0]))
	return b.String()
}

// describe returns a node as errors show it, such as `%12 add "sum"`.
func (m *Module) describe(id ID) string {
	s := fmt.Sprintf("%%%d %v", id, m.Op(id))
	if name := m.NameOf(id); name != "" {
		s += fmt.Sprintf(" %q", name)
	}
	return s
}

// Sort returns the module with every operand of a combinational node before
// the node, and otherwise in the order of creation. A module already in order
// is returned itself. The error is a [*CycleError].
func Sort(m *Module) (*Module, error) {
	if m.unordered() == None {
		return m, nil
	}
	const (
		fresh = iota
		open
		done
	)
	type frame struct {
		id   ID
		next int // operand to look at
	}
	mark := make([]uint8, m.Len())
	var stack []frame
	w := rewrite(m)
	for root := range ID(m.Len()) {
		if mark[root] != fresh {
			continue
		}
		stack = append(stack, frame{id: root})
		mark[root] = open
		for len(stack) > 0 {
			f := &stack[len(stack)-1]
			args := m.Args(f.id)
			if f.next == len(args) || m.IsState(f.id) {
				w.copy(f.id)
				mark[f.id] = done
				stack = stack[:len(stack)-1]
				continue
			}
			a := args[f.next]
			f.next++
			switch mark[a] {
			case fresh:
				mark[a] = open
				stack = append(stack, frame{id: a})
			case open:
				var cycle []ID
				for i := len(stack) - 1; ; i-- {
					cycle = append(cycle, stack[i].id)
					if stack[i].id == a {
						break
					}
				}
				return nil, &CycleError{Module: m, Nodes: cycle}
			}
		}
	}
	return w.finish(), nil
}

// unordered returns the first combinational node with an operand that is not
// before it, or None.
func (m *Module) unordered() ID {
	for id := range ID(m.Len()) {
		if m.IsState(id) {
			continue
		}
		for _, a := range m.Args(id) {
			if a >= id {
				return id
			}
		}
	}
	return None
}
