package verify

import (
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"

	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/verify/play"
)

// Beat is one transfer of a stream: the values of its fields in order, a value
// a lane of a vector field.
type Beat []int64

// Stream is a ready/valid stream of a circuit: the ports NAME_valid,
// NAME_ready and NAME_FIELD, and what passes over it.
type Stream struct {
	Name   string
	Fields []string
	Beats  []Beat
	// Ready says whether beat i of an input stream may be offered in this cycle;
	// nil means always.
	Ready func(i int, now *play.Progress) bool
	// Inputs says in words what beat i was computed from, for reports; may be nil.
	Inputs func(i int) string
}

// Script is one run of a unit: what goes into its input streams, and what must
// come out of its output streams, in this order and nothing more.
type Script struct {
	In, Out []Stream
	// Cycles is when the last transfer is, counted from reset, if nothing
	// stalls: the published latency and throughput. 0 means that it is not known.
	Cycles int
	// Levels are the values of ports outside the streams when all is done.
	Levels []Level
	// Paced, when not nil, judges the cycles of a run in which nothing stalled.
	Paced func() error
	// Skipped says which heads the configuration has no room for, and why.
	Skipped []string
}

// Level is the value of a scalar output port.
type Level struct {
	Port  string
	Value int64
}

// Any stands for a value that means nothing in a beat that must come out.
const Any = math.MinInt64

// Unit is what can be verified.
type Unit struct {
	Name    string
	Circuit sim.Circuit
	// Script makes a run with about the given number of output beats. Heads are
	// those of the tensor files given: a unit that works on pre-scores plays
	// them after its random part, others ignore them.
	Script func(rng *rand.Rand, vectors int, heads []*tensor.Head) (Script, error)
	// Thorough is how many output beats leave little to chance; 0 means 3000.
	Thorough int
	// Exhaustive says that so many go through every lane with every value there
	// is, and that a lane's result depends on that alone.
	Exhaustive bool
	// Argued says why a mutant that survives makes no difference, "" when it
	// does not know; may be nil.
	Argued func(Survivor) string
}

// check demands that every port a script names exists and that beats fit.
func (s *Script) check(m *ir.Module) error {
	if err := checkStreams(m, s.In, m.Inputs); err != nil {
		return err
	}
	for _, l := range s.Levels {
		if !slices.ContainsFunc(m.Outputs, func(p ir.Port) bool { return p.Name == l.Port }) {
			return fmt.Errorf("%s has no port %s", m.Name, l.Port)
		}
	}
	return checkStreams(m, s.Out, m.Outputs)
}

func checkStreams(m *ir.Module, streams []Stream, ports []ir.Port) error {
	for _, s := range streams {
		lanes := 0
		for _, f := range append([]string{"valid"}, s.Fields...) {
			i := slices.IndexFunc(ports, func(p ir.Port) bool { return p.Name == s.Name+"_"+f })
			if i < 0 {
				return fmt.Errorf("%s has no port %s_%s", m.Name, s.Name, f)
			}
			if f != "valid" {
				lanes += len(ports[i].Lanes)
			}
		}
		for i, b := range s.Beats {
			if len(b) != lanes {
				return fmt.Errorf("stream %s of %s: beat %d has %d values, the fields have %d lanes", s.Name, m.Name, i, len(b), lanes)
			}
		}
	}
	return nil
}

// player plays scripts and collects what differs.
type player struct {
	sim        *sim.Sim
	inputs     map[string]ir.Port
	limit      int  // mismatches kept
	stop       bool // end at the first mismatch
	mismatches []Mismatch
	count      int
}

func newPlayer(s *sim.Sim, limit int) *player {
	p := &player{sim: s, limit: limit, inputs: map[string]ir.Port{}}
	for _, port := range s.Inputs() {
		p.inputs[port.Name] = port
	}
	return p
}

// errMismatch ends a run of a player that stops at the first.
var errMismatch = errors.New("a value differs")

// play returns the cycles played, at most cut when that is not 0. The error is
// a broken promise of a stream (stuck, withdrawn, one beat too many, late) or of
// the engine.
func (p *player) play(s *Script, stall int, seed uint64, cut int) (int, error) {
	run := play.Streams{Sim: p.sim, Stall: stall, Seed: seed, Limit: idleLimit, Cycles: cut}
	rng := rand.New(rand.NewPCG(seed, 0x69646c65))
	for _, in := range s.In {
		source := play.Source{Name: in.Name, Len: len(in.Beats), Set: func(i int) { p.set(&in, i) }, Ready: in.Ready}
		// What an idle stream carries means nothing: one of its beats, or any bits.
		source.Idle = func() {
			if n := len(in.Beats); n > 0 && rng.IntN(2) == 0 {
				p.set(&in, rng.IntN(n))
			} else {
				p.garbage(&in, rng)
			}
		}
		run.Sources = append(run.Sources, source)
	}
	for _, out := range s.Out {
		run.Sinks = append(run.Sinks, play.Sink{Name: out.Name, Len: len(out.Beats), Take: func(i int) error { return p.take(&out, i) }})
	}
	cycles, err := run.Run()
	if err != nil || cut > 0 {
		return cycles, err
	}
	if stall == 0 && s.Cycles > 0 && cycles != s.Cycles {
		return cycles, fmt.Errorf("the last transfer is in cycle %d: the published latency and throughput make it %d", cycles, s.Cycles)
	}
	if stall == 0 && s.Paced != nil {
		if err := s.Paced(); err != nil {
			return cycles, err
		}
	}
	for _, l := range s.Levels {
		if got := p.sim.Int(l.Port); got != l.Value {
			return cycles, fmt.Errorf("%s is %d at the end: expected %d", l.Port, got, l.Value)
		}
	}
	return cycles, nil
}

// idleLimit is the number of cycles without a transfer after which a run is
// stuck, or over: more than any unit's latency with a memory of 200 cycles, and
// than a sweep of the largest RAM.
const idleLimit = 1500

// set drives the fields of a beat.
func (p *player) set(s *Stream, i int) {
	beat := s.Beats[i]
	for _, f := range s.Fields {
		name := s.Name + "_" + f
		n := len(p.inputs[name].Lanes)
		p.sim.SetVec(name, beat[:n])
		beat = beat[n:]
	}
}

// garbage drives the fields of a stream with any bits.
func (p *player) garbage(s *Stream, rng *rand.Rand) {
	for _, f := range s.Fields {
		name := s.Name + "_" + f
		port := p.inputs[name]
		values := make([]int64, len(port.Lanes))
		for l := range values {
			values[l] = int64(rng.Uint64() >> (64 - port.Width))
			if port.Signed {
				values[l] = values[l] << (64 - port.Width) >> (64 - port.Width)
			}
		}
		p.sim.SetVec(name, values)
	}
}

// take compares the fields of a beat.
func (p *player) take(s *Stream, i int) error {
	at := 0
	for _, f := range s.Fields {
		for lane, got := range p.sim.Vec(s.Name + "_" + f) {
			if want := s.Beats[i][at]; got != want && want != Any {
				p.count++
				if len(p.mismatches) < p.limit {
					m := Mismatch{Cycle: p.sim.Cycle(), Stream: s.Name, Field: f, Beat: i, Lane: lane, Expected: want, Got: got}
					if s.Inputs != nil {
						m.Inputs = s.Inputs(i)
					}
					p.mismatches = append(p.mismatches, m)
				}
				if p.stop {
					return errMismatch
				}
			}
			at++
		}
	}
	return nil
}
