package hdltest

import (
	"slices"
	"strings"
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

// GoldenDump fails the test unless the circuit's graph, after all passes, is that
// of testdata/TOP.dump: what changed in a circuit, below any Verilog. `go test
// -update` writes the file instead.
func GoldenDump(t *testing.T, c sim.Circuit) {
	t.Helper()
	var b strings.Builder
	if err := c.Design().Dump(&b); err != nil {
		t.Fatalf("GoldenDump: %v", err)
	}
	goldenfile.Compare(t, c.Design().Top().Name+".dump", b.String())
}

// With gives a circuit options that Wave and WaveSVG simulate it with, such as
// sim.Clocks of its domains or sim.Seed:
//
//	hdltest.Wave(t, "slow", hdltest.With(c, sim.Clocks(sim.Clock{Domain: "read", Period: 3})), bench)
func With(c sim.Circuit, opts ...sim.Option) sim.Circuit {
	w := optionsOf(c)
	w.opts = append(w.opts, opts...)
	return w
}

// withOptions is what With and Drawn return.
type withOptions struct {
	sim.Circuit
	opts []sim.Option
	look []func(w *wave.Text)
}

// Drawn gives a circuit a look in Wave and WaveSVG: what f says to the wave, such as
// Hex, the cycles Between two, Narrow, or Fold:
//
//	hdltest.Wave(t, "long", hdltest.Drawn(c, func(w *wave.Text) { w.Hex().Narrow().Fold(50) }), bench)
func Drawn(c sim.Circuit, f func(w *wave.Text)) sim.Circuit {
	w := optionsOf(c)
	w.look = append(w.look, f)
	return w
}

// optionsOf returns a copy of the options of a circuit, with lists of its own.
func optionsOf(c sim.Circuit) *withOptions {
	if w, ok := c.(*withOptions); ok {
		return &withOptions{w.Circuit, slices.Clip(w.opts), slices.Clip(w.look)}
	}
	return &withOptions{Circuit: c}
}

// Wave plays a bench and fails the test unless the text wave of the named
// signals, all ports when none is named, is that of testdata/NAME.wave.
// Registers and named values may be named too. Of a circuit of several clock domains
// a column is an instant in which a clock rises; all rise together unless [With] says
// otherwise. [Drawn] says how it looks. `go test -update` writes the
// file instead.
func Wave(t *testing.T, name string, c sim.Circuit, bench func(s *sim.Sim), signals ...string) {
	t.Helper()
	goldenfile.Compare(t, name+".wave", drawn(t, "Wave", c, bench, signals).String())
}

// WaveSVG is Wave as an image for documents: testdata/NAME.svg.
func WaveSVG(t *testing.T, name string, c sim.Circuit, bench func(s *sim.Sim), signals ...string) {
	t.Helper()
	var b strings.Builder
	if err := drawn(t, "WaveSVG", c, bench, signals).SVG(&b); err != nil {
		t.Fatalf("WaveSVG: %v", err)
	}
	goldenfile.Compare(t, name+".svg", b.String())
}

// drawn plays a bench and returns its wave.
func drawn(t *testing.T, what string, c sim.Circuit, bench func(s *sim.Sim), signals []string) *wave.Text {
	t.Helper()
	given := optionsOf(c)
	opts := given.opts
	if len(signals) > 0 {
		opts = append(opts, sim.Probes())
	}
	s := sim.New(c, opts...)
	w, err := wave.NewText(s, signals...)
	if err != nil {
		t.Fatalf("%s: %v", what, err)
	}
	for _, look := range given.look {
		look(w)
	}
	bench(s)
	if err := s.Err(); err != nil {
		t.Errorf("%s: %v", what, err)
	}
	if err := s.Close(); err != nil {
		t.Errorf("%s: %v", what, err)
	}
	return w
}
