package fuzz

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/verify/engine"
)

// simplified is the exact evaluator after all passes, each result checked.
func simplified(d *ir.Design, seed uint64) (sim.Engine, error) {
	out, err := ir.Run(d, ir.Passes, true)
	if err != nil {
		return nil, err
	}
	return sim.Exact(out, seed)
}

// judges are all that must agree with the exact evaluator.
func judges() []Judge {
	return []Judge{
		Native("native", sim.Native, 2),
		Native("passes", simplified, 3),
		External("verilator", 4, engine.Options{Once: true}),
		External("icarus", 5, engine.Options{}),
	}
}

func TestFuzz(t *testing.T) {
	failures, err := Run(context.Background(), Options{Seed: 1, N: 200, Batch: 100, Stop: 5, Judges: judges()})
	require.NoError(t, err)
	for _, f := range failures {
		t.Error(f)
	}
}
