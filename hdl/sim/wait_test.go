package sim

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestWaitFor waits for what another process drives: at once, and later.
func TestWaitFor(t *testing.T) {
	b := newAdder(t)
	var at []int
	b.Go("waiter", func(p *Proc) { // started first: it looks when the driver has driven
		p.WaitFor(b.Is(b.Out.Echo, 1))
		at = append(at, b.Cycle())
		p.WaitFor(b.Is(b.Out.Echo, 1)) // still holds
		at = append(at, b.Cycle())
		p.TickUntil(b.Is(b.Out.Echo, 1))
		at = append(at, b.Cycle())
		p.WaitFor(b.Is(b.Out.Echo, 0).And(b.Is(b.In.A[1], 3)))
		at = append(at, b.Cycle())
		p.WaitFor(b.Is(b.Out.Echo, 1).Or(When("cycle 9", func() bool { return b.Cycle() == 9 })))
		at = append(at, b.Cycle())
	})
	b.Go("driver", func(p *Proc) {
		p.Ticks(2)
		b.Set(b.In.En, 1)
		p.Ticks(2)
		b.Set(b.In.En, 0)
		p.Ticks(2)
		b.Set(b.In.A[1], 3)
	})
	require.NoError(t, b.Finish(20))
	require.Equal(t, []int{2, 2, 3, 6, 9}, at)
	require.Equal(t, 10, b.Cycle())
}

// TestDriveAfterWaitFor: what WaitFor returns in is the sample phase.
func TestDriveAfterWaitFor(t *testing.T) {
	b := newAdder(t)
	b.Go("late", func(p *Proc) {
		p.WaitFor(b.Is(b.Out.Echo, 0))
		b.Set(b.In.En, 1)
	})
	require.EqualError(t, b.Finish(5), "sim: cycle 0: process late drives port en after Settle")
}

// TestConditionThatDrives is a mistake of the bench.
func TestConditionThatDrives(t *testing.T) {
	b := newAdder(t)
	b.Go("odd", func(p *Proc) {
		p.WaitFor(When("x", func() bool { b.Set(b.In.En, 1); return true }))
	})
	require.EqualError(t, b.Finish(5), "sim: cycle 0: process odd drives port en after Settle")
}

// send is a function of a driver: a position tells its caller too.
func send(b *Bench[adderIn, adderOut], p *Proc) {
	p.WaitFor(b.Is(b.Out.Echo, 1))
	p.Tick()
}

// TestFinishSaysWhoWaits gives a bench too few cycles.
func TestFinishSaysWhoWaits(t *testing.T) {
	b := newAdder(t)
	b.Go("quick", func(p *Proc) { p.Ticks(3) })
	b.Go("driver", func(p *Proc) {
		p.Tick()
		send(b, p)
	})
	b.Go("clock", func(p *Proc) {
		for {
			p.Tick()
		}
	})
	b.Background("monitor", func(p *Proc) {
		for {
			p.Tick()
		}
	})
	require.EqualError(t, b.Finish(10), strings.TrimPrefix(`
sim: cycle 10: not finished after 10 cycles:
  process driver waits for echo = 1, at wait_test.go:60, called at wait_test.go:70, since 9 cycles
  process clock waits for the next cycle, at wait_test.go:74`, "\n"))
	require.NoError(t, b.Err(), "a limit is no mistake of the bench")
	require.Equal(t, 3, b.Running())
}

// TestBackground is not waited for, and ends with the bench.
func TestBackground(t *testing.T) {
	b := newAdder(t)
	seen := 0
	b.Background("monitor", func(p *Proc) {
		for {
			p.Settle()
			seen++
			p.Tick()
		}
	})
	require.NoError(t, b.Finish(10))
	require.Zero(t, b.Cycle(), "there is nothing to wait for")
	b.Go("driver", func(p *Proc) { p.Ticks(4) })
	require.NoError(t, b.Finish(10))
	require.Equal(t, 5, seen)
}

func TestPatience(t *testing.T) {
	b, err := Open(adder{1, 8}, Patience(7))
	require.NoError(t, err)
	after := false
	b.Go("driver", func(p *Proc) {
		p.Ticks(2)
		p.WaitFor(b.Is(b.Out.Echo, 1))
		after = true
	})
	err = b.Finish(100)
	require.EqualError(t, err, "sim: cycle 8: process driver has waited 7 cycles for echo = 1, at wait_test.go:114; sim.Patience sets the limit")
	require.False(t, after, "the process ends in its wait")
	require.Equal(t, 9, b.Cycle())
	require.NoError(t, b.Close())
}

func TestWaitMisuse(t *testing.T) {
	b := newAdder(t)
	var kept *Proc
	b.Go("kept", func(p *Proc) { kept = p; p.Tick() })
	b.Step()
	require.PanicsWithValue(t, "sim: process kept waits outside its own function", func() { kept.WaitFor(b.Is(b.Out.Echo, 0)) })

	other := newAdder(t)
	b = newAdder(t)
	b.Go("wrong", func(p *Proc) { p.WaitFor(b.Is(other.Out.Echo, 0)) })
	require.ErrorContains(t, b.Finish(3), "Get of a signal that is no field of In or Out")
}

func TestLanes(t *testing.T) {
	b := newAdder(t)
	SetLanes(b, b.In.A, []int64{3, -4})
	SetLanes(b, b.In.B, []int64{1, 1})
	b.Set(b.In.En, 1)
	b.Step()
	require.Equal(t, []int64{4, -3}, Lanes(b, b.Out.Sum))
	require.Equal(t, []int64{3, -4}, Lanes(b, b.In.A))
	require.NoError(t, b.Err())
	SetLanes(b, b.In.A, []int64{3})
	require.EqualError(t, b.Err(), "sim: cycle 1: SetLanes: 2 lanes and 1 values")
	b = newAdder(t)
	SetLanes(b, b.Out.Sum, []int64{1, 2})
	require.ErrorContains(t, b.Err(), "Set of a signal that is no field of In")
}

// TestWatchThatDrives is a mistake of the bench: others have seen the cycle.
func TestWatchThatDrives(t *testing.T) {
	b := newAdder(t)
	b.Watch(func() {
		if b.Cycle() == 1 {
			b.Set(b.In.En, 1)
			b.SetVec("a", make([]int64, len(b.In.A)))
		}
	})
	b.Run(3)
	require.ErrorContains(t, b.Err(), "sim: cycle 1: Watch: a function that watches drives port en: it may only look, a process drives")
	require.ErrorContains(t, b.Err(), "drives port a[0]")
	require.EqualValues(t, 0, b.Get(b.In.En))
}
