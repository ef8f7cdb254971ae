package bus_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/bus"
	"github.com/sparcgen/sparcgen/hdl/bus/bustest"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// ram is what a master may expect of a Ram: the bytes, by the rules of the AXI
// specification (A3.4.1), in its own words.
type ram struct {
	bytes map[uint64]byte
	size  uint64 // bytes there are
	lanes uint64 // bytes of the bus
}

// beatsOf returns the address of each beat of a burst.
func beatsOf(b bustest.Burst) []uint64 {
	bytes := uint64(1) << b.Size
	start, list := b.Addr, []uint64{}
	aligned := start / bytes * bytes
	total := bytes * uint64(b.Beats)
	low := start / total * total
	for n := range uint64(b.Beats) {
		switch {
		case b.Kind == bus.Fixed || n == 0:
			list = append(list, start)
		case b.Kind == bus.Incr:
			list = append(list, aligned+n*bytes)
		default:
			list = append(list, low+(aligned-low+n*bytes)%total)
		}
	}
	return list
}

func (r *ram) write(b bustest.Burst) (resp int) {
	for n, at := range beatsOf(b) {
		word := at / r.lanes * r.lanes
		if word >= r.size {
			resp = bus.SlaveError
			continue
		}
		for lane := range r.lanes {
			if b.Strb[n]>>lane&1 == 1 {
				r.bytes[word+lane] = byte(b.Data[n] >> (8 * lane))
			}
		}
	}
	return resp
}

// active returns the bits of the bus that a beat at an address concerns.
func (r *ram) active(at uint64, size int) (mask uint64) {
	bytes := uint64(1) << size
	for a := at; a < at/bytes*bytes+bytes; a++ {
		mask |= 1 << (a % r.lanes)
	}
	return mask
}

// burst draws a legal burst near the end of the memory now and then.
func (r *ram) burst(rng *rand.Rand, addrBits, ids int, beyond bool) bustest.Burst {
	top := 0
	for 1<<(top+1) <= int(r.lanes) {
		top++
	}
	b := bustest.Burst{ID: rng.IntN(ids), Size: rng.IntN(top + 1), Kind: rng.IntN(3), Beats: 1 + rng.IntN(16)}
	space := r.size
	if beyond {
		space = 1 << addrBits
	}
	switch b.Kind {
	case bus.Wrap:
		b.Beats = 2 << rng.IntN(4)
		total := uint64(b.Beats) << b.Size
		// It begins anywhere in its window, at a multiple of its size.
		b.Addr = rng.Uint64N(space/total)*total + uint64(rng.IntN(b.Beats))<<b.Size
	case bus.Incr:
		if rng.IntN(8) == 0 {
			b.Beats = 1 + rng.IntN(256)
		}
		b.Addr = rng.Uint64N(space)
		for page := b.Addr/bus.PageBytes*bus.PageBytes + bus.PageBytes; b.Beats > 1 && b.Addr+uint64(b.Beats)<<b.Size > min(page, space); {
			b.Beats--
		}
	default:
		b.Addr = rng.Uint64N(space)
	}
	for _, at := range beatsOf(b) {
		b.Data = append(b.Data, rng.Uint64()&(1<<(8*r.lanes-1)*2-1))
		b.Strb = append(b.Strb, r.active(at, b.Size)&rng.Uint64())
	}
	return b
}

var rams = []bus.Ram{
	{Target: bus.Target{AddrBits: 12, BusBits: 32, IDBits: 4}, Words: 1024},
	{Target: bus.Target{AddrBits: 16, BusBits: 64, IDBits: 1}, Words: 3000},
	{Target: bus.Target{AddrBits: 8, BusBits: 32, IDBits: 2}, Words: 20},
}

// TestRam: random bursts of every type and size, the writes and then the reads
// of a round at the same time as the writes of another place.
func TestRam(t *testing.T) {
	for _, g := range rams {
		c, err := hdl.Build(g)
		require.NoError(t, err)
		require.Empty(t, c.Warnings())
		hdltest.Lint(t, c)
		for _, percent := range []int{0, 40} {
			t.Run(fmt.Sprintf("%s/%d", g.ModuleName(), percent), func(t *testing.T) { playRam(t, c, g, percent) })
		}
	}
}

func playRam(t *testing.T, c *hdl.Circuit, g bus.Ram, percent int) {
	lanes := uint64(g.BusBits / 8)
	model := ram{map[uint64]byte{}, uint64(g.Words) * lanes, lanes}
	rng := rand.New(rand.NewPCG(uint64(g.Words), uint64(percent)))
	s := sim.New(c, sim.Seed(3))
	play := bustest.Axi{Sim: s, Prefix: "s_", Stalls: rng, Percent: percent}
	for round := range 40 {
		var writes, reads []bustest.Burst
		for range 12 {
			writes = append(writes, model.burst(rng, g.AddrBits, 1<<g.IDBits, round%4 == 3))
			reads = append(reads, model.burst(rng, g.AddrBits, 1<<g.IDBits, round%4 == 3))
		}
		written, _, err := play.Run(writes, nil, 100_000)
		require.NoError(t, err)
		for i, w := range writes {
			require.Equal(t, bustest.Answer{ID: w.ID, Resps: []int{model.write(w)}}, written[i], "write %+v", w)
		}
		// What is written now is written once more: reads beside it stay what they are.
		last := writes[len(writes)-1:]
		_, read, err := play.Run(last, reads, 100_000)
		require.NoError(t, err)
		clobbered := map[uint64]bool{}
		for _, at := range beatsOf(last[0]) {
			clobbered[at/lanes] = true
		}
		for i, b := range reads {
			require.Equal(t, b.ID, read[i].ID)
			for n, at := range beatsOf(b) {
				word := at / lanes * lanes
				if word >= model.size {
					require.Equal(t, bus.SlaveError, read[i].Resps[n])
					continue
				}
				require.Equal(t, bus.Okay, read[i].Resps[n])
				for lane := range lanes {
					v, ok := model.bytes[word+lane]
					if ok && !clobbered[at/lanes] {
						require.Equal(t, v, byte(read[i].Data[n]>>(8*lane)), "beat %d of %+v", n, b)
					}
				}
			}
		}
	}
	require.NoError(t, s.Err())
}

// TestRamIsFast: a beat a cycle, reads beside writes.
func TestRamIsFast(t *testing.T) {
	g := rams[0]
	c, err := hdl.Build(g)
	require.NoError(t, err)
	s := sim.New(c)
	play := bustest.Axi{Sim: s, Prefix: "s_"}
	long := bustest.Burst{Beats: 256, Size: 2, Kind: bus.Incr, Data: make([]uint64, 256), Strb: make([]uint64, 256)}
	_, _, err = play.Run([]bustest.Burst{long, long, long, long}, []bustest.Burst{long, long, long, long}, 5000)
	require.NoError(t, err)
	require.LessOrEqual(t, s.Cycle(), 4*257+6)
}

// far is a slave whose words are their addresses, from a place that takes many
// accesses before it answers the first.
type far struct{ bus.Target }

type farIn struct{ S bus.TargetIn }

type farOut struct{ S bus.TargetOut }

func (g far) Inputs() farIn { return farIn{bus.TargetShape(g.AddrBits, g.BusBits, g.IDBits)} }

func (far) ModuleName() string { return "far_words" }

func (g far) Build(m *hdl.Module, in farIn) farOut {
	b := hdl.B()
	ready, pop := hdl.Wire(m, "ready", b), hdl.Wire(m, "pop", b)
	answer := hdl.Wire(m, "answers", bus.ReadAnswer{Valid: b, Data: hdl.U(g.BusBits), Bad: b})
	t := hdl.Inst(m, "target", g.Target, bus.AccessIn{S: in.S, Write: bus.Ready{Ready: hdl.True(m)}, Bad: hdl.True(m),
		Read: bus.Ready{Ready: ready.Q}, Answer: answer.Q})
	queue, room := stream.Fifo(m, "queue", 32, stream.Flow[hdl.UInt]{Valid: t.Read.Valid, Data: t.Read.Addr}, pop.Q)
	ready.Set(room)
	open := hdl.Reg(m, "open", b, hdl.Reset(0)) // an answer once offered stays
	time := hdl.Reg(m, "cycle", hdl.U(7), hdl.Reset(0))
	time.Set(time.Q.AddC(1).Wrap(7))
	answers := time.Q.LtC(40).Or(time.Q.Bit(1)) // it pauses for long, then now and then
	offer := queue.Valid.And(answers.Or(open.Q))
	taken := offer.And(t.Answer.Ready)
	open.Set(offer.And(taken.Not()))
	pop.Set(taken)
	answer.Set(bus.ReadAnswer{Valid: offer, Data: queue.Data.Ext(g.BusBits), Bad: queue.Data.Bit(0)})
	return farOut{t.S}
}

// TestFar: beats keep their IDs and their ends however late they come.
func TestFar(t *testing.T) {
	g := far{bus.Target{AddrBits: 14, BusBits: 32, IDBits: 3}}
	c, err := hdl.Build(g)
	require.NoError(t, err)
	s := sim.New(c)
	rng := rand.New(rand.NewPCG(5, 5))
	var reads []bustest.Burst
	for i := range 60 {
		reads = append(reads, bustest.Burst{ID: i % 8, Addr: uint64(rng.IntN(1<<12)) << 2, Beats: 1 + rng.IntN(8), Size: 2, Kind: bus.Fixed})
	}
	play := bustest.Axi{Sim: s, Prefix: "s_"}
	_, read, err := play.Run(nil, reads, 50_000)
	require.NoError(t, err)
	for i, b := range reads {
		require.Equal(t, b.ID, read[i].ID)
		for n := range b.Beats {
			require.Equal(t, b.Addr>>2, read[i].Data[n])
			require.Equal(t, int(b.Addr>>2&1)*bus.SlaveError, read[i].Resps[n])
		}
	}
}

// TestRamLast: WLAST at the wrong beat is answered, with an error.
func TestRamLast(t *testing.T) {
	c, err := hdl.Build(rams[0])
	require.NoError(t, err)
	s := sim.New(c)
	s.SetInt("s_awvalid", 1)
	s.SetInt("s_awlen", 1)
	s.SetInt("s_awsize", 2)
	s.SetInt("s_awburst", bus.Incr)
	s.SetInt("s_wvalid", 1)
	s.SetInt("s_wlast", 1)
	s.SetInt("s_bready", 1)
	require.True(t, s.RunUntil(20, func() bool { return s.Int("s_bvalid") == 1 }))
	require.EqualValues(t, bus.SlaveError, s.Int("s_bresp"))
}

func TestRamRefuses(t *testing.T) {
	for _, g := range []struct {
		ram  bus.Ram
		want string
	}{
		{bus.Ram{Target: bus.Target{AddrBits: 12, BusBits: 24, IDBits: 1}, Words: 4}, "24 bits"},
		{bus.Ram{Target: bus.Target{AddrBits: 12, BusBits: 32, IDBits: 1}, Words: 1}, "1 words: must be 2 or more"},
		{bus.Ram{Target: bus.Target{AddrBits: 12, BusBits: 32, IDBits: 1}, Words: 1025}, "1025 words: must be 2 or more and have an address of 12 bits"},
		{bus.Ram{Target: bus.Target{AddrBits: 2, BusBits: 32, IDBits: 1}, Words: 2}, "an address of 2 bits"},
	} {
		_, err := hdl.Build(g.ram)
		require.ErrorContains(t, err, g.want)
	}
}
