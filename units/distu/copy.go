package distu

import (
	"fmt"
	"math/bits"
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/pipeline"
)

// Copy is one copy of the lanes: its two centroid banks, |a-b|, the adder
// tree and, when rows have several beats, the accumulators. Distu has the
// control.
type Copy struct {
	Lanes, Bits, Beats, Pack int
	Pipeline                 string
}

// CopyIn are the inputs of a Copy.
type CopyIn struct {
	Advance hdl.Bool   // the pipeline moves
	Load    hdl.Bool   // the copy takes CenRow
	Swap    []hdl.Bool // the active bank takes the shadow bank; only for one beat
	LoadAt  []hdl.UInt // where CenRow goes; only for several beats
	ReadAt  []hdl.UInt // where the beat for the next cycle's Row is; only for several beats
	CenRow  []hdl.SInt
	Row     []hdl.SInt

	// Of the beat for which the sums are chosen.
	Pack []hdl.UInt // log2 of pack; none when Pack is 1
	Live hdl.Bool   // the copy has centroids; all outputs are all ones otherwise

	// Of the beat that the output registers take.
	Valid  hdl.Bool   // it is there
	RowEnd []hdl.Bool // last beat of its row; none for one beat
}

// CopyOut are the outputs of a Copy: Pack lanes of distanceBits.
type CopyOut struct{ Distance []hdl.UInt }

// Inputs returns the shapes of the ports.
func (c Copy) Inputs() CopyIn {
	row := hdl.Vec(c.Lanes, hdl.S(c.Bits))
	in := CopyIn{Advance: hdl.B(), Load: hdl.B(), CenRow: row, Row: row,
		Valid: hdl.B(), Live: hdl.B()}
	if c.Beats == 1 {
		in.Swap = []hdl.Bool{hdl.B()}
	} else {
		in.RowEnd = []hdl.Bool{hdl.B()}
		in.LoadAt = []hdl.UInt{hdl.U(c.addressBits())}
		in.ReadAt = in.LoadAt
	}
	if c.Pack > 1 {
		in.Pack = []hdl.UInt{hdl.U(codeWidth(c.Pack))}
	}
	return in
}

// Registers between a row's beat and the output register: after the
// difference, after |a-b|, after each adder, after the choice of sums.
func (c Copy) registers() (difference, absolute, adder, choice bool) {
	switch c.Pipeline {
	case pipeline.Area:
		return false, false, false, false
	case pipeline.Fast:
		return true, true, true, true
	}
	return false, true, true, false
}

func (c Copy) latency() int {
	difference, absolute, adder, choice := c.registers()
	n := 1
	for _, has := range []bool{difference, absolute, choice} {
		if has {
			n++
		}
	}
	if adder {
		n += planOf(c.Lanes, c.Pack).depth()
	}
	return n
}

// Build makes the circuit.
func (c Copy) Build(m *hdl.Module, in CopyIn) CopyOut {
	s := summer{m: m, advance: in.Advance, plan: planOf(c.Lanes, c.Pack), done: map[span]*sum{}}
	difference, absolute, adder, choice := c.registers()
	s.registered = adder
	for i, cen := range c.centroid(m, in) {
		apart := in.Row[i].Sub(cen)
		if difference {
			apart = stream.Hold(m, in.Advance, fmt.Sprintf("apart_%d", i), apart)
		}
		// |a-b| = (apart ^ sign) + sign; the sign is added by an adder further on.
		sign := apart.Sign()
		a := addend{apart.Wrap(c.Bits).AsUInt().Xor(hdl.Repeat(sign, c.Bits)), sign}
		if absolute {
			a = stream.Hold(m, in.Advance, fmt.Sprintf("abs_%d", i), a)
		}
		s.done[span{i, i + 1}] = &sum{at: []addend{a}}
	}
	var out CopyOut
	for lane := range c.Pack {
		out.Distance = append(out.Distance, c.output(m, &s, in, lane, choice))
	}
	return out
}

// distanceBits returns the width of a distance: Bits + 8, or with pipeline area no
// more than all lanes of all beats need, all ones being no distance.
func (c Copy) distanceBits() int {
	if c.Pipeline == pipeline.Area {
		return bits.Len(uint(c.Beats*c.Lanes*(1<<c.Bits-1) + 1))
	}
	return c.Bits + 8
}

// addressBits returns the bits of an address in the RAM of both banks.
func (c Copy) addressBits() int { return 1 + indexWidth(c.Beats) }

// centroid returns the beat of the active bank that the row's beat meets. A
// single beat stays in registers. Of several only one is needed at a time: both
// banks share a RAM, which fetches a cycle ahead, and no multiplexer is needed.
func (c Copy) centroid(m *hdl.Module, in CopyIn) []hdl.SInt {
	if c.Beats > 1 {
		ram := hdl.Mem(m, "centroids", in.CenRow, 1<<c.addressBits(), hdl.Undefined)
		ram.Write(in.Load, in.LoadAt[0], in.CenRow)
		return ram.Read(in.ReadAt[0])
	}
	shadow := hdl.Reg(m, "shadow", in.CenRow, hdl.NoReset())
	m.If(in.Load, func() { shadow.Set(in.CenRow) })
	active := hdl.Reg(m, "active", in.CenRow, hdl.NoReset())
	m.If(in.Swap[0], func() { active.Set(shadow.Q) })
	return active.Q
}

// output makes one output lane: the sum that belongs to it at the pack in use,
// completed by the sign that is still to be added and by the row's earlier
// beats.
func (c Copy) output(m *hdl.Module, s *summer, in CopyIn, lane int, choice bool) hdl.UInt {
	width := c.distanceBits()
	take := in.Valid.And(in.Advance)
	name := "_" + strconv.Itoa(lane)
	depth := s.plan.depth()
	used := hdl.False(m)
	var part addend
	for code, pack := 0, 1; pack <= c.Pack; code, pack = code+1, pack*2 {
		if lane%(c.Pack/pack) != 0 {
			continue
		}
		one := s.aligned(s.plan.slot(pack, lane/(c.Pack/pack)), depth)
		one.Sum = one.Sum.Ext(max(one.Sum.Width(), width)).Wrap(width)
		chosen := hdl.True(m)
		if c.Pack > 1 {
			chosen = in.Pack[0].EqC(int64(code))
		}
		if part.Sum.Width() == 0 {
			part = one
		} else {
			part = hdl.Mux(chosen, one, part)
		}
		used = used.Or(chosen)
	}
	idle := used.And(in.Live).Not()
	if choice {
		part = stream.Hold(m, in.Advance, "part"+name, part)
		idle = stream.Hold(m, in.Advance, "idle"+name, idle)
	}
	total := part.Sum.Add(part.Carry.AsUInt()).Wrap(width)
	if c.Beats > 1 {
		before := hdl.Reg(m, "before"+name, hdl.U(width), hdl.Reset(0))
		total = before.Q.Add(part.Sum).Add(part.Carry.AsUInt()).Wrap(width)
		m.If(take, func() {
			before.Set(total)
			m.If(in.RowEnd[0], func() { before.Set(hdl.C(m, hdl.U(width), 0)) })
		})
	}
	out := hdl.Reg(m, "distance"+name, hdl.U(width), hdl.NoReset())
	m.If(take, func() {
		out.Set(total)
		m.If(idle, func() { out.Set(hdl.C(m, hdl.U(width), 1<<width-1)) })
	})
	return out.Q
}
