package sim

import (
	"errors"
	"fmt"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Claim is an Assert, Assume or Cover of a circuit and what came of it.
type Claim struct {
	ir.Claim
	File  string // where it is made
	Line  int
	Count int // cycles in which it was false; of a Cover, in which it was true
	First int // the first of them
}

// Covered reports whether a Cover was true in some cycle; of an Assert or Assume,
// whether it was false in none.
func (c *Claim) Covered() bool { return (c.Kind == ir.Cover) == (c.Count > 0) }

// error says what is wrong with a claim.
func (c *Claim) error() error {
	if c.Kind == ir.Cover || c.Count == 0 {
		return nil
	}
	more := ""
	if c.Count > 1 {
		more = fmt.Sprintf(", as in %d later cycles", c.Count-1)
	}
	what := "assertion %s is false (%s:%d)%s"
	if c.Kind == ir.Assume {
		what = "assumption %s is false (%s:%d)%s: the inputs are not those that the circuit is made for"
	}
	return fmt.Errorf("sim: cycle %d: "+what, c.First, c.Name, c.File, c.Line, more)
}

// claims watches the claims of a running circuit; nil: there are none.
type claims struct {
	list []Claim
	lane int // output lane of the first
}

// expose returns a design with an output for each claim, and the claims.
func expose(d *ir.Design) (*ir.Design, *claims, error) {
	open, list, err := ir.ExposeClaims(d)
	if err != nil || len(list) == 0 {
		return d, nil, err
	}
	c := &claims{lane: open.Top().OutputLanes() - len(list)}
	for _, k := range list {
		file, line := d.Sources.Position(k.Src)
		c.list = append(c.list, Claim{Claim: k, File: file, Line: line})
	}
	return open, c, nil
}

// check looks at the claims in a settled cycle.
func (c *claims) check(e Engine, cycle int) {
	if c == nil {
		return
	}
	var word [1]uint64
	for i := range c.list {
		e.Get(c.lane+i, word[:])
		c.list[i].see(word[0] == 1, cycle)
	}
}

// see counts a cycle.
func (c *Claim) see(value bool, cycle int) {
	if value != (c.Kind == ir.Cover) {
		return
	}
	if c.Count == 0 {
		c.First = cycle
	}
	c.Count++
}

// err returns what is wrong with the claims.
func (c *claims) err() error {
	if c == nil {
		return nil
	}
	var errs []error
	for i := range c.list {
		errs = append(errs, c.list[i].error())
	}
	return errors.Join(errs...)
}

// Claims returns the Asserts, Assumes and Covers of the circuit, in the order of
// its modules, each with what came of it so far; Reset does not forget it.
func (s *Sim) Claims() []Claim {
	if s.claims == nil {
		return nil
	}
	return s.claims.list
}
