package drain_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/lint"
	"github.com/sparcgen/sparcgen/units/drain"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/units/pipeline"
)

// single returns the machine with one bank, and so one job at a time.
func single(m machine.Machine) machine.Machine {
	m.Banks = 1
	return m
}

// serial returns the machine with one processor, and so one word at a time.
func serial(m machine.Machine) machine.Machine {
	m.Procs = 1
	return m
}

// small returns the machine with one processor and one bank where area counts.
func small(m machine.Machine) machine.Machine {
	m.Pipeline = pipeline.Area
	return serial(single(m))
}

func TestRandom(t *testing.T) {
	for i, v := range []struct {
		m                   machine.Machine
		beats, stall, rival int
		jobs                int
	}{
		{sized(8, 2, true), 1, 0, 0, 150},
		{sized(8, 2, true), 3, 50, 30, 150},
		{sized(8, 2, false), 2, 10, 100, 100},
		{sized(8, 8, true), 1, 80, 10, 100},
		{single(sized(8, 4, true)), 2, 30, 50, 100},
		{sized(4, 1, true), 4, 70, 30, 100},
		{sized(64, 16, true), 6, 20, 20, 60},
		{sized(64, 64, true), 2, 30, 20, 40},
		{sized(64, 32, false), 2, 90, 5, 30},
		{sized(128, 64, true), 2, 10, 5, 20},
		{serial(sized(8, 2, true)), 1, 0, 0, 100},
		{serial(single(sized(4, 1, false))), 3, 60, 40, 100},
		{serial(sized(64, 4, false)), 2, 20, 20, 40},
		{serial(sized(8, 8, true)), 1, 80, 10, 60},
		{small(sized(4, 1, true)), 2, 30, 20, 60},
		{small(sized(2, 1, false)), 1, 60, 20, 60},
	} {
		t.Run(fmt.Sprintf("%d_l%d_d%d", i, v.m.Lanes, v.m.DivLanes), func(t *testing.T) {
			t.Parallel()
			seed := uint64(i)
			b := open(t, v.m, random(noise(seed), v.m, v.jobs, v.beats), seed)
			b.stall, b.rival = v.stall, v.rival
			if v.m.Serial() { // sums may come while results of the word before are under way
				b.latency = 1
			}
			b.play(t)
		})
	}
}

func TestLint(t *testing.T) {
	for _, m := range []machine.Machine{sized(4, 1, false), sized(8, 2, true), single(sized(8, 8, true)), sized(64, 16, true), sized(64, 64, true), serial(sized(4, 1, false)), serial(sized(8, 8, true)), small(sized(2, 1, true))} {
		c, err := hdl.Build(drain.Drain{Machine: m})
		require.NoError(t, err)
		require.NoError(t, lint.Check(t.Context(), c), "%+v", m)
	}
}

func TestRefusals(t *testing.T) {
	for _, m := range []machine.Machine{sized(8, 3, false), sized(8, 16, false), sized(12, 4, false)} {
		_, err := hdl.Build(drain.Drain{Machine: m})
		require.ErrorContains(t, err, "must be a power of two")
	}
}
