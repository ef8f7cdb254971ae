package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

func wrong0108(m *hdl.Module, in In) Out {
	return Out{hdl.Tree(in.Row[:0], hdl.UInt.Add)}
}

// Right:

func right0108(m *hdl.Module, in In) Out {
	return Out{hdl.Tree(in.Row, hdl.UInt.Add)}
}
