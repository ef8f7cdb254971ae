// Package board runs programs on the processor of rv32i in the simulator: the
// core, a memory of 4 GiB that exists where it is used, and a place where
// programs say that they are done.
package board

import (
	"bufio"
	"debug/elf"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/sparcgen/sparcgen/examples/rv32i"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

const pageBits = 12

// Board is a processor with its memory.
type Board struct {
	pages map[uint32]*[1 << pageBits]byte
	bench *sim.Bench[rv32i.CoreIn, rv32i.CoreOut]

	Registers [32]uint32 // as the program has written them
	Cycles    int        // since New
	Retired   int        // instructions, those that trapped too
	Last      uint32     // address of the last of them

	Watch func(Event) // if there is one, it is told of every instruction
}

// Event is what happened in a cycle in which an instruction ended.
type Event struct {
	PC          uint32
	Instruction uint32 // the word there, now
	Trap        bool   // it trapped: nothing of it was done
	Writes      bool   // it wrote register Rd
	Rd          int
	Value       uint32
}

// String is a line of a trace.
func (e Event) String() string {
	s := fmt.Sprintf("%08x: %08x", e.PC, e.Instruction)
	switch {
	case e.Trap:
		return s + " traps"
	case e.Writes:
		return fmt.Sprintf("%s x%d = %08x", s, e.Rd, e.Value)
	}
	return s
}

// New returns a board with an empty memory. The core begins at its ResetPC.
func New(core rv32i.Core, options ...sim.Option) (*Board, error) {
	bench, err := sim.Open(core, options...)
	if err != nil {
		return nil, err
	}
	return &Board{pages: map[uint32]*[1 << pageBits]byte{}, bench: bench}, nil
}

// Close frees the simulator and returns its mistakes.
func (b *Board) Close() error { return errors.Join(b.bench.Err(), b.bench.Close()) }

// Sim is the simulator, for waves and options of its own.
func (b *Board) Sim() *sim.Sim { return b.bench.Sim }

func (b *Board) page(address uint32) *[1 << pageBits]byte {
	p := b.pages[address>>pageBits]
	if p == nil {
		p = new([1 << pageBits]byte)
		b.pages[address>>pageBits] = p
	}
	return p
}

// Word returns the word at an address that is a multiple of 4.
func (b *Board) Word(address uint32) uint32 {
	return binary.LittleEndian.Uint32(b.page(address)[address%(1<<pageBits):])
}

// Write puts bytes at an address.
func (b *Board) Write(address uint32, bytes []byte) {
	for i, v := range bytes {
		a := address + uint32(i)
		b.page(a)[a%(1<<pageBits)] = v
	}
}

// LoadHex puts words into the memory: hexadecimal numbers, @ and the number of a
// word for where the next ones go (the format of Verilog's $readmemh).
func (b *Board) LoadHex(r io.Reader) error {
	at := uint64(0)
	words := bufio.NewScanner(r)
	words.Split(bufio.ScanWords)
	for words.Scan() {
		text, place := strings.CutPrefix(words.Text(), "@")
		v, err := strconv.ParseUint(text, 16, 32)
		if err != nil {
			return fmt.Errorf("%q is no hexadecimal number of 32 bits", words.Text())
		}
		if place {
			at = v
			continue
		}
		b.Write(uint32(4*at), binary.LittleEndian.AppendUint32(nil, uint32(v)))
		at++
	}
	return words.Err()
}

// IsELF says whether a file begins as ELF files do.
func IsELF(r io.ReaderAt) bool {
	magic := make([]byte, len(elf.ELFMAG))
	_, err := r.ReadAt(magic, 0)
	return err == nil && string(magic) == elf.ELFMAG
}

// open reads the headers of a program for RV32.
func open(r io.ReaderAt) (*elf.File, error) {
	f, err := elf.NewFile(r)
	if err != nil {
		return nil, err
	}
	if f.Machine != elf.EM_RISCV || f.Class != elf.ELFCLASS32 {
		return nil, fmt.Errorf("a program for %v, %v; it must be for RISC-V, 32 bits", f.Machine, f.Class)
	}
	return f, nil
}

// Entry returns where a program begins: the ResetPC of its core.
func Entry(r io.ReaderAt) (uint32, error) {
	f, err := open(r)
	if err != nil {
		return 0, err
	}
	return uint32(f.Entry), nil
}

// LoadELF puts a program for RV32 into the memory and returns the address of its symbol
// tohost, or 0: writing there ends it, with 1 for success, as the tests of the
// RISC-V project do.
func (b *Board) LoadELF(r io.ReaderAt) (tohost uint32, err error) {
	f, err := open(r)
	if err != nil {
		return 0, err
	}
	for i, p := range f.Progs {
		if p.Type != elf.PT_LOAD {
			continue
		}
		bytes, err := io.ReadAll(p.Open())
		if err != nil {
			return 0, fmt.Errorf("segment %d: %w", i, err)
		}
		b.Write(uint32(p.Paddr), bytes)
	}
	symbols, err := f.Symbols()
	if err != nil && !errors.Is(err, elf.ErrNoSymbols) {
		return 0, err
	}
	for _, s := range symbols {
		if s.Name == "tohost" {
			tohost = uint32(s.Value)
		}
	}
	return tohost, nil
}

// Step passes a cycle. ok says that an instruction ended in it.
func (b *Board) Step() (e Event, ok bool) {
	s, out := b.bench, b.bench.Out
	if ok = s.Get(out.Retire) == 1; ok {
		e.PC, e.Trap = uint32(s.Get(out.Pc)), s.Get(out.Trap) == 1
		e.Instruction = b.Word(e.PC &^ 3)
		b.Retired++
		b.Last = e.PC
	}
	if s.Get(out.RdWe) == 1 {
		e.Writes, e.Rd, e.Value = true, int(s.Get(out.Rd)), uint32(s.Get(out.RdData))
		b.Registers[e.Rd] = e.Value
	}
	if ok && b.Watch != nil {
		b.Watch(e)
	}
	fetch, read := s.Get(out.IEn) == 1, s.Get(out.DEn) == 1
	iaddr, daddr := uint32(s.Get(out.IAddr)), uint32(s.Get(out.DAddr))
	we, data := s.Get(out.DWe), uint32(s.Get(out.DWrite))
	s.Step()
	b.Cycles++
	if fetch {
		s.Set(s.In.IData, int64(b.Word(iaddr&^3)))
	}
	if read {
		s.Set(s.In.DData, int64(b.Word(daddr)))
	}
	for k := range uint32(4) {
		if we>>k&1 == 1 {
			b.page(daddr)[(daddr+k)%(1<<pageBits)] = byte(data >> (8 * k))
		}
	}
	return e, ok
}

// ErrLimit says that a program did not end in the cycles it was given.
var ErrLimit = errors.New("the program is not over")

// RunToHost runs until the word at tohost is not 0, for at most limit cycles,
// and returns it.
func (b *Board) RunToHost(tohost uint32, limit int) (uint32, error) {
	for range limit {
		if v := b.Word(tohost); v != 0 {
			return v, nil
		}
		b.Step()
	}
	return 0, ErrLimit
}

// ecall is the instruction.
const ecall = 0x00000073

// RunToCall runs until an ecall traps, for at most limit cycles: programs for an
// operating system end so.
func (b *Board) RunToCall(limit int) error {
	for range limit {
		if e, ok := b.Step(); ok && e.Trap && e.Instruction == ecall {
			return nil
		}
	}
	return ErrLimit
}
