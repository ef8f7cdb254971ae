package fuzz

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/sparcgen/sparcgen/hdl/sim"
)

// Options of a run.
type Options struct {
	Seed   uint64
	First  int // index of the first circuit
	N      int // circuits
	Batch  int // circuits a tool run; 0 means 50
	Cycles int // of each, flush included; 0 means 150
	Judges []Judge
	Stop   int                         // failures after which to stop; 0 means 1
	Report func(done, n, failures int) // progress, after each batch; may be nil
}

// Failure is a circuit on which a judge and the exact evaluator disagree.
type Failure struct {
	Test  Test
	Judge string
	Err   error // the judge could not run the test; the rest is empty
	Cycle int
	Lane  int // flat output lane
	Want  []uint64
	Got   []uint64
}

func (f *Failure) Error() string {
	what := fmt.Sprintf("circuit %d, %s: ", f.Test.Index, f.Judge)
	if f.Err != nil {
		return what + f.Err.Error()
	}
	return what + fmt.Sprintf("cycle %d, output %s (lane %d): exact %s, %s %s", f.Cycle,
		outputName(f.Test.Design.Top(), f.Lane), f.Lane, hex(f.Want), f.Judge, hex(f.Got))
}

func hex(words []uint64) string {
	s := ""
	for i := len(words) - 1; i >= 0; i-- {
		s += fmt.Sprintf("%016x", words[i])
	}
	return "0x" + s
}

// Run makes circuits and compares every judge with the exact evaluator. It
// returns the failures found, in order of index.
func Run(ctx context.Context, o Options) ([]*Failure, error) {
	if o.Batch == 0 {
		o.Batch = 50
	}
	if o.Cycles == 0 {
		o.Cycles = 150
	}
	var failures []*Failure
	for done := 0; done < o.N; {
		n := min(o.Batch, o.N-done)
		tests := make([]Test, n)
		for i := range tests {
			tests[i] = Make(o.Seed, o.First+done+i, o.Cycles)
		}
		found, err := Compare(ctx, tests, o.Judges)
		if err != nil {
			return failures, err
		}
		failures = append(failures, found...)
		done += n
		if o.Report != nil {
			o.Report(done, o.N, len(failures))
		}
		if len(failures) >= max(o.Stop, 1) {
			break
		}
	}
	return failures, nil
}

// Make returns a circuit with its stimulus.
func Make(seed uint64, index, cycles int) Test {
	c := Generate(seed, index, "")
	return Test{Circuit: c, Index: index, In: c.Stimulus(seed, index, cycles), Cycles: cycles}
}

// Compare runs tests on the exact evaluator and on judges, and returns the
// first difference of each test and judge.
func Compare(ctx context.Context, tests []Test, judges []Judge) ([]*Failure, error) {
	all := append([]Judge{Native("exact", sim.Exact, 1)}, judges...)
	answers := make([][]Answer, len(all))
	errs := make([]error, len(all))
	var wg sync.WaitGroup
	for i := range all {
		wg.Go(func() { answers[i], errs[i] = all[i].Run(ctx, tests) })
	}
	wg.Wait()
	for i, err := range errs {
		if err != nil {
			return nil, fmt.Errorf("%s: %w", all[i].Name, err)
		}
	}
	var failures []*Failure
	for k := range tests {
		if err := answers[0][k].Err; err != nil {
			failures = append(failures, &Failure{Test: tests[k], Judge: all[0].Name, Err: err})
			continue
		}
		for i := 1; i < len(all); i++ {
			if f := compare(&tests[k], all[i].Name, answers[0][k].Out, answers[i][k]); f != nil {
				failures = append(failures, f)
			}
		}
	}
	return failures, nil
}

// compare returns the first difference after the flush, nil if there is none.
func compare(t *Test, judge string, want []uint64, got Answer) *Failure {
	if got.Err != nil {
		return &Failure{Test: *t, Judge: judge, Err: got.Err}
	}
	l := sim.LayoutOf(t.Design.Top())
	for i := t.Flush * l.Out; i < len(want); i++ {
		if want[i] == got.Out[i] {
			continue
		}
		cycle, lane := i/l.Out, 0
		for l.OutOff[lane+1] <= i%l.Out {
			lane++
		}
		from, to := cycle*l.Out+l.OutOff[lane], cycle*l.Out+l.OutOff[lane+1]
		return &Failure{Test: *t, Judge: judge, Cycle: cycle, Lane: lane, Want: want[from:to], Got: got.Out[from:to]}
	}
	return nil
}

// Progress returns one line about a run under way.
func Progress(done, n, failures int, took time.Duration, seed uint64) string {
	left := time.Duration(float64(took) / float64(done) * float64(n-done))
	return fmt.Sprintf("fuzz: seed %d: %d of %d circuits, %d failures, %v gone, %v to go\n", seed, done, n, failures,
		took.Round(time.Second), left.Round(time.Second))
}
