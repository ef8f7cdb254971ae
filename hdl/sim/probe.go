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

// Signals returns the input lanes and the output lanes, then, of a circuit
// opened with [Probes], the registers and the other named values. Lanes of a
// vector port are named row_0, row_1, ... What a port shares its name with is
// listed once.
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

// portSignals returns the lanes of the ports as signals.
func portSignals(m *ir.Module) []Signal {
	var signals []Signal
	ports := func(list []ir.Port, kind SignalKind) {
		lane := 0
		for i := range list {
			p := &list[i]
			for k := range p.Lanes {
				name := p.Name
				if p.Vector {
					name = fmt.Sprintf("%s_%d", p.Name, k)
				}
				signals = append(signals, Signal{Name: name, Width: p.Width, Signed: p.Signed, Kind: kind, Enum: p.Enum, lane: lane})
				lane++
			}
		}
	}
	ports(m.Inputs, InputSignal)
	ports(m.Outputs, OutputSignal)
	return signals
}

// probed returns the flattened design with an output port more for every
// named signal that is no port, and all signals.
func probed(d *ir.Design) (*ir.Design, []Signal, error) {
	flat, err := ir.Flatten(d)
	if err != nil {
		return nil, nil, err
	}
	m := *flat
	m.Outputs = slices.Clone(flat.Outputs)
	signals := portSignals(flat)
	taken := map[string]bool{"": true}
	for i := range signals {
		taken[signals[i].Name] = true
	}
	lane := flat.OutputLanes()
	probe := func(id ir.ID, kind SignalKind, enum []string) {
		name := flat.NameOf(id)
		if taken[name] {
			return
		}
		taken[name] = true
		p := ir.Port{Name: name, Kind: ir.KindUInt, Width: flat.Width(id), Signed: flat.Signed(id), Lanes: []ir.ID{id}}
		if p.Signed {
			p.Kind = ir.KindSInt
		}
		m.Outputs = append(m.Outputs, p)
		signals = append(signals, Signal{Name: name, Width: p.Width, Signed: p.Signed, Kind: kind, Enum: enum, lane: lane})
		lane++
	}
	for i := range flat.Regs {
		probe(flat.Regs[i].Node, RegSignal, flat.Regs[i].EnumNames())
	}
	for id := range ir.ID(flat.Len()) {
		if op := flat.Op(id); op != ir.Reg && op != ir.Input && op != ir.Const {
			probe(id, WireSignal, nil)
		}
	}
	return &ir.Design{Modules: []*ir.Module{&m}, Domains: d.Domains, Sources: d.Sources}, signals, nil
}
