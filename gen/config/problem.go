package config

import "strings"

// Error is one wrong value: where it stands, what it is, the rule it breaks
// and a legal value to use instead.
type Error struct {
	At    string // "--lanes", "my.yaml:3: lanes", or a bare key
	Value string
	From  string // where the value comes from when At does not say it, e.g. "preset paper"
	Rule  string // end of a sentence that begins with "must be"
	Fix   string // a legal value
}

// Error returns the message, on one line.
func (e *Error) Error() string {
	sep := " "
	if strings.Contains(e.At, ":") {
		sep = ": "
	}
	value := e.Value
	if value == "" || strings.ContainsAny(value, " \t\n\"'") {
		value = quote(value)
	}
	at := e.At
	if i := strings.LastIndex(at, " "); i >= 0 {
		at = at[i+1:]
	}
	from := ""
	if e.From != "" {
		from = " (" + e.From + ")"
	}
	return e.At + sep + value + from + ": must be " + e.Rule + "; use " + at + sep + e.Fix
}

func quote(s string) string { return "'" + strings.ReplaceAll(s, "\n", "\\n") + "'" }
