package drain

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/machine"
)

// serial is the beat that the shift register offers.
type serial struct {
	moves    hdl.Bool // a word moves into the register
	reserves hdl.Bool // it is one of the z stream
	valid    hdl.Bool // a beat is there
	late     hdl.Bool // it is for the divider
	passes   hdl.Bool
	num      []hdl.SInt
	shift    hdl.UInt // of a beat that is not late
	mark     mark     // Valid: the beat passes
}

// sums is a word of sums with its tag.
type sums struct {
	Acc []hdl.SInt
	Tag machine.RowTag
}

// facts is what the shift register knows of its word.
type facts struct {
	Late   hdl.Bool
	Shift  hdl.UInt
	Chunks []hdl.UInt // none when every word is one beat
	Groups hdl.UInt
	Tag    machine.RowTag
}

// serialise makes the queue of rows and the shift register that takes a word
// apart into beats.
func (g Drain) serialise(m *hdl.Module, in In, room hdl.Bool) serial {
	moves := hdl.Wire(m, "moves", hdl.B())
	front, _ := stream.FifoRegs(m, "row", g.RowSlots(), stream.Flow[sums]{Valid: in.RowValid, Data: sums{in.RowAcc, in.RowTag}}, moves.Q)
	back := front.Data.Tag.Back

	valid := hdl.Reg(m, "beat_valid", hdl.B(), hdl.Reset(0))
	word := stream.Hold(m, moves.Q, "beat", g.facts(m, g.At(in.Heads, front.Data.Tag.Slot), front.Data.Tag))
	passes := valid.Q.And(in.ZBeatReady.Or(word.Late.Not()))
	last, index := g.position(m, "beat_index", moves.Q, passes, word.Chunks)
	ends := passes.And(last)
	moves.Set(front.Valid.And(valid.Q.Not().Or(ends)).And(back.Or(room)))
	m.If(moves.Q, func() { valid.Set(hdl.True(m)) }).ElseIf(ends, func() { valid.Set(hdl.False(m)) })

	num := g.shift(m, moves.Q, passes, hdl.False(m), front.Data.Acc)
	return serial{
		moves: moves.Q, reserves: moves.Q.And(back.Not()),
		valid: valid.Q, late: word.Late, passes: passes, num: num, shift: word.Shift,
		mark: mark{Valid: passes, Last: last, Index: index, Groups: word.Groups, Tag: word.Tag},
	}
}

// shift makes the shift register of sums, which takes a word and loses a beat at
// a time, and returns its first beat. Where halves is true the first lane is
// shifted to the right by a place.
func (g Drain) shift(m *hdl.Module, takes, passes, halves hdl.Bool, word []hdl.SInt) []hdl.SInt {
	acc := hdl.Reg(m, "beat_acc", word, hdl.NoReset())
	next := append(append([]hdl.SInt{}, acc.Q[g.DivLanes:]...), acc.Q[g.Lanes-g.DivLanes:]...)
	half := append([]hdl.SInt{acc.Q[0].Shr(1).Ext(g.AccBits())}, acc.Q[1:]...)
	m.If(takes, func() { acc.Set(word) }).ElseIf(passes, func() { acc.Set(next) }).ElseIf(halves, func() { acc.Set(half) })
	return acc.Q[:g.DivLanes]
}

// facts returns what the shift register has to know of a word.
func (g Drain) facts(m *hdl.Module, head machine.Head, tag machine.RowTag) facts {
	plain := tag.Back.Or(head.Gemm)
	f := facts{
		Late:   g.late(head, tag),
		Shift:  hdl.Mux(plain, head.YShift, hdl.C(m, hdl.U(6), 16)),
		Groups: hdl.Mux(plain, hdl.C(m, hdl.U(2), 0), head.Groups),
		Tag:    tag,
	}
	if g.chunks() > 1 {
		f.Chunks = []hdl.UInt{head.Chunks}
	}
	return f
}

// position counts the beats of a word from the cycle after it begins on.
func (g Drain) position(m *hdl.Module, name string, begins, passes hdl.Bool, chunks []hdl.UInt) (last hdl.Bool, index []hdl.UInt) {
	if len(chunks) == 0 {
		return hdl.True(m), nil
	}
	w := bits.Len(uint(g.chunks() - 1))
	at := hdl.Reg(m, name, hdl.U(w), hdl.NoReset())
	next := at.Q.AddC(1)
	m.If(begins, func() { at.Set(hdl.C(m, hdl.U(w), 0)) }).ElseIf(passes, func() { at.Set(next.Wrap(w)) })
	return next.Eq(chunks[0]), []hdl.UInt{at.Q}
}
