package axi

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// content is the element of memory at an address.
func content(addr int) int64 {
	x := uint64(addr) * 0x9E3779B97F4A7C15
	return int64(int16(x >> 40))
}

// command is a Matrix with the rows it gathers.
type command struct {
	addr, stride, rows, elements int
	gather                       []int
}

func TestFetch(t *testing.T) {
	for _, b := range buses {
		g := Fetch{AddrBits: 32, BusBits: b.bus, Lanes: b.lanes, Elements: 128, Rows: 16, StrideBits: 20, IndexBits: 5, TagBits: 2, Pieces: 8}
		c := build(t, g)
		for _, stall := range []int{0, 40} {
			t.Run(fmt.Sprint(b, stall), func(t *testing.T) { playFetch(t, c, g, stall, 20, nil) })
		}
	}
}

// After everything was dropped in the middle, what comes is right again.
func TestFetchClear(t *testing.T) {
	g := Fetch{AddrBits: 32, BusBits: 256, Lanes: 32, Elements: 128, Rows: 16, StrideBits: 20, IndexBits: 5, TagBits: 2, Pieces: 8}
	c := build(t, g)
	for cut := range 40 {
		s := sim.New(c, sim.Seed(3))
		playFetch(t, c, g, 30, 10+7*cut, s)
		s.SetInt("clear", 1)
		s.SetInt("cmd_valid", 0)
		s.SetInt("beat_valid", 0)
		for range 24 {
			s.Step()
		}
		require.EqualValues(t, 1, s.Int("idle"))
		s.SetInt("clear", 0)
		require.Zero(t, s.Int("word_valid"))
		playFetch(t, c, g, 30, -1, s)
	}
}

func commands(r *rand.Rand, g Fetch, n int) []command {
	bytes := g.BusBits / 8
	var list []command
	for range n {
		c := command{rows: 1 + r.IntN(g.Rows), elements: 1 + r.IntN(g.Elements)}
		c.addr, c.stride = bytes*r.IntN(1000), bytes*(2*c.elements/bytes+1+r.IntN(4))
		if r.IntN(2) == 0 { // a head
			c.elements = 16 << r.IntN(4)
			unit := min(2*c.elements, bytes)
			c.addr, c.stride = unit*r.IntN(1000), unit*(2*c.elements/unit+r.IntN(2)*r.IntN(5))
		}
		if r.IntN(3) == 0 {
			for range c.rows {
				c.gather = append(c.gather, r.IntN(32))
			}
		}
		list = append(list, c)
	}
	return list
}

// playFetch plays commands on a simulation, or on one of its own; limit is the
// cycles after which it stops in the middle, -1 for none, when s is given.
func playFetch(t *testing.T, c *hdl.Circuit, g Fetch, stall, limit int, s *sim.Sim) {
	if s == nil {
		s, limit = sim.New(c, sim.Seed(uint64(stall))), -1
	}
	r := rand.New(rand.NewPCG(uint64(g.BusBits+limit), uint64(stall)))
	pause := func() bool { return r.IntN(100) < stall }
	list := commands(r, g, 40)
	var want [][]int64
	var indices []int
	for _, c := range list {
		indices = append(indices, c.gather...)
		for i := range c.rows {
			row := i
			if c.gather != nil {
				row = c.gather[i]
			}
			at := (c.addr + row*c.stride) / 2
			for e := 0; e < c.elements; e += g.Lanes {
				w := make([]int64, g.Lanes)
				for l := range min(g.Lanes, c.elements-e) {
					w[l] = content(at + e + l)
				}
				want = append(want, w)
			}
		}
	}
	var beats []int // addresses of the beats asked for
	cmd, index, got := 0, 0, 0
	beatValid := false
	for cycles := 0; got < len(want) && cycles != limit; cycles++ {
		require.Less(t, cycles, 100_000)
		s.SetInt("cmd_valid", oneIf(cmd < len(list)))
		if cmd < len(list) {
			c := list[cmd]
			s.SetInt("cmd_addr", int64(c.addr))
			s.SetInt("cmd_stride", int64(c.stride))
			s.SetInt("cmd_rows", int64(c.rows))
			s.SetInt("cmd_elements", int64(c.elements))
			s.SetInt("cmd_gather", oneIf(c.gather != nil))
			s.SetInt("cmd_tag", int64(cmd%4))
		}
		s.SetInt("index_valid", oneIf(index < len(indices)))
		if index < len(indices) {
			s.SetInt("index", int64(indices[index]))
		}
		beatValid = len(beats) > 0 && (beatValid || !pause())
		s.SetInt("beat_valid", oneIf(beatValid))
		if beatValid {
			e := make([]int64, beatElements(g.BusBits))
			for i := range e {
				e[i] = content(beats[0]*len(e) + i)
			}
			s.SetBig("beat_data", pack(e))
		}
		s.SetInt("run_ready", oneIf(!pause()))
		ready := !pause()
		s.SetInt("word_ready", oneIf(ready))
		if ready && s.Int("word_valid") == 1 {
			require.Equal(t, want[got], s.Vec("word"), "word %d", got)
			got++
		}
		if beatValid && s.Int("beat_ready") == 1 {
			beats, beatValid = beats[1:], false
		}
		if s.Int("run_valid") == 1 && s.Int("run_ready") == 1 {
			for b := range s.Int("run_beats") {
				beats = append(beats, int(s.Int("run_addr")+b))
			}
		}
		if index < len(indices) {
			index += int(s.Int("index_ready"))
		}
		cmd += int(s.Int("cmd_ready"))
		s.Step()
	}
	if limit < 0 {
		require.Equal(t, len(list), cmd)
		require.Equal(t, len(indices), index)
		require.Empty(t, beats)
	}
	require.NoError(t, s.Err())
}
