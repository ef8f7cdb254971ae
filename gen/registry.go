package gen

import (
	"slices"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/expu"
)

// expBits is the number of fractional bits inside the exponent unit.
const expBits = 18

// Units returns the units that exist, in the order in which they are emitted.
func Units() []Unit {
	return []Unit{
		{Name: "expu", Doc: "exponent unit: range reduction and a Taylor series on exp_lanes lanes", Build: buildExpu},
	}
}

func buildExpu(c config.Config) (*hdl.Circuit, error) {
	forms := []expu.Form{expu.Taylor, expu.Plain, expu.Base2}
	i := slices.IndexFunc(forms, func(f expu.Form) bool { return f.String() == c.ExpForm })
	return hdl.Build(expu.Expu{Lanes: c.ExpLanes, Form: forms[i], Points: c.ExpPoints, Order: c.ExpOrder, Bits: expBits, Cap: c.ExpCap})
}
