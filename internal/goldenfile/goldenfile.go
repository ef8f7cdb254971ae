// Package goldenfile compares what a test produced with a committed file.
package goldenfile

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden files under testdata")

// Compare fails the test unless got is the content of testdata/name of the
// package under test. `go test -update` writes the file instead.
func Compare(t *testing.T, name, got string) {
	t.Helper()
	CompareAt(t, filepath.Join("testdata", name), got)
}

// CompareAt is Compare for any path, relative to the package under test.
func CompareAt(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
		return
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err, "run the test with -update to create it")
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Fatalf("%s differs (- file, + now); if the change is meant, run the test with -update\n%s", path, diff)
	}
}
