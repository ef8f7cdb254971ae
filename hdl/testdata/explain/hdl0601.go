package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

type Wrong0601 struct{}

type Wrong0601In struct{ A, B hdl.UInt }
type Wrong0601Out struct{ Y hdl.UInt }

func (Wrong0601) Inputs() Wrong0601In { return Wrong0601In{hdl.U(8), hdl.U(8)} }

func (Wrong0601) Build(m *hdl.Module, in Wrong0601In) Wrong0601Out { return Wrong0601Out{in.A.Not()} }

// Right:

type Right0601 struct{}

type Right0601In struct{ A hdl.UInt }
type Right0601Out struct{ Y hdl.UInt }

func (Right0601) Inputs() Right0601In { return Right0601In{hdl.U(8)} }

func (Right0601) Build(m *hdl.Module, in Right0601In) Right0601Out { return Right0601Out{in.A.Not()} }
