package stream

import "github.com/sparcgen/sparcgen/hdl"

// Stage is one register of valid and payload. Latency 1, one transfer a cycle.
// It cuts the path of valid and payload; ready passes through it
// combinationally: the sender is ready when the register is empty or emptied.
func Stage[T any](m *hdl.Module, name string, in Flow[T], ready hdl.Bool) (out Flow[T], inReady hdl.Bool) {
	valid := hdl.Reg(m, name+"_valid", hdl.B(), hdl.Reset(0))
	data := hdl.Reg(m, name+"_data", in.Data, hdl.NoReset())
	inReady = valid.Q.Not().Or(ready)
	m.If(inReady, func() { valid.Set(in.Valid) })
	m.If(in.Fires(inReady), func() { data.Set(in.Data) })
	return Flow[T]{valid.Q, data.Q}, inReady
}

// Skid is a register slice: it cuts the paths of valid, payload and ready.
// Latency 1, one transfer a cycle, room for two payloads. The second is used
// when the receiver stalls in the cycle in which the sender, told ready one
// cycle before, hands over another payload.
func Skid[T any](m *hdl.Module, name string, in Flow[T], ready hdl.Bool) (out Flow[T], inReady hdl.Bool) {
	valid := hdl.Reg(m, name+"_valid", hdl.B(), hdl.Reset(0))
	data := hdl.Reg(m, name+"_data", in.Data, hdl.NoReset())
	extra := hdl.Reg(m, name+"_extra", hdl.B(), hdl.Reset(0))
	spare := hdl.Reg(m, name+"_spare", in.Data, hdl.NoReset())

	inReady = extra.Q.Not()
	free := valid.Q.Not().Or(ready)
	m.If(free, func() {
		valid.Set(in.Valid.Or(extra.Q))
		data.Set(hdl.Mux(extra.Q, spare.Q, in.Data))
		extra.Set(hdl.False(m))
	}).ElseIf(in.Fires(inReady), func() {
		extra.Set(hdl.True(m))
	})
	m.If(inReady, func() { spare.Set(in.Data) })
	return Flow[T]{valid.Q, data.Q}, inReady
}
