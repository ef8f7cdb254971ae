package engine

import (
	"context"
	"fmt"

	"github.com/sparcgen/sparcgen/hdl/sim"
)

// openOne opens one circuit in a simulator: "verilator" or "icarus".
func openOne(ctx context.Context, kind string, c Circuit, seed uint64, o Options) (sim.Engine, error) {
	w := wrapper([]Circuit{c})
	if o.Opt == 0 {
		o.Opt = 1
	}
	l, err := openLink(ctx, kind, &w, seed, o)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", c.Top, err)
	}
	return newRemote(kind, c, l, kind == "icarus"), nil
}

// openLink starts a wrapper in a simulator of a kind, in the state after reset.
func openLink(ctx context.Context, kind string, w *Circuit, seed uint64, o Options) (link, error) {
	switch kind {
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
	return nil, fmt.Errorf("engine %q: want verilator or icarus", kind)
}
