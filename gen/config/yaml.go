package config

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/sparcgen/sparcgen/internal/nearest"
	"github.com/sparcgen/sparcgen/internal/oscause"
	"github.com/sparcgen/sparcgen/internal/yamlcause"
)

// presetKey is the one key of a file that is not a field.
const presetKey = "preset"

// maxFile bounds what is read of a configuration file.
const maxFile = 1 << 20

// entry is one `key: value` line of a file. Its key is known to be legal.
type entry struct {
	key, value string
	line       int
}

// readFile reads the entries of a YAML file. Every error names the file, and
// the line where there is one.
func readFile(path string) ([]entry, error) {
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
		return nil, fmt.Errorf("%s: larger than 1 MiB: a configuration is a few lines of 'key: value'; give the right file to --config", path)
	}
	return parseYAML(path, data)
}

func unreadable(path string, err error) error {
	return fmt.Errorf("%s: cannot read the configuration: %w; give a readable YAML file to --config", path, oscause.Of(err))
}

// parseYAML reads a mapping of known keys to single values. All wrong keys are
// reported, not only the first.
func parseYAML(path string, data []byte) ([]entry, error) {
	dec := yaml.NewDecoder(bytes.NewReader(data))
	var doc, more yaml.Node
	if err := dec.Decode(&doc); err == io.EOF {
		return nil, nil // empty, or comments alone
	} else if err != nil {
		return nil, malformed(path, err)
	}
	if err := dec.Decode(&more); err == nil {
		return nil, fmt.Errorf("%s:%d: a second document begins here; keep one", path, more.Line)
	} else if err != io.EOF {
		return nil, malformed(path, err)
	}
	root := doc.Content[0]
	if root.Kind == yaml.ScalarNode && root.Tag == "!!null" {
		return nil, nil
	}
	if root.Kind != yaml.MappingNode {
		return nil, fmt.Errorf("%s:%d: not a configuration: must be lines of 'key: value', such as 'lanes: 64'", path, root.Line)
	}
	var entries []entry
	var errs []error
	lines := make(map[string]int)
	for i := 0; i < len(root.Content); i += 2 {
		key, value := root.Content[i], root.Content[i+1]
		e := entry{key: key.Value, value: value.Value, line: key.Line}
		switch first := lines[e.key]; {
		case e.key != presetKey && FieldByKey(e.key) == nil:
			errs = append(errs, unknownKey(path, e))
		case first != 0:
			errs = append(errs, fmt.Errorf("%s:%d: %s: given twice, first on line %d; keep one", path, e.line, e.key, first))
		case value.Kind != yaml.ScalarNode || value.Tag == "!!null":
			errs = append(errs, fmt.Errorf("%s:%d: %s: must have a single value; write '%s: VALUE'", path, e.line, e.key, e.key))
		default:
			entries = append(entries, e)
		}
		lines[e.key] = e.line
	}
	return entries, errors.Join(errs...)
}

func unknownKey(path string, e entry) error {
	names := append([]string{presetKey}, Keys()...)
	if near := nearest.Name(e.key, names); near != "" {
		return fmt.Errorf("%s:%d: %s: unknown key; did you mean %s?", path, e.line, e.key, near)
	}
	return fmt.Errorf("%s:%d: %s: unknown key; the keys are %s", path, e.line, e.key, strings.Join(names, ", "))
}

// malformed turns the parser's "yaml: line 3: reason" into "path:3: reason".
func malformed(path string, err error) error {
	line, reason := yamlcause.Of(err)
	return fmt.Errorf("%s:%s: malformed YAML: %s; write lines of 'key: value', such as 'lanes: 64'", path, line, reason)
}
