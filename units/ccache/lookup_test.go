package ccache_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/ccache"
	"github.com/sparcgen/sparcgen/units/replace"
)

// place is an entry of a set.
type place struct {
	valid     bool
	tag, slot int64
}

func setPlaces(s *sim.Sim, set []place) {
	for i, p := range set {
		name := fmt.Sprintf("set_%d_", i)
		s.SetInt(name+"valid", map[bool]int64{true: 1}[p.valid])
		s.SetInt(name+"tag", p.tag)
		s.SetInt(name+"slot", p.slot)
	}
}

func nextPlaces(s *sim.Sim, ways int) []place {
	next := make([]place, ways)
	for i := range next {
		name := fmt.Sprintf("next_%d_", i)
		next[i] = place{s.Int(name+"valid") == 1, s.Int(name + "tag"), s.Int(name + "slot")}
	}
	return next
}

// TestLookupOrders compares the next state of a set with a list that is moved by
// hand, from states that are reached and that are not: any entries may be valid.
// Tags of valid entries and slots are distinct.
func TestLookupOrders(t *testing.T) {
	for _, policy := range policyNames[:3] {
		for _, ways := range []int{1, 2, 4, 8, 16} {
			c, err := hdl.Build(ccache.Lookup{Policy: policy, Ways: ways, TagBits: 5, SlotBits: 6})
			require.NoError(t, err)
			s := sim.New(c)
			rng := rand.New(rand.NewPCG(uint64(ways), 9))
			for range 2000 {
				tags, slots := rng.Perm(32), rng.Perm(64)
				set := make([]place, ways)
				for i := range set {
					set[i] = place{rng.IntN(4) > 0, int64(tags[i]), int64(slots[i])}
				}
				tag, spare, drawn, clear := int64(tags[rng.IntN(2*ways)]), int64(slots[63]), rng.IntN(ways), rng.IntN(8) == 0
				setPlaces(s, set)
				s.SetInt("tag", tag)
				s.SetInt("spare", spare)
				s.SetInt("clear", map[bool]int64{true: 1}[clear])
				if policy == replace.Random && ways > 1 {
					s.SetVec("way", []int64{int64(drawn)})
				}

				at := slices.IndexFunc(set, func(p place) bool { return p.valid && p.tag == tag })
				want := slices.Clone(set)
				switch {
				case clear:
					for i := range want {
						want[i].valid = false
					}
				case policy == replace.Random && at < 0:
					victim := slices.IndexFunc(set, func(p place) bool { return !p.valid })
					if victim < 0 {
						victim = drawn
					}
					require.Equal(t, set[victim].slot, s.Int("given"), "%d ways, %d drawn, place %d, %v", ways, drawn, victim, set)
					want[victim] = place{true, tag, spare}
				case at < 0:
					require.Equal(t, set[ways-1].slot, s.Int("given"))
					want = slices.Insert(want[:ways-1], 0, place{true, tag, spare})
				case policy == replace.LRU:
					used := want[at]
					want = slices.Insert(slices.Delete(want, at, at+1), 0, used)
				}
				require.Equal(t, map[bool]int64{true: 1}[at >= 0], s.Int("hit"))
				if at >= 0 {
					require.Equal(t, set[at].slot, s.Int("slot"), "%s %d at %d", policy, ways, at)
				} else {
					require.Equal(t, spare, s.Int("slot"), "%s %d", policy, ways)
				}
				require.Equal(t, want, nextPlaces(s, ways), "%s: tag %d, drawn %d, clear %v, of %v", policy, tag, drawn, clear, set)
			}
			require.NoError(t, s.Err())
		}
	}
}
