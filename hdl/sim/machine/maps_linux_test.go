//go:build amd64

package machine

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// mappings returns the bytes of this process's executable pages that are of no
// file, and demands that none can be written.
func mappings(t *testing.T) (n int) {
	t.Helper()
	text, err := os.ReadFile("/proc/self/maps")
	require.NoError(t, err)
	for line := range strings.SplitSeq(string(text), "\n") {
		f := strings.Fields(line)
		if len(f) < 2 {
			continue
		}
		require.False(t, strings.Contains(f[1], "w") && strings.Contains(f[1], "x"), "pages to write and execute: %s", line)
		if len(f) == 5 && strings.Contains(f[1], "x") {
			from, to, _ := strings.Cut(f[0], "-")
			n += int(number(t, to) - number(t, from))
		}
	}
	return n
}

func number(t *testing.T, hex string) uint64 {
	t.Helper()
	v, err := strconv.ParseUint(hex, 16, 64)
	require.NoError(t, err)
	return v
}
