package gen

import (
	"math/bits"
	"slices"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/clustu"
	"github.com/sparcgen/sparcgen/units/distu"
	"github.com/sparcgen/sparcgen/units/divu"
	"github.com/sparcgen/sparcgen/units/expu"
)

// Units returns the units that exist, in the order in which they are emitted.
func Units() []Unit {
	return []Unit{
		{Name: "expu", Doc: "exponent unit: range reduction and a Taylor series on exp_lanes lanes", Build: buildExpu},
		{Name: "divu", Doc: "divider unit: one reciprocal and div_lanes multipliers, for softmax rows and exact means", Build: buildDivu},
		{Name: "distu", Doc: "distance unit: L1 distances of streaming rows to stationary centroids, dist_units copies", Build: buildDistu},
		{Name: "clustu", Doc: "clustering unit: the nearest centroid of every row and the nearest member of every cluster, min_units 3-input minima", Build: buildClustu},
	}
}

// expBits is the number of fractional bits inside the exponent unit: with 16
// points and order 2 they keep the error below one unit in the last place.
const expBits = 18

func buildExpu(c config.Config) (*hdl.Circuit, error) {
	forms := []expu.Form{expu.Taylor, expu.Plain, expu.Base2}
	i := slices.IndexFunc(forms, func(f expu.Form) bool { return f.String() == c.ExpForm })
	return hdl.Build(expu.Expu{Lanes: c.ExpLanes, Form: forms[i], Points: c.ExpPoints, Order: c.ExpOrder, Bits: expBits, Cap: c.ExpCap})
}

func buildDivu(c config.Config) (*hdl.Circuit, error) {
	rowSum := bits.Len(uint(c.ExpCap * c.Tokens)) // the row of equal scores reaches it
	accumulator := 40
	if c.Tokens > 512 {
		accumulator = 41
	}
	return hdl.Build(divu.Divu{Lanes: c.DivLanes, NumBits: accumulator, DivisorBits: max(rowSum, 17), CountBits: bits.Len(uint(c.Tokens))})
}

func buildDistu(c config.Config) (*hdl.Circuit, error) { return hdl.Build(distuOf(c)) }

func distuOf(c config.Config) distu.Distu {
	return distu.Distu{Lanes: c.Lanes, Bits: c.PrescoreBits, Copies: c.DistUnits, Columns: c.ColumnsMax, Pack: c.MaxPack(), Pipeline: c.Pipeline}
}

func buildClustu(c config.Config) (*hdl.Circuit, error) {
	return hdl.Build(clustu.Clustu{Units: c.MinUnits, DistBits: distuOf(c).DistanceBits(), Clusters: c.ClustersMax, Tokens: c.Tokens, Pipeline: c.Pipeline})
}
