package clustu

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/pipeline"
)

// candidate is a distance and the lane it came by.
type candidate struct {
	Value hdl.UInt
	Lane  hdl.UInt
}

// groups returns how n candidates are grouped for a level of the tree: threes,
// and what is left over. The tree ends when two are left, or one, since the
// last unit has two inputs beside the running minimum.
func groups(n int) []int {
	if n == 3 {
		return []int{2, 1}
	}
	var sizes []int
	for ; n > 0; n -= sizes[len(sizes)-1] {
		sizes = append(sizes, min(3, n))
	}
	return sizes
}

// levels returns the levels of the tree.
func (c Clustu) levels() int {
	levels := 0
	for n := 2 * c.Units; n > 2; n = len(groups(n)) {
		levels++
	}
	return levels
}

// registers returns whether the candidates are registered before the tree, and
// after a level of it. At least one register is there: the running minimum
// takes a cycle to fetch.
func (c Clustu) registers() (before bool, after func(level int) bool) {
	levels := c.levels()
	return levels == 0 || c.Pipeline == pipeline.Fast,
		func(level int) bool { return c.Pipeline != pipeline.Area || level == levels-1 }
}

// stages returns the registers between the input and the last unit.
func (c Clustu) stages() int {
	before, after := c.registers()
	n := 0
	if before {
		n++
	}
	for level := range c.levels() {
		if after(level) {
			n++
		}
	}
	return n
}

// parallel returns the form of the three-input minima.
func (c Clustu) parallel() bool { return c.Pipeline != pipeline.Area }

// tree reduces the distances of a beat to two candidates, in lane order.
func (c Clustu) tree(m *hdl.Module, advance hdl.Bool, distance []hdl.UInt) []candidate {
	lane := hdl.U(indexWidth(2 * c.Units))
	list := make([]candidate, len(distance))
	for i, d := range distance {
		if c.Max {
			d = d.Not() // the largest is the smallest complement
		}
		list[i] = candidate{d, hdl.C(m, lane, int64(i))}
	}
	before, after := c.registers()
	if before {
		for i := range list {
			list[i].Value = heldInverted(m, "given_"+strconv.Itoa(i), list[i].Value, advance, i%3 != 0)
		}
	}
	for level := range c.levels() {
		list = c.level(m, advance, list, level, after(level), level == c.levels()-1)
	}
	return list
}

// level makes one level of the tree.
func (c Clustu) level(m *hdl.Module, advance hdl.Bool, list []candidate, level int, registered, last bool) []candidate {
	var next []candidate
	for _, size := range groups(len(list)) {
		name := "_" + strconv.Itoa(level) + "_" + strconv.Itoa(len(next))
		best := list[0]
		switch g := list[:size]; size {
		case 3:
			u := hdl.Inst(m, "min"+name, Min3{Bits: c.DistBits, Parallel: c.parallel()}, Min3In{A: g[0].Value, B: g[1].Value, C: g[2].Value})
			best = candidate{u.Least, hdl.Mux(u.TakeC, g[2].Lane, hdl.Mux(u.TakeB, g[1].Lane, g[0].Lane))}
		case 2:
			best = hdl.Mux(less(g[1].Value, g[0].Value), g[1], g[0])
		}
		list = list[size:]
		if registered {
			// In the last unit the running minimum comes first.
			inverted := last || len(next)%3 != 0
			best.Value = heldInverted(m, "least"+name, best.Value, advance, inverted)
			best.Lane = stream.Hold(m, advance, "lane"+name, best.Lane)
		}
		next = append(next, best)
	}
	return next
}

// heldInverted is held, by a register that holds the complement where the
// comparison behind it needs that.
func heldInverted(m *hdl.Module, name string, v hdl.UInt, advance hdl.Bool, inverted bool) hdl.UInt {
	if !inverted {
		return stream.Hold(m, advance, name, v)
	}
	return stream.Hold(m, advance, name+"_n", v.Not()).Not()
}
