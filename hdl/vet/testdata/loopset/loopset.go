// Package loopset has registers set in every turn of a loop, and near misses.
package loopset

import "github.com/sparcgen/sparcgen/hdl"

type regs struct {
	Row  []*hdl.Driven[hdl.UInt]
	Last *hdl.Driven[hdl.UInt]
}

func mistakes(m *hdl.Module, r *hdl.Driven[hdl.UInt], all regs, rows []hdl.UInt, sel []hdl.Bool) {
	for _, x := range rows {
		r.Set(x) // want `Set of r in every turn of the loop of line 12: from the second turn on it is driven twice`
	}
	for i := 0; i < len(rows); i++ {
		all.Last.Set(rows[i])             // want `Set of all.Last in every turn`
		all.Row[0].SetBits(3, 0, rows[i]) // want `SetBits of all.Row\[0\] in every turn`
		m.In(m.MainDomain(), func() {
			r.Set(rows[i]) // want `Set of r in every turn`
		})
	}
	for i := range 4 {
		for j := range 2 {
			all.Row[i].Set(rows[j]) // want `Set of all.Row\[i\] in every turn of the loop of line 23`
		}
	}
	for i := range 2 {
		m.If(sel[i], func() {
			for _, x := range rows {
				r.Set(x) // want `Set of r in every turn of the loop of line 29`
			}
		})
	}
}

func nearMisses(m *hdl.Module, r *hdl.Driven[hdl.UInt], all regs, rows []hdl.UInt, sel []hdl.Bool, find func(int) *hdl.Driven[hdl.UInt]) {
	for i, x := range rows {
		all.Row[i].Set(x)
		m.If(sel[i], func() { r.Set(x) }) // a priority: the last one wins
		find(i).Set(x)
		all.Last.SetBits(i, i, x)
		hdl.Reg(m, "own", hdl.U(8), hdl.Reset(0)).Set(x)
		mine := hdl.Wire(m, "mine", hdl.U(8))
		mine.Set(x)
		if i == 3 {
			r.Set(x)
		}
		m.Switch(x).Case(int64(i), func() { r.Set(x) })
	}
	for _, q := range all.Row {
		q.Set(rows[0])
	}
	for q := all.Last; q != nil; q = nil {
		q.Set(rows[0])
	}
	for range 1 {
		r.Set(rows[0])
	}
	for _, x := range [...]hdl.UInt{rows[0]} {
		r.Set(x)
	}
	for _, x := range rows {
		r.Set(x)
		break
	}
	for i, x := range rows {
		if i > 0 {
			continue
		}
		r.Set(x)
	}
	next := all.Row[0]
	for i, x := range rows {
		next.Set(x)
		next = all.Row[i]
	}
	k := 0
	for _, x := range rows {
		all.Row[k].Set(x)
		k++
	}
	for i, x := range rows {
		all.Row[i].SetBits(3, 0, x)
	}
	r.Set(rows[0])
}
