package verify

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/verify/engine"
)

// Engines are the names that Options.Engines may hold.
var Engines = []string{"native", "verilator", "icarus"}

// Open returns the opener of an engine by name.
func Open(name string, o engine.Options) (sim.Opener, error) {
	switch name {
	case "native":
		return sim.Native, nil
	case "exact":
		return sim.Exact, nil
	case "verilator":
		return engine.Verilator(o), nil
	case "icarus":
		return engine.Icarus(o), nil
	}
	return nil, fmt.Errorf("engine %q: must be one of %s", name, strings.Join(Engines, ", "))
}

// Options say what to run.
type Options struct {
	Units   []Unit
	Engines []string // of Engines; nil means native
	Vectors int      // output beats a unit, about; 0 means 1000
	Seed    uint64   // of stimuli, stalls and noise
	Tensors []string // .npz files of heads
	Stalls  bool     // stall every stream in a third of the cycles
	// Command is what a replay command begins with: "sparcgen verify --lanes 8"
	// for a configuration that is not the default; "" means "sparcgen verify".
	Command string
	// Verilator holds the options of engines in other processes.
	Verilator engine.Options
	// Open finds an engine by name; nil means the function Open. Tests plant
	// bugs here.
	Open func(name string) (sim.Opener, error)
	// Progress is called before each unit on each engine; may be nil.
	Progress func(done, total int, unit, engine string)
}

const (
	kept  = 5  // mismatches of a result shown
	stall = 33 // percent of cycles, with Stalls
)

// Run plays the golden model of every unit against its circuit on every
// engine. All engines play the same script; the native one then resets the
// circuit with beats in flight and plays some more. The error is about the run (an
// engine that cannot be opened, a script that does not fit its unit, ctx);
// mismatches are in the report.
func Run(ctx context.Context, o Options) (Report, error) {
	if len(o.Engines) == 0 {
		o.Engines = Engines[:1]
	}
	if o.Vectors == 0 {
		o.Vectors = 1000
	}
	if o.Open == nil {
		o.Open = func(name string) (sim.Opener, error) { return Open(name, o.Verilator) }
	}
	var heads []*tensor.Head
	for _, path := range o.Tensors {
		list, err := tensor.Read(path)
		if err != nil {
			return Report{}, err
		}
		heads = append(heads, list...)
	}
	var r Report
	for _, u := range o.Units {
		script, err := u.Script(rand.New(rand.NewPCG(o.Seed, 0)), o.Vectors, heads)
		if err == nil {
			err = script.check(u.Circuit.Design().Top())
		}
		if err != nil {
			return r, fmt.Errorf("unit %s: %w", u.Name, err)
		}
		for _, name := range o.Engines {
			if ctx.Err() != nil {
				return r, ctx.Err()
			}
			if o.Progress != nil {
				o.Progress(len(r.Results), len(o.Units)*len(o.Engines), u.Name, name)
			}
			result, err := o.one(&u, &script, name)
			if err != nil {
				return r, fmt.Errorf("unit %s, engine %s: %w", u.Name, name, err)
			}
			r.Results = append(r.Results, result)
		}
	}
	return r, nil
}

// one plays a script on one engine.
func (o *Options) one(u *Unit, script *Script, name string) (Result, error) {
	open, err := o.Open(name)
	if err != nil {
		return Result{}, err
	}
	start := time.Now()
	s := sim.New(u.Circuit, sim.Seed(o.Seed), sim.Use(open))
	if err := s.Err(); err != nil { // it did not open
		return Result{}, err
	}
	p := newPlayer(s, kept)
	percent := 0
	if o.Stalls {
		percent = stall
	}
	cycles, fault := p.play(script, percent, o.Seed, 0)
	if fault == nil && p.count == 0 && name == Engines[0] {
		fault = o.resets(u, p, open, percent)
	}
	r := Result{Unit: u.Name, Engine: name, Cycles: cycles, Mismatches: p.count, Skipped: script.Skipped, First: p.mismatches,
		Fault: errors.Join(fault, s.Close()), Replay: o.replay(u.Name, name)}
	if r.Fault != nil {
		r.Mismatches++
	}
	for _, out := range script.Out {
		r.Vectors += len(out.Beats)
	}
	r.Seconds = time.Since(start).Seconds()
	return r, nil
}

// replay returns the command that repeats one result.
func (o *Options) replay(unit, name string) string {
	command := o.Command
	if command == "" {
		command = "sparcgen verify"
	}
	command += fmt.Sprintf(" --unit %s --engine %s --vectors %d --seed %d", unit, name, o.Vectors, o.Seed)
	for _, path := range o.Tensors {
		command += " --tensors " + path
	}
	if o.Stalls {
		command += " --stalls"
	}
	return command
}
