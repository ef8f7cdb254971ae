package sim

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim/fuzz"
	"github.com/sparcgen/sparcgen/hdl/sim/machine"
)

// disagreement plays random stimuli to engines, with and without looking
// between inputs and edge, and describes the first difference from the first
// one; "" if none.
func disagreement(m *ir.Module, cycles int, seed uint64, engines ...Engine) string {
	r := rand.New(rand.NewPCG(seed, 2))
	l := LayoutOf(m)
	row := make([]uint64, l.In)
	want, got := make([]uint64, 8), make([]uint64, 8)
	for c := range cycles {
		for rounds := 1 + r.IntN(2); rounds > 0; rounds-- { // inputs may change twice before the edge
			for lane := range len(l.InOff) - 1 {
				if r.IntN(3) == 0 {
					continue // held
				}
				p := portOf(m.Inputs, lane)
				words := row[l.InOff[lane]:l.InOff[lane+1]]
				toWords(words, ir.Bits(fuzz.Value(r, p.Width, p.Signed), p.Width))
				for _, e := range engines {
					e.Set(lane, words)
				}
			}
			if r.IntN(2) == 0 {
				continue // no peek
			}
			for lane := range len(l.OutOff) - 1 {
				n := l.OutOff[lane+1] - l.OutOff[lane]
				engines[0].Get(lane, want[:n])
				for _, e := range engines[1:] {
					e.Get(lane, got[:n])
					if !slices.Equal(want[:n], got[:n]) {
						return fmt.Sprintf("cycle %d, output %s (lane %d): %s has %x, %s has %x", c, portOf(m.Outputs, lane).Name, lane, Kind(engines[0]), want[:n], Kind(e), got[:n])
					}
				}
			}
		}
		n := 1
		if r.IntN(8) == 0 {
			n = 3
		}
		for _, e := range engines {
			e.Step(n)
		}
	}
	return ""
}

// rowsDisagree plays the same rows to engines by Run, and describes the first
// difference from the first one.
func rowsDisagree(m *ir.Module, cycles int, seed uint64, engines ...Engine) string {
	r := rand.New(rand.NewPCG(seed, 3))
	l := LayoutOf(m)
	in := make([]uint64, cycles*l.In)
	for c := range cycles {
		for lane := range len(l.InOff) - 1 {
			p := portOf(m.Inputs, lane)
			toWords(in[c*l.In+l.InOff[lane]:c*l.In+l.InOff[lane+1]], ir.Bits(fuzz.Value(r, p.Width, p.Signed), p.Width))
		}
	}
	var want []uint64
	for i, e := range engines {
		got := make([]uint64, cycles*l.Out)
		if err := e.Run(in, cycles, got); err != nil {
			return err.Error()
		}
		if i == 0 {
			want = got
		}
		for k := range got {
			if got[k] != want[k] {
				return fmt.Sprintf("row %d word %d: %s has %x, %s has %x", k/l.Out, k%l.Out, Kind(engines[0]), want[k], Kind(e), got[k])
			}
		}
	}
	return ""
}

func dump(s *Schedule) string {
	var b strings.Builder
	_ = s.Dump(&b)
	return b.String()
}

// all opens the reference and every native engine on a schedule.
func all(t testing.TB, s *Schedule, seed uint64) []Engine {
	t.Helper()
	list := []Engine{newExact(s.Module, seed), newNative(s, seed)}
	if _, err := machine.Load([]byte{0xc3}); err != nil {
		t.Logf("only the portable engine: %v", err)
		return list
	}
	for _, vectors := range []bool{false, true} {
		if vectors && !machine.HasAVX2() {
			continue
		}
		e, err := newMachine(s, seed, vectors, machine.Load)
		require.NoError(t, err)
		list = append(list, e)
		t.Cleanup(func() { require.NoError(t, e.Close()) })
	}
	return list
}

var circuits = flag.Int("circuits", 0, "random circuits to compare the engines on, beyond the usual ones")

// agree compares all engines on a circuit, peeking and by rows.
func agree(t testing.TB, seed uint64, m *ir.Module, cycles int) *Schedule {
	t.Helper()
	require.NoError(t, ir.CheckSorted(m), "seed %d", seed)
	s := NewSchedule(m)
	engines := all(t, s, seed)
	require.Empty(t, disagreement(m, cycles, seed, engines...), "seed %d", seed)
	for _, e := range engines {
		e.Reset()
	}
	require.Empty(t, rowsDisagree(m, cycles, seed, engines...), "seed %d", seed)
	return s
}

// of makes circuits of a configuration.
func of(c fuzz.Config) func(seed uint64) *ir.Module {
	return func(seed uint64) *ir.Module { return fuzz.Module(seed, c) }
}

// TestEnginesAgree compares the native engines with the reference on random circuits.
func TestEnginesAgree(t *testing.T) {
	for _, c := range []struct {
		name   string
		make   func(seed uint64) *ir.Module
		seeds  int
		cycles int
	}{{"small", of(fuzz.Small), 300, 12}, {"large", of(fuzz.Large), 30, 8}, {"vectors", fuzz.Vectors, 60, 6}} {
		t.Run(c.name, func(t *testing.T) {
			runs, copied := 0, 0
			for seed := range uint64(c.seeds) {
				s := agree(t, seed, c.make(seed), c.cycles)
				copied += s.Cycle.Copied
				for _, r := range s.Cycle.Runs {
					if r.N >= minRun {
						runs++
					}
				}
			}
			t.Logf("%d runs of %d or more, %d registers copied", runs, minRun, copied)
			require.Positive(t, runs)
			require.True(t, copied > 0 || c.name == "vectors", "no register was computed aside")
		})
	}
}

// TestManyCircuits is the long run: go test ./hdl/sim -run ManyCircuits -args -circuits 10000.
func TestManyCircuits(t *testing.T) {
	for seed := range uint64(*circuits) {
		make := of(fuzz.Small)
		switch seed % 10 {
		case 0:
			make = of(fuzz.Large)
		case 1, 2, 3:
			make = fuzz.Vectors
		}
		t.Run(fmt.Sprint(seed), func(t *testing.T) { agree(t, 1000+seed, make(1000+seed), 12) })
		if seed%500 == 499 {
			t.Logf("%d of %d circuits", seed+1, *circuits)
		}
	}
}
