package memory

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
)

// Range is the bytes from Start to before End.
type Range struct {
	Start, End uint64
	Name       string // what lies there, for messages
}

// Guard is a set of bytes.
type Guard struct {
	list []Range // by rising start, apart from each other
}

// NewGuard returns the union of ranges.
func NewGuard(ranges ...Range) *Guard {
	list := slices.Clone(ranges)
	slices.SortStableFunc(list, func(a, b Range) int { return cmp.Compare(a.Start, b.Start) })
	g := &Guard{}
	for _, r := range list {
		if r.Start >= r.End {
			continue
		}
		if k := len(g.list) - 1; k >= 0 && r.Start <= g.list[k].End {
			last := &g.list[k]
			last.End = max(last.End, r.End)
			continue
		}
		g.list = append(g.list, r)
	}
	return g
}

// from returns the first range that ends after an address, and its index.
func (g *Guard) from(addr uint64) int {
	return sort.Search(len(g.list), func(i int) bool { return g.list[i].End > addr })
}

// Has returns whether a byte is in the set.
func (g *Guard) Has(addr uint64) bool {
	i := g.from(addr)
	return i < len(g.list) && g.list[i].Start <= addr
}

// Meets returns whether some byte from start to before end is in the set.
func (g *Guard) Meets(start, end uint64) bool {
	i := g.from(start)
	return i < len(g.list) && g.list[i].Start < end
}

// near says which range is next to an address that is in none.
func (g *Guard) near(addr uint64) string {
	i := g.from(addr)
	switch {
	case len(g.list) == 0:
		return "there is none"
	case i == 0 || i < len(g.list) && g.list[i].Start-addr < addr-g.list[i-1].End:
		return fmt.Sprintf("%s begins at %#x", g.list[i].Name, g.list[i].Start)
	}
	return fmt.Sprintf("%s ends before %#x", g.list[i-1].Name, g.list[i-1].End)
}
