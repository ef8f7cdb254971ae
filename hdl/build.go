package hdl

import (
	"math/big"
	"reflect"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

var zero = new(big.Int)

// Generator is a hardware module: a comparable value that says what its
// inputs look like and builds its outputs from them. I and O are structs
// whose fields are signals, or structs, slices and arrays of signals. Equal
// values are one circuit.
type Generator[I, O any] interface {
	// Inputs returns the shapes of the inputs.
	Inputs() I
	// Build makes the circuit and returns its outputs.
	Build(m *Module, in I) O
}

// elab is one elaborated generator.
type elab struct {
	m        *Module
	in, out  any
	outputs  []leaf // flat, as the lanes of the output ports
	building bool
}

// elaborate builds a generator, or returns what an equal one built before.
// The position is where the user asked for it.
func elaborate[I, O any](d *design, g Generator[I, O], at ir.SourceID, from *Module) *elab {
	key := any(g)
	if fault := unusableGenerator(key); fault != nil {
		fault(from, at)
		return nil
	}
	if e := d.elabs[key]; e != nil {
		if e.building {
			from.reportAt(diagRecursion, at, "%s instantiates itself", e.m.g.Name)
			return nil
		}
		return e
	}
	name, clean := moduleName(g)
	m := d.newModule(d.uniqueModule(name), g)
	m.g.At = at
	if !clean {
		m.reportAt(diagName, at, "ModuleName of %T is none in Verilog", g)
	}
	e := &elab{m: m, building: true}
	d.elabs[key] = e
	asked := request{at, "instantiated"}
	if from.gen == nil {
		asked.verb = "built"
	}
	var in I
	m.inMethod(inputsMethod, asked, func() { in = makeInputs(m, g.Inputs()) })
	e.in = in
	if out, ok := build(m, g, in); ok {
		e.out = out
		m.inMethod(buildMethod, asked, func() { m.finish(e, reflect.ValueOf(out)) })
		if !m.failed && m.g.Extern == nil {
			m.inMethod(inputsMethod, asked, m.warnUnused)
		}
	}
	e.building = false
	d.ir.Modules = append(d.ir.Modules, m.g)
	return e
}

// build calls Build. A panic after a mistake has been reported is taken for
// its consequence (the outputs of a refused generator may lack their slices)
// and ends the module; any other goes on.
func build[I, O any](m *Module, g Generator[I, O], in I) (out O, ok bool) {
	defer func() {
		if m.failed && !ok {
			recover()
		}
	}()
	return g.Build(m, in), true
}

// finish ends the construction of a module: drivers, outputs, checks.
func (m *Module) finish(e *elab, out reflect.Value) {
	m.endChain()
	pin := m.pin
	m.pin = 0
	m.resolve()
	m.pin = pin
	m.makeOutputs(e, out)
	isPort := map[string]bool{}
	for i := range m.g.Outputs {
		p := &m.g.Outputs[i]
		isPort[p.Name] = len(p.Lanes) == 1 && m.g.NameOf(p.Lanes[0]) == p.Name
	}
	m.checkNames(isPort)
	m.nameApart()
	m.checkMemories()
	m.checkExtern()
}

// Inst instantiates a generator: a submodule is a function call. An equal
// generator value, here or elsewhere in the design, is the same module. The
// options say what the clock domains of the generator are here ([Domain.As]).
func Inst[I, O any](m *Module, name string, g Generator[I, O], in I, opts ...InstOption) O {
	m.must("Inst")
	defer m.unpin(m.pinHere())
	at := m.pin
	e := elaborate(m.d, g, at, m)
	m.giveName(name, at, instanceName)
	if e == nil || e.out == nil {
		var none O
		m.failed = true
		return mapSignals(none, m.poisonLike)
	}
	inst := ir.Inst{Name: name, Child: e.m.g, Src: at, Domains: m.mapDomains(name, e.m.g, opts)}
	m.connectInputs(&inst, e, leaves(in), leaves(e.in.(I)))
	index := len(m.g.Insts)
	outs := make([]sig, len(e.outputs))
	n := 0
	for i := range e.m.g.Outputs {
		for _, lane := range e.m.g.Outputs[i].Lanes {
			id := m.g.New(ir.Node{Op: ir.InstOut, Signed: e.m.g.Outputs[i].Signed, Domain: m.outDomain(&inst, lane), Width: e.m.g.Width(lane),
				Aux: len(m.g.InstOuts), Src: at, Range: e.m.outRange(lane)})
			m.g.InstOuts = append(m.g.InstOuts, ir.InstRef{Inst: index, Lane: n})
			inst.Outs = append(inst.Outs, id)
			outs[n] = sig{m: m, id: id}
			if e.m.isPoison(lane) || e.m.failed {
				outs[n] = m.poisoned(e.m.g.Width(lane), e.m.g.Outputs[i].Signed)
			}
			n++
		}
	}
	m.g.Insts = append(m.g.Insts, inst)
	m.failed = m.failed || e.m.failed
	i := -1
	return mapSignals(e.out.(O), func(l leaf) sig {
		i++
		if i >= len(outs) { // a port that could not be made, already reported
			return m.poisonLike(l)
		}
		return l.like(outs[i])
	})
}

// outDomain returns the domain of an output lane of an instance; a constant
// counts as one of its main domain.
func (m *Module) outDomain(inst *ir.Inst, lane ir.ID) ir.Domain {
	if d := inst.Child.Domain(lane); d != ir.NoDomain {
		return inst.Outside(d)
	}
	return inst.Outside(mainDomain)
}

func (m *Module) connectInputs(inst *ir.Inst, e *elab, given, want []leaf) {
	if len(given) != len(want) {
		if !poisoned(given) {
			m.report(diagShapeDiffers, "inputs of instance %s of %s: %s", inst.Name, e.m.g.Name, lengths(want, given))
		}
		given = nil
	}
	nodes := make([]sig, len(want))
	if given != nil {
		nodes = m.meet("inputs of instance ", inst.Name, want, given)
	}
	for i, w := range want {
		s := nodes[i]
		if s.m == nil {
			s = m.poisonLike(w)
		}
		if d := inst.Outside(e.m.g.Domain(w.id)); !m.belong("input "+w.path+" of instance "+inst.Name, d, s.id) {
			s = m.poisonLike(w)
		}
		if m.g.Signed(s.id) != w.signed() {
			s = reinterpret(s, w.signed())
		}
		inst.Ins = append(inst.Ins, s.id)
	}
}
