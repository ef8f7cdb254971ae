package refactor

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/units/clustu"
	"github.com/sparcgen/sparcgen/units/constmul"
	"github.com/sparcgen/sparcgen/units/maxtree"
	"github.com/sparcgen/sparcgen/units/pipeline"
	"github.com/sparcgen/sparcgen/verify/prove"
)

// TestMin3: two comparisons one after the other are three side by side.
func TestMin3(t *testing.T) {
	for _, optional := range []bool{false, true} {
		hdltest.Same(t, clustu.Min3{Bits: 22, Optional: optional}, clustu.Min3{Bits: 22, Optional: optional, Parallel: true}, hdltest.Cycles(5000))
	}
}

// times multiplies by a constant, with a multiplier or with the adders of its
// signed digits.
type times struct {
	K      int64
	Digits bool
}
type timesIn struct{ X hdl.SInt }
type timesOut struct{ Y hdl.SInt }

func (times) Inputs() timesIn { return timesIn{hdl.S(10)} }

func (g times) Build(m *hdl.Module, in timesIn) timesOut {
	if g.Digits {
		return timesOut{constmul.S(m, "digits", in.X, g.K).Wrap(20)}
	}
	return timesOut{in.X.MulC(g.K).Wrap(20)}
}

func TestConstantProducts(t *testing.T) {
	for _, k := range []int64{1, 7, -45, 185, 341} {
		hdltest.Same(t, times{k, true}, times{k, false}, hdltest.Cycles(2000))
	}
}

// chain is maxtree.MaxTree in one register, with the numbers of a beat compared
// one after the other rather than in a tree. Forgets does not start a row anew.
type chain struct {
	Lanes, Bits int
	Forgets     bool
}

func (g chain) Inputs() maxtree.In {
	return maxtree.MaxTree{Lanes: g.Lanes, Bits: g.Bits, Pipeline: pipeline.Area}.Inputs()
}

func (g chain) Build(m *hdl.Module, in maxtree.In) maxtree.Out {
	valid := hdl.Reg(m, "out_valid", hdl.B(), hdl.Reset(0))
	some := hdl.Reg(m, "some", hdl.B(), hdl.Reset(0))
	most := hdl.Reg(m, "out_max", hdl.S(g.Bits), hdl.NoReset())
	advance := valid.Q.Not().Or(in.OutReady)
	value, any := most.Q, some.Q
	for i := range g.Lanes {
		take := in.InKeep[i].And(any.Not().Or(value.Lt(in.InValue[i])))
		value = hdl.Mux(take, in.InValue[i], value)
		any = any.Or(in.InKeep[i])
	}
	m.If(advance, func() {
		valid.Set(in.InValid.And(in.InLast))
		m.If(in.InValid, func() {
			most.Set(value)
			if g.Forgets {
				some.Set(any)
			} else {
				some.Set(any.And(in.InLast.Not()))
			}
		})
	})
	return maxtree.Out{InReady: advance, OutValid: valid.Q, OutMax: most.Q}
}

// TestMaxTree: a tree is a chain, also in what it gives for a row of which no
// number takes part.
func TestMaxTree(t *testing.T) {
	hdltest.Same(t, maxtree.MaxTree{Lanes: 4, Bits: 8, Pipeline: pipeline.Area}, chain{Lanes: 4, Bits: 8}, hdltest.Cycles(10_000))
}

// masked is a buffer whose data are 0 while they are not valid and so mean
// nothing.
type masked struct{ prove.Queue }

func (g masked) Build(m *hdl.Module, in prove.QueueIn) prove.QueueOut {
	out := g.Queue.Build(m, in)
	out.OutData = hdl.Mux(out.OutValid, out.OutData, hdl.C(m, hdl.U(g.Bits), 0))
	return out
}

// TestQueues: buffers of one size behave alike at both ends, whatever they are
// made of.
func TestQueues(t *testing.T) {
	hdltest.Same(t, masked{prove.Queue{Kind: "regs", Bits: 8, Depth: 2}}, masked{prove.Queue{Kind: "skid", Bits: 8, Depth: 2}}, hdltest.Induction(3))
}

// recorder keeps a failure.
type recorder struct {
	testing.TB
	text strings.Builder
}

func (r *recorder) Helper()           {}
func (r *recorder) Error(args ...any) { fmt.Fprint(&r.text, args...) }
func (r *recorder) Fatalf(format string, args ...any) {
	fmt.Fprintf(&r.text, format, args...)
	runtime.Goexit()
}

// differs returns what Same says of a circuit that is not the same.
func differs[I1, O1, I2, O2 any](t *testing.T, a hdl.Generator[I1, O1], b hdl.Generator[I2, O2]) string {
	r := &recorder{TB: t}
	done := make(chan struct{})
	go func() {
		defer close(done)
		hdltest.Same(r, a, b, hdltest.Stimuli(t.TempDir()))
	}()
	<-done
	return r.text.String()
}

// TestMistakesAreFound plants one in each of the pairs above.
func TestMistakesAreFound(t *testing.T) {
	require.Contains(t, differs(t, times{185, true}, times{184, false}), "cycle 0: inputs x 1: ")
	require.Contains(t, differs(t, clustu.Min3{Bits: 22}, swapped{}), "Same as swapped: ")
	require.Contains(t, differs(t, maxtree.MaxTree{Lanes: 4, Bits: 8, Pipeline: pipeline.Area}, chain{Lanes: 4, Bits: 8, Forgets: true}), "out_max")
	require.Contains(t, differs(t, prove.Queue{Kind: "regs", Bits: 8, Depth: 3}, prove.Queue{Kind: "skid", Bits: 8, Depth: 2}), "in_ready")
}

// swapped lets C win over A where they are equal.
type swapped struct{}

func (swapped) Inputs() clustu.Min3In { return clustu.Min3{Bits: 22}.Inputs() }

func (swapped) Build(m *hdl.Module, in clustu.Min3In) clustu.Min3Out {
	takeB := in.B.Lt(in.A)
	least := hdl.Mux(takeB, in.B, in.A)
	takeC := in.C.Le(least)
	return clustu.Min3Out{TakeC: takeC, TakeB: takeB, Least: hdl.Mux(takeC, in.C, least)}
}
