package golden

import "fmt"

// CachePolicy selects the line a full set gives up.
type CachePolicy int

// The replacement policies.
const (
	CacheLRU    CachePolicy = iota // the line whose last use is longest ago (true LRU)
	CacheFIFO                      // the line that was filled longest ago
	CacheRandom                    // a pseudo-random way
	CacheNone                      // nothing is kept: every access misses
)

// String returns the policy's name: lru, fifo, random or none.
func (p CachePolicy) String() string {
	if p < CacheLRU || p > CacheNone {
		return fmt.Sprintf("CachePolicy(%d)", int(p))
	}
	return [...]string{"lru", "fifo", "random", "none"}[p]
}

// Cache is the reference model of the centroid cache's tags: which accesses hit,
// and what they evict. A line address has set = line mod Sets and tag = line /
// Sets. Decisions are made in request order; a line is resident from the request
// that missed it, so a second request for a line still on its way is a hit. A
// miss fills the lowest free way, else the policy's victim. Data and time are
// not modelled.
type Cache struct {
	Policy       CachePolicy
	Sets, Ways   int
	Hits, Misses int

	lines  [][]cacheLine // Sets x Ways
	clock  uint64        // counts accesses: gives uses and fills their order
	random uint16        // state of the pseudo-random sequence
}

type cacheLine struct {
	valid  bool
	tag    int
	used   uint64 // clock of the last access
	filled uint64 // clock of the fill
}

// Access is what one request did.
type Access struct {
	Hit     bool
	Set     int
	Way     int // -1 when nothing was kept (CacheNone)
	Evicted int // line address that was given up, -1 when none
}

// NewCache returns an empty cache. Ways must be a power of two under CacheRandom.
func NewCache(policy CachePolicy, sets, ways int) (*Cache, error) {
	switch {
	case policy < CacheLRU || policy > CacheNone:
		return nil, fmt.Errorf("cache policy is %d: must be 0..3", policy)
	case sets < 1:
		return nil, fmt.Errorf("cache sets is %d: must be at least 1", sets)
	case ways < 1:
		return nil, fmt.Errorf("cache ways is %d: must be at least 1", ways)
	case policy == CacheRandom && ways&(ways-1) != 0:
		return nil, fmt.Errorf("cache ways is %d: must be a power of two for random replacement", ways)
	}
	c := &Cache{Policy: policy, Sets: sets, Ways: ways}
	c.Clear()
	return c, nil
}

// Clear empties the cache, zeroes the counters and restarts the pseudo-random
// sequence.
func (c *Cache) Clear() {
	c.Hits, c.Misses, c.clock, c.random = 0, 0, 0, 1
	c.lines = make([][]cacheLine, c.Sets)
	for s := range c.lines {
		c.lines[s] = make([]cacheLine, c.Ways)
	}
}

// Invalidate drops all lines. The counters and the pseudo-random sequence go on.
func (c *Cache) Invalidate() {
	for s := range c.lines {
		clear(c.lines[s])
	}
}

// Access requests one line address, 0 or more.
func (c *Cache) Access(line int) Access {
	if line < 0 {
		panic(fmt.Sprintf("golden: cache line %d", line))
	}
	c.clock++
	set, tag := line%c.Sets, line/c.Sets
	ways := c.lines[set]
	if c.Policy == CacheNone {
		c.Misses++
		return Access{Set: set, Way: -1, Evicted: -1}
	}
	for w := range ways {
		if ways[w].valid && ways[w].tag == tag {
			c.Hits++
			ways[w].used = c.clock
			return Access{Hit: true, Set: set, Way: w, Evicted: -1}
		}
	}
	c.Misses++
	w, evicted := c.place(ways), -1
	if ways[w].valid {
		evicted = ways[w].tag*c.Sets + set
	}
	ways[w] = cacheLine{valid: true, tag: tag, used: c.clock, filled: c.clock}
	return Access{Set: set, Way: w, Evicted: evicted}
}

// place returns the way a miss fills.
func (c *Cache) place(ways []cacheLine) int {
	for w := range ways {
		if !ways[w].valid {
			return w
		}
	}
	if c.Policy == CacheRandom {
		w := int(c.random) % c.Ways
		c.random = nextRandom(c.random)
		return w
	}
	victim := 0
	for w := range ways {
		if c.Policy == CacheLRU && ways[w].used < ways[victim].used ||
			c.Policy == CacheFIFO && ways[w].filled < ways[victim].filled {
			victim = w
		}
	}
	return victim
}

// nextRandom steps the 16-bit Galois shift register of CacheRandom: shift right
// by one; when the bit shifted out is 1, exclusive-or with 0xB400 (taps 16, 14,
// 13, 11; period 65,535). It starts at 1, the victim way is its value mod Ways
// before the step, and it steps once an eviction.
func nextRandom(state uint16) uint16 {
	out := state & 1
	state >>= 1
	if out == 1 {
		state ^= 0xB400
	}
	return state
}
