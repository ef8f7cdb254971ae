package place

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/flow"
	"github.com/sparcgen/sparcgen/gen/outdir"
	"github.com/sparcgen/sparcgen/hdl/tool"
)

// Options are what a run needs beside its subject.
type Options struct {
	Seeds    []int
	Progress func(done, total int, working string) // called before each step; may be nil
}

// Unit is what came out for a unit on a target.
type Unit struct {
	Unit   string `json:"unit"`
	Module string `json:"module"`
	Target string `json:"target"`
	Dir    string `json:"dir"` // the project: scripts, Verilog, logs

	// Cells of the mapped netlist, of the unit without a serial wrapper; the byte
	// stream of the whole accelerator is counted. Of osu018 all cells.
	LUT   int     `json:"lut"`   // look-up tables of four inputs
	Carry int     `json:"carry"` // SB_CARRY (a bit each) or CCU2C (two)
	FF    int     `json:"ff"`
	DSP   int     `json:"dsp"`
	RAM   int     `json:"ram"` // block RAM
	Cells int     `json:"cells,omitempty"`
	Area  float64 `json:"area_um2,omitempty"`

	Fmax   float64 `json:"fmax_mhz"`    // the median over the seeds
	Spread float64 `json:"fmax_spread"` // largest less smallest, in MHz
	Seeds  []Seed  `json:"seeds"`
	Used   []Use   `json:"used,omitempty"` // of what is placed, with its wrapper

	Path      *Path   `json:"critical_path"` // of the median seed
	Bitstream string  `json:"bitstream,omitempty"`
	Seconds   float64 `json:"seconds"`
}

// Seed is the result of one seed.
type Seed struct {
	Seed int     `json:"seed"`
	Fmax float64 `json:"fmax_mhz"`
}

// Use is how much of a resource of the device is taken.
type Use struct {
	What  string `json:"what"`
	Used  int    `json:"used"`
	There int    `json:"there"`
}

// step is one call of make.
type step struct {
	goal    string
	working string
}

// Run writes the project of a unit to dir, runs it there and reads the logs,
// which stay. The error names a tool that is missing and what installs it, or
// the step that failed and where its log is; a device that is too small is such
// a failure.
func Run(ctx context.Context, cfg config.Config, unit gen.Unit, target flow.Target, dir string, o Options) (*Unit, error) {
	start := time.Now()
	tools, err := toolsOf(target)
	if err != nil {
		return nil, err
	}
	p, files, err := flow.Render(cfg, unit, target, o.Seeds)
	if err != nil {
		return nil, err
	}
	var stale []string
	if entries, err := os.ReadDir(dir); err == nil {
		for _, e := range entries {
			stale = append(stale, e.Name())
		}
	}
	if err := outdir.Replace(ctx, outdir.OS{}, dir, stale, files); err != nil {
		return nil, err
	}
	steps := stepsOf(p)
	for i, s := range steps {
		if o.Progress != nil {
			o.Progress(i, len(steps), fmt.Sprintf("%s on %s: %s", unit.Name, target.Name, s.working))
		}
		args := append([]string{"-s", s.goal}, tools...)
		if out, err := tool.Run(ctx, dir, "make", args...); err != nil {
			for _, seed := range p.Seeds {
				if flow.SeedLog(seed) != s.goal {
					continue
				}
				if e := unfit(dir, unit.Name, p, flow.PartialLog(seed)); e != nil {
					return nil, e
				}
			}
			return nil, explain(dir, unit.Name, target, s, out, err)
		}
	}
	u := &Unit{Unit: unit.Name, Module: p.Module, Target: target.Name, Dir: dir}
	if err := u.read(p, dir); err != nil {
		return nil, err
	}
	u.Seconds = float64(time.Since(start).Milliseconds()) / 1000
	return u, nil
}

// stepsOf returns the goals of the project's Makefile, one after the other.
func stepsOf(p *flow.Project) []step {
	if p.Target.Family == flow.Cells {
		return []step{{"top.netlist.v", "synthesis"}, {flow.TimingLog, "static timing"}}
	}
	var list []step
	if !p.Whole {
		list = append(list, step{flow.UnitCells, "counting cells"})
	}
	list = append(list, step{"top.json", "synthesis"})
	for _, s := range p.Seeds {
		list = append(list, step{flow.SeedLog(s), fmt.Sprintf("place and route, seed %d", s)})
	}
	return append(list, step{flow.Bitstream, "bitstream"})
}

// read reads the logs of a finished run.
func (u *Unit) read(p *flow.Project, dir string) error {
	counts := flow.UnitCells
	if p.Whole || p.Target.Family == flow.Cells {
		counts = flow.TopCells
	}
	if err := u.count(filepath.Join(dir, counts)); err != nil {
		return err
	}
	names := sourcesOf(dir, p)
	if p.Target.Family == flow.Cells {
		return u.readTiming(dir, p, names)
	}
	var paths []*Path
	for _, s := range p.Seeds {
		text, err := os.ReadFile(filepath.Join(dir, flow.SeedLog(s)))
		if err != nil {
			return err
		}
		l, err := readPlacer(string(text))
		if err != nil {
			return fmt.Errorf("%s: %w", filepath.Join(dir, flow.SeedLog(s)), err)
		}
		u.Seeds = append(u.Seeds, Seed{s, l.fmax})
		paths = append(paths, l.path)
		u.Used = l.use(p.Target)
	}
	u.summarise(paths, names)
	u.Bitstream = filepath.Join(dir, flow.Bitstream)
	return nil
}

// summarise fills in the median, the spread and the path of the median seed.
func (u *Unit) summarise(paths []*Path, names *sources) {
	order := make([]int, len(u.Seeds))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		switch {
		case u.Seeds[a].Fmax < u.Seeds[b].Fmax:
			return -1
		case u.Seeds[a].Fmax > u.Seeds[b].Fmax:
			return 1
		}
		return 0
	})
	n := len(order)
	u.Fmax = u.Seeds[order[n/2]].Fmax
	if n%2 == 0 {
		u.Fmax = round2((u.Fmax + u.Seeds[order[n/2-1]].Fmax) / 2)
	}
	u.Spread = round2(u.Seeds[order[n-1]].Fmax - u.Seeds[order[0]].Fmax)
	if u.Path = paths[order[(n-1)/2]]; u.Path != nil {
		u.Path.rename(names)
	}
}
