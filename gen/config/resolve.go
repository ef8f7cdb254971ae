package config

import (
	"errors"
	"fmt"
)

// Setting is one flag given on the command line: a field's key and its text.
type Setting struct{ Key, Value string }

// Request is what a user asked for. Precedence: Flags, File, Preset.
type Request struct {
	Preset string    // name given by flag; "" leaves it to the file, then to the default
	File   string    // path of a YAML file; "" for none
	Flags  []Setting // in the order given; a later one of the same key wins
}

// Origin is where a value comes from.
type Origin string

// The origins, strongest first.
const (
	FromFlag   Origin = "flag"
	FromFile   Origin = "file"
	FromPreset Origin = "preset"
)

// Source says where one value comes from.
type Source struct {
	Origin Origin `json:"origin"`
	Name   string `json:"name"`           // the flag, the file or the preset
	Line   int    `json:"line,omitempty"` // of a file
}

// String returns the source as people read it: "flag --lanes", "my.yaml:3",
// "preset paper".
func (s Source) String() string {
	if s.Origin == FromFile {
		return fmt.Sprintf("%s:%d", s.Name, s.Line)
	}
	return string(s.Origin) + " " + s.Name
}

// Resolved is a legal configuration and where each of its values comes from.
type Resolved struct {
	Config
	Sources []Source // one a field, in the order of [Fields]
}

// Resolve lays flags over the file over the preset and checks every rule. The
// error reports all wrong values (a *[Error] each, joined), not only the
// first; values that are wrong by themselves hide the rules between fields.
func Resolve(req Request) (*Resolved, error) {
	var entries []entry
	var errs []error
	if req.File != "" {
		var err error
		if entries, err = readFile(req.File); err != nil {
			errs = append(errs, err)
		}
	}
	base, presetErr := choosePreset(req, entries)
	if presetErr != nil {
		errs = append(errs, presetErr)
		base = presetConfigs[0] // still finds the other mistakes
	}
	r := &Resolved{Config: base, Sources: make([]Source, len(Fields))}
	for i := range r.Sources {
		r.Sources[i] = Source{Origin: FromPreset, Name: base.Preset}
	}
	for _, e := range entries {
		if e.key != presetKey {
			errs = append(errs, r.apply(e.key, e.value, Source{Origin: FromFile, Name: req.File, Line: e.line}))
		}
	}
	for _, s := range req.Flags {
		f := FieldByKey(s.Key)
		if f == nil {
			return nil, fmt.Errorf("%s: no such field", s.Key)
		}
		errs = append(errs, r.apply(s.Key, s.Value, Source{Origin: FromFlag, Name: "--" + f.Flag()}))
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	if err := r.combine(Combinations); err != nil {
		return nil, err
	}
	return r, nil
}

// CheckWhole checks the rules that only the complete accelerator has ([Whole]).
// The error is like that of Resolve.
func (r *Resolved) CheckWhole() error { return r.combine(Whole) }

// choosePreset returns the configuration of the preset asked for.
func choosePreset(req Request, entries []entry) (Config, error) {
	name, at := Presets[0], ""
	for _, e := range entries {
		if e.key == presetKey {
			name, at = e.value, fmt.Sprintf("%s:%d: %s", req.File, e.line, presetKey)
		}
	}
	if req.Preset != "" {
		name, at = req.Preset, "--"+presetKey
	}
	c, err := Preset(name)
	if wrong, ok := err.(*Error); ok {
		wrong.At = at
	}
	return c, err
}

// apply stores one value over what a weaker source gave.
func (r *Resolved) apply(key, value string, src Source) error {
	for i := range Fields {
		f := &Fields[i]
		if f.Key != key {
			continue
		}
		ok, legal := f.set(&r.Config, value)
		if !ok {
			return &Error{At: at(f, src), Value: value, Rule: f.Rule.Text(), Fix: legal}
		}
		r.Sources[i] = src
	}
	return nil
}

// at names a field the way its source spells it.
func at(f *Field, src Source) string {
	if src.Origin == FromFile {
		return fmt.Sprintf("%s:%d: %s", src.Name, src.Line, f.Key)
	}
	return "--" + f.Flag()
}

// combine checks the rules between fields and reports of each field the first
// it breaks. A rule that no legal value of its field can keep waits until an
// earlier one, which is reported, is kept.
func (r *Resolved) combine(rules []Combination) error {
	var errs []error
	broken := make(map[string]bool)
	for _, rule := range rules {
		if broken[rule.Field] || rule.ok(&r.Config) {
			continue
		}
		f, with := FieldByKey(rule.Field), FieldByKey(rule.With)
		fix, mended := rule.nearest(&r.Config), r.Config
		if ok, _ := f.set(&mended, fix); !ok {
			continue
		}
		broken[rule.Field] = true
		e := &Error{At: at(f, r.Source(f.Key)), Value: f.Text(&r.Config), Fix: fix,
			Rule: rule.Doc}
		if with != f {
			e.Rule += fmt.Sprintf(" (here %s %s, %s)", with.Key, with.Text(&r.Config), r.Source(with.Key))
		}
		if src := r.Source(f.Key); src.Origin == FromPreset {
			e.From = src.String()
		}
		errs = append(errs, e)
	}
	return errors.Join(errs...)
}

// Source returns where the value of a field comes from.
func (r *Resolved) Source(key string) Source {
	for i := range Fields {
		if Fields[i].Key == key {
			return r.Sources[i]
		}
	}
	return Source{}
}
