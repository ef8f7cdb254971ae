package tensor

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"fmt"
	"strings"
)

// Array is an array to write: its Data is a []float32, []int16 or []int32 by
// rows, with one element for each of Shape's places.
type Array struct {
	Name  string // without .npy
	Shape []int
	Data  any
}

// NPZ returns arrays as the bytes of an .npz file that numpy.load reads: the
// same for the same arrays, uncompressed, little-endian, without times.
func NPZ(arrays []Array) ([]byte, error) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, a := range arrays {
		data, err := a.npy()
		if err != nil {
			return nil, fmt.Errorf("array %s: %w", a.Name, err)
		}
		w, err := z.CreateHeader(&zip.FileHeader{Name: a.Name + ".npy", Method: zip.Store})
		if err != nil {
			return nil, fmt.Errorf("array %s: %w", a.Name, err)
		}
		if _, err := w.Write(data); err != nil {
			return nil, fmt.Errorf("array %s: %w", a.Name, err)
		}
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// npy returns the array in numpy's format, version 1.0: the magic string, the
// length of the header text, the text, padded so that data begin at a multiple of
// 64, and the data.
func (a Array) npy() ([]byte, error) {
	dtype := ""
	length := 0
	switch data := a.Data.(type) {
	case []float32:
		dtype, length = "<f4", len(data)
	case []int16:
		dtype, length = "<i2", len(data)
	case []int32:
		dtype, length = "<i4", len(data)
	default:
		return nil, fmt.Errorf("elements of %T: must be float32, int16 or int32", a.Data)
	}
	places := 1
	dims := ""
	for _, n := range a.Shape {
		places *= n
		dims += fmt.Sprintf("%d, ", n)
	}
	if places != length {
		return nil, fmt.Errorf("%d elements: shape %s needs %d", length, shapeText(a.Shape), places)
	}
	if len(a.Shape) > 1 {
		dims = strings.TrimSuffix(dims, ", ")
	}
	text := fmt.Sprintf("{'descr': '%s', 'fortran_order': False, 'shape': (%s), }", dtype, strings.TrimSuffix(dims, " "))
	const lead = 10
	text += strings.Repeat(" ", 63-(lead+len(text))%64) + "\n"
	out := binary.LittleEndian.AppendUint16([]byte("\x93NUMPY\x01\x00"), uint16(len(text)))
	return binary.Append(append(out, text...), binary.LittleEndian, a.Data)
}
