package engine

import (
	"context"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Job is a circuit with a prepared stimulus.
type Job struct {
	Circuit Circuit
	In      []uint64 // rows of inputs, see sim.Layout
	Cycles  int
	Settle  int // first cycles whose outputs may be unknown
}

// Result is what a job's circuit answered.
type Result struct {
	Out []uint64 // rows of outputs sampled before each edge
	Err error    // an *UnknownError of this circuit
}

// Batch plays the stimuli of many circuits in one tool run: "verilator" or
// "icarus". The circuits stand side by side in one simulator and run in
// lockstep from reset, the shorter ones with their last inputs to the end of
// the longest. Module names must be unique over the whole batch; see Prefix.
// A tool that fails is the error of the whole batch.
func Batch(ctx context.Context, kind string, jobs []Job, seed uint64, o Options) ([]Result, error) {
	circuits := make([]Circuit, len(jobs))
	cycles := 0
	for i, j := range jobs {
		circuits[i] = j.Circuit
		cycles = max(cycles, j.Cycles)
	}
	w := wrapper(circuits)
	l, err := openLink(ctx, kind, &w, seed, o)
	if err != nil {
		return nil, err
	}
	e := newRemote(kind, w, l, kind == "icarus")
	in := make([]uint64, cycles*e.layout.In)
	out := make([]uint64, cycles*e.layout.Out)
	at := 0
	for _, j := range jobs {
		n := j.Circuit.layout().In
		for t := 0; t < cycles && j.Cycles > 0; t++ {
			from := min(t, j.Cycles-1) * n
			copy(in[t*e.layout.In+at:], j.In[from:from+n])
		}
		at += n
	}
	unknown, err := e.runUnknown(in, cycles, out)
	if closed := e.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return nil, err
	}
	results := make([]Result, len(jobs))
	at = 0
	for i, j := range jobs {
		l := j.Circuit.layout()
		pick := func(from []uint64) []uint64 {
			rows := make([]uint64, 0, j.Cycles*l.Out)
			for t := range j.Cycles {
				rows = append(rows, from[t*e.layout.Out+at:t*e.layout.Out+at+l.Out]...)
			}
			return rows
		}
		results[i].Out = pick(out)
		if unknown != nil {
			results[i].Err = firstUnknown(&j.Circuit, l, pick(unknown), 0, j.Settle)
		}
		at += l.Out
	}
	return results, nil
}

// Prefix returns the design with every module's name prefixed, so that
// designs of one batch do not clash. Nodes are shared with the original.
func Prefix(d *ir.Design, prefix string) *ir.Design {
	out := *d
	out.Bare = nil
	out.Modules = make([]*ir.Module, len(d.Modules))
	renamed := make(map[*ir.Module]*ir.Module, len(d.Modules))
	for i, m := range d.Modules { // children come first
		c := *m
		c.Name = prefix + m.Name
		c.Insts = make([]ir.Inst, len(m.Insts))
		for k, inst := range m.Insts {
			inst.Child = renamed[inst.Child]
			c.Insts[k] = inst
		}
		renamed[m] = &c
		out.Modules[i] = &c
	}
	return &out
}
