package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

type Wrong0405 struct{}

type Wrong0405In struct {
	Data  hdl.UInt
	Count int // no signal, so no port
}

type Wrong0405Out struct{ Shifted hdl.UInt }

func (Wrong0405) Inputs() Wrong0405In { return Wrong0405In{Data: hdl.U(8), Count: 2} }

func (Wrong0405) Build(m *hdl.Module, in Wrong0405In) Wrong0405Out {
	return Wrong0405Out{in.Data.Shr(in.Count)}
}

// Right:

type Right0405 struct{ Count int } // a parameter belongs here

type Right0405In struct{ Data hdl.UInt }

type Right0405Out struct{ Shifted hdl.UInt }

func (Right0405) Inputs() Right0405In { return Right0405In{Data: hdl.U(8)} }

func (g Right0405) Build(m *hdl.Module, in Right0405In) Right0405Out {
	return Right0405Out{in.Data.Shr(g.Count)}
}
