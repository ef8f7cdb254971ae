package main

import (
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/ir/irbuild"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
)

func TestWaveText(t *testing.T) {
	got := sparcgen(t, "wave", "--preset", "tiny", "--unit", "distu", "--cycles", "12")
	require.Equal(t, exitDone, got.code, got.stderr)
	require.Empty(t, got.stderr)
	goldenfile.Compare(t, "wave.golden", got.stdout)

	got = sparcgen(t, "wave", "--preset", "tiny", "--unit", "distu", "--cycles", "3", "--signals", "in_valid,in_row_1", "--stalls")
	require.Equal(t, exitDone, got.code, got.stderr)
	require.Regexp(t, `(?s)^cycle +0 +1 +2\n.*in_valid.*in_row_1`, got.stdout)

	list := sparcgen(t, "wave", "--preset", "tiny", "--unit", "distu", "--signals", "all")
	require.Contains(t, list.stdout, "\nin_row_1\n")
}

// TestWaveEveryUnit draws all units: each has stimuli.
func TestWaveEveryUnit(t *testing.T) {
	for _, u := range []string{"clustu", "expu", "divu", "mmu", "ccache"} {
		got := sparcgen(t, "wave", "--preset", "tiny", "--unit", u, "--cycles", "5")
		require.Equal(t, exitDone, got.code, "%s: %s", u, got.stderr)
		require.Regexp(t, `^cycle +0 +1 +2 +3 +4\n`, got.stdout, u)
	}
}

func TestWaveFiles(t *testing.T) {
	dir := t.TempDir()
	vcd, svg := filepath.Join(dir, "a.vcd"), filepath.Join(dir, "a.svg")
	got := sparcgen(t, "wave", "--preset", "tiny", "--unit", "divu", "--format", "vcd", "--out", vcd, "--cycles", "30")
	require.Equal(t, exitDone, got.code)
	require.Empty(t, got.stderr)
	require.Regexp(t, `^.*\.vcd: the wave, \d+ bytes\n$`, got.stdout)
	data, err := os.ReadFile(vcd)
	require.NoError(t, err)
	require.Contains(t, string(data), "$timescale 1ns $end")
	require.Contains(t, string(data), "\n#300\n", "30 cycles of 10 ns")
	got = sparcgen(t, "wave", "--preset", "tiny", "--unit", "divu", "--format", "svg", "--out", svg)
	require.Equal(t, exitDone, got.code)
	require.Empty(t, got.stderr)
	data, err = os.ReadFile(svg)
	require.NoError(t, err)
	for d := xml.NewDecoder(strings.NewReader(string(data))); ; {
		if _, err := d.Token(); err != nil {
			require.ErrorIs(t, err, io.EOF)
			break
		}
	}
	again := sparcgen(t, "wave", "--preset", "tiny", "--unit", "divu", "--format", "svg")
	require.Equal(t, string(data), again.stdout, "the same bytes")
}

func TestWaveMisuse(t *testing.T) {
	for args, want := range map[string]string{
		"wave":                           "sparcgen: --unit '': must be the name of one unit; use --unit distu\n",
		"wave --unit distu,divu":         "sparcgen: --unit distu,divu: must be the name of one unit; use --unit distu\n",
		"wave --unit dist":               "sparcgen: --unit dist: unknown unit; did you mean --unit distu?\n",
		"wave --unit distu --format png": "sparcgen: --format png: unknown format; must be one of text, vcd, svg\n",
		"wave --unit distu --cycles 0":   "sparcgen: --cycles 0: must be a whole number from 1 to 100000; use --cycles 24\n",
		"wave --preset tiny --unit distu --signals in_valid,in_valed":    "sparcgen: --signals in_valed: unknown signal; did you mean --signals in_valid?\n",
		"wave --preset tiny --unit distu --signals completely_different": "sparcgen: --signals completely_different: unknown signal; --signals all lists the ",
	} {
		got := sparcgen(t, strings.Fields(args)...)
		require.Equal(t, exitMisuse, got.code, args)
		require.Contains(t, got.stderr, want, args)
		require.Empty(t, got.stdout, args)
	}
}

// failing is an engine that must not be used.
func failing(*ir.Design, uint64) (sim.Engine, error) { return nil, errors.New("no engine") }

// TestTape keeps what comes before a reset, in rows and in single steps, and no
// more cycles than asked for.
func TestTape(t *testing.T) {
	p := &tape{limit: 5}
	_, err := p.engine(failing)(nil, 1)
	require.EqualError(t, err, "no engine")
	require.Nil(t, p.design)

	d := adderDesign()
	e, err := p.engine(sim.Native)(d, 3)
	require.NoError(t, err)
	e.Reset() // before the first cycle it changes nothing
	e.Set(0, []uint64{7})
	e.Step(2)
	out := make([]uint64, 1)
	require.NoError(t, e.Run([]uint64{1, 2}, 1, out))
	require.Equal(t, []uint64{3}, out)
	e.Reset()
	e.Step(1)
	require.Equal(t, [][]uint64{{7, 0}, {7, 0}, {1, 2}}, p.rows)
	second, err := p.engine(sim.Native)(d, 4)
	require.NoError(t, err)
	second.Step(1)
	require.Len(t, p.rows, 3, "a second circuit is not kept")

	p = &tape{limit: 5}
	e, err = p.engine(sim.Native)(d, 3)
	require.NoError(t, err)
	e.Step(100)
	require.Len(t, p.rows, 5)
}

// adderDesign is a sum of two inputs.
func adderDesign() *ir.Design {
	b := irbuild.New("adder")
	b.Out("sum", b.Op(ir.Add, 5, false, b.In("a", 4, false), b.In("b", 4, false)))
	return b.Design()
}
