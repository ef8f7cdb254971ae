package chip

import (
	"context"
	"fmt"
	"strings"

	"github.com/sparcgen/sparcgen/units/axi"
	"github.com/sparcgen/sparcgen/units/bound"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/memory"
)

// Bounds returns the terms of a head: what each unit, and the bus, needs for it.
type Bounds func(h bound.Head) []bound.Term

// AxiBounds returns the bounds of sparc_axi with a memory: those of the units, and
// the traffic on the bus as the memory moves beats, reads and writes each their own
// or, on one port, both together.
func AxiBounds(g axi.Sparc, b memory.Behaviour) Bounds {
	return func(h bound.Head) []bound.Term {
		terms := bound.Core(g.Machine, h)
		bus := bound.Bus(h, g.BusBits)
		if b.Shared {
			bus = []bound.Term{{Unit: "memory", What: bus[0].What + "; " + bus[1].What, Cycles: bus[0].Cycles + bus[1].Cycles, Fix: bus[0].Fix}}
		}
		for _, t := range bus {
			t.Cycles = (100*t.Cycles + b.Percent - 1) / b.Percent
			terms = append(terms, t)
		}
		return terms
	}
}

// Axi is what a run of sparc_axi is measured against.
type Axi struct {
	Memory string // what is behind the master
	Bounds Bounds
	Ideal  Engine // the same with an ideal memory, for what the memory costs; nil: the engine's is
}

// Limit is what one head takes in steady state, and the largest of its bounds.
type Limit struct {
	Name   string  `json:"name"`
	Cycles float64 `json:"cycles"` // interval in steady state; of less than 6 runs the median of all
	Bound  int     `json:"bound"`  // what the unit that binds needs
	Binds  string  `json:"binds"`  // which unit
	// Ideal is the interval with an ideal memory; nil (null) when the memory is.
	Ideal *float64 `json:"ideal_cycles"`

	what  string // the steps of the unit
	alone bool   // the head ran once: Cycles is from START to its end
}

// headOf returns the shape of a job for the bounds.
func headOf(j *golden.Job, r *golden.ChipResult) bound.Head {
	h := bound.Head{N: j.N, D: j.D, M: len(j.Columns), C: j.Clusters, Used: r.Used, Rounds: j.Rounds, Mean: j.Mean, Early: j.Early}
	if j.Vgen {
		h.GenerateFrom = len(j.W)
	}
	return h
}

// limit fills in the traffic and the limits of the heads. With an engine of an ideal
// memory it runs the queue on that as well.
func (o Options) limit(ctx context.Context, r *Report, queue []*golden.Job, results []*golden.ChipResult, record *Record, step func(string)) error {
	var ideal []int64
	if o.Axi.Ideal != nil {
		other := o
		other.Engine = o.Axi.Ideal
		record, err := other.run(ctx, queue, step)
		if err != nil {
			return err
		}
		ideal = intervals(stamps(record))
	}
	r.ReadBeats, r.WriteBeats = record.Reads, record.Writes
	got := intervals(stamps(record))
	for i := 0; i < len(queue); i += o.Repeat {
		b := bound.Binding(o.Axi.Bounds(headOf(queue[i], results[i])))
		l := Limit{Name: queue[i].Name, Cycles: steady(got[i:i+o.Repeat], record.Edge), Bound: b.Cycles, Binds: b.Unit, what: b.What, alone: o.Repeat == 1}
		if ideal != nil {
			c := steady(ideal[i:i+o.Repeat], record.Edge)
			l.Ideal = &c
		}
		r.Steady = append(r.Steady, l)
	}
	return nil
}

// limits returns the limits for people.
func (r *Report) limits() string {
	var b strings.Builder
	for _, l := range r.Steady {
		every := "every"
		if l.alone {
			every = "once in"
		}
		over := 100 * (l.Cycles/float64(l.Bound) - 1)
		side, note := "above", ""
		if over < 0 { // the queue is too short to be steady
			over, side, note = -over, "below", ": the queue is too short to be steady; --repeat more"
		}
		fmt.Fprintf(&b, "%s: %s %.1f cycles, %.1f %% %s the %d of the %s (%s), which binds%s", l.Name, every, l.Cycles, over, side, l.Bound, l.Binds, l.what, note)
		if l.Ideal != nil {
			fmt.Fprintf(&b, "; %.1f more than the %.1f with an ideal memory", l.Cycles-*l.Ideal, *l.Ideal)
		}
		b.WriteString("\n")
	}
	return b.String()
}
