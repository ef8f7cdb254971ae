package verify

import (
	"fmt"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// resetPort is the input that [resettable] adds.
const resetPort = "reset_now"

// resettable returns a circuit whose reset is an input: in a cycle in which it
// is 1, registers with a reset value take that, and all else goes on. An
// engine's own reset makes a fresh start, with what has no reset as it was at
// first; this one leaves it as it is, with what lies in memories.
func resettable(d *ir.Design) (*ir.Design, error) {
	m, err := ir.Flatten(d)
	if err != nil {
		return nil, err
	}
	domain := ir.NoDomain
	for i := range m.Regs {
		domain = max(domain, m.Regs[i].Domain)
	}
	one := ir.Span(0, 1)
	reset := m.New(ir.Node{Op: ir.Input, Domain: domain, Width: 1, Aux: m.InputLanes(), Range: one})
	m.Inputs = append(m.Inputs[:len(m.Inputs):len(m.Inputs)], ir.Port{Name: resetPort, Kind: ir.KindBool, Width: 1, Lanes: []ir.ID{reset}})
	for i := range m.Regs {
		r := &m.Regs[i]
		if r.Reset == nil {
			continue
		}
		n := m.Node(r.Node)
		value := m.New(ir.Node{Op: ir.Const, Signed: n.Signed, Width: n.Width, Src: n.Src, Range: ir.BigSpan(r.Reset, r.Reset)})
		next := m.New(ir.Node{Op: ir.Mux, Signed: n.Signed, Domain: domain, Width: n.Width, Src: n.Src, Range: ir.Full(n.Width, n.Signed)},
			reset, value, m.Arg(r.Node, 0))
		m.SetArg(r.Node, 0, next)
	}
	return &ir.Design{Modules: []*ir.Module{m}, Domains: d.Domains, Sources: d.Sources}, nil
}

// given is a circuit made of a design.
type given struct{ design *ir.Design }

func (g given) Design() *ir.Design { return g.design }

// rounds is how often a circuit is reset in one run.
const rounds = 6

// resets plays a unit, resets it with beats in flight, and so on; what is
// played after the last reset must be as after a fresh start.
func (o *Options) resets(u *Unit, p *player, open sim.Opener, percent int) error {
	d, err := resettable(u.Circuit.Design())
	if err != nil {
		return err
	}
	s := sim.New(given{d}, sim.Seed(o.Seed), sim.Use(open))
	if err := s.Err(); err != nil {
		return err
	}
	fresh := p.sim
	p.sim = s
	defer func() { p.sim = fresh }()
	err = p.resets(u, o.Seed, min(o.Vectors, 200), percent)
	if closed := s.Close(); err == nil {
		err = closed
	}
	return err
}

// resets plays a unit whose circuit is resettable.
func (p *player) resets(u *Unit, seed uint64, vectors, percent int) error {
	rng := rand.New(rand.NewPCG(seed, 0x72657365))
	for round := range rounds {
		script, err := u.Script(rand.New(rand.NewPCG(seed, uint64(round)+1)), vectors, nil)
		if err != nil {
			return err
		}
		cut := 1 + rng.IntN(2*vectors)
		if round == rounds-1 {
			cut = 0
		}
		if _, err := p.play(&script, percent, seed+uint64(round), cut); err != nil {
			return fmt.Errorf("after %d resets in flight: %w", round, err)
		}
		if cut > 0 {
			p.sim.SetInt(resetPort, 1)
			p.sim.Step()
			p.sim.SetInt(resetPort, 0)
		}
	}
	return nil
}
