package gen

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

var portLine = regexp.MustCompile(`^\s*(input|output)\s+(?:wire|reg)?\s*(?:signed\s*)?(?:\[(\d+):0\]\s*)?(\w+),?\s*$`)

// declaredPorts reads the port list of a Verilog module.
func declaredPorts(t *testing.T, text string) []ManifestPort {
	t.Helper()
	list := text[strings.Index(text, "(")+1 : strings.Index(text, ");")]
	var ports []ManifestPort
	for line := range strings.Lines(list) {
		line, _, _ = strings.Cut(line, "//")
		if strings.TrimSpace(line) == "" {
			continue
		}
		m := portLine.FindStringSubmatch(line)
		require.NotNil(t, m, "not a port: %q", line)
		p := ManifestPort{Name: m[3], Dir: strings.TrimSuffix(m[1], "put"), Width: 1}
		if m[2] != "" {
			high, err := strconv.Atoi(m[2])
			require.NoError(t, err)
			p.Width = high + 1
		}
		ports = append(ports, p)
	}
	return ports
}

// declared returns the ports without what Verilog does not say.
func declared(ports []ManifestPort) []ManifestPort {
	out := make([]ManifestPort, len(ports))
	for i, p := range ports {
		out[i] = ManifestPort{Name: p.Name, Dir: p.Dir, Width: p.Width}
	}
	return out
}

func TestFormatOf(t *testing.T) {
	for want, p := range map[string]ir.Port{
		"bool":            {Kind: ir.KindBool, Width: 1},
		"U8":              {Kind: ir.KindUInt, Width: 8},
		"S17":             {Kind: ir.KindSInt, Width: 17, Signed: true},
		"UQ4.12":          {Kind: ir.KindFix, Width: 16, Frac: 12},
		"UQ1.15":          {Kind: ir.KindFix, Width: 16, Frac: 15},
		"Q7.9":            {Kind: ir.KindFix, Width: 16, Frac: 9, Signed: true},
		"enum(idle,busy)": {Kind: ir.KindEnum, Width: 1, Enum: []string{"idle", "busy"}},
	} {
		require.Equal(t, want, formatOf(&p))
	}
}

func TestReadManifestOfNothing(t *testing.T) {
	m, err := ReadManifest(t.TempDir())
	require.NoError(t, err)
	require.Nil(t, m)
}
