package core

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/expu"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/units/pipeline"
)

// decoder is the decoding by itself.
type decoder struct{ machine.Machine }

type decoderIn struct{ Job Job }

type decoderOut struct{ Head machine.Head }

func (d decoder) Inputs() decoderIn { return decoderIn{JobShape(d.Machine)} }

func (d decoder) Build(m *hdl.Module, in decoderIn) decoderOut {
	return decoderOut{decode(m, d.Machine, in.Job)}
}

func size(procs, lanes, div, headDim, pack int) machine.Machine {
	return machine.Machine{Procs: procs, Lanes: lanes, DistUnits: 1, ExpLanes: 1, DivLanes: div, MinUnits: 2, Tokens: 96, HeadDim: headDim,
		ColumnsMax: 32, ClustersMax: 64, ModelDim: 256, PrescoreBits: 8, MaxPack: pack, ExpForm: expu.Taylor, ExpPoints: 16, ExpOrder: 2,
		ExpCap: 32768, Early: true, Banks: 2, Pipeline: pipeline.Balanced}
}

// What the parts are told is what the definitions of docs/accelerator.md say,
// written here as divisions and searches.
func TestDecode(t *testing.T) {
	ceil := func(a, b int) int64 { return int64((a + b - 1) / b) }
	few := size(2, 64, 16, 64, 4)
	few.ColumnsMax = 8 // fewer than half the lanes
	for name, g := range map[string]machine.Machine{
		"few columns": few,
		"paper lanes": size(16, 64, 16, 128, 4),
		"tiny":        size(2, 8, 2, 16, 4),
		"four lanes":  size(1, 4, 1, 16, 1),
		"wide divide": size(1, 64, 64, 64, 2),
	} {
		t.Run(name, func(t *testing.T) {
			b, err := sim.Open(decoder{g})
			require.NoError(t, err)
			for width := 0; 16<<width <= g.HeadDim; width++ {
				d := 16 << width
				for _, n := range []int{1, 2, 15, 16, 17, 33, 64, 95, 96} {
					for _, m := range []int{1, 3, 4, 5, 8, 9, 15, 16, 17, 31, 32} {
						if m > g.ColumnsMax {
							continue
						}
						c := min(1+n*m%n, 64)
						b.Set(b.In.Job.N, int64(n))
						b.Set(b.In.Job.M, int64(m))
						b.Set(b.In.Job.C, int64(c))
						b.Set(b.In.Job.Width, int64(width))
						b.Set(b.In.Job.Dim, int64(n+m))
						b.Set(b.In.Job.Gemm, 0)
						groups := 1
						for groups < 4 && groups < g.Segments() && 2*groups*d <= g.Lanes {
							groups *= 2
						}
						pack := 1
						for pack < g.MaxPack && 2*pack*m <= g.Lanes {
							pack *= 2
						}
						h := b.Out.Head
						for what, f := range map[string]struct {
							s    hdl.UInt
							want int64
						}{
							"groups": {h.Groups, int64(log2(groups))}, "words": {h.WordsLog, int64(log2(int(ceil(d, g.Lanes))))},
							"beats": {h.Beats, ceil(n, groups*g.Procs)}, "column beats": {h.ColBeats, ceil(m, groups*g.Procs)},
							"pack": {h.Pack, int64(log2(pack))}, "row words": {h.RowWords, ceil(m, g.Lanes)},
							"chunks":  {h.Chunks, ceil(min(d, g.Lanes), g.DivLanes)},
							"x words": {h.XWords, ceil(n+m, g.Lanes)}, "x beats": {h.XBeats, ceil(n+m, g.Procs)}, "tiles": {h.Tiles, ceil(d, g.Lanes)},
						} {
							require.Equal(t, f.want, b.Get(f.s), "%s of n %d m %d d %d", what, n, m, d)
						}
						require.Equal(t, n == c, b.Get(h.Dense) == 1, "n %d C %d", n, c)
					}
				}
			}
			b.Set(b.In.Job.Gemm, 1)
			b.Set(b.In.Job.Tiles, 7)
			b.Set(b.In.Job.Vgen, 1)
			require.EqualValues(t, 7, b.Get(b.Out.Head.Tiles))
			require.EqualValues(t, g.Lanes/g.DivLanes, b.Get(b.Out.Head.Chunks))
			require.EqualValues(t, 0, b.Get(b.Out.Head.Vgen), "a gemm job generates no V")
			require.NoError(t, b.Err())
		})
	}
}
