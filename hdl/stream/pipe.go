package stream

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
)

// Pipe is the control of a pipeline that moves as a whole: all stages hold
// while a valid result waits at the end for a consumer that is not ready. One
// beat a cycle, latency as many cycles as stages.
type Pipe struct {
	Advance hdl.Bool   // the stages take their next values; also the ready of the input
	Valid   hdl.Bool   // the last stage holds a result
	Stages  []hdl.Bool // which stages hold a beat, the first stage first

	m *hdl.Module
}

// NewPipe makes the valid bits of a pipeline of the given number of stages, at
// least 1, fed by inValid and drained by outReady.
func NewPipe(m *hdl.Module, name string, inValid, outReady hdl.Bool, stages int) *Pipe {
	advance := hdl.Wire(m, name+"_advance", hdl.B())
	p := &Pipe{Advance: advance.Q, Valid: inValid, m: m}
	for i := range stages {
		r := hdl.Reg(m, name+"_valid_"+strconv.Itoa(i+1), hdl.B(), hdl.Reset(0))
		from := p.Valid
		m.If(advance.Q, func() { r.Set(from) })
		p.Valid = r.Q
		p.Stages = append(p.Stages, r.Q)
	}
	advance.Set(outReady.Or(p.Valid.Not()))
	return p
}

// Hold is a register without reset that takes v while enable is true: the data
// of one stage.
func Hold[T any](m *hdl.Module, enable hdl.Bool, name string, v T) T {
	r := hdl.Reg(m, name, v, hdl.NoReset())
	m.If(enable, func() { r.Set(v) })
	return r.Q
}
