package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

func wrong0203(m *hdl.Module, in In) Out {
	w := hdl.Wire(m, "w", hdl.U(8))
	m.If(in.Sel, func() { w.Set(in.A) }) // and otherwise?
	return Out{w.Q}
}

// Right:

func right0203(m *hdl.Module, in In) Out {
	w := hdl.Wire(m, "w", hdl.U(8))
	w.Set(in.B)
	m.If(in.Sel, func() { w.Set(in.A) })
	return Out{w.Q}
}
