package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

func wrong0202(m *hdl.Module, in In) Out {
	w := hdl.Wire(m, "w", hdl.U(8))
	return Out{w.Q}
}

// Right:

func right0202(m *hdl.Module, in In) Out {
	w := hdl.Wire(m, "w", hdl.U(8))
	w.Set(in.A)
	return Out{w.Q}
}
