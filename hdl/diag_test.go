package hdl_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/stretchr/testify/require"
)

// sourceLine returns the text of a line of a test file, which a golden file
// keeps in place of its number.
func sourceLine(t testing.TB, p hdl.Position) string {
	t.Helper()
	text, err := os.ReadFile(p.File)
	require.NoError(t, err)
	lines := strings.Split(string(text), "\n")
	require.Greater(t, len(lines), p.Line)
	require.Positive(t, p.Line)
	return strings.TrimSpace(lines[p.Line-1])
}

// rendered is a diagnostic with the source lines in place of their numbers.
func rendered(t testing.TB, d hdl.Diagnostics) string {
	t.Helper()
	var b strings.Builder
	for _, g := range d {
		word := "error"
		if g.Warning {
			word = "warning"
		}
		fmt.Fprintf(&b, "%s %s: %s\n  at: %s\n", word, g.Code, g.Message, sourceLine(t, g.Pos))
		for _, r := range g.Related {
			fmt.Fprintf(&b, "  %s: %s\n", r.Text, sourceLine(t, r.Pos))
		}
		if g.Fix != "" {
			fmt.Fprintf(&b, "  fix: %s\n", g.Fix)
		}
	}
	return b.String()
}

// abIn is two bytes, a condition and a small number.
type abIn struct {
	A, B hdl.UInt
	Sel  hdl.Bool
	Two  hdl.UInt
}

type yOut struct{ Y hdl.UInt }

var abShapes = abIn{hdl.U(8), hdl.U(8), hdl.B(), hdl.U(2)}

// diagCases gives for each code circuits that have it. A case may have
// several mistakes, all of its own code.
var diagCases = map[string]func(m *hdl.Module, in abIn){
	"HDL0101": func(m *hdl.Module, in abIn) {
		sum := hdl.Reg(m, "sum", hdl.U(8), hdl.Reset(0))
		sum.Set(in.A.Add(in.B))
		in.A.And(in.Two)
		in.Two.AsSInt().Xor(in.A.AsSInt())
		hdl.Mux(in.Sel, in.Two, in.A)
		narrow := hdl.Wire(m, "narrow", hdl.U(4))
		narrow.Set(in.A.Shr(4).Ext(8))
		hdl.Reg(m, "part", hdl.U(8), hdl.Reset(0)).SetBits(3, 0, in.Two)
		ram := hdl.Mem(m, "ram", in.A, 16, hdl.ReadFirst)
		ram.Write(in.Sel, in.A, in.B)
		ram.Read(in.A.Wrap(4))
	},
	"HDL0102": func(m *hdl.Module, in abIn) {
		in.A.Add(in.B).Fit(8)
		in.A.Sub(in.B).Fit(8)
		hdl.C(m, hdl.F(8, 4), 0).Neg().Fit(1)
		hdl.C(m, hdl.F(8, 4), 100).Fit(4)
	},
	"HDL0103": func(m *hdl.Module, in abIn) {
		in.A.Ext(4)
		in.A.AsSInt().Ext(7)
		hdl.C(m, hdl.F(8, 4), 0).Ext(4)
	},
	"HDL0104": func(m *hdl.Module, in abIn) {
		hdl.Reg(m, "none", hdl.U(0), hdl.Reset(0)).Set(in.A.Wrap(1))
		hdl.C(m, hdl.S(-3), 0)
		in.A.Ext(hdl.MaxWidth + 1)
		in.A.Wrap(0)
		in.A.Shl(hdl.MaxWidth)
		hdl.Wire(m, "colour", hdl.E(colour(-1))).Set(hdl.C(m, hdl.E(colour(0)), 0))
	},
	"HDL0105": func(m *hdl.Module, in abIn) {
		in.A.EqC(256)
		in.A.AddC(-1)
		in.A.AsSInt().SubC(128)
		in.A.LeC(-1)
		hdl.C(m, hdl.U(4), 16)
		hdl.C(m, hdl.U(4), -3)
		hdl.C(m, hdl.B(), 2)
		hdl.C(m, hdl.UF(4, 2), 16)
		hdl.C(m, hdl.UF(4, 2), -1)
		hdl.Reg(m, "start", hdl.S(4), hdl.Reset(8)).Set(in.A.Wrap(4).AsSInt())
		e := hdl.Reg(m, "colour", hdl.E(blue), hdl.Reset(3))
		e.Set(e.Q.Value(colour(7)))
		hdl.ROM(m, "rom", hdl.U(4), 2, []int64{15, 16}).Read(in.Two.Wrap(1))
		hdl.Table(m, in.Two.Wrap(1), hdl.S(4), []int64{7, 8})
	},
	"HDL0106": func(m *hdl.Module, in abIn) {
		in.A.Slice(8, 0)
		in.A.Slice(2, 3)
		in.A.Bit(-1)
		in.A.AsSInt().Bit(8)
		hdl.Reg(m, "part", hdl.U(8), hdl.Reset(0)).SetBits(8, 7, in.Two)
	},
	"HDL0107": func(m *hdl.Module, in abIn) {
		in.A.Shl(-1)
		in.A.AsSInt().Shr(-1)
		in.A.Round(-2)
		in.A.ShlBy(in.A.Mul(in.A).Mul(in.A))
		hdl.Delay(m, "late", in.A, -1)
	},
	"HDL0108": func(m *hdl.Module, in abIn) {
		in.A.Add(hdl.Tree([]hdl.UInt{}, hdl.UInt.Add))
		in.A.Add(hdl.Cat())
		in.Sel.And(hdl.All())
		hdl.Select(in.Two, []hdl.UInt{})
		hdl.Delay(m, "late", hdl.Repeat(in.Sel, 0))
	},
	"HDL0109": func(m *hdl.Module, in abIn) {
		hdl.Mux(in.Sel, []hdl.UInt{in.A, in.B}, []hdl.UInt{in.A})
		hdl.Wire(m, "pair", hdl.Vec(2, hdl.U(8))).Set([]hdl.UInt{in.A, in.A, in.A})
		hdl.Wire(m, "fixed", hdl.UF(8, 4)).Set(in.A.AsFix(3))
		hdl.Wire(m, "colour", hdl.E(colour(2))).Set(hdl.C(m, hdl.E(colour(3)), 0))
		hdl.Inst(m, "vec", vecUser{3}, vecIn{[]hdl.UInt{in.A, in.B}})
	},
	"HDL0201": func(m *hdl.Module, in abIn) {
		r := hdl.Reg(m, "r", hdl.U(8), hdl.Reset(0))
		r.Set(in.A)
		r.Set(in.B)
		m.If(in.Sel, func() { r.Set(in.A) })
		r.Set(in.A.Not())
		w := hdl.Wire(m, "w", hdl.U(8))
		m.If(in.Sel, func() { w.Set(in.A) })
		w.Set(in.B)
		w.Set(in.A.Not())
		part := hdl.Wire(m, "part", hdl.U(8))
		part.SetBits(5, 0, in.A.Slice(5, 0))
		part.SetBits(7, 4, in.A.Slice(3, 0))
		part.SetBits(7, 6, in.Two)
		m.Switch(in.Two).Case(0, func() { part.SetBits(7, 7, in.A.Slice(0, 0)) })
		part.SetBits(7, 7, in.A.Slice(1, 1))
		var local *hdl.Driven[hdl.UInt]
		m.If(in.Sel, func() {
			local = hdl.Wire(m, "within_if", hdl.U(8))
			local.Set(in.A)
		})
		local.Set(in.B)
	},
	"HDL0202": func(m *hdl.Module, in abIn) {
		hdl.Wire(m, "w", hdl.U(8))
		hdl.Reg(m, "r", hdl.Vec(3, hdl.U(8)), hdl.Reset(0))
		part := hdl.Wire(m, "part", hdl.U(8))
		part.SetBits(5, 2, in.A.Slice(3, 0))
		hdl.Wire(m, "kept", hdl.B()).SetBy("Connect of the library that keeps it")
	},
	"HDL0203": func(m *hdl.Module, in abIn) {
		w := hdl.Wire(m, "w", hdl.U(8))
		m.If(in.Sel, func() { w.Set(in.A) })
		v := hdl.Wire(m, "v", hdl.Vec(2, hdl.U(8)))
		m.Switch(in.Two).
			Case(0, func() { v.Set([]hdl.UInt{in.A, in.B}) }).
			Case(1, func() { v.Set([]hdl.UInt{in.B, in.A}) })
	},
	"HDL0204": func(m *hdl.Module, in abIn) {
		w := hdl.Wire(m, "w", hdl.U(8))
		w.Set(w.Q.Xor(in.A))
		rotated := hdl.Wire(m, "rotated", hdl.U(8)) // each bit feeds the next: no loop
		rotated.Set(hdl.Cat(rotated.Q.Slice(6, 0), in.Sel))
		p, q := hdl.Wire(m, "p", hdl.B()), hdl.Wire(m, "q", hdl.B())
		p.Set(q.Q.And(in.Sel))
		m.If(in.Sel, func() { q.Set(p.Q) }).Else(func() { q.Set(in.Sel) })
	},
	"HDL0205": func(m *hdl.Module, in abIn) {
		hdl.Reg(m, "count", hdl.U(8)).Set(in.A)
		hdl.Reg(m, "both", hdl.U(8), hdl.Reset(0), hdl.NoReset()).Set(in.A)
	},
	"HDL0206": func(m *hdl.Module, in abIn) {
		r := hdl.Reg(m, "r", hdl.U(8), hdl.Reset(0))
		w := hdl.Wire(m, "w", hdl.U(8))
		w.Set(in.A)
		c := m.If(in.Sel, func() {})
		r.Set(in.A)
		c.Else(func() { w.Set(in.B) })
		m.If(in.Sel, func() {
			c.ElseIf(in.Sel, func() {})
		})
		s := m.Switch(in.Two).Case(0, func() {})
		s.Default(func() {})
		s.Case(1, func() {})
		s.Default(func() {})
	},
	"HDL0207": func(m *hdl.Module, in abIn) {
		none := func() {}
		m.Switch(in.Two).
			Case(4, none).
			Case(-1, none).
			Case("zero", none).
			Case(1, none).
			Case(1, none)
		state := hdl.Reg(m, "state", hdl.E(blue), hdl.Reset(0))
		state.Set(state.Q)
		m.Switch(state.Q).
			Case(0, none).
			Case(colour(3), none)
	},
	"HDL0301": func(m *hdl.Module, in abIn) {
		hdl.Inst(m, "leak", leaker{}, in)
		in.A.Add(leaked)
		m.If(leaked.Bit(0), func() {})
		hdl.Mux(in.Sel, in.A, leaked)
		hdl.Delay(m, "late", leaked)
	},
	"HDL0302": func(m *hdl.Module, in abIn) {
		in.A.Add(hdl.U(8))
		hdl.Mux(in.Sel, in.A, hdl.UInt{})
		m.If(hdl.B(), func() {})
		hdl.Wire(m, "w", hdl.U(8)).Set(hdl.U(8))
		hdl.Delay(m, "late", hdl.S(4))
		in.A.Add(hdl.U(8).AddC(1))
		hdl.Inst(m, "vec", vecUser{2}, vecIn{hdl.Vec(2, hdl.U(8))})
	},
	"HDL0304": func(m *hdl.Module, in abIn) {
		hdl.Inst(m, "leak", leaker{}, in)
		hdl.Inst(m, "held", holder{in.A}, vecIn{})
		hdl.Inst(m, "shape", shaped{}, vecIn{[]hdl.UInt{in.A.Ext(9)}})
	},
	"HDL0401": func(m *hdl.Module, in abIn) {
		hdl.Delay(m, "held", in.A)
		hdl.Delay(m, "held", in.B)
		in.A.Add(in.B).Named("two")
		hdl.Delay(m, "y", in.A)
		hdl.Mem(m, "held", hdl.U(8), 4, hdl.ReadFirst).Port(in.Sel, in.Two, in.A)
	},
	"HDL0402": func(m *hdl.Module, in abIn) {
		hdl.Delay(m, "reg", in.A)
		hdl.Delay(m, "logic", in.A)
		hdl.Delay(m, "clk", in.A)
		hdl.Delay(m, "", in.A)
		hdl.Delay(m, "2nd", in.A)
		in.A.Not().Named("größe")
		hdl.Inst(m, "child", misnamed{}, vecIn{[]hdl.UInt{in.A}})
	},
	"HDL0404": func(m *hdl.Module, in abIn) {
		hdl.Inst(m, "slices", keyed[[]int]{}, vecIn{})
		hdl.Inst(m, "pointer", keyed[*int]{new(int)}, vecIn{})
		hdl.Inst(m, "nan", keyed[float64]{nan}, vecIn{})
		hdl.Inst(m, "address", &vecUser{2}, vecIn{})
		hdl.Inst(m, "nothing", hdl.Generator[vecIn, vecIn](nil), vecIn{})
	},
	"HDL0406": func(m *hdl.Module, in abIn) {
		hdl.Inst(m, "own", recursive{}, in)
	},
	"HDL0407": func(m *hdl.Module, in abIn) {
		hdl.Inst(m, "refused", vecUser{0}, vecIn{})
	},
	"HDL0501": func(m *hdl.Module, in abIn) {
		ram := hdl.Mem(m, "ram", hdl.U(8), 0, hdl.ReadFirst)
		ram.Port(in.Sel, in.Two.Wrap(1), in.A)
		hdl.ROM(m, "rom", hdl.U(8), 2, []int64{1, 2, 3}).Read(in.Two.Wrap(1))
	},
	"HDL0502": func(m *hdl.Module, in abIn) {
		hdl.Mem(m, "silent", hdl.U(8), 4, hdl.ReadFirst).Write(in.Sel, in.Two, in.A)
		hdl.Mem(m, "empty", hdl.U(8), 4, hdl.ReadFirst).Read(in.Two)
	},
}

// TestDiagnostics compares every report with its golden text, which holds the
// line, the message, the other lines and the fix.
func TestDiagnostics(t *testing.T) {
	for code, build := range diagCases {
		t.Run(code, func(t *testing.T) {
			d := mistakes(t, abShapes, func(m *hdl.Module, in abIn) yOut {
				build(m, in)
				return yOut{hdl.Cat(in.A, in.B, in.Sel, in.Two)}
			})
			for _, g := range d {
				require.Equal(t, code, g.Code, g.Error())
			}
			goldenfile.Compare(t, "diag/"+code+".txt", rendered(t, d))
		})
	}
}

// portCases are mistakes in the fields of ports, which need their own structs.
var portCases = map[string]func(t *testing.T) hdl.Diagnostics{
	"HDL0403": func(t *testing.T) hdl.Diagnostics {
		type in struct{ Data, Other hdl.UInt }
		type out struct {
			Data  hdl.UInt
			Other hdl.UInt
		}
		return mistakes(t, in{hdl.U(8), hdl.U(4)}, func(m *hdl.Module, i in) out { return out{i.Data.Not(), i.Other} })
	},
	"HDL0405": func(t *testing.T) hdl.Diagnostics {
		type in struct {
			hidden hdl.UInt
			Count  int
			Any    hdl.Signal
			Ref    *hdl.UInt
			Map    map[string]hdl.UInt
		}
		d := mistakes(t, in{}, func(m *hdl.Module, i in) yOut { return yOut{hdl.C(m, hdl.U(8), 1)} })
		return append(d, mistakes(t, struct{}{}, func(m *hdl.Module, _ struct{}) hdl.UInt { return hdl.C(m, hdl.U(8), 1) })...)
	},
	"HDL0601": func(t *testing.T) hdl.Diagnostics {
		type in struct {
			A, B hdl.UInt
			Row  []hdl.UInt
			Loop hdl.Bool
		}
		return mistakes(t, in{hdl.U(8), hdl.U(8), hdl.Vec(4, hdl.U(2)), hdl.B()}, func(m *hdl.Module, i in) yOut {
			r := hdl.Reg(m, "r", hdl.B(), hdl.Reset(0))
			r.Set(r.Q.Xor(i.Loop)) // nothing reads r
			i.B.Add(i.B)
			return yOut{i.A.Add(i.Row[2])}
		})
	},
}

func TestPortDiagnostics(t *testing.T) {
	for code, build := range portCases {
		t.Run(code, func(t *testing.T) {
			d := build(t)
			for _, g := range d {
				require.Equal(t, code, g.Code, g.Error())
				require.Equal(t, code == "HDL0601", g.Warning)
			}
			goldenfile.Compare(t, "diag/"+code+".txt", rendered(t, d))
		})
	}
}

type colour int

const blue colour = 2

var nan = func() float64 { z := 0.0; return z / z }()

type vecIn struct{ V []hdl.UInt }

// vecUser refuses to have no lanes.
type vecUser struct{ Lanes int }

func (g vecUser) Inputs() vecIn { return vecIn{hdl.Vec(g.Lanes, hdl.U(8))} }
func (g vecUser) Build(m *hdl.Module, in vecIn) (out yOut) {
	if g.Lanes < 1 {
		m.Errorf("Lanes is %d; it must be 1 or more", g.Lanes)
		return out
	}
	return yOut{hdl.Tree(in.V, hdl.UInt.Add)}
}

// leaker lets a signal out of its module.
type leaker struct{}

var leaked hdl.UInt

func (leaker) Inputs() abIn { return abShapes }
func (leaker) Build(m *hdl.Module, in abIn) yOut {
	leaked = in.A.Add(in.B)
	return yOut{hdl.Cat(leaked, in.Sel, in.Two)}
}

// holder has a signal for a parameter.
type holder struct{ Value hdl.UInt }

func (holder) Inputs() vecIn                          { return vecIn{} }
func (holder) Build(m *hdl.Module, in vecIn) (o yOut) { return o }

// shaped returns a signal for a shape.
type shaped struct{}

func (shaped) Inputs() vecIn                        { return vecIn{[]hdl.UInt{leaked}} }
func (shaped) Build(m *hdl.Module, in vecIn) vecIn2 { return vecIn2{in.V} }

type vecIn2 struct{ W []hdl.UInt }

// misnamed chooses a keyword for its module.
type misnamed struct{}

func (misnamed) ModuleName() string                   { return "module" }
func (misnamed) Inputs() vecIn                        { return vecIn{hdl.Vec(1, hdl.U(8))} }
func (misnamed) Build(m *hdl.Module, in vecIn) vecIn2 { return vecIn2{in.V} }

// keyed has a parameter of any type.
type keyed[T any] struct{ Value T }

func (keyed[T]) Inputs() vecIn                        { return vecIn{} }
func (keyed[T]) Build(m *hdl.Module, in vecIn) vecIn2 { return vecIn2{in.V} }

// recursive instantiates itself.
type recursive struct{}

func (recursive) Inputs() abIn { return abShapes }
func (g recursive) Build(m *hdl.Module, in abIn) yOut {
	o := hdl.Inst(m, "sub", g, in)
	return yOut{o.Y.Add(in.A)}
}
