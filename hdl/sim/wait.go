package sim

import (
	"errors"
	"fmt"
	"runtime"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Cond is something a process can wait for: see [When], [Bench.Is] and
// [Proc.WaitFor].
type Cond struct {
	text  string
	holds func() bool
}

// When is a condition in the words of the bench, for messages, and the function
// that decides it. The function is called once a cycle, when every process has
// driven its inputs; it reads and must not drive.
func When(text string, holds func() bool) Cond { return Cond{text, holds} }

// String returns the condition in words.
func (c Cond) String() string { return c.text }

// Or is the condition that one of the two holds.
func (c Cond) Or(d Cond) Cond {
	return When(c.text+" or "+d.text, func() bool { return c.holds() || d.holds() })
}

// And is the condition that both hold.
func (c Cond) And(d Cond) Cond {
	return When(c.text+" and "+d.text, func() bool { return c.holds() && d.holds() })
}

// Patience is how many cycles a process may wait in one [Proc.WaitFor]; the
// default is 100,000. Then the wait is a mistake ([Sim.Err]) and ends the
// process.
func Patience(cycles int) Option { return func(c *config) { c.patience = cycles } }

// defaultPatience is longer than any unit of reasonable size keeps one waiting.
const defaultPatience = 100_000

// maxPlaces is how many calls a position tells, the innermost first.
const maxPlaces = 4

// WaitFor waits until the condition holds, which may be at once, and returns in
// that cycle when all inputs are driven: what is read then is final, and
// driving is an error until Tick. A handshake is
//
//	b.Set(b.In.Valid, 1)
//	p.WaitFor(b.Is(b.Out.Ready, 1))
//	p.Tick()
//
// A process that waits longer than [Patience] ends with an error that says for
// what it waited, and on which line.
func (p *Proc) WaitFor(c Cond) {
	p.mustRun()
	if p.now == settled && c.holds() {
		return
	}
	p.locate()
	p.cond, p.waited = &c, 0
	p.wait(settled)
}

// TickUntil passes clock edges until the condition holds, one at least: it
// looks in the next cycle first. Otherwise it is WaitFor.
func (p *Proc) TickUntil(c Cond) {
	p.Tick()
	p.WaitFor(c)
}

// ready looks at what a process waits for and reports whether it may go on.
func (c *scheduler) ready(s *Sim, p *Proc) bool {
	if p.cond == nil {
		return true
	}
	c.current = p
	defer func() { c.current = nil }()
	if p.cond.holds() {
		p.cond = nil
		return true
	}
	p.waited++
	if p.waited >= s.patience {
		s.failf("process %s has waited %d cycles %s; sim.Patience sets the limit", p.name, p.waited, p.reason())
		p.stop()
		p.done = true
	}
	return false
}

// locate remembers the line at which a process waits.
func (p *Proc) locate() { p.depth = runtime.Callers(3, p.pcs[:]) }

// reason says what a process waits for, and where.
func (p *Proc) reason() string {
	what := "for the next cycle"
	if p.cond != nil {
		what = "for " + p.cond.text
	}
	if at := p.place(); at != "" {
		what += ", at " + at
	}
	return what
}

// place returns the lines of the process's function and of what it called, the
// innermost first.
func (p *Proc) place() string {
	var lines []string
	frames := runtime.CallersFrames(p.pcs[:p.depth])
	for len(lines) < maxPlaces {
		f, more := frames.Next()
		if f.Function == p.root {
			break
		}
		if !strings.HasPrefix(f.Function, procMethods) && f.File != "" {
			lines = append(lines, fmt.Sprintf("%s:%d", ir.ShortPath(f.File), f.Line))
		}
		if !more {
			break
		}
	}
	return strings.Join(lines, ", called at ")
}

// procMethods begins the names of the functions that wait.
const procMethods = "github.com/sparcgen/sparcgen/hdl/sim.(*Proc)."

// Finish takes cycles until every process started with Go has finished, at most
// limit. Those started with Background may run on. The error is that of
// [Sim.Err], or that the limit is reached; then it says of every process what
// it waits for, since when, and on which line.
func (s *Sim) Finish(limit int) error {
	for n := 0; s.busy(); n++ {
		if n == limit {
			return errors.Join(s.Err(), s.stuck(limit))
		}
		s.procs.locating = n == limit-1 // Tick remembers its line only where it may be asked for
		s.Step()
	}
	s.procs.locating = false
	return s.Err()
}

// busy reports whether a process is to be waited for.
func (s *Sim) busy() bool {
	for _, p := range s.procs.list {
		if !p.background {
			return true
		}
	}
	return false
}

// stuck says what the processes wait for.
func (s *Sim) stuck(limit int) error {
	s.procs.locating = false
	var b strings.Builder
	fmt.Fprintf(&b, "sim: cycle %d: not finished after %d cycles:", s.cycle, limit)
	for _, p := range s.procs.list {
		if p.background {
			continue
		}
		fmt.Fprintf(&b, "\n  process %s waits %s", p.name, p.reason())
		if p.cond != nil {
			fmt.Fprintf(&b, ", since %d cycles", p.waited)
		}
	}
	return errors.New(b.String())
}
