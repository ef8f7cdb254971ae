package axi

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

func TestStore(t *testing.T) {
	for _, b := range buses {
		g := Store{AddrBits: 32, BusBits: b.bus, Lanes: b.lanes, RunBits: 7, TagBits: 3}
		c := build(t, g)
		for _, stall := range []int{0, 40} {
			t.Run(fmt.Sprint(b, stall), func(t *testing.T) { playStore(t, c, g, stall) })
		}
	}
}

// stored is a word to be stored.
type stored struct {
	addr, elements, tag int
	word                []int64
}

// storedWords returns words at addresses that divide their length, or begin a beat.
func storedWords(r *rand.Rand, g Store, n int) []stored {
	var list []stored
	for i := range n {
		w := stored{addr: g.BusBits / 8 * (r.IntN(1000) + 1000*i), elements: 1 + r.IntN(g.Lanes), tag: r.IntN(8)}
		if r.IntN(2) == 0 {
			size := grain(g.BusBits, g.Lanes)
			w.elements = size
			w.addr += 2 * size * r.IntN(beatElements(g.BusBits)/size)
		}
		for range g.Lanes {
			w.word = append(w.word, r.Int64N(65536)-32768)
		}
		list = append(list, w)
	}
	return list
}

func playStore(t *testing.T, c *hdl.Circuit, g Store, stall int) {
	r := rand.New(rand.NewPCG(uint64(g.BusBits), uint64(stall)))
	s := sim.New(c, sim.Seed(uint64(stall)))
	pause := func() bool { return r.IntN(100) < stall }
	list := storedWords(r, g, 80)
	want := map[int]int64{} // of element addresses
	beats := 0
	for _, w := range list {
		for i := range w.elements {
			want[w.addr/2+i] = w.word[i]
		}
		beats += (w.elements + beatElements(g.BusBits) - 1) / beatElements(g.BusBits)
	}
	type run struct{ addr, beats int }
	var runs []run
	var strobes [][]bool
	var values [][]int64
	at, cycles := 0, 0
	for ; at < len(list); cycles++ {
		require.Less(t, cycles, 5000)
		w := list[at]
		s.SetInt("in_valid", 1)
		s.SetInt("in_addr", int64(w.addr))
		s.SetInt("in_elements", int64(w.elements))
		s.SetInt("in_tag", int64(w.tag))
		s.SetVec("in_word", w.word)
		s.SetInt("run_ready", oneIf(!pause()))
		s.SetInt("data_ready", oneIf(!pause()))
		if s.Int("run_valid") == 1 && s.Int("run_ready") == 1 {
			require.EqualValues(t, w.tag, s.Int("run_tag"))
			runs = append(runs, run{int(s.Int("run_addr")), int(s.Int("run_beats"))})
		}
		if s.Int("data_valid") == 1 && s.Int("data_ready") == 1 {
			e, on := unpackBeat(s, beatElements(g.BusBits))
			values, strobes = append(values, e), append(strobes, on)
		}
		at += int(s.Int("in_ready"))
		s.Step()
	}
	require.Len(t, runs, len(list))
	require.Len(t, values, beats)
	k := 0
	for _, run := range runs {
		for b := range run.beats {
			for i, on := range strobes[k] {
				if on {
					address := (run.addr+b)*beatElements(g.BusBits) + i
					require.Contains(t, want, address)
					require.Equal(t, want[address], values[k][i])
					delete(want, address)
				}
			}
			k++
		}
	}
	require.Empty(t, want)
	if stall == 0 {
		require.Equal(t, beats, cycles, "a beat a cycle")
	}
}

// unpackBeat returns the elements of the data port and which are written.
func unpackBeat(s *sim.Sim, n int) (values []int64, on []bool) {
	data, strobe := s.Big("data_data")[0], s.Big("data_strobe")[0]
	for i := range n {
		var v int16
		for b := range 16 {
			v |= int16(data.Bit(16*i+b)) << b
		}
		values = append(values, int64(v))
		on = append(on, strobe.Bit(2*i) == 1 && strobe.Bit(2*i+1) == 1)
	}
	return values, on
}
