package hdltest

import (
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/stream/streamtest"
)

// Flow is what passes a circuit of ready/valid streams in a Stall test. Its zero
// value is random beats on all input streams of the circuit, and whatever comes of
// them on all output streams.
type Flow struct {
	In    map[string][]string  // input streams and their fields; nil: as Streams finds them
	Beats map[string][][]int64 // what to send on each, a value a lane of the fields; random where it is missing
	Out   map[string][]string  // output streams and their fields; nil: as Streams finds them
	Count map[string]int       // beats that each is to give; where it is missing, as many as without stalls
	Hold  map[string][]int64   // inputs that belong to no stream, lane by lane; zero where they are missing
	Limit int                  // cycles a run may take; 0 means 100,000
	Quiet int                  // cycles without a beat after which a run has ended, where Count is missing; 0 means 200
}

// randomBeats is how many beats a stream gets that has none.
const randomBeats = 200

// Stall plays a flow without stalls, then with every stream stalled in 30 and
// 70 percent of the cycles under three seeds each, and fails the test unless
// all outputs are the same, beat for beat, and the rules of streams hold (see
// package stream). A stream of the circuit that the flow leaves out is a failure
// too: what is not stalled is not tested.
//
// Inputs that belong to no stream hold still. What answers to the outputs of the
// circuit, a chip at its pins say, is therefore part of the circuit under test: wrap
// the circuit in a generator that has the answer (an output led back to an input, a
// memory, a model) and streams only as ports.
//
// Stalls move the beats of different streams against each other. A circuit whose
// results depend on that, such as an arbiter, needs beats for which they do not.
func Stall(t testing.TB, c *hdl.Circuit, f Flow) {
	t.Helper()
	f.complete(t, c)
	want := f.play(t, c, 0, 1)
	f.Count = map[string]int{}
	for name, beats := range want {
		f.Count[name] = len(beats)
	}
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

// complete fills in what a flow leaves open, and compares it with the circuit.
func (f *Flow) complete(t testing.TB, c *hdl.Circuit) {
	t.Helper()
	in, out := Streams(c)
	for _, side := range []struct {
		what  string
		found map[string][]string
		named *map[string][]string
	}{{"input", in, &f.In}, {"output", out, &f.Out}} {
		if *side.named == nil {
			*side.named = side.found
		}
		for _, name := range sorted(side.found) {
			if _, ok := (*side.named)[name]; !ok {
				t.Fatalf("Stall: %s: the %s stream %s is in no flow", c.Name(), side.what, name)
			}
		}
	}
	if len(f.In)+len(f.Out) == 0 {
		t.Fatalf("Stall: %s has no streams: no ports NAME_valid and NAME_ready", c.Name())
	}
	f.Beats = maps.Clone(f.Beats)
	if f.Beats == nil {
		f.Beats = map[string][][]int64{}
	}
	rng := rand.New(rand.NewPCG(1, 5))
	for _, name := range sorted(f.In) {
		if f.Beats[name] == nil {
			f.Beats[name] = randomStream(rng, c.Design().Top().Inputs, name, f.In[name])
		}
	}
	if f.Limit == 0 {
		f.Limit = 100_000
	}
	if f.Quiet == 0 {
		f.Quiet = 200
	}
}

// randomStream draws beats for a stream.
func randomStream(rng *rand.Rand, ports []ir.Port, name string, fields []string) [][]int64 {
	beats := make([][]int64, randomBeats)
	for i := range beats {
		beats[i] = []int64{}
		for _, field := range fields {
			k := streamtest.Field(ports, name, field)
			if k < 0 {
				continue // streamtest says so
			}
			for range ports[k].Lanes {
				beats[i] = append(beats[i], random(rng, min(ports[k].Width, 63), ports[k].Signed).Int64())
			}
		}
	}
	return beats
}

// play returns the beats of each output stream.
func (f *Flow) play(t testing.TB, c *hdl.Circuit, percent int, seed uint64) map[string][][]int64 {
	t.Helper()
	b := streamtest.New(t, c, sim.Native, seed)
	f.hold(t, c, b.Engine)
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
	beats, last := 0, 0 // in all, and when the latest came
	b.Until(f.Limit, func() bool {
		n, missing := 0, false
		for name, s := range sinks {
			n += len(s.Got)
			count, known := f.Count[name]
			missing = missing || !known || len(s.Got) < count
		}
		if n > beats || !b.Drained() {
			beats, last = n, b.Cycle
		}
		return b.Drained() && (!missing || b.Cycle-last > f.Quiet)
	})
	got := map[string][][]int64{}
	for name, s := range sinks {
		got[name] = s.Got
	}
	return got
}

// hold drives the inputs that belong to no stream.
func (f *Flow) hold(t testing.TB, c *hdl.Circuit, e sim.Engine) {
	t.Helper()
	values := newValues(c.Design().Top().Inputs)
	pins := pinsOf(c.Design().Top())
	row := make([]uint64, pins.width)
	for _, name := range slices.Sorted(maps.Keys(f.Hold)) {
		values.Set(name, f.Hold[name]...)
	}
	values.words(row, pins.layout.InOff)
	for i := range pins.lanes {
		e.Set(i, row[pins.lanes[i].lo:pins.lanes[i].hi])
	}
}

func sorted(m map[string][]string) []string { return slices.Sorted(maps.Keys(m)) }

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
