package hdltest

import (
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/sparcgen/sparcgen/hdl/cover"
)

// Covered counts what a test, with its subtests, exercises of the circuits that it
// runs on the engines of the collector:
//
//	seen := hdltest.Covered(t)
//	b, err := sim.Open(Lock{}, sim.Use(seen.Engine(sim.Native)))
//	hdltest.Follow(t, Lock{}, reference, hdltest.Engine(seen.Engine(sim.Native)))
//
// When the test ends, the report lies as coverage.txt and coverage.html in the
// test's folder of artifacts (go test -artifacts keeps it), and the test's log has
// the text (go test -v). See package cover for what is counted.
func Covered(t testing.TB) *cover.Collector {
	t.Helper()
	seen := cover.New()
	dir := t.ArtifactDir()
	t.Cleanup(func() {
		report := seen.Report()
		for name, write := range map[string]func(io.Writer) error{"coverage.txt": report.Text, "coverage.html": report.HTML} {
			if err := writeFile(filepath.Join(dir, name), write); err != nil {
				t.Errorf("Covered: %v", err)
			}
		}
		t.Logf("%s%s", report, filepath.Join(dir, "coverage.html"))
	})
	return seen
}

// writeFile writes a file under a temporary name first.
func writeFile(path string, write func(io.Writer) error) error {
	f, err := os.Create(path + ".new")
	if err != nil {
		return err
	}
	if err := write(f); err != nil {
		_ = f.Close() // the first error counts
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(path+".new", path)
}

// Minimum fails the test unless a collector has seen at least so many percent of
// the points of each kind, in all circuits together.
func Minimum(t testing.TB, seen *cover.Collector, percent map[cover.Kind]float64) {
	t.Helper()
	report := seen.Report()
	for _, k := range []cover.Kind{cover.Arm, cover.Toggle, cover.State, cover.Transition} {
		least, asked := percent[k]
		n := report.Count(k)
		if asked && n.Percent() < least {
			t.Errorf("Minimum: %.1f %% of the %s are covered, %d of %d; at least %.1f %% are wanted\n%s", n.Percent(), k, n.Seen, n.Of, least, report)
		}
	}
}
