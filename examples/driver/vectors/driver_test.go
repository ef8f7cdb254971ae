package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// run runs make and returns what the example prints.
func run(t *testing.T, build string) (string, error) {
	out, err := exec.CommandContext(t.Context(), "make", "-s", "-C", "..", "run", "BUILD="+build).CombinedOutput()
	return string(out), err
}

// The driver on the Verilated design: every element right, an error named, and
// nothing wrong after it.
func TestExample(t *testing.T) {
	build := t.TempDir()
	out, err := run(t, build)
	require.NoError(t, err, out)
	want := strings.Join([]string{
		`sparc_axi: 32 tokens, heads of up to 16, 8 lanes, beats of 8 bytes`,
		`4 jobs done in [1-9][0-9]* cycles`,
		`dense head: 0 of 384 elements differ`,
		`clustered head, medoids: 0 of 384 elements differ`,
		`clustered head, means: 0 of 384 elements differ`,
		`product: 0 of 200 elements differ`,
		`a job without rows: a member outside its rule, job 0, offset 0x06`,
		`the right job again: 0 elements differ`,
	}, "\n") + "\n$"
	require.Regexp(t, want, out)

	// A number that the golden model would not give is noticed.
	path := filepath.Join(build, "vectors.h")
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	first := regexp.MustCompile(`z_1\[\] = \{\n-?\d+`)
	require.True(t, first.Match(text))
	require.NoError(t, os.WriteFile(path, first.ReplaceAll(text, []byte("z_1[] = {\n32767")), 0o644))
	out, err = run(t, build)
	require.Error(t, err)
	require.Contains(t, out, "clustered head, medoids: 1 of 384 elements differ")
}
