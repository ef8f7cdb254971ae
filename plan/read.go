package plan

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/sparcgen/sparcgen/internal/nearest"
	"github.com/sparcgen/sparcgen/internal/oscause"
	"github.com/sparcgen/sparcgen/internal/yamlcause"
)

// maxFile bounds what is read of a plan: some thousand heads.
const maxFile = 1 << 24

// Read reads the plan in a file; see [Parse].
func Read(path string) (*Plan, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	if err != nil {
		return nil, unreadable(path, err)
	}
	if len(data) > maxFile {
		return nil, fmt.Errorf("%s: larger than 16 MiB: must be a plan of sparcgen plan; give the right file", path)
	}
	return Parse(path, data)
}

func unreadable(path string, err error) error {
	return fmt.Errorf("%s: cannot read the plan: %w; give a readable file that sparcgen plan wrote", path, oscause.Of(err))
}

// Parse reads a plan. Every key must be there once, and none that is unknown.
// A plan of another version is refused at once. Otherwise all wrong fields are reported; each error names the file (path) and line, the
// field, its value, the rule and a fix.
func Parse(path string, data []byte) (*Plan, error) {
	r := &reader{path: path}
	dec := yaml.NewDecoder(bytes.NewReader(data))
	var doc, more yaml.Node
	switch err := dec.Decode(&doc); {
	case err == io.EOF:
		return nil, fmt.Errorf("%s: empty: must be a plan; write it again with sparcgen plan", path)
	case err != nil:
		return nil, malformed(path, err)
	}
	if err := dec.Decode(&more); err != io.EOF {
		return nil, fmt.Errorf("%s: more than one document: must be one plan; keep the first", path)
	}
	p := &Plan{File: path}
	values := r.mapping("", doc.Content[0], []string{"version", "prescore_bits", "exp_base", "heads"})
	if v := values["version"]; v != nil && (v.Kind != yaml.ScalarNode || v.Value != strconv.Itoa(Version)) {
		return nil, fmt.Errorf("%s:%d: version: %s: must be %d; write the plan again with sparcgen plan", path, v.Line, text(v), Version)
	}
	r.number("prescore_bits", values["prescore_bits"], 2, 16, &p.PrescoreBits)
	if v := values["exp_base"]; v != nil {
		p.ExpBase = v.Value
		if v.Kind != yaml.ScalarNode || p.ExpBase != BaseE && p.ExpBase != Base2 {
			r.wrong(v, "exp_base", text(v), "e or 2", "exp_base: e")
		}
	}
	if v := values["heads"]; v != nil {
		if v.Kind != yaml.SequenceNode || len(v.Content) == 0 {
			r.wrong(v, "heads", text(v), "a list of at least one head", "what sparcgen plan writes")
		} else {
			r.heads(p, v.Content)
		}
	}
	if err := errors.Join(r.errs...); err != nil {
		return nil, err
	}
	return p, nil
}

// reader collects what is wrong with a file.
type reader struct {
	path string
	errs []error
}

func (r *reader) wrong(at *yaml.Node, field, value, rule, fix string) {
	r.errs = append(r.errs, fmt.Errorf("%s:%d: %s: %s: must be %s; use %s", r.path, at.Line, field, value, rule, fix))
}

// mapping returns the values of a mapping by key. Only known keys may occur, each
// once, and none may be missing. in names what the mapping is, with a trailing
// blank.
func (r *reader) mapping(in string, n *yaml.Node, keys []string) map[string]*yaml.Node {
	values := make(map[string]*yaml.Node)
	if n.Kind != yaml.MappingNode {
		r.errs = append(r.errs, fmt.Errorf("%s:%d: %s%s: must be lines of 'key: value' (%s); write the plan again with sparcgen plan", r.path, n.Line, in, text(n), strings.Join(keys, ", ")))
		return values
	}
	for i := 0; i < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		switch near := nearest.Name(key.Value, keys); {
		case values[key.Value] != nil:
			r.errs = append(r.errs, fmt.Errorf("%s:%d: %s%s: given twice, first on line %d; keep one", r.path, key.Line, in, key.Value, values[key.Value].Line))
		case !slices.Contains(keys, key.Value) && near != "":
			r.errs = append(r.errs, fmt.Errorf("%s:%d: %s%s: unknown key; did you mean %s?", r.path, key.Line, in, key.Value, near))
		case !slices.Contains(keys, key.Value):
			r.errs = append(r.errs, fmt.Errorf("%s:%d: %s%s: unknown key; must be one of %s", r.path, key.Line, in, key.Value, strings.Join(keys, ", ")))
		default:
			values[key.Value] = value
		}
	}
	for _, key := range keys {
		if values[key] == nil {
			r.errs = append(r.errs, fmt.Errorf("%s:%d: %s%s: missing; write the plan again with sparcgen plan", r.path, n.Line, in, key))
		}
	}
	return values
}

// number reads a whole number; a missing one has been reported.
func (r *reader) number(field string, n *yaml.Node, least, most int, to *int) {
	if n == nil {
		return
	}
	if ok, fix := parseWhole(n.Value, least, most, to); n.Kind != yaml.ScalarNode || !ok {
		r.wrong(n, field, text(n), fmt.Sprintf("a whole number from %d to %d", least, most), field[strings.LastIndexByte(field, ' ')+1:]+": "+fix)
	}
}

// heads reads the list of heads.
func (r *reader) heads(p *Plan, nodes []*yaml.Node) {
	keys := []string{columnsKey}
	for _, f := range headFields {
		keys = append(keys, f.key)
	}
	lines := make(map[string]int)
	for i, n := range nodes {
		h := Head{}
		before := len(r.errs)
		in := fmt.Sprintf("heads[%d] ", i)
		values := r.mapping(in, n, keys)
		for _, f := range headFields {
			v := values[f.key]
			if v == nil {
				continue
			}
			if ok, fix := f.set(&h, v.Value); v.Kind != yaml.ScalarNode || !ok {
				r.wrong(v, in+f.key, text(v), f.rule, f.key+": "+fix)
			}
		}
		r.columns(&h, in, values[columnsKey])
		if len(r.errs) == before {
			r.together(&h, in, values)
		}
		if first := lines[h.Name]; first != 0 && h.Name != "" {
			r.errs = append(r.errs, fmt.Errorf("%s:%d: %sname %s: given twice, first on line %d; keep one", r.path, n.Line, in, h.Name, first))
		}
		lines[h.Name] = n.Line
		p.Heads = append(p.Heads, h)
	}
}

func (r *reader) columns(h *Head, in string, n *yaml.Node) {
	if n == nil {
		return
	}
	if n.Kind != yaml.SequenceNode || len(n.Content) < 1 || len(n.Content) > maxColumns {
		r.wrong(n, in+columnsKey, text(n), fmt.Sprintf("a list of 1 to %d positions of keys", maxColumns), "columns: [0]")
		return
	}
	h.Columns = make([]int, len(n.Content))
	for j, c := range n.Content {
		r.number(fmt.Sprintf("%s%s[%d]", in, columnsKey, j), c, 0, 1023, &h.Columns[j])
	}
}

// together checks rules between the fields of a head.
func (r *reader) together(h *Head, in string, values map[string]*yaml.Node) {
	if h.Clusters > h.N {
		r.wrong(values["clusters"], in+"clusters", strconv.Itoa(h.Clusters), fmt.Sprintf("at most n, %d", h.N), fmt.Sprintf("clusters: %d", h.N))
	}
	for j, c := range h.Columns {
		if c >= h.N {
			r.wrong(values[columnsKey].Content[j], fmt.Sprintf("%s%s[%d]", in, columnsKey, j), strconv.Itoa(c), fmt.Sprintf("below n, %d", h.N), strconv.Itoa(h.N-1))
		}
	}
}

// text is a value as a message shows it.
func text(n *yaml.Node) string {
	switch {
	case n.Kind == yaml.MappingNode:
		return "{...}"
	case n.Kind == yaml.SequenceNode:
		return fmt.Sprintf("[%d values]", len(n.Content))
	case n.Value == "":
		return "''"
	}
	return n.Value
}

// malformed turns the parser's "yaml: line 3: reason" into "path:3: reason".
func malformed(path string, err error) error {
	line, reason := yamlcause.Of(err)
	return fmt.Errorf("%s:%s: malformed YAML: %s; write the plan again with sparcgen plan", path, line, reason)
}
