package main

import (
	"github.com/spf13/cobra"

	"github.com/sparcgen/sparcgen/gen/config"
)

// configFlags are the flags that choose a configuration: --preset, --config,
// and one a field.
type configFlags struct {
	preset, file string
	settings     []config.Setting
}

// fieldFlag is the flag of one field. It keeps the text; config.Resolve checks
// it, so that a flag and a file get the same message.
type fieldFlag struct {
	field *config.Field
	flags *configFlags
}

func (f *fieldFlag) String() string { return "" }

func (f *fieldFlag) Set(text string) error {
	f.flags.settings = append(f.flags.settings, config.Setting{Key: f.field.Key, Value: text})
	return nil
}

// Type is what the help shows for the value.
func (f *fieldFlag) Type() string {
	switch {
	case f.field.IsSwitch():
		return "true|false"
	case f.field.Unit != "":
		return "N"
	}
	return "WORD"
}

// addConfigFlags gives a command the flags of the configuration.
func addConfigFlags(cmd *cobra.Command) *configFlags {
	flags := &configFlags{}
	set := cmd.Flags()
	set.SortFlags = false
	set.StringVar(&flags.preset, "preset", "", "`NAME` of the preset to start from: "+joined(config.Presets)+" (default "+config.Presets[0]+")")
	set.StringVar(&flags.file, "config", "", "YAML `FILE` with fields of the configuration")
	for i := range config.Fields {
		f := &config.Fields[i]
		flag := set.VarPF(&fieldFlag{f, flags}, f.Flag(), "", f.Doc+": "+f.Rule.Text())
		if f.IsSwitch() {
			flag.NoOptDefVal = "true"
		}
	}
	return flags
}

// resolve returns the configuration that the flags ask for.
func (c *configFlags) resolve(cmd *cobra.Command) (*config.Resolved, error) {
	if cmd.Flags().Changed("config") && c.file == "" {
		return nil, &config.Error{At: "--config", Value: "", Rule: "the path of a YAML file", Fix: "FILE.yaml"}
	}
	if cmd.Flags().Changed("preset") && c.preset == "" {
		return nil, &config.Error{At: "--preset", Value: "", Rule: "one of " + joined(config.Presets), Fix: config.Presets[0]}
	}
	return config.Resolve(config.Request{Preset: c.preset, File: c.file, Flags: c.settings})
}
