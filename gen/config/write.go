package config

import (
	"fmt"
	"strings"
)

// YAML returns the configuration as a file that resolves to it again, with a
// comment on each line that says where the value comes from.
func (r *Resolved) YAML() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# configuration %s\n", r.Name())
	fmt.Fprintf(&b, "%s: %s\n", presetKey, r.Preset)
	for i := range Fields {
		line := Fields[i].Key + ": " + Fields[i].Text(&r.Config)
		fmt.Fprintf(&b, "%-24s # %s\n", line, r.Sources[i])
	}
	return b.String()
}

// Document is the configuration as a JSON document.
type Document struct {
	Name   string          `json:"name"`
	Preset string          `json:"preset"`
	Fields []DocumentField `json:"fields"` // in the order of [Fields]
}

// DocumentField is one field of a [Document].
type DocumentField struct {
	Name   string `json:"name"`
	Value  any    `json:"value"` // a number, a string or a bool
	Source Source `json:"source"`
}

// Document returns the configuration for programs.
func (r *Resolved) Document() Document {
	doc := Document{Name: r.Name(), Preset: r.Preset}
	for i := range Fields {
		doc.Fields = append(doc.Fields, DocumentField{Fields[i].Key, Fields[i].Value(&r.Config), r.Sources[i]})
	}
	return doc
}

// Markdown returns the reference page of the configuration: the fields with
// their rules and presets, and the rules between fields.
func Markdown() string {
	var b strings.Builder
	b.WriteString("| field | flag | counts | must be |")
	for _, p := range Presets {
		b.WriteString(" " + p + " |")
	}
	b.WriteString(" what it is |\n|---|---|---|---|" + strings.Repeat("---|", len(Presets)) + "---|\n")
	for i := range Fields {
		f := &Fields[i]
		fmt.Fprintf(&b, "| `%s` | `--%s` | %s | %s |", f.Key, f.Flag(), f.Unit, f.Rule.Text())
		for j := range presetConfigs {
			b.WriteString(" " + f.Text(&presetConfigs[j]) + " |")
		}
		b.WriteString(" " + f.Doc + " |\n")
	}
	b.WriteString("\nRules between fields:\n\n")
	for _, c := range Combinations {
		fmt.Fprintf(&b, "- `%s` must be %s\n", c.Field, c.Doc)
	}
	b.WriteString("\nRules of the complete accelerator; a unit by itself may break them:\n\n")
	for _, c := range Whole {
		fmt.Fprintf(&b, "- `%s` must be %s\n", c.Field, c.Doc)
	}
	return b.String()
}

// Arguments returns the flags that give the configuration again: --preset
// unless it is the default, and every field that differs from the preset.
func (c Config) Arguments() []string {
	var args []string
	base, err := Preset(c.Preset)
	if err == nil && c.Preset != Presets[0] {
		args = append(args, "--preset", c.Preset)
	}
	for i := range Fields {
		if f := &Fields[i]; f.Text(&c) != f.Text(&base) {
			args = append(args, "--"+f.Flag()+"="+f.Text(&c))
		}
	}
	return args
}
