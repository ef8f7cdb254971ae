package cross

import "github.com/sparcgen/sparcgen/hdl"

// Sync returns a bit of a register of any domain as the domain to sees it: two
// flip-flops, name_meta and name, reset to false. Latency: 2 edges of to, or 1
// when the change comes just before one. A pulse shorter than a period of to
// may be missed: see [Pulse].
func Sync(m *hdl.Module, to hdl.Domain, name string, bit hdl.Bool) hdl.Bool {
	return twice(m, to, name, bit, hdl.Reset(0))
}

// Reset returns a reset for domain to made from a request of any domain, as a
// register gives it: true at the second edge of to after the request and until
// the second after its end, so that all registers of to leave reset at one
// edge. Both flip-flops begin true: to starts in reset. Connect it to the port
// to_rst outside the module, or use it as a clear.
//
// Resets here are synchronous: the request has to last two periods of to, and
// the clock of to has to run.
func Reset(m *hdl.Module, to hdl.Domain, name string, request hdl.Bool) hdl.Bool {
	return twice(m, to, name, request, hdl.Reset(1))
}

// twice passes a value through two registers of a domain.
func twice[T hdl.Signal](m *hdl.Module, to hdl.Domain, name string, v T, opt hdl.RegOption) (out T) {
	m.In(to, func() {
		meta := hdl.Crossing(m, name+"_meta", v, opt)
		second := hdl.Reg(m, name, v, opt)
		second.Set(meta)
		out = second.Q
	})
	return out
}

// Pulse returns a pulse of one cycle of to for each cycle of from in which
// event is true: a register of from toggles, and each toggle seen in to is a
// pulse. Latency: 2 to 3 edges of to. Events have to be at least two periods
// of to apart; of two that are closer both may be lost.
func Pulse(m *hdl.Module, from, to hdl.Domain, name string, event hdl.Bool) (pulse hdl.Bool) {
	var toggle *hdl.Driven[hdl.Bool]
	m.In(from, func() {
		toggle = hdl.Reg(m, name+"_toggle", hdl.B(), hdl.Reset(0))
		toggle.Set(toggle.Q.Xor(event))
	})
	seen := Sync(m, to, name+"_seen", toggle.Q)
	m.In(to, func() { pulse = seen.Xor(hdl.Delay(m, name+"_last", seen)) })
	return pulse
}
