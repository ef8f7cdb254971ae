package cores

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/flow"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/verify/place"
)

var (
	keys  = flag.String("cores", "", "entries that TestMeasure runs, as KEY/TARGET, separated by commas, or all")
	seeds = flag.Int("seeds", 5, "seeds of TestMeasure")
)

const page = "../../docs/results/rv32i.md"

// TestMeasure runs entries and writes what came out: make cores. Without -cores it
// holds the page to the record.
func TestMeasure(t *testing.T) {
	r, err := recorded()
	require.NoError(t, err)
	o := place.Options{Progress: func(done, total int, working string) { t.Logf("%d/%d %s", done, total, working) }}
	for s := range *seeds {
		o.Seeds = append(o.Seeds, s+1)
	}
	chosen := strings.Split(*keys, ",")
	resolved, err := config.Resolve(config.Request{Preset: "tiny"})
	require.NoError(t, err)
	for _, e := range Table() {
		for _, name := range Targets {
			key := e.Key + "/" + name
			if *keys != "all" && !slices.Contains(chosen, key) {
				continue
			}
			unit, err := e.unit()
			require.NoError(t, err)
			target, err := flow.Find(name)
			require.NoError(t, err)
			now, err := place.ResultOf(place.Run(t.Context(), resolved.Config, unit, target, filepath.Join("../../build/fpga", strings.ReplaceAll(key, "/", "-")), o))
			require.NoError(t, err)
			t.Logf("%s: %d look-up tables, %.1f MHz, spread %.1f", key, now.LUT, now.Fmax, now.Spread)
			r[key] = now
			text, err := json.MarshalIndent(r, "", "  ")
			require.NoError(t, err)
			require.NoError(t, os.WriteFile("record.json", append(text, '\n'), 0o644))
		}
	}
	if *keys == "" {
		goldenfile.CompareAt(t, page, Page(r))
		return
	}
	require.NoError(t, os.WriteFile(page, []byte(Page(r)), 0o644))
}
