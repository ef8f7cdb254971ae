package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

func wrong0205(m *hdl.Module, in In) Out {
	r := hdl.Reg(m, "r", hdl.U(8))
	r.Set(in.A)
	return Out{r.Q}
}

// Right:

func right0205(m *hdl.Module, in In) Out {
	r := hdl.Reg(m, "r", hdl.U(8), hdl.Reset(0)) // or hdl.NoReset()
	r.Set(in.A)
	return Out{r.Q}
}
