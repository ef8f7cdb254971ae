package hdltest

import (
	"testing"

	"github.com/sparcgen/sparcgen/hdl/lint"
	"github.com/sparcgen/sparcgen/hdl/verilog"
)

// Lint fails the test unless Verilator (-Wall, no waivers, each module by
// itself) and Yosys (check -assert) find nothing in the circuit's Verilog. Where
// they are not installed the test is skipped, see [NeedTools].
func Lint(t testing.TB, c verilog.Circuit, opts ...verilog.Option) {
	t.Helper()
	if err := lint.Check(t.Context(), c, opts...); err != nil {
		skipWithout(t, "Lint of "+c.Design().Top().Name, err)
		t.Errorf("Lint: %v", err)
	}
}
