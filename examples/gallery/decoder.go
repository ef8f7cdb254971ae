package gallery

import "github.com/sparcgen/sparcgen/hdl"

// Decoder has two registers that a processor writes: a mode and a level, which
// a request from outside sets back to zero.
type Decoder struct{}

type DecoderIn struct {
	Write hdl.Bool
	Addr  hdl.UInt
	Data  hdl.UInt
	Quiet hdl.Bool
}

type DecoderOut struct{ Mode, Level hdl.UInt }

func (Decoder) Inputs() DecoderIn { return DecoderIn{hdl.B(), hdl.U(2), hdl.U(8), hdl.B()} }

func (Decoder) Build(m *hdl.Module, in DecoderIn) DecoderOut {
	mode := hdl.Reg(m, "mode", hdl.U(3), hdl.Reset(1))
	level := hdl.Reg(m, "level", hdl.U(8), hdl.Reset(0))
	m.If(in.Write, func() {
		m.Switch(in.Addr).
			Case(0, func() { mode.Set(in.Data.Wrap(3)) }).
			Case(1, func() { level.Set(in.Data) }).
			Case(2, func() { level.Set(level.Q.Add(in.Data).Sat(8)) })
	})
	m.If(in.Quiet, func() { level.Set(hdl.C(m, level.Q, 0)) }) // wins over a write
	return DecoderOut{mode.Q, level.Q}
}
