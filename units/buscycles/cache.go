package buscycles

import (
	"fmt"

	"github.com/sparcgen/sparcgen/units/ccache"
	"github.com/sparcgen/sparcgen/units/golden"
)

// cacheIn is what a cache is told in a cycle.
type cacheIn struct {
	request  bool
	line     int
	drop     bool // all lines
	memReady bool
	data     bool // a beat comes
	outReady bool
}

// held is what is in the tag stage: a request, or a step of the sweep that drops
// all lines.
type held struct {
	line       int
	sweep, hit bool
}

// cache is ccache.Ccache. Which requests hit does not depend on time, but on their
// order alone: the golden model of the tags says it.
type cache struct {
	ccache.Ccache
	in   cacheIn
	tags *golden.Cache

	sweeping bool
	at       int // the set that is swept next
	tag      *held
	queue    fifo[bool] // hits, and misses
	outValid bool

	lines                    []int // misses that were not asked for
	put, asked, filled, done int   // misses
	beat                     int
	goes, inReady, reads     bool // in this cycle
}

func newCache(g ccache.Ccache) *cache {
	for p := golden.CacheLRU; p <= golden.CacheNone; p++ {
		if p.String() == g.Policy {
			tags, err := golden.NewCache(p, g.Sets(), max(1, g.Ways))
			if err != nil {
				panic(err)
			}
			return &cache{Ccache: g, tags: tags, queue: newFifo[bool](g.Queue)}
		}
	}
	panic(fmt.Sprintf("buscycles: no cache policy is called %q", g.Policy))
}

func (c *cache) memValid() bool { return c.asked < c.put }
func (c *cache) memLine() int   { return c.lines[0] }

// room returns whether the fetcher takes a miss.
func (c *cache) room() bool { return c.put-c.done < c.Misses }

func (c *cache) offer() {
	c.goes = c.tag != nil && !c.tag.sweep && (c.tag.hit || c.room()) && c.queue.ready()
	c.inReady = c.advances() && !c.sweeping
	c.reads = c.queue.valid && (!c.outValid || c.in.outReady) && (c.queue.out || c.done < c.filled)
}

// advances returns whether the tag stage takes what is before it.
func (c *cache) advances() bool { return c.tag == nil || c.tag.sweep || c.goes }

func (c *cache) edge() {
	hit := c.goes && c.tag.hit
	c.fetch(c.goes && !hit, c.reads && !c.queue.out)
	c.queue.edge(c.goes, hit, c.reads)
	if !c.outValid || c.in.outReady {
		c.outValid = c.reads
	}
	if c.advances() {
		c.enter()
	}
	if c.in.drop {
		c.sweeping = true
		c.tags.Invalidate()
	}
}

// enter puts what is before the tag stage into it.
func (c *cache) enter() {
	c.tag = nil
	switch {
	case c.sweeping:
		c.tag = &held{sweep: true}
		if c.at++; c.at == c.Sets() {
			c.at, c.sweeping = 0, false
		}
	case c.in.request:
		c.tag = &held{line: c.in.line, hit: c.tags.Access(c.in.line).Hit}
	}
}

// fetch moves misses on: they are put, asked for, filled beat by beat, and done.
func (c *cache) fetch(missed, answered bool) {
	if c.in.data && c.filled < c.asked {
		if c.beat++; c.beat == c.Beats() {
			c.beat = 0
			c.filled++
		}
	}
	if c.memValid() && c.in.memReady {
		c.asked, c.lines = c.asked+1, c.lines[1:]
	}
	if missed {
		c.put, c.lines = c.put+1, append(c.lines, c.tag.line)
	}
	if answered {
		c.done++
	}
}
