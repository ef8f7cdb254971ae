package ir

import "slices"

// OneClock returns a design of several clock domains as one flat module with
// one clock and an input more for each domain, the last inputs: in a step in
// which it is 1, the clock of the domain rises. Registers, memory writes and
// synchronous reads of the other domains hold. So every order of the clocks,
// coinciding edges too, is a sequence of steps on any engine. The domains come
// in the order of their inputs; the main domain is the first. A design of one
// domain is returned as it is, with no domains.
func OneClock(d *Design) (*Design, []Domain, error) { return oneClock(d, false) }

// OneClockProof is OneClock for proofs over all orders of the clocks: an Assert that
// no input decides is claimed in every step, not only in those in which the clock of
// its domain rises. It claims no less, for in a step in which it is false that
// clock might rise; and it says what states there are, which induction needs: that
// nothing false was seen before a clock that stood still says nothing.
func OneClockProof(d *Design) (*Design, []Domain, error) { return oneClock(d, true) }

func oneClock(d *Design, proof bool) (*Design, []Domain, error) {
	if len(d.Top().Domains) == 0 {
		return d, nil, nil
	}
	flat, err := Flatten(d)
	if err != nil {
		return nil, nil, err
	}
	g := gater{m: flat, rises: map[Domain]ID{}}
	if proof {
		g.free = flat.freeOfInputs()
	}
	domains := []Domain{MainDomain}
	for _, u := range flat.Domains {
		domains = append(domains, u.Domain)
	}
	flat.Inputs = slices.Clip(flat.Inputs)
	for _, k := range domains {
		lane := flat.New(Node{Op: Input, Width: 1, Aux: flat.InputLanes(), Range: Span(0, 1)})
		g.rises[k] = lane
		flat.Inputs = append(flat.Inputs, Port{Name: flat.freePort(d.Domains[k].Clock + "_rises"), Kind: KindBool, Width: 1, Lanes: []ID{lane}})
	}
	g.state()
	g.claims()
	for id := range flat.domain {
		if flat.domain[id] != NoDomain || flat.op[id] == Input {
			flat.domain[id] = MainDomain
		}
	}
	flat.Domains = nil
	one := &Design{Modules: []*Module{flat}, Domains: d.Domains[:MainDomain+1], Sources: d.Sources}
	one.MarkClocks()
	return one, domains, nil
}

// gater lets the state of a flat module hold in steps of other domains.
type gater struct {
	m     *Module
	rises map[Domain]ID
	free  []bool // nodes that no input decides; nil: nobody asks
}

// freeOfInputs tells of each node of a sorted module whether only state decides it.
func (m *Module) freeOfInputs() []bool {
	free := make([]bool, m.Len())
	for id := range ID(m.Len()) {
		free[id] = m.Op(id) != Input
		if m.IsState(id) {
			continue
		}
		for _, a := range m.Args(id) {
			free[id] = free[id] && free[a]
		}
	}
	return free
}

func (g *gater) state() {
	m := g.m
	for i := range m.Regs {
		r := &m.Regs[i]
		next := m.Arg(r.Node, 0)
		if next != r.Node {
			m.SetArg(r.Node, 0, g.node(Mux, m.Node(r.Node), g.rises[r.Domain], next, r.Node))
		}
		r.Domain = MainDomain
	}
	bit := Node{Width: 1}
	for i := range m.Reads {
		p := &m.Reads[i]
		if p.Latency > 0 {
			m.SetArg(p.Node, 1, g.node(And, bit, m.Arg(p.Node, 1), g.rises[p.Domain]))
		}
		p.Shared = -1 // its enable is no longer the complement of the write's
		p.Domain = MainDomain
	}
	for i := range m.Mems {
		m.Mems[i].Writes = slices.Clone(m.Mems[i].Writes)
		for j := range m.Mems[i].Writes {
			w := &m.Mems[i].Writes[j]
			w.En = g.node(And, bit, w.En, g.rises[w.Domain])
			w.Domain = MainDomain
		}
	}
}

// node makes a node of the kind of like.
func (g *gater) node(op Op, like Node, args ...ID) ID {
	ranges, widths := make([]Range, len(args)), make([]int, len(args))
	for i, a := range args {
		ranges[i], widths[i] = g.m.Range(a), g.m.Width(a)
	}
	return g.m.New(Node{Op: op, Signed: like.Signed, Width: like.Width, Domain: MainDomain, Src: like.Src,
		Range: RangeOf(op, like.Width, like.Signed, 0, ranges, widths)}, args...)
}

// freePort returns a name that no port has, made from another.
func (m *Module) freePort(name string) string {
	taken := func(p Port) bool { return p.Name == name }
	for slices.ContainsFunc(m.Inputs, taken) || slices.ContainsFunc(m.Outputs, taken) {
		name += "_"
	}
	return name
}
