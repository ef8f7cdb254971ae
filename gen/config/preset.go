package config

import (
	"embed"
	"strings"

	"github.com/sparcgen/sparcgen/internal/nearest"
)

//go:embed presets/*.yaml
var presetFiles embed.FS

// Presets lists the names of the presets; the first is the default.
var Presets = []string{"paper", "balanced", "ecp5", "ice40", "tiny"}

// presetConfigs are the presets' configurations, in the order of Presets.
var presetConfigs = readPresets()

// readPresets reads the embedded files. Each gives every field; a test holds
// them to the rules, so that nothing can fail here in a binary that passed it.
func readPresets() []Config {
	configs := make([]Config, len(Presets))
	for i, name := range Presets {
		path := "presets/" + name + ".yaml"
		data, err := presetFiles.ReadFile(path)
		if err != nil {
			panic("the binary lacks " + path)
		}
		entries, err := parseYAML(path, data)
		if err != nil {
			panic(err.Error())
		}
		configs[i].Preset = name
		for _, e := range entries {
			if ok, _ := FieldByKey(e.key).set(&configs[i], e.value); !ok {
				panic(path + ": " + e.key + ": " + e.value)
			}
		}
	}
	return configs
}

// Preset returns a preset's configuration. The error of an unknown name lists
// the presets and the nearest one.
func Preset(name string) (Config, error) {
	for i := range Presets {
		if Presets[i] == name {
			return presetConfigs[i], nil
		}
	}
	near := nearest.Name(name, Presets)
	if near == "" {
		near = Presets[0]
	}
	return Config{}, &Error{At: "preset", Value: name, Rule: "one of " + strings.Join(Presets, ", "), Fix: near}
}
