package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

func wrong0402(m *hdl.Module, in In) Out {
	return Out{hdl.Delay(m, "reg", in.A)}
}

// Right:

func right0402(m *hdl.Module, in In) Out {
	return Out{hdl.Delay(m, "held", in.A)}
}
