package plan

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/internal/goldenfile"
)

// two is a plan of two small heads.
func two(t *testing.T) *Plan {
	t.Helper()
	m := balanced
	m.Procs = 4
	return made(t, m, settings, drawn("a", 24, 16), drawn("b c", 20, 32))
}

func TestFile(t *testing.T) {
	p := two(t)
	goldenfile.Compare(t, "two.yaml", string(p.YAML()))
	path := filepath.Join(t.TempDir(), "p.yaml")
	require.NoError(t, os.WriteFile(path, p.YAML(), 0o644))
	got, err := Read(path)
	require.NoError(t, err)
	p.File = path
	require.Equal(t, p, got, "what is written is read back")
	require.Equal(t, p.YAML(), got.YAML())
}

func TestNames(t *testing.T) {
	for _, name := range []string{"use_L0H0_n128", "null", "Yes", "12", "1e3", "a: b", "- x", "#c", "'q'", `"w"`, `a\b`, "ä.ü", "~", "a\tb", "-", "=", "<<", ".5"} {
		p := two(t)
		p.Heads[0].Name = name
		got, err := Parse("p.yaml", p.YAML())
		require.NoError(t, err, "%s", p.YAML())
		require.Equal(t, name, got.Heads[0].Name)
	}
}

// Each edit of a good plan gives the message in the golden file.
func TestRefusals(t *testing.T) {
	good := string(two(t).YAML())
	edits := [][2]string{
		{"version: 2", "version: 3"},
		{"version: 2\n", ""},
		{"version: 2", "vresion: 1"},
		{"version: 2", "version: 2\nxyzzy: 1"},
		{"version: 2", "version: 2\nversion: 2"},
		{"prescore_bits: 8", "prescore_bits: 17"},
		{"prescore_bits: 8", "prescore_bits: [8]"},
		{"prescore_bits: 8", "prescore_bits: 0x8"},
		{"exp_base: e", "exp_base: 10"},
		{"exp_base: e", "exp_base:"},
		{"heads:\n", "heads: []\nx:\n"},
		{"  - name: a\n", "  - name: ''\n"},
		{"  - name: a\n", "  - name: [a]\n"},
		{"  - name: a\n", "  - \n"},
		{"  - name: a\n", "  - 7\n  - name: a\n"},
		{"name: \"b c\"", "name: a"},
		{"n: 24", "n: 0"},
		{"n: 24", "n: 2000"},
		{"n: 24", "n: many"},
		{"d: 16", "d: 24"},
		{"columns: [0, 6, 12, 18]", "columns: []"},
		{"columns: [0, 6, 12, 18]", "columns: 6"},
		{"columns: [0, 6, 12, 18]", "columns: [0, 6, 12, 24]"},
		{"columns: [0, 6, 12, 18]", "columns: [0, -6]"},
		{"columns: [0, 6, 12, 18]", "columns: [0, 6.5]"},
		{"columns: [0, 6, 12, 18]", "columns: {a: 1}"},
		{"clusters: 6", "clusters: 25"},
		{"clusters: 6", "clusters: 0"},
		{"partition: contiguous", "partition: strided"},
		{"    shift: ", "    shift: 40 # "},
		{"    pre: ", "    pre: 40 # "},
		{"    multiplier: ", "    multiplier: 65536 # "},
		{"    post: ", "    post: -1 # "},
		{"representative: mean", "representative: median"},
		{"center: true", "center: yes"},
		{"iterations: 1", "iterations: 5"},
		{"select: stride", "select: strides"},
		{"    q_scale: ", "    q_scale: 0 # "},
		{"    q_scale: ", "    q_scale: .inf # "},
		{"    q_scale: ", "    q_scale: 1e999 # "},
		{"    v_scale: ", "    v_scale: x # "},
		{"    v_scale: ", "    v_skale: "},
		{"iterations: 1", "iterations: 1: 2"},
		{good, ""},
		{good, "# nothing\n"},
		{good, "[1, 2]\n"},
		{good, good + "---\n" + good},
		{good, "version: *x\n"},
	}
	var text strings.Builder
	for _, e := range edits {
		require.Contains(t, good, e[0])
		_, err := Parse("p.yaml", []byte(strings.Replace(good, e[0], e[1], 1)))
		require.Error(t, err, e[1])
		show := e[1]
		if len(show) > 60 {
			show = show[:20] + "..."
		}
		fmt.Fprintf(&text, "%q\n%v\n\n", show, err)
	}
	goldenfile.Compare(t, "refusals.golden", text.String())
}

func TestUnreadable(t *testing.T) {
	_, err := Read(filepath.Join(t.TempDir(), "absent.yaml"))
	require.ErrorContains(t, err, "absent.yaml: cannot read the plan: no such file or directory; give a readable file that sparcgen plan wrote")
	dir := t.TempDir()
	_, err = Read(dir)
	require.EqualError(t, err, dir+": cannot read the plan: is a directory; give a readable file that sparcgen plan wrote")
	big := filepath.Join(dir, "big")
	require.NoError(t, os.WriteFile(big, make([]byte, maxFile+1), 0o644))
	_, err = Read(big)
	require.ErrorContains(t, err, "larger than 16 MiB")
}
