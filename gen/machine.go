package gen

import (
	"slices"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/units/expu"
	"github.com/sparcgen/sparcgen/units/machine"
)

// MachineOf returns the sizes of the accelerator of a configuration; every unit
// and the whole are made from them. The configuration must keep
// [config.Resolved.CheckWhole] for the whole to work.
func MachineOf(c config.Config) machine.Machine {
	forms := []expu.Form{expu.Taylor, expu.Plain, expu.Base2}
	form := slices.IndexFunc(forms, func(f expu.Form) bool { return f.String() == c.ExpForm })
	return machine.Machine{
		Procs: c.Procs, Lanes: c.Lanes, DistUnits: c.DistUnits, ExpLanes: c.ExpLanes, DivLanes: c.DivLanes, MinUnits: c.MinUnits,
		Tokens: c.Tokens, HeadDim: c.HeadDim, ColumnsMax: c.ColumnsMax, ClustersMax: c.ClustersMax, ModelDim: c.ModelDim,
		PrescoreBits: c.PrescoreBits, MaxPack: c.MaxPack(), ExpForm: forms[form], ExpPoints: c.ExpPoints, ExpOrder: c.ExpOrder, ExpCap: c.ExpCap,
		Early: c.Normalise != config.Late, Banks: c.Buffers, Pipeline: c.Pipeline,
	}
}
