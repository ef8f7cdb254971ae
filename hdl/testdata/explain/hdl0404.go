package explain

import "github.com/sparcgen/sparcgen/hdl"

// Wrong:

// Wrong0404 adds up its lanes, each times its gain.
type Wrong0404 struct{ Gains []int64 } // slices cannot be compared

type Wrong0404In struct{ X []hdl.UInt }

func (g Wrong0404) Inputs() Wrong0404In { return Wrong0404In{hdl.Vec(len(g.Gains), hdl.U(8))} }

func (g Wrong0404) Build(m *hdl.Module, in Wrong0404In) Out {
	scaled := make([]hdl.UInt, len(in.X))
	for i, x := range in.X {
		scaled[i] = x.MulC(g.Gains[i])
	}
	return Out{hdl.Tree(scaled, hdl.UInt.Add)}
}

func wrong0404(m *hdl.Module, in In) Out {
	return hdl.Inst(m, "scaled", Wrong0404{Gains: []int64{1, 2, 2, 1}}, Wrong0404In{in.Row})
}

// Right:

type Right0404 struct{ Gains [4]int64 } // arrays can

type Right0404In struct{ X []hdl.UInt }

func (g Right0404) Inputs() Right0404In { return Right0404In{hdl.Vec(len(g.Gains), hdl.U(8))} }

func (g Right0404) Build(m *hdl.Module, in Right0404In) Out {
	scaled := make([]hdl.UInt, len(in.X))
	for i, x := range in.X {
		scaled[i] = x.MulC(g.Gains[i])
	}
	return Out{hdl.Tree(scaled, hdl.UInt.Add)}
}

func right0404(m *hdl.Module, in In) Out {
	return hdl.Inst(m, "scaled", Right0404{Gains: [4]int64{1, 2, 2, 1}}, Right0404In{in.Row})
}
