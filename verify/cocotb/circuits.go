package cocotb

import (
	"github.com/sparcgen/sparcgen/examples/timer"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/bus"
)

// ram ends in the middle of a page: a burst can go past its end.
var ram = bus.Ram{Target: bus.Target{AddrBits: 16, BusBits: 64, IDBits: 4}, Words: 6100}

// Circuits build the circuits of the bus library that the benches play; the benches
// of tb/cocotb know their ports and sizes.
var Circuits = []func() (*hdl.Circuit, error){
	func() (*hdl.Circuit, error) { return hdl.Build(Registers{}) },
	func() (*hdl.Circuit, error) { return hdl.Build(timer.Timer{}) },
	func() (*hdl.Circuit, error) { return hdl.Build(Mover{}) },
	func() (*hdl.Circuit, error) { return hdl.Build(Streams{}) },
	func() (*hdl.Circuit, error) { return hdl.Build(ram) },
}
