package hdltest

import (
	"slices"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/stream/streamtest"
)

// Flow is what passes a circuit of ready/valid streams in a Stall test.
type Flow struct {
	In    map[string][]string  // input streams and their fields
	Beats map[string][][]int64 // what to send on each, a value a lane of the fields
	Out   map[string][]string  // output streams and their fields
	Count map[string]int       // beats that each is to give
	Limit int                  // cycles a run may take; 0 means 100,000
}

// Stall plays a flow without stalls, then with every stream stalled in 30 and
// 70 percent of the cycles under three seeds each, and fails the test unless
// all outputs are the same, beat for beat, and the rules of streams hold.
func Stall(t testing.TB, c *hdl.Circuit, f Flow) {
	t.Helper()
	want := f.play(t, c, 0, 1)
	for _, percent := range []int{30, 70} {
		for seed := range uint64(3) {
			got := f.play(t, c, percent, seed+1)
			for _, name := range sorted(f.Out) {
				if i := firstDifference(want[name], got[name]); i >= 0 {
					t.Errorf("Stall: %s: with %d %% stalls (seed %d) beat %d of %s differs: %v without stalls, %v with",
						c.Name(), percent, seed+1, i, name, beat(want[name], i), beat(got[name], i))
				}
			}
		}
	}
}

// play returns the beats of each output stream.
func (f *Flow) play(t testing.TB, c *hdl.Circuit, percent int, seed uint64) map[string][][]int64 {
	t.Helper()
	b := streamtest.New(t, c, sim.Native, seed)
	for _, name := range sorted(f.In) {
		s := b.Source(name, f.In[name]...)
		for _, beat := range f.Beats[name] {
			s.Send(beat...)
		}
	}
	sinks := map[string]*streamtest.Sink{}
	for _, name := range sorted(f.Out) {
		sinks[name] = b.Sink(name, f.Out[name]...)
	}
	b.Stall(percent)
	limit := f.Limit
	if limit == 0 {
		limit = 100_000
	}
	b.Until(limit, func() bool {
		for name, s := range sinks {
			if len(s.Got) < f.Count[name] {
				return false
			}
		}
		return b.Drained()
	})
	got := map[string][][]int64{}
	for name, s := range sinks {
		got[name] = s.Got
	}
	return got
}

func sorted(m map[string][]string) []string {
	var names []string
	for name := range m {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// firstDifference returns the first beat that differs, -1 if none does.
func firstDifference(a, b [][]int64) int {
	for i := range max(len(a), len(b)) {
		if i >= len(a) || i >= len(b) || !slices.Equal(a[i], b[i]) {
			return i
		}
	}
	return -1
}

// beat returns a beat, nil past the end.
func beat(list [][]int64, i int) []int64 {
	if i < len(list) {
		return list[i]
	}
	return nil
}
