package axiplay

import (
	"fmt"

	"github.com/sparcgen/sparcgen/units/axi"
)

// Options say how a list is run.
type Options struct {
	Watchdog uint32         // register WATCHDOG, 0: never
	Limit    int            // cycles without a transfer of the master after which the run counts as stuck; 0: 1,000,000
	Progress func(done int) // called when more jobs are done; may be nil
}

// Sample is the counters at one moment.
type Sample struct {
	Jobs   int   // that were done
	Cycles int64 // CYCLES
	Beats  int64 // of the matrix multiply unit, of all kinds
}

// Outcome is what the registers say of a list.
type Outcome struct {
	Done  bool
	Code  int // of the error, [axi.ErrorNone] without one
	Job   int // that it is about
	Field int // byte offset in the job of the member that it is about

	JobsDone int
	Stamps   []int64 // of every job that was done: cycles from START to its last beat of Z
	Samples  []Sample

	Counters map[string]int64 // the registers that count, from START on

	jobs int // of the list
}

// counting are the registers that count.
var counting = []string{"PRE_BEATS", "QK_BEATS", "AV_BEATS", "GEMM_BEATS", "DIST_CYCLES", "CACHE_HITS", "CACHE_MISSES", "CYCLES", "READ_BEATS", "WRITE_BEATS"}

// mmuBeats are those of the matrix multiply unit.
var mmuBeats = counting[:4]

// pollCycles is how long the processor waits before it looks again how many jobs
// are done. A stamp is there for 16 jobs.
const pollCycles = 64

// reread is how many jobs back a stamp may be not final yet.
const reread = 4

// Run has a list of jobs run: it writes the registers, starts, waits for the
// interrupt, reads what came of it and clears it. The error is about the bench or
// the bus; an error that the accelerator reports is in the outcome.
func (b *Bench) Run(list uint64, jobs int, o Options) (*Outcome, error) {
	if o.Limit == 0 {
		o.Limit = 1_000_000
	}
	for _, r := range []struct {
		name string
		v    uint32
	}{
		{"LIST_LOW", uint32(list)}, {"LIST_HIGH", uint32(list >> 32)}, {"COUNT", uint32(jobs)}, {"WATCHDOG", o.Watchdog},
		{"IRQ_ENABLE", 3}, {"CONTROL", 1},
	} {
		if err := b.Write(r.name, r.v); err != nil {
			return nil, err
		}
	}
	out := &Outcome{jobs: jobs}
	if err := b.wait(out, o); err != nil {
		return nil, err
	}
	status, err := b.settled(o)
	if err != nil {
		return nil, err
	}
	if err := b.finish(out, status); err != nil {
		return nil, err
	}
	if out.Counters, err = b.counters(counting); err != nil {
		return nil, err
	}
	return out, b.acknowledge(status)
}

// counters reads registers.
func (b *Bench) counters(names []string) (map[string]int64, error) {
	out := map[string]int64{}
	for _, n := range names {
		v, err := b.Read(n)
		if err != nil {
			return nil, err
		}
		out[n] = int64(v)
	}
	return out, nil
}

// wait passes cycles until the interrupt. Now and then it reads how far the list
// is, and the stamps of what is done.
func (b *Bench) wait(out *Outcome, o Options) error {
	quiet, moved := 0, int64(-1)
	for b.W.Int("irq") == 0 {
		if err := b.Idle(pollCycles); err != nil {
			return err
		}
		if err := b.poll(out, o); err != nil {
			return err
		}
		beats, err := b.counters([]string{"READ_BEATS", "WRITE_BEATS"})
		if err != nil {
			return err
		}
		quiet += pollCycles
		if now := beats["READ_BEATS"] + beats["WRITE_BEATS"]; now != moved {
			quiet, moved = 0, now
		}
		if quiet > o.Limit {
			return fmt.Errorf("stuck: nothing moved for %d cycles; %d jobs done, STATUS %s", quiet, out.JobsDone, b.status())
		}
	}
	return nil
}

// status is STATUS for a message.
func (b *Bench) status() string {
	v, err := b.Read("STATUS")
	if err != nil {
		return err.Error()
	}
	return fmt.Sprintf("%#x", v)
}

// poll reads the stamps of the jobs that were done since the last time.
func (b *Bench) poll(out *Outcome, o Options) error {
	done, err := b.Read("JOBS_DONE")
	if err != nil || int(done) == out.JobsDone {
		return err
	}
	if int(done) < out.JobsDone || int(done) > out.jobs {
		return fmt.Errorf("JOBS_DONE goes from %d to %d, of %d jobs", out.JobsDone, done, out.jobs)
	}
	// A product can be done before the clustered head in front of it: a stamp that was
	// read too early is read again.
	out.Stamps = append(out.Stamps, make([]int64, int(done)-out.JobsDone)...)
	for i := max(0, out.JobsDone-reread); i < int(done); i++ {
		stamp, err := b.ReadAt("STAMP", i%axi.Stamps)
		if err != nil {
			return err
		}
		out.Stamps[i] = int64(stamp)
	}
	out.JobsDone = int(done)
	s := Sample{Jobs: out.JobsDone}
	cycles, err := b.Read("CYCLES")
	if err != nil {
		return err
	}
	s.Cycles = int64(cycles)
	beats, err := b.counters(mmuBeats)
	if err != nil {
		return err
	}
	for _, v := range beats {
		s.Beats += v
	}
	out.Samples = append(out.Samples, s)
	if o.Progress != nil {
		o.Progress(out.JobsDone)
	}
	return nil
}

// settled polls STATUS until nothing is under way any more.
func (b *Bench) settled(o Options) (uint32, error) {
	for cycles := 0; cycles <= o.Limit; cycles += pollCycles {
		status, err := b.Read("STATUS")
		if err != nil || field("STATUS", "BUSY", status) == 0 {
			return status, err
		}
		if err := b.Idle(pollCycles); err != nil {
			return 0, err
		}
	}
	return 0, fmt.Errorf("stuck: BUSY for %d cycles after the interrupt, STATUS %s", o.Limit, b.status())
}

// finish reads how the list ended.
func (b *Bench) finish(out *Outcome, status uint32) error {
	out.Done, out.Code = field("STATUS", "DONE", status) == 1, int(field("STATUS", "CODE", status))
	if failed := field("STATUS", "ERROR", status) == 1; failed == out.Done || failed != (out.Code != axi.ErrorNone) {
		return fmt.Errorf("STATUS is %#x: must be either DONE, or ERROR with a code", status)
	}
	job, err := b.Read("ERROR_JOB")
	if err != nil {
		return err
	}
	member, err := b.Read("ERROR_FIELD")
	if err != nil {
		return err
	}
	if !out.Done {
		out.Job, out.Field = int(job), int(member)
	}
	return b.poll(out, Options{})
}

// acknowledge clears the interrupt and checks that it says what STATUS says, and
// falls.
func (b *Bench) acknowledge(status uint32) error {
	events, err := b.Read("IRQ_STATUS")
	if err != nil {
		return err
	}
	for _, name := range []string{"DONE", "ERROR"} {
		if field("IRQ_STATUS", name, events) != field("STATUS", name, status) {
			return fmt.Errorf("IRQ_STATUS is %#x with STATUS %#x: %s must be the same in both", events, status, name)
		}
	}
	if err := b.Write("IRQ_STATUS", events); err != nil {
		return err
	}
	if err := b.Idle(2); err != nil {
		return err
	}
	if b.W.Int("irq") != 0 {
		return fmt.Errorf("the interrupt stays after its events were cleared")
	}
	return nil
}

// Name describes an error of the accelerator, for messages.
func (o *Outcome) Name() string {
	if o.Done {
		return "done"
	}
	code := fmt.Sprint("error ", o.Code)
	if o.Code < len(axi.ErrorCodes.List) {
		code = axi.ErrorCodes.List[o.Code].Name
	}
	return fmt.Sprintf("%s at job %d, member %s", code, o.Job, memberAt(o.Field))
}

// memberAt returns the name of the member of a job at a byte offset.
func memberAt(offset int) string {
	for _, m := range axi.JobLayout.Members {
		if m.Offset == offset {
			return m.Name
		}
	}
	return fmt.Sprintf("at offset %d", offset)
}
