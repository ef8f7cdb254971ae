package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

func wrong0102(m *hdl.Module, in In) Out {
	return Out{in.A.Add(in.B).Fit(8)} // the sum reaches 510
}

// Right:

func right0102(m *hdl.Module, in In) Out {
	return Out{in.A.Add(in.B).Fit(9)} // or Wrap(8), or Sat(8)
}
