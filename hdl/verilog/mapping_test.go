package verilog

import (
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/ir/irbuild"
)

// cells synthesises every file as a top of its own and returns the number of
// cells of each type, by module.
func cells(t *testing.T, files []File, synth string) map[string]map[string]int {
	t.Helper()
	dir := save(t, files)
	script := ""
	for _, f := range files {
		script += "read_verilog " + f.Name + "\n"
	}
	for _, f := range files {
		script += fmt.Sprintf("design -save all\n%s -top %s\ntee -q -o %s.stat stat\ndesign -load all\n", synth, f.Module, f.Module)
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "map.ys"), []byte(script), 0o644))
	out, err := run(t, dir, "yosys", "-q", "map.ys")
	require.NoError(t, err, out)
	count := map[string]map[string]int{}
	for _, f := range files {
		stat, err := os.ReadFile(filepath.Join(dir, f.Module+".stat"))
		require.NoError(t, err)
		count[f.Module] = map[string]int{}
		for _, m := range cellLine.FindAllStringSubmatch(string(stat), -1) {
			n, err := strconv.Atoi(m[2])
			require.NoError(t, err)
			count[f.Module][m[1]] = n
		}
	}
	return count
}

var cellLine = regexp.MustCompile(`(?m)^ +([A-Z][A-Z0-9_]+) +([0-9]+)$`)

// TestMultipliers counts the DSP cells of one product.
func TestMultipliers(t *testing.T) {
	t.Parallel()
	var files []File
	type form struct {
		name         string
		a, b         int
		ice, ecp     int // multipliers, -1: not demanded
		signA, signB bool
	}
	var forms []form
	for _, f := range []form{{a: 16, b: 16, ice: 1, ecp: 1}, {a: 16, b: 17, ice: -1, ecp: 1}, {a: 18, b: 18, ice: -1, ecp: 1}} {
		for k := range 4 {
			f.signA, f.signB = k&1 != 0, k&2 != 0
			f.name = fmt.Sprintf("mul_%d_%d_%d", f.a, f.b, k)
			b := irbuild.New(f.name)
			y := b.Op(ir.Mul, f.a+f.b, f.signA || f.signB, b.In("a", f.a, f.signA), b.In("b", f.b, f.signB))
			b.Out("y", y)
			files = append(files, emit(t, b.Design())...)
			forms = append(forms, f)
		}
	}
	ecp := cells(t, files, "synth_ecp5")
	ice := cells(t, files[:4], "synth_ice40 -dsp")
	for _, f := range forms {
		require.Equal(t, f.ecp, ecp[f.name]["MULT18X18D"], f.name)
		if f.ice >= 0 {
			require.Equal(t, f.ice, ice[f.name]["SB_MAC16"], f.name)
		}
	}
}

// memoryForm is one form of memory.go's table: what a 512 x 16 memory costs
// beside its block RAM.
type memoryForm struct {
	name         string
	policy       ir.ReadUnderWrite
	shared, init bool
	enable       bool
	writes       bool
	iceLUT, iceF int // most LUTs and flip-flops on ice40
	ecpLUT, ecpF int // and on ecp5
}

var memoryForms = []memoryForm{
	{name: "undefined", policy: ir.Undefined, writes: true, enable: true},
	{name: "undefined_free", policy: ir.Undefined, writes: true},
	{name: "undefined_init", policy: ir.Undefined, writes: true, enable: true, init: true},
	{name: "shared", policy: ir.Undefined, writes: true, shared: true, iceLUT: 1, ecpLUT: 1},
	{name: "shared_first", policy: ir.ReadFirst, writes: true, shared: true, iceLUT: 1, ecpLUT: 1},
	{name: "shared_init", policy: ir.WriteFirst, writes: true, shared: true, init: true, iceLUT: 1, ecpLUT: 1},
	{name: "readfirst", policy: ir.ReadFirst, writes: true, enable: true, iceLUT: 22, iceF: 43, ecpLUT: 44, ecpF: 43},
	{name: "readfirst_init", policy: ir.ReadFirst, writes: true, init: true, iceLUT: 22, iceF: 43, ecpLUT: 44, ecpF: 43},
	{name: "writefirst", policy: ir.WriteFirst, writes: true, enable: true, iceLUT: 23, iceF: 17, ecpLUT: 45, ecpF: 17},
	{name: "writefirst_init", policy: ir.WriteFirst, writes: true, init: true, iceLUT: 23, iceF: 17, ecpLUT: 45, ecpF: 17},
	{name: "rom", init: true, enable: true},
	{name: "rom_free", policy: ir.ReadFirst, init: true},
}

func (f memoryForm) build() *ir.Design {
	const depth, width = 512, 16
	b := irbuild.New("mem_" + f.name)
	m := ir.Memory{Name: "words", Width: width, Depth: depth, Policy: f.policy}
	if f.init {
		for i := range int64(depth) {
			m.Init = append(m.Init, big.NewInt(i*7919%65536))
		}
	}
	mem := b.Mem(m)
	wa := b.In("wa", 9, false)
	ra := wa
	en := b.Int(1, 1, false)
	if f.writes {
		we := b.In("we", 1, false)
		b.Write(mem, we, wa, b.In("d", width, false))
		if f.shared {
			en = b.Op(ir.Not, 1, false, we)
		} else {
			ra = b.In("ra", 9, false)
		}
	}
	if f.enable {
		en = b.In("re", 1, false)
	}
	q := b.Read(mem, 1, ra, en)
	if f.shared {
		b.M.Reads[b.M.Aux(q)].Shared = 0
	}
	b.Out("q", q)
	return b.Design()
}

// TestMemories counts the cells of every declared form of memory.
func TestMemories(t *testing.T) {
	t.Parallel()
	var files []File
	for _, f := range memoryForms {
		files = append(files, emit(t, f.build())...)
	}
	lint(t, files[:1])
	ice := cells(t, files, "synth_ice40")
	ecp := cells(t, files, "synth_ecp5")
	for _, f := range memoryForms {
		i, e := ice["mem_"+f.name], ecp["mem_"+f.name]
		require.Equal(t, 2, i["SB_RAM40_4K"], "%s: %v", f.name, i)
		require.Equal(t, 1, e["DP16KD"], "%s: %v", f.name, e)
		flops := 0
		for name, n := range i {
			if strings.HasPrefix(name, "SB_DFF") {
				flops += n
			}
		}
		require.LessOrEqual(t, i["SB_LUT4"], f.iceLUT, "%s: %v", f.name, i)
		require.LessOrEqual(t, flops, f.iceF, "%s: %v", f.name, i)
		require.LessOrEqual(t, e["LUT4"], f.ecpLUT, "%s: %v", f.name, e)
		require.LessOrEqual(t, e["TRELLIS_FF"], f.ecpF, "%s: %v", f.name, e)
	}
}
