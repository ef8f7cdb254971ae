package rv32i

import "github.com/sparcgen/sparcgen/hdl"

// access is the data memory's side of execute.
type access struct {
	read      hdl.Bool
	addr      hdl.UInt
	strobes   hdl.UInt
	write     hdl.UInt
	loaded    hdl.UInt // in the last cycle of a load
	over      hdl.Bool // this is the last cycle of the instruction
	unaligned hdl.Bool // the address is a mistake
}

// access makes loads and stores at the address sum. The first cycle asks for a
// word, or writes one; a load gets it in the next. An access that crosses
// words takes the second of them one cycle after the first.
func (c Core) access(m *hdl.Module, in CoreIn, valid hdl.Bool, o operands, sum hdl.UInt) access {
	offset := sum.Slice(1, 0)
	size := o.Funct3.Slice(1, 0)
	half, whole := size.EqC(1), size.EqC(2)
	count := hdl.Cat(whole.AsUInt(), half.Or(whole).AsUInt()) // bytes, less one
	ends := offset.Add(count).Named("last_byte")
	odd := hdl.Any(half.And(offset.Bit(0)), whole.And(offset.NeC(0)))
	uses := valid.And(o.Load.Or(o.Store))

	crosses, second, mistake := hdl.False(m), hdl.False(m), odd.And(o.Load.Or(o.Store))
	phase := hdl.Reg(m, "asked", hdl.B(), hdl.Reset(0)) // the last word of a load is asked for
	if c.Unaligned {
		crosses, mistake = ends.GeC(4).And(uses).Named("crosses"), hdl.False(m)
		at := hdl.Reg(m, "second_word", hdl.B(), hdl.Reset(0))
		at.Set(hdl.All(crosses, at.Q.Not(), phase.Q.Not()))
		second = at.Q
	}
	first := crosses.And(second.Not()).And(phase.Q.Not()) // a second word is still to come
	starts := uses.And(mistake.Not())
	asks := hdl.All(valid, o.Load, phase.Q.Not())
	phase.Set(asks.And(first.Not()))

	upper := sum.Slice(31, 2)
	word0 := in.DData
	if c.Unaligned {
		upper = hdl.Mux(second, upper.AddC(1).Wrap(30), upper)
		kept := hdl.Reg(m, "first_word", word(), hdl.NoReset())
		m.If(second, func() { kept.Set(in.DData) })
		word0 = hdl.Mux(crosses, kept.Q, in.DData)
	}

	mask := hdl.Cat(whole, whole, half.Or(whole), hdl.True(m))
	strobes := mask.ShlBy(offset).Ext(8)
	strobe := hdl.Mux(second, strobes.Slice(7, 4), strobes.Slice(3, 0))
	writes := hdl.All(starts, o.Store)
	return access{
		read: asks.And(mistake.Not()), addr: upper.Cat(hdl.C(m, hdl.U(2), 0)),
		strobes: strobe.And(hdl.Repeat(writes, 4)), write: rotated(o.rs2, offset, true),
		loaded: extend(m, rotated(merged(word0, in.DData, offset), offset, false), o.Funct3),
		over:   hdl.Mux(o.Load, phase.Q, first.Not()), unaligned: mistake,
	}
}

// bytesOf returns the bytes of a word, the lowest first.
func bytesOf(v hdl.UInt) []hdl.UInt {
	var b []hdl.UInt
	for k := range 4 {
		b = append(b, v.Slice(8*k+7, 8*k))
	}
	return b
}

func wordOf(b []hdl.UInt) hdl.UInt { return hdl.Cat(b[3], b[2], b[1], b[0]) }

// rotated turns the bytes of a word by offset, up or down.
func rotated(v, offset hdl.UInt, up bool) hdl.UInt {
	b := bytesOf(v)
	out := make([]hdl.UInt, 4)
	for k := range out {
		var choices []hdl.UInt
		for by := range 4 {
			if up {
				by = 4 - by
			}
			choices = append(choices, b[(k+by)%4])
		}
		out[k] = hdl.Select(offset, choices)
	}
	return wordOf(out)
}

// merged returns the bytes from offset on of the first word, and those before of the second.
func merged(first, second, offset hdl.UInt) hdl.UInt {
	a, b := bytesOf(first), bytesOf(second)
	out := make([]hdl.UInt, 4)
	for k := range out {
		out[k] = hdl.Mux(offset.LeC(int64(k)), a[k], b[k])
	}
	return wordOf(out)
}

// extend makes 32 bits of the 8, 16 or 32 low ones that funct3 says.
func extend(m *hdl.Module, v, funct3 hdl.UInt) hdl.UInt {
	signed := funct3.Bit(2).Not()
	high := hdl.Mux(funct3.Bit(0), v.Bit(15), v.Bit(7)).And(signed)
	whole := funct3.Bit(1)
	upper := hdl.Mux(whole, v.Slice(31, 16), hdl.Repeat(high, 16))
	middle := hdl.Mux(whole.Or(funct3.Bit(0)), v.Slice(15, 8), hdl.Repeat(high, 8))
	return hdl.Cat(upper, middle, v.Slice(7, 0))
}
