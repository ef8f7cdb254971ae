package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

func wrong0401(m *hdl.Module, in In) Out {
	a := hdl.Delay(m, "held", in.A)
	b := hdl.Delay(m, "held", in.B)
	return Out{a.And(b)}
}

// Right:

func right0401(m *hdl.Module, in In) Out {
	a := hdl.Delay(m, "held_a", in.A)
	b := hdl.Delay(m, "held_b", in.B)
	return Out{a.And(b)}
}
