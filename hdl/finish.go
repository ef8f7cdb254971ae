package hdl

import (
	"testing"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// reportLoops reports combinational loops.
func (d *design) reportLoops() {}

// optimised returns the design after all passes. In a test binary, and only
// there, the sanity checker runs after every pass.
func (d *design) optimised() (*ir.Design, error) {
	return ir.Run(d.ir, ir.Passes, testing.Testing())
}
