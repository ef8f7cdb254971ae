package axi

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
)

// region is memory that a job reads or writes: rows of bytes.
type region struct {
	Used   hdl.Bool
	Ptr    hdl.UInt // 64 bits
	Stride hdl.UInt // 32 bits, or the job size
	Rows   hdl.UInt // 16 bits
	Bytes  hdl.UInt // of a row
	Mask   hdl.UInt // bits of Ptr and Stride that must be 0
	Field  hdl.UInt // what an error is about
}

// The order in which regions are looked at: first those that are written.
const (
	regionZ = iota
	regionZc
	regionFirstOperand
)

// regionBits are the widths of the fields Bytes and Mask.
const (
	regionBytesBits = 24
	regionMaskBits  = 12
)

// wordBytes returns the bytes that a word of ZC takes.
func (g Sparc) wordBytes() int { return max(2*g.Lanes, g.BusBits/8) }

// regions returns the regions of a job, those that are written first, the
// list among the operands.
func (g Sparc) regions(i *image, list, count hdl.UInt) []region {
	m := i.m
	c16 := func(v int64) hdl.UInt { return hdl.C(m, hdl.U(16), v) }
	c32 := func(v int64) hdl.UInt { return hdl.C(m, hdl.U(strideBits), v) }
	bytes := func(v hdl.UInt) hdl.UInt { return v.Ext(regionBytesBits) }
	mask := func(v int64) hdl.UInt { return hdl.C(m, hdl.U(regionMaskBits), v-1) }
	field := func(name string) hdl.UInt { return hdl.C(m, hdl.U(fieldBits), int64(offset(name))) }
	beat := mask(int64(g.BusBits / 8))
	d := i.get("d")
	row := bytes(d.Shl(1))
	// A head is aligned to a beat or to its rows, whichever is less.
	head := beat
	for w := 16; 2*w < g.BusBits/8; w *= 2 {
		head = hdl.Mux(d.EqC(int64(w)), mask(int64(2*w)), head)
	}
	words := hdl.C(m, hdl.U(regionBytesBits), int64(g.wordBytes()))
	for w := 2 * g.Lanes; w <= g.HeadDim; w *= 2 {
		words = hdl.Mux(d.EqC(int64(w)), hdl.C(m, hdl.U(regionBytesBits), int64(w/g.Lanes*g.wordBytes())), words)
	}
	matrix := func(used hdl.Bool, name string, rows, row, mask hdl.UInt) region {
		return region{used, i.get(name), i.get(name + "_stride"), rows, row, mask, field(name)}
	}
	n := i.get("n")
	attention := i.gemm().Not()
	return []region{
		matrix(hdl.True(m), "z", n, row, hdl.Mux(i.gemm(), beat, head)),
		{i.clustered(), i.get("zc"), words.Ext(strideBits), i.get("clusters"), words, mask(int64(g.wordBytes())), field("zc")},
		{hdl.True(m), list.Ext(64), c32(JobBytes), count, bytes(c16(JobBytes)), mask(JobBytes), field("kind")},
		{i.clustered(), i.get("column_list"), c32(2), i.get("columns"), bytes(c16(2)), mask(2), field("column_list")},
		matrix(attention, "q", n, row, head),
		matrix(attention, "k", n, row, head),
		matrix(attention.And(i.vgen().Not()), "v", n, row, head),
		matrix(i.takesX(), "x", n, bytes(i.get("dim").Shl(1)), beat),
		matrix(i.takesX(), "w", i.get("dim"), row, beat),
	}
}

// judge is the circuit that looks at one region after the other: it takes as
// many cycles as the bits of the numbers of rows, and three each.
type judge struct {
	done hdl.Bool // all are right
	bad  hdl.Bool // one is wrong
	code hdl.UInt
	at   hdl.UInt // with bad: field
}

// codeBits is the width of an error's code.
const codeBits = 8

// span is memory from a first byte to before an end.
type span struct {
	Used       hdl.Bool
	Start, End hdl.UInt
}

func (s span) meets(t span) hdl.Bool {
	return hdl.All(s.Used, t.Used, s.Start.Lt(t.End), t.Start.Lt(s.End))
}

// judgeRegions looks at regions from the cycle after start until done or bad.
func (g Sparc) judgeRegions(m *hdl.Module, start, clear hdl.Bool, list []region) judge {
	const (
		quiet = iota
		load
		multiply
		decide
	)
	w := max(g.AddrBits, strideBits+indexBits) + 2 // no sum overflows
	state := hdl.Reg(m, "region_state", hdl.U(2), hdl.Reset(quiet))
	at := hdl.Reg(m, "region", hdl.U(bits.Len(uint(len(list)-1))), hdl.NoReset())
	now := hdl.Select(at.Q, list)
	to := func(s int64) { state.Set(hdl.C(m, state.Q, s)) }

	here := hdl.Reg(m, "here", span{hdl.B(), hdl.U(w), hdl.U(w)}, hdl.NoReset())
	addend := hdl.Reg(m, "addend", hdl.U(w), hdl.NoReset())
	times := hdl.Reg(m, "times", hdl.U(16), hdl.NoReset())
	crooked := hdl.Reg(m, "crooked", hdl.B(), hdl.NoReset())
	beyond := hdl.Reg(m, "beyond", hdl.B(), hdl.NoReset())
	field := hdl.Reg(m, "region_field", hdl.U(fieldBits), hdl.NoReset())
	written := []*hdl.Driven[span]{}
	for k := range regionFirstOperand {
		written = append(written, hdl.Reg(m, []string{"z_span", "zc_span"}[k], here.Q, hdl.NoReset()))
	}

	ptr := now.Ptr.Wrap(g.AddrBits).Ext(w)
	high := hdl.False(m)
	if g.AddrBits < 64 {
		high = now.Ptr.Shr(g.AddrBits).NeC(0)
	}
	m.If(state.Q.EqC(load), func() {
		here.Set(span{now.Used, ptr, ptr.Add(now.Bytes).Wrap(w)})
		addend.Set(now.Stride.Ext(w))
		times.Set(now.Rows.SubC(1).AsUInt().Wrap(16))
		crooked.Set(now.Ptr.Wrap(regionMaskBits).Or(now.Stride.Wrap(regionMaskBits)).And(now.Mask).NeC(0))
		beyond.Set(high)
		field.Set(now.Field)
		to(multiply)
	}).ElseIf(state.Q.EqC(multiply), func() {
		m.If(times.Q.Bit(0), func() {
			here.Set(span{here.Q.Used, here.Q.Start, here.Q.End.Add(addend.Q).Wrap(w)})
		})
		addend.Set(addend.Q.Shl(1).Wrap(w))
		times.Set(times.Q.Shr(1).Ext(16))
		m.If(times.Q.Shr(1).EqC(0).Or(here.Q.Used.Not()), func() { to(decide) })
	})

	overlap := hdl.False(m)
	for k, r := range written {
		overlap = overlap.Or(at.Q.GtC(int64(k)).And(here.Q.meets(r.Q)))
	}
	// The end may be the end of memory itself.
	past := beyond.Q.Or(here.Q.End.SubC(1).AsUInt().Wrap(w).Shr(g.AddrBits).NeC(0))
	wrong := here.Q.Used.And(hdl.Any(crooked.Q, past, overlap))
	deciding := state.Q.EqC(decide).And(clear.Not())
	last := at.Q.EqC(int64(len(list) - 1))
	m.If(deciding, func() {
		for k, r := range written {
			m.If(at.Q.EqC(int64(k)), func() { r.Set(here.Q) })
		}
		m.If(wrong.Or(last), func() { to(quiet) }).Else(func() {
			at.Set(at.Q.AddC(1).Wrap(at.Q.Width()))
			to(load)
		})
	})
	m.If(start, func() {
		at.Set(hdl.C(m, at.Q, 0))
		to(load)
	})
	m.If(clear, func() { to(quiet) })
	c := func(v int64) hdl.UInt { return hdl.C(m, hdl.U(codeBits), v) }
	return judge{deciding.And(last).And(wrong.Not()), deciding.And(wrong),
		hdl.Mux(crooked.Q, c(ErrorAlignment), hdl.Mux(past, c(ErrorAddress), c(ErrorOverlap))), field.Q}
}
