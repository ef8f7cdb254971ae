package tensor

import (
	"archive/zip"
	"bytes"
	"testing"

	"github.com/sbinet/npyio/npz"
	"github.com/stretchr/testify/require"
)

func TestNPZ(t *testing.T) {
	arrays := []Array{
		{"z", []int{2, 3}, []float32{1, -2.5, 3, 0, 1e-30, -1e30}},
		{"codes", []int{3, 1}, []int16{-32768, 0, 32767}},
		{"cluster", []int{4}, []int32{0, -1, 70000, 3}},
		{"none", []int{0}, []int32{}},
	}
	raw, err := NPZ(arrays)
	require.NoError(t, err)
	again, err := NPZ(arrays)
	require.NoError(t, err)
	require.Equal(t, raw, again)
	r, err := npz.NewReader(bytes.NewReader(raw), int64(len(raw)))
	require.NoError(t, err)
	require.Equal(t, []string{"z.npy", "codes.npy", "cluster.npy", "none.npy"}, r.Keys())
	var z []float32
	var codes []int16
	var cluster []int32
	require.NoError(t, r.Read("z.npy", &z))
	require.NoError(t, r.Read("codes.npy", &codes))
	require.NoError(t, r.Read("cluster.npy", &cluster))
	require.Equal(t, arrays[0].Data, z)
	require.Equal(t, arrays[1].Data, codes)
	require.Equal(t, arrays[2].Data, cluster)
	for i, shape := range [][]int{{2, 3}, {3, 1}, {4}, {0}} {
		require.Equal(t, shape, r.Header(r.Keys()[i]).Descr.Shape)
	}

	files, err := zip.NewReader(bytes.NewReader(raw), int64(len(raw)))
	require.NoError(t, err)
	for _, f := range files.File {
		require.True(t, f.Modified.IsZero() || f.Modified.Year() < 1981, "no time of writing: %v", f.Modified)
		require.Equal(t, zip.Store, f.Method)
	}
}

// The bytes of one array, written down.
func TestNPYBytes(t *testing.T) {
	raw, err := Array{"x", []int{2}, []int16{258, -1}}.npy()
	require.NoError(t, err)
	text := "{'descr': '<i2', 'fortran_order': False, 'shape': (2,), }"
	want := "\x93NUMPY\x01\x00\x76\x00" + text
	for len(want) < 127 {
		want += " "
	}
	require.Equal(t, want+"\n\x02\x01\xff\xff", string(raw))
}

func TestNPZRefusals(t *testing.T) {
	_, err := NPZ([]Array{{"x", []int{2, 2}, []int16{1, 2, 3}}})
	require.EqualError(t, err, "array x: 3 elements: shape 2 x 2 needs 4")
	_, err = NPZ([]Array{{"x", []int{1}, []int{1}}})
	require.EqualError(t, err, "array x: elements of []int: must be float32, int16 or int32")
}
