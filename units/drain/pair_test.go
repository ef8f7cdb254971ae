package drain_test

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/drain"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/units/share"
)

// sized returns a machine of which only what the drain sees matters.
func sized(lanes, div int, early bool) machine.Machine {
	return machine.Machine{Procs: 2, Lanes: lanes, DistUnits: 1, ExpLanes: 2, DivLanes: div, MinUnits: 1, Tokens: 64, HeadDim: 64,
		ColumnsMax: 16, ClustersMax: 8, ModelDim: 32, PrescoreBits: 8, MaxPack: 1, ExpPoints: 16, ExpOrder: 2, ExpCap: 32767, Early: early, Banks: 2}
}

// pair is a drain with the divider it uses and a rival for the divider, the
// client Q. The inputs of the drain that the divider drives are not used.
type pair struct{ machine.Machine }

type pairIn struct {
	D drain.In

	QReqValid  hdl.Bool
	QDivisor   hdl.UInt
	QBeatValid hdl.Bool
	QLast      hdl.Bool
}

type pairOut struct {
	D drain.Out

	ZReqReady  hdl.Bool
	ZBeatReady hdl.Bool
	QReqReady  hdl.Bool
	QBeatReady hdl.Bool
}

func (g pair) Inputs() pairIn {
	return pairIn{drain.Drain{Machine: g.Machine}.Inputs(), hdl.B(), hdl.U(g.SumBits()), hdl.B(), hdl.B()}
}

func (g pair) Build(m *hdl.Module, in pairIn) pairOut {
	reqReady, beatReady, outValid := hdl.Wire(m, "req_ready", hdl.B()), hdl.Wire(m, "beat_ready", hdl.B()), hdl.Wire(m, "z_out_valid", hdl.B())
	outQ := hdl.Wire(m, "out_q", hdl.Vec(g.DivLanes, hdl.S(17)))
	d := in.D
	d.ZReqReady, d.ZBeatReady, d.ZOutValid, d.ZOutQ = reqReady.Q, beatReady.Q, outValid.Q, outQ.Q
	out := hdl.Inst(m, "drain", drain.Drain{Machine: g.Machine}, d)

	no, zero := hdl.False(m), hdl.C(m, hdl.U(g.SumBits()), 0)
	nothing := func(w int) []hdl.SInt {
		list := make([]hdl.SInt, g.DivLanes)
		for i := range list {
			list[i] = hdl.C(m, hdl.S(w), 0)
		}
		return list
	}
	s := share.In{
		ZReqValid: out.ZReqValid, ZDivisor: out.ZDivisor, ZBeatValid: out.ZBeatValid, ZNum: out.ZNum, ZLast: out.ZLast,
		QReqValid: in.QReqValid, QDivisor: in.QDivisor, QBeatValid: in.QBeatValid, QNum: nothing(g.RowAcc().SumBits()), QLast: in.QLast,
		CReqValid: no, CDivisor: zero, CBeatValid: no, CNum: nothing(g.PSumBits()), CLast: no,
	}
	if g.Early {
		s.WReqValid, s.WDivisor, s.WBeatValid = []hdl.Bool{no}, []hdl.UInt{zero}, []hdl.Bool{no}
		s.WNum, s.WLast = nothing(g.OperandBits()), []hdl.Bool{no}
	}
	o := hdl.Inst(m, "share", share.Share{Machine: g.Machine}, s)
	reqReady.Set(o.ZReqReady)
	beatReady.Set(o.ZBeatReady)
	outValid.Set(o.ZOutValid)
	outQ.Set(o.OutQ)
	return pairOut{out, o.ZReqReady, o.ZBeatReady, o.QReqReady, o.QBeatReady}
}
