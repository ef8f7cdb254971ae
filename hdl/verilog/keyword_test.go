package verilog

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestKeywordsOfCpp: Verilator refuses each of the words, and takes others.
func TestKeywordsOfCpp(t *testing.T) {
	verilator, err := exec.LookPath("verilator")
	require.NoError(t, err, "verilator is missing; make tools installs it")
	words := strings.Fields(reservedCpp)
	require.True(t, sort.StringsAreSorted(words))
	words = append(words, "main", "size_t", "errno")
	var text strings.Builder
	text.WriteString("module words (\n")
	for _, w := range words {
		fmt.Fprintf(&text, "  input %s,\n", w)
	}
	text.WriteString("  output any\n);\n  assign any = |{" + strings.Join(words, ", ") + "};\nendmodule\n")
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "words.v"), []byte(text.String()), 0o644))
	cmd := exec.Command(verilator, "--lint-only", "-Wall", "words.v")
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	require.Error(t, err)
	for _, w := range words {
		refused := strings.Contains(string(out), "word: '"+w+"'")
		require.Equal(t, Keyword(w), refused, "%s:\n%s", w, out)
	}
}
