package place

import (
	"encoding/json"
	"flag"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/internal/goldenfile"
)

var (
	keys  = flag.String("fpga", "", "entries that TestMeasure runs, separated by commas, or all")
	seeds = flag.Int("seeds", 5, "seeds of TestMeasure")
)

const page = "../../docs/results/fpga.md"

// TestMeasure runs entries, fails when one is slower than it was, and else
// writes what it measured: make fpga. Without -fpga it holds the page to the record.
func TestMeasure(t *testing.T) {
	r, err := Recorded()
	require.NoError(t, err)
	o := Options{Progress: func(done, total int, working string) { t.Logf("%d/%d %s", done, total, working) }}
	for s := range *seeds {
		o.Seeds = append(o.Seeds, s+1)
	}
	chosen := strings.Split(*keys, ",")
	for _, e := range Table() {
		if *keys != "all" && !slices.Contains(chosen, e.Key) {
			continue
		}
		t.Run(e.Key, func(t *testing.T) {
			now, err := ResultOf(e.Measure(t.Context(), "../../build/fpga", o))
			require.NoError(t, err)
			t.Logf("%.1f MHz, spread %.1f, bar %g %s", now.Fmax, now.Spread, e.Bar, now.Unfit)
			require.NoError(t, e.Judge(r.Entries[e.Key], now))
			r.Entries[e.Key] = now
		})
	}
	if *keys == "" {
		goldenfile.CompareAt(t, page, Page(r))
		return
	}
	text, err := json.MarshalIndent(r, "", "  ")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile("record.json", append(text, '\n'), 0o644))
	require.NoError(t, os.WriteFile(page, []byte(Page(r)), 0o644))
}

// TestJudge plants results that are worse than what was recorded.
func TestJudge(t *testing.T) {
	e := Entry{Key: "x", Bar: 40}
	for _, c := range []struct {
		was, now float64
		want     string
	}{
		{50, 47.6, ""},
		{50, 47.4, "more than 5 % slower"},
		{41, 39.9, "misses the bar of 40"},
		{39, 38, ""},
		{39, 45, ""},
	} {
		err := e.Judge(&Result{Fmax: c.was}, &Result{Fmax: c.now})
		if c.want == "" {
			require.NoError(t, err)
		} else {
			require.ErrorContains(t, err, c.want)
		}
	}
	require.NoError(t, e.Judge(nil, &Result{Fmax: 1}))
}
