package share

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/divu"
)

// client is what the divider takes from one of the clients.
type client struct {
	name     string
	mode     divu.Mode
	reqValid hdl.Bool
	divisor  hdl.UInt
	beat     beat
}

// beat is a beat of numerators on its way into the divider.
type beat struct {
	Valid hdl.Bool
	Num   []hdl.SInt // AccBits
	Mode  hdl.Enum[divu.Mode]
	Last  hdl.Bool
}

// turns returns the depth of the queue of turns. It holds as many as there are
// divisors in the divider, so it never fills: in the cycle in which the divider
// is full and takes another divisor, the queue needs one place more.
func (g Share) turns() int { return g.Divu().Places() + 1 }

// Build makes the priority, the queue of turns and the divider.
func (g Share) Build(m *hdl.Module, in In) Out {
	clients := g.clients(m, in)
	room := hdl.Wire(m, "room", hdl.B())
	asked := hdl.False(m)
	reqReady, grants := make([]hdl.Bool, len(clients)), make([]hdl.Bool, len(clients))
	for i, c := range clients {
		reqReady[i] = room.Q.And(asked.Not())
		grants[i] = c.reqValid.And(reqReady[i])
		asked = asked.Or(c.reqValid)
	}

	ends := hdl.Wire(m, "ends", hdl.B())
	granted := stream.Flow[[]hdl.Bool]{Valid: asked.And(room.Q), Data: grants}
	var turn stream.Flow[[]hdl.Bool]
	if g.Divu().Serial { // one turn, which begins when the one before has ended
		turn = stream.Flow[[]hdl.Bool]{Valid: hdl.True(m), Data: stream.Hold(m, granted.Valid, "turn", grants)}
	} else {
		turn, _ = stream.FifoRegs(m, "turn", g.turns(), granted, ends.Q)
	}
	divisor, now := clients[len(clients)-1].divisor, clients[len(clients)-1].beat
	for i := len(clients) - 2; i >= 0; i-- {
		divisor = hdl.Mux(clients[i].reqValid, clients[i].divisor, divisor)
		now = hdl.Mux(turn.Data[i], clients[i].beat, now)
	}
	offered := turn.Valid.And(now.Valid)
	d := hdl.Inst(m, "divu", g.Divu(), divu.In{DivValid: asked, DivDivisor: divisor,
		InValid: offered, InNum: now.Num, InMode: now.Mode, InLast: now.Last, OutReady: hdl.True(m)})
	room.Set(d.DivReady)
	ends.Set(d.InReady.And(offered).And(now.Last))

	beatReady, outValid := make([]hdl.Bool, len(clients)), make([]hdl.Bool, len(clients))
	for i, c := range clients {
		beatReady[i] = d.InReady.And(turn.Valid).And(turn.Data[i])
		if g.Divu().Serial {
			outValid[i] = d.OutValid.And(hdl.Delay(m, c.name+"_turn", turn.Data[i]))
			continue
		}
		outValid[i] = hdl.Delay(m, c.name+"_out_valid", beatReady[i].And(c.beat.Valid), g.Latency())
	}
	last := len(clients) - 1
	out := Out{
		ZReqReady: reqReady[0], ZBeatReady: beatReady[0], ZOutValid: outValid[0],
		QReqReady: reqReady[last-1], QBeatReady: beatReady[last-1], QOutValid: outValid[last-1],
		CReqReady: reqReady[last], CBeatReady: beatReady[last], COutValid: outValid[last],
		OutQ: d.OutQ, OutLast: d.OutLast,
	}
	if g.Early {
		out.WReqReady, out.WBeatReady, out.WOutValid = reqReady[1:2], beatReady[1:2], outValid[1:2]
	}
	return out
}

// clients returns the clients, the most urgent first.
func (g Share) clients(m *hdl.Module, in In) []client {
	of := func(name string, mode divu.Mode, reqValid hdl.Bool, divisor hdl.UInt, valid hdl.Bool, num []hdl.SInt, last hdl.Bool) client {
		wide := append([]hdl.SInt{}, num...)
		for i := range wide {
			// The serial divider sees no more than the sum of a Mean: Z fills the rest.
			if w := g.Divu().MeanBits(); g.Divu().Serial && mode == divu.Mean && w < g.AccBits() {
				wide[i] = hdl.Cat(in.ZNum[i].Slice(g.AccBits()-1, w), wide[i].Ext(w)).AsSInt()
				continue
			}
			wide[i] = wide[i].Ext(g.AccBits())
		}
		return client{name, mode, reqValid, divisor, beat{valid, wide, hdl.C(m, hdl.E(divu.Weight), int64(mode)), last}}
	}
	list := []client{of("z", divu.Quotient, in.ZReqValid, in.ZDivisor, in.ZBeatValid, in.ZNum, in.ZLast)}
	if g.Early {
		list = append(list, of("w", divu.Weight, in.WReqValid[0], in.WDivisor[0], in.WBeatValid[0], in.WNum, in.WLast[0]))
	}
	return append(list,
		of("q", divu.Mean, in.QReqValid, in.QDivisor, in.QBeatValid, in.QNum, in.QLast),
		of("c", divu.Mean, in.CReqValid, in.CDivisor, in.CBeatValid, in.CNum, in.CLast))
}
