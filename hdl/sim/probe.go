package sim

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Signal is a named value of a circuit, for waves.
type Signal struct {
	Name   string // with the instances it lies in: "u.v.count"
	Width  int
	Signed bool
	Kind   SignalKind
	Enum   []string // names of the values, nil if none
	lane   int      // output lane of the engine; of inputs, the input lane
}

// SignalKind says what a signal is.
type SignalKind uint8

// The kinds of signals.
const (
	InputSignal SignalKind = iota
	OutputSignal
	RegSignal
	WireSignal
)

// Signals returns the input lanes, the output lanes, the registers and the
// other named values of a circuit opened with [Probes]; nil without. Lanes of
// a vector port are named row_0, row_1, ...
func (s *Sim) Signals() []Signal { return s.signals }

// Value returns the settled value of a signal.
func (s *Sim) Value(g *Signal) *big.Int {
	n := wordsOf(g.Width)
	if g.Kind == InputSignal {
		return ir.Reduce(fromWords(s.in[s.layout.InOff[g.lane]:s.layout.InOff[g.lane+1]]), g.Width, g.Signed)
	}
	if n > len(s.buf) {
		s.buf = make([]uint64, n)
	}
	s.engine.Get(g.lane, s.buf[:n])
	return ir.Reduce(fromWords(s.buf[:n]), g.Width, g.Signed)
}

// probed returns the flattened design with an output port more for every
// named signal, and the signals.
func probed(d *ir.Design) (*ir.Design, []Signal, error) {
	flat, err := ir.Flatten(d)
	if err != nil {
		return nil, nil, err
	}
	m := *flat
	m.Outputs = slices.Clone(flat.Outputs)
	var signals []Signal
	taken := map[string]bool{}
	add := func(name string, width int, signed bool, kind SignalKind, enum []string, lane int) {
		taken[name] = true
		signals = append(signals, Signal{Name: name, Width: width, Signed: signed, Kind: kind, Enum: enum, lane: lane})
	}
	ports := func(list []ir.Port, kind SignalKind) int {
		lane := 0
		for i := range list {
			p := &list[i]
			for k := range p.Lanes {
				name := p.Name
				if p.Vector {
					name = fmt.Sprintf("%s_%d", p.Name, k)
				}
				add(name, p.Width, p.Signed, kind, p.Enum, lane)
				lane++
			}
		}
		return lane
	}
	ports(flat.Inputs, InputSignal)
	lane := ports(flat.Outputs, OutputSignal)
	probe := func(id ir.ID, kind SignalKind, enum []string) {
		name := flat.NameOf(id)
		if name == "" || taken[name] {
			return // unnamed, or a port of its own name
		}
		p := ir.Port{Name: name, Kind: ir.KindUInt, Width: flat.Width(id), Signed: flat.Signed(id), Lanes: []ir.ID{id}}
		if p.Signed {
			p.Kind = ir.KindSInt
		}
		m.Outputs = append(m.Outputs, p)
		add(name, p.Width, p.Signed, kind, enum, lane)
		lane++
	}
	for i := range flat.Regs {
		probe(flat.Regs[i].Node, RegSignal, flat.Regs[i].EnumName)
	}
	for id := range ir.ID(flat.Len()) {
		switch flat.Op(id) {
		case ir.Reg, ir.Input, ir.Const:
		default:
			probe(id, WireSignal, nil)
		}
	}
	return &ir.Design{Modules: []*ir.Module{&m}, Domains: d.Domains, Sources: d.Sources}, signals, nil
}
