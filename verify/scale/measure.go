package scale

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"runtime/debug"
	"time"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/verilog"
)

// Step is a step from generators to the first cycle.
type Step string

// The steps, in order. Elaborate to Passes are [hdl.Build]; Sanity is what the
// tests of the language run beside it, and nobody else.
const (
	Elaborate Step = "elaborate" // the generators run and make the graph
	Check     Step = "check"     // no bit depends on itself; every mistake is reported
	Passes    Step = "passes"    // order and simplify
	Sanity    Step = "sanity"    // every rule of the graph holds of the result
	Emit      Step = "emit"      // Verilog
	Open      Step = "sim.New"   // flatten, schedule, machine code, state after reset
	Cycle     Step = "cycle"     // drive an input, Step, read an output
)

// Steps lists them.
var Steps = []Step{Elaborate, Check, Passes, Sanity, Emit, Open, Cycle}

// Result is what was measured of one circuit.
type Result struct {
	Name string `json:"name"`
	What string `json:"what"`
	Size
	Seconds   map[Step]float64 `json:"seconds"` // wall time
	Total     float64          `json:"total_seconds"`
	CPU       map[Step]float64 `json:"cpu_seconds"` // of all threads: the garbage collector's too
	TotalCPU  float64          `json:"total_cpu_seconds"`
	Bar       float64          `json:"bar_seconds"`
	Growth    float64          `json:"growth"` // TotalCPU of a node, by that of a node of a circuit of a quarter of the size
	Text      int              `json:"verilog_bytes"`
	Engine    string           `json:"engine"`
	Peak      uint64           `json:"peak_rss_bytes,omitempty"` // of the process; where the system tells
	Allocated uint64           `json:"allocated_bytes"`          // by all steps, freed or not
	Kept      uint64           `json:"kept_bytes"`               // by the circuit, its text and its simulation
}

// bar is how many seconds a circuit of up to a million nodes may take, all steps together.
const bar = 10

// The sizes that can be asked for, in nodes.
const (
	Least = 1_000
	Most  = 20_000_000
)

// OK reports whether the bar is met. What runs is one thread that never waits, so
// on a machine that does nothing else the wall time is at most the CPU time; the
// less of the two counts, so that other work on the machine does not.
func (r *Result) OK() bool { return min(r.Total, r.TotalCPU) < r.Bar }

// Options adjust a run.
type Options struct {
	Nodes    int                                // of each circuit, about; from Least to Most
	Rounds   int                                // of which the fastest counts; 0 means 1
	Progress func(done, total int, what string) // nil: none
}

// Run measures designs, one after the other, each at a quarter of the size first.
func Run(ctx context.Context, designs []Design, o Options) (*Report, error) {
	o.Rounds = max(1, o.Rounds)
	r := newReport(o)
	total := 2 * o.Rounds * len(designs)
	for i := range designs {
		d := &designs[i]
		var sized [2]*Result
		for k, nodes := range []int{o.Nodes / 4, o.Nodes} {
			n, err := d.pieces(nodes)
			if err != nil {
				return nil, err
			}
			for round := range o.Rounds {
				if o.Progress != nil {
					o.Progress((2*i+k)*o.Rounds+round, total, fmt.Sprintf("%s, %d nodes", d.Name, nodes))
				}
				result, err := measure(ctx, d, n)
				if err != nil {
					return nil, fmt.Errorf("%s: %w", d.Name, err)
				}
				if sized[k] == nil || result.TotalCPU < sized[k].TotalCPU {
					sized[k] = result
				}
			}
		}
		quarter, whole := sized[0], sized[1]
		whole.Growth = growth(quarter, whole)
		whole.Bar = bar * max(1, float64(o.Nodes)/1e6)
		r.Designs = append(r.Designs, *whole)
	}
	return r, nil
}

// growth is what a node of a large circuit costs by what one of a small circuit does.
func growth(small, large *Result) float64 {
	return large.TotalCPU / float64(large.Nodes) / (small.TotalCPU / float64(small.Nodes))
}

// measure takes one circuit through all steps.
func measure(ctx context.Context, d *Design, pieces int) (r *Result, err error) {
	r = &Result{Name: d.Name, What: d.What, Seconds: map[Step]float64{}, CPU: map[Step]float64{}}
	resetPeak()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start, used := time.Now(), cpuTime()
	done := func(s Step) error {
		r.Seconds[s], r.CPU[s] = time.Since(start).Seconds(), (cpuTime() - used).Seconds()
		r.Total += r.Seconds[s]
		r.TotalCPU += r.CPU[s]
		start, used = time.Now(), cpuTime()
		return ctx.Err()
	}
	c, err := d.Build(pieces, func(step string) { err = errors.Join(err, done(Step(step))) })
	if err != nil {
		return nil, err
	}
	if err := ir.CheckDesign(c.Design()); err != nil {
		return nil, err
	}
	for _, m := range c.Design().Modules {
		if err := ir.CheckSorted(m); err != nil {
			return nil, err
		}
	}
	if err := done(Sanity); err != nil {
		return nil, err
	}
	files, err := verilog.Design(c.Design())
	if err != nil {
		return nil, err
	}
	if err := done(Emit); err != nil {
		return nil, err
	}
	s := sim.New(c)
	defer func() { err = errors.Join(err, s.Close()) }()
	if err := s.Err(); err != nil {
		return nil, err
	}
	if err := done(Open); err != nil {
		return nil, err
	}
	if err := cycle(s); err != nil {
		return nil, err
	}
	if err := done(Cycle); err != nil {
		return nil, err
	}
	r.Peak = peak()
	runtime.ReadMemStats(&after)
	r.Allocated = after.TotalAlloc - before.TotalAlloc
	debug.FreeOSMemory()
	runtime.ReadMemStats(&after)
	r.Kept = after.HeapAlloc - min(before.HeapAlloc, after.HeapAlloc)
	r.Size, r.Engine = SizeOf(c.Design()), sim.Kind(s.Engine())
	for i := range files {
		r.Text += len(files[i].Text)
	}
	runtime.KeepAlive(c)
	return r, nil
}

// cycle drives every input, passes an edge and reads every output.
func cycle(s *sim.Sim) error {
	for _, p := range s.Inputs() {
		s.SetVec(p.Name, make([]int64, len(p.Lanes)))
	}
	s.Step()
	for _, p := range s.Outputs() {
		s.Vec(p.Name)
	}
	return s.Err()
}
