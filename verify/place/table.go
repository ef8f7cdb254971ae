package place

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/flow"
)

// Entry is a line of docs/results/fpga.md: a unit of a configuration on a
// target, and the clock it is held to.
type Entry struct {
	Key    string // "distu/16/ice40-up5k"
	What   string
	Unit   string
	Preset string
	Flags  []config.Setting
	Target string
	Bar    float64 // MHz, of the median
	First  string  // what the first attempt reached
}

// Table returns the entries.
func Table() []Entry {
	set := func(text string) []config.Setting {
		var list []config.Setting
		for _, f := range strings.Fields(text) {
			key, value, _ := strings.Cut(f, "=")
			list = append(list, config.Setting{Key: key, Value: value})
		}
		return list
	}
	sixteenWay := set("prescore_bits=8 columns_max=16 clusters_max=64 pipeline=fast")
	return []Entry{
		{"distu/16/ice40-up5k", "distance unit, 16 lanes of 16 bits", "distu", "paper", set("lanes=16"), "ice40-up5k", 40, "30.9"},
		{"clustu/16/ice40-up5k", "clustering unit, 16-way, 16-bit distances, 6-bit indices", "clustu", "paper", sixteenWay, "ice40-up5k", 45, "34.8"},
		{"clustu/16/ice40-hx8k", "the same", "clustu", "paper", sixteenWay, "ice40-hx8k", 110, "92"},
		{"mmu/8/ice40-up5k", "matrix multiply unit, a processor of 8 lanes", "mmu", "ice40", set("lanes=8"), "ice40-up5k", 35, "28.7"},
		{"expu/4/ice40-up5k", "exponent unit, 4 lanes", "expu", "ice40", set("exp_lanes=4 pipeline=fast"), "ice40-up5k", 40, "does not fit"},
		{"divu/4/ice40-up5k", "divider unit, 4 lanes", "divu", "ice40", set("div_lanes=4 pipeline=fast"), "ice40-up5k", 45, "-"},
		{"core/ecp5/ecp5-85k", "the complete accelerator, preset `ecp5`", "core", "ecp5", nil, "ecp5-85k", 60, "-"},
		{"core/ice40/ice40-up5k", "the complete accelerator, preset `ice40`", "core", "ice40", nil, "ice40-up5k", 24, "-"},
		{"distu/16/osu018", "distance unit, 16 lanes of 16 bits", "distu", "paper", set("lanes=16"), "osu018", 220, "220"},
		{"mmu/16/osu018", "matrix multiply unit, a processor of 16 lanes", "mmu", "ice40", set("lanes=16 pipeline=fast"), "osu018", 160, "131"},
		{"divu/16/osu018", "divider unit, 16 lanes", "divu", "ice40", set("lanes=16 div_lanes=16 pipeline=fast"), "osu018", 140, "92"},
	}
}

// Command returns the command that prints the entry's figures.
func (e *Entry) Command() string {
	var b strings.Builder
	fmt.Fprintf(&b, "sparcgen flow --preset %s", e.Preset)
	for _, s := range e.Flags {
		fmt.Fprintf(&b, " --%s %s", strings.ReplaceAll(s.Key, "_", "-"), s.Value)
	}
	if e.Unit != gen.CoreName {
		fmt.Fprintf(&b, " --unit %s", e.Unit)
	}
	return b.String() + " --target " + e.Target
}

// Measure runs the flow of an entry in a directory below dir.
func (e *Entry) Measure(ctx context.Context, dir string, o Options) (*Unit, error) {
	r, err := config.Resolve(config.Request{Preset: e.Preset, Flags: e.Flags})
	if err != nil {
		return nil, err
	}
	target, err := flow.Find(e.Target)
	if err != nil {
		return nil, err
	}
	units := append([]gen.Unit{gen.Core()}, gen.Catalogue()...)
	k := slices.IndexFunc(units, func(u gen.Unit) bool { return u.Name == e.Unit })
	if k < 0 {
		return nil, fmt.Errorf("no unit %s", e.Unit)
	}
	return Run(ctx, r.Config, units[k], target, filepath.Join(dir, strings.ReplaceAll(e.Key, "/", "-")), o)
}

// Tolerance is by how much, of what it was, a clock may fall.
const Tolerance = 0.05

// Judge compares a result with what was recorded; nil when nothing fell by more
// than the tolerance. A bar that was reached stays reached.
func (e *Entry) Judge(was, now *Result) error {
	var errs []error
	if was != nil && was.Fmax > 0 && now.Fmax < was.Fmax*(1-Tolerance) {
		errs = append(errs, fmt.Errorf("%s: %.1f MHz, %.1f were recorded: more than %.0f %% slower", e.Key, now.Fmax, was.Fmax, 100*Tolerance))
	}
	if was != nil && was.Fmax >= e.Bar && now.Fmax < e.Bar {
		errs = append(errs, fmt.Errorf("%s: %.1f MHz misses the bar of %.0f, which was reached", e.Key, now.Fmax, e.Bar))
	}
	return errors.Join(errs...)
}
