package sim

// unitKind is how a unit is emitted.
type unitKind uint8

const (
	single   unitKind = iota // one instruction
	looped                   // by vectors, in a loop that other units may share
	gathered                 // by vectors, of lanes that lie anywhere
)

// unit is what machine code does in one piece: one instruction, or lanes of a
// run by vectors.
type unit struct {
	first, n int32 // instructions of the program
	kind     unitKind
	group    int32 // of units under one test
}

// units are a program in the order of its machine code. The order of a
// schedule is that of levels, which suits loops; here what is needed by one
// result is computed together, so that values live in registers from their
// making to their last use, and what hangs on one gate stands under one test.
type units struct {
	list   []unit
	before lists // the units each unit must follow
	groups lists // the units of each group, in order
	order  []int32
}

// lists are lists of numbers in compressed rows.
type lists struct{ start, item []int32 }

func (l *lists) of(i int32) []int32 { return l.item[l.start[i]:l.start[i+1]] }

// pairs collects pairs (of, item) for lists.
type pairs [][2]int32

// lists sorts the pairs into n lists; each keeps the order of the pairs.
func (p pairs) lists(n int) lists {
	l := lists{start: make([]int32, n+1), item: make([]int32, len(p))}
	for _, x := range p {
		l.start[x[0]+1]++
	}
	for i := range n {
		l.start[i+1] += l.start[i]
	}
	next := append([]int32(nil), l.start...)
	for _, x := range p {
		l.item[next[x[0]]] = x[1]
		next[x[0]]++
	}
	return l
}

// unitsOf cuts a program into units and orders them.
func unitsOf(s *Schedule, p *Program, cut func([]stretch, Run) []stretch) *units {
	u := &units{list: make([]unit, 0, len(p.Runs))}
	var stretches []stretch
	of := make([]int32, len(p.Instrs)) // unit of each instruction
	for _, r := range p.Runs {
		stretches = cut(stretches[:0], r)
		for _, t := range stretches {
			for k := range t.n {
				of[t.first+k] = int32(len(u.list))
			}
			u.list = append(u.list, unit{first: int32(t.first), n: int32(t.n), kind: t.how})
		}
	}
	edges := edgesOf(s, p)
	before := make(pairs, 0, len(edges))
	for _, e := range edges {
		if from, to := of[e.from], of[e.to]; from != to {
			before = append(before, [2]int32{to, from})
		}
	}
	u.before = before.lists(len(u.list))
	u.group(p)
	u.arrange()
	return u
}

// group joins the units of each gate. Where the groups would wait for each
// other in a circle, those that do are cut by level.
func (u *units) group(p *Program) {
	type key struct {
		val, word int32
		off       bool
		level     int32
	}
	keys := map[key]int32{}
	cut := map[key]bool{} // gates, at level -1
	for again := true; again; {
		again = false
		clear(keys)
		n := int32(0)
		for i := range u.list {
			in := &p.Instrs[u.list[i].first]
			if in.Gate.Val < 0 {
				u.list[i].group = n
				n++
				continue
			}
			k := key{in.Gate.Val, in.Gate.Word, in.Off, -1}
			if cut[k] {
				k.level = in.Level
			}
			g, ok := keys[k]
			if !ok {
				g = n
				keys[k] = g
				n++
			}
			u.list[i].group = g
		}
		members := make(pairs, len(u.list))
		for i := range u.list {
			members[i] = [2]int32{u.list[i].group, int32(i)}
		}
		u.groups = members.lists(int(n))
		if len(keys) == 0 {
			return // every unit is alone, and the order of units is no circle
		}
		stuck := u.stuck()
		for k, g := range keys {
			if stuck[g] && k.level < 0 {
				cut[k], again = true, true
			}
		}
	}
}

// stuck tells which groups are on a circle or behind one.
func (u *units) stuck() []bool {
	n := len(u.groups.start) - 1
	wait := make([]int32, n)
	after := make(pairs, 0, len(u.before.item))
	for i := range u.list {
		g := u.list[i].group
		for _, b := range u.before.of(int32(i)) {
			if h := u.list[b].group; h != g {
				after = append(after, [2]int32{h, g})
				wait[g]++
			}
		}
	}
	next := after.lists(n)
	var ready []int32
	for g := range int32(n) {
		if wait[g] == 0 {
			ready = append(ready, g)
		}
	}
	for len(ready) > 0 {
		g := ready[len(ready)-1]
		ready = ready[:len(ready)-1]
		for _, h := range next.of(g) {
			if wait[h]--; wait[h] == 0 {
				ready = append(ready, h)
			}
		}
	}
	stuck := make([]bool, n)
	for g := range stuck {
		stuck[g] = wait[g] > 0
	}
	return stuck
}

// arrange orders the units: groups depth first from those that nothing
// follows, and within a group its units depth first.
func (u *units) arrange() {
	u.order = make([]int32, 0, len(u.list))
	n := len(u.groups.start) - 1
	followed := make([]bool, n)
	last := make([]bool, len(u.list)) // units that nothing of their group follows
	for i := range last {
		last[i] = true
	}
	for i := range u.list {
		for _, b := range u.before.of(int32(i)) {
			if h := u.list[b].group; h != u.list[i].group {
				followed[h] = true
			} else {
				last[b] = false
			}
		}
	}
	units := walk{seen: make([]bool, len(u.list))}
	groups := walk{seen: make([]bool, n)}
	inside := func(g int32) {
		for _, i := range u.groups.of(g) {
			if last[i] {
				units.from(i, func(i int32, visit func(int32)) {
					for _, b := range u.before.of(i) {
						if u.list[b].group == g {
							visit(b)
						}
					}
				}, func(i int32) { u.order = append(u.order, i) })
			}
		}
	}
	for g := range int32(n) {
		if !followed[g] {
			groups.from(g, func(g int32, visit func(int32)) {
				for _, i := range u.groups.of(g) {
					for _, b := range u.before.of(i) {
						if h := u.list[b].group; h != g {
							visit(h)
						}
					}
				}
			}, inside)
		}
	}
}

// walk visits vertices depth first, each once, without recursion.
type walk struct {
	seen  []bool
	stack []int32 // ^v: v when all before it is done
}

// from visits a vertex and all before it, these first; before calls visit
// with each of them.
func (w *walk) from(v int32, before func(v int32, visit func(int32)), done func(int32)) {
	if w.seen[v] {
		return
	}
	w.stack = append(w.stack[:0], v)
	visit := func(b int32) {
		if !w.seen[b] {
			w.stack = append(w.stack, b)
		}
	}
	for len(w.stack) > 0 {
		v := w.stack[len(w.stack)-1]
		w.stack = w.stack[:len(w.stack)-1]
		if v < 0 {
			done(^v)
			continue
		}
		if w.seen[v] {
			continue
		}
		w.seen[v] = true
		w.stack = append(w.stack, ^v)
		at := len(w.stack)
		before(v, visit)
		list := w.stack[at:] // the first one on top
		for i, k := 0, len(list)-1; i < k; i, k = i+1, k-1 {
			list[i], list[k] = list[k], list[i]
		}
	}
}
