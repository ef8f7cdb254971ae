package streamtest_test

import (
	"fmt"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/stream/streamtest"
)

// source is a circuit that offers one beat after the other, and breaks a rule.
type source struct{ Fault string }

type sourceIn struct{ OutReady hdl.Bool }

type sourceOut struct {
	OutValid hdl.Bool
	OutData  hdl.UInt
}

func (source) Inputs() sourceIn { return sourceIn{hdl.B()} }

func (s source) Build(m *hdl.Module, in sourceIn) sourceOut {
	count := hdl.Reg(m, "count", hdl.U(8), hdl.Reset(0))
	step := in.OutReady
	valid := hdl.True(m)
	switch s.Fault {
	case "changes":
		step = hdl.True(m)
	case "withdraws":
		odd := hdl.Reg(m, "odd", hdl.B(), hdl.Reset(0))
		odd.Set(odd.Q.Not())
		valid = odd.Q
		step = in.OutReady.And(valid)
	case "waits":
		valid = in.OutReady
	case "silent":
		valid = hdl.False(m)
	}
	m.If(step, func() { count.Set(count.Q.AddC(1).Wrap(8)) })
	return sourceOut{valid, count.Q}
}

// recorder keeps a test's failure to itself.
type recorder struct {
	testing.TB
	failure string
}

func (r *recorder) Helper()        {}
func (r *recorder) Cleanup(func()) {}
func (r *recorder) Errorf(format string, args ...any) {
	r.failure += fmt.Sprintf(format, args...)
}
func (r *recorder) FailNow() { runtime.Goexit() }
func (r *recorder) Fatalf(format string, args ...any) {
	r.Errorf(format, args...)
	r.FailNow()
}

// failure returns what the bench says of 50 beats of a circuit.
func failure(t *testing.T, fault string) string {
	c, err := hdl.Build(source{fault})
	require.NoError(t, err)
	r := &recorder{TB: t}
	done := make(chan struct{})
	go func() {
		defer close(done)
		b := streamtest.New(r, c, sim.Native, 1)
		out := b.Sink("out", "data")
		out.Stall = 50
		b.Until(500, func() bool { return len(out.Got) == 50 })
	}()
	<-done
	return r.failure
}

func TestTheBenchSeesBrokenRules(t *testing.T) {
	require.Empty(t, failure(t, ""))
	require.Contains(t, failure(t, "changes"), "lane 0 of a waiting beat changed")
	require.Contains(t, failure(t, "withdraws"), "a beat was withdrawn before it was taken")
	require.Contains(t, failure(t, "waits"), "valid depends on ready")
	require.Contains(t, failure(t, "silent"), "not done after 500 cycles")
}
