package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

func wrong0204(m *hdl.Module, in In) Out {
	count := hdl.Wire(m, "count", hdl.U(8))
	count.Set(count.Q.AddC(1).Wrap(8)) // is one more than itself
	return Out{count.Q}
}

// Right:

func right0204(m *hdl.Module, in In) Out {
	count := hdl.Reg(m, "count", hdl.U(8), hdl.Reset(0))
	count.Set(count.Q.AddC(1).Wrap(8)) // is one more in the next cycle
	return Out{count.Q}
}
