package board_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/examples/rv32i"
	"github.com/sparcgen/sparcgen/examples/rv32i/board"
)

var (
	programs = flag.Int("programs", 0, "run so many random programs in qemu-riscv32 too, and compare")
	record   = flag.Bool("record", false, "write what qemu-riscv32 says of the random programs of every run")
)

// elfOf returns an executable file with code and data (System V ABI, chapter 4;
// its numbers for RISC-V).
func elfOf(code, data []byte) []byte {
	const header, entry = 52, 32
	var b bytes.Buffer
	put := func(vs ...any) {
		for _, v := range vs {
			_ = binary.Write(&b, binary.LittleEndian, v) // to memory: it cannot fail
		}
	}
	put([16]byte{0x7F, 'E', 'L', 'F', 1, 1, 1}, uint16(2), uint16(243), uint32(1),
		uint32(programBase), uint32(header), uint32(0), uint32(0), uint16(header), uint16(entry), uint16(2), uint16(0), uint16(0), uint16(0))
	at := uint32(0x1000)
	segment := func(address uint32, content []byte, flags uint32) {
		put(uint32(1), at, address, address, uint32(len(content)), uint32(len(content)), flags, uint32(0x1000))
		at += (uint32(len(content)) + 0xFFF) &^ 0xFFF
	}
	segment(programBase, code, 5)
	segment(dataBase, data, 6)
	for _, content := range [][]byte{code, data} {
		b.Write(make([]byte, (0x1000-b.Len()%0x1000)%0x1000))
		b.Write(content)
	}
	return b.Bytes()
}

// qemu runs a program in qemu-riscv32 and returns what it writes.
func qemu(t *testing.T, code, data []byte) []byte {
	t.Helper()
	name := filepath.Join(t.TempDir(), "program")
	require.NoError(t, os.WriteFile(name, elfOf(code, data), 0o755))
	out, err := exec.Command("qemu-riscv32", name).Output()
	require.NoError(t, err, "qemu-riscv32 is in the package qemu-user")
	return out
}

// play runs a program on the core and returns its room of data at its end.
func play(t *testing.T, code, data []byte) []byte {
	t.Helper()
	b, err := board.New(rv32i.Core{ResetPC: programBase, Unaligned: true})
	require.NoError(t, err)
	b.Write(programBase, code)
	b.Write(dataBase, data)
	require.NoError(t, b.RunToCall(20_000))
	var out []byte
	for a := uint32(dataBase); a < dataBase+dataBytes; a += 4 {
		out = binary.LittleEndian.AppendUint32(out, b.Word(a))
	}
	require.NoError(t, b.Close())
	return out
}

const recorded = 300 // programs whose outcome is in testdata/qemu.txt

func digest(b []byte) string { return fmt.Sprintf("%x", sha256.Sum256(b))[:16] }

// TestRandomPrograms compares the core with what qemu-riscv32 said of the same
// programs, and with -programs with what it says now of others.
func TestRandomPrograms(t *testing.T) {
	const file = "testdata/qemu.txt"
	if *record {
		var text strings.Builder
		for seed := range uint64(recorded) {
			code, data := randomProgram(seed)
			fmt.Fprintln(&text, digest(qemu(t, code.bytes(), data)))
		}
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(file, []byte(text.String()), 0o644))
	}
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	want := strings.Fields(string(text))
	require.Len(t, want, recorded)
	for seed := range uint64(recorded) {
		code, data := randomProgram(seed)
		require.Equal(t, want[seed], digest(play(t, code.bytes(), data)), "program %d: sha256 of the memory at its end", seed)
	}
	for seed := uint64(recorded); seed < recorded+uint64(*programs); seed++ {
		code, data := randomProgram(seed)
		require.Equal(t, qemu(t, code.bytes(), data), play(t, code.bytes(), data), "program %d", seed)
		if seed%1000 == 0 {
			t.Logf("%d programs are the same", seed-recorded)
		}
	}
}

// TestRandomProgramsHaveEverything: every instruction occurs.
func TestRandomProgramsHaveEverything(t *testing.T) {
	seen := map[string]int{}
	for seed := range uint64(recorded) {
		code, _ := randomProgram(seed)
		for _, i := range code {
			op, f3 := i&127, i>>12&7
			key := fmt.Sprintf("%#x", op)
			switch op {
			case 0x37, 0x17, 0x6F, 0x73:
			case 0x33:
				key += fmt.Sprintf(" %d %d", f3, i>>25)
			case 0x13:
				key += fmt.Sprintf(" %d", f3)
				if f3 == 5 {
					key += fmt.Sprintf(" %d", i>>25)
				}
			default:
				key += fmt.Sprintf(" %d", f3)
			}
			seen[key]++
		}
	}
	require.Len(t, seen, 40, "%v", seen) // 37 of RV32I without ebreak, fence.i, ecall, and srli and srai apart
	for key, n := range seen {
		require.GreaterOrEqual(t, n, 100, key)
	}
}
