package flow

import (
	"embed"
	"fmt"
	"slices"
	"strings"
	"text/template"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/outdir"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/verilog"
)

// The names of the files that the Makefile of a project makes.
const (
	UnitCells = "unit.cells.json" // the cells of the unit without a wrapper: Yosys's stat -json
	UnitLog   = "unit.log"        //
	TopCells  = "top.cells.json"  // of what is placed
	TopLog    = "top.log"         //
	TimingLog = "timing.log"      // of osu018: OpenSTA's report
	Bitstream = "top.bin"         // of an FPGA, of the best seed
)

// SeedLog is the placer's log of a seed.
func SeedLog(seed int) string { return fmt.Sprintf("seed-%d.log", seed) }

// PartialLog is the log of a seed that is not done, or has failed.
func PartialLog(seed int) string { return fmt.Sprintf("seed-%d.partial.log", seed) }

// Project is what the templates of the files see, and what a caller has to
// know to run and read the flow.
type Project struct {
	Config string // name of the configuration
	Target Target
	Unit   string // name in the catalogue
	Doc    string
	Module string   // the unit's module
	Top    string   // the module that is placed
	Whole  bool     // the wrapper is part of what is built: it is counted too
	Files  []string // Verilog, children first
	Seeds  []int

	Clock     string // port; "" when the module has none
	Locations []Location
	Liberty   string // path of the library of cells
}

// Location is a port bit at a pin.
type Location struct{ Port, Pin string }

// Liberty is where Debian's qflow-tech-osu018 puts the library.
const Liberty = "/usr/share/qflow/tech/osu018/osu018_stdcells.lib"

//go:embed templates
var templates embed.FS

// Render returns a project and its files. Sources are named in the Verilog: each
// declaration ends with the Go file and line that it comes from.
func Render(cfg config.Config, unit gen.Unit, target Target, seeds []int) (*Project, []outdir.File, error) {
	if !target.Seeds {
		seeds = []int{1}
	}
	p := &Project{Config: cfg.Name(), Target: target, Unit: unit.Name, Doc: unit.Doc, Whole: unit.Name == gen.CoreName, Seeds: seeds, Liberty: Liberty}
	build := unit.OnPins
	if target.Family == Cells {
		build = unit.Build
	}
	bare, err := unit.Build(cfg)
	if err != nil {
		return nil, nil, fmt.Errorf("unit %s of configuration %s: %w", unit.Name, cfg.Name(), err)
	}
	c, err := build(cfg)
	if err != nil {
		return nil, nil, fmt.Errorf("unit %s of configuration %s on the pins of %s: %w", unit.Name, cfg.Name(), target.Name, err)
	}
	p.Module, p.Top = bare.Name(), c.Name()
	sources, err := verilog.Design(c.Design(), verilog.Locators(true))
	if err != nil {
		return nil, nil, err
	}
	var files []outdir.File
	for _, f := range sources {
		p.Files = append(p.Files, f.Name)
		files = append(files, outdir.File{Name: f.Name, Data: []byte(f.Text)})
	}
	if err := p.locate(c); err != nil {
		return nil, nil, err
	}
	for _, name := range p.templates() {
		text, err := p.execute(name)
		if err != nil {
			return nil, nil, err
		}
		files = append(files, outdir.File{Name: p.fileName(name), Data: text})
	}
	return p, files, nil
}

// templates returns the names of the templates that the target needs.
func (p *Project) templates() []string {
	switch p.Target.Family {
	case ICE40:
		return []string{"unit.ys", "top.ys", "top.pcf", "ice40.mk", "top.core"}
	case ECP5:
		return []string{"unit.ys", "top.ys", "top.lpf", "ecp5.mk", "top.core"}
	}
	return []string{"cells.ys", "cells.constr", "timing.tcl", "cells.mk"}
}

// fileName returns the name of the file of a template.
func (p *Project) fileName(template string) string {
	switch {
	case strings.HasSuffix(template, ".mk"):
		return "Makefile"
	case template == "cells.ys":
		return "top.ys"
	case template == "top.core":
		return p.Top + ".core"
	}
	return template
}

func (p *Project) execute(name string) ([]byte, error) {
	text, err := templates.ReadFile("templates/" + name + ".tmpl")
	if err != nil {
		return nil, err
	}
	t, err := template.New(name).Funcs(template.FuncMap{"join": func(list []string) string { return strings.Join(list, " ") }}).Parse(string(text))
	if err != nil {
		return nil, err
	}
	var b strings.Builder
	if err := t.Execute(&b, p); err != nil {
		return nil, err
	}
	return []byte(b.String()), nil
}

// locate gives every bit of every port a pin.
func (p *Project) locate(c *hdl.Circuit) error {
	d := c.Design()
	top := d.Top()
	var bits []string
	if top.Clock {
		p.Clock = d.Domains[1].Clock
	}
	if top.Reset {
		bits = append(bits, d.Domains[1].Reset)
	}
	for _, port := range slices.Concat(top.Inputs, top.Outputs) {
		n := port.Width * len(port.Lanes)
		for k := range n {
			name := port.Name
			if n > 1 {
				name = fmt.Sprintf("%s[%d]", port.Name, k)
			}
			bits = append(bits, name)
		}
	}
	if p.Target.Family == Cells {
		return nil
	}
	if len(bits) > len(p.Target.Pins) {
		return fmt.Errorf("%s has %d ports beside the clock, %s has %d pins for them", p.Top, len(bits), p.Target.Name, len(p.Target.Pins))
	}
	if p.Clock != "" {
		p.Locations = append(p.Locations, Location{p.Clock, p.Target.Clock})
	}
	for i, b := range bits {
		p.Locations = append(p.Locations, Location{b, p.Target.Pins[i]})
	}
	return nil
}

// Period returns the clock period that is asked for, in ns.
func (t Target) Period() float64 { return 1000 / float64(t.MHz) }

// SeedList returns the seeds, divided by spaces.
func (p *Project) SeedList() string {
	var list []string
	for _, s := range p.Seeds {
		list = append(list, fmt.Sprint(s))
	}
	return strings.Join(list, " ")
}
