package outdir

import (
	"context"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestReplaceFile(t *testing.T) {
	root := t.TempDir()
	path := filepath.Join(root, "plan.yaml")
	for _, text := range []string{"first", "second"} {
		require.NoError(t, ReplaceFile(t.Context(), OS{}, path, []byte(text)))
		require.Equal(t, map[string]string{"./": "", "plan.yaml": text}, tree(t, root))
	}
	plain := filepath.Join(root, "plain")
	require.NoError(t, os.WriteFile(plain, nil, 0o666))
	want, err := os.Stat(plain)
	require.NoError(t, err)
	got, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, want.Mode(), got.Mode(), "as readable as any new file")

	t.Chdir(root)
	require.NoError(t, ReplaceFile(t.Context(), OS{}, "here.npz", nil))
	require.FileExists(t, filepath.Join(root, "here.npz"))
}

// Whatever step fails, the earlier file stays and nothing is left over.
func TestReplaceFileFailures(t *testing.T) {
	for _, fail := range []string{"mkdirtemp", "write", "rename"} {
		root := t.TempDir()
		write(t, root, map[string]string{"z.npz": "old"})
		path := filepath.Join(root, "z.npz")
		err := ReplaceFile(t.Context(), &faulty{fail: fail, err: syscall.ENOSPC}, path, []byte("new"))
		require.EqualError(t, err, path+": cannot write: no space left on device; nothing was changed; mend that or choose another path with --out", fail)
		require.Equal(t, map[string]string{"./": "", "z.npz": "old"}, tree(t, root), fail)
	}
	root := t.TempDir()
	write(t, root, map[string]string{"z.npz": "old"})
	path := filepath.Join(root, "z.npz")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	require.EqualError(t, ReplaceFile(ctx, OS{}, path, []byte("new")), path+": interrupted before it was complete; nothing was changed")
	require.Equal(t, map[string]string{"./": "", "z.npz": "old"}, tree(t, root))
	require.EqualError(t, ReplaceFile(t.Context(), OS{}, root, nil), root+": is a directory; give --out the path of a file")
	absent := filepath.Join(root, "absent", "z.npz")
	require.EqualError(t, ReplaceFile(t.Context(), OS{}, absent, nil), absent+": cannot write: no such file or directory; nothing was changed; mend that or choose another path with --out")
}
