package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

// Wrong0406 adds its lanes: those of one half, and those of the other.
type Wrong0406 struct{ Lanes int }

type Wrong0406In struct{ X []hdl.UInt }
type Wrong0406Out struct{ Y hdl.UInt }

func (g Wrong0406) Inputs() Wrong0406In { return Wrong0406In{hdl.Vec(g.Lanes, hdl.U(8))} }

func (g Wrong0406) Build(m *hdl.Module, in Wrong0406In) Wrong0406Out {
	if g.Lanes == 1 {
		return Wrong0406Out{in.X[0]}
	}
	half := g.Lanes / 2
	low := hdl.Inst(m, "low", g, Wrong0406In{in.X}) // g has as many lanes as this one
	high := hdl.Inst(m, "high", Wrong0406{g.Lanes - half}, Wrong0406In{in.X[half:]})
	return Wrong0406Out{low.Y.Add(high.Y)}
}

// Right:

type Right0406 struct{ Lanes int }

type Right0406In struct{ X []hdl.UInt }
type Right0406Out struct{ Y hdl.UInt }

func (g Right0406) Inputs() Right0406In { return Right0406In{hdl.Vec(g.Lanes, hdl.U(8))} }

func (g Right0406) Build(m *hdl.Module, in Right0406In) Right0406Out {
	if g.Lanes == 1 {
		return Right0406Out{in.X[0]}
	}
	half := g.Lanes / 2
	low := hdl.Inst(m, "low", Right0406{half}, Right0406In{in.X[:half]})
	high := hdl.Inst(m, "high", Right0406{g.Lanes - half}, Right0406In{in.X[half:]})
	return Right0406Out{low.Y.Add(high.Y)}
}
