package verilog

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/ir/irbuild"
)

type circuit struct{ d *ir.Design }

func (c circuit) Design() *ir.Design { return c.d }

func TestString(t *testing.T) {
	s, err := String(circuit{hierarchy()})
	require.NoError(t, err)
	files := emit(t, hierarchy())
	require.Equal(t, files[0].Text+"\n"+files[1].Text, s)
	_, err = String(circuit{irbuild.Design(irbuild.New("wire").M)})
	require.Error(t, err)
}

func TestWrite(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "rtl")
	require.NoError(t, Write(circuit{hierarchy()}, dir))
	require.Equal(t, []string{"hierarchy.v", "lane_pair.v"}, list(t, dir))
	for _, f := range emit(t, hierarchy()) {
		text, err := os.ReadFile(filepath.Join(dir, f.Name))
		require.NoError(t, err)
		require.Equal(t, f.Text, string(text))
	}
	require.NoError(t, Write(circuit{hierarchy()}, dir)) // over what is there
	require.Len(t, list(t, dir), 2)
}

// TestWriteFails leaves nothing behind when a file cannot be put in its place
// and nothing changed when the design cannot be written.
func TestWriteFails(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(dir, "hierarchy.v"), 0o755)) // in the way of the second file
	require.Error(t, Write(circuit{hierarchy()}, dir))
	require.Equal(t, []string{"hierarchy.v", "lane_pair.v"}, list(t, dir))

	require.NoError(t, os.WriteFile(filepath.Join(dir, "file"), nil, 0o644))
	require.Error(t, Write(circuit{hierarchy()}, filepath.Join(dir, "file")))

	empty := filepath.Join(dir, "empty")
	require.Error(t, Write(circuit{irbuild.Design(irbuild.New("wire").M)}, empty))
	require.NoDirExists(t, empty)
}

func list(t *testing.T, dir string) (names []string) {
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}
