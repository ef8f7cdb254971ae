// Package compare has comparisons of Go between signals, and near misses.
package compare

import "github.com/sparcgen/sparcgen/hdl"

type in struct {
	A, B hdl.UInt
	Sel  hdl.Bool
	Mode hdl.Enum[mode]
}

type mode int

func mistakes(m *hdl.Module, in, wide in, rows []hdl.SInt) {
	r := hdl.Reg(m, "r", hdl.U(8), hdl.Reset(0))
	if in.A == in.B { // want `== of Go compares the nodes of two signals while the circuit is made; Eq makes hardware that compares`
		r.Set(in.A)
	}
	if in.A != r.Q { // want `!= of Go compares the nodes of two signals while the circuit is made; Ne makes hardware that compares`
		r.Set(in.A)
	} else {
		r.SetBits(3, 0, in.B)
	}
	if rows[0] == rows[1] && len(rows) > 2 { // want `== of Go`
		r.Set(in.A)
	}
	if in.Sel == hdl.True(m) { // want `== of Go`
		println("not hardware: no fix")
	}
	if len(rows) > 3 {
		r.Set(in.A)
	} else if in.A == in.B { // want `== of Go`
		r.Set(in.B)
	}
	equal := in.Mode == wide.Mode // want `== of Go`
	for in.A != in.B {            // want `!= of Go`
		in.A = in.B
	}
	switch in.A { // want `switch of Go compares the nodes of signals while the circuit is made; m.Switch makes hardware that selects`
	case in.B:
	}
	_ = equal
}

func noModule(r *hdl.Driven[hdl.UInt], in in) {
	if in.A == in.B { // want `== of Go`
		r.Set(in.A)
	}
}

func nearMisses(m *hdl.Module, in in, s, t hdl.Signal) {
	if in.A == (hdl.UInt{}) || (hdl.Bool{}) != in.Sel {
		m.Errorf("unset")
	}
	if s == nil || s == t || in.A.Width() == in.B.Width() {
		m.Errorf("interfaces and widths")
	}
	switch s.(type) {
	case hdl.Bool:
	}
	if in.A == hdl.U(8) {
		m.Errorf("a shape")
	}
	switch {
	case in.A.Width() > 3:
	}
	r := hdl.Reg(m, "r", hdl.U(8), hdl.Reset(0))
	if r == nil {
		return
	}
	m.If(in.A.Eq(in.B), func() { r.Set(in.A) })
	m.Switch(in.A).Case(1, func() { r.Set(in.B) })
}

// gen has a shape among its parameters.
type gen struct{ Word, Other hdl.UInt }

func (g gen) Inputs() in {
	if g.Word == g.Other {
		return in{}
	}
	switch g.Word {
	case hdl.U(3):
	}
	return in{A: g.Word}
}

func (g gen) Build(m *hdl.Module, x in) in { return x }
