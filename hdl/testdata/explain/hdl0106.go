package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

func wrong0106(m *hdl.Module, in In) Out {
	return Out{in.A.Slice(8, 4)} // bits are numbered 7 to 0
}

// Right:

func right0106(m *hdl.Module, in In) Out {
	return Out{in.A.Slice(7, 4)}
}
