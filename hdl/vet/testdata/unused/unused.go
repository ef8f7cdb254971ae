// Package unused has results that nobody takes, and near misses.
package unused

import "github.com/sparcgen/sparcgen/hdl"

type in struct {
	A, B hdl.UInt
	Sel  hdl.Bool
	Rows []hdl.UInt
}

func statements(m *hdl.Module, in in) hdl.UInt {
	sum := in.A.Ext(16)
	for _, x := range in.Rows {
		sum.Or(x.Ext(16)) // want `the result of Or is not used: the call changes no signal`
	}
	in.A.Add(in.B)                                 // want `the result of Add is not used`
	in.Sel.Not()                                   // want `the result of Not is not used`
	hdl.Mux(in.Sel, in.A, in.B)                    // want `the result of Mux is not used`
	hdl.Delay(m, "rows", in.Rows)                  // want `the result of Delay is not used`
	hdl.C(m, hdl.U(8), 3)                          // want `the result of C is not used`
	hdl.Tree(in.Rows, hdl.UInt.Add)                // want `the result of Tree is not used`
	(in.A.Bits())                                  // want `the result of Bits is not used`
	hdl.Wire(m, "w", hdl.U(8))                     // want `what hdl.Wire makes is not kept: nothing can set it`
	hdl.Reg(m, "r", hdl.U(8), hdl.Reset(0))        // want `what hdl.Reg makes is not kept: nothing can set it`
	hdl.ROM(m, "rom", hdl.U(8), 2, []int64{1, 2})  // want `the memory that hdl.ROM makes is not kept: nothing can read it`
	hdl.Mem(m, "mem", hdl.U(8), 4, hdl.Undefined)  // want `the memory that hdl.Mem makes is not kept`
	hdl.Mem(m, "m", hdl.U(8), 4, 0).Read(in.A)     // want `the result of Read is not used`
	m.If(in.Sel, func() { in.A.AddC(1) })          // want `the result of AddC is not used`
	hdl.E(one).Value(two).AsUInt()                 // want `the result of AsUInt is not used`
	hdl.C(m, hdl.F(8, 4), 0).Neg()                 // want `the result of Neg is not used`
	hdl.Vec(3, hdl.U(8))                           // want `the result of Vec is not used`
	hdl.Unpack(in, hdl.Pack(in))                   // want `the result of Unpack is not used`
	hdl.Select(in.A, []pair{{in.A, in.B}})         // want `the result of Select is not used`
	hdl.Table(m, in.A, hdl.U(8), []int64{1, 2, 3}) // want `the result of Table is not used`
	hdl.Mux(in.Sel, [1]hdl.UInt{in.A}, in.twice()) // want `the result of Mux is not used`
	return sum
}

type number int

const (
	one number = iota
	two
)

type pair struct{ X, Y hdl.UInt }

func (i in) twice() [1]hdl.UInt { return [1]hdl.UInt{i.A} }

// child is a module.
type child struct{}

func (child) Inputs() in { return in{hdl.U(8), hdl.U(8), hdl.B(), hdl.Vec(2, hdl.U(8))} }

func (child) Build(m *hdl.Module, in in) pair { return pair{in.A, in.B} }

func nearMisses(m *hdl.Module, x in) {
	hdl.Inst(m, "child", child{}, x)
	_ = x.A.Add(x.B)
	hdl.InDomain(m.MainDomain(), x.A)
	hdl.Reg(m, "r", hdl.U(8), hdl.Reset(0)).Set(x.A)
	x.A.Xor(x.B).Named("both")
	ram := hdl.Mem(m, "ram", hdl.U(8), 4, hdl.ReadFirst)
	ram.Port(x.Sel, x.A.Wrap(2), x.B)
	ram.Write(x.Sel, x.A.Wrap(2), x.B)
	m.Switch(x.A).Case(1, func() {})
	m.Domain("pixel")
	x.A.Width()
	statements(m, x)
	x.twice()
}
