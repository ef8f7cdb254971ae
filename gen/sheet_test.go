package gen

import (
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/config"
)

// TestParameterSources finds for every parameter exactly the configuration
// fields that the registry names: it changes each field in every way and sees
// which parameters follow.
func TestParameterSources(t *testing.T) {
	bases := []config.Config{preset(t, "tiny"), preset(t, "paper"), preset(t, "ecp5"), preset(t, "ice40")}
	follows := map[string]map[string]bool{} // parameter "unit.Field" to keys
	for i := range config.Fields {
		f := &config.Fields[i]
		for _, base := range bases {
			for _, value := range values(f) {
				changed, err := config.Resolve(config.Request{Preset: base.Preset, Flags: []config.Setting{{Key: f.Key, Value: value}}})
				if err != nil {
					continue
				}
				for _, u := range Catalogue() {
					before, after := u.Sheet(base).Parameters, u.Sheet(changed.Config).Parameters
					for k := range before {
						if before[k].Value != after[k].Value {
							name := u.Name + "." + before[k].Name
							if follows[name] == nil {
								follows[name] = map[string]bool{}
							}
							follows[name][f.Key] = true
						}
					}
				}
			}
		}
	}
	for _, u := range Catalogue() {
		for _, p := range u.Sheet(bases[0]).Parameters {
			var keys []string
			for key := range follows[u.Name+"."+p.Name] {
				keys = append(keys, key)
			}
			require.ElementsMatch(t, keys, p.From, "%s.%s", u.Name, p.Name)
		}
	}
}

// values returns values of a field, legal by themselves or not.
func values(f *config.Field) []string {
	list := slices.Concat(f.Rule.Words, []string{"true", "false"})
	for v := 1; v <= 1<<16; v *= 2 {
		list = append(list, strconv.Itoa(v), strconv.Itoa(3*v))
	}
	return append(list, "32767")
}

// TestSheets holds the sheets of the paper's machine to docs/accelerator.md,
// section 2, and wants every unit in every preset to have figures.
func TestSheets(t *testing.T) {
	paper := map[string][]string{
		"mmu":    {"1024 multiply-accumulates a cycle"},
		"distu":  {"64 absolute differences a cycle"},
		"clustu": {"48 comparators", "32 distances a cycle"},
		"expu":   {"64 exponents a cycle"},
		"divu":   {"64 quotients or weights a cycle", "32 exact means a cycle"},
		"ccache": {"256 lines", "1 request a cycle that hit"},
	}
	for _, name := range config.Presets {
		for _, u := range Catalogue() {
			s := u.Sheet(preset(t, name))
			require.NotEmpty(t, s.Latency, u.Name)
			require.NotEmpty(t, u.Paper, u.Name)
			var have []string
			for _, f := range slices.Concat(s.Latency, s.Throughput) {
				require.Positive(t, f.Value, "%s: %s", u.Name, f.What)
				have = append(have, f.String())
			}
			if name == "paper" {
				require.Subset(t, have, paper[u.Name], u.Name)
			}
		}
	}
}
