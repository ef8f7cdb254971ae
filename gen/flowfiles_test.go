package gen

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"
)

// The core names exactly the files that are there, and every target has the
// top and file sets that exist.
func TestCoreIsYAMLThatNamesTheFiles(t *testing.T) {
	m, files, err := Render(t.Context(), preset(t, "tiny"), []Unit{pairsUnit(2)}, Options{})
	require.NoError(t, err)
	text := ""
	for _, f := range files {
		if f.Name == "pairs_l2_w8.core" {
			text = string(f.Data)
		}
	}
	first, rest, _ := strings.Cut(text, "\n")
	require.Equal(t, "CAPI=2:", first)
	var core struct {
		Name     string
		Filesets map[string]struct{ Files []string }
		Targets  map[string]struct {
			Filesets []string
			Toplevel string
		}
	}
	require.NoError(t, yaml.Unmarshal([]byte(rest), &core))
	require.Equal(t, "sparcgen:rtl:pairs_l2_w8:0", core.Name)
	require.Equal(t, []string{"adder_w8.v", "pairs_l2_w8.v"}, core.Filesets["rtl"].Files)
	require.Equal(t, []string{"pairs_l2_w8.sdc"}, core.Filesets["constraints"].Files)
	require.Len(t, core.Targets, 3)
	for name, target := range core.Targets {
		require.Equal(t, "pairs_l2_w8", target.Toplevel, name)
		for _, set := range target.Filesets {
			for _, file := range core.Filesets[set].Files {
				require.Contains(t, m.Files, file)
			}
		}
	}
}

func TestConstraintsOfATopWithoutPorts(t *testing.T) {
	require.Equal(t, "create_clock -name virtual -period 10\n", constraints(nil))
}
