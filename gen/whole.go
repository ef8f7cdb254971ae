package gen

import (
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/hdl"
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
		Build: func(c config.Config) (*hdl.Circuit, error) { return hdl.Build(core.Core{Machine: MachineOf(c)}) },
	}
}

// Emittable returns what [Emit] can write: the accelerator, whose module is the
// top, and the units by themselves.
func Emittable() []Unit { return append([]Unit{Core()}, Catalogue()...) }
