package main

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestProgress(t *testing.T) {
	for _, c := range []struct {
		terminal bool
		want     string
	}{
		{false, "emit: 2/4 expu\n"},
		{true, "\r\x1b[Kemit [============            ] 2/4 expu\r\x1b[K"},
	} {
		var out strings.Builder
		p := newProgress(&out, "emit")
		p.terminal = c.terminal
		clock := p.start
		p.now = func() time.Time { return clock }
		p.step(1, 4, "distu")
		require.Empty(t, out.String(), "nothing in the first two seconds")
		p.end()
		require.Empty(t, out.String(), "nothing to remove")
		clock = clock.Add(progressDelay)
		p.step(2, 4, "expu")
		p.end()
		require.Equal(t, c.want, out.String())
	}
}

func TestOnlyATerminalGetsABar(t *testing.T) {
	file, err := os.Create(t.TempDir() + "/log")
	require.NoError(t, err)
	defer file.Close()
	require.False(t, newProgress(file, "emit").terminal)
	null, err := os.Open(os.DevNull)
	require.NoError(t, err)
	defer null.Close()
	require.True(t, newProgress(null, "emit").terminal, "a character device, as a terminal is")
}
