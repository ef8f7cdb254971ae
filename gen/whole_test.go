package gen

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/outdir"
)

// The top of an emission is the accelerator with its bus, where it is AXI4, with
// its tables beside it; else the one without.
func TestEmitWhole(t *testing.T) {
	for name, want := range map[string]struct {
		top    string
		beside bool
	}{"tiny": {"sparc_axi", true}, "ice40": {"sparc_core", false}} {
		t.Run(name, func(t *testing.T) {
			c := preset(t, name)
			dir := filepath.Join(t.TempDir(), name)
			m, err := Emit(t.Context(), c, Emittable(c), dir, Options{FileSystem: outdir.OS{}})
			require.NoError(t, err)
			require.Equal(t, want.top, m.Top)
			got := contents(t, dir)
			for _, f := range []string{"sparc_axi.md", "sparc_axi.h", "sparc_axi.v", "sparc_axi.f"} {
				require.Equal(t, want.beside, got[f] != "", f)
			}
			require.NotEmpty(t, got["sparc_core.v"])
			require.NotEmpty(t, got["sparc_core.f"], "flows take it by itself")
			if want.beside {
				require.Len(t, m.Tops, 1, "all units are parts of the accelerator")
				require.Contains(t, got["sparc_axi.h"], "IRQ_ENABLE")
				require.Contains(t, got["sparc_axi.md"], "IRQ_ENABLE")
			}
		})
	}
}
