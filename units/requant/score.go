package requant

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/limit"
)

// Score turns scores into pre-scores: acc / 2^shift rounded half up and
// saturated to OutBits. No multiplier. One beat a cycle, latency 2 cycles.
type Score struct {
	Lanes   int // 1 to 256
	AccBits int // width of a score, 26 to 48
	OutBits int // width of a pre-score, 2 to 16
}

// ScoreIn is one beat of scores with the shift of their head.
type ScoreIn struct {
	InValid  hdl.Bool
	InAcc    []hdl.SInt // scores
	InShift  hdl.UInt   // 6 bits, 0 to 62
	OutReady hdl.Bool
}

// ScoreOut is one beat of pre-scores.
type ScoreOut struct {
	InReady  hdl.Bool
	OutValid hdl.Bool
	OutP     []hdl.SInt // pre-scores
}

// Inputs returns the shapes of the ports.
func (g Score) Inputs() ScoreIn {
	return ScoreIn{hdl.B(), hdl.Vec(g.Lanes, hdl.S(g.AccBits)), hdl.U(6), hdl.B()}
}

// Latency returns the cycles from a beat's acceptance to its result.
func (g Score) Latency() int { return 2 }

// Build makes the two halves of the shift.
func (g Score) Build(m *hdl.Module, in ScoreIn) ScoreOut {
	ok := limit.Range(m, "Lanes", g.Lanes, 1, 256)
	ok = limit.Range(m, "AccBits", g.AccBits, 26, 48) && ok
	if ok = limit.Range(m, "OutBits", g.OutBits, 2, 16) && ok; !ok {
		return ScoreOut{}
	}
	p := stream.NewPipe(m, "p", in.InValid, in.OutReady, g.Latency())
	fine := stream.Hold(m, p.Advance, "fine", in.InShift.Slice(2, 0))
	out := make([]hdl.SInt, g.Lanes)
	for l := range out {
		n := strconv.Itoa(l)
		x := beginSigned(m, in.InAcc[l]).right(m, "shift_"+n, in.InShift.Slice(5, 3), 3, g.OutBits, true)
		x = stream.Hold(m, p.Advance, "near_"+n, x).right(m, "shift_"+n, fine, 0, g.OutBits, true)
		out[l] = stream.Hold(m, p.Advance, "p_"+n, x.round(m, "round_"+n, g.OutBits, true).AsSInt())
	}
	return ScoreOut{p.Advance, p.Valid, out}
}
