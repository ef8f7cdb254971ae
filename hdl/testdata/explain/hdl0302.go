package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

func wrong0302(m *hdl.Module, in In) Out {
	return Out{in.A.Add(hdl.U(8))} // U(8) is a width, not the number 8
}

// Right:

func right0302(m *hdl.Module, in In) Out {
	return Out{in.A.Add(hdl.C(m, hdl.U(8), 8))} // or in.A.AddC(8)
}
