package verilog

import (
	"fmt"
	"sync"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/internal/scratch"
)

// The marks of a node.
const (
	live     uint16 = 1 << iota // reaches an output, an instance, live state or a claim
	selected                    // a bit or part of it is selected: it needs a name
	wholeUse                    // some use reads all of it (decides whether a packed lane gets a wire)
	given                       // has a name of the user's
	port                        // is the output port of its name
	absorbed                    // a multiplexer that became a branch of its register's always block
	early                       // read before its place: declared on top
	pinned                      // always a wire of its own
	used                        // all its bits have been read in the text
	never                       // a comparison that its widths decide: 0
	always                      // a comparison that its widths decide: 1
	ghost                       // only claims need it: written with them
	folded   = never | always
)

// writer writes the modules of a design one after the other; its tables are
// reused from module to module.
type writer struct {
	d    *ir.Design
	opts *options
	locs map[ir.SourceID]string

	m     *ir.Module
	err   error
	buf   []byte
	names names

	rep      []ir.ID  // the node whose bits a node is: itself unless it is an alias
	mark     []uint16 // marks
	uses     []int32  // reads of the node
	name     []string // name of the signal, "" when it is written inline
	stem     []string // what names derived from the node are built on
	size     []int32  // estimated length of the text of the node
	depth    []uint8  // nesting of the text of the node
	ins      []lane   // by flat input lane
	outs     []lane   // by InstOuts index
	groups   []group  // packed input ports, then packed outputs of instances
	parts    []part   // parts read of signals that are not read whole
	partsAt  []int32  // by node, for the sink: where its parts are
	sorted   []part   // and the parts by node
	extras   []extra  // bits dropped beside those of nodes
	stack    []ir.ID
	inGroups int
	memDone  []bool // memories that live reads reach
	memGhost []bool // those that only claims reach
	part     uint16 // what is written now: 0 the circuit, ghost what claims add

	memName, instName, claimName []string

	clocked, resets [256]bool // by domain: the text has read the clock, the reset
}

// group is a packed vector port or the wire on a packed output of an instance.
type group struct {
	name  string
	width int // of a lane
	lanes []ir.ID
	whole bool // read in one piece
}

// lane is the place of a lane in a group; group -1: the lane is a signal of its own.
type lane struct{ group, index int }

// part is bits hi to lo of a node.
type part struct {
	id     ir.ID
	hi, lo int
}

// extra is a part select that only the sink reads.
type extra struct {
	name   string
	hi, lo int
}

// writers keeps the tables of finished writers: growing them anew is most of
// the cost of a small design.
var writers = sync.Pool{New: func() any { return &writer{locs: map[ir.SourceID]string{}} }}

func newWriter(d *ir.Design, o *options) *writer {
	w := writers.Get().(*writer)
	w.d, w.opts = d, o
	clear(w.locs)
	return w
}

// release gives the tables back and lets go of the design.
func (w *writer) release() {
	w.d, w.opts, w.m = nil, nil, nil
	clear(w.name)
	clear(w.stem)
	clear(w.groups[:cap(w.groups)])
	w.names.release()
	writers.Put(w)
}

// module writes one module.
func (w *writer) module(m *ir.Module) (string, error) {
	w.m, w.err = m, nil
	w.buf = w.buf[:0]
	clear(w.clocked[:])
	clear(w.resets[:])
	w.parts, w.extras, w.groups = w.parts[:0], w.extras[:0], w.groups[:0]
	w.reset(m.Len())
	w.check()
	w.reach()
	w.reservePorts()
	w.groupInstances()
	w.count()
	w.absorb()
	w.givenNames()
	w.plan()
	if w.err != nil {
		return "", w.err
	}
	w.head()
	w.state()
	w.wires()
	w.blocks()
	w.memoryBlocks()
	w.instances()
	w.outputs()
	w.sink()
	w.claims()
	w.buf = append(w.buf, "endmodule\n"...)
	return string(w.buf), w.err
}

func (w *writer) reset(n int) {
	w.rep = scratch.Cleared(w.rep, n)
	w.mark = scratch.Cleared(w.mark, n)
	w.uses = scratch.Cleared(w.uses, n)
	w.name = scratch.Cleared(w.name, n)
	w.stem = scratch.Cleared(w.stem, n)
	w.size = scratch.Cleared(w.size, n)
	w.depth = scratch.Cleared(w.depth, n)
	w.memDone = scratch.Cleared(w.memDone, len(w.m.Mems))
	w.memGhost = scratch.Cleared(w.memGhost, len(w.m.Mems))
	w.part = 0
	w.names.reset(n / 2)
	if want := n * 112; cap(w.buf) < want { // the text of a node, about
		w.buf = make([]byte, 0, want)
	}
}

func (w *writer) fail(format string, args ...any) {
	if w.err == nil {
		w.err = fmt.Errorf("verilog: module %s: "+format, append([]any{w.m.Name}, args...)...)
	}
}

// check refuses what has no Verilog form.
func (w *writer) check() {
	if !Identifier(w.m.Name) {
		w.fail("the name is not a legal module name")
	}
}

// readClock and readReset write the names of the implicit ports where they are used.
func (w *writer) readClock(d ir.Domain) {
	w.clocked[d] = true
	w.text(w.clock(d))
}

func (w *writer) readReset(d ir.Domain) {
	w.resets[d] = true
	w.text(w.resetName(d))
}

// clock and resetName return the names of the implicit ports of a domain.
func (w *writer) clock(d ir.Domain) string {
	if len(w.d.Domains) > int(d) && w.d.Domains[d].Clock != "" {
		return w.d.Domains[d].Clock
	}
	return "clk"
}

func (w *writer) resetName(d ir.Domain) string {
	if len(w.d.Domains) > int(d) && w.d.Domains[d].Reset != "" {
		return w.d.Domains[d].Reset
	}
	return "rst"
}

// clocks calls f with every implicit port of a module, in order.
func (w *writer) clocks(m *ir.Module, f func(d ir.Domain, reset bool)) {
	domain := func(d ir.Domain, clock, reset bool) {
		if clock {
			f(d, false)
		}
		if reset {
			f(d, true)
		}
	}
	domain(ir.MainDomain, m.Clock, m.Reset)
	for _, u := range m.Domains {
		domain(u.Domain, u.Clock, u.Reset)
	}
}

// clockPort returns the name of an implicit port.
func (w *writer) clockPort(d ir.Domain, reset bool) string {
	if reset {
		return w.resetName(d)
	}
	return w.clock(d)
}

// is reports whether a node has any of the marks.
func (w *writer) is(id ir.ID, mark uint16) bool { return w.mark[id]&mark != 0 }

// written reports whether a node is live and belongs to the part of the text
// that is written now.
func (w *writer) written(id ir.ID) bool { return w.mark[id]&(live|ghost) == live|w.part }

// writtenMemory is written for a memory.
func (w *writer) writtenMemory(i int) bool { return w.memDone[i] && w.memGhost[i] == (w.part != 0) }

// constant reports whether the bits of a node are a constant's.
func (w *writer) constant(id ir.ID) bool { return w.m.Op(w.rep[id]) == ir.Const }

// source reports whether a node is declared before the wires: an input,
// an instance's output, a register or a memory's output register.
func (w *writer) source(id ir.ID) bool { return w.m.IsState(id) }
