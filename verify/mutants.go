package verify

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/tool"
	"github.com/sparcgen/sparcgen/verify/mutate"
)

// MutantReport is how many planted mistakes the scripts of the units notice; it
// marshals to the JSON of the command verify with --mutants.
type MutantReport struct {
	Mutants []MutantResult `json:"mutants"`
	// Missing says that z3 was not found, so that fewer mutants were proved equivalent.
	Missing string `json:"-"`
}

// MutantResult is the mutants of one unit.
type MutantResult struct {
	Unit       string     `json:"unit"`
	Tried      int        `json:"tried"`
	Caught     int        `json:"caught"`
	Equivalent int        `json:"equivalent"` // proved, or for a reason given, to behave like the unit
	Survivors  []Survivor `json:"survivors"`  // neither
	Equal      []Survivor `json:"-"`          // the equivalent ones, with the proof or the reason
}

// Survivor is a mutant that no script noticed.
type Survivor struct {
	Line string `json:"line"` // file.go:12, where the node was made
	What string `json:"what"`
}

// MutantBar is the least part of the mutants not equivalent that must be noticed.
const MutantBar = 0.95

// OK reports whether the mutants meet the bar.
func (r *MutantResult) OK() bool {
	return float64(r.Caught) >= MutantBar*float64(r.Tried-r.Equivalent)
}

// OK reports whether every unit meets the bar.
func (r *MutantReport) OK() bool {
	for i := range r.Mutants {
		if !r.Mutants[i].OK() {
			return false
		}
	}
	return true
}

// String returns the report as text: a line a unit, and under it what survived.
func (r *MutantReport) String() string {
	var b strings.Builder
	for i := range r.Mutants {
		x := &r.Mutants[i]
		fmt.Fprintf(&b, "%-8s %4d mutants %4d caught %3d equivalent %3d survived", x.Unit, x.Tried, x.Caught, x.Equivalent, len(x.Survivors))
		if n := x.Tried - x.Equivalent; n > 0 {
			fmt.Fprintf(&b, "  %5.1f %%", 100*float64(x.Caught)/float64(n))
		}
		if !x.OK() {
			fmt.Fprintf(&b, ": below %.0f %%", 100*MutantBar)
		}
		b.WriteByte('\n')
		for _, s := range x.Survivors {
			fmt.Fprintf(&b, "  survived: %s: %s\n", s.Line, s.What)
		}
		for _, s := range x.Equal {
			fmt.Fprintf(&b, "  equivalent: %s: %s\n", s.Line, s.What)
		}
	}
	if r.Missing != "" {
		fmt.Fprintln(&b, r.Missing)
	}
	return b.String()
}

// Mutants plants n mistakes in each unit, one at a time, and plays the unit's
// scripts on the native engine until one notices: without stalls, with stalls,
// and with resets in flight. Options says which units, the seed, and how many
// vectors a script has. Equal options give equal reports. The error is about the
// run, or a unit that its own scripts find wrong without a mutant.
func Mutants(ctx context.Context, o Options, n int) (MutantReport, error) {
	if o.Vectors == 0 {
		o.Vectors = 300
	}
	var r MutantReport
	for at := range o.Units {
		u := &o.Units[at]
		d := u.Circuit.Design()
		flat, err := ir.Flatten(d)
		if err != nil {
			return r, fmt.Errorf("unit %s: %w", u.Name, err)
		}
		trials, err := o.trials(u)
		if err != nil {
			return r, fmt.Errorf("unit %s: %w", u.Name, err)
		}
		with := func(m *ir.Module) *ir.Design {
			return &ir.Design{Modules: []*ir.Module{m}, Domains: d.Domains, Sources: d.Sources}
		}
		if err := trials.run(with(flat)); err != nil {
			return r, fmt.Errorf("unit %s without a mutant: %w", u.Name, err)
		}
		result := MutantResult{Unit: u.Name, Survivors: []Survivor{}}
		for i, mu := range mutate.List(flat, rand.New(rand.NewPCG(o.Seed, 0x6d757461)), n) {
			if ctx.Err() != nil {
				return r, ctx.Err()
			}
			if o.Progress != nil && i%max(1, n/5) == 0 {
				o.Progress(at*n+i, len(o.Units)*n, u.Name, "mutants")
			}
			mutant, err := mutate.Apply(flat, mu)
			if err != nil {
				return r, fmt.Errorf("unit %s, %s: %w", u.Name, mu.What, err)
			}
			result.Tried++
			if trials.run(with(mutant)) != nil {
				result.Caught++
				continue
			}
			file, line := d.Sources.Position(flat.Src(mu.Node))
			s := Survivor{fmt.Sprintf("%s:%d", filepath.Base(file), line), fmt.Sprintf("%v: %s", mu.Kind, mu.What)}
			how, err := mutate.Equal(ctx, flat, mutant, mu)
			var missing *tool.Missing
			if errors.As(err, &missing) {
				r.Missing = missing.Error()
			}
			if how == "" && u.Exhaustive && mutate.OnData(flat, mu) {
				how = "trying every value"
			}
			if how != "" {
				how = "proved equivalent by " + how
			} else if u.Argued != nil {
				how = u.Argued(s)
			}
			if how == "" {
				result.Survivors = append(result.Survivors, s)
				continue
			}
			s.What += " (" + how + ")"
			result.Equivalent++
			result.Equal = append(result.Equal, s)
		}
		r.Mutants = append(r.Mutants, result)
	}
	return r, nil
}

// trials are the runs of a unit that a mutant must survive.
type trials struct {
	unit    *Unit
	seed    uint64
	vectors int
	list    []trial
}

type trial struct {
	script Script
	stall  int
}

// trials makes the scripts of a unit.
func (o *Options) trials(u *Unit) (*trials, error) {
	t := &trials{unit: u, seed: o.Seed, vectors: min(o.Vectors, 100)}
	for i, percent := range []int{0, stall, 0, 2 * stall, 0} {
		vectors := o.Vectors
		if i == 4 { // the last hope: only what survives all else comes here
			vectors = max(10*vectors, u.Thorough)
		}
		script, err := u.Script(rand.New(rand.NewPCG(o.Seed, uint64(i))), vectors, nil)
		if err == nil {
			err = script.check(u.Circuit.Design().Top())
		}
		if err != nil {
			return nil, err
		}
		t.list = append(t.list, trial{script, percent})
	}
	return t, nil
}

// run plays all on a design and returns what the first that fails finds.
func (t *trials) run(d *ir.Design) error {
	if err := t.play(d, t.list[:len(t.list)-1]); err != nil {
		return err
	}
	r, err := resettable(d)
	if err != nil {
		return err
	}
	for i, percent := range []int{0, stall} {
		p := newPlayer(sim.New(given{r}, sim.Seed(t.seed+uint64(i))), 1)
		p.stop = true
		if err := p.resets(t.unit, t.seed+uint64(i), t.vectors, percent); err != nil {
			return err
		}
	}
	return t.play(d, t.list[len(t.list)-1:])
}

// play plays some of the list.
func (t *trials) play(d *ir.Design, list []trial) error {
	for i := range list {
		s := sim.New(given{d}, sim.Seed(t.seed+uint64(i)))
		p := newPlayer(s, 1)
		p.stop = true
		if _, err := p.play(&list[i].script, list[i].stall, t.seed+uint64(i), 0); err != nil {
			return err
		}
	}
	return nil
}
