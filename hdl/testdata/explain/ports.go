package explain

import "github.com/sparcgen/sparcgen/hdl"

// Given:

// In are the inputs of the module of the example, Out is its output.
type In struct {
	A, B hdl.UInt   // 8 bits each
	Sel  hdl.Bool   // a condition
	Two  hdl.UInt   // 2 bits
	Row  []hdl.UInt // four lanes of 8 bits
}

type Out struct{ Y hdl.UInt }
