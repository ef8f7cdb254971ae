package tensor

import (
	"fmt"
	"math"
	"strings"
)

// array is one array of a file.
type array struct {
	shape []int
	data  []float32 // by rows
}

// count returns the number of elements of a shape, and whether it is at most
// most. Every dimension must be at least 1.
func count(shape []int, most int) (n int, ok bool, err error) {
	n = 1
	for _, d := range shape {
		if d < 1 {
			return 0, false, fmt.Errorf("shape %s: every dimension must be at least 1", shapeText(shape))
		}
		if n > most/d {
			return 0, false, nil
		}
		n *= d
	}
	return n, n <= most, nil
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

// scaled returns the array with every element times a number.
func (a *array) scaled(by float32) *array {
	out := &array{shape: a.shape, data: make([]float32, len(a.data))}
	for i, v := range a.data {
		out.data[i] = v * by
	}
	return out
}

// split returns the parts of the array along its first dimension.
func (a *array) split() []*array {
	parts := make([]*array, a.shape[0])
	size := len(a.data) / len(parts)
	for i := range parts {
		parts[i] = &array{shape: a.shape[1:], data: a.data[i*size : (i+1)*size : (i+1)*size]}
	}
	return parts
}

// matrix returns an array of two dimensions as rows.
func (a *array) matrix() Matrix {
	var m Matrix
	for _, row := range a.split() {
		m = append(m, row.data)
	}
	return m
}

// matrices returns the array as a list of matrices: one for two dimensions.
func (a *array) matrices() []Matrix {
	if len(a.shape) == 2 {
		return []Matrix{a.matrix()}
	}
	var list []Matrix
	for _, part := range a.split() {
		list = append(list, part.matrix())
	}
	return list
}

func shapeText(shape []int) string {
	if len(shape) == 0 {
		return "()"
	}
	return strings.ReplaceAll(strings.Trim(fmt.Sprint(shape), "[]"), " ", " x ")
}
