package ir

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// SourceID is an interned position in the user's program; 0 is unknown.
type SourceID uint32

// Sources interns program counters as source ids. They are resolved to
// file:line only when printed, and never influence the logic emitted.
type Sources struct {
	pcs   []uintptr
	index map[uintptr]SourceID
}

// NewSources returns an empty table.
func NewSources() *Sources {
	return &Sources{pcs: []uintptr{0}, index: map[uintptr]SourceID{}}
}

// Intern returns the id of a program counter as given by runtime.Callers.
func (s *Sources) Intern(pc uintptr) SourceID {
	if id, ok := s.index[pc]; ok {
		return id
	}
	id := SourceID(len(s.pcs))
	s.pcs = append(s.pcs, pc)
	s.index[pc] = id
	return id
}

// Position returns the file and line of a source id, and "", 0 for an unknown one.
func (s *Sources) Position(id SourceID) (file string, line int) {
	if s == nil || id == 0 || int(id) >= len(s.pcs) {
		return "", 0
	}
	f, _ := runtime.CallersFrames([]uintptr{s.pcs[id]}).Next()
	return f.File, f.Line
}

// ShortPath returns a file name relative to the working directory when the
// file lies in it, and unchanged otherwise.
func ShortPath(file string) string {
	wd, err := os.Getwd()
	if err != nil {
		return file
	}
	rel, err := filepath.Rel(wd, file)
	if err != nil || strings.HasPrefix(rel, "..") {
		return file
	}
	return rel
}

// Adopt interns a position of another table.
func (s *Sources) Adopt(from *Sources, id SourceID) SourceID {
	if id == 0 || int(id) >= len(from.pcs) {
		return 0
	}
	return s.Intern(from.pcs[id])
}
