package main

import (
	"slices"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/verify/chip"
)

// runTop is the flags that say which module heads run through, and what is behind
// its bus.
type runTop struct {
	cmd    *cobra.Command
	top    *string
	memory *string
	seed   *uint64
}

func addRunTop(cmd *cobra.Command) *runTop {
	set := cmd.Flags()
	return &runTop{cmd,
		set.String("top", chip.Tops[0], "`TOP` to run through: core (sparc_core; operands come as fast as it takes them) or axi (sparc_axi; registers, a list of jobs and operands in memory)"),
		set.String("memory", chip.Memories[0], "`MEMORY` behind --top axi: ideal (first beat in the next cycle, then a beat a cycle each way) or dram (latency 100, one port that moves beats in 80 % of the cycles, random pauses)"),
		set.Uint64("memory-seed", 1, "`S` of the pauses of --memory dram")}
}

func (t *runTop) axi() bool { return *t.top == "axi" }

// check returns what is wrong with the flags, for a machine.
func (t *runTop) check(r *config.Resolved) error {
	if !slices.Contains(chip.Tops, *t.top) {
		return unknown("top", *t.top, "--top ", chip.Tops)
	}
	if !slices.Contains(chip.Memories, *t.memory) {
		return unknown("memory", *t.memory, "--memory ", chip.Memories)
	}
	for _, name := range []string{"memory", "memory-seed"} {
		if f := t.cmd.Flags().Lookup(name); f.Changed && !t.axi() {
			return &config.Error{At: "--top", Value: *t.top, Rule: "axi with --" + name + ": sparc_core has no memory", Fix: "axi"}
		}
	}
	if t.axi() && r.BusBits < 32 {
		return &config.Error{At: "--bus-bits", Value: strconv.Itoa(r.BusBits), Rule: "at least 32 for --top axi: 8 is a byte stream, no AXI", Fix: "64"}
	}
	return nil
}

// open fills in the engine, and what its cycles are compared with: with a cycle
// model, but for a memory that is in the way, and those of sparc_axi with the bounds.
func (t *runTop) open(open openChip, engine string, r *config.Resolved, o *chip.Options) (err error) {
	if !t.axi() {
		o.Model = chip.CycleModel(r.Config)
		o.Engine, err = open(engine, r.Config)
		return err
	}
	behaviour := chip.BehaviourOf(*t.memory, *t.seed)
	if o.Engine, err = chip.OpenAxi(engine, r.Config, behaviour); err != nil {
		return err
	}
	o.Axi = &chip.Axi{Memory: *t.memory, Bounds: chip.AxiBounds(gen.SparcOf(r.Config), behaviour)}
	if *t.memory == chip.Memories[0] {
		o.Model = chip.AxiCycleModel(gen.SparcOf(r.Config))
	} else {
		o.Axi.Ideal, err = chip.OpenAxi(engine, r.Config, chip.BehaviourOf(chip.Memories[0], 0))
	}
	return err
}
