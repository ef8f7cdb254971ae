package hdl_test

import (
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/stretchr/testify/require"
)

// eight is a module of eight mistakes. Lines marked "poisoned" use a value
// that a mistake made, and are silent.
type eight struct{}

func (eight) Inputs() abIn { return abShapes }
func (eight) Build(m *hdl.Module, in abIn) yOut {
	sum := in.A.Add(in.B).Fit(8) // 1: does not fit
	twice := sum.Add(sum).Fit(3) // poisoned
	bit := in.A.Bit(8)           // 2: no such bit
	r := hdl.Reg(m, "r", hdl.U(4), hdl.Reset(0))
	m.If(bit, func() { // poisoned
		r.Set(twice)    // poisoned
		in.A.Or(in.Two) // 3: the widths
		_ = in.A.Ext(2) // 4: Ext narrows
	})
	w := hdl.Wire(m, "w", hdl.U(8)) // 5: on every path
	m.If(in.Sel, func() { w.Set(in.A) })
	m.Switch(in.Two).
		Case(5, func() {}) // 6: 5 in two bits
	late := hdl.Delay(m, "late", hdl.Tree([]hdl.SInt(nil), hdl.SInt.Add)) // 7: nothing to add
	late.Add(late).Abs().Fit(2)                                           // poisoned
	table := hdl.C(m, hdl.S(3), 4)                                        // 8: no such constant
	hdl.Delay(m, "t", table.MulC(9))                                      // poisoned
	return yOut{hdl.Cat(w.Q, r.Q, late, in.B)}
}

func TestEightMistakes(t *testing.T) {
	_, err := hdl.Build(eight{})
	var d hdl.Diagnostics
	require.ErrorAs(t, err, &d)
	text := rendered(t, d)
	goldenfile.Compare(t, "diag/eight.txt", text)
	require.NotContains(t, text, "// poisoned")
	require.Equal(t, []string{"HDL0102", "HDL0106", "HDL0101", "HDL0103", "HDL0203", "HDL0207", "HDL0108", "HDL0105"}, codes(d))
}

// TestPoisonIsSilent makes one mistake and uses its result in every way.
func TestPoisonIsSilent(t *testing.T) {
	d := mistakes(t, abShapes, func(m *hdl.Module, in abIn) yOut {
		bad := in.A.Fit(0)
		s := bad.Sub(in.A).AddC(900).SubC(-900).MulC(900).Neg().Not().And(in.A.Signed()).Shl(2).Shr(77).Round(9).Ext(1).Fit(1).Wrap(2).Sat(3)
		u := bad.AddC(900).MulC(900).Add(bad).Mul(bad).Or(bad).Xor(in.A).Not().ShlBy(bad).ShrBy(in.A).Ext(1).Fit(1).Wrap(2).Sat(3).Named("if").Shr(3)
		b := bad.EqC(900).And(bad.LtC(900)).Or(bad.Eq(in.A)).Xor(bad.Lt(in.Two)).Not().Eq(bad.Bit(400)).Named("")
		f := bad.AsFix(3).Add(in.A.AsFix(1)).Sub(s.AsFix(2)).Mul(u.AsFix(0)).Neg().Abs().Round(2).Shl(1).Shr(1).Ext(1).Fit(1).Wrap(1).Sat(1)
		x := hdl.Mux(b, s.Abs().Slice(99, 77), in.Two)
		y := hdl.Select(bad, []hdl.UInt{in.A, x})
		r := hdl.Reg(m, "r", hdl.U(8), hdl.Reset(0))
		r.Set(y)
		part := hdl.Reg(m, "part", hdl.U(8), hdl.Reset(0))
		part.SetBits(1, 0, bad)
		w := hdl.Wire(m, "w", hdl.U(8))
		m.Switch(bad).Case(99, func() { w.Set(bad) }).Case("x", func() { w.Set(in.A) })
		ram := hdl.Mem(m, "ram", hdl.U(8), 16, hdl.ReadFirst)
		ram.Write(b, bad, in.A)
		z := ram.Read(u, b)
		p := hdl.Inst(m, "vec", vecUser{2}, vecIn{[]hdl.UInt{bad, in.A}}).Y
		return yOut{hdl.Cat(w.Q, z.Add(p), hdl.Delay(m, "f", f).AsUInt(), hdl.Repeat(b, 3), hdl.Cat(s.Bits()[0], f.Bit(100)))}
	})
	require.Equal(t, []string{"HDL0104"}, codes(d), d.Error())
}

// TestOrphans returns, and connects, values whose mistake was made before any
// module was met.
func TestOrphans(t *testing.T) {
	type out struct {
		A hdl.UInt
		B hdl.Bool
		C hdl.SInt
		D []hdl.UInt
	}
	d := mistakes(t, struct{}{}, func(m *hdl.Module, _ struct{}) out {
		return out{
			A: hdl.U(8).Add(hdl.U(8)).AddC(3),
			B: hdl.Any(),
			C: hdl.S(3).Neg().MulC(4).SubC(9).Abs().Sub(hdl.Cat()),
			D: []hdl.UInt{hdl.Tree([]hdl.UInt{}, hdl.UInt.Add), hdl.Mux(hdl.B(), hdl.U(3), hdl.U(3))},
		}
	})
	require.Equal(t, []string{"HDL0302", "HDL0108", "HDL0108", "HDL0302", "HDL0108", "HDL0302", "HDL0302"}, codes(d), d.Error())
	for _, g := range d {
		require.NotEmpty(t, g.Pos.File)
	}
	d = mistakes(t, struct{}{}, func(m *hdl.Module, _ struct{}) out { return out{A: hdl.U(3), D: hdl.Vec(2, hdl.U(1))} })
	require.Equal(t, []string{"HDL0302", "HDL0302", "HDL0302", "HDL0302"}, codes(d), d.Error())
}

// TestMistakesInChildren keeps the lines of a child's mistakes, reports them
// once for two instances, and is silent about what the parent does with them.
func TestMistakesInChildren(t *testing.T) {
	d := mistakes(t, abShapes, func(m *hdl.Module, in abIn) yOut {
		a := hdl.Inst(m, "first", eight{}, in)
		b := hdl.Inst(m, "second", eight{}, in)
		return yOut{a.Y.Fit(2).Add(b.Y)}
	})
	require.Len(t, d, 8, d.Error())
	d = mistakes(t, abShapes, func(m *hdl.Module, in abIn) yOut {
		hdl.Inst(m, "narrow", vecUser{2}, vecIn{[]hdl.UInt{in.A, in.Two}})
		refused := hdl.Inst(m, "refused", vecUser{-1}, vecIn{})
		own := hdl.Inst(m, "own", keyed[*int]{}, vecIn{})
		return yOut{refused.Y.Add(own.W[3])} // own.W is empty: the consequence of a mistake
	})
	require.Equal(t, []string{"HDL0101", "HDL0407", "HDL0404"}, codes(d), d.Error())
}

// TestPanics that are no consequence of a mistake go on.
func TestPanics(t *testing.T) {
	require.PanicsWithValue(t, "boom", func() {
		hdl.Build(gen("top", struct{}{}, func(*hdl.Module, struct{}) yOut { panic("boom") }))
	})
	var none *hdl.Module
	for name, f := range map[string]func(){
		"Reg":    func() { hdl.Reg(none, "r", hdl.B(), hdl.NoReset()) },
		"Wire":   func() { hdl.Wire(&hdl.Module{}, "r", hdl.B()) },
		"If":     func() { none.If(hdl.B(), func() {}) },
		"Switch": func() { none.Switch(hdl.U(1)) },
		"Delay":  func() { hdl.Delay(none, "d", hdl.U(1)) },
		"Inst":   func() { hdl.Inst(none, "i", vecUser{1}, vecIn{}) },
		"Mem":    func() { hdl.Mem(none, "i", hdl.U(1), 2, hdl.ReadFirst) },
		"ROM":    func() { hdl.ROM(none, "i", hdl.U(1), 2, nil) },
		"C":      func() { hdl.C(none, hdl.U(1), 0) },
		"True":   func() { hdl.True(none) },
		"Table":  func() { hdl.Table(none, hdl.U(1), hdl.U(1), nil) },
		"Errorf": func() { none.Errorf("x") },
	} {
		func() {
			defer func() { require.Contains(t, recover(), "needs the module that Build was given", name) }()
			f()
		}()
	}
}

// TestForeignDesign reports a signal that is left from another Build.
func TestForeignDesign(t *testing.T) {
	var old hdl.UInt
	circuit(t, abShapes, func(m *hdl.Module, in abIn) yOut {
		old = in.A.Add(in.B)
		return yOut{hdl.Cat(old, in.Sel, in.Two)}
	})
	d := mistakes(t, abShapes, func(m *hdl.Module, in abIn) yOut { return yOut{hdl.Cat(in.A, in.B, in.Sel, in.Two, old)} })
	require.Equal(t, []string{"HDL0301"}, codes(d))
	require.Contains(t, sourceLine(t, d[0].Related[0].Pos), "old = in.A.Add(in.B)")
}
