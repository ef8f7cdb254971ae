package verilog

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim/fuzz"
)

// claimed is a random module of which few outputs are left and whose bits are
// claimed of at random, so that much is read by claims alone.
func claimed(t *testing.T, seed uint64) *ir.Design {
	m := fuzz.Module(seed, fuzz.Config{Nodes: 60, MaxWidth: 40, Inputs: 4, Regs: 6, Mems: 3})
	m.Name = fmt.Sprintf("claimed_%d", seed)
	rnd := rand.New(rand.NewPCG(seed, 9))
	m.Outputs = m.Outputs[:1]
	for id := range ir.ID(m.Len()) {
		if m.Width(id) == 1 && !m.Signed(id) && rnd.IntN(2) == 0 {
			m.Claims = append(m.Claims, ir.Claim{Kind: ir.ClaimKind(rnd.IntN(3)), Name: fmt.Sprintf("c%d", id), Node: id, Domain: ir.MainDomain})
		}
	}
	d := fuzz.Design(m)
	done, err := ir.Run(d, ir.Passes, true)
	require.NoError(t, err)
	return done
}

// TestRandomClaims: lint and Yosys accept random modules with the define and
// without; without it the claims, and what only they read, are not there.
func TestRandomClaims(t *testing.T) {
	t.Parallel()
	ghosts, asserts := 0, 0
	for seed := range uint64(12) {
		d := claimed(t, seed)
		files := emit(t, d)
		dir := save(t, files)
		for _, define := range []string{"-DFORMAL", "-DNOTHING"} {
			out, err := run(t, dir, "verilator", "--lint-only", "-Wall", define, files[0].Name)
			require.NoError(t, err, "seed %d %s: %s\n%s", seed, define, out, files[0].Text)
			require.Empty(t, out)
		}
		want := 0
		for _, c := range d.Top().Claims {
			if c.Kind == ir.Assert {
				want++
			}
		}
		asserts += want
		script := fmt.Sprintf("read_verilog -formal %s; prep -top %s; check -assert; select -assert-count %d t:$assert", files[0].Name, files[0].Module, want)
		out, err := run(t, dir, "yosys", "-q", "-p", script)
		require.NoError(t, err, "seed %d: %s", seed, out)

		plain, claims, found := strings.Cut(files[0].Text, "`ifdef FORMAL\n")
		require.True(t, found)
		require.NotContains(t, plain, "assert")
		ghosts += strings.Count(claims, "  reg ") + strings.Count(claims, "  wire ")
		require.NoError(t, os.WriteFile(filepath.Join(dir, "plain.v"), []byte(plain+"endmodule\n"), 0o644))
		out, err = run(t, dir, "iverilog", "-Wall", "-t", "null", "plain.v")
		require.NoError(t, err, out)
	}
	require.Greater(t, asserts, 40)
	require.Greater(t, ghosts, 100)
}
