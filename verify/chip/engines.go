package chip

import (
	"fmt"
	"strings"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/verify/engine"
	"github.com/sparcgen/sparcgen/verify/memory"
)

// Names are the engines that run heads, as [Open] knows them.
var Names = []string{"golden", "native", "verilator"}

// Tops are the modules that heads can run through.
var Tops = []string{"core", "axi"}

// Memories are what can be behind the master of sparc_axi.
var Memories = []string{"ideal", "dram"}

// BehaviourOf returns a memory of Memories; seed is that of its pauses.
func BehaviourOf(name string, seed uint64) memory.Behaviour {
	if name == "dram" {
		return memory.DRAM(seed)
	}
	return memory.Ideal()
}

// OpenAxi returns the engine of a name for sparc_axi of a configuration, with a
// memory behind it.
func OpenAxi(name string, c config.Config, b memory.Behaviour) (Engine, error) {
	switch name {
	case "golden":
		return Golden{}, nil
	case "native":
		return Board{gen.SparcOf(c), sim.Native, b}, nil
	case "verilator":
		return Board{gen.SparcOf(c), engine.Verilator(engine.Options{}), b}, nil
	}
	return nil, fmt.Errorf("engine %s: must be one of %s", name, strings.Join(Names, ", "))
}

// Open returns the engine of a name for sparc_core of a configuration.
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
