package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

func wrong0206(m *hdl.Module, in In) Out {
	r := hdl.Reg(m, "r", hdl.U(8), hdl.Reset(0))
	s := hdl.Reg(m, "s", hdl.U(8), hdl.Reset(0))
	c := m.If(in.Sel, func() { r.Set(in.A) })
	s.Set(in.B) // ends the chain
	c.Else(func() { r.Set(s.Q) })
	return Out{r.Q}
}

// Right:

func right0206(m *hdl.Module, in In) Out {
	r := hdl.Reg(m, "r", hdl.U(8), hdl.Reset(0))
	s := hdl.Reg(m, "s", hdl.U(8), hdl.Reset(0))
	s.Set(in.B)
	m.If(in.Sel, func() { r.Set(in.A) }).Else(func() { r.Set(s.Q) })
	return Out{r.Q}
}
