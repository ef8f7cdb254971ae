package cocotb

import (
	"github.com/sparcgen/sparcgen/examples/timer"
	"github.com/sparcgen/sparcgen/hdl"
)

// Circuits build the circuits of the bus library that the benches play; the benches
// of tb/cocotb know their ports and sizes.
var Circuits = []func() (*hdl.Circuit, error){
	func() (*hdl.Circuit, error) { return hdl.Build(Registers{}) },
	func() (*hdl.Circuit, error) { return hdl.Build(timer.Timer{}) },
	func() (*hdl.Circuit, error) { return hdl.Build(Mover{}) },
	func() (*hdl.Circuit, error) { return hdl.Build(Streams{}) },
}
