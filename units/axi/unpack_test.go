package axi

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

func build[I, O any](t *testing.T, g hdl.Generator[I, O]) *hdl.Circuit {
	t.Helper()
	c, err := hdl.Build(g)
	require.NoError(t, err)
	require.Empty(t, c.Warnings())
	hdltest.Lint(t, c)
	return c
}

func oneIf(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

// buses are widths of bus and word that differ in every way.
var buses = []struct{ bus, lanes int }{{64, 8}, {512, 8}, {64, 64}, {512, 64}, {512, 16}, {32, 4}, {128, 8}, {256, 32}, {64, 1}, {512, 1}}

// piece is a run of rows and what it holds.
type piece struct {
	offset, elements, rows int
}

// pieces returns legal commands, some of each kind.
func pieces(r *rand.Rand, g Unpack, n int) []piece {
	beat := beatElements(g.BusBits)
	var list []piece
	for range n {
		p := piece{rows: 1 + r.IntN(5)}
		switch r.IntN(3) {
		case 0: // whole beats
			p.elements = beat * (1 + r.IntN(max(1, g.Elements/beat)))
		case 1: // part of a beat
			p.elements = 16
			if beat <= 16 {
				p.elements = beat
			} else {
				p.offset = 16 * r.IntN(beat/16)
			}
		case 2: // anything, alone
			p.rows, p.elements = 1, 1+r.IntN(g.Elements)
		}
		p.elements = min(p.elements, g.Elements)
		list = append(list, p)
	}
	return list
}

func TestUnpack(t *testing.T) {
	for _, b := range buses {
		g := Unpack{BusBits: b.bus, Lanes: b.lanes, Elements: 128, Rows: 8}
		c := build(t, g)
		for _, stall := range []int{0, 40} {
			t.Run(fmt.Sprint(b, stall), func(t *testing.T) { playUnpack(t, c, g, stall) })
		}
	}
}

func playUnpack(t *testing.T, c *hdl.Circuit, g Unpack, stall int) {
	r := rand.New(rand.NewPCG(uint64(g.BusBits), uint64(stall)))
	s := sim.New(c, sim.Seed(uint64(stall)))
	pause := func() bool { return r.IntN(100) < stall }
	list := pieces(r, g, 60)
	var beats [][]int64 // elements
	var want [][]int64
	for _, p := range list {
		flat := make([]int64, p.offset)
		for range p.rows {
			row := make([]int64, p.elements)
			for i := range row {
				row[i] = r.Int64N(65536) - 32768
			}
			flat = append(flat, row...)
			for at := 0; at < len(row); at += g.Lanes {
				w := make([]int64, g.Lanes)
				copy(w, row[at:])
				want = append(want, w)
			}
		}
		for at := 0; at < len(flat); at += beatElements(g.BusBits) {
			e := make([]int64, beatElements(g.BusBits))
			for i := range e {
				e[i] = r.Int64N(65536) - 32768
			}
			copy(e, flat[at:])
			beats = append(beats, e)
		}
	}
	cmd, beat, got, cycles := 0, 0, 0, 0
	for ; got < len(want); cycles++ {
		require.Less(t, cycles, 10*(len(beats)+len(want))+1000)
		s.SetInt("cmd_valid", oneIf(cmd < len(list)))
		if cmd < len(list) {
			s.SetInt("cmd_offset", int64(list[cmd].offset))
			s.SetInt("cmd_elements", int64(list[cmd].elements))
			s.SetInt("cmd_rows", int64(list[cmd].rows))
		}
		valid := beat < len(beats) && !pause()
		s.SetInt("beat_valid", oneIf(valid))
		if valid {
			s.SetBig("beat", pack(beats[beat]))
		}
		ready := !pause()
		s.SetInt("word_ready", oneIf(ready))
		if ready && s.Int("word_valid") == 1 {
			require.Equal(t, want[got], s.Vec("word"), "word %d", got)
			got++
		}
		cmd += int(s.Int("cmd_ready"))
		beat += int(s.Int("beat_ready"))
		s.Step()
	}
	require.Equal(t, len(list), cmd)
	require.Equal(t, len(beats), beat)
	if stall == 0 {
		require.LessOrEqual(t, cycles, len(beats)+len(want)+1)
		if beatElements(g.BusBits) <= min(16, g.Lanes) {
			require.Equal(t, len(beats)+1, cycles, "a beat a cycle")
		}
	}
	require.NoError(t, s.Err())
}
