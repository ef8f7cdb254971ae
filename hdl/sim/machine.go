package sim

import (
	"fmt"
	"os"
	"runtime"
	"unsafe"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim/machine"
)

// machined is the engine of machine code. It is the portable engine on a slot
// file that generated code shares; what the code leaves to the interpreter,
// that engine does.
type machined struct {
	*native
	code    *machine.Code
	body    *codeBody
	block   []uint64 // head, slots, memories, constants
	slot0   int      // of the block
	row     []uint64 // the inputs as set, in the form of rows
	in, out []uint64 // rows being played: here, so that they stay where they are
	chunk   int      // cycles a call
}

// workPerCall bounds the instructions executed in one call of generated code:
// about 100 microseconds, for which the garbage collector may have to wait.
const workPerCall = 100_000

// Native opens the fastest engine there is: machine code ([Machine]), or where
// that is not possible the portable one ([Portable]); see [Kind]. Both give
// the same results. The environment variable SPARCGEN_NATIVE forces one:
// "machine" or "portable".
func Native(d *ir.Design, seed uint64) (Engine, error) {
	return openNative(d, seed, os.Getenv("SPARCGEN_NATIVE"), machine.Load)
}

// loader makes generated code executable.
type loader func([]byte) (*machine.Code, error)

func openNative(d *ir.Design, seed uint64, want string, load loader) (Engine, error) {
	if want != "" && want != "machine" && want != "portable" {
		return nil, fmt.Errorf("sim: SPARCGEN_NATIVE is %q; it must be machine, portable or empty", want)
	}
	m, err := ir.Flatten(d)
	if err != nil {
		return nil, err
	}
	s := NewSchedule(m)
	if want == "portable" {
		return newNative(s, seed), nil
	}
	e, err := newMachine(s, seed, machine.HasAVX2(), load)
	switch {
	case err == nil:
		return e, nil
	case want == "machine":
		return nil, fmt.Errorf("%w (the portable engine needs none)", err)
	}
	return newNative(s, seed), nil
}

// Machine opens the engine of machine code, for amd64 on Linux and macOS. The
// error says why there is none: the platform, or a system that does not let a
// process execute what it wrote.
func Machine(d *ir.Design, seed uint64) (Engine, error) {
	return openNative(d, seed, "machine", machine.Load)
}

func newMachine(s *Schedule, seed uint64, vectors bool, load loader) (*machined, error) {
	slots := s.Slots
	mems := make([]int32, len(s.Module.Mems))
	for i := range mems {
		m := &s.Module.Mems[i]
		mems[i] = int32(slots)
		slots += wordsOf(m.Width) * (m.Depth + 1) // one more, for writes that are none
		if slots > 1<<27 {
			return nil, fmt.Errorf("sim: %s has too much memory for machine code", s.Module.Name)
		}
	}
	body, err := generate(s, noise(seed), mems, int32(slots), vectors)
	if err != nil {
		return nil, err
	}
	code, err := load(body.bytes)
	if err != nil {
		return nil, err
	}
	e := &machined{code: code, body: body, chunk: max(1, workPerCall/(len(s.Cycle.Instrs)+len(s.Values)/8+20))}
	e.block = make([]uint64, headWords+8+slots+len(body.pool))
	e.slot0 = headWords
	for uintptr(unsafe.Pointer(&e.block[e.slot0]))%64 != 0 { // a cache line
		e.slot0++
	}
	e.native = newNativeOn(s, body.bc, seed, e.block[e.slot0:][:s.Slots:s.Slots], func(i, words int) []uint64 {
		return e.block[e.slot0+int(mems[i]):][:words:words]
	})
	copy(e.block[e.slot0+slots:], body.pool)
	e.row = make([]uint64, e.layout.In)
	return e, nil
}

func (e *machined) head(i int) *uint64 { return &e.block[e.slot0+i] }

// Close frees the code.
func (e *machined) Close() error {
	e.code.Close()
	return nil
}

// Reset returns to the state after reset.
func (e *machined) Reset() {
	e.native.Reset()
	clear(e.row)
}

// Set drives an input lane; rows hold bits, zero-extended.
func (e *machined) Set(i int, words []uint64) {
	l := &e.lanes[i]
	to := e.row[l.slot-e.s.In:][:l.words]
	copy(to, words)
	last := &to[len(to)-1]
	*last = *last << l.k >> l.k
	e.stale = true
}

// SetLanes sets consecutive lanes of one port, of one word each.
func (e *machined) SetLanes(first int, words []uint64) {
	copy(e.row[e.lanes[first].slot-e.s.In:], words)
	e.stale = true
}

// Get reads an output lane.
func (e *machined) Get(lane int, words []uint64) {
	if e.stale {
		e.call(e.body.eval, e.row, e.outRow(), 1, 0, 0)
		e.stale = false
	}
	v := &e.s.Values[e.s.OutVal[lane]]
	copy(words, e.slots[v.Slot:v.Slot+v.Words])
}

// outRow is the row of outputs in the slot file.
func (e *machined) outRow() []uint64 { return e.slots[e.s.Out:][:e.layout.Out] }

// Step passes n edges with the inputs held.
func (e *machined) Step(n int) {
	if n <= 0 {
		return
	}
	e.play(e.row, e.outRow(), n, 0, 0)
	e.stale = true
}

// Run plays rows; the last one stays set.
func (e *machined) Run(in []uint64, cycles int, out []uint64) error {
	l := e.layout
	if err := l.check(in, cycles, out); err != nil {
		return err
	}
	if cycles > 0 {
		copy(e.row, in[(cycles-1)*l.In:cycles*l.In])
		e.play(in, out, cycles, l.In, l.Out)
	}
	e.stale = true
	return nil
}

// play executes cycles in calls of bounded length, with rows that many words
// apart.
func (e *machined) play(in, out []uint64, cycles, inStep, outStep int) {
	for at := 0; at < cycles; at += e.chunk {
		n := min(e.chunk, cycles-at)
		e.call(e.body.cycle, in[at*inStep:], out[at*outStep:], n, inStep, outStep)
		e.cycle += uint64(n)
	}
}

// address returns where a row lies; an empty one is never read.
func address(row []uint64) uint64 { return uint64(uintptr(unsafe.Pointer(unsafe.SliceData(row)))) }

// call enters the code, and executes what it leaves to the interpreter.
func (e *machined) call(entry int, in, out []uint64, n, inStep, outStep int) {
	e.in, e.out = in, out
	*e.head(headLeft), *e.head(headCycle) = uint64(n), e.cycle
	*e.head(headIn), *e.head(headOut) = address(in), address(out)
	*e.head(headInStep), *e.head(headOutStep) = uint64(8*inStep), uint64(8*outStep)
	data := unsafe.Pointer(e.head(0))
	e.code.Call(entry, data)
	for *e.head(headEscape) != 0 {
		k := *e.head(headEscape) - 1
		at := *e.head(headCycle)
		e.cycle, at = at, e.cycle // noise is that of the cycle
		e.exec(e.body.escapes[k])
		e.cycle = at
		e.code.Resume(uintptr(*e.head(headResume)), data)
	}
	e.in, e.out = nil, nil
	runtime.KeepAlive(e)
}

// Kind says which engine of this package an engine is: "machine code, AVX2",
// "machine code", "portable" or "exact"; "" for others.
func Kind(e Engine) string {
	switch e := e.(type) {
	case *recorder:
		return Kind(e.stateful)
	case *machined:
		if e.body.vectors {
			return "machine code, AVX2"
		}
		return "machine code"
	case *native:
		return "portable"
	case *exact:
		return "exact"
	}
	return ""
}
