package hdltest

import (
	"testing"

	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/verilog"
	"github.com/sparcgen/sparcgen/hdl/wave"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
)

// Golden fails the test unless the circuit's Verilog is that of
// testdata/TOP.v, TOP being the name of the top module. `go test -update`
// writes the file instead.
func Golden(t *testing.T, c verilog.Circuit, opts ...verilog.Option) {
	t.Helper()
	text, err := verilog.String(c, opts...)
	if err != nil {
		t.Fatalf("Golden: %v", err)
	}
	goldenfile.Compare(t, c.Design().Top().Name+".v", text)
}

// Wave plays a bench and fails the test unless the text wave of the named
// signals, all ports when none is named, is that of testdata/NAME.wave.
// Registers and named values may be named too. `go test -update` writes the
// file instead.
func Wave(t *testing.T, name string, c sim.Circuit, bench func(s *sim.Sim), signals ...string) {
	t.Helper()
	var opts []sim.Option
	if len(signals) > 0 {
		opts = append(opts, sim.Probes())
	}
	s := sim.New(c, opts...)
	w, err := wave.NewText(s, signals...)
	if err != nil {
		t.Fatalf("Wave: %v", err)
	}
	bench(s)
	if err := s.Err(); err != nil {
		t.Errorf("Wave: %v", err)
	}
	goldenfile.Compare(t, name+".wave", w.String())
	if err := s.Close(); err != nil {
		t.Errorf("Wave: %v", err)
	}
}
