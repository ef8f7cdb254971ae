package bench

import "github.com/sparcgen/sparcgen/hdl"

// Argmin finds the centroid nearest to a row: the L1 distance of one centroid
// a cycle over Lanes elements of Width bits, and the smallest distance so far
// with its index, the lowest index on equal distances.
//
// Latency from Centroid to Best: 3 cycles (differences, sum, minimum), one
// centroid every cycle. First, given with a centroid, starts anew: that
// centroid has index 0 and those that follow with Valid 1, 2, ...
type Argmin struct{ Lanes, Width, IndexWidth int }

// ArgminIn are the inputs of Argmin.
type ArgminIn struct {
	First, Valid  hdl.Bool
	Row, Centroid []hdl.SInt
}

// ArgminOut are the outputs of Argmin.
type ArgminOut struct {
	Best  hdl.UInt // the smallest distance
	Index hdl.UInt // of the centroid that has it
}

// Inputs returns the shapes of the inputs.
func (c Argmin) Inputs() ArgminIn {
	v := hdl.Vec(c.Lanes, hdl.S(c.Width))
	return ArgminIn{First: hdl.B(), Valid: hdl.B(), Row: v, Centroid: v}
}

// Build makes the circuit.
func (c Argmin) Build(m *hdl.Module, in ArgminIn) ArgminOut {
	abs := make([]hdl.UInt, c.Lanes)
	for i := range abs {
		abs[i] = in.Row[i].Sub(in.Centroid[i]).Abs()
	}
	sum := hdl.Delay(m, "sum", hdl.Tree(hdl.Delay(m, "abs", abs), hdl.UInt.Add))
	first := hdl.Delay(m, "first_d", in.First, 2)
	valid := hdl.Delay(m, "valid_d", in.Valid, 2)
	index := hdl.Reg(m, "next", hdl.U(c.IndexWidth), hdl.Reset(0))
	best := hdl.Reg(m, "best", hdl.U(sum.Width()), hdl.Reset(0))
	bestIndex := hdl.Reg(m, "index", hdl.U(c.IndexWidth), hdl.Reset(0))
	m.If(valid, func() {
		here := hdl.Mux(first, hdl.C(m, hdl.U(c.IndexWidth), 0), index.Q)
		index.Set(here.AddC(1).Wrap(c.IndexWidth))
		m.If(first.Or(sum.Lt(best.Q)), func() {
			best.Set(sum)
			bestIndex.Set(here)
		})
	})
	return ArgminOut{Best: best.Q, Index: bestIndex.Q}
}
