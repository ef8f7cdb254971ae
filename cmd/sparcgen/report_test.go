package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/report"
)

func TestReport(t *testing.T) {
	dir := t.TempDir()
	planFile, out := filepath.Join(dir, "p.yaml"), filepath.Join(dir, "r.html")
	heads := []string{"--preset", "balanced", "--tensors", qkv + "use_L0H2_n64.npz"}
	got := sparcgen(t, append([]string{"plan", "--threshold", "0.3", "--out", planFile}, heads...)...)
	require.Equal(t, exitDone, got.code, got.stderr)
	args := append([]string{"report", "--plan", planFile, "--out", out}, heads...)
	got = sparcgen(t, args...)
	require.Equal(t, exitDone, got.code, got.stderr)
	require.True(t, strings.HasPrefix(got.stdout, out+"\nWhich heads: the plan clusters the only head"), got.stdout)
	page, err := os.ReadFile(out)
	require.NoError(t, err)
	require.True(t, strings.HasPrefix(string(page), "<!DOCTYPE html>"))
	require.Contains(t, string(page), "use_L0H2_n64")

	got = sparcgen(t, append(args, "--json", "--dist-units", "4")...)
	require.Equal(t, exitDone, got.code, got.stderr)
	var doc report.Report
	require.NoError(t, json.Unmarshal([]byte(got.stdout), &doc))
	require.Equal(t, "balanced, with dist_units 4", doc.Configuration.Name)
	require.Equal(t, 4, doc.Configuration.DistUnits)
	require.Len(t, doc.Heads, 1)
	require.LessOrEqual(t, doc.Heads[0].KLCalibration, 0.3)

	// The same cycles as run counts on the golden model's clusters, dense included.
	got = sparcgen(t, append([]string{"run", "--plan", planFile, "--engine", "native", "--repeat", "8", "--json", "--dist-units", "4"}, heads...)...)
	require.Equal(t, exitDone, got.code, got.stderr)
	var run struct {
		Dense   float64 `json:"dense_cycles"`
		Speedup float64 `json:"speedup_core"`
	}
	require.NoError(t, json.Unmarshal([]byte(got.stdout), &run))
	require.Equal(t, run.Dense, doc.Heads[0].Dense.Interval)
	require.InEpsilon(t, run.Speedup, doc.Heads[0].Speedup, 0.01)
}

func TestReportErrors(t *testing.T) {
	dir := t.TempDir()
	planFile, out := filepath.Join(dir, "p.yaml"), filepath.Join(dir, "r.html")
	head := qkv + "use_L0H2_n64.npz"
	got := sparcgen(t, "plan", "--preset", "balanced", "--sparsity", "0.75", "--out", planFile, "--tensors", head)
	require.Equal(t, exitDone, got.code, got.stderr)
	require.NoError(t, os.WriteFile(out, []byte("before"), 0o644))
	for _, c := range []struct {
		args  []string
		words string
	}{
		{[]string{"--out", out, "--tensors", head}, "--plan"},
		{[]string{"--plan", planFile, "--tensors", head}, "--out"},
		{[]string{"--plan", planFile, "--out", out}, "--tensors"},
		{[]string{"--plan", planFile, "--out", out, "--tensors", qkv + "use_L1H2_n128.npz"}, "heads: use_L1H2_n128"},
		{[]string{"--plan", filepath.Join(dir, "none.yaml"), "--out", out, "--tensors", head}, "none.yaml"},
		{[]string{"--plan", planFile, "--out", out, "--tensors", head, "--prescore-bits", "16"}, "prescore_bits 8"},
		{[]string{"--plan", planFile, "--out", out, "--tensors", head, "--preset", "tiny"}, "--tokens 64"},
		{[]string{"--plan", planFile, "--out", filepath.Join(dir, "none", "r.html"), "--tensors", head}, filepath.Join(dir, "none", "r.html")},
		{[]string{"--plan", planFile, "--out", dir, "--tensors", head}, "is a directory"},
		{[]string{"--plan", planFile, "--out", out, "--tensors", head, "--clusters", "3"}, "--clusters"},
	} {
		args := append([]string{"report", "--preset", "balanced"}, c.args...)
		got := sparcgen(t, args...)
		require.Equal(t, exitMisuse, got.code, c.args)
		require.Empty(t, got.stdout)
		require.Contains(t, got.stderr, c.words)
	}
	kept, err := os.ReadFile(out)
	require.NoError(t, err)
	require.Equal(t, "before", string(kept), "nothing is half-written")
	list, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, list, 2)
}
