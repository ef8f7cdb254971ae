package gallery

import "github.com/sparcgen/sparcgen/hdl"

// Distance computes sum(|a[i]-b[i]|), a pair of vectors a cycle, two cycles later.
type Distance struct{ Lanes, Width int }

type DistanceIn struct {
	Valid hdl.Bool
	A, B  []hdl.SInt
}

type DistanceOut struct {
	Done hdl.Bool
	Sum  hdl.UInt
}

func (g Distance) Inputs() DistanceIn {
	v := hdl.Vec(g.Lanes, hdl.S(g.Width))
	return DistanceIn{hdl.B(), v, v}
}

func (g Distance) Build(m *hdl.Module, in DistanceIn) DistanceOut {
	abs := make([]hdl.UInt, g.Lanes)
	for i := range abs {
		abs[i] = in.A[i].Sub(in.B[i]).Abs()
	}
	sum := hdl.Tree(hdl.Delay(m, "abs", abs), hdl.UInt.Add)
	return DistanceOut{hdl.Delay(m, "done", in.Valid, 2), hdl.Delay(m, "sum", sum)}
}
