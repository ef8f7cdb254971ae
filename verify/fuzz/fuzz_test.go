package fuzz

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/verify/engine"
)

var (
	number = flag.Int("n", 200, "circuits to make in TestFuzz")
	seed   = flag.Uint64("seed", 1, "seed of the circuits; 0 takes the time")
	first  = flag.Int("first", 0, "index of the first circuit")
	only   = flag.String("judges", "", "the judges to ask, separated by commas; all when not given")
	replay = flag.String("replay", "", "the one failure that TestReplay replays")
)

// failureDir keeps what TestFuzz found; TestReplay demands that it stays fixed.
var failureDir = filepath.Join("testdata", "failures")

// simplified is the exact evaluator after all passes, each result checked.
func simplified(d *ir.Design, seed uint64) (sim.Engine, error) {
	out, err := ir.Run(d, ir.Passes, true)
	if err != nil {
		return nil, err
	}
	return sim.Exact(out, seed)
}

// judges are all that must agree with the exact evaluator.
func judges() []Judge {
	return []Judge{
		Native("native", sim.Native, 2), // machine code where there is
		Native("portable", sim.Portable, 6),
		Native("passes", simplified, 3),
		External("verilator", 4, engine.Options{Once: true}),
		External("icarus", 5, engine.Options{}),
	}
}

func judge(t *testing.T, name string) Judge {
	t.Helper()
	for _, j := range judges() {
		if j.Name == name {
			return j
		}
	}
	require.FailNow(t, "no judge", "%q", name)
	return Judge{}
}

// asked are the judges of -judges.
func asked(t *testing.T) []Judge {
	t.Helper()
	if *only == "" {
		return judges()
	}
	var list []Judge
	for name := range strings.SplitSeq(*only, ",") {
		list = append(list, judge(t, name))
	}
	return list
}

// TestFuzz runs -n circuits. More than the usual 200 print their progress.
func TestFuzz(t *testing.T) {
	ctx := t.Context()
	if *seed == 0 {
		*seed = uint64(time.Now().UnixNano())
	}
	t.Logf("seed %d, circuits %d to %d", *seed, *first, *first+*number-1)
	start := time.Now()
	o := Options{Seed: *seed, First: *first, N: *number, Batch: 50, Stop: 5, Judges: asked(t)}
	if *number > 200 {
		o.Report = func(done, n, failures int) {
			os.Stderr.WriteString(Progress(done, n, failures, time.Since(start), *seed))
		}
	}
	failures, err := Run(ctx, o)
	require.NoError(t, err)
	for _, f := range failures {
		t.Error(f)
		s, err := Shrink(ctx, *seed, f, judge(t, f.Judge))
		require.NoError(t, err)
		path, err := s.Save(failureDir)
		require.NoError(t, err)
		t.Errorf("%s\nreplay: go test ./verify/fuzz -run TestReplay -v -args -replay %s", s.Message, path)
	}
	t.Logf("%d circuits in %v", *number, time.Since(start).Round(time.Second))
}

// TestReplay runs every failure kept, or the one of -replay.
func TestReplay(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join(failureDir, "*.json"))
	require.NoError(t, err)
	if *replay != "" {
		paths = []string{*replay}
	}
	for _, path := range paths {
		s, err := Load(path)
		require.NoError(t, err)
		test, err := s.Test()
		require.NoError(t, err, path)
		failures, err := Compare(context.Background(), []Test{test}, []Judge{judge(t, s.Judge)})
		require.NoError(t, err)
		for _, f := range failures {
			t.Errorf("%s: %v", path, f)
		}
		if *replay != "" {
			t.Log(test.Design.Top().Text())
		}
	}
}
