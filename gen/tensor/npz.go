package tensor

import (
	"archive/zip"
	"fmt"
	"io"
	"os"
	"slices"
	"sort"
	"strings"

	"github.com/sparcgen/sparcgen/internal/oscause"
)

// maxArray bounds the size of one array: 1024 tokens of 128 dimensions in a
// thousand calibration passages.
const maxArray = 1 << 29

// kind says what an array of a file must look like.
type kind struct {
	name  string
	ranks []int  // legal numbers of dimensions
	dims  string // what they are
	need  bool
}

var kinds = []kind{
	{"Q", []int{2}, "rank 2, tokens x head dimension", true},
	{"K", []int{2}, "rank 2, tokens x head dimension", true},
	{"V", []int{2}, "rank 2, tokens x head dimension", true},
	{"Qcal", []int{2, 3}, "rank 3, passages x tokens x head dimension, or 2 for one passage", false},
	{"Kcal", []int{2, 3}, "rank 3, passages x tokens x head dimension, or 2 for one passage", false},
}

// ReadNPZ reads a head from a numpy .npz file with float32 arrays Q, K and V
// of one shape (tokens x head dimension) and, both or neither, Qcal and Kcal
// (passages x tokens x head dimension, or one passage of two dimensions).
// Other arrays are ignored. Every error names the file and, where it is about
// one, the array and the element.
func ReadNPZ(path string) (*Head, error) {
	h, err := readNPZ(path)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	h.Name = stem(path)
	return h, nil
}

func readNPZ(path string) (*Head, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, unreadable(err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, unreadable(err)
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("not a file; give the path of an .npz file")
	}
	z, err := zip.NewReader(f, info.Size())
	if err != nil {
		return nil, fmt.Errorf("not a whole .npz file (%w): truncated, or of another kind; write it again with numpy.savez", err)
	}
	arrays := make(map[string]*array)
	for _, k := range kinds {
		a, err := k.read(z)
		if err != nil {
			return nil, err
		}
		if a != nil {
			arrays[k.name] = a
		}
	}
	if err := sameShapes(arrays); err != nil {
		return nil, err
	}
	h := &Head{Q: arrays["Q"].matrices()[0], K: arrays["K"].matrices()[0], V: arrays["V"].matrices()[0]}
	if arrays["Qcal"] != nil {
		h.Qcal, h.Kcal = arrays["Qcal"].matrices(), arrays["Kcal"].matrices()
	}
	return h, nil
}

func unreadable(err error) error {
	return fmt.Errorf("cannot read the tensors: %w; give a readable .npz file", oscause.Of(err))
}

// read returns the array, or nil when the file lacks it and need not have it.
func (k kind) read(z *zip.Reader) (*array, error) {
	i := slices.IndexFunc(z.File, func(f *zip.File) bool { return f.Name == k.name+".npy" })
	if i < 0 {
		if !k.need {
			return nil, nil
		}
		return nil, fmt.Errorf("%s: missing; the file must hold Q, K and V, and holds %s", k.name, contents(z))
	}
	raw, err := readEntry(z.File[i])
	if err != nil {
		return nil, fmt.Errorf("%s: %w", k.name, err)
	}
	a, err := readNPY(raw)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", k.name, err)
	}
	if !slices.Contains(k.ranks, len(a.shape)) {
		return nil, fmt.Errorf("%s: rank %d (shape %s): must be %s; reshape it", k.name, len(a.shape), shapeText(a.shape), k.dims)
	}
	if err := a.finite(k.name); err != nil {
		return nil, err
	}
	return a, nil
}

// readEntry inflates one entry, whose checksum is verified.
func readEntry(f *zip.File) ([]byte, error) {
	r, err := f.Open()
	if err != nil {
		return nil, fmt.Errorf("cannot be read (%w): the file is damaged; write it again", err)
	}
	defer r.Close()
	raw, err := io.ReadAll(io.LimitReader(r, maxArray+1))
	if err != nil {
		return nil, fmt.Errorf("cannot be read (%w): the file is truncated or damaged; write it again", err)
	}
	if len(raw) > maxArray {
		return nil, fmt.Errorf("larger than %d MiB: must be the tensors of one head", maxArray>>20)
	}
	return raw, nil
}

func contents(z *zip.Reader) string {
	var names []string
	for _, f := range z.File {
		names = append(names, strings.TrimSuffix(f.Name, ".npy"))
	}
	if len(names) == 0 {
		return "nothing"
	}
	sort.Strings(names)
	return strings.Join(names, ", ")
}

// sameShapes checks the shapes against each other.
func sameShapes(arrays map[string]*array) error {
	for _, name := range []string{"K", "V"} {
		if !slices.Equal(arrays[name].shape, arrays["Q"].shape) {
			return mismatch(name, arrays[name], "Q", arrays["Q"])
		}
	}
	q, k := arrays["Qcal"], arrays["Kcal"]
	switch {
	case q == nil && k == nil:
		return nil
	case q == nil:
		return fmt.Errorf("Qcal: missing beside Kcal; give both or neither")
	case k == nil:
		return fmt.Errorf("Kcal: missing beside Qcal; give both or neither")
	case !slices.Equal(k.shape, q.shape):
		return mismatch("Kcal", k, "Qcal", q)
	}
	d := arrays["Q"].shape[1]
	if got := q.shape[len(q.shape)-1]; got != d {
		return fmt.Errorf("Qcal: head dimension %d (shape %s): must be that of Q, %d; take all tensors from one head", got, shapeText(q.shape), d)
	}
	return nil
}

func mismatch(name string, a *array, of string, b *array) error {
	return fmt.Errorf("%s: shape %s: must be that of %s, %s; take all tensors from one head", name, shapeText(a.shape), of, shapeText(b.shape))
}
