package share_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/units/share"
)

// sized returns a machine of which only the sizes that the divider sees matter.
func sized(lanes, div, tokens int, early bool) machine.Machine {
	return machine.Machine{Procs: 2, Lanes: lanes, DistUnits: 1, ExpLanes: 2, DivLanes: div, MinUnits: 1, Tokens: tokens, HeadDim: 64,
		ColumnsMax: 16, ClustersMax: 8, ModelDim: 32, PrescoreBits: 8, MaxPack: 1, ExpPoints: 16, ExpOrder: 2, ExpCap: 32767, Early: early, Banks: 2}
}

func TestRandom(t *testing.T) {
	for _, v := range []struct {
		m                 machine.Machine
		ask, offer, turns int // percent of cycles in which a client that could does not; turns a client
	}{
		{sized(8, 2, 16, true), 0, 0, 300},
		{sized(8, 2, 16, false), 40, 40, 300},
		{sized(4, 1, 64, true), 30, 70, 300},
		{sized(64, 16, 512, true), 70, 20, 100},
		{sized(64, 4, 1024, false), 0, 10, 100},
		{sized(8, 8, 16, true), 95, 5, 100},
	} {
		t.Run(fmt.Sprintf("d%d_%v_%d_%d", v.m.DivLanes, v.m.Early, v.ask, v.offer), func(t *testing.T) {
			b := open(t, v.m)
			rng := rand.New(rand.NewPCG(uint64(v.ask), uint64(v.offer)))
			for i := range b.clients {
				for range v.turns {
					b.clients[i].turns = append(b.clients[i].turns, b.random(rng, i))
				}
			}
			b.play(t, func(int) bool { return rng.IntN(100) >= v.ask }, func(int) bool { return rng.IntN(100) >= v.offer })
		})
	}
}

// turn is a divisor and its beats.
type turn struct {
	divisor uint64
	beats   [][]int64
}

// client is the bench's side of a client.
type client struct {
	name      byte
	reqValid  hdl.Signal
	divisor   hdl.Signal
	reqReady  hdl.Signal
	beatValid hdl.Signal
	num       []hdl.SInt
	last      hdl.Signal
	beatReady hdl.Signal
	outValid  hdl.Signal

	turns        []turn
	asked, taken int // turns
	beat         int // of the turn taken
	asks, offers bool
}

type bench struct {
	*sim.Bench[share.In, share.Out]
	g       share.Share
	clients []client
	cycle   int

	// What the bench expects, from the package's description of the timing.
	queue  []granted
	free   int // first cycle in which the front's first beat may pass, by the turn before
	mean   []bool
	expect []result // by cycle of the beat
}

type granted struct{ client, cycle int }

type result struct {
	client int // -1: none
	values []int64
	last   bool
}

func open(t *testing.T, m machine.Machine) *bench {
	t.Helper()
	g := share.Share{Machine: m}
	s, err := sim.Open(g)
	require.NoError(t, err)
	b := &bench{Bench: s, g: g}
	in, out := s.In, s.Out
	b.clients = []client{{name: 'z', reqValid: in.ZReqValid, divisor: in.ZDivisor, reqReady: out.ZReqReady, beatValid: in.ZBeatValid,
		num: in.ZNum, last: in.ZLast, beatReady: out.ZBeatReady, outValid: out.ZOutValid}}
	if m.Early {
		b.clients = append(b.clients, client{name: 'w', reqValid: in.WReqValid[0], divisor: in.WDivisor[0], reqReady: out.WReqReady[0], beatValid: in.WBeatValid[0],
			num: in.WNum, last: in.WLast[0], beatReady: out.WBeatReady[0], outValid: out.WOutValid[0]})
	}
	b.clients = append(b.clients,
		client{name: 'q', reqValid: in.QReqValid, divisor: in.QDivisor, reqReady: out.QReqReady, beatValid: in.QBeatValid,
			num: in.QNum, last: in.QLast, beatReady: out.QBeatReady, outValid: out.QOutValid},
		client{name: 'c', reqValid: in.CReqValid, divisor: in.CDivisor, reqReady: out.CReqReady, beatValid: in.CBeatValid,
			num: in.CNum, last: in.CLast, beatReady: out.CBeatReady, outValid: out.COutValid})
	return b
}

// random makes a turn within a client's bounds, corners included.
func (b *bench) random(rng *rand.Rand, i int) turn {
	name, m := b.clients[i].name, b.g.Machine
	var j turn
	switch name {
	case 'z', 'w':
		j.divisor = 1 + rng.Uint64N(uint64(m.Tokens*m.ExpCap)>>rng.IntN(12))
	default:
		j.divisor = 1 + rng.Uint64N(uint64(m.Tokens))
	}
	d := int64(j.divisor)
	limit := 32768 * d
	switch name {
	case 'z':
		limit = min(limit, 1<<(m.AccBits()-1)-1)
	case 'w':
		limit = min(d, int64(m.ExpCap))
	case 'q':
		limit = min(limit, 1<<(m.RowAcc().SumBits()-1)-1)
	case 'c':
		limit = d << (m.PrescoreBits - 1)
		limit = min(limit, 1<<(m.PSumBits()-1)-1)
	}
	for range 1 + rng.IntN(4) {
		beat := make([]int64, m.DivLanes)
		for l := range beat {
			switch rng.IntN(6) {
			case 0:
				beat[l] = limit
			case 1:
				beat[l] = -limit
			case 2: // half way between two results, or next to it
				beat[l] = max(-limit, min(limit, rng.Int64N(65536)*d-32768*d+d/2-rng.Int64N(2)))
			default:
				beat[l] = rng.Int64N(2*limit+1) - limit
			}
			if name == 'w' {
				beat[l] = max(beat[l], -beat[l])
			}
		}
		j.beats = append(j.beats, beat)
	}
	return j
}

// expected returns the results of a beat.
func (c *client) expected(j turn, beat []int64) []int64 {
	out := make([]int64, len(beat))
	for i, num := range beat {
		switch c.name {
		case 'z':
			out[i] = golden.Quotient(num, j.divisor)
		case 'w':
			out[i] = golden.Probability(int(num), j.divisor)
		default:
			out[i] = golden.MeanRound(num, int64(j.divisor))
		}
	}
	return out
}

// play runs the clients' turns to their end, checking every ready, valid and
// result of every cycle. The functions say whether a client that could ask for a
// turn or offer a beat does so; once it does it goes on.
func (b *bench) play(t *testing.T, asks, offers func(client int) bool) {
	t.Helper()
	total := 0
	for _, c := range b.clients {
		for _, j := range c.turns {
			total += len(j.beats)
		}
	}
	passed := 0
	for idle := 0; idle < 20; idle++ {
		if passed < total {
			idle = 0
			require.Less(t, b.cycle, 40*total+2000, "no progress")
		}
		if b.step(t, asks, offers) {
			passed++
		}
	}
	require.Equal(t, total, passed)
	for _, c := range b.clients {
		require.Equal(t, len(c.turns), c.asked)
	}
	require.NoError(t, b.Err())
}

// step is one cycle; it returns whether a beat passed.
func (b *bench) step(t *testing.T, asks, offers func(int) bool) bool {
	t.Helper()
	for i := range b.clients {
		c := &b.clients[i]
		c.asks = c.asked < len(c.turns) && (c.asks || asks(i))
		c.offers = c.taken < len(c.turns) && (c.offers || offers(i))
		b.Set(c.reqValid, flag(c.asks))
		b.Set(c.beatValid, flag(c.offers))
		if c.asks {
			b.Set(c.divisor, int64(c.turns[c.asked].divisor))
		}
		if c.offers {
			j := c.turns[c.taken]
			for l, v := range j.beats[c.beat] {
				b.Set(c.num[l], v)
			}
			b.Set(c.last, flag(c.beat == len(j.beats)-1))
		}
	}

	// The beat that passes.
	present := result{client: -1}
	usable := len(b.queue) > 0 && b.cycle >= max(b.queue[0].cycle+7, b.free) && (b.cycle < 2 || !b.mean[b.cycle-2])
	ends := false
	for i := range b.clients {
		c := &b.clients[i]
		ready := usable && b.queue[0].client == i
		require.Equal(t, flag(ready), b.Get(c.beatReady), "cycle %d, beat ready of %c", b.cycle, c.name)
		if ready && c.offers {
			j := c.turns[c.taken]
			ends = c.beat == len(j.beats)-1
			present = result{i, c.expected(j, j.beats[c.beat]), ends}
		}
	}
	room := len(b.queue) < 7 || ends
	grant := -1
	for i := range b.clients {
		c := &b.clients[i]
		require.Equal(t, flag(room), b.Get(c.reqReady), "cycle %d, request ready of %c", b.cycle, c.name)
		if c.asks && room {
			grant, room = i, false
		} else if c.asks {
			room = false
		}
	}
	b.check(t)

	b.expect = append(b.expect, present)
	b.mean = append(b.mean, present.client >= 0 && b.clients[present.client].name != 'z' && b.clients[present.client].name != 'w')
	if present.client >= 0 {
		c := &b.clients[present.client]
		c.offers = false
		if c.beat++; ends {
			c.taken, c.beat = c.taken+1, 0
			b.queue, b.free = b.queue[1:], b.cycle+1
		}
	}
	if grant >= 0 {
		b.queue = append(b.queue, granted{grant, b.cycle})
		b.clients[grant].asked++
		b.clients[grant].asks = false
	}
	b.Step()
	b.cycle++
	return present.client >= 0
}

// check compares this cycle's results with the beat of five cycles ago.
func (b *bench) check(t *testing.T) {
	t.Helper()
	want := result{client: -1}
	if b.cycle >= 5 {
		want = b.expect[b.cycle-5]
	}
	for i := range b.clients {
		require.Equal(t, flag(want.client == i), b.Get(b.clients[i].outValid), "cycle %d, results of %c", b.cycle, b.clients[i].name)
	}
	if want.client < 0 {
		return
	}
	for l, v := range want.values {
		require.Equal(t, v, b.Get(b.Out.OutQ[l]), "cycle %d, lane %d of %c", b.cycle, l, b.clients[want.client].name)
	}
	require.Equal(t, flag(want.last), b.Get(b.Out.OutLast))
}

func flag(b bool) int64 {
	if b {
		return 1
	}
	return 0
}
