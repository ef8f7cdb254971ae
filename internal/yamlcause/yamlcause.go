// Package yamlcause takes the YAML parser's own words off its errors, for
// messages that name the file and the line themselves.
package yamlcause

import "regexp"

var pattern = regexp.MustCompile(`^yaml: (?:line (\d+): )?(.*)$`)

// Of returns the line and the reason of an error of the parser ("yaml: line 3:
// reason"); line 1 when it names none.
func Of(err error) (line, reason string) {
	m := pattern.FindStringSubmatch(err.Error())
	switch {
	case m == nil:
		return "1", err.Error()
	case m[1] == "":
		return "1", m[2]
	}
	return m[1], m[2]
}
