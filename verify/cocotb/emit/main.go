// Command emit writes what the benches of tb/cocotb play into a directory: rtl/sparc
// (sparc_axi of the preset tiny), rtl/bus (circuits of the bus library) and lists
// (lists of jobs with the memory before and after).
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/hdl/verilog"
	"github.com/sparcgen/sparcgen/verify/cocotb"
)

func main() {
	out := flag.String("out", "build/cocotb", "directory to write to")
	seed := flag.Uint64("seed", 1, "of the random jobs")
	n := flag.Int("n", 20, "lists of right jobs, each followed by one that ends in an error")
	flag.Parse()
	if err := write(*out, *seed, *n); err != nil {
		fmt.Fprintf(os.Stderr, "emit: %v\n", err)
		os.Exit(1)
	}
}

func write(out string, seed uint64, n int) error {
	if n < 1 || flag.NArg() > 0 {
		return fmt.Errorf("-n %d and %d arguments: must be at least 1, and none", n, flag.NArg())
	}
	c, err := config.Preset("tiny")
	if err != nil {
		return err
	}
	g := gen.SparcOf(c)
	if _, err := gen.Emit(context.Background(), c, gen.Emittable(c), filepath.Join(out, "rtl/sparc"), gen.Options{}); err != nil {
		return err
	}
	for _, build := range cocotb.Circuits {
		circuit, err := build()
		if err != nil {
			return err
		}
		if err := verilog.Write(circuit, filepath.Join(out, "rtl/bus")); err != nil {
			return err
		}
	}
	lists, err := cocotb.Lists(g, seed, n)
	if err != nil {
		return err
	}
	return cocotb.WriteLists(filepath.Join(out, "lists"), lists)
}
