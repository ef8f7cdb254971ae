package ir

import (
	"fmt"
	"strings"
)

// ClaimKind says what is claimed of a node.
type ClaimKind uint8

// The kinds of claims.
const (
	Assert ClaimKind = iota // it is true in every cycle
	Assume                  // whoever uses the module makes it true in every cycle
	Cover                   // it is true in some cycle
)

// String returns the word of Verilog: "assert", "assume", "cover".
func (k ClaimKind) String() string { return [...]string{"assert", "assume", "cover"}[k] }

// Claim is what a module says of itself: of a bit, as it is settled before each
// edge of the clock of its domain. Claims change nothing that the module does.
type Claim struct {
	Kind   ClaimKind
	Name   string // unique in the module; in a flat one with the instances it lies in
	Node   ID     // one bit
	Domain Domain
	Src    SourceID
}

// HasClaims reports whether a module or an instance in it makes a claim.
func (m *Module) HasClaims() bool {
	return m.within(func(c *Module) bool { return len(c.Claims) > 0 })
}

// ExposeClaims returns a design as one flat module with an output of one bit
// more for each claim, the last outputs, and without the claims themselves,
// which are returned in the order of those outputs; Bare of it is the design that
// was given. A design that makes no claim is returned as it is.
func ExposeClaims(d *Design) (*Design, []Claim, error) {
	if !d.Top().HasClaims() {
		return d, nil, nil
	}
	flat, err := Flatten(d)
	if err != nil {
		return nil, nil, err
	}
	m := *flat
	claims := m.Claims
	m.Claims = nil
	m.Outputs = append([]Port(nil), flat.Outputs...)
	for _, c := range claims {
		name := m.freePort(fmt.Sprintf("%v_%s", c.Kind, strings.ReplaceAll(c.Name, ".", "_")))
		m.Outputs = append(m.Outputs, Port{Name: name, Kind: KindBool, Width: 1, Lanes: []ID{c.Node}, Src: c.Src})
	}
	return &Design{Modules: []*Module{&m}, Domains: d.Domains, Sources: d.Sources, Bare: d}, claims, nil
}

// claims moves the claims over, as finish does the other side tables.
func (w *rewriter) claims() {
	for _, c := range w.src.Claims {
		c.Name = w.prefix + c.Name
		c.Node, c.Domain = w.to[c.Node], w.domain(c.Domain)
		w.dst.Claims = append(w.dst.Claims, c)
	}
}

// claims checks the claims of a module.
func (c *checker) claims() {
	names := map[string]bool{}
	for _, k := range c.m.Claims {
		if k.Name == "" || names[k.Name] {
			c.fail(None, "claim name", "%q is empty or taken", k.Name)
		}
		names[k.Name] = true
		if k.Kind > Cover {
			c.fail(None, "claim", "%q is of kind %d", k.Name, k.Kind)
			continue
		}
		what := fmt.Sprintf("%v %s", k.Kind, k.Name)
		c.drives(what, k.Node, bit)
		if c.exists(k.Node) && c.m.Domain(k.Node) != NoDomain && c.m.Domain(k.Node) != k.Domain {
			c.fail(k.Node, "domain", "%d, that of %s is %d", c.m.Domain(k.Node), what, k.Domain)
		}
	}
}

// claims keeps a claim to the instants at which the clock of its domain rises, but
// for Asserts that are free.
func (g *gater) claims() {
	bit := Node{Width: 1}
	for i := range g.m.Claims {
		c := &g.m.Claims[i]
		rises := g.rises[c.Domain]
		switch {
		case c.Kind == Cover:
			c.Node = g.node(And, bit, c.Node, rises)
		case c.Kind == Assert && g.free != nil && g.free[c.Node]:
		default:
			c.Node = g.node(Or, bit, c.Node, g.node(Not, bit, rises))
		}
		c.Domain = MainDomain
	}
}
