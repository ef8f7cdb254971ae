package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

type Wrong0403 struct{}

type Wrong0403In struct{ Data hdl.UInt }
type Wrong0403Out struct{ Data hdl.UInt }

func (Wrong0403) Inputs() Wrong0403In { return Wrong0403In{hdl.U(8)} }

func (Wrong0403) Build(m *hdl.Module, in Wrong0403In) Wrong0403Out {
	return Wrong0403Out{in.Data.Not()}
}

// Right:

type Right0403 struct{}

type Right0403In struct{ Data hdl.UInt }
type Right0403Out struct{ Result hdl.UInt }

func (Right0403) Inputs() Right0403In { return Right0403In{hdl.U(8)} }

func (Right0403) Build(m *hdl.Module, in Right0403In) Right0403Out {
	return Right0403Out{in.Data.Not()}
}
