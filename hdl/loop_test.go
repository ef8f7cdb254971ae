package hdl_test

import (
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/stretchr/testify/require"
)

type loopy struct{ Bits int }
type loopyIn struct{ A hdl.UInt }
type loopyOut struct{ Y hdl.UInt }

func (loopy) Inputs() loopyIn { return loopyIn{hdl.U(8)} }

func (l loopy) Build(m *hdl.Module, in loopyIn) loopyOut {
	w := hdl.Wire(m, "w", hdl.U(8))
	if l.Bits == 0 {
		w.Set(w.Q.AddC(1).Wrap(8).Xor(in.A))
		return loopyOut{w.Q}
	}
	// Bit i is bit i-1 of the wire: no loop, a chain.
	w.Set(hdl.Cat(w.Q.Slice(6, 0).And(in.A.Slice(6, 0)), in.A.Bit(7)))
	return loopyOut{w.Q}
}

func TestLoop(t *testing.T) {
	_, err := hdl.Build(loopy{0})
	require.ErrorContains(t, err, "HDL0204: ")
	t.Log(err)
	c, err := hdl.Build(loopy{1})
	require.NoError(t, err)
	require.NotNil(t, c)
}

type loopAndMore struct{}

func (loopAndMore) Inputs() loopyIn { return loopyIn{hdl.U(8)} }

func (loopAndMore) Build(m *hdl.Module, in loopyIn) loopyOut {
	w := hdl.Wire(m, "w", hdl.U(8))
	w.Set(w.Q.AddC(1).Wrap(8))
	hdl.Wire(m, "unset", hdl.U(4))
	r := hdl.Reg(m, "r", hdl.U(8), hdl.Reset(0))
	r.Set(in.A.AddC(1))
	return loopyOut{w.Q}
}

// TestLoopBesideOthers demands that a loop is reported together with other
// mistakes.
func TestLoopBesideOthers(t *testing.T) {
	_, err := hdl.Build(loopAndMore{})
	require.ErrorContains(t, err, "HDL0101")
	require.ErrorContains(t, err, "HDL0202")
	require.ErrorContains(t, err, "HDL0204")
}
