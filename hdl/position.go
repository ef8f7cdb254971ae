package hdl

import (
	"reflect"
	"runtime"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

var libraryPath = reflect.TypeFor[Module]().PkgPath()

// library marks a program counter inside this library in design.pcs.
const library ir.SourceID = 1<<32 - 1

// here returns the source id of the first caller outside the library. Only
// program counters are taken; they become file:line when printed.
func (m *Module) here() ir.SourceID {
	if m.pin != 0 {
		return m.pin
	}
	var pcs [6]uintptr
	if id := m.d.firstOutside(pcs[:runtime.Callers(3, pcs[:])]); id != 0 {
		return id
	}
	var deep [64]uintptr
	return m.d.firstOutside(deep[:runtime.Callers(3, deep[:])])
}

func (d *design) firstOutside(pcs []uintptr) ir.SourceID {
	for _, pc := range pcs {
		id, ok := d.pcs[pc]
		if !ok {
			id = library
			if f, _ := runtime.CallersFrames([]uintptr{pc}).Next(); !inLibrary(f.Function, f.File) {
				id = d.src.Intern(pc)
			}
			d.pcs[pc] = id
		}
		if id != library {
			return id
		}
	}
	return 0
}

// inLibrary reports whether a function belongs to this package or one below
// it; their tests are users.
func inLibrary(function, file string) bool {
	rest, ok := strings.CutPrefix(function, libraryPath)
	if !ok || strings.HasSuffix(file, "_test.go") {
		return false
	}
	return strings.HasPrefix(rest, ".") || strings.HasPrefix(rest, "/")
}

// pinHere makes every node and diagnostic carry the present position until
// unpin is given its result: `defer m.unpin(m.pinHere())` in functions that
// make many nodes for one line of the user and do not call into user code.
func (m *Module) pinHere() (before ir.SourceID) {
	before = m.pin
	m.pin = m.here()
	return before
}

func (m *Module) unpin(before ir.SourceID) { m.pin = before }
