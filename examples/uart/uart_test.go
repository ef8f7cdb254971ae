package uart_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/examples/uart"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// frame is the line of a byte, bit by bit: the wave a receiver waits for.
func frame(b byte) []int64 {
	out := []int64{0}
	for i := range 8 {
		out = append(out, int64(b>>i&1))
	}
	return append(out, 1)
}

// TestTx: every bit of the line has its time, bytes follow one another.
func TestTx(t *testing.T) {
	for _, divisor := range []int{2, 3, 8, 104} {
		b, err := sim.Open(uart.Tx{Divisor: divisor})
		require.NoError(t, err)
		sent := []byte{0x00, 0xFF, 0x55, 0xA3}
		b.Set(b.In.In.Valid, 1)
		var want, got []int64
		for _, v := range sent {
			for _, bit := range frame(v) {
				for range divisor {
					want = append(want, bit)
				}
			}
			want = append(want, 1) // the cycle in which the next byte is taken
		}
		next := 0
		for len(got) < len(want) {
			if next < len(sent) {
				b.Set(b.In.In.Data, int64(sent[next]))
			} else {
				b.Set(b.In.In.Valid, 0)
			}
			next += int(b.Get(b.Out.InReady))
			b.Step()
			got = append(got, b.Get(b.Out.Line))
		}
		require.Equal(t, want, got, "divisor %d", divisor)
		require.NoError(t, b.Close())
		require.NoError(t, b.Err())
	}
}

// listener is a receiver and what came.
type listener struct {
	b   *sim.Bench[uart.RxIn, uart.RxOut]
	got []byte
}

func listen(t *testing.T, divisor int) *listener {
	t.Helper()
	b, err := sim.Open(uart.Rx{Divisor: divisor})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, b.Err()) })
	b.Set(b.In.Line, 1)
	b.Set(b.In.OutReady, 1)
	return &listener{b: b}
}

// hold keeps the line for some cycles.
func (l *listener) hold(bit int64, cycles int) {
	l.b.Set(l.b.In.Line, bit)
	for range cycles {
		if l.b.Get(l.b.Out.Out.Valid) == 1 {
			l.got = append(l.got, byte(l.b.Get(l.b.Out.Out.Data)))
		}
		l.b.Step()
	}
}

// TestRx: bytes come whatever the phase, at clocks up to 3 % apart.
func TestRx(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for _, c := range []struct{ divisor, line int }{{4, 4}, {5, 5}, {16, 16}, {104, 104}, {104, 101}, {104, 107}} {
		l := listen(t, c.divisor)
		l.hold(1, 3)
		var sent []byte
		for range 40 {
			v := byte(rng.Uint32())
			sent = append(sent, v)
			for _, bit := range frame(v) {
				l.hold(bit, c.line)
			}
			l.hold(1, rng.IntN(2*c.line))
		}
		l.hold(1, 3*c.line)
		require.Equal(t, sent, l.got, "%+v", c)
	}
}

// TestRxRefuses: a glitch is no byte, nor is one without a stop bit.
func TestRxRefuses(t *testing.T) {
	l := listen(t, 16)
	l.hold(1, 10)
	l.hold(0, 5)
	l.hold(1, 400)
	require.Empty(t, l.got)
	l.hold(0, 16*10)
	l.hold(1, 400)
	require.Empty(t, l.got)
	for _, bit := range frame(0x41) {
		l.hold(bit, 16)
	}
	l.hold(1, 40)
	require.Equal(t, []byte("A"), l.got)
}

func TestGolden(t *testing.T) {
	for _, g := range []func() (*hdl.Circuit, error){
		func() (*hdl.Circuit, error) { return hdl.Build(uart.Tx{Divisor: 104}) },
		func() (*hdl.Circuit, error) { return hdl.Build(uart.Rx{Divisor: 104}) },
	} {
		c, err := g()
		require.NoError(t, err)
		hdltest.Golden(t, c)
		hdltest.Lint(t, c)
	}
	c, err := hdl.Build(uart.Tx{Divisor: 2})
	require.NoError(t, err)
	hdltest.Wave(t, "tx", c, func(s *sim.Sim) {
		s.SetInt("in_valid", 1)
		s.SetInt("in_data", 0x53)
		s.Step()
		s.SetInt("in_valid", 0)
		s.Run(22)
	}, "in_valid", "in_ready", "line", "bits_left")
}
