// Package play drives the ready/valid streams of a circuit with random stalls
// and checks what every stream promises.
package play

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/sim"
)

// Source is a stream into the circuit: ports NAME_valid, NAME_ready and its fields.
type Source struct {
	Name string
	Len  int         // payloads to send
	Set  func(i int) // drives the fields of payload i
	// Ready says whether payload i may be offered in this cycle; nil means always.
	Ready func(i int, now *Progress) bool
	// Idle drives the fields in a cycle without an offer, when they mean nothing;
	// nil leaves them as they were.
	Idle func()
}

// Progress is how far a run has come before the edge of this cycle.
type Progress struct {
	Cycle  int              // from 1
	Sent   map[string]int   // payloads that each source has handed over in the cycles before
	Offers map[string]bool  // what the sources that come before this one in the list do in this cycle
	GotAt  map[string][]int // cycle in which each payload of a sink was taken
}

// Sink is a stream out of the circuit.
type Sink struct {
	Name string
	Len  int               // payloads to receive
	Take func(i int) error // reads the fields of payload i and judges them
}

// Streams is a run of a circuit.
type Streams struct {
	Sim     *sim.Sim
	Sources []Source
	Sinks   []Sink
	Stall   int // percent of the cycles in which a source does not offer, or a sink is not ready
	Seed    uint64
	Limit   int // cycles a payload may take before the run counts as stuck, 200 when 0
	Cycles  int // when not 0, the run is cut off after so many cycles, whatever is on its way
}

// Run plays until every payload has been sent and received, and then some
// cycles in which nothing more may come. It returns the cycles up to the last
// transfer. It fails when a payload is judged wrong, a stream changes or
// withdraws what it offers, valid depends on ready, something comes that is not
// due, or nothing moves any more.
func (p Streams) Run() (int, error) {
	rng := rand.New(rand.NewPCG(p.Seed, 0x706c6179))
	sent, offered := make([]int, len(p.Sources)), make([]bool, len(p.Sources))
	got, before := make([]int, len(p.Sinks)), make([][]int64, len(p.Sinks))
	limit := p.Limit
	if limit == 0 {
		limit = 200
	}
	ready := make([]bool, len(p.Sinks))
	idle, last := 0, 0
	progress := &Progress{Sent: map[string]int{}, Offers: map[string]bool{}, GotAt: map[string][]int{}}
	for cycle := 1; ; cycle++ {
		if p.Cycles > 0 && cycle > p.Cycles {
			return last, nil
		}
		progress.Cycle = cycle
		for i, s := range p.Sources {
			offered[i] = sent[i] < s.Len && (offered[i] || rng.IntN(100) >= p.Stall && (s.Ready == nil || s.Ready(sent[i], progress)))
			progress.Offers[s.Name] = offered[i]
			p.Sim.SetInt(s.Name+"_valid", flag(offered[i]))
			if offered[i] {
				s.Set(sent[i])
			} else if s.Idle != nil {
				s.Idle()
			}
		}
		valid := make([]bool, len(p.Sinks))
		for i, s := range p.Sinks {
			p.Sim.SetInt(s.Name+"_ready", 0)
			valid[i] = p.Sim.Int(s.Name+"_valid") == 1
			ready[i] = rng.IntN(100) >= p.Stall
		}
		for i, s := range p.Sinks {
			p.Sim.SetInt(s.Name+"_ready", flag(ready[i]))
		}
		moved := false
		for i, s := range p.Sinks {
			if valid[i] != (p.Sim.Int(s.Name+"_valid") == 1) {
				return last, fmt.Errorf("cycle %d: %s_valid depends on a ready", cycle, s.Name)
			}
			if !valid[i] {
				if before[i] != nil {
					return last, fmt.Errorf("cycle %d: %s withdrew payload %d", cycle, s.Name, got[i])
				}
				continue
			}
			now := p.fields(s.Name)
			if before[i] != nil && !slices.Equal(before[i], now) {
				return last, fmt.Errorf("cycle %d: %s changed payload %d while it waited", cycle, s.Name, got[i])
			}
			before[i] = now
			if !ready[i] {
				continue
			}
			if got[i] == s.Len {
				return last, fmt.Errorf("cycle %d: %s sent more than %d payloads", cycle, s.Name, s.Len)
			}
			if err := s.Take(got[i]); err != nil {
				return last, fmt.Errorf("cycle %d: %s payload %d: %w", cycle, s.Name, got[i], err)
			}
			got[i]++
			progress.GotAt[s.Name] = append(progress.GotAt[s.Name], cycle)
			before[i] = nil
			moved = true
		}
		for i, s := range p.Sources {
			if offered[i] && p.Sim.Int(s.Name+"_ready") == 1 {
				sent[i]++
				progress.Sent[s.Name] = sent[i]
				offered[i] = false
				moved = true
			}
		}
		p.Sim.Step()
		if err := p.Sim.Err(); err != nil {
			return last, err
		}
		if moved {
			idle, last = 0, cycle
			continue
		}
		if idle++; idle < limit {
			continue
		}
		for i, s := range p.Sources {
			if sent[i] < s.Len {
				return last, fmt.Errorf("stuck: %s took %d of %d payloads", s.Name, sent[i], s.Len)
			}
		}
		for i, s := range p.Sinks {
			if got[i] < s.Len {
				return last, fmt.Errorf("stuck: %s gave %d of %d payloads", s.Name, got[i], s.Len)
			}
		}
		return last, nil
	}
}

// fields reads all fields of an output stream.
func (p Streams) fields(name string) []int64 {
	var v []int64
	for _, port := range p.Sim.Outputs() {
		if strings.HasPrefix(port.Name, name+"_") && port.Name != name+"_ready" {
			v = append(v, p.Sim.Vec(port.Name)...)
		}
	}
	return v
}

func flag(b bool) int64 {
	if b {
		return 1
	}
	return 0
}
