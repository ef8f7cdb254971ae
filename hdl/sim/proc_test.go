package sim

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

func newAdder(t *testing.T) *Bench[adderIn, adderOut] {
	t.Helper()
	b, err := Open(adder{2, 8})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, b.Close()) })
	return b
}

// TestProcesses runs a driver and a monitor and checks the order of events.
func TestProcesses(t *testing.T) {
	b := newAdder(t)
	var log []string
	b.Go("monitor", func(p *Proc) { // started first, yet it sees what the driver sets
		for range 4 {
			p.Settle()
			log = append(log, fmt.Sprintf("cycle %d: en %d sum %d", b.Cycle(), b.Get(b.Out.Echo), b.Get(b.Out.Sum[0])))
			p.Tick()
		}
	})
	b.Go("driver", func(p *Proc) {
		require.Equal(t, "driver", p.Name())
		b.Set(b.In.A[0], 5)
		b.Set(b.In.En, 1)
		p.Tick()
		b.Set(b.In.A[0], 6)
		p.Ticks(2)
		b.Set(b.In.En, 0)
	})
	require.Equal(t, 2, b.Running())
	b.Run(4)
	require.NoError(t, b.Err())
	require.Equal(t, []string{"cycle 0: en 1 sum 0", "cycle 1: en 1 sum 5", "cycle 2: en 1 sum 6", "cycle 3: en 0 sum 6"}, log)
	require.Equal(t, 1, b.Running(), "the monitor still waits in its last Tick")
	b.Step()
	require.Equal(t, 0, b.Running())
}

func TestTwoDrivers(t *testing.T) {
	b := newAdder(t)
	b.Go("one", func(p *Proc) {
		b.SetVec("a", []int64{1, 1})
		p.Tick()
		p.Tick()
		b.Set(b.In.A[0], 3)
	})
	b.Go("two", func(p *Proc) {
		b.Set(b.In.B[0], 1) // another port
		p.Tick()
		b.Set(b.In.A[1], 2) // another cycle
		p.Tick()
		b.Set(b.In.A[1], 2) // another lane
	})
	b.Run(3)
	require.NoError(t, b.Err())

	b.Go("three", func(*Proc) { b.Set(b.In.A[1], 7) })
	b.Go("four", func(*Proc) { b.Set(b.In.A[1], 9) })
	b.Step()
	require.EqualError(t, b.Err(), "sim: cycle 3: processes three and four drive port a[1] in the same cycle")
	require.Equal(t, int64(7), b.Get(b.In.A[1]), "the second one did nothing")
}

// TestResetForgetsDrivers drives a lane by one process, and after a reset by
// another one in the cycle of the same number.
func TestResetForgetsDrivers(t *testing.T) {
	b := newAdder(t)
	b.Go("before", func(*Proc) { b.Set(b.In.En, 1) })
	b.Step()
	b.Reset()
	b.Go("after", func(*Proc) { b.Set(b.In.En, 1) })
	b.Step()
	require.NoError(t, b.Err())
}

func TestDriveAfterSettle(t *testing.T) {
	b := newAdder(t)
	b.Go("late", func(p *Proc) {
		p.Settle()
		p.Settle() // waits no more
		b.Set(b.In.En, 1)
		p.Tick()
		b.Set(b.In.En, 1)
	})
	b.Run(2)
	require.EqualError(t, b.Err(), "sim: cycle 0: process late drives port en after Settle")
	require.Equal(t, int64(1), b.Get(b.In.En))
}

func TestRunUntil(t *testing.T) {
	b := newAdder(t)
	b.Go("driver", func(p *Proc) {
		p.Ticks(3)
		b.Set(b.In.En, 1)
	})
	require.True(t, b.RunUntil(10, func() bool { return b.Get(b.Out.Echo) == 1 }))
	require.Equal(t, 4, b.Cycle())
	require.False(t, b.RunUntil(5, func() bool { return false }))
	require.Equal(t, 9, b.Cycle())
}

// TestStop stops processes that wait: their deferred calls run.
func TestStop(t *testing.T) {
	b, err := Open(adder{1, 8})
	require.NoError(t, err)
	cleaned := 0
	for _, name := range []string{"a", "b"} {
		b.Go(name, func(p *Proc) {
			defer func() { cleaned++ }()
			for {
				p.Tick()
			}
		})
	}
	b.Run(3)
	require.NoError(t, b.Close())
	require.Equal(t, 2, cleaned)
	require.Zero(t, b.Running())
}

func TestSpawn(t *testing.T) {
	b := newAdder(t)
	b.Go("parent", func(p *Proc) {
		p.Tick()
		b.Go("child", func(p *Proc) {
			b.Set(b.In.En, 1)
			p.Tick()
			b.Set(b.In.En, 0)
		})
	})
	b.Run(2)
	require.Equal(t, int64(1), b.Get(b.In.En), "a child runs in the cycle it is started in")
	b.Step()
	require.Equal(t, int64(0), b.Get(b.In.En))
	require.NoError(t, b.Err())
}

func TestProcessMisuse(t *testing.T) {
	b := newAdder(t)
	b.Go("stepper", func(*Proc) { b.Step() })
	require.PanicsWithValue(t, "sim: process stepper called Step; a process calls Tick", b.Step)

	b = newAdder(t)
	b.Go("broken", func(*Proc) { panic("my own") })
	require.PanicsWithValue(t, "my own", b.Step)

	b = newAdder(t)
	var kept *Proc
	b.Go("kept", func(p *Proc) { kept = p; p.Tick() })
	b.Step()
	require.PanicsWithValue(t, "sim: process kept waits outside its own function", kept.Tick)
}

// BenchmarkProcesses measures a cycle of four processes, less what the
// circuit itself takes.
func BenchmarkProcesses(b *testing.B) {
	s, err := Open(adder{2, 8})
	require.NoError(b, err)
	for _, name := range []string{"a", "b", "c", "d"} {
		s.Go(name, func(p *Proc) {
			for {
				p.Tick()
			}
		})
	}
	for b.Loop() {
		s.Step()
	}
	require.NoError(b, s.Close())
}
