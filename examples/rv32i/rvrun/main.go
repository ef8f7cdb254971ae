// Command rvrun runs ELF programs on the processor of examples/rv32i until they
// write their symbol tohost, as the tests of the RISC-V project do:
//
//	go run ./examples/rv32i/rvrun rv32ui-p-add rv32ui-p-lw
//
// It prints a line a program and exits with 1 when one failed.
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/sparcgen/sparcgen/examples/rv32i"
	"github.com/sparcgen/sparcgen/examples/rv32i/board"
)

func main() {
	limit := flag.Int("cycles", 1_000_000, "most cycles of a program")
	trapping := flag.Bool("trap-unaligned", false, "unaligned loads and stores trap")
	flag.Usage = func() {
		fmt.Fprintln(os.Stderr, "usage: rvrun [-cycles N] [-trap-unaligned] PROGRAM.elf ...")
		flag.PrintDefaults()
	}
	flag.Parse()
	if flag.NArg() == 0 {
		flag.Usage()
		os.Exit(2)
	}
	failed := 0
	for _, name := range flag.Args() {
		b, err := run(name, *limit, !*trapping)
		if err != nil {
			failed++
			fmt.Printf("FAIL %s: %v\n", name, err)
			continue
		}
		fmt.Printf("ok   %s: %d instructions, %d cycles\n", name, b.Retired, b.Cycles)
	}
	if failed > 0 {
		fmt.Printf("%d of %d failed\n", failed, flag.NArg())
		os.Exit(1)
	}
}

func run(name string, limit int, unaligned bool) (*board.Board, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	entry, err := board.Entry(f)
	if err != nil {
		return nil, err
	}
	b, err := board.New(rv32i.Core{ResetPC: entry, Unaligned: unaligned})
	if err != nil {
		return nil, err
	}
	tohost, err := b.LoadELF(f)
	if err != nil {
		return nil, err
	}
	if tohost == 0 {
		return nil, fmt.Errorf("it has no symbol tohost, which programs write when they are done")
	}
	v, err := b.RunToHost(tohost, limit)
	if err != nil {
		return nil, fmt.Errorf("after %d cycles: %w", limit, err)
	}
	if v != 1 {
		return nil, fmt.Errorf("tohost is %#x: case %d failed", v, v>>1)
	}
	return b, b.Close()
}
