package hdltest

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sparcgen/sparcgen/hdl/cover"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/wave"
)

// report is what a test says of a failing stimulus.
type report struct {
	what     string
	r        *runner
	stim     *stimulus
	path     string // of the stimulus; "" if it is not kept
	note     string
	suspects []cover.Point
}

// What a report shows of long runs and wide circuits.
const (
	maxShownCycles  = 16
	maxShownSignals = 24
	maxShownPoints  = 6
)

// print makes the failure an error of the test.
func (p *report) print(t testing.TB) {
	t.Helper()
	f, err := p.r.play(p.stim)
	if err != nil || f == nil {
		t.Fatalf("%s: %s: a stimulus that failed does not any more (%v): the reference has state that outlives a run", p.what, p.r.name, err)
	}
	now, before := p.r.engine.Chosen(f.lanes)
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s: cycle %d: %s", p.what, p.r.name, f.cycle, f.text)
	n := p.stim.cycles()
	if p.path != "" {
		fmt.Fprintf(&b, "\nstimulus, %d %s from reset: %s; it is played first from now on", n, plural(n, "cycle"), p.path)
	}
	if p.note != "" {
		b.WriteString("\n" + p.note)
	}
	points(&b, fmt.Sprintf("choices in cycle %d that lead to the wrong outputs", f.cycle), now)
	points(&b, fmt.Sprintf("choices in cycle %d that lead to the wrong outputs", f.cycle-1), before)
	points(&b, "chosen in this run and in none that passed", p.suspects)
	p.waves(t, &b)
	t.Error(b.String())
}

// points lists source lines.
func points(b *strings.Builder, what string, list []cover.Point) {
	shown := map[string]bool{}
	for _, p := range list {
		text := p.String()
		if shown[text] {
			continue
		}
		if len(shown) == maxShownPoints {
			b.WriteString("\n  ...")
			return
		}
		if len(shown) == 0 {
			b.WriteString("\n" + what + ":")
		}
		shown[text] = true
		b.WriteString("\n  " + text)
	}
}

func plural(n int, word string) string {
	if n == 1 {
		return word
	}
	return word + "s"
}

// waves draws the run, and writes it as a VCD file.
func (p *report) waves(t testing.TB, b *strings.Builder) {
	s := sim.New(p.r.c, sim.Probes(), sim.Seed(p.r.seed))
	from := max(0, p.stim.cycles()-maxShownCycles)
	path := filepath.Join(t.ArtifactDir(), p.r.name+".vcd")
	file, err := os.Create(path)
	if err != nil {
		fmt.Fprintf(b, "\nno VCD file: %v", err)
		return
	}
	vcd := wave.NewVCD(file, s)
	for c := range from {
		s.DriveRow(p.stim.row(c))
		s.Step()
	}
	text, err := wave.NewText(s, shown(s)...)
	for c := from; c < p.stim.cycles(); c++ {
		s.DriveRow(p.stim.row(c))
		s.Step()
	}
	if err == nil {
		fmt.Fprintf(b, "\n%s", strings.TrimRight(text.String(), "\n"))
	}
	if err := vcd.Close(); err != nil {
		fmt.Fprintf(b, "\n%s: %v", path, err)
	}
	if err := file.Close(); err != nil {
		fmt.Fprintf(b, "\n%s: %v", path, err)
	}
	fmt.Fprintf(b, "\nall signals: %s (go test -artifacts keeps it)", path)
	if err := s.Close(); err != nil {
		fmt.Fprintf(b, "\n%v", err)
	}
}

// shown returns the signals that are drawn: the ports, then registers, as many
// as a reader can take in.
func shown(s *sim.Sim) []string {
	var names []string
	for _, g := range s.Signals() {
		if g.Kind != sim.WireSignal && len(names) < maxShownSignals {
			names = append(names, g.Name)
		}
	}
	return names
}
