package chip

import (
	"fmt"
	"strings"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/verify/engine"
)

// Names are the engines that run heads, as [Open] knows them.
var Names = []string{"golden", "native", "verilator"}

// Open returns the engine of a name for the accelerator of a configuration.
func Open(name string, c config.Config) (Engine, error) {
	switch name {
	case "golden":
		return Golden{}, nil
	case "native":
		return Circuit{gen.MachineOf(c), sim.Native}, nil
	case "verilator":
		return Circuit{gen.MachineOf(c), engine.Verilator(engine.Options{})}, nil
	}
	return nil, fmt.Errorf("engine %s: must be one of %s", name, strings.Join(Names, ", "))
}
