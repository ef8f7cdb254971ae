package wave

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sparcgen/sparcgen/hdl/sim"
)

// minCell and maxCell bound the columns a cycle gets in a text wave.
const (
	minCell = 4
	maxCell = 12
)

// Text records signals for printing: one bit as a line that goes up and down,
// wider values as boxes with the value (decimal, or the name of an enum's).
type Text struct {
	s       *sim.Sim
	signals []sim.Signal
	values  [][]*big.Int // by signal and cycle
	first   int          // cycle of the first column
	begun   bool
	hex     bool
	narrow  bool
	part    int // cycles below each other; 0: all side by side
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

// Narrow gives a cycle no more columns than values need in all the cycles that they
// stay, at least 2: for long waves.
func (t *Text) Narrow() *Text {
	t.narrow = true
	return t
}

// Fold draws so many cycles side by side, at least 1, and the next ones below them; an
// SVG has all side by side.
func (t *Text) Fold(cycles int) *Text {
	t.part = max(cycles, 1)
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
	cycles := t.cycles()
	part := cycles
	if t.part > 0 {
		part = t.part
	}
	t.draw(&b, names, cell, 0, min(part, cycles))
	for from := part; from < cycles; from += part {
		b.WriteByte('\n')
		t.draw(&b, names, cell, from, min(from+part, cycles))
	}
	return b.String()
}

// cycles returns how many are recorded.
func (t *Text) cycles() int {
	if len(t.values) == 0 {
		return 0
	}
	return len(t.values[0])
}

// draw draws the columns from one on and before another.
func (t *Text) draw(b *strings.Builder, names, cell, from, to int) {
	row := func(name, line string) {
		b.WriteString(strings.TrimRight(fmt.Sprintf("%-*s  %s", names, name, line), " ") + "\n")
	}
	row("cycle", t.head(cell, from, to))
	for i := range t.signals {
		g, values := &t.signals[i], t.values[i][from:to]
		if g.Width == 1 && g.Enum == nil {
			top, bottom := t.bit(values, cell)
			row("", top)
			row(g.Name, bottom)
			continue
		}
		lines := t.box(g, values, cell)
		row("", lines[0])
		row(g.Name, lines[1])
		row("", lines[2])
	}
}

// head returns the numbers of the cycles, of each where there is room for it.
func (t *Text) head(cell, from, to int) string {
	every, digits := 1, len(fmt.Sprint(t.first+max(t.cycles()-1, to-1)))
	for _, every = range []int{1, 2, 5, 10} {
		if every*cell > digits { // and a blank
			break
		}
	}
	var b strings.Builder
	for c := from; c < to; c++ {
		if n := t.first + c; n%every == 0 {
			b.WriteString(strings.Repeat(" ", (c-from)*cell-b.Len()))
			fmt.Fprint(&b, n)
		}
	}
	return b.String()
}

// cell returns the columns of a cycle: what the longest value needs.
func (t *Text) cell() int {
	n := minCell
	if t.narrow {
		n = 2
	}
	for i := range t.signals {
		g := &t.signals[i]
		if t.narrow && g.Width == 1 && g.Enum == nil {
			continue
		}
		stays := 1
		for c, v := range t.values[i] {
			folds := t.part > 0 && (c+1)%t.part == 0
			if t.narrow && !folds && c+1 < len(t.values[i]) && v.Cmp(t.values[i][c+1]) == 0 {
				stays++
				continue
			}
			need := utf8.RuneCountInString(t.text(g, v)) + 2
			if t.narrow {
				need = (need - 1 + stays - 1) / stays // rounded up; the edge is one column
			}
			n, stays = max(n, need), 1
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
