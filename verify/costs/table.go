package costs

import (
	"fmt"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/ccache"
	"github.com/sparcgen/sparcgen/units/distu"
	"github.com/sparcgen/sparcgen/units/divu"
	"github.com/sparcgen/sparcgen/units/expu"
	"github.com/sparcgen/sparcgen/units/maxtree"
	"github.com/sparcgen/sparcgen/units/mmu"
	"github.com/sparcgen/sparcgen/units/pipeline"
	"github.com/sparcgen/sparcgen/units/requant"
	"github.com/sparcgen/sparcgen/verify/cells"
)

func most(m Metric, n, first int) Bar { return Bar{Metric: m, Most: n, First: first} }

func exactly(m Metric, n int) Bar { return Bar{Metric: m, Most: n, Exact: true} }

// of makes the circuit of a generator.
func of[I, O any](g hdl.Generator[I, O]) func() (*hdl.Circuit, error) {
	return func() (*hdl.Circuit, error) { return hdl.Build(g) }
}

// unit makes the circuit of a unit in a configuration.
func unit(name, preset string, flags ...config.Setting) func() (*hdl.Circuit, error) {
	return func() (*hdl.Circuit, error) {
		r, err := config.Resolve(config.Request{Preset: preset, Flags: flags})
		if err != nil {
			return nil, err
		}
		for _, u := range gen.Catalogue() {
			if u.Name == name {
				return u.Build(r.Config)
			}
		}
		return nil, fmt.Errorf("no unit %s", name)
	}
}

// Table returns the entries, unit by unit in the order of the catalogue.
func Table() []Entry {
	var list []Entry
	for _, u := range gen.Catalogue() {
		for _, e := range special() {
			if e.Unit == u.Name {
				list = append(list, e)
			}
		}
		list = append(list, Entry{Key: u.Name + "/tiny/ecp5", Unit: u.Name, What: "the whole unit of the preset `tiny`", Target: cells.ECP5,
			Circuit: unit(u.Name, "tiny"), Long: true})
	}
	return list
}

// lane is a lane of the exponent unit with 18 internal bits.
func lane(form expu.Form, points, order int) expu.Lane {
	return expu.Lane{Form: form, Points: points, Order: order, Bits: 18, Cap: 32768}
}

// sixteenWay is the clustering unit of 16-bit distances and 6-bit indices.
var sixteenWay = []config.Setting{{Key: "prescore_bits", Value: "8"}, {Key: "columns_max", Value: "16"}, {Key: "clusters_max", Value: "64"}}

// special returns the entries that hold units to bars, or compare forms.
func special() []Entry {
	wide := lane(expu.Taylor, 16, 2)
	wide.Bits = 20
	list := []Entry{
		{Key: "mmu/processor-64/ecp5", Unit: "mmu", What: "a vector processor of 64 lanes, `dot` path, 17-bit second operand", Target: cells.ECP5,
			Circuit: of(mmu.Processor{Lanes: 64, OperandBits: 17, AccBits: 40, Levels: 2}),
			Bars:    []Bar{exactly(Multiplier, 64), most(LUT, 80, 0), most(Carry, 1140, 0)}},
		{Key: "mmu/2x3/ecp5", Unit: "mmu", What: "2 processors of 3 lanes, heads of 16", Target: cells.ECP5,
			Circuit: of(mmu.Mmu{Procs: 2, Lanes: 3, HeadDim: 16, Segments: 1, OperandBits: 17, AccBits: 40, Levels: 2}),
			Bars:    []Bar{exactly(Multiplier, 6)}},
		{Key: "mmu/1x4/ice40", Unit: "mmu", What: "a processor of 4 lanes, heads of 16, `exp_cap: 32767`", Target: cells.ICE40,
			Circuit: of(mmu.Mmu{Procs: 1, Lanes: 4, HeadDim: 16, Segments: 1, OperandBits: 16, AccBits: 40, Levels: 2}),
			Bars:    []Bar{exactly(Multiplier, 4)}},
		{Key: "mmu/1x64/ecp5", Unit: "mmu", What: "a processor of 64 lanes with every mode and up to 4 groups", Target: cells.ECP5,
			Circuit: of(mmu.Mmu{Procs: 1, Lanes: 64, HeadDim: 64, Segments: 4, OperandBits: 17, AccBits: 40, Levels: 2}),
			Bars:    []Bar{exactly(Multiplier, 64)}, Long: true},
		{Key: "addernet/tree-64/ecp5", Unit: "addernet", What: "the tree of a processor alone: 64 signed numbers of 17 bits", Target: cells.ECP5,
			Circuit: of(mmu.ProcTree{Lanes: 64, Segments: 1, ProductBits: 17, AccBits: 23, Levels: 6}),
			Bars:    []Bar{most(LUT, 100, 4862), most(Carry, 620, 0)}},
		{Key: "addernet/tree-64/ice40", Unit: "addernet", What: "the same; every sum takes a LUT more than an unsigned one, for its sign", Target: cells.ICE40,
			Circuit: of(mmu.ProcTree{Lanes: 64, Segments: 1, ProductBits: 17, AccBits: 23, Levels: 6}),
			Bars:    []Bar{most(LUT, 1200, 2198)}},
		{Key: "prescore/lane/ecp5", Unit: "prescore", What: "a lane, 40 bits to 16", Target: cells.ECP5,
			Circuit: of(requant.Score{Lanes: 1, AccBits: 40, OutBits: 16}),
			Bars:    []Bar{exactly(Multiplier, 0), most(LUT, 215, 0)}},
		{Key: "prescore/lane/ice40", Unit: "prescore", What: "a lane, 40 bits to 8", Target: cells.ICE40,
			Circuit: of(requant.Score{Lanes: 1, AccBits: 40, OutBits: 8}),
			Bars:    []Bar{exactly(Multiplier, 0), most(LUT, 160, 0)}},
		{Key: "distu/64/ecp5", Unit: "distu", What: "64 lanes of 16 bits, J = 1, one centroid: the bar is for the datapath without operand registers, counted is the whole unit with its banks and control", Target: cells.ECP5,
			Circuit: of(distu.Distu{Lanes: 64, Bits: 16, Copies: 1, Columns: 64, Pack: 1, Pipeline: pipeline.Balanced}),
			Bars:    []Bar{most(LUT, 1500, 6622)}, Long: true},
		{Key: "distu/64-packed/ecp5", Unit: "distu", What: "the same with up to four centroids at once", Target: cells.ECP5,
			Circuit: of(distu.Distu{Lanes: 64, Bits: 16, Copies: 1, Columns: 64, Pack: 4, Pipeline: pipeline.Balanced}),
			Bars:    []Bar{most(LUT, 1500, 6622)}},
		{Key: "distu/16/ice40", Unit: "distu", What: "16 lanes of 16 bits, J = 1, up to four centroids at once", Target: cells.ICE40,
			Circuit: of(distu.Distu{Lanes: 16, Bits: 16, Copies: 1, Columns: 16, Pack: 4, Pipeline: pipeline.Balanced}),
			Bars:    []Bar{most(LUT, 1100, 1704)}},
		{Key: "distu/16-beats/ice40", Unit: "distu", What: "the same for rows of up to 64 columns, centroids in block RAM", Target: cells.ICE40,
			Circuit: of(distu.Distu{Lanes: 16, Bits: 16, Copies: 1, Columns: 64, Pack: 4, Pipeline: pipeline.Balanced}),
			Bars:    []Bar{most(LUT, 1100, 1704)}},
		{Key: "distu/tree-64/ecp5", Unit: "distu", What: "an adder tree alone: 64 unsigned numbers of 17 bits", Target: cells.ECP5,
			Circuit: of(tree{Lanes: 64, Bits: 17}),
			Bars:    []Bar{most(LUT, 100, 4862), most(Carry, 620, 0)}},
		{Key: "distu/tree-64/ice40", Unit: "distu", What: "the same", Target: cells.ICE40,
			Circuit: of(tree{Lanes: 64, Bits: 17}),
			Bars:    []Bar{most(LUT, 1150, 2198)}},
		{Key: "clustu/16/ice40", Unit: "clustu", What: "16-way: `--prescore-bits 8 --columns-max 16 --clusters-max 64`", Target: cells.ICE40,
			Circuit: unit("clustu", "paper", sixteenWay...),
			Bars:    []Bar{most(LUT, 1250, 1379)}},
		{Key: "clustu/16-area/ice40", Unit: "clustu", What: "the same with `--pipeline area`", Target: cells.ICE40,
			Circuit: unit("clustu", "paper", append(sixteenWay, config.Setting{Key: "pipeline", Value: pipeline.Area})...),
			Bars:    []Bar{most(LUT, 1250, 1379)}, Long: true},
		{Key: "rowacc/64/ecp5", Unit: "rowacc", What: "64 lanes of 16 bits, up to 384 rows", Target: cells.ECP5,
			Circuit: of(mmu.RowAcc{Lanes: 64, Bits: 16, Rows: 384}),
			Bars:    []Bar{exactly(Multiplier, 0)}, Long: true},
		{Key: "maxtree/16/ecp5", Unit: "maxtree", What: "16 numbers of 40 bits", Target: cells.ECP5,
			Circuit: of(maxtree.MaxTree{Lanes: 16, Bits: 40, Pipeline: pipeline.Balanced}),
			Bars:    []Bar{exactly(Multiplier, 0)}, Long: true},
		{Key: "requant/lane/ecp5", Unit: "requant", What: "a lane of 40 bits", Target: cells.ECP5,
			Circuit: of(requant.Requant{Lanes: 1, AccBits: 40}),
			Bars:    []Bar{exactly(Multiplier, 1), most(LUT, 330, 0)}},
		{Key: "requant/lane/ice40", Unit: "requant", What: "a lane of 40 bits, `exp_cap: 32767`", Target: cells.ICE40,
			Circuit: of(requant.Requant{Lanes: 1, AccBits: 40, Narrow: true}),
			Bars:    []Bar{exactly(Multiplier, 1), most(LUT, 460, 0)}},
		{Key: "expu/taylor-16-2/ecp5", Unit: "expu", What: "a lane of the default: 16 points, order 2, 18 bits", Target: cells.ECP5,
			Circuit: of(lane(expu.Taylor, 16, 2)),
			Bars:    []Bar{most(Multiplier, 2, 4), most(LUT, 90, 110)}},
		{Key: "expu/taylor-16-2-20/ecp5", Unit: "expu", What: "a lane of 16 points, order 2, 20 bits", Target: cells.ECP5, Circuit: of(wide), Long: true},
		{Key: "expu/base2-64-1/ecp5", Unit: "expu", What: "a lane of base 2, 64 points, order 1", Target: cells.ECP5,
			Circuit: of(lane(expu.Base2, 64, 1)),
			Bars:    []Bar{most(Multiplier, 1, 4)}},
		{Key: "expu/plain-2/ecp5", Unit: "expu", What: "a lane of the plain series, order 2", Target: cells.ECP5, Circuit: of(lane(expu.Plain, 1, 2)), Long: true},
		{Key: "expu/plain-3/ecp5", Unit: "expu", What: "a lane of the plain series, order 3", Target: cells.ECP5, Circuit: of(lane(expu.Plain, 1, 3)), Long: true},
		{Key: "expu/plain-4/ecp5", Unit: "expu", What: "a lane of the plain series, order 4", Target: cells.ECP5, Circuit: of(lane(expu.Plain, 1, 4)), Long: true},
		{Key: "divu/lane/ecp5", Unit: "divu", What: "a lane of 40 bits, 24-bit divisors, counts to 384", Target: cells.ECP5,
			Circuit: of(divu.Lane{NumBits: 40, ShiftBits: 5, CountBits: 9}),
			Bars:    []Bar{exactly(Multiplier, 1)}},
		{Key: "divu/recip/ecp5", Unit: "divu", What: "the reciprocal, 24-bit divisors; two of its multipliers have a 5-bit operand", Target: cells.ECP5,
			Circuit: of(divu.Recip{DivisorBits: 24}),
			Bars:    []Bar{exactly(Multiplier, 5)}},
		{Key: "ccache/4096/ecp5", Unit: "ccache", What: "4 KB, lines of 256 bits, 2 ways, 64-bit bus, 4 misses, a queue of 256", Target: cells.ECP5,
			Circuit: of(ccache.Ccache{Bytes: 4096, LineBits: 256, Ways: 2, Policy: config.PolicyLRU, AddrBits: 12, BusBits: 64, Misses: 4, Queue: 256}),
			Bars:    []Bar{exactly(Multiplier, 0), most(FlipFlop, 185, 0)}},
		{Key: "ccache/1024/ice40", Unit: "ccache", What: "1 KB, lines of 256 bits, 2 ways, 64-bit bus, 2 misses, a queue of 16", Target: cells.ICE40,
			Circuit: of(ccache.Ccache{Bytes: 1024, LineBits: 256, Ways: 2, Policy: config.PolicyLRU, AddrBits: 8, BusBits: 64, Misses: 2, Queue: 16}),
			Bars:    []Bar{most(LUT, 280, 0), most(FlipFlop, 185, 0)}},
	}
	return list
}
