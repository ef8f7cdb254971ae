package chip

import (
	"context"
	"fmt"

	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/axi"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/axiplay"
	"github.com/sparcgen/sparcgen/verify/memory"
)

// Board is sparc_axi on an engine of the simulator, with a guarded memory behind
// its master: operands and a list of all jobs lie in memory, a program writes the
// registers, and results, stamps and counters are read as a program reads them.
// Clusters and representatives are not visible from outside. The error is also
// that of the bus: a rule that the master broke, an access outside a job's operands
// and outputs.
type Board struct {
	Sparc  axi.Sparc
	Use    sim.Opener
	Memory memory.Behaviour
}

// boardEdge is the heads at both ends of a queue whose interval is another: while
// one is being written two are in the buffers of the core and two wait with their
// addresses, and under the last five nothing, or less, is loaded.
const boardEdge = 5

// Run runs the jobs as one list.
func (b Board) Run(ctx context.Context, jobs []*golden.Job, step func(done int)) (*Record, error) {
	bench, err := sim.Open(b.Sparc, sim.Use(b.Use))
	if err != nil {
		return nil, err
	}
	defer bench.Close()
	mem, err := memory.New(bench.Sim, "m_axi_", b.Sparc.BusBits, 0, 0, b.Memory)
	if err != nil {
		return nil, err
	}
	placed, list, at := place(mem, b.Sparc, jobs)
	stop := func() error {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("interrupted: %w", err)
		}
		return mem.Err()
	}
	board := &axiplay.Bench{W: bench.Sim, Mem: mem, Stop: stop}
	for range axiplay.Clearing(b.Sparc) {
		bench.Sim.Step()
	}
	done := 0
	out, err := board.Run(at, len(list), axiplay.Options{Progress: func(n int) {
		for ; done < n; done++ {
			step(done + 1)
		}
	}})
	if err == nil {
		err = mem.Err()
	}
	if err == nil {
		err = bench.Sim.Err()
	}
	if err != nil {
		return nil, err
	}
	if !out.Done {
		return nil, fmt.Errorf("sparc_axi ends the list with %s", out.Name())
	}
	r := &Record{Timed: true, Hidden: true, Edge: boardEdge, Utilisation: busy(out.Samples), Reads: out.Counters["READ_BEATS"], Writes: out.Counters["WRITE_BEATS"]}
	for i := range placed {
		r.Results = append(r.Results, Result{Z: placed[i].Result(mem), Stamp: out.Stamps[i]})
	}
	return r, nil
}

// place puts jobs and a list of them into memory, one after the other, and lets the
// master read and write what they do.
func place(mem *memory.Memory, g axi.Sparc, jobs []*golden.Job) (placed []axiplay.Placed, list []axi.Descriptor, at uint64) {
	layout := axiplay.NewLayout(mem, g, nil)
	for _, j := range jobs {
		p := layout.Place(j)
		placed, list = append(placed, p), append(list, p.Descriptor)
	}
	at = layout.List(list)
	layout.Guard()
	return placed, list, at
}

// busy returns the share of cycles with a beat of the matrix multiply unit, from
// job 2 to job k-2 of k jobs as the program saw them done; of all below 6 jobs.
func busy(samples []axiplay.Sample) float64 {
	last := samples[len(samples)-1]
	first := axiplay.Sample{}
	if k := last.Jobs; k >= 6 {
		for _, s := range samples {
			if s.Jobs <= 2 {
				first = s
			}
			if s.Jobs <= k-2 {
				last = s
			}
		}
	}
	return float64(last.Beats-first.Beats) / float64(last.Cycles-first.Cycles)
}
