package hdl

import (
	"reflect"
	"runtime"
	"slices"
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
	return m.d.caller()
}

// chainLength is how many return addresses tell one caller from another.
const chainLength = 8

// caller returns the first caller outside the library. It remembers the answer
// for the return addresses on the stack: where they are equal, so is it.
func (d *design) caller() ir.SourceID {
	var addresses [chainLength]uintptr
	if haveChain {
		chain(&addresses)
		if id, ok := d.chains[addresses]; ok {
			return id
		}
	}
	var pcs [64]uintptr
	stack := pcs[:runtime.Callers(2, pcs[:])]
	for i, pc := range stack {
		id := d.outside(pc)
		if id == library {
			continue
		}
		// The addresses decide only when they reach further out than the answer.
		for _, a := range addresses {
			if slices.Index(stack, a) > i {
				d.chains[addresses] = id
				break
			}
		}
		return id
	}
	return 0
}

// outside returns the source id of a program counter, or library.
func (d *design) outside(pc uintptr) ir.SourceID {
	id, ok := d.pcs[pc]
	if !ok {
		id = library
		if f, _ := runtime.CallersFrames([]uintptr{pc}).Next(); !inLibrary(f.Function, f.File) {
			id = d.src.Intern(pc)
		}
		d.pcs[pc] = id
	}
	return id
}

// inLibrary reports whether a function belongs to this package or one below
// it; their tests, and what lies in testdata, are users.
func inLibrary(function, file string) bool {
	rest, ok := strings.CutPrefix(function, libraryPath)
	if !ok || strings.HasSuffix(file, "_test.go") || strings.HasPrefix(rest, "/testdata/") {
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
