package rv32i_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/examples/rv32i"
	"github.com/sparcgen/sparcgen/examples/rv32i/board"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/tool"
	"github.com/sparcgen/sparcgen/hdl/verilog"
	"github.com/sparcgen/sparcgen/hdl/wave"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
)

const programBase = 0x10000 // where the programs are assembled to

func TestGolden(t *testing.T) {
	c, err := hdl.Build(rv32i.Core{})
	require.NoError(t, err)
	hdltest.Golden(t, c)
	hdltest.Lint(t, c)
	c, err = hdl.Build(rv32i.Core{ResetPC: programBase, Unaligned: true})
	require.NoError(t, err)
	hdltest.Lint(t, c)
}

// TestWave: a load, an instruction that needs what was loaded, a jump over
// another, a store.
func TestWave(t *testing.T) {
	b, err := board.New(rv32i.Core{}, sim.Probes())
	require.NoError(t, err)
	// lw x1, 32(x0); addi x2, x1, 1; j .+8; li x2, 0; sw x2, 36(x0); j .
	require.NoError(t, b.LoadHex(strings.NewReader(
		"02002083 00108113 0080006F 00000113 02202223 0000006F @8 00000029")))
	w, err := wave.NewText(b.Sim(), "i_en", "i_addr", "i_data", "d_en", "d_addr", "d_data", "d_we", "d_write", "retire", "pc", "rd_we", "rd", "rd_data")
	require.NoError(t, err)
	for range 10 {
		b.Step()
	}
	require.EqualValues(t, 42, b.Word(36))
	goldenfile.Compare(t, "program.wave", w.Hex().String())
	require.NoError(t, b.Close())
}

// icarus runs testdata/bench.v with programs on a core, and returns the last line of each.
func icarus(t *testing.T, core rv32i.Core, images ...string) []string {
	t.Helper()
	c, err := hdl.Build(core)
	require.NoError(t, err)
	dir := t.TempDir()
	require.NoError(t, verilog.Write(c, dir))
	bench, err := filepath.Abs("testdata/bench.v")
	require.NoError(t, err)
	_, err = tool.Run(t.Context(), dir, "iverilog", "-g2005", "-Pbench.BASE=65536", "-Pbench.CYCLES=20000", "-o", "bench", bench, "rv32i.v")
	require.NoError(t, err)
	var last []string
	for _, image := range images {
		image, err := filepath.Abs(image)
		require.NoError(t, err)
		out, err := tool.Run(t.Context(), dir, "vvp", "-n", "bench", "+image="+image)
		require.NoError(t, err)
		lines := strings.Split(strings.TrimSpace(out), "\n")
		last = append(last, lines[len(lines)-1])
	}
	return last
}

// TestIcarus: the emitted Verilog under a bench that knows only its ports runs
// every program; one with a wrong expectation fails.
func TestIcarus(t *testing.T) {
	images, err := filepath.Glob("programs/images/*.hex")
	require.NoError(t, err)
	require.Len(t, images, 43)
	core := rv32i.Core{ResetPC: programBase, Unaligned: true}
	for i, last := range icarus(t, core, images...) {
		if filepath.Base(images[i]) == "trapping.hex" { // for the other core
			require.Contains(t, last, "FAIL", images[i])
			continue
		}
		require.Equal(t, "PASS", last, images[i])
	}
	core.Unaligned = false
	require.Equal(t, "PASS", icarus(t, core, "programs/images/trapping.hex")[0])

	text, err := os.ReadFile("programs/images/add.hex")
	require.NoError(t, err)
	wrong := strings.Replace(string(text), "00A00493", "00B00493", 1) // case 3: 3 + 7 is not 11
	require.NotEqual(t, string(text), wrong)
	name := filepath.Join(t.TempDir(), "wrong.hex")
	require.NoError(t, os.WriteFile(name, []byte(wrong), 0o644))
	require.Equal(t, "FAIL: the value at the end is 3", icarus(t, core, name)[0])
}
