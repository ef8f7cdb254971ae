package ccache_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/stream/streamtest"
	"github.com/sparcgen/sparcgen/units/ccache"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/replace"
)

// rig is a cache between a source of requests and a memory whose contents change
// with every invalidate. It judges every burst and every answer as it comes.
type rig struct {
	*streamtest.Bench
	t             *testing.T
	g             ccache.Ccache
	circuit       *hdl.Circuit
	in, inv, data *streamtest.Source
	out, mem      *streamtest.Sink
	rng           *rand.Rand
	model         *golden.Cache

	minLatency, maxLatency int // cycles from a burst's request to its first beat

	requests []int // line addresses, in order
	accepted int
	takenAt  []int // cycle in which a request was accepted
	want     []expected
	misses   []burst     // in order
	newest   map[int]int // line -> index in misses of what the cache holds of it
	asked    int         // bursts seen on mem
	epoch    int         // number of invalidates: version of the memory's contents
	due      []int       // cycles in which the bursts asked for begin
	brought  int         // bursts handed to the data source
	answered int
}

// expected is the answer to a request.
type expected struct {
	line, miss int // index in misses of the burst that brings the data
	hit        bool
	epoch      int // version at the time of the request: older contents are stale
}

// burst is a miss and what the memory held when it was asked.
type burst struct{ line, epoch int }

var policies = map[string]golden.CachePolicy{
	replace.LRU: golden.CacheLRU, replace.FIFO: golden.CacheFIFO,
	replace.Random: golden.CacheRandom, replace.None: golden.CacheNone,
}

func open(t *testing.T, g ccache.Ccache, engine sim.Opener, seed uint64) *rig {
	t.Helper()
	c, err := hdl.Build(g)
	require.NoError(t, err)
	require.Empty(t, c.Warnings())
	model, err := golden.NewCache(policies[g.Policy], g.Sets(), g.Ways)
	require.NoError(t, err)
	b := streamtest.New(t, c, engine, seed)
	return &rig{Bench: b, t: t, g: g, circuit: c, model: model, rng: rand.New(rand.NewPCG(seed, 5)),
		in: b.Source("in", "addr"), inv: b.Source("inv"), data: b.Source("data", "beat", "last"),
		out: b.Sink("out", "line", "hit"), mem: b.Sink("mem", "addr", "beats"),
		minLatency: 1, maxLatency: 1, newest: map[int]int{}}
}

// request queues requests.
func (r *rig) request(lines ...int) {
	for _, line := range lines {
		r.in.Send(int64(line))
	}
	r.requests = append(r.requests, lines...)
}

// content is number k of a line in a version of the memory's contents.
func content(line, epoch, k int) int64 {
	x := uint64(line)*0x9E3779B97F4A7C15 + uint64(epoch)*0xC2B2AE3D27D4EB4F + uint64(k)*0x165667B19E3779F9
	x ^= x >> 29
	return int64(int16(x * 0xBF58476D1CE4E5B9 >> 40))
}

// tick passes one cycle and judges what happened in it.
func (r *rig) tick() {
	if r.brought < len(r.due) && r.due[r.brought] <= r.Cycle {
		r.bring(r.misses[r.brought])
		r.brought++
	}
	inSent, invSent := r.in.Sent, r.inv.Sent
	r.Tick()
	if r.in.Sent > inSent {
		r.accept()
	}
	if r.inv.Sent > invSent {
		r.model.Invalidate()
		r.newest = map[int]int{}
		r.epoch++
	}
	for ; r.asked < len(r.mem.Got); r.asked++ {
		require.Less(r.t, r.asked, len(r.misses), "a burst nobody asked for")
		miss := &r.misses[r.asked]
		require.Equal(r.t, []int64{int64(miss.line), int64(r.g.Beats())}, r.mem.Got[r.asked], "burst %d", r.asked)
		miss.epoch = r.epoch
		at := r.mem.At[r.asked] + r.minLatency + r.rng.IntN(r.maxLatency-r.minLatency+1)
		if n := len(r.due); n > 0 {
			at = max(at, r.due[n-1])
		}
		r.due = append(r.due, at)
	}
	for ; r.answered < len(r.out.Got); r.answered++ {
		r.judge(r.out.Got[r.answered])
	}
}

// accept notes what the request just taken must be answered.
func (r *rig) accept() {
	line := r.requests[r.accepted]
	r.accepted++
	r.takenAt = append(r.takenAt, r.Cycle-1)
	hit := r.model.Access(line).Hit
	if !hit {
		r.newest[line] = len(r.misses)
		r.misses = append(r.misses, burst{line, -1})
	}
	r.want = append(r.want, expected{line, r.newest[line], hit, r.epoch})
}

// bring sends the beats of a burst.
func (r *rig) bring(b burst) {
	lanes := min(r.g.BusBits, r.g.LineBits) / 16
	for beat := range r.g.Beats() {
		values := make([]int64, 0, lanes+1)
		for k := range lanes {
			values = append(values, content(b.line, b.epoch, beat*lanes+k))
		}
		last := int64(0)
		if beat == r.g.Beats()-1 {
			last = 1
		}
		r.data.Send(append(values, last)...)
	}
}

// judge compares an answer with the model.
func (r *rig) judge(got []int64) {
	require.Less(r.t, r.answered, len(r.want), "an answer nobody asked for")
	w := r.want[r.answered]
	epoch := r.misses[w.miss].epoch
	require.GreaterOrEqual(r.t, epoch, w.epoch, "answer %d: stale data of line %d", r.answered, w.line)
	hit := int64(0)
	if w.hit {
		hit = 1
	}
	lanes := r.g.LineBits / 16
	want := make([]int64, lanes+1)
	for k := range lanes {
		want[k] = content(w.line, epoch, k)
	}
	want[lanes] = hit
	require.Equal(r.t, want, got, "answer %d, line %d", r.answered, w.line)
}

// finish ticks until everything is answered, and some cycles more in which
// nothing may come, and compares the counters.
func (r *rig) finish() {
	r.t.Helper()
	moved, at := -1, r.Cycle
	for r.answered < len(r.requests) || r.brought < len(r.due) || r.asked < len(r.misses) {
		r.tick()
		if now := r.answered + r.accepted + r.asked; now != moved {
			moved, at = now, r.Cycle
		}
		require.Less(r.t, r.Cycle-at, 3000, "the cache hangs: %d of %d answered", r.answered, len(r.requests))
	}
	for range 30 {
		r.tick()
	}
	require.NoError(r.t, r.Engine.Err())
	require.Len(r.t, r.want, len(r.requests))
	require.Equal(r.t, uint64(r.model.Hits), r.port("hits"))
	require.Equal(r.t, uint64(r.model.Misses), r.port("misses"))
	require.Zero(r.t, r.port("fault"))
}

// reset resets cache and memory, in whatever state they are.
func (r *rig) reset() {
	r.Reset()
	r.model.Clear()
	r.requests, r.accepted, r.takenAt, r.want, r.misses, r.due = nil, 0, nil, nil, nil, nil
	r.newest, r.asked, r.brought, r.answered = map[int]int{}, 0, 0, 0
	r.epoch++
}

// port returns a scalar output port.
func (r *rig) port(name string) uint64 {
	lane := 0
	for _, p := range r.circuit.Design().Top().Outputs {
		if p.Name == name {
			var word [1]uint64
			r.Engine.Get(lane, word[:])
			return word[0]
		}
		lane += len(p.Lanes)
	}
	require.Fail(r.t, "no output port "+name)
	return 0
}

// traffic returns n line addresses below limit: runs, repeats of what was used
// lately, addresses of one set, and any.
func traffic(rng *rand.Rand, n, limit, sets int) []int {
	lines := make([]int, n)
	for i := range lines {
		switch kind := rng.IntN(8); {
		case kind == 0 && i > 0:
			lines[i] = (lines[i-1] + 1) % limit
		case kind < 4 && i > 0:
			lines[i] = lines[i-1-rng.IntN(min(i, 12))]
		case kind == 4 && limit > 4*sets:
			lines[i] = rng.IntN(limit/sets) * sets
		default:
			lines[i] = rng.IntN(limit)
		}
	}
	return lines
}
