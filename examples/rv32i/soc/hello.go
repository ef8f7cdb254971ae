package soc

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
)

//go:embed hello.hex
var hello string

// Hello is a program that says hello on the serial line, and counts on the LEDs.
func Hello() ([Words]uint32, error) { return Parse(hello) }

// Parse returns the words of an image in the format of $readmemh that begins at 0.
func Parse(image string) (words [Words]uint32, err error) {
	fields := strings.Fields(image)
	if len(fields) == 0 || fields[0] != "@00000000" {
		return words, fmt.Errorf("the image does not begin with @00000000")
	}
	if len(fields)-1 > Words {
		return words, fmt.Errorf("the image has %d words; the ROM has %d", len(fields)-1, Words)
	}
	for i, f := range fields[1:] {
		v, err := strconv.ParseUint(f, 16, 32)
		if err != nil {
			return words, fmt.Errorf("word %d, %q, is no hexadecimal number of 32 bits", i, f)
		}
		words[i] = uint32(v)
	}
	return words, nil
}
