// Command rvrun runs programs on the processor of examples/rv32i until they
// write to tohost, as the tests of the RISC-V project do; or writes the
// processor in Verilog. Its help says how.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strconv"

	"github.com/sparcgen/sparcgen/examples/rv32i"
	"github.com/sparcgen/sparcgen/examples/rv32i/board"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/verilog"
)

const usage = `rvrun runs programs on the processor of examples/rv32i, in the simulator.

  go run ./examples/rv32i/rvrun rv32ui-p-add rv32ui-p-lw    runs ELF files
  go run ./examples/rv32i/rvrun -trace rv32ui-p-add         shows what each instruction does
  go run ./examples/rv32i/rvrun -reset 0x80000000 -tohost 0x80001000 add.hex
                                                            runs a memory image
  go run ./examples/rv32i/rvrun -emit build/core -reset 0x80000000
                                                            writes the core in Verilog

A program is an ELF file for 32 bits, linked to where it runs, or a memory image:
words in hexadecimal as $readmemh reads them, @N before the word N.
It is over when the word at the address of its symbol tohost (of -tohost) is not
0: 1 is success, 2N+1 says that its case N failed.

rvrun prints a line for each program. It exits with 0 when all succeeded, 1 when
one failed or was not over, 2 when it was called wrongly.

`

// options are the flags.
type options struct {
	cycles        int
	trapping      bool
	trace         bool
	reset, tohost address
	emit          string
}

// address is a flag: a number of 32 bits, in hexadecimal with 0x.
type address struct {
	given bool
	value uint32
}

func (a *address) String() string { return "" }

func (a *address) Set(text string) error {
	v, err := strconv.ParseUint(text, 0, 32)
	if err != nil {
		return errors.New("must be an address of 32 bits, like 0x80000000")
	}
	*a = address{true, uint32(v)}
	return nil
}

func main() { os.Exit(command(os.Args[1:], os.Stdout, os.Stderr)) }

// command is main; it returns the exit status.
func command(args []string, out, complaints io.Writer) int {
	var o options
	flags := flag.NewFlagSet("rvrun", flag.ContinueOnError)
	flags.SetOutput(complaints)
	flags.IntVar(&o.cycles, "cycles", 1_000_000, "most `cycles` of a program")
	flags.BoolVar(&o.trapping, "trap-unaligned", false, "a core whose unaligned loads and stores trap; else they work")
	flags.BoolVar(&o.trace, "trace", false, "print every instruction: its address, what it writes, whether it traps")
	flags.Var(&o.reset, "reset", "`address` of the first instruction (default: of an ELF file its entry, else 0)")
	flags.Var(&o.tohost, "tohost", "`address` of tohost (default: of the symbol)")
	flags.StringVar(&o.emit, "emit", "", "write the core in Verilog to this `directory` and run nothing")
	flags.Usage = func() {
		fmt.Fprint(complaints, usage)
		flags.PrintDefaults()
	}
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2
	case (o.emit == "") == (flags.NArg() == 0):
		fmt.Fprintln(complaints, "rvrun: name programs to run, or a directory with -emit; rvrun -help says more")
		return 2
	case o.emit != "":
		if err := emit(o); err != nil {
			fmt.Fprintln(complaints, "rvrun:", err)
			return 1
		}
		return 0
	}
	failed := 0
	for _, name := range flags.Args() {
		b, err := run(name, o, out)
		if err != nil {
			failed++
			fmt.Fprintf(out, "FAIL %s: %v\n", name, err)
			continue
		}
		fmt.Fprintf(out, "ok   %s: %d instructions, %d cycles\n", name, b.Retired, b.Cycles)
	}
	fmt.Fprintf(out, "%d passed, %d failed\n", flags.NArg()-failed, failed)
	if failed > 0 {
		return 1
	}
	return 0
}

// core returns the processor that the options ask for.
func (o options) core() rv32i.Core {
	return rv32i.Core{ResetPC: o.reset.value, Unaligned: !o.trapping}
}

func emit(o options) error {
	c, err := hdl.Build(o.core())
	if err != nil {
		return err
	}
	return verilog.Write(c, o.emit)
}

// run runs a program to its end and says of any other than success what it was.
func run(name string, o options, out io.Writer) (_ *board.Board, err error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	isELF := board.IsELF(f)
	if isELF && !o.reset.given {
		if o.reset.value, err = board.Entry(f); err != nil {
			return nil, err
		}
	}
	b, err := board.New(o.core())
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, b.Close()) }()
	tohost := o.tohost.value
	if isELF {
		symbol, err := b.LoadELF(f)
		if err != nil {
			return nil, err
		}
		if !o.tohost.given {
			tohost = symbol
		}
	} else if err := b.LoadHex(f); err != nil {
		return nil, fmt.Errorf("it is no ELF file, and as a memory image: %w", err)
	}
	if tohost == 0 {
		return nil, errors.New("it has no symbol tohost, which programs write when they are done; -tohost says where it is")
	}
	if o.trace {
		b.Watch = func(e board.Event) { fmt.Fprintln(out, e) }
	}
	v, err := b.RunToHost(tohost, o.cycles)
	if err != nil {
		return nil, fmt.Errorf("after %d cycles, at %#x: %w", b.Cycles, b.Last, err)
	}
	return b, verdict(v)
}

// unexpected is what the public tests or into the number of the case when a
// trap comes that they do not know.
const unexpected = 1337

// verdict says what a value of tohost means.
func verdict(v uint32) error {
	switch {
	case v == 1:
		return nil
	case v&unexpected == unexpected:
		return fmt.Errorf("tohost is %#x: a trap that it does not expect", v)
	case v&1 == 1:
		return fmt.Errorf("tohost is %#x: case %d failed", v, v>>1)
	}
	return fmt.Errorf("tohost is %#x, which says neither success (1) nor a case that failed (2N+1)", v)
}
