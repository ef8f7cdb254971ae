// Package gallery has small generators whose emitted Verilog is shown beside
// them in docs/gallery.md, to be judged by its readers.
package gallery

import "github.com/sparcgen/sparcgen/hdl"

// Entry is one circuit of the gallery.
type Entry struct {
	File  string // the Go file with its generator
	Text  string // what to look at
	Build func() (*hdl.Circuit, error)
}

// Entries lists the gallery in the order of the page.
func Entries() []Entry {
	return []Entry{
		{"counter.go", "A register with an enable. Names survive, and the register is its port.", build(Counter{Width: 8})},
		{"accumulator.go", "Signed arithmetic, as wide as it has to be, and one cut with a name.", build(Accumulator{Width: 20})},
		{"distance.go", "A loop over lanes and a tree: vectors are packed, lane 0 in the low bits.", build(Distance{Lanes: 4, Width: 8})},
		{"light.go", "A state machine: the names of its states stand in a comment.", build(Light{Green: 20})},
		{"decoder.go", "What is set under several conditions becomes one assignment for each register.", build(Decoder{})},
		{"filter.go", "Fixed point: the values carry their formats, and the Verilog has plain shifts.", build(Filter{})},
		{"lookup.go", "A block RAM and a ROM, in the form that Yosys and vendors' tools recognise.", build(Lookup{Depth: 256})},
		{"pair.go", "Instances: equal generator values are one module, written once.", build(Pair{})},
		{"button.go", "Two clocks: a synchroniser brings a pin over, and the ports of the other clock bear its name.", build(Button{})},
		{"credit.go", "Assertions, under a define: a circuit costs the same with and without.", build(Credit{Limit: 9})},
	}
}

func build[I, O any](g hdl.Generator[I, O]) func() (*hdl.Circuit, error) {
	return func() (*hdl.Circuit, error) { return hdl.Build(g) }
}
