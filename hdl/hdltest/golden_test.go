package hdltest

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/verilog"
	"github.com/sparcgen/sparcgen/hdl/wave"
)

func pipeline(t *testing.T) *hdl.Circuit {
	t.Helper()
	c, err := hdl.Build(ops{4, 2})
	require.NoError(t, err)
	return c
}

// impostor is another circuit of the name of the pipeline.
type impostor struct{}

func (impostor) ModuleName() string                   { return "ops_w4_s2" }
func (impostor) Inputs() opsIn                        { return ops{4, 2}.Inputs() }
func (impostor) Build(m *hdl.Module, in opsIn) opsOut { return ops{4, 1}.Build(m, in) }

func counting(s *sim.Sim) {
	for n := range int64(6) {
		s.SetInt("a", n-3)
		s.SetInt("b", 1)
		s.Step()
	}
}

func TestGolden(t *testing.T) { Golden(t, pipeline(t)) }

func TestLint(t *testing.T) { Lint(t, pipeline(t)) }

func TestGoldenDump(t *testing.T) { GoldenDump(t, pipeline(t)) }

func TestWaveSVG(t *testing.T) { WaveSVG(t, "inside", pipeline(t), counting, "a", "less", "sum") }

func TestWave(t *testing.T) {
	Wave(t, "ports", pipeline(t), counting)
	Wave(t, "inside", pipeline(t), counting, "a", "d_sum_d1", "sum")
	looks := Drawn(With(pipeline(t), sim.Seed(2)), func(w *wave.Text) { w.Hex().Between(1, 6) })
	Wave(t, "looks", Drawn(looks, func(w *wave.Text) { w.Narrow().Fold(3) }), counting, "a", "sum")
	Wave(t, "inside", pipeline(t), counting, "a", "d_sum_d1", "sum") // the circuit itself is as before
}

// TestFailing is not a test: TestGoldenFails runs it in a process of its own.
func TestFailing(t *testing.T) {
	switch os.Getenv("HDLTEST_FAILING") {
	case "golden":
		Golden(t, pipeline(t), verilog.Header("changed"))
	case "dump":
		c, err := hdl.Build(impostor{})
		require.NoError(t, err)
		GoldenDump(t, c)
	case "svg":
		WaveSVG(t, "inside", pipeline(t), counting, "a", "sum")
	case "wave":
		Wave(t, "ports", pipeline(t), func(s *sim.Sim) { s.SetInt("a", 1); counting(s) }, "a")
	case "signal":
		Wave(t, "ports", pipeline(t), counting, "nothing")
	case "bench":
		Wave(t, "ports", pipeline(t), func(s *sim.Sim) { counting(s); s.SetInt("a", 99) })
	}
}

func TestGoldenFails(t *testing.T) {
	self, err := os.Executable()
	require.NoError(t, err)
	for what, want := range map[string]string{
		"golden": filepath.Join("testdata", "ops_w4_s2.v") + " differs",
		"dump":   filepath.Join("testdata", "ops_w4_s2.dump") + " differs",
		"svg":    filepath.Join("testdata", "inside.svg") + " differs",
		"wave":   filepath.Join("testdata", "ports.wave") + " differs",
		"signal": `Wave: wave: no signal "nothing"`,
		"bench":  "Wave: ",
		"":       "PASS",
	} {
		cmd := exec.CommandContext(context.Background(), self, "-test.run", "^TestFailing$")
		cmd.Env = append(os.Environ(), "HDLTEST_FAILING="+what)
		out, err := cmd.CombinedOutput()
		require.Equal(t, what != "", err != nil, "%s", out)
		require.Contains(t, string(out), want)
	}
}
