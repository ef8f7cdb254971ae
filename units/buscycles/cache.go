package buscycles

import (
	"slices"

	"github.com/sparcgen/sparcgen/units/ccache"
	"github.com/sparcgen/sparcgen/units/replace"
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
	line  int
	sweep bool
}

// cache is ccache.Ccache.
type cache struct {
	ccache.Ccache
	in   cacheIn
	sets [][]int // lines, those used last first; replace.Random: by place, -1: none
	draw uint    // of replace.Random

	sweeping bool
	at       int // the set that is swept next
	tag      *held
	queue    fifo[bool] // hits, and misses
	outValid bool

	lines                     []int // misses that were not asked for
	put, asked, filled, done  int   // misses
	beat                      int
	hits, misses              int
	hit, goes, inReady, reads bool // in this cycle
}

func newCache(g ccache.Ccache) *cache {
	return &cache{Ccache: g, sets: make([][]int, g.Sets()), draw: 1, queue: newFifo[bool](g.Queue)}
}

func (c *cache) memValid() bool { return c.asked < c.put }
func (c *cache) memLine() int   { return c.lines[0] }

// room returns whether the fetcher takes a miss.
func (c *cache) room() bool { return c.put-c.done < c.Misses }

func (c *cache) offer() {
	c.hit, c.goes = false, false
	if c.tag != nil && !c.tag.sweep {
		c.hit = c.Policy != replace.None && slices.Contains(c.sets[c.tag.line%c.Sets()], c.tag.line)
		c.goes = (c.hit || c.room()) && c.queue.ready()
	}
	c.inReady = c.advances() && !c.sweeping
	c.reads = c.queue.valid && (!c.outValid || c.in.outReady) && (c.queue.out || c.done < c.filled)
}

// advances returns whether the tag stage takes what is before it.
func (c *cache) advances() bool { return c.tag == nil || c.tag.sweep || c.goes }

func (c *cache) edge() {
	missed := c.goes && !c.hit
	answered := c.reads && !c.queue.out
	c.fetch(missed, answered)
	c.queue.edge(c.goes, c.hit, c.reads)
	if !c.outValid || c.in.outReady {
		c.outValid = c.reads
	}
	switch {
	case c.tag != nil && c.tag.sweep:
		c.sets[c.tag.line] = nil
	case c.goes:
		c.use(c.tag.line)
	}
	if advances := c.advances(); advances {
		c.tag = nil
		switch {
		case c.sweeping:
			c.tag = &held{c.at, true}
		case c.in.request:
			c.tag = &held{c.in.line, false}
		}
		if c.sweeping {
			if c.at++; c.at == c.Sets() {
				c.at, c.sweeping = 0, false
			}
			return
		}
	}
	c.sweeping = c.sweeping || c.in.drop
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

// use gives a line that is asked for its place in its set.
func (c *cache) use(line int) {
	if !c.hit {
		c.misses++
	} else {
		c.hits++
	}
	set := &c.sets[line%c.Sets()]
	at := slices.Index(*set, line)
	switch {
	case c.Policy == replace.None, c.hit && c.Policy != replace.LRU:
	case c.hit:
		*set = slices.Insert(slices.Delete(*set, at, at+1), 0, line)
	case c.Policy == replace.Random && len(*set) == c.Ways:
		(*set)[int(c.draw)%c.Ways] = line
		if c.Ways > 1 {
			c.step()
		}
	case c.Policy == replace.Random:
		*set = append(*set, line)
	default:
		*set = slices.Insert(*set, 0, line)
		*set = (*set)[:min(len(*set), c.Ways)]
	}
}

// step moves the shift register of victims, of 16 bits.
func (c *cache) step() {
	low := c.draw & 1
	if c.draw >>= 1; low == 1 {
		c.draw ^= 0xB400
	}
}
