package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/units/bound"
	"github.com/sparcgen/sparcgen/units/golden"
)

func newExplainCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "explain",
		Short: "Say how many cycles a head takes, which unit binds and what would help",
		Long: `Say what each unit needs for one head of attention, dense and clustered: the
interval between heads in steady state is at least the largest of these numbers,
and exactly what the cycle model of sparc_core says, which is printed beside it
for heads whose clusters are of equal size. The head has as many tokens as the
machine holds (--tokens) and as many columns as a plan would give it. Then: what
the accelerator takes of an ECP5 85k and an iCE40 UP5K, predicted before any tool
has seen it (multipliers and RAM as Yosys maps them, look-up tables estimated),
and which flags change nothing.`,
		Example: `  sparcgen explain --preset balanced --sparsity 0.9
  sparcgen explain --tokens 128 --clusters-max 128`,
		Args: noArgs,
	}
	set := cmd.Flags()
	sparsity := set.Float64("sparsity", 0.85, "`S`: a head of n tokens has (1 - S) n clusters")
	width := set.Int("width", 64, "`D`, elements of a head's rows: 16, 32, 64 or 128, at most head_dim")
	asJSON := set.Bool("json", false, "print one JSON document")
	flags := addConfigFlags(cmd)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		r, err := flags.resolve(cmd)
		if err != nil {
			return err
		}
		if err := r.CheckWhole(); err != nil {
			return err
		}
		if !set.Changed("width") {
			*width = min(*width, r.HeadDim)
		}
		if !slices.Contains(golden.HeadDims, *width) || *width > r.HeadDim {
			return &config.Error{At: "--width", Value: strconv.Itoa(*width), Rule: fmt.Sprintf("one of 16, 32, 64, 128 and at most head_dim (%d)", r.HeadDim), Fix: strconv.Itoa(min(64, r.HeadDim))}
		}
		if !(*sparsity >= 0 && *sparsity <= 1) {
			return &config.Error{At: "--sparsity", Value: fmt.Sprint(*sparsity), Rule: "a number from 0 to 1", Fix: "0.85"}
		}
		p := newProgress(cmd.ErrOrStderr(), "explain")
		defer p.end()
		e, err := forecastOf(r.Config, *width, *sparsity, p.step)
		if err != nil {
			return err
		}
		p.end()
		if *asJSON {
			return printJSON(cmd, e)
		}
		fmt.Fprint(cmd.OutOrStdout(), e)
		return nil
	}
	return cmd
}

// forecast is what explain says.
type forecast struct {
	Config   string          `json:"config"`
	N        int             `json:"n"`
	D        int             `json:"d"`
	M        int             `json:"m"`
	Clusters int             `json:"clusters"`
	Modes    []modeTerms     `json:"modes"`
	Bound    float64         `json:"speedup_bound"` // dense over clustered, on sparc_core
	Speedup  float64         `json:"speedup_model"` // the same by the cycle model
	Module   string          `json:"module"`        // the top, of which the chips are told
	Chips    []chipShare     `json:"chips"`
	Idle     []withoutEffect `json:"no_effect"`
}

// modeTerms is the table of one mode.
type modeTerms struct {
	Mode    string       `json:"mode"`
	Core    []bound.Term `json:"core"`
	Bus     []bound.Term `json:"bus"`
	Binding string       `json:"binding"` // unit
	Cycles  int          `json:"cycles"`
	Fix     string       `json:"fix"`
	modelCycles
}

// withoutEffect is a field that changes nothing in a configuration.
type withoutEffect struct {
	Flag string `json:"flag"`
	Why  string `json:"why"`
}

func forecastOf(c config.Config, d int, sparsity float64, step func(done, total int, working string)) (*forecast, error) {
	n := c.Tokens
	h := bound.Head{N: n, D: d, M: min(golden.ColumnCount(n, c.Procs), c.ColumnsMax), C: min(golden.PlannedClusters(n, sparsity), c.ClustersMax),
		Rounds: c.Iterations, Mean: c.Representative == config.Mean, Early: c.Normalise == config.Early}
	h.Used = h.C
	e := &forecast{Config: c.Name(), N: n, D: d, M: h.M, Clusters: h.C, Idle: idleFlags(c)}
	dense := h
	dense.C, dense.Used = n, n
	modes := []struct {
		name string
		head bound.Head
	}{{"dense", dense}, {"clustered", h}}
	for i, m := range modes {
		step(i, len(modes)+1, "cycle model, "+m.name)
		t := modeTerms{Mode: m.name, Core: bound.Core(gen.MachineOf(c), m.head), Bus: bound.Bus(m.head, c.BusBits), modelCycles: modelOf(gen.MachineOf(c), m.head)}
		b := bound.Binding(t.Core)
		t.Binding, t.Cycles, t.Fix = b.Unit, b.Cycles, b.Fix
		e.Modes = append(e.Modes, t)
	}
	e.Bound = float64(e.Modes[0].Cycles) / float64(e.Modes[1].Cycles)
	e.Speedup = e.Modes[0].Interval / e.Modes[1].Interval
	step(len(modes), len(modes)+1, "elaboration")
	var err error
	e.Module, e.Chips, err = sharesOf(c)
	return e, err
}

// String returns the forecast as text.
func (e *forecast) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: a head of n = %d tokens, d = %d, m = %d columns, C = %d clusters\n", e.Config, e.N, e.D, e.M, e.Clusters)
	for _, m := range e.Modes {
		fmt.Fprintf(&b, "\n%s, cycles a head in steady state:\n", m.Mode)
		for _, t := range append(slices.Clone(m.Core), m.Bus...) {
			mark := ""
			if t.Unit == m.Binding {
				mark = "  <- binds sparc_core; more " + m.Fix + " helps"
			}
			fmt.Fprintf(&b, "  %-10s %8d  %s%s\n", t.Unit, t.Cycles, t.What, mark)
		}
		fmt.Fprintf(&b, "  %-10s %8s  cycle model of sparc_core, exact: from head to head; one head alone takes %d, %d more than its largest term\n",
			"interval", cyclesText(m.Interval), m.Alone, m.Alone-int64(m.Cycles))
		if bus := bound.Binding(m.Bus); bus.Cycles > m.Cycles {
			fmt.Fprintf(&b, "  behind a bus of this width it is the %s that bind: %d cycles; more bus_bits helps\n", bus.Unit, bus.Cycles)
		}
	}
	fmt.Fprintf(&b, "\nspeed-up over dense attention on sparc_core: %.2f, the bound is %.2f\n(inside: pre-scores, clustering, queries of clusters, scores, softmax, A V; not inside: filling buffers, cloning rows)\n", e.Speedup, e.Bound)
	writeShares(&b, e)
	if len(e.Idle) > 0 {
		b.WriteString("\nwithout effect in this configuration:\n")
		for _, f := range e.Idle {
			fmt.Fprintf(&b, "  %-16s %s\n", f.Flag, f.Why)
		}
	}
	return b.String()
}

// idleFlags returns the fields that change nothing in the accelerator.
func idleFlags(c config.Config) []withoutEffect {
	var list []withoutEffect
	say := func(on bool, flag, why string) {
		if on {
			list = append(list, withoutEffect{"--" + flag, why})
		}
	}
	for _, f := range []string{"cache-bytes", "cache-ways", "cache-policy", "cache-misses"} {
		say(!gen.HasAxi(c), f, "without an AXI4 bus nothing clones rows: only the unit ccache by itself changes")
	}
	say(c.ExpForm == config.ExpPlain, "exp-points", "the plain series has one point")
	say(2*c.MinUnits > c.DistUnits*c.MaxPack(), "min-units", fmt.Sprintf("more than %d changes no cycle count: the distance units give no more distances a cycle", (c.DistUnits*c.MaxPack()+1)/2))
	for _, f := range []string{"representative", "center", "iterations"} {
		say(true, f, "no hardware changes: it is what jobs ask for unless they say otherwise")
	}
	return list
}
