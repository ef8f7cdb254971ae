package config

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The presets as the specification tables them: one row a field, one column a
// preset.
const presetTable = `
field          paper    balanced ecp5   ice40  tiny
procs          16       16       1      1      2
lanes          64       64       64     2      8
dist_units     1        8        1      1      1
exp_lanes      64       16       4      1      2
div_lanes      64       16       4      1      2
min_units      16       16       4      1      2
tokens         384      384      128    32     32
head_dim       128      128      64     16     16
columns_max    64       64       32     8      8
clusters_max   384      384      128    32     32
model_dim      768      768      256    16     64
prescore_bits  16       8        8      8      8
center         false    true     true   true   true
representative medoid   mean     mean   mean   mean
normalise      early    late     late   late   both
cache_bytes    32768    32768    8192   1024   512
cache_ways     8        8        4      2      2
cache_misses   16       16       8      2      4
bus_bits       512      512      64     8      64
buffers        2        2        1      1      2
iterations     1        1        1      1      1
cache_policy   lru      lru      lru    lru    lru
exp_points     16       16       16     16     16
exp_order      2        2        2      2      2
exp_form       taylor   taylor   taylor taylor taylor
exp_cap        32768    32768    32768  32767  32768
pipeline       balanced balanced balanced area balanced
`

func TestPresetsAreTheTable(t *testing.T) {
	rows := strings.Split(strings.TrimSpace(presetTable), "\n")
	require.Equal(t, Presets, strings.Fields(rows[0])[1:])
	require.Len(t, rows[1:], len(Fields))
	for _, row := range rows[1:] {
		cells := strings.Fields(row)
		f := FieldByKey(cells[0])
		require.NotNil(t, f, cells[0])
		for i, name := range Presets {
			c, err := Preset(name)
			require.NoError(t, err)
			require.Equal(t, cells[i+1], f.Text(&c), "%s of %s", f.Key, name)
		}
	}
}

func TestPresetFilesAreCompleteAndInOrder(t *testing.T) {
	for _, name := range Presets {
		path := "presets/" + name + ".yaml"
		data, err := presetFiles.ReadFile(path)
		require.NoError(t, err)
		entries, err := parseYAML(path, data)
		require.NoError(t, err)
		var keys []string
		for _, e := range entries {
			keys = append(keys, e.key)
		}
		require.Equal(t, Keys(), keys, path)
	}
}

func TestPresetsAreLegal(t *testing.T) {
	for _, name := range Presets {
		r, err := Resolve(Request{Preset: name})
		require.NoError(t, err)
		require.Equal(t, name, r.Name())
		for i := range Fields {
			require.Equal(t, Source{Origin: FromPreset, Name: name}, r.Sources[i])
		}
	}
}

func TestLanes64AloneIsPaper(t *testing.T) {
	r, err := Resolve(Request{Flags: []Setting{{"lanes", "64"}}})
	require.NoError(t, err)
	paper, err := Preset("paper")
	require.NoError(t, err)
	require.Equal(t, paper, r.Config)
}
