package chip

import (
	"context"
	"fmt"

	"github.com/sparcgen/sparcgen/units/golden"
)

// Input is one attention job with the numbers that its codes stand for.
type Input struct {
	Job     *golden.Job
	Q, K, V [][]float64 // N x D
	Scale   float64     // value of a unit of Z
}

// Options say how heads are run.
type Options struct {
	Name   string // of the engine, for the report
	Engine Engine
	Dense  bool // every row attends for itself, whatever clusters a job has
	Repeat int  // each head is queued that many times, one after the other; at least 1
	// Model predicts the stamps of an engine that counts cycles; nil when there is
	// no prediction.
	Model Model
	// Axi says what the engine's sparc_axi is measured against; nil for sparc_core.
	Axi      *Axi
	Progress func(done, total int, working string)
}

// Outcome is what a run gives: the report, and the first result of every input.
type Outcome struct {
	Report  *Report
	Results []Result
}

// Run queues the heads, runs them on the engine and compares every result. With
// clusters, an engine that counts cycles runs the heads densely as well, for the
// speed-up.
func Run(ctx context.Context, inputs []Input, o Options) (*Outcome, error) {
	queue := queued(inputs, o.Dense, o.Repeat)
	done, total := 0, len(inputs)+len(queue)
	step := func(what string) {
		o.Progress(done, total, what)
		done++
	}
	want := make([]*golden.ChipResult, len(inputs))
	for i := range inputs {
		step("golden " + inputs[i].Job.Name)
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("interrupted after %d of %d heads: %w", i, len(inputs), err)
		}
		var err error
		if want[i], err = golden.Run(queue[i*o.Repeat]); err != nil {
			return nil, err
		}
	}
	results := make([]*golden.ChipResult, len(queue))
	for i := range results {
		results[i] = want[i/o.Repeat]
	}
	record, err := o.run(ctx, queue, step)
	if err != nil {
		return nil, err
	}
	out := &Outcome{Report: &Report{Engine: o.Name, Mode: Clustered, Inside: inside(queue)}}
	if o.Dense {
		out.Report.Mode = Dense
	}
	if o.Axi != nil {
		out.Report.Top, out.Report.Memory = "sparc_axi", o.Axi.Memory
		out.Report.Inside = axiInside(out.Report.Inside)
	}
	if record.Hidden {
		for i := range record.Results {
			record.Results[i].ClusterOf, record.Results[i].Representative = results[i].ClusterOf, results[i].Representative
		}
	}
	for i := range inputs {
		fidelity := golden.Measure(inputs[i].Q, inputs[i].K, inputs[i].V, want[i], inputs[i].Scale).Rounded()
		for k := range o.Repeat {
			at := i*o.Repeat + k
			out.Report.add(queue[at], want[i], &record.Results[at], fidelity)
		}
		out.Results = append(out.Results, record.Results[i*o.Repeat])
	}
	if !record.Timed {
		return out, nil
	}
	steady := out.Report.time(record, o.Repeat)
	if o.Model != nil {
		out.Report.predict(o.Model(queue, results))
	}
	if o.Axi != nil {
		if o.Axi.Ideal != nil {
			total += len(queue)
		}
		if err := o.limit(ctx, out.Report, queue, results, record, step); err != nil {
			return nil, err
		}
	}
	dense := steady
	if !o.Dense {
		total += len(queue)
		queue := queued(inputs, true, o.Repeat)
		record, err := o.run(ctx, queue, step)
		if err != nil {
			return nil, err
		}
		if o.Model != nil {
			out.Report.predictDense(record, o.Model(queue, make([]*golden.ChipResult, len(queue))))
		}
		dense = steadyCycles(record, o.Repeat)
	}
	out.Report.DenseCycles = &dense
	speedup := dense / steady
	out.Report.Speedup = &speedup
	return out, nil
}

// run runs a queue on the engine and checks that it answers every job.
func (o Options) run(ctx context.Context, queue []*golden.Job, step func(string)) (*Record, error) {
	step(o.Name + " " + queue[0].Name)
	record, err := o.Engine.Run(ctx, queue, func(done int) {
		if done < len(queue) {
			step(o.Name + " " + queue[done].Name)
		}
	})
	if err != nil {
		return nil, err
	}
	if len(record.Results) != len(queue) {
		return nil, fmt.Errorf("engine %s: %d results of %d jobs", o.Name, len(record.Results), len(queue))
	}
	return record, nil
}

// queued returns the jobs in the order in which they run: each head repeat times,
// then the next.
func queued(inputs []Input, dense bool, repeat int) []*golden.Job {
	var queue []*golden.Job
	for _, in := range inputs {
		j := *in.Job
		if dense {
			j.Clusters = j.N
		}
		for range repeat {
			queue = append(queue, &j)
		}
	}
	return queue
}
