package cycles

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	drainunit "github.com/sparcgen/sparcgen/units/drain"
	"github.com/sparcgen/sparcgen/units/expu"
	feedunit "github.com/sparcgen/sparcgen/units/feed"
	gatherunit "github.com/sparcgen/sparcgen/units/gather"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/units/pipeline"
	prepunit "github.com/sparcgen/sparcgen/units/prep"
	softunit "github.com/sparcgen/sparcgen/units/soft"
)

// tiny returns a small machine.
func tiny() machine.Machine {
	return machine.Machine{Procs: 2, Lanes: 8, DistUnits: 1, ExpLanes: 2, DivLanes: 2, MinUnits: 2, Tokens: 32, HeadDim: 16,
		ColumnsMax: 8, ClustersMax: 32, ModelDim: 64, PrescoreBits: 8, MaxPack: 4, ExpForm: expu.Taylor, ExpPoints: 16, ExpOrder: 2,
		ExpCap: 32768, Early: true, Banks: 2, Pipeline: pipeline.Balanced}
}

// The numbers of cycles that the model has of its own are those that the parts
// publish.
func TestLatencies(t *testing.T) {
	for _, pipe := range []string{pipeline.Area, pipeline.Balanced, pipeline.Fast} {
		for _, lanes := range []int{4, 8, 16, 64, 128} {
			for log := range 5 {
				g := tiny()
				g.Pipeline, g.Lanes, g.ExpLanes, g.Procs, g.PrescoreBits = pipe, lanes, 1<<log, min(lanes, 1<<log), 8+log
				g.ColumnsMax = 16 * (log + 1)
				t.Run(fmt.Sprint(pipe, lanes, log), func(t *testing.T) {
					s, f := newSoft(g), newFeed(g, nil)
					require.Equal(t, softunit.Soft{Machine: g}.SumLatency(), s.sum)
					require.Equal(t, softunit.Soft{Machine: g}.ReadLatency(), s.exps)
					require.Equal(t, prepunit.Prep{Machine: g}.Latency(1), newPrep(g).latency)
					require.Equal(t, feedunit.Feed{Machine: g}.ScoreLatency(), f.toScores)
					require.Equal(t, feedunit.Feed{Machine: g}.RowLatency(), f.toSums)
				})
			}
		}
	}
	require.Equal(t, drainunit.Places, zPlaces)
	require.Equal(t, gatherunit.Sums, sumsMost)
}
