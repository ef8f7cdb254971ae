package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// rvrun calls the command.
func rvrun(args ...string) (status int, out, complaints string) {
	var o, e bytes.Buffer
	status = command(args, &o, &e)
	return status, o.String(), e.String()
}

func TestVerdicts(t *testing.T) {
	for _, c := range []struct {
		args   string
		status int
		out    string
	}{
		{"testdata/passes.elf", 0, "ok   testdata/passes.elf: 8 instructions, 11 cycles\n1 passed, 0 failed\n"},
		{"testdata/fails.elf", 1, "FAIL testdata/fails.elf: tohost is 0xf: case 7 failed\n0 passed, 1 failed\n"},
		{"testdata/traps.elf", 1, "tohost is 0x53f: a trap that it does not expect\n"},
		{"testdata/odd.elf", 1, "tohost is 0x2, which says neither success (1) nor a case that failed (2N+1)\n"},
		{"testdata/fails.elf testdata/passes.elf", 1, "1 passed, 1 failed\n"},
		{"-trap-unaligned testdata/passes.elf", 0, "1 passed"},
		{"-tohost 0x80001004 -cycles 500 testdata/passes.elf", 1, "FAIL testdata/passes.elf: after 500 cycles, at 0x800000"},
		{"testdata/none.elf", 1, "FAIL testdata/none.elf: open testdata/none.elf: no such file"},
		{"testdata/ends.S", 1, "it is no ELF file, and as a memory image: \"//\" is no hexadecimal number of 32 bits\n"},
		{"-trace testdata/passes.elf", 0, "80000010: 00000073 traps\n80000014: 00001317 x6 = 80001014\n"},
	} {
		status, out, complaints := rvrun(strings.Fields(c.args)...)
		require.Equal(t, c.status, status, c.args)
		require.Contains(t, out, c.out, c.args)
		require.Empty(t, complaints, c.args)
	}
}

// TestImage: a memory image says by flags what an ELF file says itself.
func TestImage(t *testing.T) {
	name := filepath.Join(t.TempDir(), "image.hex")
	// lui x1, 0x10; addi x2, x0, 1; sw x2, 0(x1); j .
	require.NoError(t, os.WriteFile(name, []byte("@00000040\n000100B7 00100113 0020A023 0000006F\n"), 0o644))
	status, out, _ := rvrun("-reset", "0x100", "-tohost", "0x10000", name)
	require.Zero(t, status, out)
	status, out, _ = rvrun("-reset", "0x100", name)
	require.Equal(t, 1, status)
	require.Contains(t, out, "it has no symbol tohost, which programs write when they are done; -tohost says where it is")
	status, out, _ = rvrun("-tohost", "0x10000", "-cycles", "100", name) // begins at 0: illegal instructions
	require.Equal(t, 1, status)
	require.Contains(t, out, "the program is not over")
}

func TestCalls(t *testing.T) {
	for args, want := range map[string]string{
		"":                             "name programs to run, or a directory with -emit",
		"-emit d program":              "name programs to run, or a directory with -emit",
		"-reset 0x123456789 program":   "must be an address of 32 bits, like 0x80000000",
		"-cycles many program":         "invalid value",
		"-reset zero program -tohost1": "must be an address",
	} {
		status, out, complaints := rvrun(strings.Fields(args)...)
		require.Equal(t, 2, status, args)
		require.Empty(t, out, args)
		require.Contains(t, complaints, want, args)
	}
	status, _, help := rvrun("-help")
	require.Zero(t, status)
	require.Contains(t, help, "go run ./examples/rv32i/rvrun -emit")
}

// TestEmit: the Verilog has the reset address that was asked for.
func TestEmit(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "core")
	status, _, complaints := rvrun("-emit", dir, "-reset", "0x80000000")
	require.Zero(t, status, complaints)
	text, err := os.ReadFile(filepath.Join(dir, "rv32i.v"))
	require.NoError(t, err)
	// The register holds the word before the first: (0x80000000 - 4) / 4.
	require.True(t, strings.Contains(string(text), "if (rst) d_pc <= 30'd536870911;"))
}
