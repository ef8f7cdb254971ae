package config

import (
	"encoding/json"
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

// JSON returns the configuration as one document: {"name", "preset", "fields":
// [{"name", "value", "source": {"origin", "name", "line"}}]}.
func (r *Resolved) JSON() ([]byte, error) {
	type field struct {
		Name   string `json:"name"`
		Value  any    `json:"value"`
		Source Source `json:"source"`
	}
	doc := struct {
		Name   string  `json:"name"`
		Preset string  `json:"preset"`
		Fields []field `json:"fields"`
	}{Name: r.Name(), Preset: r.Preset}
	for i := range Fields {
		doc.Fields = append(doc.Fields, field{Fields[i].Key, Fields[i].Value(&r.Config), r.Sources[i]})
	}
	return json.MarshalIndent(doc, "", "  ")
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
	return b.String()
}
