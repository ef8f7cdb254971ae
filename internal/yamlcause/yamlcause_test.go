package yamlcause

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"
)

func TestOf(t *testing.T) {
	for text, want := range map[string][2]string{
		"yaml: line 3: did not find x": {"3", "did not find x"},
		"yaml: unmarshal errors":       {"1", "unmarshal errors"},
		"plain":                        {"1", "plain"},
	} {
		line, reason := Of(errors.New(text))
		require.Equal(t, want, [2]string{line, reason})
	}
	var n yaml.Node
	line, reason := Of(yaml.Unmarshal([]byte("a: 1\nb: 2: 3\n"), &n))
	require.Equal(t, "2", line)
	require.NotContains(t, reason, "yaml")
}
