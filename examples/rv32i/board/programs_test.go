package board_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/examples/rv32i"
	"github.com/sparcgen/sparcgen/examples/rv32i/board"
)

const (
	programBase = 0x10000 // where the programs are assembled to
	a0, a7      = 10, 17
	exitCall    = 93
)

// runImage runs a program to its exit and returns the case that failed, 0 for none.
func runImage(t *testing.T, name string, unaligned bool) uint32 {
	t.Helper()
	b, err := board.New(rv32i.Core{ResetPC: programBase, Unaligned: unaligned})
	require.NoError(t, err)
	f, err := os.Open(name)
	require.NoError(t, err)
	defer f.Close()
	require.NoError(t, b.LoadHex(f))
	require.NoError(t, b.RunToCall(10_000), name)
	require.EqualValues(t, exitCall, b.Registers[a7], name)
	require.Zero(t, b.Registers[0], name)
	require.NoError(t, b.Close())
	return b.Registers[a0]
}

// TestPrograms runs the program of every instruction.
func TestPrograms(t *testing.T) {
	images, err := filepath.Glob("../programs/images/*.hex")
	require.NoError(t, err)
	require.Len(t, images, 43)
	for _, name := range images {
		program := strings.TrimSuffix(filepath.Base(name), ".hex")
		for _, unaligned := range []bool{false, true} {
			// What these two are about exists on one of the cores.
			if program == "unaligned" && !unaligned || program == "trapping" && unaligned {
				continue
			}
			require.Zero(t, runImage(t, name, unaligned), "%s: the case that failed", program)
		}
	}
}

// A program whose expectation is wrong fails, with the number of the case.
func TestProgramThatFails(t *testing.T) {
	text, err := os.ReadFile("../programs/images/add.hex")
	require.NoError(t, err)
	// Case 3: 3 + 7 = 10: li s1, 10 becomes li s1, 11.
	wrong := strings.Replace(string(text), "00A00493", "00B00493", 1)
	require.NotEqual(t, string(text), wrong)
	name := filepath.Join(t.TempDir(), "add.hex")
	require.NoError(t, os.WriteFile(name, []byte(wrong), 0o644))
	require.EqualValues(t, 3, runImage(t, name, true))
}

func TestLoadHexRefuses(t *testing.T) {
	b, err := board.New(rv32i.Core{})
	require.NoError(t, err)
	require.EqualError(t, b.LoadHex(strings.NewReader("@0 00000013 zebra")), `"zebra" is no hexadecimal number of 32 bits`)
	require.NoError(t, b.Close())
}
