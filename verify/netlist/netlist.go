// Package netlist lets any engine run what Yosys makes of a design for a
// device: a check that synthesis keeps what the Verilog says. The netlist of the
// device's cells, with the cells' models that come with Yosys, takes the place of
// the Verilog.
package netlist

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/tool"
	"github.com/sparcgen/sparcgen/hdl/verilog"
	"github.com/sparcgen/sparcgen/verify/cells"
	"github.com/sparcgen/sparcgen/verify/engine"
)

// models returns the files with the models of a target's cells, below
// share/yosys beside the directory of the program.
func models(target cells.Target) []string {
	if strings.HasPrefix(string(target), "synth_ecp5") {
		return []string{"ecp5/cells_sim.v"}
	}
	return []string{"ice40/cells_sim.v"}
}

// include is a line that includes a file.
var include = regexp.MustCompile("(?m)^`include \"([^\"]+)\"")

// included puts what a text includes into it, from files of a directory.
func included(text, dir string) (string, error) {
	var errs []error
	text = include.ReplaceAllStringFunc(text, func(line string) string {
		data, err := os.ReadFile(filepath.Join(dir, include.FindStringSubmatch(line)[1]))
		errs = append(errs, err)
		return string(data)
	})
	return text, errors.Join(errs...)
}

// plain turns off what in the models is not Verilog-2005: defaults of inputs.
const plain = "`define NO_ICE40_DEFAULT_ASSIGNMENTS 1\n"

// Emit returns how a design becomes a netlist: synthesised for a target, written
// as Verilog, with the models of its cells.
func Emit(ctx context.Context, target cells.Target) engine.Emit {
	return func(d *ir.Design) ([]engine.File, error) {
		modules, err := verilog.Design(d)
		if err != nil {
			return nil, err
		}
		dir, err := os.MkdirTemp("", "sparcgen-netlist-")
		if err != nil {
			return nil, err
		}
		defer os.RemoveAll(dir)
		var read strings.Builder
		for _, f := range modules {
			if err := os.WriteFile(filepath.Join(dir, f.Name), []byte(f.Text), 0o644); err != nil {
				return nil, err
			}
			fmt.Fprintf(&read, "read_verilog %s; ", f.Name)
		}
		top := d.Top().Name
		// The second hierarchy connects the inputs that are left open to their
		// defaults, which Verilog-2005 models cannot have.
		script := fmt.Sprintf("%s%s -top %s; hierarchy -check -top %s; write_verilog -noattr netlist.v", read.String(), target, top, top)
		if _, err := tool.Run(ctx, dir, "yosys", "-q", "-p", script); err != nil {
			return nil, err
		}
		text, err := os.ReadFile(filepath.Join(dir, "netlist.v"))
		if err != nil {
			return nil, err
		}
		files := []engine.File{{Name: top + ".v", Text: string(text)}}
		yosys, err := tool.Find("yosys")
		if err != nil {
			return nil, err
		}
		share := filepath.Join(filepath.Dir(yosys), "../share/yosys")
		for _, m := range models(target) {
			text, err := os.ReadFile(filepath.Join(share, m))
			if err != nil {
				return nil, fmt.Errorf("the models of the cells: %w", err)
			}
			whole, err := included(string(text), filepath.Dir(filepath.Join(share, m)))
			if err != nil {
				return nil, fmt.Errorf("the models of the cells: %w", err)
			}
			files = append(files, engine.File{Name: filepath.Base(m), Text: plain + whole})
		}
		return files, nil
	}
}
