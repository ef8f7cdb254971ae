// Package lint asks Verilator and Yosys for their opinion of emitted Verilog.
package lint

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/tool"
	"github.com/sparcgen/sparcgen/hdl/verilog"
)

// Check returns an error unless `verilator --lint-only -Wall`, with no waiver,
// says nothing about each module of a circuit taken by itself as the top, and
// Yosys' `check -assert` passes on all of them. Modules written in Verilog must
// have the ports that Go declares ([Externs]). The error holds what they say.
func Check(ctx context.Context, c verilog.Circuit, opts ...verilog.Option) error {
	files, err := verilog.Design(c.Design(), opts...)
	if err != nil {
		return err
	}
	return errors.Join(Externs(ctx, c), Files(ctx, files))
}

// Files is Check of Verilog files at hand.
func Files(ctx context.Context, files []verilog.File) error {
	dir, err := os.MkdirTemp("", "sparcgen-lint-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	names := make([]string, len(files))
	for i, f := range files {
		names[i] = f.Name
		if err := os.WriteFile(filepath.Join(dir, f.Name), []byte(f.Text), 0o644); err != nil {
			return err
		}
	}
	var errs []error
	for i, f := range files {
		// A module's children come before it; others would be told to be unused tops.
		args := append([]string{"--lint-only", "-Wall", "-y", ".", "--top-module", f.Module}, names[i])
		out, err := tool.Run(ctx, dir, "verilator", args...)
		if err == nil && strings.TrimSpace(out) != "" {
			err = fmt.Errorf("verilator: %s", out)
		}
		if err != nil {
			errs = append(errs, fmt.Errorf("module %s: %w", f.Module, err))
		}
	}
	script := "read_verilog " + strings.Join(names, " ") + "; hierarchy -check; proc; check -assert"
	if _, err := tool.Run(ctx, dir, "yosys", "-q", "-p", script); err != nil {
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}
