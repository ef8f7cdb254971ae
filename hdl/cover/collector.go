package cover

import (
	"slices"
	"strings"
	"sync"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// Collector adds up what any number of simulations have seen, of any circuits,
// in any goroutines.
type Collector struct {
	mu       sync.Mutex
	circuits map[string]*collected
}

// collected is what was seen of one circuit.
type collected struct {
	plan *plan
	seen Map
}

// New returns a collector that has seen nothing.
func New() *Collector { return &Collector{circuits: map[string]*collected{}} }

// Engine returns an opener of engines that run as those of the given one and
// report to the collector: sim.New(c, sim.Use(seen.Engine(sim.Native))).
func (c *Collector) Engine(open sim.Opener) sim.Opener {
	return func(d *ir.Design, seed uint64) (sim.Engine, error) {
		e, err := Open(open, d, seed)
		if err != nil {
			return nil, err
		}
		into := c.circuit(e.plan)
		e.news = func(e *Engine) {
			c.mu.Lock()
			defer c.mu.Unlock()
			into.seen.Add(e.seen)
		}
		return e, nil
	}
}

// circuit returns the entry of a circuit: circuits with the same points at the
// same places are one.
func (c *Collector) circuit(p *plan) *collected {
	c.mu.Lock()
	defer c.mu.Unlock()
	key := p.fingerprint()
	if c.circuits[key] == nil {
		c.circuits[key] = &collected{plan: p, seen: make(Map, p.words)}
	}
	return c.circuits[key]
}

// Report returns what has been seen so far, circuits by name.
func (c *Collector) Report() *Report {
	c.mu.Lock()
	defer c.mu.Unlock()
	r := &Report{}
	var keys []string
	for key := range c.circuits {
		keys = append(keys, key)
	}
	slices.SortFunc(keys, func(a, b string) int {
		if n := strings.Compare(c.circuits[a].plan.name, c.circuits[b].plan.name); n != 0 {
			return n
		}
		return strings.Compare(a, b)
	})
	for _, key := range keys {
		r.Circuits = append(r.Circuits, circuitOf(c.circuits[key].plan, c.circuits[key].seen))
	}
	return r
}
