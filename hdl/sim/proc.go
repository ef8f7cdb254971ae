package sim

import (
	"iter"
	"runtime"
)

// phase is what a process waits for.
type phase int

const (
	nextCycle phase = iota // the next cycle's drive phase
	settled                // the end of this cycle's drive phase
)

// Proc is a concurrent process of a bench: code that drives and samples
// alongside others, in lock step with the clock.
type Proc struct {
	name  string
	sim   *Sim
	yield func(phase) bool
	next  func() (phase, bool)
	stop  func()
	now   phase // settled: this cycle's drive phase is over
	done  bool

	domain int // of its clock: index into the domains of the circuit

	background bool   // Finish does not wait for it
	root       string // the library's function that called the process's own

	cond   *Cond // waited for; nil in Tick and Settle
	waited int   // cycles in this WaitFor
	pcs    [16]uintptr
	depth  int // of pcs, the line of the wait
}

// stopped unwinds a process that is stopped while it waits.
type stopped struct{}

// Name returns the name given to Go.
func (p *Proc) Name() string { return p.name }

// Tick waits for the clock edge: it returns in the next cycle's drive phase.
func (p *Proc) Tick() {
	if p.sim.procs.locating {
		p.locate()
	}
	p.wait(nextCycle)
}

// Ticks waits for n clock edges.
func (p *Proc) Ticks(n int) {
	for range n {
		p.Tick()
	}
}

// Settle waits until every process has driven this cycle's inputs, so that
// what is read then is final. Driving after it is an error until Tick.
func (p *Proc) Settle() {
	if p.now != settled {
		p.wait(settled)
	}
}

// mustRun refuses calls from outside the process's own function.
func (p *Proc) mustRun() {
	if p.sim.procs.current != p {
		panic("sim: process " + p.name + " waits outside its own function")
	}
}

func (p *Proc) wait(for_ phase) {
	p.mustRun()
	if !p.yield(for_) {
		panic(stopped{})
	}
}

// Go starts a process. It first runs in the next Step, Run or RunUntil; in
// each cycle the processes run in the order they were started, each until it
// waits. A process whose function returns is finished. Two processes that
// drive one lane of a port in the same cycle are an error that names both.
func (s *Sim) Go(name string, f func(p *Proc)) { s.start(&Proc{name: name, sim: s}, f) }

// Background is Go of a process that [Sim.Finish] does not wait for: a monitor,
// or a model of the circuit's surroundings.
func (s *Sim) Background(name string, f func(p *Proc)) {
	s.start(&Proc{name: name, sim: s, background: true}, f)
}

func (s *Sim) start(p *Proc, f func(p *Proc)) {
	p.next, p.stop = iter.Pull(func(yield func(phase) bool) {
		p.yield = yield
		defer func() {
			if r := recover(); r != nil {
				if _, ok := r.(stopped); !ok {
					panic(r)
				}
			}
		}()
		p.root = caller()
		f(p)
	})
	s.procs.list = append(s.procs.list, p)
}

// caller returns the name of the function that calls it.
func caller() string {
	pc, _, _, _ := runtime.Caller(1)
	return runtime.FuncForPC(pc).Name()
}

// Running returns how many processes have not finished.
func (s *Sim) Running() int { return len(s.procs.list) }

// scheduler runs the processes of a Sim.
type scheduler struct {
	list    []*Proc
	current *Proc
	drivers []driver // per input lane

	locating bool // Tick remembers its line
}

// driver is the process that drove a lane last, and when.
type driver struct {
	proc  *Proc
	cycle int
}

// cycle runs the drive phase of all processes, then the sample phase of those
// that wait for it.
func (c *scheduler) cycle(s *Sim) {
	if len(c.list) == 0 {
		return
	}
	if c.drivers == nil {
		c.drivers = make([]driver, len(s.layout.InOff)-1)
	}
	for i := 0; i < len(c.list); i++ { // a process may start others
		if p := c.list[i]; p.cond == nil && s.due(p) {
			p.now = nextCycle
			c.resume(p)
		}
	}
	for i := 0; i < len(c.list); i++ {
		if p := c.list[i]; p.now == settled && !p.done && s.due(p) && c.ready(s, p) {
			c.resume(p)
		}
	}
	live := c.list[:0]
	for _, p := range c.list {
		if !p.done {
			live = append(live, p)
		}
	}
	clear(c.list[len(live):])
	c.list = live
}

// resume runs a process until it waits or ends.
func (c *scheduler) resume(p *Proc) {
	c.current = p
	defer func() { c.current = nil }()
	for_, ok := p.next()
	p.done = !ok
	p.now = for_
}

// mustNotStep refuses to pass time from within a process.
func (c *scheduler) mustNotStep() {
	if c.current != nil {
		panic("sim: process " + c.current.name + " called Step; a process calls Tick")
	}
}

func (c *scheduler) stop() {
	for _, p := range c.list {
		p.stop()
	}
	c.list = nil
}

// claim records that the running process, if any, drives a lane, and reports
// whether it may; who watches may not.
func (s *Sim) claim(p *port, i int) bool {
	if s.watching {
		s.failf("Watch: a function that watches drives port %s: it may only look, a process drives", p.laneName(i))
		return false
	}
	me := s.procs.current
	if me == nil {
		return true
	}
	d := &s.procs.drivers[p.first+i]
	switch {
	case me.now == settled:
		s.failf("process %s drives port %s after Settle", me.name, p.laneName(i))
		return false
	case d.proc != nil && d.proc != me && d.cycle == s.cycle:
		s.failf("processes %s and %s drive port %s in the same cycle", d.proc.name, me.name, p.laneName(i))
		return false
	}
	*d = driver{me, s.cycle}
	return true
}
