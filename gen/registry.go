package gen

import (
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/units/ccache"
	"github.com/sparcgen/sparcgen/units/clustu"
	"github.com/sparcgen/sparcgen/units/distu"
	"github.com/sparcgen/sparcgen/units/divu"
	"github.com/sparcgen/sparcgen/units/expu"
	"github.com/sparcgen/sparcgen/units/maxtree"
	"github.com/sparcgen/sparcgen/units/mmu"
	"github.com/sparcgen/sparcgen/units/requant"
)

// sumWidth are the fields that decide the width of a score and of a weighted sum.
const sumWidth = "tokens head_dim model_dim pipeline"

// Catalogue returns the units that there are, in the order of the data through
// the machine. What the paper has is from SpARC, DAC 2024 (docs/accelerator.md,
// section 2).
func Catalogue() []Unit {
	return []Unit{
		unit(Unit{Name: "mmu",
			Doc:   "matrix multiply unit: procs vector processors of lanes multipliers with a reconfigurable adder network",
			Paper: "16 vector processors of 64 INT16 multiply-accumulate lanes"},
			mmuOf, []string{"procs", "lanes", "head_dim", "lanes", "exp_cap", sumWidth, "pipeline", "pipeline"}, mmuFigures),
		unit(Unit{Name: "addernet",
			Doc:   "adder network of the matrix multiply unit by itself: sums of products over lanes or over processors",
			Paper: "one reconfigurable adder tree for the vector processors"},
			addernetOf, []string{"procs", "lanes", "lanes", "exp_cap", sumWidth, "lanes head_dim", "pipeline"}, addernetFigures),
		unit(Unit{Name: "prescore",
			Doc:   "requantiser of scores into pre-scores: shift, round, saturate",
			Paper: "not described"},
			prescoreOf, []string{"procs lanes", sumWidth, "prescore_bits"}, prescoreFigures),
		unit(Unit{Name: "distu",
			Doc:   "distance unit: L1 distances of streaming rows to stationary centroids, dist_units copies",
			Paper: "64 lanes of |a-b| and an adder tree"},
			distuOf, []string{"lanes", "prescore_bits", "dist_units", "columns_max", "procs lanes dist_units min_units", "pipeline"}, distuFigures),
		unit(Unit{Name: "clustu",
			Doc:   "clustering unit: the nearest centroid of every row and the nearest member of every cluster, min_units 3-input minima",
			Paper: "48 comparators: 16 parallel 3-input minima"},
			clustuOf, []string{"min_units", "prescore_bits lanes columns_max pipeline", "clusters_max", "tokens", "", "pipeline"}, clustuFigures),
		unit(Unit{Name: "rowacc",
			Doc:   "row accumulator: sums of rows, lane by lane, for centroids and mean queries",
			Paper: "not described: a row accumulator off the matrix multiply unit's path is this project's"},
			rowaccOf, []string{"lanes", "", "tokens"}, rowaccFigures),
		unit(Unit{Name: "maxtree",
			Doc:   "max tree: the largest score of every row, for softmax",
			Paper: "softmax subtracts the row maximum; how it is found is not described"},
			maxtreeOf, []string{"procs lanes", sumWidth, "pipeline"}, maxtreeFigures),
		unit(Unit{Name: "requant",
			Doc:   "requantiser of scores into exponents' arguments: (max - score) shifted, saturated, times a constant",
			Paper: "not described"},
			requantOf, []string{"exp_lanes", sumWidth, "exp_cap exp_lanes buffers pipeline", "exp_lanes buffers pipeline"}, requantFigures),
		unit(Unit{Name: "expu",
			Doc:   "exponent unit: range reduction and a Taylor series on exp_lanes lanes",
			Paper: "64 lanes of exp by Taylor expansion"},
			expuOf, []string{"exp_lanes", "exp_form", "exp_points", "exp_order", "", "exp_cap", "pipeline", "exp_lanes buffers pipeline"}, expuFigures),
		unit(Unit{Name: "divu",
			Doc:   "divider unit: one reciprocal and div_lanes multipliers, for softmax rows and exact means",
			Paper: "one reciprocal and 64 multipliers"},
			divuOf, []string{"div_lanes", sumWidth, "tokens exp_cap", "tokens", "pipeline", "div_lanes normalise pipeline"}, divuFigures),
		unit(Unit{Name: "ccache",
			Doc:   "centroid cache and fetcher: rows of Z_c from memory, answered in order",
			Paper: "32 KB with true LRU replacement, a line is one row of 64 int16"},
			ccacheOf, []string{"cache_bytes", "lanes head_dim", "cache_ways", "cache_policy", "", "bus_bits", "cache_misses", "cache_misses"}, ccacheFigures),
	}
}

func mmuOf(c config.Config) mmu.Mmu { return MachineOf(c).Mmu() }

func addernetOf(c config.Config) mmu.AdderNet { return MachineOf(c).Mmu().Net() }

func prescoreOf(c config.Config) requant.Score { return MachineOf(c).Score() }

func distuOf(c config.Config) distu.Distu { return MachineOf(c).Distu() }

func clustuOf(c config.Config) clustu.Clustu { return MachineOf(c).Clustu() }

func rowaccOf(c config.Config) mmu.RowAcc { return MachineOf(c).RowAcc() }

func maxtreeOf(c config.Config) maxtree.MaxTree { return MachineOf(c).MaxTree() }

func requantOf(c config.Config) requant.Requant { return MachineOf(c).Requant() }

func expuOf(c config.Config) expu.Expu { return MachineOf(c).Expu() }

func divuOf(c config.Config) divu.Divu { return MachineOf(c).Divu() }

func ccacheOf(c config.Config) ccache.Ccache { return SparcOf(c).Cache() }
