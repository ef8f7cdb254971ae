// Package name has things without a name, and near misses.
package name

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/cross"
)

const none = ""

func mistakes(m *hdl.Module, a hdl.UInt, b hdl.Bool) {
	count := hdl.Reg(m, "", hdl.U(8), hdl.Reset(0))   // want `the name given to Reg is empty: names survive into Verilog and waves`
	var level = hdl.Wire(m, none, hdl.U(8))           // want `the name given to Wire is empty`
	nextRow := hdl.Delay(m, "", a)                    // want `the name given to Delay is empty`
	reg := hdl.Mem(m, "", hdl.U(8), 4, hdl.ReadFirst) // want `the name given to Mem is empty`
	clk := a.Named("")                                // want `the name given to Named is empty`
	hdl.ROM(m, "", hdl.U(8), 1, nil).Read(a)          // want `the name given to ROM is empty`
	x, y := hdl.Delay(m, "", a), a                    // want `the name given to Delay is empty`
	seen := cross.Sync(m, m.MainDomain(), "", b)      // want `the name given to Sync is empty`
	_, _, _, _, _, _, _, _ = count, level, nextRow, reg, clk, x, y, seen
}

// reg has a parameter of that name too, but is no part of the language.
func reg(m *hdl.Module, name string) *hdl.Driven[hdl.UInt] {
	return hdl.Reg(m, "r_"+name, hdl.U(8), hdl.Reset(0))
}

func nearMisses(m *hdl.Module, a hdl.UInt, given string) {
	reg(m, "").Set(a)
	hdl.Wire(m, given, hdl.U(8)).Set(a)
	hdl.Wire(m, "w"+none, hdl.U(8)).Set(a.Named("a_again"))
	m.Errorf("")
}
