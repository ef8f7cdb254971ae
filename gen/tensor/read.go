package tensor

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sparcgen/sparcgen/internal/oscause"
)

// maxArray bounds the bytes of one array: 1024 tokens of 128 dimensions in a
// thousand calibration passages.
const maxArray = 1 << 29

func tooLarge() error {
	return fmt.Errorf("larger than %d MiB: split the file", maxArray>>20)
}

// source is an opened file of arrays.
type source interface {
	names() []string                // of all arrays, in the order of the file
	read(index int) (*array, error) // the array of that name
}

// format is a kind of file.
type format struct {
	extension string
	open      func(r io.ReaderAt, size int64) (source, error)
}

var formats = []format{{".npz", openNPZ}, {".npy", openNPY}, {".safetensors", openSafetensors}}

// Extensions returns the extensions of the files that [Read] takes.
func Extensions() []string {
	var list []string
	for _, f := range formats {
		list = append(list, f.extension)
	}
	return list
}

// Read reads the heads of a file, at least one. The extension of its name says
// what it is:
//
//	.npz          arrays by name, see below
//	.safetensors  the same
//	.npy          one array: Q, K and V stacked, 3 x tokens x head dimension, or
//	              3 x heads x tokens x head dimension
//
// The arrays of a head are Q, K and V, tokens x head dimension, and, both or
// neither, Qcal and Kcal, passages x tokens x head dimension (or one passage of
// two dimensions). With one more dimension in front an array has several heads.
// Q_scale, K_scale and V_scale, one number each, multiply the elements of Q and
// Qcal, K and Kcal, V: codes of int16 need them. Elements are float32, float16,
// bfloat16 or int16. Names may have a prefix that ends in '.', '/' or '_'
// ("layer3.head1.Q"): each prefix is a head of its own, or several. Arrays of
// other names are not read.
//
// A head is called as its file without directory and extension, then the prefix,
// then H and its number when its arrays hold several, joined with '_'.
//
// Every error names the file and, where it is about one, the array and the
// element.
func Read(path string) ([]*Head, error) {
	heads, err := readFile(path)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return heads, nil
}

// ReadNPZ is [Read] for an .npz file of one head.
func ReadNPZ(path string) (*Head, error) {
	heads, err := readFile(path)
	if err == nil && len(heads) != 1 {
		err = fmt.Errorf("holds %d heads: must be one; split the file", len(heads))
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return heads[0], nil
}

func readFile(path string) ([]*Head, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, unreadable(err)
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, unreadable(err)
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("not a file; give the path of a file of tensors (%s)", strings.Join(Extensions(), ", "))
	}
	i := slices.IndexFunc(formats, func(f format) bool { return f.extension == filepath.Ext(path) })
	if i < 0 {
		return nil, fmt.Errorf("extension '%s': must be one of %s; rename the file, or write the tensors as one of these", filepath.Ext(path), strings.Join(Extensions(), ", "))
	}
	s, err := formats[i].open(file, info.Size())
	if err != nil {
		return nil, err
	}
	return headsOf(s, stem(path))
}

func unreadable(err error) error {
	return fmt.Errorf("cannot read the tensors: %w; give a readable file", oscause.Of(err))
}
