package verify

import (
	"fmt"
	"strings"
)

// Report is what a run found; it marshals to the JSON of the command verify.
type Report struct {
	Results []Result `json:"results"`
}

// Result is one unit on one engine.
type Result struct {
	Unit       string  `json:"unit"`
	Engine     string  `json:"engine"`
	Vectors    int     `json:"vectors"` // output beats demanded
	Cycles     int     `json:"cycles"`  // up to the last transfer
	Mismatches int     `json:"mismatches"`
	Seconds    float64 `json:"seconds"`

	Skipped []string `json:"skipped,omitempty"` // heads that the configuration has no room for

	First []Mismatch `json:"-"` // the first few
	Fault error      `json:"-"` // a stream or the engine broke its promise; counted as a mismatch
	// Replay is the command that repeats this result.
	Replay string `json:"-"`
}

// Mismatch is one value that the golden model has otherwise.
type Mismatch struct {
	Cycle         int // since reset
	Stream, Field string
	Beat          int // of the stream, from 0
	Lane          int // of the field
	Inputs        string
	Expected, Got int64
}

// String returns the mismatch as the command verify prints it.
func (m Mismatch) String() string {
	s := fmt.Sprintf("cycle %d: %s beat %d, %s_%s lane %d: expected %d, got %d", m.Cycle, m.Stream, m.Beat, m.Stream, m.Field, m.Lane, m.Expected, m.Got)
	if m.Inputs != "" {
		s += "\n    inputs: " + m.Inputs
	}
	return s
}

// OK reports whether nothing was found.
func (r Report) OK() bool {
	for _, x := range r.Results {
		if x.Mismatches > 0 {
			return false
		}
	}
	return true
}

// String returns the report as text: a line a result, and under it what differs
// and the command that replays it.
func (r Report) String() string {
	var b strings.Builder
	for _, x := range r.Results {
		fmt.Fprintf(&b, "%-8s %-10s %8d vectors %9d cycles %7.2f s  ", x.Unit, x.Engine, x.Vectors, x.Cycles, x.Seconds)
		if x.Mismatches == 0 {
			b.WriteString("equal\n")
		} else {
			fmt.Fprintf(&b, "%d mismatches\n", x.Mismatches)
		}
		for _, s := range x.Skipped {
			fmt.Fprintf(&b, "  skipped: %s\n", s)
		}
		if x.Mismatches == 0 {
			continue
		}
		for _, m := range x.First {
			fmt.Fprintf(&b, "  unit %s, engine %s, %v\n", x.Unit, x.Engine, m)
		}
		if x.Fault != nil {
			fmt.Fprintf(&b, "  unit %s, engine %s, %v\n", x.Unit, x.Engine, x.Fault)
		}
		fmt.Fprintf(&b, "  replay: %s\n", x.Replay)
	}
	return b.String()
}
