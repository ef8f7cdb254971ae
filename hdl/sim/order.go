package sim

import (
	"fmt"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// orderer levels the instructions of a program. An edge is hard when the
// second instruction needs what the first one makes, and soft when the second
// one overwrites a register that the first one reads.
type orderer struct {
	s      *Schedule
	p      *Program
	copied []bool
	writer []int32 // per value: the instruction that writes it, -1 none
	edges  []edge
	start  []int32 // edges by their first instruction
	hard   []int32 // unmet hard edges of each instruction
	soft   []int32
}

type edge struct {
	from, to int32
	soft     bool
}

// order sets the level of every instruction: 1 + the highest level of those
// before it. When registers written in place wait for each other in a circle
// it marks some to be computed aside, in copied, and returns true: the program
// must be built again.
func order(s *Schedule, p *Program, copied []bool) bool {
	o := newOrderer(s, p, copied)
	o.index()
	return o.run()
}

// edgesOf returns the edges of a program.
func edgesOf(s *Schedule, p *Program) []edge { return newOrderer(s, p, nil).edges }

// newOrderer collects the edges.
func newOrderer(s *Schedule, p *Program, copied []bool) *orderer {
	o := &orderer{s: s, p: p, copied: copied, writer: make([]int32, len(s.Values))}
	for i := range o.writer {
		o.writer[i] = -1
	}
	most := len(p.Instrs) // edges: at most one for each operand and gate, beside those of memories
	for i := range p.Instrs {
		if d := p.Instrs[i].Dst; d >= 0 {
			o.writer[d] = int32(i)
		}
		most += len(p.Instrs[i].Args)
	}
	o.edges = make([]edge, 0, most)
	for i := range p.Instrs {
		in := &p.Instrs[i]
		for _, a := range in.Args {
			o.reads(int32(i), a)
		}
		if in.Gate.Val >= 0 {
			o.reads(int32(i), in.Gate)
		}
	}
	o.memories()
	return o
}

func (o *orderer) add(from, to int32, soft bool) {
	o.edges = append(o.edges, edge{from, to, soft})
}

// reads adds the edges of instruction i reading an operand.
func (o *orderer) reads(i int32, a Arg) {
	w := o.writer[a.Val]
	switch {
	case w < 0 || w == i:
	case o.s.Values[a.Val].Region == RegionState:
		o.add(i, w, true)
	default:
		o.add(w, i, false)
	}
}

// memories orders the accesses to each memory: asynchronous reads before
// writes, writes in their order, synchronous reads after the writes when a
// read sees the word being written and before them otherwise.
func (o *orderer) memories() {
	m := o.s.Module
	stores := make([][]int32, len(m.Mems))
	var owner []int
	for i := range m.Mems {
		for range m.Mems[i].Writes {
			owner = append(owner, i)
		}
	}
	for i := range o.p.Instrs {
		if in := &o.p.Instrs[i]; in.Code == CodeStore {
			list := &stores[owner[in.Aux]]
			if n := len(*list); n > 0 {
				o.add((*list)[n-1], int32(i), false)
			}
			*list = append(*list, int32(i))
		}
	}
	for i := range o.p.Instrs {
		in := &o.p.Instrs[i]
		if in.Code != CodeFetch && in.Code != CodeLatch {
			continue
		}
		mem := m.Reads[in.Aux].Mem
		list := stores[mem]
		switch {
		case len(list) == 0:
		case in.Code == CodeLatch && m.Mems[mem].Policy == ir.WriteFirst:
			o.add(list[len(list)-1], int32(i), false)
		default:
			o.add(int32(i), list[0], false)
		}
	}
}

// index sorts the edges by their first instruction and counts the unmet ones.
func (o *orderer) index() {
	n := len(o.p.Instrs)
	o.start = make([]int32, n+1)
	o.hard, o.soft = make([]int32, n), make([]int32, n)
	for _, e := range o.edges {
		o.start[e.from+1]++
		if e.soft {
			o.soft[e.to]++
		} else {
			o.hard[e.to]++
		}
	}
	for i := range n {
		o.start[i+1] += o.start[i]
	}
	sorted := make([]edge, len(o.edges))
	next := append([]int32(nil), o.start...)
	for _, e := range o.edges {
		sorted[next[e.from]] = e
		next[e.from]++
	}
	o.edges = sorted
}

// run takes the instructions in order. When none is ready, a writer of a
// register that waits for readers only is set aside; a plain copy is
// preferred, for it costs nothing more.
func (o *orderer) run() (again bool) {
	n := len(o.p.Instrs)
	var ready, copies, others []int32
	done := make([]bool, n)
	taken := 0
	enable := func(i int32) {
		if o.hard[i] != 0 || done[i] {
			return
		}
		switch {
		case o.soft[i] == 0:
			done[i] = true
			ready = append(ready, i)
		case o.p.Instrs[i].Code == CodeMov:
			copies = append(copies, i)
		default:
			others = append(others, i)
		}
	}
	for i := range int32(n) {
		enable(i)
	}
	for taken < n {
		if len(ready) == 0 {
			i := pick(&copies, done)
			if i < 0 {
				i = pick(&others, done)
			}
			if i < 0 {
				panic(fmt.Sprintf("sim: module %s is not sorted", o.s.Module.Name))
			}
			o.copied[o.p.Instrs[i].Dst] = true
			again = true
			done[i] = true
			ready = append(ready, i)
		}
		i := ready[0]
		ready = ready[1:]
		taken++
		level := o.p.Instrs[i].Level + 1
		o.p.Levels = max(o.p.Levels, int(level))
		for _, e := range o.edges[o.start[i]:o.start[i+1]] {
			to := &o.p.Instrs[e.to]
			to.Level = max(to.Level, level)
			if e.soft {
				o.soft[e.to]--
			} else {
				o.hard[e.to]--
			}
			enable(e.to)
		}
	}
	return again
}

// pick takes the first instruction of a list that is not done, or returns -1.
func pick(list *[]int32, done []bool) int32 {
	for len(*list) > 0 {
		i := (*list)[0]
		*list = (*list)[1:]
		if !done[i] {
			return i
		}
	}
	return -1
}
