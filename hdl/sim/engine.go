package sim

import (
	"fmt"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Engine drives one circuit, cycle by cycle: native (this package), Verilator
// and Icarus (package verify). A cycle has fixed phases: drive, settle,
// sample, edge.
//
// Lanes are numbered flat over all input ports (and, apart, over all output
// ports) in order. A value is the lane's bits, zero-extended to whole 64-bit
// words, least significant word first; see Layout for where a lane lies in a row.
type Engine interface {
	// Name is "native", "exact", "verilator" or "icarus".
	Name() string
	// Set drives an input lane from now on.
	Set(lane int, words []uint64)
	// Get reads an output lane settled for the inputs set in this cycle.
	Get(lane int, words []uint64)
	// Step passes n clock edges with the inputs held.
	Step(n int)
	// Reset returns to the state after reset; inputs become zero.
	Reset()
	// Run plays cycles rows of inputs (Layout.In words each, all input lanes)
	// and stores for each cycle the outputs sampled before its edge
	// (Layout.Out words each). It is the fast way: one call, no peeks.
	Run(in []uint64, cycles int, out []uint64) error
	// Err returns the first failure of an engine in another process.
	Err() error
	// Close frees the engine.
	Close() error
}

// Opener makes an engine for a design; it is in the state after reset.
type Opener func(d *ir.Design, seed uint64) (Engine, error)

// Layout says where the lanes lie in rows of words.
type Layout struct {
	InOff, OutOff []int // first word of each lane; one entry more than lanes
	In, Out       int   // words in a row
}

// LayoutOf returns the layout of a module's ports.
func LayoutOf(m *ir.Module) Layout {
	inOff := offsets(m.Inputs)
	outOff := offsets(m.Outputs)
	return Layout{InOff: inOff, OutOff: outOff, In: inOff[len(inOff)-1], Out: outOff[len(outOff)-1]}
}

// check demands rows for a number of cycles.
func (l *Layout) check(in []uint64, cycles int, out []uint64) error {
	if len(in) < cycles*l.In || len(out) < cycles*l.Out {
		return fmt.Errorf("sim: %d cycles need %d words in and %d out, not %d and %d", cycles, cycles*l.In, cycles*l.Out, len(in), len(out))
	}
	return nil
}

func offsets(ports []ir.Port) []int {
	off := []int{0}
	for i := range ports {
		words := (ports[i].Width + 63) / 64
		for range ports[i].Lanes {
			off = append(off, off[len(off)-1]+words)
		}
	}
	return off
}
