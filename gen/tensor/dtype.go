package tensor

import (
	"encoding/binary"
	"math"
	"strings"
)

// dtype is a type of elements that the readers take. Every value of each is a
// float32, exactly.
type dtype struct {
	name        string // as numpy calls it
	numpy       string // in a .npy header, behind the byte order
	safetensors string // in a .safetensors header
	size        int    // bytes
	decode      func(b []byte, order binary.ByteOrder) float32
}

var dtypes = []dtype{
	{"float32", "f4", "F32", 4, func(b []byte, order binary.ByteOrder) float32 { return math.Float32frombits(order.Uint32(b)) }},
	{"float16", "f2", "F16", 2, func(b []byte, order binary.ByteOrder) float32 { return halfFloat(order.Uint16(b)) }},
	// numpy has no bfloat16; packages that add one write it as two raw bytes.
	{"bfloat16", "V2", "BF16", 2, func(b []byte, order binary.ByteOrder) float32 {
		return math.Float32frombits(uint32(order.Uint16(b)) << 16)
	}},
	{"int16", "i2", "I16", 2, func(b []byte, order binary.ByteOrder) float32 { return float32(int16(order.Uint16(b))) }},
}

// dtypesText is the end of a sentence that begins with "must be".
func dtypesText(code func(dtype) string) string {
	var list []string
	for _, d := range dtypes {
		list = append(list, d.name+" ("+code(d)+")")
	}
	last := len(list) - 1
	return strings.Join(list[:last], ", ") + " or " + list[last]
}

// halfFloat returns the value of an IEEE 754 binary16: 1 bit of sign, 5 of
// exponent with bias 15, 10 of fraction.
func halfFloat(bits uint16) float32 {
	exponent, fraction := int(bits>>10&31), float64(bits&1023)
	var v float64
	switch {
	case exponent == 31 && fraction != 0:
		return float32(math.NaN())
	case exponent == 31:
		v = math.Inf(1)
	case exponent == 0:
		v = math.Ldexp(fraction, -24)
	default:
		v = math.Ldexp(1024+fraction, exponent-25)
	}
	if bits>>15 == 1 {
		v = -v
	}
	return float32(v)
}

// elements decodes raw bytes, a whole number of elements.
func (d dtype) elements(raw []byte, order binary.ByteOrder) []float32 {
	out := make([]float32, len(raw)/d.size)
	for i := range out {
		out[i] = d.decode(raw[i*d.size:], order)
	}
	return out
}
