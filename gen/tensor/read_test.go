package tensor

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/internal/goldenfile"
)

// tensorEntry is a tensor to write into a .safetensors file.
type tensorEntry struct {
	name, dtype string
	shape       []int
	data        []byte
}

// safetensorsBytes writes tensors one after the other, each header entry in the
// order given.
func safetensorsBytes(t *testing.T, entries ...tensorEntry) []byte {
	t.Helper()
	var header []string
	var data []byte
	for _, e := range entries {
		shape, err := json.Marshal(e.shape)
		require.NoError(t, err)
		header = append(header, fmt.Sprintf(`"%s":{"dtype":"%s","shape":%s,"data_offsets":[%d,%d]}`, e.name, e.dtype, shape, len(data), len(data)+len(e.data)))
		data = append(data, e.data...)
	}
	return withHeader("{"+strings.Join(header, ",")+"}", data)
}

func withHeader(header string, data []byte) []byte {
	out := binary.LittleEndian.AppendUint64(nil, uint64(len(header)))
	return append(append(out, header...), data...)
}

func words(values ...uint16) []byte {
	var b []byte
	for _, v := range values {
		b = binary.LittleEndian.AppendUint16(b, v)
	}
	return b
}

func written(t *testing.T, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, data, 0o644))
	return path
}

// The same numbers in every type of element, in both formats.
func TestElementTypes(t *testing.T) {
	want := Matrix{{1, -2}, {0.5, 0}, {3, -1}}
	ints := Matrix{{1, -2}, {300, 0}, {32767, -32768}}
	half := words(0x3c00, 0xc000, 0x3800, 0, 0x4200, 0xbc00)
	brain := words(0x3f80, 0xc000, 0x3f00, 0, 0x4040, 0xbf80)
	whole := words(1, 0xfffe, 300, 0, 0x7fff, 0x8000)
	single := floats(1, -2, 0.5, 0, 3, -1)
	for _, c := range []struct {
		safetensors, numpy string
		data               []byte
		want               Matrix
	}{
		{"F32", "<f4", single, want}, {"F16", "<f2", half, want}, {"BF16", "<V2", brain, want}, {"I16", "<i2", whole, ints}, {"BF16", "|V2", brain, want},
	} {
		shape := []int{3, 2}
		var tensors []tensorEntry
		var arrays []npzEntry
		for _, name := range []string{"Q", "K", "V"} {
			tensors = append(tensors, tensorEntry{name, c.safetensors, shape, c.data})
			arrays = append(arrays, npzEntry{name, npyBytes(c.numpy, false, shape, c.data)})
		}
		stack := npyBytes(c.numpy, false, []int{3, 3, 2}, bytes.Repeat(c.data, 3))
		for file, data := range map[string][]byte{"x.safetensors": safetensorsBytes(t, tensors...), "x.npz": npzBytes(t, arrays...), "x.npy": stack} {
			heads, err := Read(written(t, file, data))
			require.NoError(t, err)
			require.Equal(t, []*Head{{Name: "x", Q: c.want, K: c.want, V: c.want}}, heads, "%s %s", file, c.numpy)
		}
	}
	big := npyBytes(">i2", false, []int{3, 1, 1}, []byte{1, 0, 0xff, 0xff, 0, 2})
	heads, err := Read(written(t, "x.npy", big))
	require.NoError(t, err)
	require.Equal(t, []*Head{{Name: "x", Q: Matrix{{256}}, K: Matrix{{-1}}, V: Matrix{{2}}}}, heads)
}

// Every binary16 is decoded as its definition says.
func TestHalfFloat(t *testing.T) {
	for _, c := range []struct {
		bits uint16
		want float64
	}{{0x0001, math.Exp2(-24)}, {0x03ff, 1023 * math.Exp2(-24)}, {0x0400, math.Exp2(-14)}, {0x7bff, 65504}, {0x3555, 1365.0 / 4096}, {0x8000, 0}, {0xfc00, math.Inf(-1)}} {
		require.Equal(t, c.want, float64(halfFloat(c.bits)), "%#x", c.bits)
	}
	require.True(t, math.Signbit(float64(halfFloat(0x8000))))
	require.True(t, math.IsNaN(float64(halfFloat(0x7c01))))
	last := float32(-1)
	for bits := range uint16(0x7c00) {
		v := halfFloat(bits)
		require.Greater(t, v, last, "%#x", bits)
		last = v
	}
}

// Prefixes and a dimension in front make several heads; other arrays do not count.
func TestSeveralHeads(t *testing.T) {
	one := func(name string, from float32) []tensorEntry {
		data := floats(from, from+1)
		return []tensorEntry{{name + "Q", "F32", []int{1, 2}, data}, {name + "K", "F32", []int{1, 2}, data}, {name + "V", "F32", []int{1, 2}, data}}
	}
	list := append(one("layer1.head0.", 5), one("a/", 7)...)
	list = append(list, tensorEntry{"tokens", "I64", []int{1}, make([]byte, 8)}, tensorEntry{"a/Kcal", "F32", []int{1, 2}, floats(1, 2)}, tensorEntry{"a/Qcal", "F32", []int{1, 2}, floats(3, 4)})
	heads, err := Read(written(t, "m.safetensors", safetensorsBytes(t, list...)))
	require.NoError(t, err)
	m := func(a, b float32) Matrix { return Matrix{{a, b}} }
	require.Equal(t, []*Head{
		{Name: "m_layer1_head0", Q: m(5, 6), K: m(5, 6), V: m(5, 6)},
		{Name: "m_a", Q: m(7, 8), K: m(7, 8), V: m(7, 8), Qcal: []Matrix{m(3, 4)}, Kcal: []Matrix{m(1, 2)}}}, heads)

	heads, err = Read(written(t, "L0.npz", npzBytes(t, npzEntry{"Q", ramp(2, 1, 2)}, npzEntry{"K", ramp(2, 1, 2)}, npzEntry{"V", ramp(2, 1, 2)},
		npzEntry{"Qcal", ramp(2, 3, 1, 2)}, npzEntry{"Kcal", ramp(2, 3, 1, 2)})))
	require.NoError(t, err)
	cal := []Matrix{m(6, 7), m(8, 9), m(10, 11)}
	require.Len(t, heads, 2)
	require.Equal(t, &Head{Name: "L0_H1", Q: m(2, 3), K: m(2, 3), V: m(2, 3), Qcal: cal, Kcal: cal}, heads[1])

	heads, err = Read(written(t, "s.npy", ramp(3, 2, 1, 2)))
	require.NoError(t, err)
	require.Equal(t, []*Head{{Name: "s_H0", Q: m(0, 1), K: m(4, 5), V: m(8, 9)}, {Name: "s_H1", Q: m(2, 3), K: m(6, 7), V: m(10, 11)}}, heads)
}

func TestScales(t *testing.T) {
	q := tensorEntry{"Q", "I16", []int{1, 2}, words(3, 0xffff)}
	k, v := q, q
	k.name, v.name = "K", "V"
	list := []tensorEntry{q, k, v, {"Q_scale", "F32", []int{}, floats(0.5)}, {"V_scale", "F16", []int{1}, words(0x4000)}}
	heads, err := Read(written(t, "x.safetensors", safetensorsBytes(t, list...)))
	require.NoError(t, err)
	require.Equal(t, []*Head{{Name: "x", Q: Matrix{{1.5, -0.5}}, K: Matrix{{3, -1}}, V: Matrix{{6, -2}}}}, heads)
}

// Each mistake in a .safetensors or .npy file is an error that names the file
// and the field.
func TestReadErrors(t *testing.T) {
	row := floats(1, 2)
	q, k, v := tensorEntry{"Q", "F32", []int{1, 2}, row}, tensorEntry{"K", "F32", []int{1, 2}, row}, tensorEntry{"V", "F32", []int{1, 2}, row}
	whole := safetensorsBytes(t, q, k, v)
	changed := func(e tensorEntry, change func(*tensorEntry)) tensorEntry {
		change(&e)
		return e
	}
	header := func(text string) []byte { return withHeader(text, make([]byte, 24)) }
	entry := func(name string, from, to int) string {
		return fmt.Sprintf(`"%s":{"dtype":"F32","shape":[1,2],"data_offsets":[%d,%d]}`, name, from, to)
	}
	cases := []struct {
		name, file string
		data       []byte
	}{
		{"empty", "x.safetensors", nil},
		{"half a length", "x.safetensors", whole[:5]},
		{"truncated header", "x.safetensors", whole[:30]},
		{"truncated data", "x.safetensors", whole[:len(whole)-1]},
		{"bytes to spare", "x.safetensors", append(bytes.Clone(whole), 0)},
		{"header longer than memory", "x.safetensors", append(bytes.Repeat([]byte{0xff}, 8), whole...)},
		{"no JSON", "x.safetensors", header("{Q}")},
		{"a list", "x.safetensors", header("[]")},
		{"JSON cut off", "x.safetensors", header(`{"Q":{"dtype":"F32"},`)},
		{"text behind the object", "x.safetensors", header("{" + entry("Q", 0, 8) + "} {}")},
		{"an entry that is a number", "x.safetensors", header(`{"Q":7}`)},
		{"a shape of words", "x.safetensors", header(`{"Q":{"dtype":"F32","shape":["a"],"data_offsets":[0,8]}}`)},
		{"metadata of numbers", "x.safetensors", header(`{"__metadata__":{"a":1}}`)},
		{"a name twice", "x.safetensors", header("{" + entry("Q", 0, 8) + "," + entry("Q", 8, 16) + "}")},
		{"no offsets", "x.safetensors", header(`{"Q":{"dtype":"F32","shape":[1,2]}}`)},
		{"offsets in reverse", "x.safetensors", header("{" + entry("Q", 8, 0) + "}")},
		{"offsets past the end", "x.safetensors", header("{" + entry("Q", 0, 32) + "}")},
		{"overlap", "x.safetensors", header("{" + entry("Q", 0, 8) + "," + entry("K", 4, 12) + "," + entry("V", 12, 24) + "}")},
		{"gap", "x.safetensors", header("{" + entry("Q", 0, 8) + "," + entry("K", 12, 20) + "," + entry("V", 20, 24) + "}")},
		{"unknown dtype", "x.safetensors", safetensorsBytes(t, q, changed(k, func(e *tensorEntry) { e.dtype = "F8_E4M3" }), v)},
		{"shape of another size", "x.safetensors", safetensorsBytes(t, q, changed(k, func(e *tensorEntry) { e.shape = []int{2, 2} }), v)},
		{"shape of fewer elements", "x.safetensors", safetensorsBytes(t, q, changed(k, func(e *tensorEntry) { e.shape = []int{1} }), v)},
		{"shape that overflows", "x.safetensors", safetensorsBytes(t, q, changed(k, func(e *tensorEntry) { e.shape = []int{1 << 62, 1 << 62} }), v)},
		{"negative dimension", "x.safetensors", safetensorsBytes(t, q, changed(k, func(e *tensorEntry) { e.shape = []int{-1, -2} }), v)},
		{"NaN", "x.safetensors", safetensorsBytes(t, q, k, changed(v, func(e *tensorEntry) { e.data = floats(0, float32(math.NaN())) }))},
		{"V missing", "x.safetensors", safetensorsBytes(t, q, k)},
		{"nothing of a head", "x.safetensors", safetensorsBytes(t, changed(q, func(e *tensorEntry) { e.name = "weights" }))},
		{"an incomplete prefix", "x.safetensors", safetensorsBytes(t, q, k, v, changed(q, func(e *tensorEntry) { e.name = "L1.Q" }))},
		{"scale of zero", "x.safetensors", safetensorsBytes(t, q, k, v, tensorEntry{"K_scale", "F32", []int{1}, floats(0)})},
		{"two scales", "x.safetensors", safetensorsBytes(t, q, k, v, tensorEntry{"K_scale", "F32", []int{2}, floats(1, 1)})},
		{"scale that overflows", "x.safetensors", safetensorsBytes(t, changed(q, func(e *tensorEntry) { e.data = floats(3e38, 1) }), k, v, tensorEntry{"Q_scale", "F32", []int{1}, floats(10)})},
		{"calibration of another number of heads", "x.npz", npzBytes(t, npzEntry{"Q", ramp(2, 1, 2)}, npzEntry{"K", ramp(2, 1, 2)}, npzEntry{"V", ramp(2, 1, 2)}, npzEntry{"Qcal", ramp(3, 1, 2)}, npzEntry{"Kcal", ramp(3, 1, 2)})},
		{"a name twice", "x.npz", npzBytes(t, npzEntry{"Q", ramp(1, 2)}, npzEntry{"Q", ramp(1, 2)})},
		{"stack of two", "x.npy", ramp(2, 1, 2)},
		{"no stack", "x.npy", ramp(3, 2)},
		{"npy truncated", "x.npy", ramp(3, 1, 2)[:100]},
		{"another extension", "x.pt", []byte("PK")},
		{"no extension", "x", nil},
	}
	packageDir, err := os.Getwd()
	require.NoError(t, err)
	t.Chdir(t.TempDir())
	var got strings.Builder
	for _, c := range cases {
		require.NoError(t, os.WriteFile(c.file, c.data, 0o644))
		_, err := Read(c.file)
		require.Error(t, err, c.name)
		got.WriteString("# " + c.name + "\n" + err.Error() + "\n\n")
	}
	t.Chdir(packageDir)
	goldenfile.Compare(t, "read_errors.golden", got.String())
}

func TestReadNPZWantsOneHead(t *testing.T) {
	path := written(t, "two.npz", npzBytes(t, npzEntry{"Q", ramp(2, 1, 2)}, npzEntry{"K", ramp(2, 1, 2)}, npzEntry{"V", ramp(2, 1, 2)}))
	_, err := ReadNPZ(path)
	require.EqualError(t, err, path+": holds 2 heads: must be one; split the file")
}

// A damaged file gives an error or heads, never a crash.
func FuzzRead(f *testing.F) {
	t := &testing.T{}
	q := tensorEntry{"Q", "F32", []int{1, 2}, floats(1, 2)}
	k, v := q, q
	k.name, v.name, v.dtype, v.data = "K", "V", "BF16", words(1, 2)
	f.Add(0, safetensorsBytes(t, q, k, v))
	f.Add(0, safetensorsBytes(t, q, k, v, tensorEntry{"Q_scale", "F32", []int{}, floats(0.5)}))
	f.Add(0, withHeader(`{"__metadata__":{"a":"b"}}`, nil))
	f.Add(1, headBytes(t))
	f.Add(2, ramp(3, 2, 1, 2))
	f.Add(2, npyBytes("<i2", true, []int{3, 1, 1}, words(1, 2, 3)))
	extensions := []func([]byte) (source, error){
		func(b []byte) (source, error) { return openSafetensors(bytes.NewReader(b), int64(len(b))) },
		func(b []byte) (source, error) { return openNPZ(bytes.NewReader(b), int64(len(b))) },
		func(b []byte) (source, error) { return openNPY(bytes.NewReader(b), int64(len(b))) },
	}
	f.Fuzz(func(t *testing.T, which int, raw []byte) {
		s, err := extensions[uint(which)%3](raw)
		if err != nil {
			return
		}
		heads, err := headsOf(s, "x")
		if err != nil {
			return
		}
		for _, h := range heads {
			if h.Tokens() < 1 || h.Dim() < 1 || len(h.K) != h.Tokens() || len(h.V) != h.Tokens() || len(h.Qcal) != len(h.Kcal) {
				t.Fatalf("%+v", h)
			}
		}
	})
}
