package timer_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/examples/timer"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/bus"
	"github.com/sparcgen/sparcgen/hdl/bus/bustest"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
)

var (
	run       = timer.Registers.Field("CONTROL", "RUN").Mask()
	again     = timer.Registers.Field("CONTROL", "AGAIN").Mask()
	interrupt = timer.Registers.Field("CONTROL", "INTERRUPT").Mask()
	over      = timer.Registers.Field("STATUS", "OVER").Mask()
)

// processor reads and writes registers by name.
type processor struct {
	t *testing.T
	bustest.Lite
}

func open(t *testing.T, seed uint64) *processor {
	t.Helper()
	c, err := hdl.Build(timer.Timer{})
	require.NoError(t, err)
	s := sim.New(c, sim.Seed(seed))
	t.Cleanup(func() { require.NoError(t, s.Err()) })
	return &processor{t, bustest.Lite{Sim: s, Prefix: "s_", Stalls: rand.New(rand.NewPCG(seed, 7))}}
}

func (p *processor) write(name string, v uint32) {
	p.t.Helper()
	response, err := p.Write(uint32(timer.Registers.Offset(name)), v, 15)
	require.NoError(p.t, err)
	require.Equal(p.t, bus.Okay, response)
}

func (p *processor) read(name string) uint32 {
	p.t.Helper()
	v, response, err := p.Read(uint32(timer.Registers.Offset(name)))
	require.NoError(p.t, err)
	require.Equal(p.t, bus.Okay, response)
	return v
}

// untilInterrupt returns the cycles until the interrupt comes.
func (p *processor) untilInterrupt() int {
	p.t.Helper()
	from := p.Sim.Cycle()
	require.True(p.t, p.Sim.RunUntil(10_000, func() bool { return p.Sim.Int("irq") == 1 }))
	return p.Sim.Cycle() - from
}

// TestOnce: it is over once, and stays so.
func TestOnce(t *testing.T) {
	for seed := range uint64(20) {
		p := open(t, seed)
		p.write("CONTROL", run|interrupt)
		p.write("PERIOD", 499)
		began := p.Sim.Cycle()
		require.Zero(t, p.read("STATUS"))
		p.untilInterrupt()
		// From the write's last cycle, which may be later than its effect.
		require.InDelta(t, 500, p.Sim.Cycle()-began, 40)
		require.EqualValues(t, over, p.read("STATUS"))
		p.write("STATUS", over)
		require.Zero(t, p.Sim.Int("irq"))
		require.Zero(t, p.read("LEFT"))
		p.Sim.Run(2000)
		require.Zero(t, p.read("STATUS"))
	}
}

// TestAgain: the period is exact.
func TestAgain(t *testing.T) {
	p := open(t, 1)
	p.write("PERIOD", 99)
	p.write("CONTROL", run|again|interrupt)
	p.untilInterrupt()
	last := p.Sim.Cycle()
	for range 5 {
		p.write("STATUS", over)
		p.untilInterrupt()
		require.Equal(t, 100, p.Sim.Cycle()-last)
		last = p.Sim.Cycle()
	}
	// Without its enable the interrupt is silent, and the timer goes on.
	p.write("CONTROL", run|again)
	p.write("STATUS", over)
	p.Sim.Run(300)
	require.Zero(t, p.Sim.Int("irq"))
	require.EqualValues(t, over, p.read("STATUS"))
	// It stops.
	p.write("CONTROL", 0)
	left := p.read("LEFT")
	p.Sim.Run(77)
	require.Equal(t, left, p.read("LEFT"))
	require.Less(t, left, uint32(100))
}

// TestWrongAccess: what is only read cannot be written, and nothing is past the end.
func TestWrongAccess(t *testing.T) {
	p := open(t, 1)
	response, err := p.Write(uint32(timer.Registers.Offset("LEFT")), 5, 15)
	require.NoError(t, err)
	require.Equal(t, bus.SlaveError, response)
	_, response, err = p.Read(2)
	require.NoError(t, err)
	require.Equal(t, bus.SlaveError, response)
}

func TestGolden(t *testing.T) {
	c, err := hdl.Build(timer.Timer{})
	require.NoError(t, err)
	hdltest.Golden(t, c)
	hdltest.Lint(t, c)
	goldenfile.Compare(t, "axi_timer.md", bus.Markdown("A timer", &timer.Registers))
	goldenfile.Compare(t, "axi_timer.h", bus.Header("A timer", "timer", &timer.Registers))
	hdltest.Wave(t, "period", c, func(s *sim.Sim) {
		p := bustest.Lite{Sim: s, Prefix: "s_"}
		for _, w := range []struct{ register, v uint32 }{{8, 3}, {0, run | again | interrupt}} {
			_, err := p.Write(w.register, w.v, 15)
			require.NoError(t, err)
		}
		s.Run(9)
	}, "s_awvalid", "s_awready", "s_awaddr", "s_wdata", "s_bvalid", "s_bready", "left", "irq")
}
