package explain

import "github.com/sparcgen/sparcgen/hdl"

// Given:

// Plus adds a number, of the width and kind of Word.
type Plus struct {
	Word   hdl.UInt
	Number int64
}

type PlusIn struct{ X hdl.UInt }

func (p Plus) Inputs() PlusIn { return PlusIn{p.Word} }

func (p Plus) Build(m *hdl.Module, in PlusIn) Out { return Out{in.X.AddC(p.Number)} }

// Wrong:

func wrong0304(m *hdl.Module, in In) Out {
	return hdl.Inst(m, "plus", Plus{Word: in.A, Number: 5}, PlusIn{in.A}) // in.A is a signal
}

// Right:

func right0304(m *hdl.Module, in In) Out {
	return hdl.Inst(m, "plus", Plus{Word: hdl.U(8), Number: 5}, PlusIn{in.A}) // a shape is a plain value
}
