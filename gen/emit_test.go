package gen

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/outdir"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
)

// adder adds two lanes; it holds no state.
type adder struct{ Width int }

type adderIn struct{ A, B hdl.SInt }
type adderOut struct{ Sum hdl.SInt }

func (a adder) Inputs() adderIn { return adderIn{hdl.S(a.Width), hdl.S(a.Width)} }

func (a adder) Build(m *hdl.Module, in adderIn) adderOut { return adderOut{in.A.Add(in.B)} }

// pairs adds the neighbours of a vector in registered adders.
type pairs struct{ Lanes, Width int }

type pairsIn struct {
	Valid hdl.Bool
	Row   []hdl.SInt
}
type pairsOut struct {
	Done hdl.Bool
	Sums []hdl.SInt
}

func (p pairs) Inputs() pairsIn {
	return pairsIn{hdl.B(), hdl.Vec(2*p.Lanes, hdl.S(p.Width))}
}

func (p pairs) Build(m *hdl.Module, in pairsIn) pairsOut {
	sums := make([]hdl.SInt, p.Lanes)
	for i := range sums {
		sums[i] = hdl.Inst(m, fmt.Sprintf("add_%d", i), adder{p.Width}, adderIn{in.Row[2*i], in.Row[2*i+1]}).Sum
	}
	return pairsOut{hdl.Delay(m, "done_d", in.Valid), hdl.Delay(m, "sums_d", sums)}
}

func pairsUnit(lanes int) Unit {
	return Unit{Name: "pairs", Doc: "adds the neighbours of a row", Build: func(c config.Config) (*hdl.Circuit, error) {
		return hdl.Build(pairs{lanes, c.PrescoreBits})
	}}
}

var adderUnit = Unit{Name: "add", Doc: "adds two numbers", Build: func(c config.Config) (*hdl.Circuit, error) {
	return hdl.Build(adder{c.PrescoreBits})
}}

func preset(t *testing.T, name string) config.Config {
	t.Helper()
	c, err := config.Preset(name)
	require.NoError(t, err)
	return c
}

func contents(t *testing.T, dir string) map[string]string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	got := make(map[string]string)
	for _, e := range entries {
		data, err := os.ReadFile(filepath.Join(dir, e.Name()))
		require.NoError(t, err)
		got[e.Name()] = string(data)
	}
	return got
}

func TestEmit(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	m, err := Emit(t.Context(), preset(t, "tiny"), []Unit{pairsUnit(2)}, dir, Options{})
	require.NoError(t, err)
	got := contents(t, dir)
	require.Equal(t, []string{"adder_w8.v", "manifest.json", "pairs_l2_w8.core", "pairs_l2_w8.f", "pairs_l2_w8.sdc", "pairs_l2_w8.v"}, m.Files)
	require.Len(t, got, len(m.Files))
	for _, name := range []string{"manifest.json", "pairs_l2_w8.core", "pairs_l2_w8.f", "pairs_l2_w8.sdc"} {
		goldenfile.Compare(t, name, got[name])
	}
	var read Manifest
	require.NoError(t, json.Unmarshal([]byte(got["manifest.json"]), &read))
	require.Equal(t, *m, read)
}

// The port lists of the manifest are those of the Verilog.
func TestManifestPortsAreTheVerilogs(t *testing.T) {
	dir := t.TempDir()
	m, err := Emit(t.Context(), preset(t, "tiny"), []Unit{pairsUnit(3), adderUnit}, dir, Options{})
	require.NoError(t, err)
	for _, module := range m.Modules {
		text, err := os.ReadFile(filepath.Join(dir, module.File))
		require.NoError(t, err)
		require.Equal(t, declaredPorts(t, string(text)), declared(module.Ports), module.Name)
	}
}

func TestCombinationalTopHasAVirtualClock(t *testing.T) {
	dir := t.TempDir()
	m, err := Emit(t.Context(), preset(t, "tiny"), []Unit{adderUnit}, dir, Options{})
	require.NoError(t, err)
	require.Equal(t, "adder_w8", m.Top)
	goldenfile.Compare(t, "adder_w8.sdc", contents(t, dir)["adder_w8.sdc"])
}

func TestPartsThatAreUnits(t *testing.T) {
	for _, units := range [][]Unit{{pairsUnit(2), adderUnit}, {adderUnit, pairsUnit(2)}} {
		m, files, err := Render(t.Context(), preset(t, "tiny"), units, Options{})
		require.NoError(t, err)
		require.Equal(t, []string{"pairs_l2_w8"}, m.Tops, "the adder is instantiated, so it is no top")
		require.Equal(t, "pairs_l2_w8", m.Top)
		require.Len(t, m.Modules, 2)
		require.Equal(t, "add", m.Modules[0].Unit, "a part that is a unit of its own says so")
		require.Equal(t, "pairs", m.Modules[1].Unit)
		require.Len(t, files, 6, "nothing twice")
	}
}

func TestSeveralTops(t *testing.T) {
	m, files, err := Render(t.Context(), preset(t, "tiny"), []Unit{pairsUnit(3), pairsUnit(2)}, Options{})
	require.NoError(t, err)
	require.Equal(t, []string{"pairs_l3_w8", "pairs_l2_w8"}, m.Tops)
	require.Equal(t, "pairs_l3_w8", m.Top)
	require.Len(t, files, 3+2*3+1)
}

func TestSameInputSameBytes(t *testing.T) {
	units := []Unit{pairsUnit(4), adderUnit}
	_, first, err := Render(t.Context(), preset(t, "paper"), units, Options{})
	require.NoError(t, err)
	for range 3 {
		_, again, err := Render(t.Context(), preset(t, "paper"), units, Options{})
		require.NoError(t, err)
		require.Equal(t, first, again)
	}
}

func TestLaterEmissionReplacesAnEarlierOne(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "notes.txt"), []byte("mine"), 0o644))
	_, err := Emit(t.Context(), preset(t, "tiny"), []Unit{pairsUnit(3)}, dir, Options{})
	require.NoError(t, err)
	m, err := Emit(t.Context(), preset(t, "tiny"), []Unit{pairsUnit(2)}, dir, Options{})
	require.NoError(t, err)
	got := contents(t, dir)
	require.Equal(t, "mine", got["notes.txt"])
	require.Len(t, got, len(m.Files)+1, "nothing of the earlier emission is left")
}

func TestForeignManifests(t *testing.T) {
	for _, text := range []string{"", "[]", `{"files": []}`, `{"name": "somebody else's"}`} {
		dir := t.TempDir()
		path := filepath.Join(dir, ManifestName)
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
		_, err := Emit(t.Context(), preset(t, "tiny"), []Unit{adderUnit}, dir, Options{})
		require.EqualError(t, err, path+": not the manifest of an emission; move it away or choose another directory with --out")
		require.Equal(t, map[string]string{ManifestName: text}, contents(t, dir))
	}
	dir := t.TempDir()
	path := filepath.Join(dir, ManifestName)
	require.NoError(t, os.WriteFile(path, []byte(`{"files": ["manifest.json", "../precious"]}`), 0o644))
	_, err := Emit(t.Context(), preset(t, "tiny"), []Unit{adderUnit}, dir, Options{})
	require.ErrorContains(t, err, `names the file "../precious" outside its directory`)
}

func TestUnitsThatFailToBuild(t *testing.T) {
	wrong := errors.New("no such width")
	broken := Unit{Name: "broken", Build: func(config.Config) (*hdl.Circuit, error) { return nil, wrong }}
	dir := filepath.Join(t.TempDir(), "out")
	_, err := Emit(t.Context(), preset(t, "tiny"), []Unit{adderUnit, broken}, dir, Options{})
	require.ErrorIs(t, err, wrong)
	require.EqualError(t, err, "unit broken of configuration tiny: no such width")
	require.NoDirExists(t, dir)
}

func TestClashingModules(t *testing.T) {
	// The same module name with another body.
	clash := Unit{Name: "clash", Build: func(config.Config) (*hdl.Circuit, error) {
		c, err := hdl.Build(adder{9})
		if err == nil {
			c.Design().Top().Name = "adder_w8"
		}
		return c, err
	}}
	_, _, err := Render(t.Context(), preset(t, "tiny"), []Unit{adderUnit, clash}, Options{})
	require.EqualError(t, err, "unit clash: module adder_w8 differs from the module of that name in an earlier unit")
}

func TestInterruptBetweenUnits(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	var steps []string
	opts := Options{Progress: func(done, total int, working string) {
		steps = append(steps, working)
		cancel()
	}}
	dir := filepath.Join(t.TempDir(), "out")
	_, err := Emit(ctx, preset(t, "tiny"), []Unit{adderUnit, pairsUnit(2)}, dir, opts)
	require.ErrorIs(t, err, context.Canceled)
	require.ErrorContains(t, err, "interrupted before unit pairs; nothing was written")
	require.Equal(t, []string{"add"}, steps)
	require.NoDirExists(t, dir)
}

// fullDisk has no room for one file.
type fullDisk struct {
	outdir.OS
	name string
}

func (f fullDisk) WriteFile(name string, data []byte, perm os.FileMode) error {
	if filepath.Base(name) != f.name {
		return f.OS.WriteFile(name, data, perm)
	}
	f.OS.WriteFile(name, data[:len(data)/2], perm)
	return &os.PathError{Op: "write", Path: name, Err: syscall.ENOSPC}
}

func TestFullDiskLeavesTheEarlierEmission(t *testing.T) {
	dir := t.TempDir()
	_, err := Emit(t.Context(), preset(t, "tiny"), []Unit{pairsUnit(2)}, dir, Options{})
	require.NoError(t, err)
	before := contents(t, dir)
	for name := range before {
		_, err = Emit(t.Context(), preset(t, "tiny"), []Unit{pairsUnit(2)}, dir, Options{FileSystem: fullDisk{name: name}})
		require.ErrorIs(t, err, syscall.ENOSPC)
		require.True(t, strings.HasPrefix(err.Error(), dir+": cannot write "+name+": no space left on device; nothing was changed"), err.Error())
		require.Equal(t, before, contents(t, dir))
	}
}
