package explain

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/cross"
)

// Wrong:

func wrong0303(m *hdl.Module, in In) Out {
	pixel := m.Domain("pixel")
	var seen hdl.Bool
	m.In(pixel, func() { seen = hdl.Delay(m, "seen", in.Sel) }) // in.Sel changes at clk
	return Out{seen.AsUInt()}
}

// Right:

func right0303(m *hdl.Module, in In) Out {
	pixel := m.Domain("pixel")
	var seen hdl.Bool
	m.In(pixel, func() { seen = hdl.Delay(m, "seen", cross.Sync(m, pixel, "sel_synced", in.Sel)) })
	return Out{seen.AsUInt()}
}
