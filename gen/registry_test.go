package gen

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/config"
)

// Every unit builds in every preset, at odd numbers of lanes and at the ends
// of the ranges, and is found in the manifest under its name.
func TestUnitsBuildInEveryConfiguration(t *testing.T) {
	requests := []config.Request{
		{Flags: []config.Setting{{Key: "tokens", Value: "1024"}}},
		{Preset: "tiny", Flags: []config.Setting{{Key: "prescore_bits", Value: "4"}, {Key: "columns_max", Value: "2"}, {Key: "clusters_max", Value: "1"}}},
		{Preset: "tiny", Flags: []config.Setting{{Key: "exp_form", Value: "base2"}, {Key: "exp_order", Value: "1"}, {Key: "exp_points", Value: "64"}}},
		{Preset: "tiny", Flags: []config.Setting{{Key: "exp_form", Value: "plain"}, {Key: "exp_points", Value: "1"}, {Key: "exp_order", Value: "4"}}},
	}
	for _, p := range config.Presets {
		requests = append(requests, config.Request{Preset: p})
	}
	for _, p := range []string{"area", "fast"} {
		requests = append(requests, config.Request{Preset: "tiny", Flags: []config.Setting{{Key: "pipeline", Value: p}}})
	}
	for _, lanes := range []int{1, 2, 3, 8, 24, 48, 64} {
		n := strconv.Itoa(lanes)
		requests = append(requests, config.Request{Preset: "tiny", Flags: []config.Setting{{Key: "lanes", Value: n}, {Key: "exp_lanes", Value: n}, {Key: "div_lanes", Value: n}}})
	}
	for _, req := range requests {
		r, err := config.Resolve(req)
		require.NoError(t, err)
		m, _, err := Render(t.Context(), r.Config, Catalogue(), Options{})
		require.NoError(t, err, r.Name())
		for _, u := range Catalogue() {
			found := 0
			for _, module := range m.Modules {
				if module.Unit == u.Name {
					found++
				}
			}
			require.Equal(t, 1, found, "%s of %s", u.Name, r.Name())
		}
	}
}
