package sim

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim/fuzz"
)

// disagreement plays random stimuli to both engines, with and without looking
// between inputs and edge, and describes the first difference; "" if none.
func disagreement(m *ir.Module, a, b Engine, cycles int, seed uint64) string {
	r := rand.New(rand.NewPCG(seed, 2))
	l := LayoutOf(m)
	row := make([]uint64, l.In)
	x, y := make([]uint64, 8), make([]uint64, 8)
	for c := range cycles {
		for rounds := 1 + r.IntN(2); rounds > 0; rounds-- { // inputs may change twice before the edge
			for lane := range len(l.InOff) - 1 {
				if r.IntN(3) == 0 {
					continue // held
				}
				p := portOf(m.Inputs, lane)
				words := row[l.InOff[lane]:l.InOff[lane+1]]
				toWords(words, ir.Bits(fuzz.Value(r, p.Width, p.Signed), p.Width))
				a.Set(lane, words)
				b.Set(lane, words)
			}
			if r.IntN(2) == 0 {
				continue // no peek
			}
			for lane := range len(l.OutOff) - 1 {
				n := l.OutOff[lane+1] - l.OutOff[lane]
				a.Get(lane, x[:n])
				b.Get(lane, y[:n])
				if fmt.Sprint(x[:n]) != fmt.Sprint(y[:n]) {
					return fmt.Sprintf("cycle %d, output %s (lane %d): %s has %x, %s has %x", c, portOf(m.Outputs, lane).Name, lane, a.Name(), x[:n], b.Name(), y[:n])
				}
			}
		}
		n := 1
		if r.IntN(8) == 0 {
			n = 3
		}
		a.Step(n)
		b.Step(n)
	}
	return ""
}

// rowsDisagree plays the same rows to both engines by Run.
func rowsDisagree(m *ir.Module, a, b Engine, cycles int, seed uint64) string {
	r := rand.New(rand.NewPCG(seed, 3))
	l := LayoutOf(m)
	in := make([]uint64, cycles*l.In)
	for c := range cycles {
		for lane := range len(l.InOff) - 1 {
			p := portOf(m.Inputs, lane)
			toWords(in[c*l.In+l.InOff[lane]:c*l.In+l.InOff[lane+1]], ir.Bits(fuzz.Value(r, p.Width, p.Signed), p.Width))
		}
	}
	x, y := make([]uint64, cycles*l.Out), make([]uint64, cycles*l.Out)
	if err := a.Run(in, cycles, x); err != nil {
		return err.Error()
	}
	if err := b.Run(in, cycles, y); err != nil {
		return err.Error()
	}
	for i := range x {
		if x[i] != y[i] {
			return fmt.Sprintf("row %d word %d: %x and %x", i/l.Out, i%l.Out, x[i], y[i])
		}
	}
	return ""
}

func dump(s *Schedule) string {
	var b strings.Builder
	_ = s.Dump(&b)
	return b.String()
}

// natives opens every native engine on a schedule.
func natives(t *testing.T, s *Schedule, seed uint64) []Engine {
	t.Helper()
	list := []Engine{newNative(s, seed)}
	for _, vectors := range []bool{false, true} {
		e, err := newMachine(s, seed, vectors)
		require.NoError(t, err)
		list = append(list, e)
	}
	return list
}

// TestEnginesAgree compares the bytecode engine with the reference on random circuits.
func TestEnginesAgree(t *testing.T) {
	for _, c := range []struct {
		name   string
		config fuzz.Config
		seeds  int
		cycles int
	}{{"small", fuzz.Small, 300, 12}, {"large", fuzz.Large, 30, 8}} {
		t.Run(c.name, func(t *testing.T) {
			runs, copied := 0, 0
			for seed := range uint64(c.seeds) {
				m := fuzz.Module(seed, c.config)
				require.NoError(t, ir.CheckSorted(m), "seed %d", seed)
				s := NewSchedule(m)
				a := newExact(m, seed)
				for _, b := range natives(t, s, seed) {
					a.Reset()
					diff := disagreement(m, a, b, c.cycles, seed)
					if diff == "" {
						a.Reset()
						b.Reset()
						diff = rowsDisagree(m, a, b, c.cycles, seed)
					}
					require.Empty(t, diff, "seed %d, %T", seed, b)
					require.NoError(t, b.Close())
				}
				copied += s.Cycle.Copied
				for _, r := range s.Cycle.Runs {
					if r.N >= minRun {
						runs++
					}
				}
			}
			t.Logf("%d runs of %d or more, %d registers copied", runs, minRun, copied)
			require.Positive(t, runs)
			require.Positive(t, copied)
		})
	}
}
