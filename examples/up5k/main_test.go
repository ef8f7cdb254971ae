package main

import (
	"os/exec"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestSynthesis: what is written is a design for Yosys.
func TestSynthesis(t *testing.T) {
	for name, e := range examples {
		dir := t.TempDir()
		require.NoError(t, write(e, dir))
		cmd := exec.Command("make", "-s", "board.json")
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		require.NoError(t, err, "%s: %s", name, out)
	}
}
