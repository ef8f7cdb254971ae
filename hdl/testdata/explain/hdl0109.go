package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

func wrong0109(m *hdl.Module, in In) Out {
	row := hdl.Mux(in.Sel, in.Row, in.Row[1:]) // four lanes or three
	return Out{hdl.Tree(row, hdl.UInt.Add)}
}

// Right:

func right0109(m *hdl.Module, in In) Out {
	row := hdl.Mux(in.Sel, in.Row[:3], in.Row[1:])
	return Out{hdl.Tree(row, hdl.UInt.Add)}
}
