// Package wave shows the signals of a running circuit over time: as a VCD
// file for wave viewers, and as text for tests.
//
// Both record the ports of a [sim.Sim]; opened with [sim.Probes] also its
// registers and other named signals. A cycle's values are the settled ones,
// before its edge.
package wave

import (
	"bufio"
	"fmt"
	"io"
	"math/big"
	"slices"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// Period is the length of a cycle in a VCD file, in nanoseconds. Cycle c
// begins with the rising edge of clk at c * Period.
const Period = 10

// VCD writes a Value Change Dump (IEEE 1364-2001, clause 18). Equal runs give
// equal bytes: the header has no date.
type VCD struct {
	w       *bufio.Writer
	s       *sim.Sim
	signals []sim.Signal
	last    []*big.Int // value written last, nil before the first
	clock   string
	n       int // the next cycle
	begun   bool
	err     error
}

// NewVCD writes the header and then every cycle's changes to w, from the present
// one (that of a replay is not 0) until Close.
// Signals lie in the scope of the top module and of the instances their
// names tell.
func NewVCD(w io.Writer, s *sim.Sim) *VCD {
	v := &VCD{w: bufio.NewWriter(w), s: s, n: s.Cycle(), signals: slices.Clone(s.Signals())}
	slices.SortStableFunc(v.signals, func(a, b sim.Signal) int { return slices.Compare(scope(a.Name), scope(b.Name)) })
	v.last = make([]*big.Int, len(v.signals))
	v.clock = code(len(v.signals))
	v.header()
	s.Watch(v.cycle)
	return v
}

// scope returns the instances a name lies in.
func scope(name string) []string {
	parts := strings.Split(name, ".")
	return parts[:len(parts)-1]
}

func (v *VCD) printf(format string, args ...any) {
	if v.err == nil {
		_, v.err = fmt.Fprintf(v.w, format, args...)
	}
}

func (v *VCD) header() {
	v.printf("$version sparcgen $end\n$timescale 1ns $end\n$scope module %s $end\n$var wire 1 %s clk $end\n", v.s.Name(), v.clock)
	var open []string
	for i := range v.signals {
		g := &v.signals[i]
		path := scope(g.Name)
		same := 0
		for same < len(open) && same < len(path) && open[same] == path[same] {
			same++
		}
		for range open[same:] {
			v.printf("$upscope $end\n")
		}
		for _, name := range path[same:] {
			v.printf("$scope module %s $end\n", name)
		}
		open = path
		kind := "wire"
		if g.Kind == sim.RegSignal {
			kind = "reg"
		}
		v.printf("$var %s %d %s %s $end\n", kind, g.Width, code(i), g.Name[strings.LastIndexByte(g.Name, '.')+1:])
	}
	for range open {
		v.printf("$upscope $end\n")
	}
	v.printf("$upscope $end\n$enddefinitions $end\n")
}

// code returns the identifier of signal number i: printable characters.
func code(i int) string {
	const first, n = '!', 94
	b := []byte{byte(first + i%n)}
	for i /= n; i > 0; i /= n {
		i--
		b = append(b, byte(first+i%n))
	}
	return string(b)
}

// cycle writes what changed.
func (v *VCD) cycle() {
	if !v.begun {
		v.begun, v.n = true, v.s.Cycle()
	}
	v.printf("#%d\n1%s\n", v.n*Period, v.clock)
	for i := range v.signals {
		g := &v.signals[i]
		x := v.s.Value(g)
		if v.last[i] != nil && v.last[i].Cmp(x) == 0 {
			continue
		}
		v.last[i] = x
		if g.Width == 1 {
			v.printf("%d%s\n", ir.Bits(x, 1), code(i))
		} else {
			v.printf("b%s %s\n", ir.Bits(x, g.Width).Text(2), code(i))
		}
	}
	v.printf("#%d\n0%s\n", v.n*Period+Period/2, v.clock)
	v.n++
}

// Close writes the end of the last cycle and flushes. The error is the first
// of writing.
func (v *VCD) Close() error {
	v.printf("#%d\n", v.n*Period)
	if v.err != nil {
		return v.err
	}
	return v.w.Flush()
}
