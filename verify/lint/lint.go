// Package lint asks Verilator and Yosys for faults in a circuit's Verilog.
package lint

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/tool"
	"github.com/sparcgen/sparcgen/hdl/verilog"
)

// Check fails unless `verilator -Wall` and Yosys' `check` find nothing to say
// about a circuit.
func Check(ctx context.Context, c verilog.Circuit) error {
	dir, err := os.MkdirTemp("", "sparcgen-lint-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	if err := verilog.Write(c, dir); err != nil {
		return err
	}
	files, err := filepath.Glob(filepath.Join(dir, "*.v"))
	if err != nil {
		return err
	}
	top := c.Design().Top().Name
	out, err := tool.Run(ctx, dir, "verilator", append([]string{"--lint-only", "-Wall", "--top-module", top}, files...)...)
	if err == nil && strings.TrimSpace(out) != "" {
		err = fmt.Errorf("verilator: %s", out)
	}
	if err != nil {
		return err
	}
	_, err = tool.Run(ctx, dir, "yosys", "-q", "-p",
		fmt.Sprintf("read_verilog %s; hierarchy -check -top %s; proc; check -assert", strings.Join(files, " "), top))
	return err
}
