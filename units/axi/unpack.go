package axi

import (
	"fmt"
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
)

// Unpack makes words of rows out of the beats of a bus. A row begins at an
// element of a beat and goes on through the beats that follow; a command says
// where in its first beat a run of rows begins. A row that is not whole beats
// divides a beat (16, 32, ... elements), or is the only one of its command; the
// offset is a multiple of the smallest of 16, the word and the beat. What is
// left of the last beat of a command is dropped. Elements of a word past the
// end of a row are 0.
//
// A beat a cycle when a word is as long as a beat or longer; else a word a
// cycle. Latency from a word's last beat 1.
type Unpack struct {
	BusBits  int
	Lanes    int // elements of a word, a power of two
	Elements int // most of a row
	Rows     int // most of a command
}

// Piece is the command of an Unpack: a run of rows.
type Piece struct {
	Offset   hdl.UInt // elements of the first beat before the first row
	Elements hdl.UInt // of a row, at least 1
	Rows     hdl.UInt // at least 1
}

// UnpackIn are the inputs of an Unpack.
type UnpackIn struct {
	Clear     hdl.Bool // forget the command and the word that is being made
	CmdValid  hdl.Bool
	Cmd       Piece
	BeatValid hdl.Bool
	Beat      hdl.UInt
	WordReady hdl.Bool
}

// UnpackOut are the outputs of an Unpack.
type UnpackOut struct {
	CmdReady  hdl.Bool
	BeatReady hdl.Bool
	WordValid hdl.Bool
	Word      []hdl.SInt
}

// ModuleName follows the package.
func (g Unpack) ModuleName() string { return fmt.Sprintf("axi_unpack_b%d_l%d", g.BusBits, g.Lanes) }

// elementBits is the width of an element.
const elementBits = 16

// beatElements returns the elements of a beat.
func beatElements(busBits int) int { return busBits / elementBits }

func width(most int) int { return max(1, bits.Len(uint(most))) }
func log2(n int) int     { return bits.Len(uint(n)) - 1 }

// grain returns the elements by which rows are moved within a beat.
func grain(busBits, lanes int) int { return min(16, lanes, beatElements(busBits)) }

func (g Unpack) piece() Piece {
	return Piece{hdl.U(width(beatElements(g.BusBits) - 1)), hdl.U(width(g.Elements)), hdl.U(width(g.Rows))}
}

// Inputs returns the shapes of the ports.
func (g Unpack) Inputs() UnpackIn {
	b := hdl.B()
	return UnpackIn{b, b, g.piece(), b, hdl.U(g.BusBits), b}
}

// Build makes the circuit.
func (g Unpack) Build(m *hdl.Module, in UnpackIn) UnpackOut {
	beat := beatElements(g.BusBits)
	part := min(beat, g.Lanes) // elements of a beat that fit a word
	shape := g.piece()
	begun := hdl.Reg(m, "begun", hdl.B(), hdl.Reset(0))
	posNow := hdl.Reg(m, "position", shape.Offset, hdl.NoReset())
	leftNow := hdl.Reg(m, "left", shape.Elements, hdl.NoReset())
	rowsNow := hdl.Reg(m, "rows_left", shape.Rows, hdl.NoReset())
	pos := hdl.Mux(begun.Q, posNow.Q, in.Cmd.Offset)
	left := hdl.Mux(begun.Q, leftNow.Q, in.Cmd.Elements)
	rows := hdl.Mux(begun.Q, rowsNow.Q, in.Cmd.Rows)

	full := hdl.Reg(m, "full", hdl.B(), hdl.Reset(0))
	step := hdl.All(in.CmdValid, in.BeatValid, full.Q.Not().Or(in.WordReady), in.Clear.Not()).Named("step")
	most := hdl.C(m, left, int64(min(part, 1<<left.Width()-1)))
	rowEnd := left.Le(most).Named("row_end")
	count := hdl.Mux(rowEnd, left, most) // elements taken
	over := rowEnd.And(rows.EqC(1)).Named("over")
	next := pos.Add(count)
	wraps := next.Ge(hdl.C(m, hdl.U(width(beat)), int64(beat)))
	m.If(step, func() {
		begun.Set(over.Not())
		posNow.Set(next.Wrap(pos.Width()).And(hdl.Repeat(wraps.Not(), pos.Width())))
		leftNow.Set(hdl.Mux(rowEnd, in.Cmd.Elements, left.Sub(count).AsUInt().Wrap(left.Width())))
		rowsNow.Set(hdl.Mux(rowEnd, rows.SubC(1).AsUInt().Wrap(rows.Width()), rows))
	})
	m.If(in.Clear, func() { begun.Set(hdl.False(m)) })

	lanes := g.pick(m, in.Beat, pos, part)
	for i := range lanes {
		in := hdl.False(m)
		if i < 1<<left.Width() {
			in = left.GtC(int64(i))
		}
		lanes[i] = hdl.Mux(in, lanes[i], hdl.C(m, hdl.S(elementBits), 0))
	}
	word, last := g.assemble(m, lanes, step, rowEnd, in.Clear)
	m.If(step, func() { full.Set(rowEnd.Or(last)) }).ElseIf(in.WordReady.Or(in.Clear), func() { full.Set(hdl.False(m)) })
	return UnpackOut{step.And(over), step.And(wraps.Or(over)), full.Q, word}
}

// pick returns the part of a beat that begins at an element.
func (g Unpack) pick(m *hdl.Module, beat, pos hdl.UInt, part int) []hdl.SInt {
	all := elements(beat)
	grain, n := grain(g.BusBits, g.Lanes), len(all)
	if n == grain {
		return all[:part]
	}
	choices := make([][]hdl.SInt, n/grain)
	for c := range choices {
		for i := range part {
			v := hdl.C(m, hdl.S(elementBits), 0)
			if c*grain+i < n {
				v = all[c*grain+i]
			}
			choices[c] = append(choices[c], v)
		}
	}
	return hdl.Select(pos.Shr(log2(grain)), choices)
}

// elements returns the elements of a beat, the first in its low bits.
func elements(beat hdl.UInt) []hdl.SInt {
	list := make([]hdl.SInt, beat.Width()/elementBits)
	for i := range list {
		list[i] = beat.Slice(elementBits*i+elementBits-1, elementBits*i).AsSInt()
	}
	return list
}

// assemble puts parts of beats into the word, one after the other; last is true
// for the one that fills it.
func (g Unpack) assemble(m *hdl.Module, part []hdl.SInt, step, rowEnd, clear hdl.Bool) (word []hdl.SInt, last hdl.Bool) {
	blocks := g.Lanes / len(part)
	if blocks == 1 {
		r := hdl.Reg(m, "word", part, hdl.NoReset())
		m.If(step, func() { r.Set(part) })
		return r.Q, hdl.True(m)
	}
	at := hdl.Reg(m, "block", hdl.U(log2(blocks)), hdl.Reset(0))
	last = at.Q.EqC(int64(blocks - 1))
	m.If(step, func() {
		at.Set(hdl.Mux(rowEnd.Or(last), hdl.C(m, at.Q, 0), at.Q.AddC(1).Wrap(at.Q.Width())))
	})
	m.If(clear, func() { at.Set(hdl.C(m, at.Q, 0)) })
	zeros := make([]hdl.SInt, len(part))
	for i := range zeros {
		zeros[i] = hdl.C(m, hdl.S(elementBits), 0)
	}
	for b := range blocks {
		r := hdl.Reg(m, fmt.Sprintf("word_%d", b), part, hdl.NoReset())
		m.If(step.And(at.Q.EqC(int64(b))), func() { r.Set(part) }).
			ElseIf(step.And(at.Q.LtC(int64(b))), func() { r.Set(zeros) })
		word = append(word, r.Q...)
	}
	return word, last
}
