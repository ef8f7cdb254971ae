package cycles

import (
	"github.com/sparcgen/sparcgen/units/machine"
)

// Core is the model a cycle at a time, for a model of what is around the core:
// in every cycle first Offer, then Edge. [Run] is one with operands that are
// always there.
type Core struct {
	machine.Machine
	jobs               []*job
	now                int
	accepted, finished int
	w                  *wires // of this cycle

	feed   *feed
	soft   *soft
	prep   *prep
	load   *load
	rounds *rounds
	gather walker
	drain  part
	share  *share
}

// Offers are what the core says in a cycle; none depends on Inputs.
type Offers struct {
	Job, Kv, Q, X bool // a job, a word of the stream would be taken
	Alloc         bool // the cluster of a row is on offer
	AllocLast     bool // and the row is its job's last
	Out           bool // a word of Z or Y is on offer
	OutLast       bool // and is its job's last
}

// Inputs are what the core is told in a cycle.
type Inputs struct {
	Job, Kv, Q, X bool // a job, a word of the stream is on offer
	OutReady      bool
}

// New returns the core before its first cycle, with the jobs that will be
// offered. It panics when the members of a job are not those of a clustering of
// its rows.
func New(g machine.Machine, jobs []Job) *Core {
	c := &Core{Machine: g}
	for i := range jobs {
		j := of(g, jobs[i], i)
		j.check()
		c.jobs = append(c.jobs, j)
	}
	c.feed, c.soft, c.prep = newFeed(g, c.jobs), newSoft(g), newPrep(g)
	c.load, c.rounds = newLoad(g, c.jobs), newRounds(g, c.jobs)
	c.gather, c.drain, c.share = newGather(g), newDrain(g), newShare(g.Divu())
	return c
}

// Offer begins a cycle, in which the matrix multiply unit may work or not, and
// the clusters of rows are taken or not.
func (c *Core) Offer(run, allocReady bool) Offers {
	w := &wires{now: c.now, run: run, accepted: c.accepted, allocReady: allocReady}
	c.w = w
	c.feed.offer(w)
	c.soft.offer(w)
	c.prep.offer(w)
	c.drain.offer(w)
	c.gather.offer(w)
	c.load.offer(w)
	c.rounds.offer(w)
	c.share.offer(w)
	c.drain.settle(w)
	c.load.settle(w)
	return Offers{
		Job: c.accepted < len(c.jobs) && c.accepted-c.finished < c.Heads(), Kv: c.feed.kvReady(w), Q: c.feed.qReady(w), X: c.feed.xRoom > 0,
		Alloc: w.alloc, AllocLast: w.allocEnd, Out: w.out, OutLast: w.outEnd,
	}
}

// Edge ends the cycle. What is offered to the core and would be taken is taken.
func (c *Core) Edge(in Inputs) {
	w := c.w
	w.kv, w.q, w.x = in.Kv && c.feed.kvReady(w), in.Q && c.feed.qReady(w), in.X && c.feed.xRoom > 0
	w.outTaken = w.out && in.OutReady
	job := in.Job && c.accepted < len(c.jobs) && c.accepted-c.finished < c.Heads()
	c.feed.edge(w)
	c.soft.edge(w)
	c.prep.edge(w)
	c.load.edge(w)
	c.rounds.edge(w)
	c.gather.edge(w)
	c.drain.edge(w)
	c.share.edge(w)
	if job {
		c.accepted++
	}
	if w.outTaken && w.outEnd {
		c.finished++
	}
	c.now++
}
