// Package streamtest drives the ready/valid streams of a circuit on any
// simulation engine, with random stalls on every port, and checks the rules of
// package stream at every output.
//
// Ports are found by their names: stream "in" with fields "row" and "last" has the
// ports in_valid, in_ready, in_row and in_last, or in_data_row and in_data_last as
// a port of type stream.Flow of a struct has. Of a Flow whose payload is one signal
// the field is "data".
package streamtest

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// Bench runs one circuit.
type Bench struct {
	// Engine is what the circuit runs on.
	Engine sim.Engine
	// Cycle counts the cycles since the bench was opened.
	Cycle int

	t       testing.TB
	top     *ir.Module
	rng     *rand.Rand
	sources []*Source
	sinks   []*Sink
	stall   int // percent, of sources and sinks that are made
}

// New opens a circuit on an engine. The seed decides stalls, the payload of
// idle streams and the noise of registers without reset.
func New(t testing.TB, c *hdl.Circuit, open sim.Opener, seed uint64) *Bench {
	t.Helper()
	e, err := sim.Checked(open)(c.Design(), seed)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, e.Close()) })
	return &Bench{Engine: e, t: t, top: c.Design().Top(), rng: rand.New(rand.NewPCG(seed, 1))}
}

// lane is one lane of a port.
type lane struct {
	number int // flat, as the engine counts
	width  int
	signed bool
}

// find returns the lanes of a port.
func (b *Bench) find(ports []ir.Port, name string) []lane {
	b.t.Helper()
	n := 0
	for i := range ports {
		p := &ports[i]
		if p.Name == name {
			lanes := make([]lane, len(p.Lanes))
			for k := range lanes {
				lanes[k] = lane{n + k, p.Width, p.Signed}
			}
			return lanes
		}
		n += len(p.Lanes)
	}
	require.FailNow(b.t, "no such port", "%s has no port %s; they are %s", b.top.Name, name, portNames(ports))
	return nil
}

func portNames(ports []ir.Port) string {
	var names []string
	for i := range ports {
		names = append(names, ports[i].Name)
	}
	return strings.Join(names, ", ")
}

// Field returns the index of the port of a field of a stream, STREAM_FIELD or, of a
// stream.Flow of a struct, STREAM_data_FIELD; -1 if there is neither.
func Field(ports []ir.Port, stream, field string) int {
	for _, name := range []string{stream + "_" + field, stream + "_data_" + field} {
		if i := slices.IndexFunc(ports, func(p ir.Port) bool { return p.Name == name }); i >= 0 {
			return i
		}
	}
	return -1
}

func (b *Bench) fields(ports []ir.Port, stream string, fields []string) []lane {
	b.t.Helper()
	var lanes []lane
	for _, f := range fields {
		i := Field(ports, stream, f)
		if i < 0 {
			require.FailNow(b.t, "no such field", "%s: stream %s has no field %s: there is no port %s_%s and no %s_data_%s; the ports are %s",
				b.top.Name, stream, f, stream, f, stream, f, portNames(ports))
		}
		lanes = append(lanes, b.find(ports, ports[i].Name)...)
	}
	return lanes
}

func (b *Bench) set(l lane, v int64) { b.Engine.Set(l.number, []uint64{uint64(v)}) }

func (b *Bench) get(l lane) int64 {
	var word [1]uint64
	b.Engine.Get(l.number, word[:])
	unused := 64 - l.width
	if l.signed {
		return int64(word[0]<<unused) >> unused
	}
	return int64(word[0])
}

// Set drives an input that belongs to no stream from now on: a mode, a pin. It takes
// the value of each lane; Bools are 0 and 1.
func (b *Bench) Set(port string, values ...int64) {
	b.t.Helper()
	lanes := b.find(b.top.Inputs, port)
	if len(values) != len(lanes) {
		require.FailNow(b.t, "wrong number of values", "Set: port %s has %d lanes, not %d", port, len(lanes), len(values))
	}
	for i, l := range lanes {
		if v := ir.Span(values[i], values[i]); !v.Fits(l.width, l.signed) {
			require.FailNow(b.t, "value out of range", "Set: port %s: %d does not fit its %d bits", port, values[i], l.width)
		}
		b.set(l, values[i])
	}
}

// Int returns lane 0 of an output, settled for the inputs set in this cycle: what
// belongs to no stream.
func (b *Bench) Int(port string) int64 {
	b.t.Helper()
	return b.get(b.find(b.top.Outputs, port)[0])
}

// Tick passes one cycle: every source offers or pauses, every sink is ready or
// stalls, what both sides agree on is handed over.
func (b *Bench) Tick() {
	for _, s := range b.sources {
		s.drive()
	}
	for _, k := range b.sinks {
		k.drive()
	}
	for _, k := range b.sinks {
		k.sample()
	}
	for _, s := range b.sources {
		s.sample()
	}
	b.Engine.Step(1)
	b.Cycle++
}

// Until ticks until done returns true; more than limit cycles are a failure.
func (b *Bench) Until(limit int, done func() bool) {
	b.t.Helper()
	for start := b.Cycle; !done(); b.Tick() {
		if b.Cycle-start >= limit {
			require.NoError(b.t, b.Engine.Err())
			require.FailNow(b.t, "the circuit hangs", "%s: not done after %d cycles", b.top.Name, limit)
		}
	}
	require.NoError(b.t, b.Engine.Err())
}

// Drained reports whether every source has sent everything.
func (b *Bench) Drained() bool {
	for _, s := range b.sources {
		if len(s.queue) > 0 {
			return false
		}
	}
	return true
}

// Reset resets the circuit in whatever state it is; what the sources have
// queued and what the sinks got is forgotten.
func (b *Bench) Reset() {
	b.Engine.Reset()
	for _, s := range b.sources {
		s.queue, s.offered = nil, false
	}
	for _, k := range b.sinks {
		k.Got, k.At, k.held = nil, nil, nil
	}
}

// Stall makes every source pause and every sink stall in the given percentage
// of cycles, those that are there and those made later.
func (b *Bench) Stall(percent int) {
	b.stall = percent
	for _, s := range b.sources {
		s.Pause = percent
	}
	for _, k := range b.sinks {
		k.Stall = percent
	}
}
