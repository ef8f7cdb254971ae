package fuzz

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/sparcgen/sparcgen/verify/engine"
)

// Save writes a failure into a directory: NAME.json to replay it, and for the
// reader NAME.txt, the circuit as text, and NAME.v, its Verilog. It returns the
// path of the first.
func (s *Shrunk) Save(dir string) (string, error) {
	t, err := s.Test()
	if err != nil {
		return "", err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	var text, source strings.Builder
	fmt.Fprintf(&text, "# %s\n", s.Message)
	if err := t.Design.Dump(&text); err != nil {
		return "", err
	}
	files, err := engine.EmitVerilog(t.Design)
	if err != nil {
		fmt.Fprintf(&source, "// %v\n", err) // that may be the failure itself
	}
	for _, f := range files {
		source.WriteString(f.Text)
	}
	j, err := json.MarshalIndent(s, "", " ")
	if err != nil {
		return "", err
	}
	base := filepath.Join(dir, fmt.Sprintf("%s-%d-%d", s.Judge, s.Seed, s.Index))
	for _, f := range [][2]string{{".txt", text.String()}, {".v", source.String()}, {".json", string(j) + "\n"}} {
		if err := os.WriteFile(base+f[0], []byte(f[1]), 0o644); err != nil {
			return "", err
		}
	}
	return base + ".json", nil
}

// Load reads a failure saved.
func Load(path string) (*Shrunk, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	s := &Shrunk{}
	if err := json.Unmarshal(text, s); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return s, nil
}
