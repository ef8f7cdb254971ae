package coreplay

import (
	"fmt"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/hdl/sim"
)

// Word is a word of a result.
type Word struct {
	Row, Word int // row of Q or cluster
	Data      []int64
}

// Result is what came of a job.
type Result struct {
	Words   []Word
	Cluster []int // of every row; nil without clusters
	Rep     []int // representative of every cluster, -1 when it is empty; nil without clusters
	Stamp   int64 // cycles from START to the transfer of the job's last word
	Beats   int64 // beats of the matrix multiply unit until then
	Order   []int // rows in the order in which their allocation came
}

// Options say how the operands come and the results are taken.
type Options struct {
	Stall    int            // percent of the cycles in which a stream of operands pauses or a result is not taken; 0: operands lie ready before START and results are always taken
	Seed     uint64         // of the pauses
	Limit    int            // cycles without any transfer after which the run counts as stuck; 0: 1,000,000
	Progress func(done int) // called when another job is done; may be nil
	Stop     func() error   // asked now and then: an error ends the run; may be nil
}

// Counters are what the core counted from START on.
type Counters map[string]int64

// CounterNames are the counters of the core, in the order of its ports.
var CounterNames = []string{"cycles", "pre_beats", "qk_beats", "av_beats", "gemm_beats", "dist_cycles", "jobs_done", "stamp"}

// stream is a source of words.
type stream struct {
	name  string
	words [][]int64
	at    int
	valid bool
}

// Play runs jobs, one after the other as the core takes them.
func Play(s *sim.Sim, lanes int, jobs []Job, o Options) ([]Result, Counters, error) {
	p := newPlayer(s, lanes, jobs, o)
	if err := p.run(); err != nil {
		return nil, nil, err
	}
	c := Counters{}
	for _, n := range CounterNames {
		c[n] = s.Int(n)
	}
	return p.results, c, s.Err()
}

// newPlayer returns a player at cycle 0.
func newPlayer(s *sim.Sim, lanes int, jobs []Job, o Options) *player {
	p := &player{s: s, lanes: lanes, jobs: jobs, o: o, rng: rand.New(rand.NewPCG(o.Seed, 0x636f7265)), results: make([]Result, len(jobs))}
	if p.o.Limit == 0 {
		p.o.Limit = 1_000_000
	}
	for _, name := range []string{"kv", "q", "x"} {
		p.streams = append(p.streams, &stream{name: name})
	}
	for i := range jobs {
		kv, q, x := jobs[i].Streams(lanes)
		for k, w := range [][][]int64{kv, q, x} {
			p.streams[k].words = append(p.streams[k].words, w...)
		}
		if !jobs[i].Gemm && !jobs[i].Dense() {
			p.results[i].Cluster = make([]int, jobs[i].N)
			p.results[i].Rep = make([]int, jobs[i].C)
			p.clustered = append(p.clustered, i)
		}
	}
	return p
}

type player struct {
	s         *sim.Sim
	lanes     int
	jobs      []Job
	o         Options
	rng       *rand.Rand
	streams   []*stream
	results   []Result
	clustered []int // jobs with clusters, in order
	alloc     int   // of clustered: whose allocation comes now
	rep       int   // of clustered: whose representatives come now
	round     int   // of that job: how many rounds' representatives have come
	sent      int   // jobs
	done      int
	cycle     int64 // since START, 0 before
	running   bool
}

func (p *player) pause() bool { return p.o.Stall > 0 && p.rng.IntN(100) < p.o.Stall }

// run passes cycles until all jobs are done.
func (p *player) run() error {
	quiet := 0
	p.s.SetInt("go", 0)
	for p.done < len(p.jobs) {
		moved, err := p.step()
		if err != nil {
			return err
		}
		if quiet++; moved {
			quiet = 0
		}
		if !p.running && (p.o.Stall > 0 || quiet > 40 && p.s.Int("ready") == 1) {
			p.running, quiet = true, 0
			p.s.SetInt("go", 1)
		}
		if quiet > p.o.Limit {
			return fmt.Errorf("stuck: nothing moved for %d cycles; %d of %d jobs done after %d cycles", quiet, p.done, len(p.jobs), p.cycle)
		}
		if err := p.s.Err(); err != nil {
			return err
		}
		if p.o.Stop != nil && p.s.Cycle()%1024 == 0 {
			if err := p.o.Stop(); err != nil {
				return err
			}
		}
	}
	return nil
}

// step is one cycle. It reports whether anything moved.
func (p *player) step() (bool, error) {
	s := p.s
	s.SetInt("job_valid", oneIf(p.sent < len(p.jobs)))
	if p.sent < len(p.jobs) {
		p.drive(&p.jobs[p.sent])
	}
	for _, st := range p.streams {
		st.valid = st.at < len(st.words) && (st.valid || !p.pause())
		s.SetInt(st.name+"_valid", oneIf(st.valid))
		if st.valid {
			s.SetVec(st.name+"_data", st.words[st.at])
		}
	}
	take := !p.pause() // a valid result is not withdrawn, so ready may come and go
	s.SetInt("out_ready", oneIf(take))
	s.SetInt("alloc_ready", oneIf(!p.pause()))
	moved, err := p.sample(take)
	if err != nil {
		return false, err
	}
	s.Step()
	if p.running {
		p.cycle++
	}
	return moved, nil
}
