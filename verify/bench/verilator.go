package bench

import (
	"bytes"
	"context"
	_ "embed"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/tool"
	"github.com/sparcgen/sparcgen/verify/engine"
)

//go:embed driver.h
var driverHeader string

// VerilatorFlags are Verilator's; the make variables hold those of g++.
var VerilatorFlags = []string{"--cc", "--exe", "--build", "-O3", "--threads", "1", "-Wno-fatal", "-Wno-lint", "-Wno-style"}

// CompilerFlags are those of g++ for all that runs every cycle.
const CompilerFlags = "-O2"

// verilated is the Verilator side of a design.
type verilated struct {
	dir   string
	build time.Duration
	first time.Duration // of the first cycles, without the build
	sum   uint64
	rate  float64 // best so far
}

// buildVerilated builds a design in a directory of its own; close removes it.
func buildVerilated(ctx context.Context, d *ir.Design, rows []uint64) (*verilated, error) {
	c, err := engine.FromDesign(d, nil)
	if err != nil {
		return nil, err
	}
	v := &verilated{}
	if v.dir, err = os.MkdirTemp("", "sparcgen-bench-"); err != nil {
		return nil, err
	}
	if err := v.make(ctx, &c, d.Top(), rows); err != nil {
		return nil, errors.Join(err, v.close())
	}
	return v, nil
}

func (v *verilated) close() error { return os.RemoveAll(v.dir) }

func (v *verilated) make(ctx context.Context, c *engine.Circuit, top *ir.Module, rows []uint64) error {
	in := imageOf(top.Inputs)
	words := 0
	for i := range top.Inputs {
		words += len(top.Inputs[i].Lanes) * ((top.Inputs[i].Width + 63) / 64)
	}
	files := []engine.File{{Name: "driver.h", Text: driverHeader}, {Name: "main.cpp", Text: mainSource(c, in, imageOf(top.Outputs))},
		{Name: "rows", Text: string(in.packAll(rows, words))}}
	args := append([]string{}, VerilatorFlags...)
	args = append(args, "-MAKEFLAGS", "OPT_FAST="+CompilerFlags+" OPT_GLOBAL="+CompilerFlags+" OBJCACHE=",
		"--prefix", "Vdut", "--top-module", c.Top, "--Mdir", "build", "-o", "sim", "main.cpp")
	for i, f := range c.Files {
		name := fmt.Sprintf("%d_%s", i, filepath.Base(f.Name))
		files = append(files, engine.File{Name: name, Text: f.Text})
		args = append(args, name)
	}
	for _, f := range files {
		if err := os.WriteFile(filepath.Join(v.dir, f.Name), []byte(f.Text), 0o644); err != nil {
			return err
		}
	}
	if _, err := tool.Find("g++"); err != nil {
		return err
	}
	_, spent, err := v.run(ctx, "verilator", args...)
	v.build = spent
	return err
}

// run runs a program in the directory and returns what it printed and the CPU
// time of it and its children.
func (v *verilated) run(ctx context.Context, name string, args ...string) (string, time.Duration, error) {
	path, err := tool.Find(name)
	if err != nil {
		return "", 0, err
	}
	cmd := exec.CommandContext(ctx, path, args...)
	cmd.Dir = v.dir
	cmd.Env = append(os.Environ(), "CCACHE_DISABLE=1", "MAKEFLAGS=")
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Run(); err != nil {
		if ctx.Err() != nil {
			return "", 0, ctx.Err()
		}
		return "", 0, &tool.Failure{Tool: name, Args: args, Output: out.String(), Err: err}
	}
	return out.String(), cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(), nil
}

// measure plays the first cycles and then a time, and keeps the best.
func (v *verilated) measure(ctx context.Context, atLeast time.Duration) error {
	text, _, err := v.run(ctx, filepath.Join(v.dir, "build", "sim"), "rows", fmt.Sprint(rowCount), fmt.Sprint(firstCycles), fmt.Sprint(atLeast.Nanoseconds()))
	if err != nil {
		return err
	}
	var first, cycles, spent uint64
	if _, err := fmt.Sscan(text, &v.sum, &first, &cycles, &spent); err != nil {
		return fmt.Errorf("bench: the Verilated circuit answered %.100q: %w", text, err)
	}
	if t := time.Duration(first); v.first == 0 || t < v.first {
		v.first = t
	}
	v.rate = max(v.rate, float64(cycles)/time.Duration(spent).Seconds())
	return nil
}

// mainSource returns the C++ that fits driver.h to a circuit.
func mainSource(c *engine.Circuit, in, out image) string {
	var b strings.Builder
	fmt.Fprintf(&b, "#include \"Vdut.h\"\n#include <cstddef>\n#include <cstring>\ntypedef Vdut Model;\nenum : std::size_t { kIn = %d, kOut = %d };\n", in.size, out.size)
	pin := func(name, port string) {
		fmt.Fprintf(&b, "static inline void %s(Model& m, int v) { (void)m; (void)v;", name)
		if port != "" {
			fmt.Fprintf(&b, " m.%s = v;", port)
		}
		b.WriteString(" }\n")
	}
	pin("set_clock", c.Clock)
	pin("set_reset", c.Reset)
	move := func(head string, ports []imagePort, format string) {
		b.WriteString(head)
		for _, p := range ports {
			fmt.Fprintf(&b, format, p.name, p.at, p.bytes)
		}
		b.WriteString("    (void)m; (void)row;\n}\n")
	}
	move("static inline void drive(Model& m, const char* row) {\n", in.ports, "    static_assert(sizeof m.%[1]s == %[3]d, \"size\");\n    std::memcpy(&m.%[1]s, row + %[2]d, %[3]d);\n")
	move("static inline void sample(const Model& m, char* row) {\n", out.ports, "    std::memcpy(row + %[2]d, &m.%[1]s, %[3]d);\n")
	b.WriteString("#include \"driver.h\"\n")
	return b.String()
}
