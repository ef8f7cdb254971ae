package engine

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// capped counts and claims to stay below 5, in an instance that nothing reads.
type capped struct{}

type cappedIn struct{ Up hdl.Bool }
type cappedOut struct{ Count hdl.UInt }

func (capped) Inputs() cappedIn { return cappedIn{hdl.B()} }

func (capped) Build(m *hdl.Module, in cappedIn) cappedOut {
	count := hdl.Reg(m, "count", hdl.U(4), hdl.Reset(0))
	m.If(in.Up, func() { count.Set(count.Q.AddC(1).Wrap(4)) })
	m.Assert("below", count.Q.LtC(5))
	m.Cover("two", count.Q.EqC(2))
	return cappedOut{count.Q}
}

type cappedTop struct{}
type cappedTopOut struct{ Idle hdl.Bool }

func (cappedTop) Inputs() cappedIn { return cappedIn{hdl.B()} }

func (cappedTop) Build(m *hdl.Module, in cappedIn) cappedTopOut {
	hdl.Inst(m, "counter", capped{}, in)
	return cappedTopOut{in.Up.Not()}
}

// TestClaims: claims are watched alike on every engine.
func TestClaims(t *testing.T) {
	c, err := hdl.Build(cappedTop{})
	require.NoError(t, err)
	for name, open := range map[string]sim.Opener{"native": sim.Native, "icarus": Icarus(Options{}), "verilator": Verilator(Options{})} {
		s := sim.New(c, sim.Use(open))
		s.SetInt("up", 1)
		s.Run(5)
		require.NoError(t, s.Err(), name)
		s.Run(3)
		require.ErrorContains(t, s.Err(), "sim: cycle 5: assertion counter.below is false (", name)
		require.ErrorContains(t, s.Err(), "as in 2 later cycles", name)
		require.Equal(t, 1, s.Claims()[1].Count, name)
		require.NoError(t, s.Close())
	}
}

// TestClaimsLeaveTheText: what runs is the text of the circuit, hierarchy and all,
// and the outputs are those of the text.
func TestClaimsLeaveTheText(t *testing.T) {
	c, err := hdl.Build(cappedPass{})
	require.NoError(t, err)
	want, err := EmitVerilog(c.Design())
	require.NoError(t, err)
	require.Len(t, want, 2)
	for name, kind := range map[string]func(Options) sim.Opener{"icarus": Icarus, "verilator": Verilator} {
		var ran []File
		emit := func(d *ir.Design) ([]File, error) {
			files, err := EmitVerilog(d)
			ran = append(ran, files...)
			return files, err
		}
		wrong := func(d *ir.Design) ([]File, error) { // counts down
			files, err := emit(d)
			for i := range files {
				files[i].Text = strings.Replace(files[i].Text, "count + 4'd1", "count - 4'd1", 1)
			}
			return files, err
		}
		s := sim.New(c, sim.Use(kind(Options{Emit: emit})))
		require.Equal(t, want, ran, name)
		s.SetInt("up", 1)
		s.Run(3)
		require.EqualValues(t, 3, s.Int("count"), name)
		require.NoError(t, s.Close())

		s = sim.New(c, sim.Use(kind(Options{Emit: wrong})))
		s.SetInt("up", 1)
		s.Run(3)
		require.EqualValues(t, 13, s.Int("count"), name)
		require.NoError(t, s.Err(), "the claims are of the circuit, not of a wrong text")
		s.Run(4)
		require.ErrorContains(t, s.Err(), "sim: cycle 5: assertion counter.below is false", name)
		require.NoError(t, s.Close())

		// Rows at once, through sim.Checked.
		e, err := sim.Checked(kind(Options{Emit: wrong}))(c.Design(), 1)
		require.NoError(t, err)
		out := make([]uint64, 7)
		require.NoError(t, e.Run([]uint64{1, 1, 1, 1, 1, 1, 1}, 7, out))
		require.Equal(t, []uint64{0, 15, 14, 13, 12, 11, 10}, out, name)
		require.ErrorContains(t, e.Err(), "sim: cycle 5: assertion counter.below is false", name)
		e.Reset()
		require.NoError(t, e.Run([]uint64{1, 1}, 2, out))
		require.Equal(t, []uint64{0, 15}, out[:2], name)
		require.NoError(t, e.Close())
	}
}

// cappedPass shows the count of a capped.
type cappedPass struct{}

func (cappedPass) Inputs() cappedIn { return cappedIn{hdl.B()} }

func (cappedPass) Build(m *hdl.Module, in cappedIn) cappedOut {
	return hdl.Inst(m, "counter", capped{}, in)
}
