package verify

import (
	"fmt"
	"math/bits"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/play"
)

var cachePolicies = map[string]golden.CachePolicy{
	config.PolicyLRU: golden.CacheLRU, config.PolicyFIFO: golden.CacheFIFO,
	config.PolicyRandom: golden.CacheRandom, config.PolicyNone: golden.CacheNone,
}

// traffic is a run of the centroid cache between its requests and a memory.
type traffic struct {
	lines, drops []int // requests; before which of them all lines are dropped
	bursts       []int // lines that miss, in order
	taken        []int // of each burst: the requests up to it
	latency      []int // of each burst: cycles to its first beat
	hot          int   // the requests from here on hit, and come when all before are answered
	now          *play.Progress
}

// hits is how many requests at the end find their line.
const hits = 24

// ccacheScript sends requests, drops all lines now and then, and plays the memory
// with random latencies. Every burst brings other numbers, even of the same line,
// so that old contents are told from new ones.
func ccacheScript(s spec) scriptFunc {
	lineBits, ways, addrBits := s.number("LineBits"), s.number("Ways"), s.number("AddrBits")
	kept := 1 << (bits.Len(uint(s.CacheBytes*8/lineBits)) - 1)
	if s.CachePolicy == config.PolicyNone {
		kept = 0
	}
	sets := max(1, kept/ways)
	perBeat := min(s.number("BusBits"), lineBits) / 16
	perBurst := (lineBits/16 + perBeat - 1) / perBeat
	return func(rng *rand.Rand, vectors int, _ []*tensor.Head) (Script, error) {
		model, err := golden.NewCache(cachePolicies[s.CachePolicy], sets, ways)
		if err != nil {
			return Script{}, err
		}
		t := newTraffic(rng, vectors, s.CachePolicy != config.PolicyNone, max(8, kept), sets, addrBits)
		in, inv := Stream{Name: "in", Fields: []string{"addr"}}, Stream{Name: "inv"}
		data := Stream{Name: "data", Fields: []string{"beat", "last"}}
		mem := Stream{Name: "mem", Fields: []string{"addr", "beats"}}
		out := Stream{Name: "out", Fields: []string{"line", "hit"}}
		newest := map[int]int{} // the burst that brought what the cache holds of a line
		drop, latest := 0, []int{1, 12, 40, 200}[rng.IntN(4)]
		for i, line := range t.lines {
			if drop < len(t.drops) && t.drops[drop] == i {
				drop++
				inv.Beats = append(inv.Beats, Beat{})
				model.Invalidate()
				clear(newest)
			}
			in.Beats = append(in.Beats, Beat{int64(line)})
			hit := model.Access(line).Hit
			if !hit {
				newest[line] = len(t.bursts)
				t.bursts = append(t.bursts, line)
				t.latency = append(t.latency, 1+rng.IntN(latest))
				mem.Beats = append(mem.Beats, Beat{int64(line), int64(perBurst)})
				for b := range perBurst {
					beat := make(Beat, perBeat, perBeat+1)
					for k := range beat {
						beat[k] = content(line, newest[line], b*perBeat+k)
					}
					data.Beats = append(data.Beats, append(beat, flag(b == perBurst-1)))
				}
			}
			answer := make(Beat, lineBits/16)
			for k := range answer {
				answer[k] = content(line, newest[line], k)
			}
			out.Beats = append(out.Beats, append(answer, flag(hit)))
		}
		fault := t.fault(rng, &data)
		in.Ready = t.requests
		inv.Ready = t.invalidates
		data.Ready = func(i int, now *play.Progress) bool {
			asked := now.GotAt["mem"]
			burst := i / perBurst
			if burst == len(t.bursts) { // nobody asked
				return len(now.GotAt["out"]) == len(t.lines)
			}
			return burst < len(asked) && now.Cycle >= asked[burst]+t.latency[burst]
		}
		out.Inputs = func(i int) string { return fmt.Sprintf("request %d, line %d", i, t.lines[i]) }
		return Script{In: []Stream{in, inv, data}, Out: []Stream{mem, out},
			Paced:  t.paced,
			Levels: []Level{{"hits", int64(model.Hits)}, {"misses", int64(model.Misses)}, {"fault", flag(fault)}}}, nil
	}
}

// fault lets the memory make a mistake at the end, now and then: a beat that
// nobody asked for, a last one that is not marked, or another that is.
func (t *traffic) fault(rng *rand.Rand, data *Stream) bool {
	n := len(data.Beats)
	at, mark := n-1, len(data.Beats[0])-1
	switch rng.IntN(6) {
	case 0:
		data.Beats = append(data.Beats, data.Beats[rng.IntN(n)])
		return true
	case 1:
		if at > 0 && data.Beats[at-1][mark] == 0 && rng.IntN(2) == 0 {
			at--
		}
		data.Beats[at][mark] ^= 1
		return true
	}
	return false
}

// requests lets a request after an invalidate wait for it: which was first must
// not depend on the stalls.
func (t *traffic) requests(i int, now *play.Progress) bool {
	t.now = now
	if i >= t.hot && len(now.GotAt["out"]) < t.hot {
		return false
	}
	for k, at := range t.drops {
		if at <= i && now.Sent["inv"] <= k {
			return false
		}
	}
	return true
}

// invalidates lets an invalidate wait for the request before it: until that has
// been taken, or, when nothing else is on its way and so it is taken at once,
// until it is offered.
func (t *traffic) invalidates(i int, now *play.Progress) bool {
	sent := now.Sent["in"]
	return sent == t.drops[i] || sent == t.drops[i]-1 && now.Offers["in"] && len(now.GotAt["out"]) == sent && (i == 0 || now.Sent["inv"] == i) && sent > 0
}

// newTraffic draws line addresses: runs, repeats of what was used lately, lines
// of one set, and any; a cache that keeps lines then hits for a while.
func newTraffic(rng *rand.Rand, n int, keeps bool, kept, sets, addrBits int) *traffic {
	t := &traffic{lines: make([]int, n), hot: n}
	most := 1 << addrBits
	limit := min(most, []int{kept, kept + kept/4 + 1, 3 * kept}[rng.IntN(3)])
	for i := range t.lines {
		switch kind := rng.IntN(9); {
		case kind == 0 && i > 0:
			t.lines[i] = (t.lines[i-1] + 1) % most
		case kind < 5 && i > 0:
			t.lines[i] = t.lines[i-1-rng.IntN(min(i, 12))]
		case kind == 5 && limit > 4*sets:
			t.lines[i] = rng.IntN(limit/sets) * sets
		case kind == 6 && i > 0 && rng.IntN(2) == 0:
			t.lines[i] = t.lines[i-1] ^ 1<<rng.IntN(addrBits)
		case kind == 7 && rng.IntN(4) == 0:
			t.lines[i] = rng.IntN(most)
		default:
			t.lines[i] = rng.IntN(limit)
		}
		if i > 0 && rng.IntN(60) == 0 {
			t.drops = append(t.drops, i)
		}
	}
	for i := 0; keeps && i < hits; i++ {
		t.lines = append(t.lines, t.lines[n-1])
	}
	return t
}

// paced demands an answer a cycle of the hits at the end.
func (t *traffic) paced() error {
	at := t.now.GotAt["out"][t.hot:]
	for i := range at {
		if at[i] != at[0]+i {
			return fmt.Errorf("hit %d of %d at the end is answered in cycle %d: one a cycle makes it %d", i, len(at), at[i], at[0]+i)
		}
	}
	return nil
}

// content is number k of a line as a burst brings it.
func content(line, burst, k int) int64 {
	x := uint64(line)*0x9E3779B97F4A7C15 + uint64(burst)*0xC2B2AE3D27D4EB4F + uint64(k)*0x165667B19E3779F9
	x ^= x >> 29
	return int64(int16(x * 0xBF58476D1CE4E5B9 >> 40))
}
