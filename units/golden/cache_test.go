package golden

import (
	"container/list"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

func newCache(t *testing.T, policy CachePolicy, sets, ways int) *Cache {
	t.Helper()
	c, err := NewCache(policy, sets, ways)
	require.NoError(t, err)
	return c
}

func TestCacheByHand(t *testing.T) {
	// One set of two ways; lines 1 2 1 3 1 2.
	lines := []int{1, 2, 1, 3, 1, 2}
	for _, c := range []struct {
		name    string
		policy  CachePolicy
		hits    []bool
		evicted []int
	}{
		// LRU: 3 evicts 2 (1 was used since), 1 hits, 2 evicts 3.
		{"lru", CacheLRU, []bool{false, false, true, false, true, false}, []int{-1, -1, -1, 2, -1, 3}},
		// FIFO: 3 evicts 1 (filled first), 1 evicts 2, 2 evicts 3.
		{"fifo", CacheFIFO, []bool{false, false, true, false, false, false}, []int{-1, -1, -1, 1, 2, 3}},
		// Random: state 1 gives way 1 (holds 2), then 0xB400 gives way 0 (holds 1)
		// for line 2: 1 hits before that.
		{"random", CacheRandom, []bool{false, false, true, false, true, false}, []int{-1, -1, -1, 2, -1, 1}},
		{"none", CacheNone, make([]bool, 6), []int{-1, -1, -1, -1, -1, -1}},
	} {
		t.Run(c.name, func(t *testing.T) {
			cache := newCache(t, c.policy, 1, 2)
			hits := 0
			for i, line := range lines {
				a := cache.Access(line)
				require.Equal(t, c.hits[i], a.Hit, "access %d", i)
				require.Equal(t, c.evicted[i], a.Evicted, "access %d", i)
				if a.Hit {
					hits++
				}
			}
			require.Equal(t, hits, cache.Hits)
			require.Equal(t, len(lines)-hits, cache.Misses)
			cache.Clear()
			require.False(t, cache.Access(1).Hit)
			require.Equal(t, 1, cache.Misses)
		})
	}
}

func TestCacheSetsAreIndependent(t *testing.T) {
	c := newCache(t, CacheLRU, 4, 1)
	require.Equal(t, Access{Set: 1, Way: 0, Evicted: -1}, c.Access(5))
	require.Equal(t, Access{Set: 2, Way: 0, Evicted: -1}, c.Access(6))
	require.Equal(t, Access{Set: 1, Way: 0, Evicted: 5}, c.Access(9))
	require.Equal(t, Access{Hit: true, Set: 2, Way: 0, Evicted: -1}, c.Access(6))
}

// LRU and FIFO against an independent formulation: one linked list a set, the
// front is the next victim.
func TestCacheAgainstLists(t *testing.T) {
	rng := rand.New(rand.NewPCG(12, 1))
	for _, policy := range []CachePolicy{CacheLRU, CacheFIFO} {
		for _, shape := range [][2]int{{1, 1}, {1, 8}, {8, 1}, {32, 8}, {4, 3}} {
			sets, ways := shape[0], shape[1]
			cache := newCache(t, policy, sets, ways)
			order := make([]*list.List, sets)
			for s := range order {
				order[s] = list.New()
			}
			for range 20000 {
				line := rng.IntN(2*sets*ways + 1)
				l := order[line%sets]
				var found *list.Element
				for e := l.Front(); e != nil; e = e.Next() {
					if e.Value.(int) == line {
						found = e
					}
				}
				want := Access{Hit: found != nil, Set: line % sets, Evicted: -1}
				if found == nil {
					if l.Len() == ways {
						want.Evicted = l.Remove(l.Front()).(int)
					}
					l.PushBack(line)
				} else if policy == CacheLRU {
					l.MoveToBack(found)
				}
				got := cache.Access(line)
				require.True(t, got.Way >= 0 && got.Way < ways)
				want.Way = got.Way
				require.Equal(t, want, got)
			}
		}
	}
}

// The clone step of one head reads every used cluster's line; head-major output
// fits, so each line misses once whatever the policy.
func TestCacheMissesOnceWhenEverythingFits(t *testing.T) {
	rng := rand.New(rand.NewPCG(13, 1))
	for _, policy := range []CachePolicy{CacheLRU, CacheFIFO, CacheRandom} {
		c := newCache(t, policy, 32, 8)
		used := map[int]bool{}
		for range 384 {
			line := rng.IntN(58)
			used[line] = true
			c.Access(line)
		}
		require.Equal(t, len(used), c.Misses)
	}
}

func TestRandomSequence(t *testing.T) {
	state, period := uint16(1), 0
	for {
		state = nextRandom(state)
		period++
		if state == 1 {
			break
		}
	}
	require.Equal(t, 65535, period)
	require.EqualValues(t, 0xB400, nextRandom(1))
	require.EqualValues(t, 0x5A00, nextRandom(0xB400))
}

func TestCacheRefusals(t *testing.T) {
	for message, build := range map[string]func() (*Cache, error){
		"policy is 4":  func() (*Cache, error) { return NewCache(4, 1, 1) },
		"sets is 0":    func() (*Cache, error) { return NewCache(CacheLRU, 0, 1) },
		"ways is 0":    func() (*Cache, error) { return NewCache(CacheLRU, 1, 0) },
		"power of two": func() (*Cache, error) { return NewCache(CacheRandom, 1, 3) },
	} {
		_, err := build()
		require.ErrorContains(t, err, message)
	}
	require.Panics(t, func() { newCache(t, CacheLRU, 1, 1).Access(-1) })
}

func TestCacheInvalidate(t *testing.T) {
	for _, policy := range []CachePolicy{CacheLRU, CacheFIFO, CacheRandom, CacheNone} {
		c := newCache(t, policy, 2, 2)
		for line := range 4 {
			c.Access(line)
		}
		c.Invalidate()
		for line := range 4 {
			require.Equal(t, -1, c.Access(line).Evicted, "%v: every place is free", policy)
		}
		require.Equal(t, 8, c.Misses, "%v: the counter goes on, and nothing was kept", policy)
		require.Zero(t, c.Hits)
	}
	// The pseudo-random sequence goes on: an eviction before the invalidate has
	// moved it from 1 to 0xB400, so the next victim is way 0.
	c := newCache(t, CacheRandom, 1, 2)
	for _, line := range []int{1, 2, 3} {
		c.Access(line)
	}
	c.Invalidate()
	c.Access(1)
	c.Access(2)
	require.Equal(t, 1, c.Access(3).Evicted)
}
