package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

func wrong0103(m *hdl.Module, in In) Out {
	return Out{in.A.Ext(4)}
}

// Right:

func right0103(m *hdl.Module, in In) Out {
	return Out{in.A.Wrap(4)} // the low bits; Sat(4) the nearest value
}
