// Package gen turns a configuration into files: the Verilog of the units and
// what a flow needs beside it.
package gen

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/outdir"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/verilog"
)

// Unit is a unit of the accelerator that can be emitted.
type Unit struct {
	Name  string // as in the manifest and the flag --unit: "distu"
	Doc   string // one sentence
	Paper string // what the paper's machine has of it
	Build func(config.Config) (*hdl.Circuit, error)
	Sheet func(config.Config) Sheet

	// Alone: flows take the unit by itself, also where another contains it.
	Alone bool

	// Beside returns files that go with the unit when it is a top; may be nil.
	Beside func(config.Config) []outdir.File

	// OnPins builds the unit behind few pins, for a device.
	OnPins func(config.Config) (*hdl.Circuit, error)
}

// Options are the choices of an emission that do not change the hardware.
type Options struct {
	Verilog    []verilog.Option
	FileSystem outdir.FileSystem                     // nil is the machine's
	Progress   func(done, total int, working string) // called before each unit and before writing; may be nil
}

// emission collects files and the manifest.
type emission struct {
	manifest Manifest
	files    []outdir.File
	text     map[string]string // of a module, to tell equal from clashing ones
	opts     Options
}

// Emit writes the units of a configuration to dir: of each module NAME.v, of
// each top TOP.f (file list, children first), TOP.core (FuseSoC) and TOP.sdc
// (constraints) and what its unit has beside, and manifest.json. All files appear at once; when Emit fails
// or ctx is done, dir is as it was. Files of an earlier emission that is
// replaced are removed. The bytes depend on the arguments alone.
func Emit(ctx context.Context, cfg config.Config, units []Unit, dir string, opts Options) (*Manifest, error) {
	earlier, err := ReadManifest(dir)
	if err != nil {
		return nil, err
	}
	m, files, err := Render(ctx, cfg, units, opts)
	if err != nil {
		return nil, err
	}
	var stale []string
	if earlier != nil {
		stale = earlier.Files
	}
	if opts.FileSystem == nil {
		opts.FileSystem = outdir.OS{}
	}
	if err := outdir.Replace(ctx, opts.FileSystem, dir, stale, files); err != nil {
		return nil, err
	}
	return m, nil
}

// Render returns what [Emit] writes.
func Render(ctx context.Context, cfg config.Config, units []Unit, opts Options) (*Manifest, []outdir.File, error) {
	e := &emission{manifest: Manifest{Config: cfg.Name()}, text: make(map[string]string), opts: opts}
	type built struct {
		unit    Unit
		circuit *hdl.Circuit
	}
	var list []built
	for i, u := range units {
		if err := ctx.Err(); err != nil {
			return nil, nil, fmt.Errorf("interrupted before unit %s; nothing was written: %w", u.Name, err)
		}
		if opts.Progress != nil {
			opts.Progress(i, len(units)+1, u.Name)
		}
		c, err := u.Build(cfg)
		if err != nil {
			return nil, nil, fmt.Errorf("unit %s of configuration %s: %w", u.Name, cfg.Name(), err)
		}
		list = append(list, built{u, c})
		if err := e.modules(c, u); err != nil {
			return nil, nil, err
		}
	}
	if opts.Progress != nil {
		opts.Progress(len(units), len(units)+1, "writing")
	}
	instantiated := make(map[string]bool)
	for _, b := range list {
		for _, m := range b.circuit.Design().Modules {
			for i := range m.Insts {
				instantiated[m.Insts[i].Child.Name] = true
			}
		}
	}
	for _, b := range list {
		if name := b.circuit.Name(); !instantiated[name] && !slices.Contains(e.manifest.Tops, name) {
			e.manifest.Tops = append(e.manifest.Tops, name)
			e.flowFiles(b.circuit, b.unit)
			if b.unit.Beside != nil {
				e.files = append(e.files, b.unit.Beside(cfg)...)
			}
		} else if b.unit.Alone {
			e.flowFiles(b.circuit, b.unit)
		}
	}
	if len(e.manifest.Tops) > 0 {
		e.manifest.Top = e.manifest.Tops[0]
	}
	e.finish()
	return &e.manifest, e.files, nil
}

// modules adds the modules of a circuit that are not there yet.
func (e *emission) modules(c *hdl.Circuit, u Unit) error {
	d := c.Design()
	files, err := verilog.Design(d, e.opts.Verilog...)
	if err != nil {
		return fmt.Errorf("unit %s: %w", u.Name, err)
	}
	for i, f := range files {
		unit := ""
		if d.Modules[i] == d.Top() {
			unit = u.Name
		}
		if text, ok := e.text[f.Module]; ok {
			if text != f.Text {
				return fmt.Errorf("unit %s: module %s differs from the module of that name in an earlier unit", u.Name, f.Module)
			}
			e.claim(f.Module, unit)
			continue
		}
		e.text[f.Module] = f.Text
		e.files = append(e.files, outdir.File{Name: f.Name, Data: []byte(f.Text)})
		e.manifest.Modules = append(e.manifest.Modules, ManifestModule{
			Name: f.Module, Unit: unit, File: f.Name, Ports: manifestPorts(d, d.Modules[i])})
	}
	return nil
}

// claim names the unit of a module that so far was only a part of others.
func (e *emission) claim(module, unit string) {
	i := slices.IndexFunc(e.manifest.Modules, func(m ManifestModule) bool { return m.Name == module })
	if m := &e.manifest.Modules[i]; m.Unit == "" {
		m.Unit = unit
	}
}

// flowFiles adds the file list, core and constraints of a top.
func (e *emission) flowFiles(c *hdl.Circuit, u Unit) {
	d := c.Design()
	var list []string
	for _, m := range d.Modules {
		list = append(list, m.Name+".v")
	}
	top := c.Name()
	e.add(top+".f", fileList(list))
	e.add(top+".core", coreFile(top, u.Doc, list))
	e.add(top+".sdc", constraints(manifestPorts(d, d.Top())))
}

func (e *emission) add(name, text string) {
	e.files = append(e.files, outdir.File{Name: name, Data: []byte(text)})
}

// finish sorts the files and adds the manifest that lists them.
func (e *emission) finish() {
	e.add(ManifestName, "")
	slices.SortFunc(e.files, func(a, b outdir.File) int { return strings.Compare(a.Name, b.Name) })
	for _, f := range e.files {
		e.manifest.Files = append(e.manifest.Files, f.Name)
	}
	for i := range e.files {
		if e.files[i].Name == ManifestName {
			e.files[i].Data = e.manifest.encode()
		}
	}
}
