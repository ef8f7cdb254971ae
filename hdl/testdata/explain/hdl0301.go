package explain

import "github.com/sparcgen/sparcgen/hdl"

// Given:

var inverted hdl.UInt // a way around the ports

// Inverter gives its result to whoever reads the variable.
type Inverter struct{}

type InverterIn struct{ X hdl.UInt }

func (Inverter) Inputs() InverterIn { return InverterIn{hdl.U(8)} }

func (Inverter) Build(m *hdl.Module, in InverterIn) Out {
	inverted = in.X.Not()
	return Out{inverted}
}

// Wrong:

func wrong0301(m *hdl.Module, in In) Out {
	hdl.Inst(m, "inverter", Inverter{}, InverterIn{in.A})
	return Out{in.B.And(inverted)}
}

// Right:

func right0301(m *hdl.Module, in In) Out {
	inverter := hdl.Inst(m, "inverter", Inverter{}, InverterIn{in.A})
	return Out{in.B.And(inverter.Y)}
}
