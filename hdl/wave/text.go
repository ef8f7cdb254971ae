package wave

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sparcgen/sparcgen/hdl/sim"
)

// maxCell bounds the columns a cycle gets in a text wave.
const maxCell = 12

// Text records signals for printing: one bit as a line that goes up and down,
// wider values as boxes with the value (decimal, or the name of an enum's).
type Text struct {
	s       *sim.Sim
	signals []sim.Signal
	values  [][]*big.Int // by signal and cycle
	first   int          // cycle of the first column
	begun   bool
	hex     bool
	from    int // cycles that are recorded: from on, before end; 0 is without end
	end     int
}

// NewText records the named signals from now on, all of them when none is
// named. An unknown name is an error.
func NewText(s *sim.Sim, names ...string) (*Text, error) {
	t := &Text{s: s}
	all := s.Signals()
	for _, name := range names {
		i := slices.IndexFunc(all, func(g sim.Signal) bool { return g.Name == name })
		if i < 0 {
			return nil, fmt.Errorf("wave: no signal %q (registers and named values need sim.Probes)", name)
		}
		t.signals = append(t.signals, all[i])
	}
	if len(names) == 0 {
		t.signals = slices.Clone(all)
	}
	t.values = make([][]*big.Int, len(t.signals))
	s.Watch(t.cycle)
	return t, nil
}

// Hex makes values print in hexadecimal, as bits.
func (t *Text) Hex() *Text {
	t.hex = true
	return t
}

// Between makes it record only the cycles from the given one on and before end.
func (t *Text) Between(from, end int) *Text {
	t.from, t.end = from, end
	return t
}

func (t *Text) cycle() {
	if c := t.s.Cycle(); c < t.from || t.end > 0 && c >= t.end {
		return
	}
	if !t.begun {
		t.begun, t.first = true, t.s.Cycle()
	}
	for i := range t.signals {
		t.values[i] = append(t.values[i], t.s.Value(&t.signals[i]))
	}
}

// String draws the cycles recorded so far.
func (t *Text) String() string {
	names := len("cycle")
	for i := range t.signals {
		names = max(names, utf8.RuneCountInString(t.signals[i].Name))
	}
	cell := t.cell()
	var b strings.Builder
	row := func(name, line string) {
		b.WriteString(strings.TrimRight(fmt.Sprintf("%-*s  %s", names, name, line), " ") + "\n")
	}
	var head strings.Builder
	cycles := 0
	if len(t.values) > 0 {
		cycles = len(t.values[0])
	}
	for c := range cycles {
		fmt.Fprintf(&head, "%-*d", cell, t.first+c)
	}
	row("cycle", head.String())
	for i := range t.signals {
		g := &t.signals[i]
		if g.Width == 1 && g.Enum == nil {
			top, bottom := t.bit(t.values[i], cell)
			row("", top)
			row(g.Name, bottom)
			continue
		}
		lines := t.box(g, t.values[i], cell)
		row("", lines[0])
		row(g.Name, lines[1])
		row("", lines[2])
	}
	return b.String()
}

// cell returns the columns of a cycle: what the longest value needs.
func (t *Text) cell() int {
	n := 4
	for i := range t.signals {
		for _, v := range t.values[i] {
			n = max(n, utf8.RuneCountInString(t.text(&t.signals[i], v))+2)
		}
	}
	return min(n, maxCell)
}

func (t *Text) text(g *sim.Signal, v *big.Int) string {
	switch {
	case v.IsInt64() && v.Int64() >= 0 && v.Int64() < int64(len(g.Enum)):
		return g.Enum[v.Int64()]
	case t.hex:
		bits := new(big.Int).And(v, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), uint(g.Width)), big.NewInt(1)))
		return fmt.Sprintf("%0*x", (g.Width+3)/4, bits)
	}
	return v.String()
}

// bit draws one bit on two lines.
func (t *Text) bit(values []*big.Int, cell int) (top, bottom string) {
	var up, down strings.Builder
	last := -1
	for _, v := range values {
		high := v.Sign() != 0
		edgeUp, edgeDown := " ", "─"
		now := 0
		if high {
			edgeUp, edgeDown, now = "─", " ", 1
		}
		line, gap := strings.Repeat("─", cell-1), strings.Repeat(" ", cell-1)
		switch {
		case last >= 0 && now > last:
			edgeUp, edgeDown = "┌", "┘"
		case last >= 0 && now < last:
			edgeUp, edgeDown = "┐", "└"
		}
		if high {
			up.WriteString(edgeUp + line)
			down.WriteString(edgeDown + gap)
		} else {
			up.WriteString(edgeUp + gap)
			down.WriteString(edgeDown + line)
		}
		last = now
	}
	return up.String(), down.String()
}

// box draws a value on three lines, one box for as long as it stays.
func (t *Text) box(g *sim.Signal, values []*big.Int, cell int) [3]string {
	var lines [3]strings.Builder
	for c := 0; c < len(values); {
		n := 1
		for c+n < len(values) && values[c+n].Cmp(values[c]) == 0 {
			n++
		}
		left := [3]string{"┬", "│", "┴"}
		if c == 0 {
			left = [3]string{"─", " ", "─"}
		}
		room := n*cell - 1
		text := []rune(t.text(g, values[c]))
		if len(text) > room {
			text = append(text[:room-1], '…')
		}
		lines[0].WriteString(left[0] + strings.Repeat("─", room))
		lines[1].WriteString(left[1] + string(text) + strings.Repeat(" ", room-len(text)))
		lines[2].WriteString(left[2] + strings.Repeat("─", room))
		c += n
	}
	return [3]string{lines[0].String(), lines[1].String(), lines[2].String()}
}
