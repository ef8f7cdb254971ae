package serial_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/serial"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/lint"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// adder keeps the sum of what was valid.
type adder struct{}

type adderIn struct {
	A     hdl.SInt
	Valid hdl.Bool
	B     []hdl.UInt
}

type adderOut struct {
	Seen hdl.Bool
	Sum  hdl.SInt
}

func (adder) Inputs() adderIn { return adderIn{hdl.S(8), hdl.B(), hdl.Vec(2, hdl.U(4))} }

func (adder) Build(m *hdl.Module, in adderIn) adderOut {
	sum := hdl.Reg(m, "total", hdl.S(12), hdl.Reset(0))
	next := sum.Q.Add(in.A).Add(in.B[0].Signed()).Add(in.B[1].Signed()).Wrap(12)
	m.If(in.Valid, func() { sum.Set(next) })
	return adderOut{in.Valid, next}
}

// host plays the bits of a host.
type host struct{ *sim.Sim }

func (h host) shift(word uint64, n int) (out uint64) {
	h.SetInt("shift", 1)
	for i := range n {
		out |= uint64(h.Int("so")) << i
		h.SetInt("si", int64(word>>i&1))
		h.Step()
	}
	h.SetInt("shift", 0)
	return out
}

// TestEveryInputAndOutput sends words and compares what comes back; the unit
// takes each word once, however long it lies in the shift register.
func TestEveryInputAndOutput(t *testing.T) {
	c, err := hdl.Build(serial.Wrapper[adder, adderIn, adderOut]{})
	require.NoError(t, err)
	require.Empty(t, c.Warnings())
	require.NoError(t, lint.Check(t.Context(), c))
	h := host{sim.New(c)}
	for _, name := range []string{"shift", "step", "capture", "si"} {
		h.SetInt(name, 0)
	}
	sum := int64(0)
	for i, w := range []struct{ a, b0, b1, valid int64 }{{-128, 0, 0, 1}, {5, 15, 1, 1}, {7, 3, 9, 0}, {127, 15, 15, 1}} {
		h.shift(uint64(w.a&255)|uint64(w.valid)<<8|uint64(w.b0)<<9|uint64(w.b1)<<13, 17)
		h.SetInt("step", 1)
		h.Step()
		h.SetInt("step", 0)
		h.SetInt("capture", 1)
		h.Step()
		h.SetInt("capture", 0)
		got := h.shift(0, 13)
		require.Equal(t, w.valid, int64(got&1), "seen %d", i)
		require.Equal(t, uint64(sum+w.a+w.b0+w.b1)&0xfff, got>>1, "sum %d", i)
		if w.valid == 1 {
			sum += w.a + w.b0 + w.b1
		}
	}
}
