package config

import (
	"strconv"
	"strings"
)

// Field is one line of the configuration table.
type Field struct {
	Key  string // name in YAML, JSON and messages: snake case
	Unit string // what a number counts; "" for words and switches
	Doc  string // one sentence without a full stop
	Rule Rule   // what values are legal on their own; [Combinations] has the rest

	num  func(*Config) *int
	word func(*Config) *string
	bit  func(*Config) *bool
}

type kind uint8

const (
	number kind = iota
	word
	toggle
)

func (f *Field) kind() kind {
	switch {
	case f.num != nil:
		return number
	case f.word != nil:
		return word
	}
	return toggle
}

// Flag returns the name of the field's command-line flag: the key in kebab
// case, without the leading dashes.
func (f *Field) Flag() string { return strings.ReplaceAll(f.Key, "_", "-") }

// IsSwitch reports whether the field is true or false, so that its flag may
// stand without a value.
func (f *Field) IsSwitch() bool { return f.kind() == toggle }

// Text returns the field's value in c as YAML, flags and names write it.
func (f *Field) Text(c *Config) string {
	switch f.kind() {
	case number:
		return strconv.Itoa(*f.num(c))
	case word:
		return *f.word(c)
	}
	return strconv.FormatBool(*f.bit(c))
}

// Value returns the field's value in c as an int, a string or a bool.
func (f *Field) Value(c *Config) any {
	switch f.kind() {
	case number:
		return *f.num(c)
	case word:
		return *f.word(c)
	}
	return *f.bit(c)
}

// Default returns the field's value in the default preset, as text.
func (f *Field) Default() string { return f.Text(&presetConfigs[0]) }

// set stores a value given as text. When the text is not a legal value, c
// stays as it is and set returns false and the nearest legal value; for text
// that is no number at all that is the value c has.
func (f *Field) set(c *Config, text string) (ok bool, legal string) {
	switch f.kind() {
	case number:
		v, isNumber := parseInt(text)
		if !isNumber {
			return false, f.Text(c)
		}
		if near := f.Rule.Nearest(v); near != v {
			return false, strconv.Itoa(near)
		}
		*f.num(c) = v
	case word:
		near := f.Rule.NearestWord(text)
		if near != text {
			return false, near
		}
		*f.word(c) = text
	default:
		if text != "true" && text != "false" {
			return false, switchMeant(text)
		}
		*f.bit(c) = text == "true"
	}
	return true, ""
}

// parseInt reads a decimal integer; one too large for an int is clamped.
func parseInt(text string) (int, bool) {
	v, err := strconv.Atoi(text)
	if err == nil {
		return v, true
	}
	numErr, isNum := err.(*strconv.NumError)
	return v, isNum && numErr.Err == strconv.ErrRange
}

func switchMeant(text string) string {
	switch strings.ToLower(text) {
	case "no", "n", "off", "0", "f", "false":
		return "false"
	}
	return "true"
}

// FieldByKey returns the field of a key, or nil.
func FieldByKey(key string) *Field {
	for i := range Fields {
		if Fields[i].Key == key {
			return &Fields[i]
		}
	}
	return nil
}

// Keys returns the keys of all fields in table order.
func Keys() []string {
	keys := make([]string, len(Fields))
	for i := range Fields {
		keys[i] = Fields[i].Key
	}
	return keys
}
