package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

func wrong0207(m *hdl.Module, in In) Out {
	y := hdl.Wire(m, "picked", hdl.U(8))
	y.Set(in.A)
	m.Switch(in.Two).Case(4, func() { y.Set(in.B) }) // two bits hold 0 to 3
	return Out{y.Q}
}

// Right:

func right0207(m *hdl.Module, in In) Out {
	y := hdl.Wire(m, "picked", hdl.U(8))
	y.Set(in.A)
	m.Switch(in.Two).Case(3, func() { y.Set(in.B) })
	return Out{y.Q}
}
