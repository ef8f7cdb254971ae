package tool

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestRun(t *testing.T) {
	ctx := context.Background()
	out, err := Run(ctx, "/", "sh", "-c", "pwd; echo bad >&2")
	require.NoError(t, err)
	require.Equal(t, "/\nbad\n", out)

	out, err = Feed(ctx, "", "hello", "cat")
	require.NoError(t, err)
	require.Equal(t, "hello", out)

	_, err = Run(ctx, "", "sh", "-c", "echo why; exit 3")
	var f *Failure
	require.ErrorAs(t, err, &f)
	require.EqualError(t, err, "sh: exit status 3\nwhy")

	_, err = Run(ctx, "", "no-such-program")
	require.EqualError(t, err, "no-such-program is not installed; `make tools` installs it")
	var m *Missing
	require.ErrorAs(t, err, &m)

	short, cancel := context.WithTimeout(ctx, 10*time.Millisecond)
	defer cancel()
	_, err = Run(short, "", "sleep", "10")
	require.ErrorIs(t, err, context.DeadlineExceeded)
}

func TestVersion(t *testing.T) {
	v, err := Version(context.Background(), "sh", "-c", "echo first; echo second")
	require.NoError(t, err)
	require.Equal(t, "first", v)
	_, err = Version(context.Background(), "sh", "-c", "exit 1")
	require.Error(t, err)
}
