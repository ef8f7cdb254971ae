package main

import (
	"slices"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/outdir"
	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/plan"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/chip"
)

// openChip finds an engine that runs heads; tests plant mistakes with it.
type openChip func(name string, c config.Config) (chip.Engine, error)

// defaultSparsity is the paper's: 15 % of the rows attend.
const defaultSparsity = 0.85

func newRunCommand(open openChip) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "run",
		Short: "Run attention heads through the accelerator",
		Long: `Run whole attention heads through the accelerator and compare every result with
its golden model and with exact attention. Columns, clusters and constants come
from a plan; without one they are chosen as plan does it, at --sparsity. A flag
wins over the plan, the plan over the file of --config, and that over the preset. The
exit code is 1 when a result differs from the golden model, or a head's cycles
from the cycle model.

The speed-up is that of heads in steady state: of each head's K runs (--repeat) the
mean interval of runs 3 to K-2 (--top axi: 6 to K-5, from K = 12 on), over whole
periods since intervals may differ in turn; below 6 runs the median of all.

With --top axi a program starts a list of jobs in memory and waits for the
interrupt; cycles are the stamps in the registers, and each head's interval in steady
state is compared with what the unit that binds, the bus among them, needs. With an ideal
memory they are the cycle model's to the cycle; dram's excess is reported. The
memory is guarded: an access outside the jobs' operands and outputs ends the run.
Clusters and representatives are not visible there; --out then writes those of the
golden model.`,
		Example: `  sparcgen run --preset balanced --tensors verify/testdata/qkv/use_L0H0_n128.npz
  sparcgen run --preset balanced --tensors verify/testdata/qkv/*.npz --sparsity 0.75 --engine native --top axi --memory dram --out Z.npz --json`,
	}
	set := cmd.Flags()
	files := addTensors(cmd)
	planFile := set.String("plan", "", "`FILE.yaml` that sparcgen plan wrote")
	sparsity := set.Float64("sparsity", defaultSparsity, "share `S` of the rows that needs no attention of its own, 0 to 1; wins over the plan's clusters")
	mode := set.String("mode", chip.Clustered, "`MODE` of attention: "+joined(chip.Modes))
	engine := set.String("engine", chip.Names[0], "`ENGINE` to run on: "+joined(chip.Names))
	top := addRunTop(cmd)
	repeat := set.Int("repeat", 1, "`K` times that each head is queued")
	out := set.String("out", "", "`FILE.npz` to write, with STEM_Z, STEM_z_int, STEM_cluster and STEM_representative for each head STEM")
	asJSON := set.Bool("json", false, "print one JSON document")
	flags := addConfigFlags(cmd)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if err := checkRunFlags(cmd, *sparsity, *mode, *engine, *repeat); err != nil {
			return err
		}
		r, err := flags.resolve(cmd)
		if err != nil {
			return err
		}
		if err := r.CheckWhole(); err != nil {
			return err
		}
		if err := top.check(r); err != nil {
			return err
		}
		heads, err := readTensors(*files, args)
		if err != nil {
			return err
		}
		var given *float64
		if set.Changed("sparsity") {
			given = sparsity
		}
		inputs, err := planInputs(r, heads, *planFile, given)
		if err != nil {
			return err
		}
		bar := newProgress(cmd.ErrOrStderr(), "run")
		o := chip.Options{Name: *engine, Dense: *mode == chip.Dense, Repeat: *repeat, Progress: bar.step}
		if err := top.open(open, *engine, r, &o); err != nil {
			return err
		}
		got, err := chip.Run(cmd.Context(), inputs, o)
		bar.end()
		if err != nil {
			return err
		}
		if *out != "" {
			data, err := tensor.NPZ(arrays(inputs, got.Results))
			if err != nil {
				return err
			}
			if err := outdir.ReplaceFile(cmd.Context(), outdir.OS{}, *out, data); err != nil {
				return err
			}
		}
		return printReport(cmd, *asJSON, got.Report, got.Report.OK())
	}
	return cmd
}

func checkRunFlags(cmd *cobra.Command, sparsity float64, mode, engine string, repeat int) error {
	if !slices.Contains(chip.Modes, mode) {
		return unknown("mode", mode, "--mode ", chip.Modes)
	}
	if !slices.Contains(chip.Names, engine) {
		return unknown("engine", engine, "--engine ", chip.Names)
	}
	if repeat < 1 {
		return &config.Error{At: "--repeat", Value: strconv.Itoa(repeat), Rule: "a whole number of at least 1", Fix: "8"}
	}
	for _, name := range []string{"plan", "out"} {
		if f := cmd.Flags().Lookup(name); f.Changed && f.Value.String() == "" {
			return &config.Error{At: "--" + name, Value: "", Rule: "the path of a file", Fix: "FILE"}
		}
	}
	return checkSparsity(sparsity)
}

// planInputs returns the jobs of the heads: from the plan in a file, over which
// flags win, or from a plan made on the spot. sparsity is nil when its flag is not
// given.
func planInputs(r *config.Resolved, heads []*tensor.Head, file string, sparsity *float64) ([]chip.Input, error) {
	m := chip.Machine(r.Config)
	p, err := choosePlan(r, heads, file, sparsity, m)
	if err != nil {
		return nil, err
	}
	var inputs []chip.Input
	for _, t := range heads {
		h, err := p.Find(t.Name)
		if err != nil {
			return nil, err
		}
		j, err := h.Job(t, m)
		if err != nil {
			return nil, err
		}
		inputs = append(inputs, chip.Input{Job: j, Q: tensor.Wide(t.Q), K: tensor.Wide(t.K), V: tensor.Wide(t.V), Scale: h.VScale})
	}
	return inputs, nil
}

func choosePlan(r *config.Resolved, heads []*tensor.Head, file string, sparsity *float64, m plan.Machine) (*plan.Plan, error) {
	if file == "" {
		s := defaultSparsity
		if sparsity != nil {
			s = *sparsity
		}
		return plan.Make(heads, m, settings(r.Config, s))
	}
	p, err := plan.Read(file)
	if err != nil {
		return nil, err
	}
	if err := p.CheckMachine(m); err != nil {
		return nil, err
	}
	fromFlag := func(key string) bool { return r.Source(key).Origin == config.FromFlag }
	for i := range p.Heads {
		h := &p.Heads[i]
		if sparsity != nil {
			h.Clusters = golden.PlannedClusters(h.N, *sparsity)
		}
		if fromFlag("representative") {
			h.Representative = r.Representative
		}
		if fromFlag("center") {
			h.Center = r.Center
		}
		if fromFlag("iterations") {
			h.Iterations = r.Iterations
		}
	}
	return p, nil
}

// arrays returns what --out writes.
func arrays(inputs []chip.Input, results []chip.Result) []tensor.Array {
	var list []tensor.Array
	for i, in := range inputs {
		r, stem := results[i], in.Job.Name
		var codes []int16
		for _, row := range r.Z {
			codes = append(codes, row...)
		}
		numbers := make([]float32, len(codes))
		for k, c := range codes {
			numbers[k] = float32(float64(c) * in.Scale)
		}
		shape := []int{in.Job.N, in.Job.D}
		list = append(list,
			tensor.Array{Name: stem + "_Z", Shape: shape, Data: numbers},
			tensor.Array{Name: stem + "_z_int", Shape: shape, Data: codes},
			indices(stem+"_cluster", r.ClusterOf), indices(stem+"_representative", r.Representative))
	}
	return list
}

func indices(name string, values []int) tensor.Array {
	data := make([]int32, len(values))
	for i, v := range values {
		data[i] = int32(v)
	}
	return tensor.Array{Name: name, Shape: []int{len(data)}, Data: data}
}
