package tensor

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"strings"

	"github.com/sbinet/npyio/npy"
)

// array is one float32 array of a file.
type array struct {
	shape []int
	data  []float32 // by rows
}

// readNPY decodes one .npy array. Its size is checked against the header
// before anything is allocated for it, since the reader below trusts headers.
func readNPY(raw []byte) (*array, error) {
	header, err := readHeader(raw)
	if err != nil {
		return nil, err
	}
	descr := header.Header.Descr
	if descr.Type != "<f4" && descr.Type != ">f4" {
		return nil, fmt.Errorf("dtype %s: must be float32 (<f4); convert it with .astype(numpy.float32)", descr.Type)
	}
	count := 1
	for _, n := range descr.Shape {
		if n < 1 {
			return nil, fmt.Errorf("shape %s: every dimension must be at least 1", shapeText(descr.Shape))
		}
		if count > len(raw)/n {
			return nil, truncated(descr.Shape, header.payload)
		}
		count *= n
	}
	if header.payload < 4*count {
		return nil, truncated(descr.Shape, header.payload)
	}
	if header.payload > 4*count {
		return nil, fmt.Errorf("%d bytes follow the %d of a float32 array of shape %s; write the file again", header.payload-4*count, 4*count, shapeText(descr.Shape))
	}
	a := &array{shape: descr.Shape, data: make([]float32, count)}
	if err := header.Read(&a.data); err != nil {
		return nil, fmt.Errorf("cannot be decoded: %w; write the file again", err)
	}
	if descr.Fortran {
		a.data = rowMajor(a.shape, a.data)
	}
	return a, nil
}

func truncated(shape []int, have int) error {
	return fmt.Errorf("truncated: shape %s needs 4 bytes an element, the file has %d bytes in all; write the file again", shapeText(shape), have)
}

// npyHeader is a decoded header whose reader stands at the first element.
type npyHeader struct {
	*npy.Reader
	payload int // bytes after the header
}

// readHeader reads the header of a .npy array: the magic string, two bytes of
// version, the length of the text (2 bytes, from version 2 on 4), the text.
// The library indexes into a text it has not checked, so a panic of it means a
// malformed header too.
func readHeader(raw []byte) (h npyHeader, err error) {
	malformed := fmt.Errorf("not a .npy array: the header is malformed; write the file again with numpy.savez")
	size := 10
	if len(raw) < size || !bytes.HasPrefix(raw, npy.Magic[:]) {
		return h, malformed
	}
	textLen := int(binary.LittleEndian.Uint16(raw[8:]))
	if raw[6] != 1 {
		size = 12
		if len(raw) < size {
			return h, malformed
		}
		textLen = int(binary.LittleEndian.Uint32(raw[8:]))
	}
	if textLen > len(raw)-size {
		return h, malformed
	}
	defer func() {
		if recover() != nil {
			err = malformed
		}
	}()
	r, err := npy.NewReader(bytes.NewReader(raw))
	if err != nil {
		return h, malformed
	}
	return npyHeader{r, len(raw) - size - textLen}, nil
}

// rowMajor reorders data stored with the first index fastest.
func rowMajor(shape []int, data []float32) []float32 {
	out := make([]float32, len(data))
	index := make([]int, len(shape))
	for _, v := range data {
		at := 0
		for k, i := range index {
			at = at*shape[k] + i
		}
		out[at] = v
		for k := range index {
			if index[k]++; index[k] < shape[k] {
				break
			}
			index[k] = 0
		}
	}
	return out
}

// finite returns an error that names the first element that is NaN or
// infinite.
func (a *array) finite(name string) error {
	for i, v := range a.data {
		if f := float64(v); math.IsNaN(f) || math.IsInf(f, 0) {
			at, rest := "", i
			for k := len(a.shape) - 1; k >= 0; k-- {
				at = fmt.Sprintf("[%d]", rest%a.shape[k]) + at
				rest /= a.shape[k]
			}
			return fmt.Errorf("%s%s: %v: every element must be finite; mend the data where it is made", name, at, v)
		}
	}
	return nil
}

// matrices returns the array as a list of matrices: one for two dimensions.
func (a *array) matrices() []Matrix {
	dims := a.shape
	if len(dims) == 2 {
		dims = []int{1, dims[0], dims[1]}
	}
	out := make([]Matrix, dims[0])
	rest := a.data
	for p := range out {
		out[p] = make(Matrix, dims[1])
		for i := range out[p] {
			out[p][i], rest = rest[:dims[2]:dims[2]], rest[dims[2]:]
		}
	}
	return out
}

func shapeText(shape []int) string {
	if len(shape) == 0 {
		return "()"
	}
	return strings.ReplaceAll(strings.Trim(fmt.Sprint(shape), "[]"), " ", " x ")
}
