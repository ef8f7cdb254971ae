// Package maprange has circuits in the order of maps, and near misses.
package maprange

import (
	"sort"

	"maps"

	"github.com/sparcgen/sparcgen/hdl"
)

type gen struct{ Lanes int }

func (g gen) Inputs() struct{ A hdl.UInt } { return struct{ A hdl.UInt }{hdl.U(g.Lanes)} }

func (g gen) Build(m *hdl.Module, in struct{ A hdl.UInt }) struct{ Y hdl.UInt } {
	return struct{ Y hdl.UInt }{in.A}
}

func helper(m *hdl.Module, k string) {}

func record(k string) {}

func mistakes(m *hdl.Module, in map[string]hdl.UInt, sizes map[int]hdl.Bool, floats map[*int]hdl.UInt) {
	for name, x := range in { // want `the loop over a map makes circuit in line 26: its order, and so the Verilog, differs from run to run`
		hdl.Delay(m, name, x)
	}
	for k := range sizes { // want `makes circuit in line 29`
		helper(m, string(rune(k)))
	}
	sum := hdl.C(m, hdl.U(8), 0)
	for _, x := range in { // want `makes circuit in line 33`
		sum = sum.Xor(x)
	}
	for _, on := range sizes { // want `makes circuit in line 36`
		m.If(on, func() {})
	}
	for _, x := range floats { // want `makes circuit in line 39`
		sum = sum.Xor(x)
	}
	for x := range maps.Values(in) { // want `makes circuit in line 42`
		sum = sum.Xor(x)
	}
	for k := range sizes { // want `makes circuit in line 45`
		hdl.Inst(m, "g", gen{k}, struct{ A hdl.UInt }{sum})
	}
	r := hdl.Reg(m, "r", hdl.U(8), hdl.Reset(0))
	var k string
	for k = range in { // want `makes circuit in line 50`
		r.Set(in[k])
	}
}

func nearMisses(m *hdl.Module, in map[string]hdl.UInt, sizes map[int]gen, rows []hdl.UInt) {
	var names []string
	total := 0
	for name, x := range in {
		names = append(names, name)
		total += x.Width()
		_ = hdl.U(total)
	}
	sort.Strings(names)
	for _, name := range names {
		hdl.Delay(m, name, in[name])
	}
	for _, g := range sizes { // circuits of their own
		if _, err := hdl.Build(g); err != nil {
			panic(err)
		}
	}
	for name := range in {
		record(name)
		println(hdl.Elaborated[struct{}, gen]{}.Name())
	}
	builds := map[int]func(m *hdl.Module){}
	for k := range sizes {
		builds[k] = func(m *hdl.Module) { hdl.C(m, hdl.U(8), 1) }
	}
	for i, x := range rows {
		hdl.Delay(m, string(rune(i)), x)
	}
}
