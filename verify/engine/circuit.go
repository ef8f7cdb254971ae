package engine

import (
	"fmt"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// File is one Verilog source file.
type File struct{ Name, Text string }

// Port is a packed Verilog port of Lanes lanes of Width bits, lane 0 in the
// low bits.
type Port struct {
	Name         string
	Width, Lanes int
}

// Bits returns the width of the whole port.
func (p Port) Bits() int { return p.Width * p.Lanes }

// words returns the 64-bit words of a lane.
func (p Port) words() int { return (p.Width + 63) / 64 }

// Circuit is what an engine runs: Verilog text and its top module's ports.
// Rows of words follow [sim.Layout].
type Circuit struct {
	Files           []File
	Top             string
	Clock, Reset    string // names of the ports; "" when the top has none
	Inputs, Outputs []Port
}

// Emit is how a design becomes Verilog text; see EmitVerilog.
type Emit func(d *ir.Design) ([]File, error)

// FromDesign returns the circuit of a design, emitted by emit (nil: EmitVerilog).
//
// A design of more than one clock domain is refused: the engines drive one clock.
// sim.New, package hdltest and whoever calls [ir.OneClock] give it one of one clock,
// made of such a design, so that a circuit of several runs on every engine.
func FromDesign(d *ir.Design, emit Emit) (Circuit, error) {
	if emit == nil {
		emit = EmitVerilog
	}
	files, err := emit(d)
	if err != nil {
		return Circuit{}, err
	}
	top := d.Top()
	c := Circuit{Files: files, Top: top.Name, Inputs: portsOf(top.Inputs), Outputs: portsOf(top.Outputs)}
	if !top.Clock {
		return c, nil
	}
	if len(d.Domains) != 2 {
		return Circuit{}, fmt.Errorf("engine: %s has %d clock domains; Verilator and Icarus are driven with one", top.Name, len(d.Domains)-1)
	}
	c.Clock = d.Domains[1].Clock
	if top.Reset {
		c.Reset = d.Domains[1].Reset
	}
	return c, nil
}

func portsOf(ports []ir.Port) []Port {
	out := make([]Port, len(ports))
	for i := range ports {
		out[i] = Port{Name: ports[i].Name, Width: ports[i].Width, Lanes: len(ports[i].Lanes)}
	}
	return out
}

// layout returns where the lanes of the circuit lie in rows.
func (c *Circuit) layout() sim.Layout {
	in, out := offsets(c.Inputs), offsets(c.Outputs)
	return sim.Layout{InOff: in, OutOff: out, In: in[len(in)-1], Out: out[len(out)-1]}
}

func offsets(ports []Port) []int {
	off := []int{0}
	for _, p := range ports {
		for range p.Lanes {
			off = append(off, off[len(off)-1]+p.words())
		}
	}
	return off
}

// lane describes one lane of a list of ports.
type lane struct {
	port, index int
	width       int
}

func lanesOf(ports []Port) []lane {
	var out []lane
	for i, p := range ports {
		for k := range p.Lanes {
			out = append(out, lane{i, k, p.Width})
		}
	}
	return out
}

// laneName returns the name of a flat lane for messages: port, or port[i].
func laneName(ports []Port, flat int) string {
	for _, p := range ports {
		if flat < p.Lanes {
			if p.Lanes == 1 {
				return p.Name
			}
			return fmt.Sprintf("%s[%d]", p.Name, flat)
		}
		flat -= p.Lanes
	}
	return fmt.Sprintf("lane %d", flat)
}
