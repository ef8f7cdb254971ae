package sim

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Circuit is what can be simulated: [hdl.Circuit] and [hdl.Elaborated] are.
type Circuit interface {
	Design() *ir.Design
}

// Option adjusts a simulation.
type Option func(*config)

type config struct {
	seed   uint64
	open   Opener
	probes bool
	record int // cycles, 0: none

	patience int
	clocks   []Clock
}

// Seed chooses the noise that stands for undefined state; the default is 1.
// Two seeds give two runs that differ exactly where a circuit depends on
// something undefined.
func Seed(s uint64) Option { return func(c *config) { c.seed = s } }

// Noise(false) makes undefined state zero.
func Noise(on bool) Option {
	return func(c *config) {
		if !on {
			c.seed = 0
		}
	}
}

// Use chooses the engine; the default is [Native].
func Use(o Opener) Option { return func(c *config) { c.open = o } }

// Probes makes every named signal readable (see [Sim.Signals]), for waves. The
// engine then runs the flattened circuit with outputs added.
func Probes() Option { return func(c *config) { c.probes = true } }

// Sim is a running circuit whose ports are addressed by name. It starts in the
// state after reset with all inputs zero.
//
// A cycle has fixed phases: drive (Set), settle, sample (Int, Vec), edge
// (Step). Reading an output before Step gives its value for the inputs set in
// this cycle.
//
// Mistakes (an unknown port, a value that does not fit) do not stop the run:
// the call does nothing, and [Sim.Err] tells.
type Sim struct {
	engine  Engine
	top     *ir.Module
	layout  Layout
	ports   map[string]*port
	in      []uint64 // the row of inputs as last set
	buf     []uint64 // one lane
	cycle   int
	errs    []error
	dropped int // errors beyond the first maxErrors

	signals  []Signal
	watchers []func()
	watching bool   // a watcher runs
	log      []part // to be played
	procs    scheduler
	clocks   *clocks // nil: the circuit has one domain
	claims   *claims // nil: it makes none
	patience int     // cycles a process may wait for one condition
}

// maxErrors is how many mistakes a Sim keeps.
const maxErrors = 20

// port is a named port of the circuit.
type port struct {
	ir.Port
	input bool
	first int // lane
	lo    *big.Int
	hi    *big.Int
	small bool // lo and hi fit int64
	min   int64
	max   int64
}

// New starts a circuit.
func New(c Circuit, opts ...Option) *Sim {
	if c == nil {
		panic("sim: New of a nil circuit")
	}
	cfg := config{seed: 1, open: Native, patience: defaultPatience}
	for _, o := range opts {
		o(&cfg)
	}
	d := c.Design()
	one, domains, err := ir.OneClock(d)
	s := &Sim{top: d.Top(), ports: map[string]*port{}, signals: portSignals(d.Top()), patience: cfg.patience}
	if err != nil {
		s.fail(err)
		one, domains = d, nil
	}
	if domains != nil {
		if s.clocks, err = newClocks(d, domains, d.Top().InputLanes(), cfg.clocks); err != nil {
			s.fail(err)
		}
	} else if len(cfg.clocks) > 0 {
		s.fail(fmt.Errorf("sim: Clocks: %s has one clock domain: its clock needs no ratio", s.top.Name))
	}
	d = one
	if cfg.probes {
		flat, signals, err := probed(d)
		if err != nil {
			s.fail(err)
		} else {
			d, s.signals = flat, signals
		}
	}
	bare := d
	if d, s.claims, err = expose(d); err != nil {
		s.fail(err)
		d = bare
	}
	s.layout = LayoutOf(d.Top())
	engine, err := cfg.open(d, cfg.seed)
	if err != nil {
		s.fail(err)
		engine = idle{}
	}
	if cfg.record > 0 {
		if r, err := newRecorder(engine, bare, cfg.seed, cfg.record); err != nil {
			s.fail(err)
		} else {
			engine = r
		}
	}
	s.engine = engine
	s.in = make([]uint64, s.layout.In)
	s.addPorts(s.top.Inputs, true)
	s.addPorts(s.top.Outputs, false)
	return s
}

func (s *Sim) addPorts(ports []ir.Port, input bool) {
	lane := 0
	for i := range ports {
		r := ir.Full(ports[i].Width, ports[i].Signed)
		p := &port{Port: ports[i], input: input, first: lane, lo: r.Lo(), hi: r.Hi()}
		p.min, p.max, p.small = r.Small()
		s.ports[p.Name] = p
		lane += len(p.Lanes)
		if n := wordsOf(p.Width); n > len(s.buf) {
			s.buf = make([]uint64, n)
		}
	}
}

// Name returns the name of the top module.
func (s *Sim) Name() string { return s.top.Name }

// Engine returns the engine the circuit runs on.
func (s *Sim) Engine() Engine { return s.engine }

// Cycle returns the number of edges since reset, with [Clocks] of instants.
func (s *Sim) Cycle() int { return s.cycle }

// Inputs returns the input ports.
func (s *Sim) Inputs() []ir.Port { return s.top.Inputs }

// Outputs returns the output ports.
func (s *Sim) Outputs() []ir.Port { return s.top.Outputs }

// Err returns the mistakes made so far, the assertions and assumptions that were
// false, and the failure of the engine.
func (s *Sim) Err() error {
	errs := s.errs
	if s.dropped > 0 {
		errs = append(errs[:len(errs):len(errs)], fmt.Errorf("sim: and %d more", s.dropped))
	}
	return errors.Join(append(errs[:len(errs):len(errs)], s.claims.err(), s.engine.Err())...)
}

func (s *Sim) fail(err error) {
	if len(s.errs) == maxErrors {
		s.dropped++
		return
	}
	s.errs = append(s.errs, err)
}

func (s *Sim) failf(format string, args ...any) {
	s.fail(fmt.Errorf("sim: cycle %d: "+format, append([]any{s.cycle}, args...)...))
}

// Reset returns to the state after reset; inputs become zero. Processes go on.
func (s *Sim) Reset() {
	s.engine.Reset()
	clear(s.in)
	clear(s.procs.drivers) // their cycles come again
	s.cycle = 0
	if s.clocks != nil {
		s.clocks.reset()
	}
}

// Close stops all processes and frees the engine.
func (s *Sim) Close() error {
	s.procs.stop()
	return s.engine.Close()
}

// Step ends the cycle: processes drive and sample, then the clock rises. The
// edges of other clocks before it come first (see [Clocks]).
func (s *Sim) Step() {
	s.procs.mustNotStep()
	s.passUntil(0)
}

// instant lets processes drive and sample, and passes an edge.
func (s *Sim) instant() {
	s.procs.cycle(s)
	s.edge()
}

// edge shows the settled cycle to the watchers and passes the clock edge.
func (s *Sim) edge() {
	if s.clocks != nil {
		s.clocks.raise(s)
	}
	s.claims.check(s.engine, s.cycle)
	s.watching = true
	for _, w := range s.watchers {
		w()
	}
	s.watching = false
	s.engine.Step(1)
	s.cycle++
}

// Run takes n cycles.
func (s *Sim) Run(n int) {
	for range n {
		s.Step()
	}
}

// RunUntil takes cycles until done, called when the outputs are settled and
// before the edge of its cycle, is true, and reports whether that happened
// within limit cycles. The last cycle's edge is passed too.
func (s *Sim) RunUntil(limit int, done func() bool) bool {
	for range limit {
		for !s.rises(0) {
			s.instant()
		}
		s.procs.cycle(s)
		ok := done()
		s.edge()
		if ok {
			return true
		}
	}
	return false
}

// Watch calls f in every cycle when all is settled, before the edge. f only looks: to
// set an input in it is a mistake, for the cycle has been seen by others. What drives
// inputs is a process, one in the [Sim.Background] if it is a model that answers.
func (s *Sim) Watch(f func()) { s.watchers = append(s.watchers, f) }

// idle is the engine of a circuit that could not be opened; the error is in Err.
type idle struct{}

func (idle) Name() string                      { return "none" }
func (idle) Set(int, []uint64)                 {}
func (idle) Get(_ int, words []uint64)         { clear(words) }
func (idle) Step(int)                          {}
func (idle) Reset()                            {}
func (idle) Run([]uint64, int, []uint64) error { return nil }
func (idle) Err() error                        { return nil }
func (idle) Close() error                      { return nil }
