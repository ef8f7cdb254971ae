package verilog

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/ir/irbuild"
)

// emit writes a checked design and returns its files.
func emit(t testing.TB, d *ir.Design, opts ...Option) []File {
	t.Helper()
	require.NoError(t, ir.CheckDesign(d))
	files, err := Design(d, opts...)
	require.NoError(t, err)
	return files
}

// text returns the only module of a design.
func text(t testing.TB, b *irbuild.Builder, opts ...Option) string {
	t.Helper()
	files := emit(t, b.Design(), opts...)
	require.Len(t, files, 1)
	return files[0].Text
}

// save stores files in a new directory.
func save(t testing.TB, files []File) string {
	t.Helper()
	dir := t.TempDir()
	for _, f := range files {
		require.NoError(t, os.WriteFile(filepath.Join(dir, f.Name), []byte(f.Text), 0o644))
	}
	return dir
}

// run runs a tool and returns what it prints.
func run(t testing.TB, dir, tool string, args ...string) (string, error) {
	t.Helper()
	path, err := exec.LookPath(tool)
	require.NoError(t, err, "%s must be installed: make test does that", tool)
	cmd := exec.Command(path, args...)
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	return string(out), err
}

// lint demands that every module passes Verilator -Wall and that Yosys finds
// nothing wrong with it.
func lint(t testing.TB, files []File) {
	t.Helper()
	dir := save(t, files)
	script := bytes.NewBufferString("")
	for _, f := range files {
		out, err := run(t, dir, "verilator", "--lint-only", "-Wall", "-y", ".", f.Name)
		require.NoError(t, err, "%s\n%s", out, f.Text)
		require.Empty(t, out)
		script.WriteString("read_verilog " + f.Name + "\n")
	}
	script.WriteString("hierarchy -check -top " + files[len(files)-1].Module + "\nproc\ncheck -assert\n")
	require.NoError(t, os.WriteFile(filepath.Join(dir, "check.ys"), script.Bytes(), 0o644))
	out, err := run(t, dir, "yosys", "-q", "-e", ".", "check.ys") // -e: every warning is an error
	require.NoError(t, err, out)
}
