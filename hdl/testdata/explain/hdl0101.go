package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

func wrong0101(m *hdl.Module, in In) Out {
	sum := hdl.Reg(m, "sum", hdl.U(8), hdl.Reset(0))
	sum.Set(in.A.Add(in.B)) // 8 + 8 bits give 9
	return Out{sum.Q}
}

// Right:

func right0101(m *hdl.Module, in In) Out {
	sum := hdl.Reg(m, "sum", hdl.U(8), hdl.Reset(0))
	sum.Set(in.A.Add(in.B).Wrap(8)) // or Sat(8), or a register of 9 bits
	return Out{sum.Q}
}
