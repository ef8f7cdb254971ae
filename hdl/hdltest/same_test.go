package hdltest

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
)

// sum adds up a vector, one after the other or as a tree, after or before a
// register; Off forgets the last lane where it is largest.
type sum struct{ Tree, Early, Off bool }
type sumIn struct {
	Add hdl.Bool
	V   []hdl.UInt
}
type sumOut struct{ Total hdl.UInt }

func (sum) Inputs() sumIn { return sumIn{hdl.B(), hdl.Vec(4, hdl.U(6))} }

func (s sum) Build(m *hdl.Module, in sumIn) sumOut {
	v := in.V
	if s.Early {
		v = hdl.Delay(m, "v", v)
	}
	var all hdl.UInt
	if s.Tree {
		all = hdl.Tree(v, hdl.UInt.Add)
	} else {
		all = v[0].Add(v[1]).Add(v[2]).Add(v[3])
	}
	if s.Off {
		all = hdl.Mux(v[3].EqC(63).And(v[0].EqC(21)), all.SubC(63).AsUInt().Wrap(8), all)
	}
	if !s.Early {
		all = hdl.Delay(m, "all", all)
	}
	add := hdl.Delay(m, "add_d", in.Add)
	total := hdl.Reg(m, "total", hdl.U(12), hdl.Reset(0))
	m.If(add, func() { total.Set(total.Q.Add(all).Wrap(12)) })
	return sumOut{total.Q}
}

// same returns what Same says.
func same[I1, O1, I2, O2 any](t *testing.T, a hdl.Generator[I1, O1], b hdl.Generator[I2, O2], opts ...EquivOption) string {
	return failure(t, func(tb testing.TB) { Same(tb, a, b, append(opts, Stimuli(t.TempDir()))...) })
}

// TestSame proves pairs of circuits: without state; with registers that
// correspond; with registers that do not, where the induction needs depth.
func TestSame(t *testing.T) {
	Same(t, ops{8, 0}, ops{8, 0})
	Same(t, lock{}, lock{})
	Same(t, sum{}, sum{Tree: true})
	Same(t, sum{Early: true}, sum{Tree: true, Early: true})
	Same(t, ring{}, ring{OneHot: true}, Induction(6))
	Same(t, filled{}, filled{Inverted: true}, After(2), Induction(2))
}

// TestSameFinds differences that random inputs meet, and one that only z3 does.
func TestSameFinds(t *testing.T) {
	text := same(t, lock{}, lock{Planted: true}, Cycles(200_000))
	require.Contains(t, text, "Same as lock_planted: lock: cycle ")
	require.Regexp(t, `lock_planted gives open 0, tries \d+, lock open 0, tries \d+\n`, text)

	text = same(t, sum{}, sum{Off: true}, Cycles(200), Induction(2))
	require.Contains(t, text, "Same as sum_off: sum: cycle 2: inputs add 0, v [0 0 0 0]: sum_off gives total 21, sum total 84\nstimulus, 3 cycles from reset", "z3 finds what 200 cycles do not")
}

// TestSameUndecided: equal circuits whose registers do not correspond, without
// the depth that the proof needs.
func TestSameUndecided(t *testing.T) {
	text := same(t, ring{}, ring{OneHot: true}, Induction(1))
	require.Contains(t, text, "Same as ring_one_hot: ring: not decided: no difference in 50000 simulated cycles, nor in any run of 20 cycles, but the induction of depth 1 fails.")
	require.Contains(t, text, "Induction(2)")
}

func TestSamePorts(t *testing.T) {
	require.Contains(t, same(t, ops{8, 0}, ops{9, 0}), "Same as ops_w9_s0: ops_w8_s0: the ports differ: input 0 is a, 1 x 8 bits, signed true; that of the other is a, 1 x 9 bits, signed true")
	require.Contains(t, same(t, ops{8, 0}, lock{}), "the ports differ: input 0 is a, 1 x 8 bits, signed true; that of the other is turn, 1 x 1 bits, signed false")
	require.Contains(t, same(t, steps{}, never{}), "output 0 is counts, 1 x 1 bits, signed false; that of the other is shut")
}

// ring goes round three states, a number or a bit for each; Third is true in one.
type ring struct{ OneHot bool }
type ringIn struct{ Go hdl.Bool }
type ringOut struct{ Third hdl.Bool }

func (ring) Inputs() ringIn { return ringIn{hdl.B()} }

func (r ring) Build(m *hdl.Module, in ringIn) ringOut {
	if r.OneHot {
		at := hdl.Reg(m, "at", hdl.U(3), hdl.Reset(1))
		m.If(in.Go, func() { at.Set(hdl.Cat(at.Q.Slice(1, 0), at.Q.Bit(2))) })
		return ringOut{at.Q.Bit(2)}
	}
	at := hdl.Reg(m, "at", hdl.U(2), hdl.Reset(0))
	m.If(in.Go, func() {
		at.Set(hdl.Mux(at.Q.EqC(2), hdl.C(m, hdl.U(2), 0), at.Q.AddC(1).Wrap(2)))
	})
	return ringOut{at.Q.EqC(2)}
}

// filled delays by two cycles without reset; Inverted holds the complement, so
// that the outputs differ before it is filled.
type filled struct{ Inverted bool }
type filledIn struct{ X hdl.UInt }
type filledOut struct{ Y hdl.UInt }

func (filled) Inputs() filledIn { return filledIn{hdl.U(5)} }

func (f filled) Build(m *hdl.Module, in filledIn) filledOut {
	if f.Inverted {
		return filledOut{hdl.Delay(m, "d", in.X.Not(), 2).Not()}
	}
	return filledOut{hdl.Delay(m, "d", in.X, 2)}
}

// TestSameAfter: without After the outputs of an unfilled pipeline count.
func TestSameAfter(t *testing.T) {
	require.Contains(t, same(t, filled{}, filled{Inverted: true}), "cycle 0: inputs x 0: filled_inverted gives y 31, filled y 0")
}
