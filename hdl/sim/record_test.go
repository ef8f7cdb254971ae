package sim

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/sim/fuzz"
)

// trace is the values of all signals, cycle by cycle.
type trace map[int][]*big.Int

// watch fills a trace.
func (tr trace) watch(s *Sim) {
	s.Watch(func() {
		var row []*big.Int
		for i := range s.Signals() {
			row = append(row, s.Value(&s.Signals()[i]))
		}
		tr[s.Cycle()] = row
	})
}

// TestReplay records random circuits, driven by Set, SetVec and rows, and
// demands that a replay shows what a simulation with probes did all along.
func TestReplay(t *testing.T) {
	for seed := range uint64(12) {
		for name, open := range map[string]Opener{"exact": Exact, "portable": Portable, "native": Native} {
			const limit, cycles = 10, 47
			d := design{fuzz.Design(fuzz.Module(seed, fuzz.Small))}
			probed, recorded := New(d, Use(open), Probes(), Seed(3)), New(d, Use(open), Seed(3), Record(limit))
			want := trace{}
			want.watch(probed)
			for i := 0; i < cycles; {
				for lane := range len(recorded.layout.InOff) - 1 {
					p := portOf(d.d.Top().Inputs, lane)
					words := make([]uint64, wordsOf(p.Width))
					words[0] = noise(seed).word(i, lane, 0, 0) & (allOnes >> (64 - min(p.Width, 64)))
					for _, s := range []*Sim{probed, recorded} {
						copy(s.in[s.layout.InOff[lane]:], words)
						s.engine.Set(lane, words)
					}
				}
				n := 1 + i%4 // held
				if i%3 == 0 {
					probed.Run(n)
					recorded.Run(n)
				} else { // as a row, the last one held
					probed.Run(n)
					out := make([]uint64, n*recorded.layout.Out)
					var in []uint64
					for range n {
						in = append(in, recorded.in...)
					}
					require.NoError(t, recorded.engine.Run(in, n, out))
				}
				i += n
			}
			replay, err := recorded.Replay()
			require.NoError(t, err)
			got := trace{}
			got.watch(replay)
			replay.Play()
			require.NoError(t, replay.Err())
			require.GreaterOrEqual(t, len(got), limit, "%s", name)
			require.LessOrEqual(t, len(got), 2*limit, "%s", name)
			require.Contains(t, got, probed.Cycle()-1)
			for c, row := range got {
				require.Equal(t, want[c], row, "circuit %d on %s, cycle %d", seed, name, c)
			}
			before := len(got)
			replay.Play()
			require.Len(t, got, before, "played once")

			recorded.Reset()
			recorded.Run(2)
			replay, err = recorded.Replay()
			require.NoError(t, err)
			require.Zero(t, replay.Cycle())
		}
	}
}

func TestReplayOfNothing(t *testing.T) {
	d := design{fuzz.Design(fuzz.Module(1, fuzz.Small))}
	_, err := New(d).Replay()
	require.EqualError(t, err, "sim: nothing is recorded: open the circuit with sim.Record")
	s := New(d, Record(5))
	r, err := s.Replay()
	require.NoError(t, err)
	r.Play()
	require.Zero(t, r.Cycle())
	require.Equal(t, Kind(New(d).Engine()), Kind(s.Engine()))
}
