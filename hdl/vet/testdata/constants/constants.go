// Package constants has constants and widths that cannot be, and near misses.
package constants

import "github.com/sparcgen/sparcgen/hdl"

type in struct {
	A    hdl.UInt
	X    hdl.SInt
	Wide hdl.UInt
}

type gen struct{ Width int }

func (g gen) Inputs() in { return in{A: hdl.U(8), X: hdl.S(4), Wide: hdl.U(g.Width)} }

const big = 1 << 8

func (g gen) Build(m *hdl.Module, in in) struct{ Y hdl.Bool } {
	hdl.C(m, hdl.U(2), 9)                          // want `the constant 9 does not fit UInt\(2\), which holds 0 to 3`
	hdl.C(m, hdl.U(2), -1)                         // want `the constant -1 does not fit UInt\(2\), which holds 0 to 3`
	hdl.C(m, hdl.S(3), -5)                         // want `the constant -5 does not fit SInt\(3\), which holds -4 to 3`
	hdl.C(m, hdl.S(3), 4)                          // want `the constant 4 does not fit SInt\(3\), which holds -4 to 3`
	hdl.C(m, hdl.B(), 2)                           // want `the constant 2 does not fit Bool, which holds 0 to 1`
	hdl.C(m, hdl.UF(4, 2), 16)                     // want `the constant 16 does not fit Fix\(4\), which holds 0 to 15`
	hdl.C(m, hdl.U(65), -1)                        // want `the constant -1 does not fit UInt\(65\), which holds 0 to 2\^65-1`
	hdl.Vec(2, hdl.U(0))                           // want `a width of 0: it must be 1 to 65536`
	hdl.S(-1)                                      // want `a width of -1`
	hdl.U(hdl.MaxWidth + 1)                        // want `a width of 65537`
	in.A.Wrap(0)                                   // want `a width of 0`
	in.A.EqC(big)                                  // want `the constant 256 does not fit UInt\(8\), which holds 0 to 255`
	in.X.AddC(8)                                   // want `the constant 8 does not fit SInt\(4\), which holds -8 to 7`
	in.Wide.AddC(-1)                               // want `the constant -1 of AddC is negative; a UInt is not: write SubC`
	in.Wide.GeC(-1)                                // want `the constant -1 of GeC is negative; a UInt is not: convert it with Signed`
	in.A.Named("a_now").LtC(300)                   // want `the constant 300 does not fit UInt\(8\)`
	in.A.Add(in.A).Wrap(4).NeC(16)                 // want `the constant 16 does not fit UInt\(4\)`
	hdl.Delay(m, "d", in.A).EqC(-0x1)              // want `the constant -1 of EqC is negative`
	r := hdl.Reg(m, "r", hdl.U(8), hdl.Reset(256)) // want `the reset value 256 does not fit UInt\(8\), which holds 0 to 255`
	r.Set(r.Q.AddC(256).Wrap(8))                   // want `the constant 256 does not fit UInt\(8\)`
	byte := hdl.U(8)
	w := hdl.Wire(m, "w", byte)
	w.Set(hdl.C(m, byte, 999))                            // want `the constant 999 does not fit UInt\(8\)`
	hdl.Mux(w.Q.EqC(256), w.Q, w.Q)                       // want `the constant 256 does not fit UInt\(8\)`
	hdl.ROM(m, "rom", hdl.U(4), 3, []int64{1, 16, 2: 99}) // want `the word 16 does not fit UInt\(4\)` `the word 99 does not fit UInt\(4\)`
	hdl.Table(m, in.A, hdl.S(4), []int64{7, 8})           // want `the word 8 does not fit SInt\(4\)`
	m.Switch(in.A).Case(255, func() {}).
		Case(256, func() {}) // want `the case 256 does not fit UInt\(8\)`
	return struct{ Y hdl.Bool }{r.Q.EqC(0)}
}

func nearMisses(m *hdl.Module, in in, g gen, w int, value int64) {
	hdl.C(m, hdl.U(4), 9)
	hdl.C(m, hdl.S(4), -8)
	hdl.C(m, hdl.U(64), 1<<62)
	hdl.C(m, hdl.U(w), 9)
	hdl.C(m, hdl.U(2), value)
	hdl.U(hdl.MaxWidth)
	in.Wide.EqC(1000)
	in.X.AddC(-1)
	in.A.EqC(255)
	in.A.Add(in.A).EqC(510)
	shape := hdl.U(2)
	if w > 2 {
		shape = hdl.U(w)
	}
	hdl.C(m, shape, 9)
	hdl.Reg(m, "r", hdl.U(w), hdl.Reset(256)).Set(in.A)
	hdl.Reg(m, "n", hdl.U(8), hdl.NoReset()).Set(in.A)
	m.Switch(hdl.E(color(2))).Case(color(1), func() {})
	given := hdl.U(2)
	changed(&given)
	hdl.C(m, given, 9)
	next := in.A
	next = next.Ext(12)
	next.EqC(4000)
	changed(&shape)
}

func changed(*hdl.UInt) {}

type color int

// shared serves two generators, so its fields have no one width.
type shared struct{ A hdl.UInt }

type first struct{}

func (first) Inputs() shared { return shared{hdl.U(4)} }

func (first) Build(m *hdl.Module, in shared) struct{ Y hdl.Bool } {
	return struct{ Y hdl.Bool }{in.A.EqC(16)}
}

type second struct{ in shared }

func (s second) Inputs() shared { return shared{A: hdl.U(8)} }

func (s second) Build(m *hdl.Module, in shared) struct{ Y hdl.Bool } {
	return struct{ Y hdl.Bool }{in.A.EqC(255)}
}

// widened has another width later.
type widened struct{ A, B, C hdl.UInt }

type third struct{}

func (third) Inputs() widened { return widened{A: hdl.U(4), B: hdl.U(4), C: hdl.U(4)} }

func (third) Build(m *hdl.Module, in widened) struct{ Y hdl.Bool } {
	in.A = in.A.Ext(8)
	wide := widened{B: in.A}
	use(wide)
	y := hdl.Inst(m, "third", third{}, widened{C: in.A.Wrap(4)}).Y
	y = y.And(in.C.EqC(16)) // want `the constant 16 does not fit UInt\(4\)`
	return struct{ Y hdl.Bool }{in.A.EqC(16).And(y)}
}

func use(in widened) { in.B.EqC(16) }
