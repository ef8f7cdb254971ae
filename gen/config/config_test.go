package config

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestEveryFieldIsInTheTable(t *testing.T) {
	typ := reflect.TypeFor[Config]()
	require.Equal(t, typ.NumField()-1, len(Fields), "every field of Config but Preset has a line")
	for i := range Fields {
		f := &Fields[i]
		var c Config
		switch f.kind() {
		case number:
			*f.num(&c) = 7
		case word:
			*f.word(&c) = "w"
		default:
			*f.bit(&c) = true
		}
		// The accessor of line i reaches field i+1 (after Preset) and no other.
		v := reflect.ValueOf(c)
		for j := range typ.NumField() {
			require.Equal(t, j != i+1, v.Field(j).IsZero(), "%s and %s", f.Key, typ.Field(j).Name)
		}
		require.NotEmpty(t, f.Doc, f.Key)
		require.NotRegexp(t, `\.$`, f.Doc, f.Key)
		require.Equal(t, f.kind() == number, f.Unit != "", f.Key)
	}
}

func TestFieldsAreThoseOfTheCommandLine(t *testing.T) {
	want := []string{"lanes", "procs", "dist-units", "exp-lanes", "div-lanes", "min-units", "tokens", "head-dim",
		"columns-max", "clusters-max", "model-dim", "prescore-bits", "cache-bytes", "cache-ways", "cache-policy", "cache-misses", "bus-bits", "buffers", "pipeline",
		"representative", "center", "iterations", "normalise", "exp-points", "exp-order", "exp-form", "exp-cap"}
	var got []string
	for i := range Fields {
		got = append(got, Fields[i].Flag())
	}
	require.Equal(t, want, got)
}

func TestName(t *testing.T) {
	for _, c := range []struct {
		want  string
		flags []Setting
	}{
		{"paper", nil},
		{"paper", []Setting{{"lanes", "64"}}},
		{"paper-lanes32", []Setting{{"lanes", "32"}}},
		{"paper-lanes32-distunits2", []Setting{{"dist_units", "2"}, {"lanes", "32"}}},
		{"paper-cachepolicy_fifo-center_true", []Setting{{"center", "true"}, {"cache_policy", "fifo"}}},
		{"paper-expcap32767", []Setting{{"exp_cap", "32767"}}},
	} {
		r, err := Resolve(Request{Flags: c.flags})
		require.NoError(t, err)
		require.Equal(t, c.want, r.Name())
	}
}

func TestLongNamesEndInADigest(t *testing.T) {
	var flags []Setting
	tiny, err := Preset("tiny")
	require.NoError(t, err)
	for i := range Fields {
		flags = append(flags, Setting{Fields[i].Key, Fields[i].Text(&tiny)})
	}
	a, err := Resolve(Request{Flags: flags})
	require.NoError(t, err)
	require.Regexp(t, `^paper-[0-9a-f]{12}$`, a.Name())
	b, err := Resolve(Request{Flags: append(flags, Setting{"iterations", "2"})})
	require.NoError(t, err)
	require.NotEqual(t, a.Name(), b.Name())
}

func TestLineBytes(t *testing.T) {
	require.Equal(t, 128, Config{Lanes: 64, HeadDim: 128}.LineBytes())
	require.Equal(t, 128, Config{Lanes: 128, HeadDim: 64}.LineBytes())
	require.Equal(t, 8, Config{Lanes: 4, HeadDim: 16}.LineBytes())
}

func TestMaxPack(t *testing.T) {
	require.Equal(t, 4, Config{Lanes: 64, Procs: 16, DistUnits: 8, MinUnits: 16}.MaxPack())
	require.Equal(t, 2, Config{Lanes: 63, Procs: 16, DistUnits: 1, MinUnits: 16}.MaxPack())
	require.Equal(t, 1, Config{Lanes: 31, Procs: 16, DistUnits: 1, MinUnits: 16}.MaxPack())
	require.Equal(t, 1, Config{Lanes: 1, Procs: 16, DistUnits: 1, MinUnits: 16}.MaxPack())
	require.Equal(t, 2, Config{Lanes: 64, Procs: 1, DistUnits: 1, MinUnits: 1}.MaxPack())
	require.Equal(t, 1, Config{Lanes: 64, Procs: 1, DistUnits: 9, MinUnits: 8}.MaxPack())
	for name, want := range map[string]int{"paper": 4, "balanced": 4, "ecp5": 4, "ice40": 2, "tiny": 4} {
		c, err := Preset(name)
		require.NoError(t, err)
		require.Equal(t, want, c.MaxPack(), name)
	}
}

func TestArguments(t *testing.T) {
	for _, c := range []struct {
		want []string
		req  Request
	}{
		{nil, Request{}},
		{[]string{"--preset", "tiny"}, Request{Preset: "tiny"}},
		{[]string{"--lanes=32", "--center=true"}, Request{Flags: []Setting{{"center", "true"}, {"lanes", "32"}}}},
	} {
		r, err := Resolve(c.req)
		require.NoError(t, err)
		require.Equal(t, c.want, r.Arguments())
	}
}
