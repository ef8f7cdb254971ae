package mutate

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Finder finds nodes of a flat module for mistakes that are chosen by hand.
type Finder struct {
	m     *ir.Module
	from  *ir.Sources
	lines map[string][]string // of a file
}

// NewFinder returns a finder in a flat module whose nodes have sources.
func NewFinder(m *ir.Module, from *ir.Sources) *Finder {
	return &Finder{m, from, map[string][]string{}}
}

// Place says which nodes are meant.
type Place func(f *Finder, id ir.ID) bool

// Find returns the nodes of a place.
func (f *Finder) Find(at Place) []ir.ID {
	var list []ir.ID
	for id := range ir.ID(f.m.Len()) {
		if at(f, id) {
			list = append(list, id)
		}
	}
	return list
}

// Named is the node of a name.
func Named(name string) Place {
	return func(f *Finder, id ir.ID) bool { return f.m.NameOf(id) == name }
}

// On is the nodes of an operator that a line of a file made; the file is the end of
// its path, the line any part of its text.
func On(file, text string, op ir.Op) Place {
	return func(f *Finder, id ir.ID) bool {
		path, line := f.from.Position(f.m.Src(id))
		if f.m.Op(id) != op || !strings.HasSuffix(filepath.ToSlash(path), "/"+file) {
			return false
		}
		if f.lines[path] == nil {
			content, err := os.ReadFile(path)
			if err != nil {
				panic(fmt.Sprintf("mutate: the source of a circuit: %v", err))
			}
			f.lines[path] = strings.Split(string(content), "\n")
		}
		return strings.Contains(f.lines[path][line-1], text)
	}
}
