package engine

import (
	"context"
	"fmt"

	"github.com/sparcgen/sparcgen/hdl/sim"
)

// openOne opens one circuit in a tool.
func openOne(ctx context.Context, tool string, c Circuit, seed uint64, o Options) (sim.Engine, error) {
	w := wrapper([]Circuit{c})
	l, err := openLink(ctx, tool, &w, seed, o)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", c.Top, err)
	}
	return newRemote(tool, c, l, tool == "icarus"), nil
}

// openLink starts a wrapper in a tool, in the state after reset.
func openLink(ctx context.Context, tool string, w *Circuit, seed uint64, o Options) (link, error) {
	switch tool {
	case "verilator":
		path, done, err := buildVerilator(ctx, w, o)
		if err != nil {
			return nil, err
		}
		defer done() // a running program needs its file no more
		return startPipe(path, w.layout(), seed)
	case "icarus":
		return startVVP(ctx, w)
	}
	return nil, fmt.Errorf("engine %q: want verilator or icarus", tool)
}
