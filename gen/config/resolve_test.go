package config

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/internal/goldenfile"
)

func TestPrecedence(t *testing.T) {
	file := filepath.Join(t.TempDir(), "my.yaml")
	require.NoError(t, os.WriteFile(file, []byte("# mine\npreset: balanced\nlanes: 32\nexp_lanes: 8\n"), 0o644))

	r, err := Resolve(Request{File: file, Flags: []Setting{{"lanes", "16"}, {"lanes", "24"}}})
	require.NoError(t, err)
	require.Equal(t, 24, r.Lanes, "a flag wins over the file, and the last flag wins")
	require.Equal(t, 8, r.ExpLanes, "the file wins over the preset")
	require.Equal(t, 8, r.DistUnits, "the preset has the rest")
	require.Equal(t, Source{FromFlag, "--lanes", 0}, r.Source("lanes"))
	require.Equal(t, Source{FromFile, file, 4}, r.Source("exp_lanes"))
	require.Equal(t, Source{FromPreset, "balanced", 0}, r.Source("dist_units"))
	require.Equal(t, "balanced-lanes24-explanes8", r.Name())

	r, err = Resolve(Request{Preset: "tiny", File: file})
	require.NoError(t, err)
	require.Equal(t, "tiny", r.Preset, "the flag --preset wins over the file's")
	require.Equal(t, 32, r.Lanes)
	require.Equal(t, 2, r.Procs)
}

func TestEmptyFilesAreThePreset(t *testing.T) {
	paper, err := Preset("paper")
	require.NoError(t, err)
	for _, text := range []string{"", "\n", "# only a comment\n", "---\n", "{}\n"} {
		file := filepath.Join(t.TempDir(), "empty.yaml")
		require.NoError(t, os.WriteFile(file, []byte(text), 0o644))
		r, err := Resolve(Request{File: file})
		require.NoError(t, err, "%q", text)
		require.Equal(t, paper, r.Config)
	}
}

func TestYAMLResolvesToItself(t *testing.T) {
	for _, req := range []Request{
		{}, {Preset: "ice40"},
		{Preset: "balanced", Flags: []Setting{{"lanes", "24"}, {"center", "false"}, {"exp_form", "base2"}}},
	} {
		r, err := Resolve(req)
		require.NoError(t, err)
		file := filepath.Join(t.TempDir(), "again.yaml")
		require.NoError(t, os.WriteFile(file, []byte(r.YAML()), 0o644))
		again, err := Resolve(Request{File: file})
		require.NoError(t, err)
		require.Equal(t, r.Config, again.Config)
	}
}

func TestYAMLText(t *testing.T) {
	r, err := Resolve(Request{Preset: "balanced", Flags: []Setting{{"lanes", "32"}}})
	require.NoError(t, err)
	goldenfile.Compare(t, "balanced-lanes32.yaml", r.YAML())
	doc, err := json.MarshalIndent(r.Document(), "", "  ")
	require.NoError(t, err)
	goldenfile.Compare(t, "balanced-lanes32.json", string(doc)+"\n")
}

// One case of misuse: files (only "my.yaml" exists), flags, and the message
// in testdata/errors.golden.
func TestErrors(t *testing.T) {
	cases := []struct {
		name, preset, yaml string
		flags              []Setting
	}{
		{name: "unknown preset", preset: "papr"},
		{name: "unknown preset, nothing like it", preset: "xyzzy"},
		{name: "unknown preset in a file", yaml: "# mine\npreset: balancd\n"},
		{name: "lanes 0", flags: []Setting{{"lanes", "0"}}},
		{name: "lanes -3", flags: []Setting{{"lanes", "-3"}}},
		{name: "lanes 1000000", flags: []Setting{{"lanes", "1000000"}}},
		{name: "lanes beyond an int", flags: []Setting{{"lanes", "99999999999999999999"}}},
		{name: "lanes text", flags: []Setting{{"lanes", "many"}}},
		{name: "lanes with a fraction", flags: []Setting{{"lanes", "64.0"}}},
		{name: "lanes empty", flags: []Setting{{"lanes", ""}}},
		{name: "lanes 0 in a file", yaml: "preset: tiny\nlanes: 0\n"},
		{name: "ways no power of two", flags: []Setting{{"cache_ways", "3"}}},
		{name: "head_dim not in the list", flags: []Setting{{"head_dim", "100"}}},
		{name: "misspelt word", flags: []Setting{{"cache_policy", "lur"}}},
		{name: "switch given a word", flags: []Setting{{"center", "off"}}},
		{name: "switch in a file", yaml: "center: yes\n"},
		{name: "several at once", flags: []Setting{{"lanes", "0"}, {"procs", "100"}}, yaml: "tokens: 1\n"},
		{name: "unknown key", yaml: "# mine\nlanes: 32\ndist_unit: 2\n"},
		{name: "unknown key, kebab case", yaml: "dist-units: 2\n"},
		{name: "unknown key, nothing like it", yaml: "colour: red\n"},
		{name: "two unknown keys", yaml: "lane: 32\nproc: 2\n"},
		{name: "key twice", yaml: "lanes: 32\nprocs: 2\nlanes: 64\n"},
		{name: "key without value", yaml: "lanes:\n"},
		{name: "list for a value", yaml: "lanes: [1, 2]\n"},
		{name: "malformed: two colons", yaml: "lanes: 32\nprocs: 2: 3\n"},
		{name: "malformed: tab", yaml: "lanes: 32\n\tprocs: 2\n"},
		{name: "malformed: open bracket", yaml: "lanes: [1\n"},
		{name: "malformed: not UTF-8", yaml: "lanes: \xff\xfe\n"},
		{name: "not a mapping", yaml: "just words\n"},
		{name: "a list", yaml: "- lanes\n- procs\n"},
		{name: "two documents", yaml: "lanes: 32\n---\nprocs: 2\n"},
		{name: "too large", yaml: strings.Repeat("# filler\n", 1<<17)},
		{name: "columns no multiple of procs", flags: []Setting{{"columns_max", "60"}}},
		{name: "columns from the preset no multiple of procs", flags: []Setting{{"procs", "3"}}},
		{name: "more columns than tokens", yaml: "columns_max: 128\ntokens: 64\nclusters_max: 64\n"},
		{name: "fewer tokens than clusters", flags: []Setting{{"tokens", "128"}}},
		{name: "fewer tokens than processors", flags: []Setting{{"tokens", "8"}, {"clusters_max", "8"}}},
		{name: "more distances than minima", flags: []Setting{{"dist_units", "33"}}},
		{name: "more ways than lines", preset: "ice40", flags: []Setting{{"cache_ways", "512"}}},
		{name: "plain series with points", flags: []Setting{{"exp_form", "plain"}}},
	}
	var got strings.Builder
	for _, c := range cases {
		t.Chdir(t.TempDir())
		req := Request{Preset: c.preset, Flags: c.flags}
		if c.yaml != "" {
			require.NoError(t, os.WriteFile("my.yaml", []byte(c.yaml), 0o644))
			req.File = "my.yaml"
		}
		_, err := Resolve(req)
		require.Error(t, err, c.name)
		got.WriteString("# " + c.name + "\n" + err.Error() + "\n\n")
	}
	t.Chdir(packageDir)
	goldenfile.Compare(t, "errors.golden", got.String())
}

var packageDir, _ = os.Getwd()

func TestUnreadableFiles(t *testing.T) {
	dir := t.TempDir()
	_, err := Resolve(Request{File: filepath.Join(dir, "absent.yaml")})
	require.ErrorContains(t, err, filepath.Join(dir, "absent.yaml")+": cannot read the configuration: no such file or directory; give a readable")
	require.ErrorIs(t, err, os.ErrNotExist)
	_, err = Resolve(Request{File: dir})
	require.ErrorContains(t, err, dir+": cannot read the configuration: is a directory")
}

func TestMarkdown(t *testing.T) {
	goldenfile.CompareAt(t, "../../docs/configuration.md", "# Configuration\n\n"+
		"Every command that builds hardware takes these fields: from a preset\n"+
		"(`--preset`), from a YAML file (`--config FILE.yaml`, keys as in the first\n"+
		"column, and `preset` to start from), and from flags. A flag wins over the\n"+
		"file, the file over the preset. `sparcgen config` prints the outcome and where\n"+
		"each value came from.\n\n"+Markdown())
}
