package plan

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// YAML returns the plan as the bytes of its file: the same for the same plan.
// [Parse] reads it back.
func (p *Plan) YAML() []byte {
	var b strings.Builder
	b.WriteString("# What each attention head's jobs need beside its tensors. Shifts and multipliers are\n" +
		"# for pre-scores of prescore_bits and exponents to the base exp_base; a code of Q is\n" +
		"# worth q_scale; columns are positions of keys.\n")
	fmt.Fprintf(&b, "version: %d\nprescore_bits: %d\nexp_base: %s\nheads:\n", Version, p.PrescoreBits, p.ExpBase)
	for i := range p.Heads {
		lead := "  - "
		for _, f := range headFields {
			fmt.Fprintf(&b, "%s%s: %s\n", lead, f.key, f.text(&p.Heads[i]))
			lead = "    "
			if f.key == columnsAfter {
				fmt.Fprintf(&b, "%s%s: [%s]\n", lead, columnsKey, list(p.Heads[i].Columns))
			}
		}
	}
	return []byte(b.String())
}

func list(values []int) string {
	text := make([]string, len(values))
	for i, v := range values {
		text[i] = strconv.Itoa(v)
	}
	return strings.Join(text, ", ")
}

// plainName matches names that YAML reads as text without quotes.
var plainName = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_.-]*$`)

// quoted returns a name as YAML: a string of JSON is one of YAML too.
func quoted(name string) string {
	switch strings.ToLower(name) {
	case "true", "false", "null", "yes", "no", "on", "off", "y", "n":
	default:
		if plainName.MatchString(name) {
			return name
		}
	}
	text, err := json.Marshal(name)
	if err != nil {
		panic(err) // strings always have a form
	}
	return string(text)
}
