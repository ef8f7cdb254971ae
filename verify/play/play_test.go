package play_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/verify/play"
)

// stage is one register of a stream, and breaks a rule.
type stage struct{ Fault string }

type stageIn struct {
	InValid  hdl.Bool
	InData   hdl.UInt
	OutReady hdl.Bool
}

type stageOut struct {
	InReady  hdl.Bool
	OutValid hdl.Bool
	OutData  hdl.UInt
}

func (stage) Inputs() stageIn { return stageIn{hdl.B(), hdl.U(8), hdl.B()} }

func (s stage) Build(m *hdl.Module, in stageIn) stageOut {
	open := hdl.True(m)
	if s.Fault == "stops" {
		open = in.InData.EqC(7).Not()
	}
	out, ready := stream.Stage(m, "s", stream.Flow[hdl.UInt]{Valid: in.InValid.And(open), Data: in.InData}, in.OutReady)
	odd := hdl.Reg(m, "odd", hdl.B(), hdl.Reset(0))
	odd.Set(odd.Q.Not())
	switch s.Fault {
	case "wrong":
		out.Data = out.Data.Or(hdl.C(m, hdl.U(8), 1))
	case "changes":
		out.Data = out.Data.Xor(hdl.Repeat(in.OutReady.Not(), 8))
	case "withdraws":
		out.Valid = out.Valid.And(odd.Q)
	case "waits":
		out.Valid = out.Valid.And(in.OutReady)
	case "extra":
		out.Valid = out.Valid.Or(in.InValid.Not())
	case "loses":
		ready = hdl.True(m)
	}
	return stageOut{ready.And(open), out.Valid, out.Data}
}

// run sends 0 to 9 and expects them.
func run(t *testing.T, fault string, stall int) (int, error) {
	t.Helper()
	c, err := hdl.Build(stage{fault})
	require.NoError(t, err)
	s := sim.New(c)
	return play.Streams{
		Sim: s, Stall: stall, Seed: 1, Limit: 50,
		Sources: []play.Source{{Name: "in", Len: 10, Set: func(i int) { s.SetInt("in_data", int64(i)) }}},
		Sinks: []play.Sink{{Name: "out", Len: 10, Take: func(i int) error {
			if got := s.Int("out_data"); got != int64(i) {
				return fmt.Errorf("got %d", got)
			}
			return nil
		}}},
	}.Run()
}

func TestRun(t *testing.T) {
	cycles, err := run(t, "", 0)
	require.NoError(t, err)
	require.Equal(t, 11, cycles)
	cycles, err = run(t, "", 60)
	require.NoError(t, err)
	require.Greater(t, cycles, 20)
}

func TestBrokenRulesAreSeen(t *testing.T) {
	for fault, says := range map[string]string{
		"wrong":     "out payload 0: got 1",
		"changes":   "while it waited",
		"withdraws": "withdrew payload",
		"waits":     "out_valid depends on a ready",
		"extra":     "payload 1: got",
		"loses":     "got",
		"stops":     "stuck: in took 7 of 10 payloads",
	} {
		_, err := run(t, fault, 50)
		require.ErrorContains(t, err, says, fault)
	}
}

// TestGatesAndCuts offers a payload only when the one before has come out, shows
// garbage between, and cuts a run off.
func TestGatesAndCuts(t *testing.T) {
	c, err := hdl.Build(stage{})
	require.NoError(t, err)
	s := sim.New(c)
	idle := 0
	p := play.Streams{
		Sim: s, Seed: 1, Limit: 50,
		Sources: []play.Source{{Name: "in", Len: 10, Set: func(i int) { s.SetInt("in_data", int64(i)) },
			Idle:  func() { idle++; s.SetInt("in_data", 99) },
			Ready: func(i int, now *play.Progress) bool { return now.Sent["in"] == i && len(now.GotAt["out"]) == i }}},
		Sinks: []play.Sink{{Name: "out", Len: 10, Take: func(i int) error {
			if got := s.Int("out_data"); got != int64(i) {
				return fmt.Errorf("got %d", got)
			}
			return nil
		}}},
	}
	cycles, err := p.Run()
	require.NoError(t, err)
	require.Equal(t, 20, cycles, "two cycles a payload")
	require.Equal(t, 10+50, idle, "every other cycle, and those after the last")

	s.Reset()
	p.Cycles = 5
	cycles, err = p.Run()
	require.NoError(t, err)
	require.Equal(t, 5, cycles)
	require.Equal(t, 5, s.Cycle())
}
