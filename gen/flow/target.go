// Package flow writes what an open flow needs to bring a unit, or the whole
// accelerator, onto an FPGA or through static timing of a standard-cell library:
// Verilog, Yosys scripts, constraints, a FuseSoC core and a Makefile that runs
// it all without this program.
package flow

import (
	"fmt"
	"strings"

	"github.com/sparcgen/sparcgen/internal/nearest"
)

// Family is what decides the tools of a target.
type Family string

// The families.
const (
	ICE40 Family = "ice40" // Yosys, nextpnr-ice40, icepack
	ECP5  Family = "ecp5"  // Yosys, nextpnr-ecp5, ecppack
	Cells Family = "cells" // Yosys with abc, OpenSTA
)

// Target is a device, or a library of cells.
type Target struct {
	Name   string // as in --target
	What   string // in words
	Family Family
	Synth  string   // the Yosys command that maps to the device's cells
	Device []string // arguments of the placer that choose device and package
	Clock  string   // the pin of the clock
	Pins   []string // the pins of all other ports, in their order
	MHz    int      // clock that is asked for: above what is reached, so that the placer goes on trying
	Seeds  bool     // results depend on a seed

	Resources []Resource // what there is of each kind
}

// Resource is a kind of place that the placer counts.
type Resource struct {
	Kind  string // as in its log: "ICESTORM_LC"
	What  string
	There int
}

// Targets returns the targets that there are.
func Targets() []Target {
	return []Target{
		{Name: "ice40-up5k", What: "Lattice iCE40 UP5K, package SG48", Family: ICE40, Synth: "synth_ice40 -dsp -abc9 -device u",
			Device: []string{"--up5k", "--package", "sg48"}, Clock: "35",
			Pins: strings.Fields("2 3 4 6 9 10 11 12 13 18 19 20 21 23 25 26 27 28 31 32 34 36 37 38 42 43 44 45 46 47 48"), MHz: 48, Seeds: true,
			Resources: []Resource{{"ICESTORM_LC", "logic cells", 5280}, {"ICESTORM_DSP", "multipliers", 8}, {"ICESTORM_RAM", "block RAM", 30}, {"ICESTORM_SPRAM", "single-port RAM", 4}}},
		{Name: "ice40-hx8k", What: "Lattice iCE40 HX8K, package CT256", Family: ICE40, Synth: "synth_ice40 -abc9 -device hx",
			Device: []string{"--hx8k", "--package", "ct256"}, Clock: "J3",
			Pins: strings.Fields("B1 B2 B3 B4 B5 B6 B7 B8 B9 B10 B11 B12 B13 B14 B15 B16 C1 C2 C3 C4 C5 C6 C7 C8 C9 C10 C11 C12 C13 C14 C16"), MHz: 120, Seeds: true,
			Resources: []Resource{{"ICESTORM_LC", "logic cells", 7680}, {"ICESTORM_RAM", "block RAM", 32}}},
		{Name: "ecp5-85k", What: "Lattice ECP5 LFE5U-85F, package CABGA381, speed grade 6", Family: ECP5, Synth: "synth_ecp5",
			Device: []string{"--85k", "--package", "CABGA381", "--speed", "6"}, Clock: "G2",
			Pins: strings.Fields("B2 C2 C1 D2 D1 E2 E1 H3 D6 R1 T1 R18 V1 U1 H16 B11 A10 A9 B9 C11 A11 B10 C10 A8 A7"), MHz: 100, Seeds: true,
			Resources: []Resource{{"TRELLIS_COMB", "look-up tables", 83640}, {"TRELLIS_FF", "flip-flops", 83640}, {"MULT18X18D", "multipliers", 156}, {"DP16KD", "block RAM", 208}}},
		{Name: "osu018", What: "OSU standard cells, TSMC 0.18 um, before layout", Family: Cells, Synth: "synth", MHz: 200},
	}
}

// Find returns the target of a name; the error names the nearest one.
func Find(name string) (Target, error) {
	var names []string
	for _, t := range Targets() {
		if t.Name == name {
			return t, nil
		}
		names = append(names, t.Name)
	}
	if near := nearest.Name(name, names); near != "" {
		return Target{}, fmt.Errorf("--target %s: unknown target; did you mean %s?", name, near)
	}
	return Target{}, fmt.Errorf("--target %s: unknown target; must be one of %s", name, strings.Join(names, ", "))
}
