package hdltest

import (
	"bufio"
	"fmt"
	"io"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// stimulus is what drives a circuit from reset on: a row of the input lanes, as
// engines take it, for each cycle.
type stimulus struct {
	in    []uint64
	width int // words of a row
}

func (s *stimulus) cycles() int { return len(s.in) / s.width }

// row returns the inputs of a cycle.
func (s *stimulus) row(cycle int) []uint64 { return s.in[cycle*s.width : (cycle+1)*s.width] }

func (s *stimulus) clone() *stimulus { return &stimulus{slices.Clone(s.in), s.width} }

// head returns the first cycles, sharing them.
func (s *stimulus) head(cycles int) *stimulus { return &stimulus{s.in[:cycles*s.width], s.width} }

// without returns a copy that leaves out n cycles from one on.
func (s *stimulus) without(from, n int) *stimulus {
	in := make([]uint64, 0, len(s.in)-n*s.width)
	in = append(append(in, s.in[:from*s.width]...), s.in[(from+n)*s.width:]...)
	return &stimulus{in, s.width}
}

// insert puts copies of a row before a cycle.
func (s *stimulus) insert(cycle int, rows []uint64) {
	s.in = slices.Insert(s.in, cycle*s.width, rows...)
}

// pins are the input lanes of a circuit: names, widths, and where their words lie.
type pins struct {
	layout sim.Layout
	lanes  []pin
	width  int // words of a row: one also without inputs, so that cycles can be counted
}

type pin struct {
	name   string
	width  int
	signed bool
	lo, hi int // words of a row
}

func pinsOf(m *ir.Module) *pins {
	p := &pins{layout: sim.LayoutOf(m)}
	p.width = max(1, p.layout.In)
	for i := range m.Inputs {
		port := &m.Inputs[i]
		for k := range port.Lanes {
			name := port.Name
			if port.Vector {
				name = fmt.Sprintf("%s[%d]", port.Name, k)
			}
			n := len(p.lanes)
			p.lanes = append(p.lanes, pin{name, port.Width, port.Signed, p.layout.InOff[n], p.layout.InOff[n+1]})
		}
	}
	return p
}

// value returns a lane of a row as a number.
func (l *pin) value(row []uint64) *big.Int {
	v := new(big.Int)
	for i := l.hi - 1; i >= l.lo; i-- {
		v.Or(v.Lsh(v, 64), new(big.Int).SetUint64(row[i]))
	}
	return ir.Reduce(v, l.width, l.signed)
}

// set stores a number in a lane of a row.
func (l *pin) set(row []uint64, v *big.Int) {
	b := new(big.Int).Set(ir.Bits(v, l.width))
	for i := l.lo; i < l.hi; i++ {
		row[i] = new(big.Int).And(b, low64).Uint64()
		b.Rsh(b, 64)
	}
}

// write prints a stimulus as a table: a line of names, then a line a cycle. It
// can be read back, also after editing by hand.
func (p *pins) write(w io.Writer, s *stimulus) error {
	table := [][]string{{"cycle"}}
	for i := range p.lanes {
		table[0] = append(table[0], p.lanes[i].name)
	}
	for c := range s.cycles() {
		line := []string{strconv.Itoa(c)}
		for i := range p.lanes {
			line = append(line, p.lanes[i].value(s.row(c)).String())
		}
		table = append(table, line)
	}
	widths := make([]int, len(table[0]))
	for _, line := range table {
		for i, cell := range line {
			widths[i] = max(widths[i], len(cell))
		}
	}
	b := bufio.NewWriter(w)
	for _, line := range table {
		for i, cell := range line {
			if i > 0 {
				b.WriteString("  ")
			}
			fmt.Fprintf(b, "%*s", widths[i], cell)
		}
		b.WriteByte('\n')
	}
	return b.Flush()
}

// read reads the table of write. Lines that begin with # are comments; the
// numbers of the cycles are not looked at.
func (p *pins) read(r io.Reader) (*stimulus, error) {
	s := &stimulus{width: p.width}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<24)
	header := false
	for n := 1; lines.Scan(); n++ {
		cells := strings.Fields(lines.Text())
		switch {
		case len(cells) == 0 || strings.HasPrefix(cells[0], "#"):
			continue
		case len(cells) != len(p.lanes)+1:
			return nil, fmt.Errorf("line %d: %d columns, not %d: the cycle and %s", n, len(cells), len(p.lanes)+1, strings.Join(p.names(), ", "))
		case !header:
			header = true
			if !slices.Equal(cells[1:], p.names()) {
				return nil, fmt.Errorf("line %d: the columns are %s; the circuit's inputs are %s", n, strings.Join(cells[1:], ", "), strings.Join(p.names(), ", "))
			}
			continue
		}
		row := make([]uint64, p.width)
		for i := range p.lanes {
			l := &p.lanes[i]
			v, ok := new(big.Int).SetString(cells[i+1], 0)
			if !ok || ir.Reduce(v, l.width, l.signed).Cmp(v) != 0 {
				return nil, fmt.Errorf("line %d: %s: %q is no value of %d bits", n, l.name, cells[i+1], l.width)
			}
			l.set(row, v)
		}
		s.in = append(s.in, row...)
	}
	if err := lines.Err(); err != nil {
		return nil, err
	}
	if !header {
		return nil, fmt.Errorf("no line of names: cycle, %s", strings.Join(p.names(), ", "))
	}
	return s, nil
}

func (p *pins) names() []string {
	names := make([]string, len(p.lanes))
	for i := range p.lanes {
		names[i] = p.lanes[i].name
	}
	return names
}
