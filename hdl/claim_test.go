package hdl_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/tool"
	"github.com/sparcgen/sparcgen/hdl/verilog"
)

// meter counts up to Top and claims so, with a register and a memory that only
// claims read. A broken one counts further.
type meter struct {
	Top    int64
	Broken bool
}

type meterIn struct{ Up, Down hdl.Bool }
type meterOut struct{ Level hdl.UInt }

func (meter) Inputs() meterIn { return meterIn{hdl.B(), hdl.B()} }

func (g meter) Build(m *hdl.Module, in meterIn) meterOut {
	level := hdl.Reg(m, "level", hdl.U(4), hdl.Reset(0))
	full := level.Q.EqC(g.Top)
	up := in.Up
	if !g.Broken {
		up = up.And(full.Not())
	}
	m.If(up, func() {
		level.Set(level.Q.AddC(1).Wrap(4))
	}).ElseIf(in.Down.And(level.Q.EqC(0).Not()), func() {
		level.Set(level.Q.SubC(1).AsUInt().Wrap(4))
	})
	m.Assume("one_way", in.Up.And(in.Down).Not())
	m.Assert("in_range", level.Q.LeC(g.Top))
	m.Cover("seen_full", full)

	last := hdl.Reg(m, "last", hdl.U(4), hdl.Reset(0)) // a ghost: only claims read it
	last.Set(level.Q)
	started := hdl.Reg(m, "started", hdl.B(), hdl.Reset(0))
	started.Set(hdl.True(m))
	m.If(started.Q, func() { m.Assert("in_steps", level.Q.Sub(last.Q).Abs().LeC(1)) })

	levels := hdl.Mem(m, "levels", hdl.U(4), 16, hdl.ReadFirst) // and a ghost memory
	levels.Write(hdl.True(m), level.Q, level.Q)
	m.Cover("back", levels.Read(level.Q).Eq(last.Q))
	return meterOut{level.Q}
}

// meters has two of them, one of which nothing reads.
type meters struct{ Broken bool }

func (meters) Inputs() meterIn { return meterIn{hdl.B(), hdl.B()} }

func (g meters) Build(m *hdl.Module, in meterIn) meterOut {
	a := hdl.Inst(m, "a", meter{9, g.Broken}, in)
	hdl.Inst(m, "b", meter{5, g.Broken}, in)
	return a
}

func counts(s *sim.Sim) map[string]int {
	got := map[string]int{}
	for _, c := range s.Claims() {
		got[c.Name] = c.Count
	}
	return got
}

func TestClaimsInSimulation(t *testing.T) {
	for name, open := range map[string]sim.Opener{"native": sim.Native, "portable": sim.Portable, "exact": sim.Exact} {
		t.Run(name, func(t *testing.T) {
			c := mustBuild(t, meters{})
			s := sim.New(c, sim.Use(open))
			s.SetInt("up", 1)
			s.Run(12)
			require.NoError(t, s.Err())
			got := counts(s)
			require.Equal(t, 3, got["a.seen_full"], "full in cycles 9 to 11")
			require.Equal(t, 7, got["b.seen_full"])
			for _, k := range s.Claims() {
				require.Equal(t, !strings.HasSuffix(k.Name, "back") || k.Count > 0, k.Covered(), k.Name)
				require.Equal(t, "claim_test.go", filepath.Base(k.File))
				require.Positive(t, k.Line)
			}
			s.SetInt("down", 1)
			s.Step()
			require.ErrorContains(t, s.Err(), "sim: cycle 12: assumption a.one_way is false (")
			require.ErrorContains(t, s.Err(), "the inputs are not those that the circuit is made for")

			s = sim.New(mustBuild(t, meters{true}), sim.Use(open))
			s.SetInt("up", 1)
			s.Run(10)
			require.Equal(t, int64(10), s.Int("level"), "reading does not check")
			require.Equal(t, map[string]int{"a.in_range": 0, "b.in_range": 4}, map[string]int{"a.in_range": counts(s)["a.in_range"], "b.in_range": counts(s)["b.in_range"]})
			require.Regexp(t, `^sim: cycle 6: assertion b.in_range is false \(.*claim_test.go:44\), as in 3 later cycles$`, s.Err().Error())
		})
	}
}

func mustBuild[I, O any](t testing.TB, g hdl.Generator[I, O]) *hdl.Circuit {
	t.Helper()
	c, err := hdl.Build(g)
	require.NoError(t, err)
	return c
}

// TestClaimsWithProbesAndRecord: options that look at a circuit keep its claims.
func TestClaimsWithProbesAndRecord(t *testing.T) {
	for _, o := range []sim.Option{sim.Probes(), sim.Record(5)} {
		s := sim.New(mustBuild(t, meters{true}), o)
		s.SetInt("up", 1)
		s.Run(10)
		require.ErrorContains(t, s.Err(), "cycle 6: assertion b.in_range is false")
		require.Len(t, s.Outputs(), 1)
	}
	s := sim.New(mustBuild(t, meters{true}), sim.Record(5))
	s.SetInt("up", 1)
	s.Run(10)
	r, err := s.Replay()
	require.NoError(t, err)
	r.Play()
	require.ErrorContains(t, r.Err(), "assertion b.in_range is false")
}

// TestClaimsInVerilog: lint finds nothing with the define or without, Yosys sees
// the claims with it, and without it only the register that is no ghost.
func TestClaimsInVerilog(t *testing.T) {
	c := mustBuild(t, meters{})
	hdltest.Lint(t, c)
	hdltest.Golden(t, mustBuild(t, meter{9, false}))

	files, err := verilog.Design(c.Design())
	require.NoError(t, err)
	dir := t.TempDir()
	var names []string
	for _, f := range files {
		require.NoError(t, os.WriteFile(filepath.Join(dir, f.Name), []byte(f.Text), 0o644))
		names = append(names, f.Name)
		out, err := tool.Run(t.Context(), dir, "verilator", append([]string{"--lint-only", "-Wall", "-DFORMAL", "--top-module", f.Module}, names...)...)
		require.NoError(t, err)
		require.Empty(t, out)
	}
	read := "read_verilog -formal " + strings.Join(names, " ") + "; prep -flatten -top " + c.Name() + "; "
	out, err := tool.Run(t.Context(), dir, "yosys", "-q", "-p", read+"select -assert-count 4 t:$assert; select -assert-count 2 t:$assume; select -assert-count 4 t:$cover")
	require.NoError(t, err, out)
	out, err = tool.Run(t.Context(), dir, "yosys", "-q", "-p", strings.Replace(read, "-formal", "", 1)+"select -assert-none t:$assert t:$assume t:$cover t:$mem*; select -assert-count 1 t:$dff*")
	require.NoError(t, err, out)
}

// TestClaimsSurvivePasses: on a module of which nothing but claims is left.
func TestClaimsSurvivePasses(t *testing.T) {
	c := mustBuild(t, meters{})
	require.NoError(t, ir.CheckDesign(c.Design()))
	require.Len(t, c.Design().Top().Insts, 2)
	open, list, err := ir.ExposeClaims(c.Design())
	require.NoError(t, err)
	require.NoError(t, ir.CheckDesign(open))
	require.Len(t, list, 10)
	require.Len(t, open.Top().Outputs, 11)
}

// claimClocks claims something at either clock.
type claimClocks struct{}

type claimClocksOut struct{ Fast, Slow hdl.UInt }

func (claimClocks) Inputs() struct{ In hdl.Bool } { return struct{ In hdl.Bool }{hdl.B()} }

func (claimClocks) Build(m *hdl.Module, in struct{ In hdl.Bool }) (out claimClocksOut) {
	count := func(name string) hdl.UInt {
		r := hdl.Reg(m, name, hdl.U(8), hdl.Reset(0))
		r.Set(r.Q.AddC(1).Wrap(8))
		m.Cover("even_"+name, r.Q.Bit(0).Not())
		m.Assert("low_"+name, r.Q.LtC(3))
		return r.Q
	}
	out.Fast = count("fast")
	m.In(m.Domain("slow"), func() { out.Slow = count("slow") })
	return out
}

// TestClaimsOfTwoClocks: each is looked at when its own clock rises.
func TestClaimsOfTwoClocks(t *testing.T) {
	c := mustBuild(t, claimClocks{})
	s := sim.New(c, sim.Clocks(sim.Clock{Domain: "clk", Period: 2}, sim.Clock{Domain: "slow", Period: 6, Phase: 1}))
	s.Run(12) // at 0, 2, ..., 22; slow at 1, 7, 13, 19
	require.Equal(t, map[string]int{"even_fast": 6, "low_fast": 9, "even_slow": 2, "low_slow": 1}, counts(s))
	hdltest.Lint(t, c)
	text, err := verilog.String(c)
	require.NoError(t, err)
	require.Contains(t, text, "  always @(posedge slow_clk) if (!slow_rst) low_slow: assert (")
}

// wrong makes mistakes with claims.
type wrong struct{}

func (wrong) Inputs() meterIn { return meterIn{hdl.B(), hdl.B()} }

func (wrong) Build(m *hdl.Module, in meterIn) meterOut {
	m.Assert("up", in.Up)
	m.Cover("reg", in.Up)
	m.Assume("seen", in.Up)
	m.Assert("seen", in.Down)
	m.Assert("shape", hdl.B())
	return meterOut{in.Up.AsUInt().Ext(4)}
}

func TestClaimMistakes(t *testing.T) {
	_, err := hdl.Build(wrong{})
	for _, want := range []string{
		"HDL0401: claim up has the name of input field Up",
		"HDL0402: claim reg is named like a keyword of Verilog",
		"HDL0401: claim seen has the name of another claim",
		"HDL0302: a shape of width 1 is used as a signal",
	} {
		require.ErrorContains(t, err, want)
	}
	require.Panics(t, func() { (*hdl.Module)(nil).Assert("x", hdl.B()) })
}

// gatekeeper claims inside an If and a Switch, and has no clock.
type gatekeeper struct{}

type gatekeeperIn struct {
	Sel  hdl.Bool
	A, B hdl.UInt
}

func (gatekeeper) Inputs() gatekeeperIn { return gatekeeperIn{hdl.B(), hdl.U(2), hdl.U(2)} }

func (gatekeeper) Build(m *hdl.Module, in gatekeeperIn) meterOut {
	m.If(in.Sel, func() {
		m.Assert("equal", in.A.Eq(in.B))
	}).Else(func() {
		m.Switch(in.A).Case(3, func() { m.Cover("three", in.B.EqC(1)) }).Default(func() { m.Assert("above", in.B.Gt(in.A)) })
	})
	return meterOut{in.A.Ext(4)}
}

func TestClaimsInBranches(t *testing.T) {
	s := sim.New(mustBuild(t, gatekeeper{}))
	want := map[string]int{}
	for _, name := range []string{"equal", "three", "above"} {
		want[name] = 0
	}
	for sel := range int64(2) {
		for a := range int64(4) {
			for b := range int64(4) {
				s.SetInt("sel", sel)
				s.SetInt("a", a)
				s.SetInt("b", b)
				s.Step()
				switch {
				case sel == 1 && a != b:
					want["equal"]++
				case sel == 0 && a == 3 && b == 1:
					want["three"]++
				case sel == 0 && a != 3 && b <= a:
					want["above"]++
				}
			}
		}
	}
	require.Equal(t, want, counts(s))
	hdltest.Lint(t, mustBuild(t, gatekeeper{}))
	text, err := verilog.String(mustBuild(t, gatekeeper{}))
	require.NoError(t, err)
	require.Contains(t, text, "  always @* equal: assert (")
}

// TestYosysProvesClaims: what is emitted means what is simulated: Yosys proves the
// Asserts of the meter from its Assume, and refutes those of the broken one.
func TestYosysProvesClaims(t *testing.T) {
	for broken, verdict := range map[bool]string{false: "", true: "proof did fail"} {
		c := mustBuild(t, meter{9, broken})
		dir := t.TempDir()
		require.NoError(t, verilog.Write(c, dir))
		out, err := tool.Run(t.Context(), dir, "yosys", "-q", "-p", "read_verilog -formal "+c.Name()+".v; prep -flatten -top "+c.Name()+
			"; memory_map; async2sync; dffunmap; chformal -cover -remove; opt -full; "+
			"sat -verify -prove-asserts -set-assumes -tempinduct -set-at 1 rst 1 -seq 2 -maxsteps 12")
		if verdict == "" {
			require.NoError(t, err, out)
		} else {
			require.ErrorContains(t, err, verdict)
		}
	}
}
