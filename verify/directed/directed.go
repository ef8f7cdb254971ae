// Package directed plays a short run of each unit, made by hand, for timing
// diagrams.
package directed

import (
	"fmt"
	"slices"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/wave"
)

// beat is the fields of a beat that are not all zero; of a vector the first lanes.
type beat map[string][]int64

// source is a stream into the unit: it offers its beats one after the other.
type source struct {
	name  string
	from  int // cycle of the first offer
	beats []beat
}

// sink is a stream out of the unit; it is always ready but in some cycles.
type sink struct {
	name    string
	stalled []int
}

// run is what a diagram shows.
type run struct {
	words   string // what happens, in Markdown
	settle  int    // cycles to pass before the first shown
	cycles  int
	sources []source
	sinks   []sink
	show    []string // signals: ports, PORT_0 is lane 0 of a vector
}

// Diagram is a timing diagram of a unit.
type Diagram struct {
	Words string // what is shown, in Markdown
	Wave  string // lines of text
}

// Of plays the run of a unit of the configuration `tiny`.
func Of(unit string, c *hdl.Circuit) (Diagram, error) {
	r, ok := runs[unit]
	if !ok {
		return Diagram{}, fmt.Errorf("unit %s has no directed run", unit)
	}
	s := sim.New(c, sim.Noise(false))
	text, err := r.play(s, func(string) {})
	return Diagram{r.words, text}, err
}

// play returns the wave of a run. It calls taken before the edge at which a sink
// takes a beat.
func (r *run) play(s *sim.Sim, taken func(sink string)) (string, error) {
	s.Run(r.settle)
	text, err := wave.NewText(s, r.show...)
	if err != nil {
		return "", err
	}
	lanes := map[string]int{}
	for _, p := range s.Inputs() {
		lanes[p.Name] = len(p.Lanes)
	}
	set := func(port string, v []int64) {
		s.SetVec(port, append(slices.Clone(v), make([]int64, lanes[port]-len(v))...))
	}
	sent := make([]int, len(r.sources))
	for cycle := range r.cycles {
		for i, src := range r.sources {
			offers := cycle >= src.from && sent[i] < len(src.beats)
			set(src.name+"_valid", []int64{flag(offers)})
			for _, field := range src.fields() {
				var v []int64
				if offers {
					v = src.beats[sent[i]][field]
				}
				set(src.name+"_"+field, v)
			}
		}
		for _, k := range r.sinks {
			set(k.name+"_ready", []int64{flag(!slices.Contains(k.stalled, cycle))})
		}
		for i, src := range r.sources {
			if s.Int(src.name+"_valid") == 1 && s.Int(src.name+"_ready") == 1 {
				sent[i]++
			}
		}
		for _, k := range r.sinks {
			if s.Int(k.name+"_valid") == 1 && s.Int(k.name+"_ready") == 1 {
				taken(k.name)
			}
		}
		s.Step()
	}
	for i, src := range r.sources {
		if sent[i] < len(src.beats) {
			return "", fmt.Errorf("%s: only %d of %d beats of %s were taken in %d cycles", s.Name(), sent[i], len(src.beats), src.name, r.cycles)
		}
	}
	return text.String(), s.Err()
}

// fields returns the names of the fields that beats of a source use.
func (s *source) fields() []string {
	var names []string
	for _, b := range s.beats {
		for name := range b {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func flag(b bool) int64 {
	if b {
		return 1
	}
	return 0
}
