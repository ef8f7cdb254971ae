package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

type Wrong0306 struct{}

type Wrong0306In struct{ X hdl.UInt }
type Wrong0306Out struct{ Y hdl.UInt }

func (Wrong0306) Inputs() Wrong0306In { return Wrong0306In{hdl.U(8)} }

func (Wrong0306) Build(m *hdl.Module, in Wrong0306In) Wrong0306Out {
	pixel := m.Domain("pixel")
	return Wrong0306Out{hdl.InDomain(pixel, in.X.Not())} // Not is already computed at clk
}

// Right:

type Right0306 struct{}

type Right0306In struct{ X hdl.UInt }
type Right0306Out struct{ Y hdl.UInt }

func (Right0306) Inputs() Right0306In { return Right0306In{hdl.U(8)} }

func (Right0306) Build(m *hdl.Module, in Right0306In) Right0306Out {
	pixel := m.Domain("pixel")
	return Right0306Out{hdl.InDomain(pixel, in.X).Not()}
}
