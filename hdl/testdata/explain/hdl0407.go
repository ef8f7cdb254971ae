package explain

import "github.com/sparcgen/sparcgen/hdl"

// Given:

// Later gives its input so many cycles later.
type Later struct{ Cycles int }

type LaterIn struct{ X hdl.UInt }

func (g Later) Inputs() LaterIn { return LaterIn{hdl.U(8)} }

func (g Later) Build(m *hdl.Module, in LaterIn) (out Out) {
	if g.Cycles < 1 {
		m.Errorf("Cycles is %d; it must be 1 or more", g.Cycles)
		return out
	}
	return Out{hdl.Delay(m, "held", in.X, g.Cycles)}
}

// Wrong:

func wrong0407(m *hdl.Module, in In) Out {
	return hdl.Inst(m, "later", Later{Cycles: 0}, LaterIn{in.A})
}

// Right:

func right0407(m *hdl.Module, in In) Out {
	return hdl.Inst(m, "later", Later{Cycles: 1}, LaterIn{in.A})
}
