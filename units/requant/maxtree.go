package requant

import (
	"math/bits"
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/limit"
)

// MaxTree finds the largest score of a row that comes in beats of Lanes
// scores: a tree over the beat and a running maximum over the beats. The value
// only, no index. One beat a cycle; the maximum leaves Latency() cycles after
// the row's last beat.
type MaxTree struct {
	Lanes  int // scores a beat (P), 1 to 256
	Bits   int // width of a score, 2 to 48
	Levels int // compare levels between registers, 1 to 8
}

// MaxTreeIn is one beat of scores.
type MaxTreeIn struct {
	InValid  hdl.Bool
	InValue  []hdl.SInt
	InKeep   []hdl.Bool // false: the score takes no part
	InLast   hdl.Bool   // the row ends
	OutReady hdl.Bool
}

// MaxTreeOut is the maximum of a row; it means nothing when no score took part.
type MaxTreeOut struct {
	InReady  hdl.Bool
	OutValid hdl.Bool
	OutMax   hdl.SInt
}

// Inputs returns the shapes of the ports.
func (g MaxTree) Inputs() MaxTreeIn {
	return MaxTreeIn{hdl.B(), hdl.Vec(g.Lanes, hdl.S(g.Bits)), hdl.Vec(g.Lanes, hdl.B()), hdl.B(), hdl.B()}
}

// candidate is a score that may be the maximum, if it takes part.
type candidate struct {
	Value hdl.SInt
	Keep  hdl.Bool
}

// larger returns the larger of two candidates; one that takes no part loses.
func larger(a, b candidate) candidate {
	second := b.Keep.And(a.Keep.Not().Or(a.Value.Lt(b.Value)))
	return candidate{hdl.Mux(second, b.Value, a.Value), a.Keep.Or(b.Keep)}
}

func (g MaxTree) treeLatency() int {
	return (bits.Len(uint(g.Lanes-1)) + g.Levels - 1) / g.Levels
}

// Latency returns the cycles from a row's last beat to its maximum.
func (g MaxTree) Latency() int { return g.treeLatency() + 1 }

// Build makes the tree and the running maximum.
func (g MaxTree) Build(m *hdl.Module, in MaxTreeIn) MaxTreeOut {
	ok := limit.Range(m, "Lanes", g.Lanes, 1, 256)
	ok = limit.Range(m, "Bits", g.Bits, 2, 48) && ok
	if ok = limit.Range(m, "Levels", g.Levels, 1, 8) && ok; !ok {
		return MaxTreeOut{}
	}
	p := stream.NewPipe(m, "p", in.InValid.And(in.InLast), in.OutReady, g.Latency())
	beat, last := in.InValid, in.InLast
	for i := range g.treeLatency() {
		valid := hdl.Reg(m, "beat_"+strconv.Itoa(i+1), hdl.B(), hdl.Reset(0))
		from := beat
		m.If(p.Advance, func() { valid.Set(from) })
		beat, last = valid.Q, stream.Hold(m, p.Advance, "last_"+strconv.Itoa(i+1), last)
	}
	level := make([]candidate, g.Lanes)
	for i := range level {
		level[i] = candidate{in.InValue[i], in.InKeep[i]}
	}
	for depth := 1; len(level) > 1; depth++ {
		var next []candidate
		for i := 0; i+1 < len(level); i += 2 {
			next = append(next, larger(level[i], level[i+1]))
		}
		if level = append(next, level[2*len(next):]...); depth%g.Levels == 0 || len(level) == 1 {
			level = stream.Hold(m, p.Advance, "level_"+strconv.Itoa(depth), level)
		}
	}
	// A row starts with no score that took part: no smallest value is needed.
	running := hdl.Reg(m, "running", in.InValue[0], hdl.NoReset())
	some := hdl.Reg(m, "some", hdl.B(), hdl.Reset(0))
	now := larger(candidate{running.Q, some.Q}, level[0])
	m.If(p.Advance.And(beat), func() {
		running.Set(now.Value)
		some.Set(now.Keep.And(last.Not()))
	})
	return MaxTreeOut{p.Advance, p.Valid, stream.Hold(m, p.Advance, "max", now.Value)}
}
