package cores

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/flow"
	"github.com/sparcgen/sparcgen/hdl/verilog"
)

// A package that is missing is named, with what installs it.
func TestMissing(t *testing.T) {
	_, err := source("pythondata_cpu_none/verilog/none.v")
	require.EqualError(t, err, "pythondata_cpu_none/verilog/none.v is not in build/cores; run: tools/cores.sh")
}

// TestBuilds: the projects of our entries, and of the others around any text,
// have their ports on pins.
func TestBuilds(t *testing.T) {
	resolved, err := config.Resolve(config.Request{Preset: "tiny"})
	require.NoError(t, err)
	units := map[string]func() string{}
	for _, e := range Table()[:3] {
		unit, err := e.unit()
		require.NoError(t, err)
		for _, name := range Targets {
			target, err := flow.Find(name)
			require.NoError(t, err)
			p, _, err := flow.Render(resolved.Config, unit, target, []int{1})
			require.NoError(t, err)
			require.NotEmpty(t, p.Locations, e.Key)
		}
	}
	units["pico_top"] = func() string {
		c, err := behind("p", around[pico, picoIn, picoOut]{pico{"module picorv32; endmodule"}}).OnPins(resolved.Config)
		require.NoError(t, err)
		return text(t, c)
	}
	units["vex_top"] = func() string {
		c, err := behind("v", around[vex, vexIn, vexOut]{vex{"module VexRiscv; endmodule"}}).OnPins(resolved.Config)
		require.NoError(t, err)
		return text(t, c)
	}
	for name, build := range units {
		require.Contains(t, build(), name+" core (", name)
	}
}

func text(t *testing.T, c verilog.Circuit) string {
	t.Helper()
	s, err := verilog.String(c)
	require.NoError(t, err)
	return s
}
