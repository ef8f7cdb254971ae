package gen

import (
	"github.com/sparcgen/sparcgen/gen/bytestream"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/outdir"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/axi"
	"github.com/sparcgen/sparcgen/units/core"
)

// CoreName is the name of the accelerator without a bus among the units.
const CoreName = "core"

// Core returns the accelerator without a bus, module sparc_core. It needs a
// configuration that keeps [config.Resolved.CheckWhole].
func Core() Unit {
	return Unit{
		Name:  CoreName,
		Doc:   "the accelerator without a bus: buffers that streams fill, sequencing, all units, streams of results",
		Paper: "the whole accelerator but its memory interface",
		Alone: true,
		Build: func(c config.Config) (*hdl.Circuit, error) { return hdl.Build(core.Core{Machine: MachineOf(c)}) },
		OnPins: func(c config.Config) (*hdl.Circuit, error) {
			return hdl.Build(bytestream.Bytes{Machine: MachineOf(c)})
		},
	}
}

// AxiName is the name of the accelerator with its bus among the units.
const AxiName = "axi"

// Axi returns the accelerator with its bus, module sparc_axi, and beside it the
// page and the C header of its registers, jobs and errors. It needs a
// configuration that keeps [config.Resolved.CheckWhole] and has an AXI4 bus.
func Axi() Unit {
	return Unit{
		Name:  AxiName,
		Doc:   "the accelerator on a bus: registers on AXI4-Lite, jobs, operands and results through an AXI4 master",
		Paper: "the whole accelerator with its memory interface",
		Build: func(c config.Config) (*hdl.Circuit, error) { return hdl.Build(SparcOf(c)) },
		Beside: func(config.Config) []outdir.File {
			return []outdir.File{{Name: "sparc_axi.h", Data: []byte(axi.Header())}, {Name: "sparc_axi.md", Data: []byte(axi.Page())}}
		},
	}
}

// HasAxi returns whether the accelerator of a configuration has an AXI4 bus; else
// it has a byte stream.
func HasAxi(c config.Config) bool { return c.BusBits > 8 }

// Emittable returns what [Emit] can write of a configuration: the accelerator,
// whose module is the top, first with its bus if that is AXI4, and the units by
// themselves.
func Emittable(c config.Config) []Unit {
	list := append([]Unit{Core()}, Catalogue()...)
	if HasAxi(c) {
		list = append([]Unit{Axi()}, list...)
	}
	return list
}
