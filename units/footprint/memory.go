package footprint

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Memory is memories of a design that are alike: of the same shape, and of the
// same name but for its numbers.
type Memory struct {
	Name   string `json:"name"`   // instances and memory, "feed_part.keys_*.bank_0"
	Copies int    `json:"copies"` // how many
	Depth  int    `json:"depth"`  // words of one
	Width  int    `json:"width"`  // bits of a word
	Reads  int    `json:"reads"`  // read ports of one
	Sync   bool   `json:"sync"`   // the read ports have a register
	ROM    bool   `json:"rom"`    // nothing writes it
}

// Bits returns the bits of all copies.
func (m *Memory) Bits() int { return m.Copies * m.Depth * m.Width }

// What Yosys's memory mapper charges on ecp5, in its own units: a RAM of 16 x 4
// bits, a block RAM, and half a unit for each bit of a multiplexer between RAMs
// that lie above each other.
const (
	lutRAMCost = 4
	blockCost  = 128
)

// cellsOf16 returns the RAMs of 16 x 4 bits that hold one copy.
func (m *Memory) cellsOf16() int { return ceil(m.Depth, 16) * ceil(m.Width, 4) }

// InBlocks returns whether the memory goes to block RAM: it is read with a
// register and, on ecp5, RAM in look-up tables would cost more.
func (m *Memory) InBlocks(t Target) bool {
	if !m.Sync || t != ECP5 {
		return m.Sync
	}
	muxes := m.Width * (ceil(m.Depth, 16) - 1) / 2
	return blockCost*m.blocks(t) <= lutRAMCost*m.cellsOf16()+muxes
}

// blocks returns the fewest block RAMs that hold one copy for one read port.
func (m *Memory) blocks(t Target) int {
	best := 0
	for _, o := range organisations[t] {
		if n := ceil(m.Depth, o.depth) * ceil(m.Width, o.width); best == 0 || n < best {
			best = n
		}
	}
	return best
}

// Blocks returns the block RAMs that hold all copies, as few as can be: a block
// has one read port. 0 when they are not in block RAM.
func (m *Memory) Blocks(t Target) int {
	if !m.InBlocks(t) {
		return 0
	}
	return m.Copies * m.Reads * m.blocks(t)
}

// LUTRAMs returns the RAMs of 16 x 4 bits in look-up tables that hold all copies
// at most. A ROM becomes logic.
func (m *Memory) LUTRAMs(t Target) int {
	if t != ECP5 || m.ROM || m.InBlocks(t) {
		return 0
	}
	return m.Copies * m.Reads * m.cellsOf16()
}

// Memories returns the memories of all instances of a design, by name.
func Memories(d *ir.Design) []Memory {
	type place struct {
		m    *ir.Module
		path string
	}
	has := holders(d)
	var list []Memory
	for todo := []place{{d.Top(), ""}}; len(todo) > 0; {
		p := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		for i := range p.m.Mems {
			mem := &p.m.Mems[i]
			e := Memory{Name: pattern(p.path + mem.Name), Copies: 1, Depth: mem.Depth, Width: mem.Width, Reads: len(mem.Reads), ROM: len(mem.Writes) == 0}
			for _, r := range mem.Reads {
				e.Sync = e.Sync || p.m.Reads[r].Latency > 0
			}
			list = append(list, e)
		}
		for i := range p.m.Insts {
			if inst := &p.m.Insts[i]; has[inst.Child] {
				todo = append(todo, place{inst.Child, p.path + inst.Name + "."})
			}
		}
	}
	return merged(list)
}

// holders returns the modules in which a memory is.
func holders(d *ir.Design) map[*ir.Module]bool {
	has := map[*ir.Module]bool{}
	for _, m := range d.Modules { // children before parents
		has[m] = len(m.Mems) > 0
		for i := range m.Insts {
			has[m] = has[m] || has[m.Insts[i].Child]
		}
	}
	return has
}

// pattern returns a name with its numbers replaced by stars.
func pattern(name string) string {
	var b strings.Builder
	digit := false
	for i, r := range name {
		now := r >= '0' && r <= '9' && (digit || i > 0 && (name[i-1] == '_' || name[i-1] == '.'))
		switch {
		case !now:
			b.WriteRune(r)
		case !digit:
			b.WriteByte('*')
		}
		digit = now
	}
	return b.String()
}

// merged counts memories that are alike, and sorts them by name and shape.
func merged(list []Memory) []Memory {
	slices.SortFunc(list, func(a, b Memory) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Depth, b.Depth), cmp.Compare(a.Width, b.Width), cmp.Compare(a.Reads, b.Reads))
	})
	var out []Memory
	for _, e := range list {
		if n := len(out); n > 0 {
			last := out[n-1]
			last.Copies = 1
			if last == e {
				out[n-1].Copies++
				continue
			}
		}
		out = append(out, e)
	}
	return out
}

func ceil(a, b int) int { return (a + b - 1) / b }
