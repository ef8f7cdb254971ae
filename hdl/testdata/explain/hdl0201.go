package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

func wrong0201(m *hdl.Module, in In) Out {
	r := hdl.Reg(m, "r", hdl.U(8), hdl.Reset(0))
	m.If(in.Sel, func() { r.Set(in.B) })
	r.Set(in.A) // would hide the line above
	return Out{r.Q}
}

// Right:

func right0201(m *hdl.Module, in In) Out {
	r := hdl.Reg(m, "r", hdl.U(8), hdl.Reset(0))
	r.Set(in.A)                          // the default
	m.If(in.Sel, func() { r.Set(in.B) }) // the exception
	return Out{r.Q}
}
