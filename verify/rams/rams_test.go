package rams

import (
	"flag"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/units/footprint"
	"github.com/sparcgen/sparcgen/verify/cells"
)

func TestPage(t *testing.T) {
	got, err := Page()
	require.NoError(t, err)
	goldenfile.CompareAt(t, "../../docs/rams.md", got)
}

// all makes TestYosys map every small preset for both chips.
var all = flag.Bool("all", false, "map ecp5, ice40 and tiny for both chips; minutes")

// TestYosys compares the predicted numbers of blocks, RAMs in look-up tables and
// multipliers with what Yosys maps the whole core to. They are equal.
func TestYosys(t *testing.T) {
	for _, c := range []struct {
		preset string
		target cells.Target
		long   bool
	}{{"tiny", cells.ECP5, false}, {"ice40", cells.ICE40, false}, {"tiny", cells.ICE40, true}, {"ice40", cells.ECP5, true}, {"ecp5", cells.ECP5, true}, {"ecp5", cells.ICE40, true}} {
		if c.long && !*all {
			continue
		}
		t.Run(c.preset+" "+string(c.target), func(t *testing.T) {
			preset, err := config.Preset(c.preset)
			require.NoError(t, err)
			built, err := gen.Core().Build(preset)
			require.NoError(t, err)
			chip := footprint.ECP5
			if c.target == cells.ICE40 {
				chip = footprint.ICE40
			}
			want := footprint.EstimateOf(built.Design(), chip)
			got, err := cells.Large(t.Context(), built, c.target)
			require.NoError(t, err)
			require.Equal(t, want.BlockRAM, got["DP16KD"]+got["SB_RAM40_4K"], "blocks")
			require.Equal(t, want.LUTRAM, got["TRELLIS_DPR16X4"], "RAM in look-up tables")
			require.Equal(t, want.Multiplier, got["MULT18X18D"]+got["SB_MAC16"], "multipliers")
		})
	}
}

// TestWhole compares the estimates of logic with the whole of tiny, mapped by
// Yosys. Minutes.
func TestWhole(t *testing.T) {
	if !*all {
		t.Log("only with -args -all")
		return
	}
	preset, err := config.Preset("tiny")
	require.NoError(t, err)
	built, err := gen.Core().Build(preset)
	require.NoError(t, err)
	want := footprint.EstimateOf(built.Design(), footprint.ECP5)
	got, err := cells.Count(t.Context(), built, cells.ECP5)
	require.NoError(t, err)
	t.Logf("predicted %+v, mapped %v", want, got)
	require.InEpsilon(t, got["LUT4"], want.LUT, 0.15, "look-up tables")
	require.InEpsilon(t, got["CCU2C"], want.Carry, 0.2, "carry cells")
	require.InEpsilon(t, got["TRELLIS_FF"], want.FlipFlop, 0.1, "flip-flops")
}
