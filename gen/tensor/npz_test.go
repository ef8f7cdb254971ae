package tensor

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/internal/goldenfile"
)

// npyBytes writes an array as numpy does (format version 1.0).
func npyBytes(dtype string, fortran bool, shape []int, payload []byte) []byte {
	dims := ""
	for _, n := range shape {
		dims += fmt.Sprintf("%d, ", n)
	}
	order := "False"
	if fortran {
		order = "True"
	}
	text := fmt.Sprintf("{'descr': '%s', 'fortran_order': %s, 'shape': (%s), }", dtype, order, strings.TrimSuffix(dims, " "))
	text += strings.Repeat(" ", 63-(10+len(text))%64) + "\n"
	out := append([]byte("\x93NUMPY\x01\x00"), 0, 0)
	binary.LittleEndian.PutUint16(out[8:], uint16(len(text)))
	return append(append(out, text...), payload...)
}

func floats(values ...float32) []byte {
	var b []byte
	for _, v := range values {
		b = binary.LittleEndian.AppendUint32(b, math.Float32bits(v))
	}
	return b
}

// ramp returns 0, 1, 2, ... as an array.
func ramp(shape ...int) []byte {
	n := 1
	for _, d := range shape {
		n *= d
	}
	values := make([]float32, n)
	for i := range values {
		values[i] = float32(i)
	}
	return npyBytes("<f4", false, shape, floats(values...))
}

type npzEntry struct {
	name string
	data []byte
}

func npzBytes(t *testing.T, entries ...npzEntry) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, e := range entries {
		w, err := z.Create(e.name + ".npy")
		require.NoError(t, err)
		_, err = w.Write(e.data)
		require.NoError(t, err)
	}
	require.NoError(t, z.Close())
	return b.Bytes()
}

// headBytes is a legal head of 3 tokens and 2 dimensions with some arrays
// replaced, added, or (nil) left out.
func headBytes(t *testing.T, change ...npzEntry) []byte {
	t.Helper()
	entries := []npzEntry{{"Q", ramp(3, 2)}, {"K", ramp(3, 2)}, {"V", ramp(3, 2)}, {"Qcal", ramp(2, 3, 2)}, {"Kcal", ramp(2, 3, 2)}}
	var kept []npzEntry
	for _, e := range entries {
		for _, c := range change {
			if c.name == e.name {
				e.data = c.data
			}
		}
		if e.data != nil {
			kept = append(kept, e)
		}
	}
	return npzBytes(t, kept...)
}

func TestReadRealHeads(t *testing.T) {
	for name, shape := range map[string][2]int{
		"use_L0H0_n128": {128, 64}, "use_L0H2_n64": {64, 64}, "use_L0H3_n256": {256, 64}, "use_L1H2_n128": {128, 128},
	} {
		h, err := ReadNPZ("../../verify/testdata/qkv/" + name + ".npz")
		require.NoError(t, err)
		require.Equal(t, name, h.Name)
		require.Equal(t, shape, [2]int{h.Tokens(), h.Dim()})
		for _, m := range append([]Matrix{h.Q, h.K, h.V}, append(h.Qcal, h.Kcal...)...) {
			require.Len(t, m, shape[0])
			for _, row := range m {
				require.Len(t, row, shape[1])
			}
		}
		require.Len(t, h.Qcal, 4)
		require.Len(t, h.Kcal, 4)
	}
}

func TestElementsAreInPlace(t *testing.T) {
	path := filepath.Join(t.TempDir(), "small.npz")
	// Stored with the first index fastest: 0 2 4 1 3 5 is 0 1; 2 3; 4 5 by rows.
	fortran := npyBytes("<f4", true, []int{3, 2}, floats(0, 2, 4, 1, 3, 5))
	bigEndian := npyBytes(">f4", false, []int{3, 2}, []byte{0x3f, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0})
	require.NoError(t, os.WriteFile(path, headBytes(t, npzEntry{"K", fortran}, npzEntry{"V", bigEndian}), 0o644))
	h, err := ReadNPZ(path)
	require.NoError(t, err)
	require.Equal(t, "small", h.Name)
	require.Equal(t, Matrix{{0, 1}, {2, 3}, {4, 5}}, h.Q)
	require.Equal(t, Matrix{{0, 1}, {2, 3}, {4, 5}}, h.K)
	require.Equal(t, Matrix{{1, 0}, {0, 0}, {0, -2}}, h.V)
	require.Equal(t, []Matrix{{{0, 1}, {2, 3}, {4, 5}}, {{6, 7}, {8, 9}, {10, 11}}}, h.Qcal)
}

func TestCalibrationIsOptional(t *testing.T) {
	path := filepath.Join(t.TempDir(), "small.npz")
	require.NoError(t, os.WriteFile(path, headBytes(t, npzEntry{"Qcal", nil}, npzEntry{"Kcal", nil}), 0o644))
	h, err := ReadNPZ(path)
	require.NoError(t, err)
	require.Nil(t, h.Qcal)
	require.Nil(t, h.Kcal)

	require.NoError(t, os.WriteFile(path, headBytes(t, npzEntry{"Qcal", ramp(5, 2)}, npzEntry{"Kcal", ramp(5, 2)}), 0o644))
	h, err = ReadNPZ(path)
	require.NoError(t, err)
	require.Len(t, h.Qcal, 1, "two dimensions are one passage")
	require.Len(t, h.Qcal[0], 5)
}

func TestErrors(t *testing.T) {
	whole, err := os.ReadFile("../../verify/testdata/qkv/use_L0H2_n64.npz")
	require.NoError(t, err)
	nan, inf := float32(math.NaN()), float32(math.Inf(-1))
	withPayload := func(p []byte) []byte { return npyBytes("<f4", false, []int{3, 2}, p) }
	damaged := bytes.Clone(whole)
	damaged[len(whole)/2] ^= 1

	cases := []struct {
		name string
		data []byte
	}{
		{"empty file", []byte{}},
		{"text", []byte("Q K V\n")},
		{"file truncated in the middle", whole[:len(whole)/2]},
		{"file truncated at the end", whole[:len(whole)-10]},
		{"a bit flipped", damaged},
		{"no arrays", npzBytes(t)},
		{"K missing", headBytes(t, npzEntry{"K", nil})},
		{"Kcal missing", headBytes(t, npzEntry{"Kcal", nil})},
		{"Qcal missing", headBytes(t, npzEntry{"Qcal", nil})},
		{"array truncated", headBytes(t, npzEntry{"K", withPayload(floats(1, 2, 3))})},
		{"array without its last element", headBytes(t, npzEntry{"K", withPayload(floats(1, 2, 3, 4, 5))})},
		{"array with bytes to spare", headBytes(t, npzEntry{"K", withPayload(floats(1, 2, 3, 4, 5, 6, 7))})},
		{"array without header", headBytes(t, npzEntry{"K", []byte("junk")})},
		{"array with half a header", headBytes(t, npzEntry{"K", ramp(3, 2)[:40]})},
		{"header without text", headBytes(t, npzEntry{"K", []byte("\x93NUMPY\x01\x00\x03\x00abc")})},
		{"header in disorder", headBytes(t, npzEntry{"K", []byte("\x93NUMPY\x01\x00\x35\x00'shape': (3, 2), 'fortran_order': False, 'descr': '<'}\n")})},
		{"header longer than memory", headBytes(t, npzEntry{"K", []byte("\x93NUMPY\x02\x00\xff\xff\xff\xff{}\n")})},
		{"one dimension", headBytes(t, npzEntry{"K", ramp(6)})},
		{"no dimension", headBytes(t, npzEntry{"Q", ramp()})},
		{"three dimensions", headBytes(t, npzEntry{"V", ramp(1, 3, 2)})},
		{"four dimensions of calibration", headBytes(t, npzEntry{"Qcal", ramp(1, 2, 3, 2)})},
		{"zero rows", headBytes(t, npzEntry{"K", npyBytes("<f4", false, []int{0, 2}, nil)})},
		{"negative rows", headBytes(t, npzEntry{"K", npyBytes("<f4", false, []int{-3, -2}, floats(1, 2, 3, 4, 5, 6))})},
		{"more elements than an int holds", headBytes(t, npzEntry{"K", npyBytes("<f4", false, []int{1 << 40, 1 << 40}, floats(1))})},
		{"float64", headBytes(t, npzEntry{"K", npyBytes("<f8", false, []int{3, 2}, make([]byte, 48))})},
		{"objects", headBytes(t, npzEntry{"K", npyBytes("|O", false, []int{3, 2}, make([]byte, 48))})},
		{"NaN", headBytes(t, npzEntry{"K", withPayload(floats(1, 2, 3, nan, 5, 6))})},
		{"infinity", headBytes(t, npzEntry{"V", withPayload(floats(1, 2, 3, 4, inf, 6))})},
		{"NaN in calibration", headBytes(t, npzEntry{"Qcal", npyBytes("<f4", false, []int{1, 1, 2}, floats(0, nan))}, npzEntry{"Kcal", ramp(1, 1, 2)})},
		{"K of another shape", headBytes(t, npzEntry{"K", ramp(2, 2)})},
		{"V of another width", headBytes(t, npzEntry{"V", ramp(3, 3)})},
		{"Kcal of another shape", headBytes(t, npzEntry{"Kcal", ramp(1, 3, 2)})},
		{"calibration of another width", headBytes(t, npzEntry{"Qcal", ramp(2, 3, 4)}, npzEntry{"Kcal", ramp(2, 3, 4)})},
	}
	packageDir, err := os.Getwd()
	require.NoError(t, err)
	t.Chdir(t.TempDir())
	var got strings.Builder
	for _, c := range cases {
		require.NoError(t, os.WriteFile("head.npz", c.data, 0o644))
		_, err := ReadNPZ("head.npz")
		require.Error(t, err, c.name)
		got.WriteString("# " + c.name + "\n" + err.Error() + "\n\n")
	}
	_, err = ReadNPZ("absent.npz")
	require.ErrorIs(t, err, os.ErrNotExist)
	got.WriteString("# absent\n" + err.Error() + "\n\n")
	_, err = ReadNPZ(".")
	require.Error(t, err)
	got.WriteString("# a directory\n" + err.Error() + "\n")
	t.Chdir(packageDir)
	goldenfile.Compare(t, "errors.golden", got.String())
}

// A header that claims gigabytes costs no memory.
func TestClaimsAreNotAllocated(t *testing.T) {
	for _, raw := range [][]byte{
		[]byte("\x93NUMPY\x02\x00\xff\xff\xff\xff{}\n"),
		npyBytes("<f4", false, []int{1 << 20, 1 << 10}, floats(1, 2)),
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := readNPY(raw)
		runtime.ReadMemStats(&after)
		require.Error(t, err)
		require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(1<<20))
	}
}

// A damaged file gives an error or a head, never a crash.
func FuzzReadNPY(f *testing.F) {
	f.Add(ramp(3, 2))
	f.Add(npyBytes("<f4", true, []int{1, 3, 2}, floats(0, 2, 4, 1, 3, 5)))
	f.Add([]byte("\x93NUMPY\x02\x00\x10\x00\x00\x00{'descr': '<f4'}\n"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		a, err := readNPY(raw)
		if err == nil && len(a.data)*4 > len(raw) {
			t.Fatalf("%d elements from %d bytes", len(a.data), len(raw))
		}
	})
}
