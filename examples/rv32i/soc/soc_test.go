package soc_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/examples/rv32i/soc"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

const divisor = 8

// TestHello listens to the line and watches the LEDs.
func TestHello(t *testing.T) {
	program, err := soc.Hello()
	require.NoError(t, err)
	b, err := sim.Open(soc.Soc{Program: program, Divisor: divisor})
	require.NoError(t, err)
	var line []int64
	var leds []int64
	for range 6000 {
		line = append(line, b.Get(b.Out.Line))
		if v := b.Get(b.Out.Leds); len(leds) == 0 || leds[len(leds)-1] != v {
			leds = append(leds, v)
		}
		b.Step()
	}
	var text strings.Builder
	for i := 0; i+10*divisor < len(line); i++ {
		if line[i] == 1 {
			continue
		}
		v := 0
		for bit := range 8 {
			v |= int(line[i+divisor*(bit+1)+divisor/2]) << bit
		}
		text.WriteByte(byte(v))
		i += 10*divisor - 1
	}
	require.Equal(t, "Hello from RV32I\n", text.String())
	require.Greater(t, len(leds), 20)
	for i, v := range leds {
		require.EqualValues(t, i, v)
	}
	require.NoError(t, b.Err())
}

func TestParse(t *testing.T) {
	for image, want := range map[string]string{
		"":                                      "the image does not begin with @00000000",
		"@00000001 00000013":                    "the image does not begin with @00000000",
		"@00000000 13 soup":                     `word 1, "soup", is no hexadecimal number of 32 bits`,
		"@00000000 123456789":                   `word 0, "123456789", is no hexadecimal number of 32 bits`,
		"@00000000" + strings.Repeat(" 0", 513): "the image has 513 words; the ROM has 512",
	} {
		_, err := soc.Parse(image)
		require.EqualError(t, err, want)
	}
}

func TestGolden(t *testing.T) {
	program, err := soc.Hello()
	require.NoError(t, err)
	c, err := hdl.Build(soc.Soc{Program: program, Divisor: 104})
	require.NoError(t, err)
	hdltest.Golden(t, c)
	hdltest.Lint(t, c)
	c, err = hdl.Build(soc.Soc{Program: program, Divisor: 2})
	require.NoError(t, err)
	hdltest.Wave(t, "hello", c, func(s *sim.Sim) { s.Run(60) }, "line", "leds")
}
