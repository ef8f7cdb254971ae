package engine

import (
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/verilog"
)

// EmitVerilog is the Verilog of package verilog with packed ports: what
// Options.Emit means when it is nil.
func EmitVerilog(d *ir.Design) ([]File, error) {
	files, err := verilog.Design(d)
	if err != nil {
		return nil, err
	}
	out := make([]File, len(files))
	for i, f := range files {
		out[i] = File{f.Name, f.Text}
	}
	return out, nil
}
