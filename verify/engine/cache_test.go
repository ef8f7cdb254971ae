package engine

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func names(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	var out []string
	for _, e := range entries {
		out = append(out, e.Name())
	}
	return out
}

func TestCached(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	built := 0
	build := func(work, out string) error {
		built++
		return os.WriteFile(out, []byte("x"), 0o755)
	}
	for range 3 {
		path, err := cached(dir, "a", build)
		require.NoError(t, err)
		require.Equal(t, filepath.Join(dir, "a"), path)
	}
	require.Equal(t, 1, built)

	broken := errors.New("broken")
	_, err := cached(dir, "b", func(work, out string) error {
		require.NoError(t, os.WriteFile(out, []byte("half"), 0o755))
		return broken
	})
	require.ErrorIs(t, err, broken)
	require.Equal(t, []string{"a"}, names(t, dir), "a failed build leaves nothing")

	// What nobody has used for long goes when something new is built.
	old := time.Now().Add(-keep - time.Hour)
	for _, name := range []string{"used", "unused"} {
		_, err := cached(dir, name, build)
		require.NoError(t, err)
		require.NoError(t, os.Chtimes(filepath.Join(dir, name), old, old))
	}
	_, err = cached(dir, "used", build)
	require.NoError(t, err)
	_, err = cached(dir, "c", build)
	require.NoError(t, err)
	require.Equal(t, []string{"a", "c", "used"}, names(t, dir))
}

func TestCacheDir(t *testing.T) {
	t.Setenv("SPARCGEN_CACHE", "/some/where")
	dir, err := CacheDir()
	require.NoError(t, err)
	require.Equal(t, "/some/where", dir)
	t.Setenv("SPARCGEN_CACHE", "")
	t.Setenv("XDG_CACHE_HOME", "/home/cache")
	dir, err = CacheDir()
	require.NoError(t, err)
	require.Equal(t, "/home/cache/sparcgen", dir)
}
