package main

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/outdir"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/wave"
	"github.com/sparcgen/sparcgen/verify"
)

// waveFormats are what wave writes.
var waveFormats = []string{"text", "vcd", "svg"}

func newWaveCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "wave",
		Short: "Draw the waveform of a unit in a short run",
		Long: `Play the stimuli of verify to one unit, on the native engine, and draw the first
cycles: as text, as VCD (for GTKWave or Surfer; all signals) or as SVG. Text and
SVG show the ports and the states of state machines, of a vector its first lane;
--signals names others, "all" lists the names.`,
		Example: `  sparcgen wave --preset tiny --unit distu --cycles 16
  sparcgen wave --preset tiny --unit divu --format vcd --out divu.vcd`,
		Args: noArgs,
	}
	set := cmd.Flags()
	unit := set.String("unit", "", "`UNIT` to draw")
	format := set.String("format", "text", "`FORMAT`: "+joined(waveFormats))
	out := set.String("out", "", "`FILE` to write; standard output when not given")
	cycles := set.Int("cycles", 24, "`N` cycles from reset, at most")
	seed := set.Uint64("seed", 1, "`SEED` of the stimuli")
	stalls := set.Bool("stalls", false, "stall every stream at random")
	signals := set.String("signals", "", "`NAMES` of signals to draw, separated by commas, or all to list them")
	flags := addConfigFlags(cmd)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		r, err := flags.resolve(cmd)
		if err != nil {
			return err
		}
		if !set.Changed("unit") || strings.Contains(*unit, ",") {
			return &config.Error{At: "--unit", Value: *unit, Rule: "the name of one unit", Fix: "distu"}
		}
		chosen, err := chooseUnits(cmd, gen.Catalogue(), *unit)
		if err != nil {
			return err
		}
		if !slices.Contains(waveFormats, *format) {
			return unknown("format", *format, "--format ", waveFormats)
		}
		if *cycles < 1 || *cycles > 100_000 {
			return &config.Error{At: "--cycles", Value: strconv.Itoa(*cycles), Rule: "a whole number from 1 to 100000", Fix: "24"}
		}
		units, err := verify.Units(r.Config, chosen[0].Name)
		if err != nil {
			return err
		}
		run := &tape{limit: *cycles}
		_, err = verify.Run(cmd.Context(), verify.Options{Units: units[:1], Vectors: *cycles, Seed: *seed, Stalls: *stalls,
			Open: func(string) (sim.Opener, error) { return run.engine(sim.Native), nil }})
		if err != nil {
			return err
		}
		var names []string
		if set.Changed("signals") {
			names = strings.Split(*signals, ",")
		}
		data, err := run.draw(*format, names)
		if err != nil {
			return err
		}
		if *out == "" {
			_, err = cmd.OutOrStdout().Write(data)
			return err
		}
		if err := outdir.ReplaceFile(cmd.Context(), outdir.OS{}, *out, data); err != nil {
			return err
		}
		_, err = fmt.Fprintf(cmd.OutOrStdout(), "%s: the wave, %d bytes\n", *out, len(data))
		return err
	}
	return cmd
}

// draw plays what is on the tape again and draws it.
func (p *tape) draw(format string, names []string) ([]byte, error) {
	s := sim.New(p, sim.Probes(), sim.Seed(p.seed))
	defer s.Close()
	var b bytes.Buffer
	var all []string
	for _, g := range s.Signals() {
		all = append(all, g.Name)
	}
	if slices.Equal(names, []string{"all"}) {
		return []byte(strings.Join(all, "\n") + "\n"), s.Err()
	}
	for _, name := range names {
		if !slices.Contains(all, name) {
			return nil, unknownSignal(name, all)
		}
	}
	if format == "vcd" {
		v := wave.NewVCD(&b, s)
		p.play(s)
		if err := v.Close(); err != nil {
			return nil, err
		}
		return b.Bytes(), s.Err()
	}
	if names == nil {
		names = summary(s)
	}
	text, err := wave.NewText(s, names...)
	if err != nil {
		return nil, err
	}
	p.play(s)
	if format == "svg" {
		if err := text.SVG(&b); err != nil {
			return nil, err
		}
	} else {
		b.WriteString(text.String())
	}
	return b.Bytes(), s.Err()
}

// unknownSignal names the nearest signal; there may be too many to list.
func unknownSignal(name string, all []string) error {
	err := unknown("signal", name, "--signals ", all)
	if len(err.Error()) > 200 {
		return fmt.Errorf("--signals %s: unknown signal; --signals all lists the %d there are", name, len(all))
	}
	return err
}

func (p *tape) play(s *sim.Sim) {
	for _, row := range p.rows {
		s.DriveRow(row)
		s.Step()
	}
}

// summary returns the signals that tell most in little room: of ports the scalars
// and first lanes, and the state machines.
func summary(s *sim.Sim) []string {
	vector := map[string]bool{} // lanes but the first
	for _, p := range append(slices.Clone(s.Inputs()), s.Outputs()...) {
		for k := 1; k < len(p.Lanes) && p.Vector; k++ {
			vector[fmt.Sprintf("%s_%d", p.Name, k)] = true
		}
	}
	var names []string
	for _, g := range s.Signals() {
		port := g.Kind == sim.InputSignal || g.Kind == sim.OutputSignal
		if port && !vector[g.Name] || g.Kind == sim.RegSignal && g.Enum != nil {
			names = append(names, g.Name)
		}
	}
	return names
}
