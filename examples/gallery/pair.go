package gallery

import "github.com/sparcgen/sparcgen/hdl"

// Pair says which of two buttons was pressed more often.
type Pair struct{}

type PairIn struct{ Left, Right, Again hdl.Bool }

type PairOut struct{ LeftLeads, RightLeads hdl.Bool }

func (Pair) Inputs() PairIn { return PairIn{hdl.B(), hdl.B(), hdl.B()} }

func (Pair) Build(m *hdl.Module, in PairIn) PairOut {
	left := hdl.Inst(m, "left_count", Counter{6}, CounterIn{En: in.Left, Clear: in.Again})
	right := hdl.Inst(m, "right_count", Counter{6}, CounterIn{En: in.Right, Clear: in.Again})
	return PairOut{left.Count.Gt(right.Count), right.Count.Gt(left.Count)}
}
