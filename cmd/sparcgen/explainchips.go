package main

import (
	"fmt"
	"strings"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/units/footprint"
)

// chipShare is what the accelerator is expected to take of a chip.
type chipShare struct {
	footprint.Budget `json:"has"`
	Takes            footprint.Estimate `json:"takes"`
	Over             []string           `json:"over"` // what there is not enough of
}

// sharesOf elaborates the accelerator, with its bus if that is AXI4, and predicts
// what it takes.
func sharesOf(c config.Config) (module string, list []chipShare, err error) {
	built, err := gen.Emittable(c)[0].Build(c)
	if err != nil {
		return "", nil, err
	}
	for t, chip := range footprint.Chips {
		s := chipShare{Budget: chip, Takes: footprint.EstimateOf(built.Design(), footprint.Target(t)), Over: []string{}}
		for _, r := range s.rows() {
			if r.has > 0 && r.takes > r.has {
				s.Over = append(s.Over, r.what)
			}
		}
		list = append(list, s)
	}
	return built.Design().Top().Name, list, nil
}

// resource is a line of the table.
type resource struct {
	what       string
	takes, has int // has: 0 for what has no budget of its own
	how        string
}

// rows returns the table. On ecp5 a carry cell and a RAM of 16 x 4 bits take two
// look-up tables each, on ice40 a carry shares the cell of its look-up table.
func (s *chipShare) rows() []resource {
	e := &s.Takes
	lut, how := e.LUT, "estimated"
	if s.LargeRAM == 0 {
		lut, how = lut+2*e.Carry+2*e.LUTRAM, fmt.Sprintf("estimated: %d of logic, two for each of %d carry cells and %d RAMs of 16 x 4 bits", e.LUT, e.Carry, e.LUTRAM)
	}
	return []resource{
		{"look-up tables", lut, s.LUT, how},
		{"flip-flops", e.FlipFlop, s.LUT, "of the graph; a tool removes some"},
		{"multipliers", e.Multiplier, s.Multiplier, "as Yosys maps them"},
		{"block RAM", e.BlockRAM, s.BlockRAM, "as Yosys maps them; docs/rams.md lists those of sparc_core"},
	}
}

// writeShares writes the tables of all chips.
func writeShares(b *strings.Builder, e *forecast) {
	for i := range e.Chips {
		s := &e.Chips[i]
		fmt.Fprintf(b, "\n%s on %s, predicted:\n", e.Module, s.Chip)
		for _, r := range s.rows() {
			mark := ""
			if r.takes > r.has {
				mark = "  <- does not fit"
			}
			fmt.Fprintf(b, "  %-14s %8d of %6d  %s%s\n", r.what, r.takes, r.has, r.how, mark)
		}
	}
}
