package hdl

import (
	"testing"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/stretchr/testify/require"
)

// TestDomains lets two clock domains meet. The language has one domain so
// far; the check is there from the first day.
func TestDomains(t *testing.T) {
	d := newDesign()
	d.ir.Domains = append(d.ir.Domains, ir.DomainInfo{Name: "io", Clock: "io_clk", Reset: "io_rst"})
	m := d.newModule("top", nil)
	a := UInt{m.source(ir.Input, 8, false, 0)}
	other := m.g.New(ir.Node{Op: ir.Input, Domain: 2, Width: 8, Aux: 1, Range: ir.Full(8, false)})
	b := UInt{sig{m: m, id: other}}
	c := a.Add(b)
	require.True(t, m.isPoison(c.id))
	c.Mul(a).Fit(1) // silent
	a.Add(a.AddC(3))
	errs, _ := d.finished()
	require.Len(t, errs, 1)
	require.Equal(t, "HDL0303", errs[0].Code)
	require.Equal(t, "signals of the clock domains clk and io meet", errs[0].Message)
	require.Contains(t, errs[0].Pos.File, "domains_test.go")
}
