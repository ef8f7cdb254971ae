package bench

import (
	"fmt"
	"time"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// firstCycles is how many cycles "the first cycles" are.
const firstCycles = 10_000

// native is the native side of a design.
type native struct {
	engine  sim.Engine
	top     *ir.Module
	in, out []uint64
	sum     uint64        // of the first cycles
	first   time.Duration // from nothing to the end of the first cycles
}

// openNative elaborates a design, opens its engine and plays the first
// cycles. Rows are made before, as Verilator's are.
func openNative(d *Design, open sim.Opener) (*native, error) {
	c, err := d.Build() // for the rows
	if err != nil {
		return nil, err
	}
	n := &native{in: randomRows(c.Design().Top(), rowCount)}
	start := cpuTime()
	if c, err = d.Build(); err != nil {
		return nil, err
	}
	n.top = c.Design().Top()
	if n.engine, err = open(c.Design(), 0); err != nil { // undefined state is zero, as in Verilator
		return nil, err
	}
	l := sim.LayoutOf(n.top)
	n.out = make([]uint64, rowCount*l.Out)
	image := imageOf(n.top.Outputs)
	for done := 0; done < firstCycles; {
		k := min(rowCount, firstCycles-done)
		if err := n.engine.Run(n.in, k, n.out); err != nil {
			return nil, err
		}
		before := cpuTime()
		if done > 0 {
			n.sum = checksum(n.sum, image.packAll(n.out[:k*l.Out], l.Out))
		}
		start += cpuTime() - before // the conversion is the comparison's, not the engine's
		done += k
	}
	n.first = cpuTime() - start
	return n, nil
}

// rate returns cycles a second over at least a time.
func (n *native) rate(atLeast time.Duration) (float64, error) {
	start, cycles := cpuTime(), 0
	for {
		if err := n.engine.Run(n.in, rowCount, n.out); err != nil {
			return 0, fmt.Errorf("native: %w", err)
		}
		cycles += rowCount
		if t := cpuTime() - start; t >= atLeast {
			return float64(cycles) / t.Seconds(), nil
		}
	}
}
