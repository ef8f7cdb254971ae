package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

func wrong0501(m *hdl.Module, in In) Out {
	powers := hdl.ROM(m, "powers", hdl.U(8), 4, []int64{1, 2, 4, 8, 16}) // five words in four
	return Out{powers.Read(in.Two)}
}

// Right:

func right0501(m *hdl.Module, in In) Out {
	powers := hdl.ROM(m, "powers", hdl.U(8), 4, []int64{1, 2, 4, 8})
	return Out{powers.Read(in.Two)}
}
