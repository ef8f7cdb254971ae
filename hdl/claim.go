package hdl

import "github.com/sparcgen/sparcgen/hdl/ir"

// Assert claims that cond is true in every cycle: settled, before the clock edge,
// from reset on. Inside an If or Switch it claims so of the cycles in which the
// branch is taken. A claim is no part of the circuit: simulation checks it
// (a failure is in Sim.Err, with cycle, name and line), hdltest.Prove proves it,
// and the Verilog has it between `ifdef FORMAL and `endif. What only claims
// read, registers and instances too, stands there as well.
func (m *Module) Assert(name string, cond Bool) { m.claim(ir.Assert, name, cond) }

// Assume claims that whoever uses the module makes cond true in every cycle: it
// is what proofs take for granted and simulation checks, as [Module.Assert] is
// in everything else.
func (m *Module) Assume(name string, cond Bool) { m.claim(ir.Assume, name, cond) }

// Cover claims that cond is true in some cycle. Simulation counts the cycles
// (Sim.Claims); the Verilog has it as Assert has.
func (m *Module) Cover(name string, cond Bool) { m.claim(ir.Cover, name, cond) }

func (m *Module) claim(kind ir.ClaimKind, name string, cond Bool) {
	m.must("a claim")
	defer m.unpin(m.pinHere())
	m.giveName(name, m.here(), claimName)
	if !m.owns(cond.sig) {
		return
	}
	if kind == ir.Cover {
		cond = m.gated(cond)
	} else {
		cond = m.gated(cond.Not()).Not() // nothing is claimed where the branch is not taken
	}
	if m.isPoison(cond.id) {
		return
	}
	d := m.g.Domain(cond.id)
	if d == ir.NoDomain {
		d = m.domain
	}
	m.g.Claims = append(m.g.Claims, ir.Claim{Kind: kind, Name: name, Node: cond.id, Domain: d, Src: m.here()})
}
