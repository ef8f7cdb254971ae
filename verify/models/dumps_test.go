package models

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/plan"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/chip"
)

const data = "testdata/dumps"

// committed returns the dumps and their heads.
func committed(t *testing.T) ([]Dump, []*tensor.Head) {
	t.Helper()
	dumps, err := Dumps(data)
	require.NoError(t, err)
	var heads []*tensor.Head
	for _, d := range dumps {
		h, err := tensor.ReadNPZ(filepath.Join(data, d.File))
		require.NoError(t, err)
		heads = append(heads, h)
	}
	return dumps, heads
}

// Every dump is named, whole, small and of the shape it is said to have.
func TestProvenance(t *testing.T) {
	dumps, heads := committed(t)
	files, err := filepath.Glob(filepath.Join(data, "*.npz"))
	require.NoError(t, err)
	require.Len(t, dumps, len(files), "a dump that %s does not name", ProvenanceFile)
	total := int64(0)
	for i, d := range dumps {
		require.Equal(t, [2]int{d.N, d.D}, [2]int{heads[i].Tokens(), heads[i].Dim()}, d.File)
		for _, text := range []string{d.Package, d.Model, d.Licence, d.Input, d.Command} {
			require.NotEmpty(t, text, d.File)
		}
		info, err := os.Stat(filepath.Join(data, d.File))
		require.NoError(t, err)
		total += info.Size()
	}
	require.Less(t, total, int64(4<<20), "dumps are small")
}

// A dump that was changed, or is not there, is noticed.
func TestChangedDump(t *testing.T) {
	dir := t.TempDir()
	dumps, _ := committed(t)
	require.NoError(t, os.CopyFS(dir, os.DirFS(data)))
	_, err := Dumps(dir)
	require.NoError(t, err)
	file := filepath.Join(dir, dumps[3].File)
	whole, err := os.ReadFile(file)
	require.NoError(t, err)
	whole[len(whole)/2] ^= 1
	require.NoError(t, os.WriteFile(file, whole, 0o644))
	_, err = Dumps(dir)
	require.ErrorContains(t, err, dumps[3].File+": sha256 is ")
	require.NoError(t, os.Remove(file))
	_, err = Dumps(dir)
	require.ErrorIs(t, err, os.ErrNotExist)
}

// TestDumpsOnGolden runs every dump through the golden model. What the integers
// cost stays within the bar of docs/arithmetic.md, whatever clustering costs.
func TestDumpsOnGolden(t *testing.T) {
	const bar = 5e-4 // relative error of Z; 3.1e-4 was the largest of 40 other tensors
	_, heads := committed(t)
	c, err := config.Preset("balanced")
	require.NoError(t, err)
	m := chip.Machine(c)
	for _, s := range []plan.Settings{
		{Sparsity: 0, Representative: plan.Mean, Center: true, Iterations: 1},
		{Sparsity: 0.75, Representative: plan.Mean, Center: true, Iterations: 1},
		{Sparsity: 0.75, Representative: plan.Medoid, Iterations: 1},
	} {
		p, err := plan.Make(heads, m, s)
		require.NoError(t, err)
		for i, h := range heads {
			f, used, err := p.Heads[i].Assess(h, m)
			require.NoError(t, err)
			require.Less(t, f.Arithmetic, bar, h.Name)
			if s.Sparsity == 0 {
				require.Less(t, f.RelError, bar, h.Name)
				require.Equal(t, h.Tokens(), used)
				continue
			}
			require.LessOrEqual(t, used, golden.PlannedClusters(h.Tokens(), s.Sparsity))
			require.Greater(t, f.RelError, 0.01, "%s: a quarter of the rows cannot be exact", h.Name)
			t.Logf("%s %s: error %.3f KL %.3f integers %.1e", h.Name, s.Representative, f.RelError, f.KL, f.Arithmetic)
		}
	}
}
