package hdltest

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"
)

// stimuliDir is where failing stimuli are kept, in the package under test.
const stimuliDir = "testdata/stimuli"

// store keeps the failing stimuli of one test and one circuit as files.
type store struct {
	dir  string
	name string // what their names begin with
	pins *pins
}

var unsafeInNames = regexp.MustCompile(`[^A-Za-z0-9_]+`)

func newStore(t testing.TB, dir, circuit string, p *pins) *store {
	if dir == "" {
		dir = stimuliDir
	}
	return &store{dir, unsafeInNames.ReplaceAllString(t.Name(), "-") + "." + circuit, p}
}

// stored is a stimulus with its file.
type stored struct {
	path string
	*stimulus
}

// load returns the stimuli kept so far, by name.
func (s *store) load() ([]stored, error) {
	paths, err := filepath.Glob(filepath.Join(s.dir, s.name+"-*.txt"))
	if err != nil {
		return nil, err
	}
	slices.Sort(paths)
	var list []stored
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		stim, err := s.pins.read(bytes.NewReader(data))
		if err != nil {
			return nil, fmt.Errorf("%s: %w; delete the file if the circuit's inputs have changed", path, err)
		}
		list = append(list, stored{path, stim})
	}
	return list, nil
}

// save keeps a stimulus and returns its file. Equal ones have one file.
func (s *store) save(stim *stimulus, remark string) (string, error) {
	var b bytes.Buffer
	fmt.Fprintf(&b, "# %s\n", remark)
	if err := s.pins.write(&b, stim); err != nil {
		return "", err
	}
	sum := sha256.Sum256(b.Bytes())
	path := filepath.Join(s.dir, fmt.Sprintf("%s-%x.txt", s.name, sum[:4]))
	if err := os.MkdirAll(s.dir, 0o755); err != nil {
		return "", err
	}
	temporary := path + ".new"
	if err := os.WriteFile(temporary, b.Bytes(), 0o644); err != nil {
		return "", err
	}
	return path, os.Rename(temporary, path)
}
