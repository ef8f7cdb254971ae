package sim

import (
	"fmt"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Clock says when the clock of a domain rises: at Phase, Phase+Period,
// Phase+2*Period and so on, in any unit of time. A ratio of 148.5 to 100 MHz
// is the periods 200 and 297.
type Clock struct {
	Domain        string // its name in the top module; clk is the main one
	Period, Phase int    // Period >= 1, Phase >= 0
}

// Clocks gives the clocks of a circuit of several domains. A domain that is
// not named has period 1 and phase 0; without this option, therefore, all
// clocks rise together.
//
// Time passes in instants at which one clock rises or several do; what rises
// together samples what was before. [Sim.Step] passes all instants up to the
// next edge of the main clock, that one included; [Sim.StepDomain] does so for
// any domain, [Sim.Instant] passes one instant. [Sim.Cycle], watchers and
// waves count instants.
//
// Circuits of several domains run on every engine, flattened and with an
// enable for each domain ([ir.OneClock]); circuits of one run as they are.
func Clocks(list ...Clock) Option { return func(c *config) { c.clocks = append(c.clocks, list...) } }

// clocks is the schedule of a circuit of several domains.
type clocks struct {
	names   []string // by domain, the main one first
	periods []int
	phases  []int
	next    []int  // when each clock rises next
	rose    []bool // in the last instant
	lane    int    // the first enable of the engine
}

// mainClock is the name of the main domain.
const mainClock = "clk"

// newClocks makes the schedule of a design whose enables begin at a lane, or
// says what is wrong with the list.
func newClocks(d *ir.Design, domains []ir.Domain, lane int, list []Clock) (*clocks, error) {
	c := &clocks{lane: lane}
	for _, k := range domains {
		c.names = append(c.names, d.Domains[k].Name)
		c.periods = append(c.periods, 1)
		c.phases = append(c.phases, 0)
	}
	c.rose = make([]bool, len(c.names))
	for _, k := range list {
		i := c.find(k.Domain)
		switch {
		case i < 0:
			return nil, fmt.Errorf("sim: Clocks: %s has no clock domain %q; there are %s", d.Top().Name, k.Domain, strings.Join(c.names, ", "))
		case k.Period < 1 || k.Phase < 0:
			return nil, fmt.Errorf("sim: Clocks: domain %s has period %d and phase %d; they are at least 1 and 0", k.Domain, k.Period, k.Phase)
		}
		c.periods[i], c.phases[i] = k.Period, k.Phase
	}
	c.reset()
	return c, nil
}

// find returns the index of a domain, -1 for an unknown one.
func (c *clocks) find(name string) int {
	for i, n := range c.names {
		if n == name || name == "" && i == 0 {
			return i
		}
	}
	return -1
}

func (c *clocks) reset() {
	c.next = append(c.next[:0], c.phases...)
	for i := range c.rose {
		c.rose[i] = true // every process begins
	}
}

// raise begins the next instant: it tells the engine which clocks rise.
func (c *clocks) raise(s *Sim) {
	now := c.next[0]
	for _, t := range c.next {
		now = min(now, t)
	}
	for i := range c.next {
		c.rose[i] = c.next[i] == now
		word := [1]uint64{}
		if c.rose[i] {
			word[0] = 1
			c.next[i] += c.periods[i]
		}
		s.in[s.layout.InOff[c.lane+i]] = word[0]
		s.engine.Set(c.lane+i, word[:])
	}
}

// Domains returns the names of the circuit's clock domains, the main one first.
func (s *Sim) Domains() []string {
	if s.clocks == nil {
		return []string{mainClock}
	}
	return s.clocks.names
}

// Instant passes the next instant at which any clock rises, and returns the
// names of the domains whose clocks rose.
func (s *Sim) Instant() []string {
	s.procs.mustNotStep()
	s.instant()
	if s.clocks == nil {
		return []string{mainClock}
	}
	var list []string
	for i, rose := range s.clocks.rose {
		if rose {
			list = append(list, s.clocks.names[i])
		}
	}
	return list
}

// StepDomain passes instants up to the next edge of a domain's clock, that one
// included.
func (s *Sim) StepDomain(name string) {
	s.procs.mustNotStep()
	if s.clocks == nil && name == mainClock {
		s.instant()
		return
	}
	if s.clocks == nil || s.clocks.find(name) < 0 {
		s.failf("StepDomain: no clock domain %q; there are %s", name, strings.Join(s.Domains(), ", "))
		return
	}
	s.passUntil(s.clocks.find(name))
}

// passUntil passes instants until a domain's clock has risen.
func (s *Sim) passUntil(domain int) {
	for {
		s.instant()
		if s.clocks == nil || s.clocks.rose[domain] {
			return
		}
	}
}

// rises reports whether a domain's clock rises in the coming instant.
func (s *Sim) rises(domain int) bool {
	if s.clocks == nil {
		return true
	}
	for _, t := range s.clocks.next {
		if t < s.clocks.next[domain] {
			return false
		}
	}
	return true
}

// due reports whether a process begins a cycle of its clock in this instant.
func (s *Sim) due(p *Proc) bool { return s.clocks == nil || s.clocks.rose[p.domain] }

// GoIn is Go of a process that lives in a clock domain: its Tick waits for an
// edge of that domain's clock.
func (s *Sim) GoIn(domain, name string, f func(p *Proc)) {
	p := &Proc{name: name, sim: s}
	switch {
	case s.clocks == nil && domain == mainClock:
	case s.clocks == nil || s.clocks.find(domain) < 0:
		s.failf("GoIn: process %s is in no clock domain: there is no %q, but %s", name, domain, strings.Join(s.Domains(), ", "))
		return
	default:
		p.domain = s.clocks.find(domain)
	}
	s.start(p, f)
}
