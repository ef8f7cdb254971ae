package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

func wrong0502(m *hdl.Module, in In) Out {
	ram := hdl.Mem(m, "ram", hdl.U(8), 256, hdl.ReadFirst)
	ram.Write(in.Sel, in.A, in.B) // and nobody reads it
	return Out{in.A}
}

// Right:

func right0502(m *hdl.Module, in In) Out {
	ram := hdl.Mem(m, "ram", hdl.U(8), 256, hdl.ReadFirst)
	ram.Write(in.Sel, in.A, in.B)
	return Out{ram.Read(in.A)}
}
