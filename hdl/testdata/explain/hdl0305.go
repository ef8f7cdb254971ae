package explain

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/cross"
)

// Wrong:

func wrong0305(m *hdl.Module, in In) Out {
	differ := in.A.Ne(in.B) // may be wrong for a moment after each edge
	return Out{cross.Sync(m, m.Domain("pixel"), "differ_seen", differ).AsUInt()}
}

// Right:

func right0305(m *hdl.Module, in In) Out {
	differ := hdl.Delay(m, "differ", in.A.Ne(in.B))
	return Out{cross.Sync(m, m.Domain("pixel"), "differ_seen", differ).AsUInt()}
}
