package cells

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/tool"
	"github.com/sparcgen/sparcgen/hdl/verilog"
)

// large is the part of a flow that maps multipliers and memories, as the flow has
// it, with the hierarchy left as it is: seconds instead of minutes for a whole
// accelerator.
var large = map[Target]string{
	ECP5: "techmap -map +/mul2dsp.v -map +/ecp5/dsp_map.v -D DSP_A_MAXWIDTH=18 -D DSP_B_MAXWIDTH=18 -D DSP_A_MINWIDTH=2 -D DSP_B_MINWIDTH=2 -D DSP_NAME=$__MUL18X18; " +
		"memory -nomap; opt_clean; memory_libmap -lib +/ecp5/lutrams.txt -lib +/ecp5/brams.txt; techmap -map +/ecp5/lutrams_map.v -map +/ecp5/brams_map.v",
	ICE40: "memory_dff; wreduce t:$mul; " +
		"techmap -map +/mul2dsp.v -map +/ice40/dsp_map.v -D DSP_A_MAXWIDTH=16 -D DSP_B_MAXWIDTH=16 -D DSP_A_MINWIDTH=2 -D DSP_B_MINWIDTH=2 -D DSP_Y_MINWIDTH=11 -D DSP_NAME=$__MUL16X16; " +
		"memory -nomap; opt_clean; memory_libmap -lib +/ice40/brams.txt -lib +/ice40/spram.txt -no-auto-huge; techmap -map +/ice40/brams_map.v -map +/ice40/spram_map.v",
}

// cellLine is a line of `stat` in the whole design: a cell's type and number.
var cellLine = regexp.MustCompile(`(?m)^ +([A-Z][A-Z0-9_]*) +([0-9]+)$`)

// Large maps a circuit's multipliers and memories and returns the number of each
// type of cell that they became: MULT18X18D, SB_MAC16, DP16KD, SB_RAM40_4K,
// TRELLIS_DPR16X4. Logic is not mapped.
func Large(ctx context.Context, c verilog.Circuit, target Target) (map[string]int, error) {
	dir, files, err := write(c)
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	top := c.Design().Top().Name
	script := fmt.Sprintf("read_verilog %s; hierarchy -top %s; proc; opt; wreduce; opt_clean; %s; tee -q -o stat.txt stat -top %s", strings.Join(files, " "), top, large[target], top)
	if _, err := tool.Run(ctx, dir, "yosys", "-q", "-p", script); err != nil {
		return nil, err
	}
	text, err := os.ReadFile(filepath.Join(dir, "stat.txt"))
	if err != nil {
		return nil, err
	}
	_, whole, found := strings.Cut(string(text), "=== design hierarchy ===")
	if !found {
		whole = string(text) // a module without instances
	}
	counts := map[string]int{}
	for _, m := range cellLine.FindAllStringSubmatch(whole, -1) {
		n, err := strconv.Atoi(m[2])
		if err != nil {
			return nil, err
		}
		counts[m[1]] += n
	}
	return counts, nil
}
