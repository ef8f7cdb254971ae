package cover

import (
	"cmp"
	"slices"
	"strings"
)

// Report is what was seen of some circuits.
type Report struct {
	Circuits []Circuit
}

// Count returns how many points of a kind were seen in all circuits.
func (r *Report) Count(k Kind) Count {
	var n Count
	for i := range r.Circuits {
		c := r.Circuits[i].Count(k)
		n.Seen, n.Of = n.Seen+c.Seen, n.Of+c.Of
	}
	return n
}

// Circuit is what was seen of one circuit.
type Circuit struct {
	Name   string
	Points []Point
	Seen   []bool // of each point
}

func circuitOf(p *plan, seen Map) Circuit {
	c := Circuit{Name: p.name, Points: p.points, Seen: make([]bool, len(p.points))}
	for i, q := range p.points {
		c.Seen[i] = seen.Has(q)
	}
	return c
}

// Count is a number of points seen, of how many.
type Count struct{ Seen, Of int }

// Percent returns the share seen; of nothing, all.
func (n Count) Percent() float64 {
	if n.Of == 0 {
		return 100
	}
	return 100 * float64(n.Seen) / float64(n.Of)
}

func (n *Count) add(seen bool) {
	n.Of++
	if seen {
		n.Seen++
	}
}

// Count returns how many points of a kind were seen.
func (c *Circuit) Count(k Kind) Count {
	var n Count
	for i, p := range c.Points {
		if p.Kind == k {
			n.add(c.Seen[i])
		}
	}
	return n
}

// Missing returns the points of a kind that were not seen.
func (c *Circuit) Missing(k Kind) []Point {
	var list []Point
	for i, p := range c.Points {
		if p.Kind == k && !c.Seen[i] {
			list = append(list, p)
		}
	}
	return list
}

// Line is a line of a generator with the arms that it made.
type Line struct {
	File string
	Line int
	Count
	Missing []string // in words, each once
}

// Lines returns the lines of the generators with multiplexers or memory writes,
// files and lines in order. A line that several modules or lanes go through has
// the points of all.
func (c *Circuit) Lines() []Line {
	type place struct {
		file string
		line int
	}
	index := map[place]*Line{}
	for i, p := range c.Points {
		if p.Kind != Arm || p.File == "" {
			continue
		}
		at := place{p.File, p.Line}
		l := index[at]
		if l == nil {
			l = &Line{File: p.File, Line: p.Line}
			index[at] = l
		}
		l.add(c.Seen[i])
		if words := strings.TrimSpace(p.Name + " " + p.What); !c.Seen[i] && !slices.Contains(l.Missing, words) {
			l.Missing = append(l.Missing, words)
		}
	}
	var list []Line
	for _, l := range index {
		list = append(list, *l)
	}
	slices.SortFunc(list, func(a, b Line) int {
		return cmp.Or(strings.Compare(a.File, b.File), a.Line-b.Line)
	})
	return list
}

// Signal is a named value with how many of its bits' edges were seen.
type Signal struct {
	Name string
	Count
	Missing []string // "bit 3 rises"
}

// Signals returns the signals in the order of the circuit: ports, then registers
// and named values.
func (c *Circuit) Signals() []Signal {
	var list []Signal
	for i, p := range c.Points {
		if p.Kind != Toggle {
			continue
		}
		if n := len(list); n == 0 || list[n-1].Name != p.Name {
			list = append(list, Signal{Name: p.Name})
		}
		s := &list[len(list)-1]
		s.add(c.Seen[i])
		if !c.Seen[i] {
			s.Missing = append(s.Missing, p.What)
		}
	}
	return list
}

// Machine is a state machine.
type Machine struct {
	Name        string
	File        string
	Line        int
	States      []Visit
	Transitions []Visit // those that the circuit can make; none if that is not known
}

// Visit is a state or a transition, and whether it was seen.
type Visit struct {
	What string
	Seen bool
}

// Machines returns the state machines in the order of the circuit.
func (c *Circuit) Machines() []Machine {
	var list []Machine
	for i, p := range c.Points {
		if p.Kind != State && p.Kind != Transition {
			continue
		}
		if n := len(list); n == 0 || list[n-1].Name != p.Name {
			list = append(list, Machine{Name: p.Name, File: p.File, Line: p.Line})
		}
		k := &list[len(list)-1]
		v := Visit{p.What, c.Seen[i]}
		if p.Kind == State {
			k.States = append(k.States, v)
		} else {
			k.Transitions = append(k.Transitions, v)
		}
	}
	return list
}
