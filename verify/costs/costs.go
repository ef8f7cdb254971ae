// Package costs holds what the units cost: one table of circuits, the bars each
// is held to, and what Yosys made of them when the table was last measured. The
// page docs/costs.md, the unit pages and `sparcgen units` print it.
package costs

import (
	"context"
	"fmt"
	"strings"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/verify/cells"
)

// Metric is a kind of mapped cell.
type Metric int

// The metrics.
const (
	LUT        Metric = iota // look-up tables of 4 inputs: LUT4, SB_LUT4
	Carry                    // carry cells: CCU2C, two bits of an adder each; SB_CARRY, one bit
	Multiplier               // MULT18X18D, SB_MAC16
	FlipFlop                 // TRELLIS_FF, SB_DFF of every kind
	BlockRAM                 // DP16KD of 16 Kbit, SB_RAM40_4K of 4 Kbit
	LUTRAM                   // TRELLIS_DPR16X4, RAM of 16 x 4 bits in look-up tables; ice40 has none
	metrics
)

func (m Metric) String() string {
	return [...]string{"LUT4", "carry", "multipliers", "flip-flops", "block RAM", "LUT RAM"}[m]
}

// prefixes are the beginnings of the cells' names on any target.
var prefixes = [metrics][]string{{"LUT4", "SB_LUT4"}, {"CCU2C", "SB_CARRY"}, {"MULT18X18D", "SB_MAC16"},
	{"TRELLIS_FF", "SB_DFF"}, {"DP16KD", "SB_RAM40_4K"}, {"TRELLIS_DPR16X4"}}

// Counts are numbers of cells, by metric.
type Counts [metrics]int

// Bar is a limit on one metric.
type Bar struct {
	Metric Metric
	Most   int
	Exact  bool // exactly Most
	First  int  // what the first attempt took and the unit must beat; 0 when there is none
}

func (b Bar) String() string {
	if b.Exact {
		return fmt.Sprintf("%v = %d", b.Metric, b.Most)
	}
	return fmt.Sprintf("%v <= %d", b.Metric, b.Most)
}

// Entry is a line of the table: a circuit on a target.
type Entry struct {
	Key    string // "distu/64/ecp5"
	Unit   string // the unit of the catalogue on whose page it stands
	What   string // the circuit in words
	Target cells.Target
	Bars   []Bar
	// Long entries are synthesised by `make costs` alone; the test sees only
	// whether their Verilog has changed since.
	Long bool

	Circuit func() (*hdl.Circuit, error)
}

// Count synthesises the entry's circuit.
func (e *Entry) Count(ctx context.Context) (Counts, error) {
	var n Counts
	c, err := e.Circuit()
	if err != nil {
		return n, err
	}
	all, err := cells.Count(ctx, c, e.Target)
	for name, k := range all {
		for m, list := range prefixes {
			for _, p := range list {
				if strings.HasPrefix(name, p) {
					n[m] += k
				}
			}
		}
	}
	return n, err
}

// Judge returns an error that names every bar that the counts miss, the rule
// for RAM among them.
func (e *Entry) Judge(n Counts) error {
	var missed []string
	for _, b := range e.Bars {
		if n[b.Metric] > b.Most || b.Exact && n[b.Metric] != b.Most {
			missed = append(missed, fmt.Sprintf("%v %d, the bar is %v", b.Metric, n[b.Metric], b))
		}
		if b.First > 0 && n[b.Metric] >= b.First {
			missed = append(missed, fmt.Sprintf("%v %d, the first attempt took %d", b.Metric, n[b.Metric], b.First))
		}
	}
	c, err := e.Circuit()
	if err != nil {
		return err
	}
	if want := memoriesOf(c.Design(), e.Target); n[BlockRAM] != want.blocks || n[LUTRAM] > want.lutRAMs {
		missed = append(missed, fmt.Sprintf("%d block RAM and %d LUT RAM, the memories declared are %d and at most %d", n[BlockRAM], n[LUTRAM], want.blocks, want.lutRAMs))
	}
	if len(missed) > 0 {
		return fmt.Errorf("%s: %s", e.Key, strings.Join(missed, "; "))
	}
	return nil
}
