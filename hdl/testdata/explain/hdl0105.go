package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

func wrong0105(m *hdl.Module, in In) Out {
	return Out{in.A.EqC(256).AsUInt()} // in.A is at most 255
}

// Right:

func right0105(m *hdl.Module, in In) Out {
	return Out{in.A.EqC(255).AsUInt()}
}
