// Package hdl is a hardware-construction language embedded in Go.
//
// A module is a comparable Go value with two methods ([Generator]): Inputs
// returns the shapes of the input ports, Build makes the circuit from the
// inputs with the functions of this package and returns the outputs. [Build]
// elaborates it and reports all mistakes in one run ([Diagnostics]), each at
// the line of the program that made it.
//
//	type Adder struct{ Width int }
//
//	type In struct{ A, B hdl.UInt }
//	type Out struct{ Sum hdl.UInt }
//
//	func (g Adder) Inputs() In {
//		return In{hdl.U(g.Width), hdl.U(g.Width)}
//	}
//
//	func (g Adder) Build(m *hdl.Module, in In) Out {
//		return Out{in.A.Add(in.B)} // Width+1 bits
//	}
//
// Kinds are Go types: [Bool], [UInt], [SInt], [Fix], [Enum]. Widths follow from
// proven ranges: Add, Sub, Mul, Neg, Abs, Shl and Tree are exact. Registers and
// wires ([Reg], [Wire]) are set with Set, under [Module.If] and [Module.Switch];
// [Mem], [ROM] and [Table] are memories, [Inst] is an instance of a module.
//
// Packages below make the rest: hdl/verilog writes Verilog, hdl/sim simulates,
// hdl/hdltest tests, hdl/wave draws waves; hdl/stream, hdl/mem, hdl/bus, hdl/fixed
// and hdl/cross are libraries of circuits.
package hdl
