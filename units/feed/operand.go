package feed

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/mmu"
)

// operands is the beat's way from its issue to the matrix multiply unit, in
// which its operands are read: the row or scalars arrive a cycle after the
// issue and are registered, the keys arrive two cycles after it.
func (u *unit) operands(b beat, write placed, row, x []hdl.SInt) mmu.In {
	m := u.m
	bits := u.OperandBits()
	type about struct {
		Dot, Last, X hdl.Bool
		Groups       hdl.UInt
	}
	t := hdl.Delay(m, "issued", about{b.Dot, b.Last, b.P.Kind.EqC(kindGemm), b.P.Groups})
	wide := make([]hdl.SInt, u.Lanes)
	for l, v := range u.repeat(t.Groups, row) {
		wide[l] = v.Ext(bits)
	}
	scalar := make([]hdl.SInt, u.Scores())
	for k := range scalar {
		scalar[k] = u.in.EData[k]
		if k < len(x) { // a beat of X W has one group
			scalar[k] = hdl.Mux(t.X, x[k].Ext(bits), scalar[k])
		}
	}
	keys := u.keyMemory(write, hdl.Delay(m, "key_read", b.KeyAddr))

	t2 := hdl.Delay(m, "ready", t)
	in := mmu.In{
		InValid:    hdl.Delay(m, "mmu_valid", b.On, front),
		InMode:     hdl.Mux(t2.Dot, hdl.C(m, hdl.E(mmu.Row), int64(mmu.Dot)), hdl.C(m, hdl.E(mmu.Row), int64(mmu.Lane))),
		InLast:     t2.Last,
		InBank:     keys,
		InRow:      hdl.Delay(m, "mmu_row", wide),
		InScalar:   hdl.Delay(m, "mmu_scalar", scalar),
		ScoreReady: hdl.True(m), RowReady: hdl.True(m),
	}
	for _, shape := range u.Mmu().Inputs().InGroups {
		groups := hdl.C(m, shape, 0)
		for k := 1; k <= log2(u.Segments()); k++ {
			groups = hdl.Mux(t2.Groups.EqC(int64(k)), hdl.C(m, shape, int64(k)), groups)
		}
		in.InGroups = append(in.InGroups, groups)
	}
	return in
}
