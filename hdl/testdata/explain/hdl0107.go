package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

func wrong0107(m *hdl.Module, in In) Out {
	return Out{in.A.Shl(-1)}
}

// Right:

func right0107(m *hdl.Module, in In) Out {
	return Out{in.A.Shr(1)}
}
