package buscycles

import "github.com/sparcgen/sparcgen/units/axi"

// The states of a clone.
const (
	cloneQuiet = iota
	cloneDrop
	cloneRun
)

// clone is axi.Clone.
type clone struct {
	axi.Sparc
	cache *cache
	jobs  fifo[*job]
	state int
	now   *job
	ready int // jobs whose ZC is written and that are not cloned

	allocated, cloned int // jobs

	row, word int // that is asked for next
	cluster   int // of the row before; -1: not known
	placed    int // words of the job

	begins, over bool
	read         bool
}

func newClone(g axi.Sparc) *clone {
	return &clone{Sparc: g, cache: newCache(g.Cache()), jobs: newFifo[*job](g.Sizes().WaitingJobs), cluster: -1}
}

// room returns whether the clusters of another job can be kept.
func (c *clone) room() bool { return c.allocated-c.cloned < c.Heads() }

func (c *clone) offer(w *wires) {
	w.cloneRoom = c.jobs.ready()
	c.begins = c.state == cloneQuiet && c.ready > 0
	in := &c.cache.in
	*in = cacheIn{drop: c.state == cloneDrop, memReady: w.runReady[clientClone], data: w.beat[clientClone], outReady: w.wordRoom && !w.resultOffered}
	if c.cluster >= 0 {
		in.request, in.line = true, (c.cluster*c.now.words+c.word)%(1<<c.Cache().AddrBits)
	}
	c.cache.offer()
	w.beatReady[clientClone] = true
	if c.cache.memValid() {
		at := int(c.now.Zc) + c.cache.memLine()*wordBytes(c.Sparc)
		w.run[clientClone] = &run{addr: at / (c.BusBits / 8), beats: c.Cache().Beats()}
	}
	taken := c.cluster >= 0 && c.cache.inReady && c.word == c.now.words-1
	c.read = c.state == cloneRun && c.row < c.now.n && (c.cluster < 0 || taken)
	c.over = false
	if c.cache.outValid && !w.resultOffered {
		row, index := c.placed/c.now.words, c.placed%c.now.words
		last := c.placed == c.now.n*c.now.words-1
		w.word = &word{int(c.now.Z) + row*int(c.now.ZStride) + index*elementBytes*c.Lanes, min(c.Lanes, c.now.d), tag{c.now.index, false, last}}
		c.over = last && w.wordRoom
	}
}

func (c *clone) edge(w *wires) {
	if c.cache.outValid && c.cache.in.outReady {
		c.placed++
	}
	if c.cluster >= 0 && c.cache.inReady {
		if c.word++; c.word == c.now.words {
			c.word, c.cluster = 0, -1
		}
	}
	if c.read {
		c.cluster = c.now.Cluster[c.row]
		c.row++
	}
	switch {
	case c.begins && c.jobs.valid:
		c.state, c.now, c.row, c.word, c.placed = cloneDrop, c.jobs.out, 0, 0, 0
	case c.state == cloneDrop && !c.cache.sweeping:
		c.state = cloneRun
	case c.over:
		c.state = cloneQuiet
		c.cloned++
		c.ready--
	}
	if w.zcWritten {
		c.ready++
	}
	if w.core.AllocLast && w.core.Alloc && w.allocReady {
		c.allocated++
	}
	c.jobs.edge(w.issued != nil && w.issued.clustered, w.issued, c.begins)
	c.cache.edge()
}
