// Package cells counts what Yosys makes of a circuit's Verilog.
package cells

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/tool"
	"github.com/sparcgen/sparcgen/hdl/verilog"
)

// Target is a synthesis flow of Yosys.
type Target string

// The targets.
const (
	ECP5  Target = "synth_ecp5"       // MULT18X18D, LUT4, CCU2C (two bits of an adder), TRELLIS_FF, DP16KD
	ICE40 Target = "synth_ice40 -dsp" // SB_MAC16, SB_LUT4, SB_CARRY, SB_DFF..., SB_RAM40_4K
)

// Count synthesises a circuit for a target, with its hierarchy dissolved but
// for the modules that are to be kept, and returns the number of cells of each
// type in the whole of it.
func Count(ctx context.Context, c verilog.Circuit, target Target) (map[string]int, error) {
	dir, files, err := write(c)
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	top := c.Design().Top().Name
	script := fmt.Sprintf("read_verilog %s; %s -top %s; tee -q -o stat.json stat -json -top %s", strings.Join(files, " "), target, top, top)
	if _, err := tool.Run(ctx, dir, "yosys", "-q", "-p", script); err != nil {
		return nil, err
	}
	text, err := os.ReadFile(filepath.Join(dir, "stat.json"))
	if err != nil {
		return nil, err
	}
	counts, err := ParseStat(text)
	if err != nil {
		return nil, fmt.Errorf("stat of %s: %w", top, err)
	}
	return counts, nil
}

// ParseStat returns the number of cells of each type in what the command
// `stat -json` of Yosys wrote.
func ParseStat(text []byte) (map[string]int, error) {
	var stat struct {
		Design struct {
			Cells map[string]int `json:"num_cells_by_type"`
		} `json:"design"`
	}
	if err := json.Unmarshal(text, &stat); err != nil {
		return nil, err
	}
	return stat.Design.Cells, nil
}

// write puts a circuit's Verilog into a new directory.
func write(c verilog.Circuit) (dir string, files []string, err error) {
	modules, err := verilog.Design(c.Design())
	if err != nil {
		return "", nil, err
	}
	dir, err = os.MkdirTemp("", "sparcgen-cells-")
	if err != nil {
		return "", nil, err
	}
	for _, f := range modules {
		if err := os.WriteFile(filepath.Join(dir, f.Name), []byte(f.Text), 0o644); err != nil {
			os.RemoveAll(dir)
			return "", nil, err
		}
		files = append(files, f.Name)
	}
	return dir, files, nil
}
