package prove

import (
	"errors"
	"fmt"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/units/mmu"
)

// span returns lo .. hi-1.
func span(lo, hi int) []int {
	s := make([]int, hi-lo)
	for i := range s {
		s[i] = lo + i
	}
	return s
}

// treeMutants are mistakes in a tree of additions.
func treeMutants() []Mutant {
	additions := func(m *ir.Module) []ir.ID {
		var list []ir.ID
		for id := range ir.ID(m.Len()) {
			if m.Op(id) == ir.Add && m.Width(id) > 8 {
				list = append(list, id)
			}
		}
		return list
	}
	edit := func(which func(n int) int, change func(m *ir.Module, id ir.ID)) func(m *ir.Module) error {
		return func(m *ir.Module) error {
			list := additions(m)
			if len(list) == 0 {
				return errors.New("there is no addition")
			}
			change(m, list[which(len(list))])
			return nil
		}
	}
	first := func(int) int { return 0 }
	last := func(n int) int { return n - 1 }
	double := func(m *ir.Module, id ir.ID) { m.SetArg(id, 1, m.Arg(id, 0)) }
	return []Mutant{
		{What: "an addition adds one operand twice", Edit: edit(first, double)},
		{What: "the last addition does so", Edit: edit(last, double)},
		{What: "an operand loses its upper bit", Edit: edit(last, func(m *ir.Module, id ir.ID) {
			a := m.Arg(id, 0)
			n := m.Node(a)
			n.Width--
			n.Range = ir.Full(n.Width, n.Signed)
			n.Op, n.Aux = ir.Slice, 0
			m.SetArg(id, 0, m.New(n, a))
		})},
	}
}

// largeTrees are the proofs of the adder trees at full size.
func largeTrees() []Proof {
	var list []Proof
	for _, g := range []mmu.ProcTree{
		{Lanes: 64, Segments: 4, ProductBits: 33, AccBits: 40, Levels: 2},
		{Lanes: 256, Segments: 4, ProductBits: 40, AccBits: 48, Levels: 1},
		{Lanes: 100, Segments: 2, ProductBits: 33, AccBits: 40, Levels: 3},
	} {
		for k := mmu.One; k.Count() <= g.Segments; k++ {
			size := mmu.GroupSize(g.Lanes, g.Segments, k)
			var want [][]int
			for s := range k.Count() {
				want = append(want, span(s*size, (s+1)*size))
			}
			list = append(list, Proof{
				Key:     fmt.Sprintf("proc-tree-large-%d-%s", g.Lanes, k),
				Claim:   fmt.Sprintf("`mmu.ProcTree`, lanes in groups: %s: every score is exactly the sum of its group's products, each once", k),
				Sizes:   fmt.Sprintf("%d lanes of %d bits, %d-bit sums", g.Lanes, g.ProductBits, g.AccBits),
				Method:  Linear{Circuit: of("", g), Data: "product", Controls: map[string]int64{"advance": 1, "groups": int64(k)}, Output: "score", Want: want},
				Mutants: treeMutants()[:1],
			})
		}
	}
	for _, g := range []mmu.LaneTree{{Procs: 16, ProductBits: 33, Levels: 2}, {Procs: 64, ProductBits: 40, Levels: 1}} {
		list = append(list, Proof{
			Key:     fmt.Sprintf("lane-tree-large-%d", g.Procs),
			Claim:   "`mmu.LaneTree`: exactly the sum of the processors' products, each once",
			Sizes:   fmt.Sprintf("%d processors, %d-bit products", g.Procs, g.ProductBits),
			Method:  Linear{Circuit: of("", g), Data: "product", Controls: map[string]int64{"advance": 1}, Output: "sum", Want: [][]int{span(0, g.Procs)}},
			Mutants: treeMutants(),
		})
	}
	return list
}
