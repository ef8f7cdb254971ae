package outdir

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

// faulty fails its nth call of an operation, and can run something before it.
type faulty struct {
	OS
	fail   string // operation, and after a space the end of the path it is about; "" none
	err    error
	before func(op, path string)
	calls  []string
}

func (f *faulty) try(op, path string) error {
	f.calls = append(f.calls, op+" "+filepath.Base(path))
	if f.before != nil {
		f.before(op, path)
	}
	failOp, failPath, _ := strings.Cut(f.fail, " ")
	if f.fail != "" && op == failOp && strings.HasSuffix(path, failPath) {
		return &os.PathError{Op: op, Path: path, Err: f.err}
	}
	return nil
}

func (f *faulty) Stat(name string) (os.FileInfo, error) {
	if err := f.try("stat", name); err != nil {
		return nil, err
	}
	return f.OS.Stat(name)
}

func (f *faulty) Mkdir(name string, perm os.FileMode) error {
	if err := f.try("mkdir", name); err != nil {
		return err
	}
	return f.OS.Mkdir(name, perm)
}

func (f *faulty) MkdirTemp(dir, pattern string) (string, error) {
	if err := f.try("mkdirtemp", dir); err != nil {
		return "", err
	}
	return f.OS.MkdirTemp(dir, pattern)
}

// WriteFile writes half of the file before it fails, as a full disk does.
func (f *faulty) WriteFile(name string, data []byte, perm os.FileMode) error {
	if err := f.try("write", name); err != nil {
		f.OS.WriteFile(name, data[:len(data)/2], perm)
		return err
	}
	return f.OS.WriteFile(name, data, perm)
}

func (f *faulty) Rename(from, to string) error {
	if err := f.try("rename", to); err != nil {
		return err
	}
	return f.OS.Rename(from, to)
}

// tree returns everything below a directory, files with their content.
func tree(t *testing.T, root string) map[string]string {
	t.Helper()
	got := make(map[string]string)
	require.NoError(t, filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		if d.IsDir() {
			got[rel+"/"] = ""
			return nil
		}
		data, err := os.ReadFile(path)
		got[rel] = string(data)
		return err
	}))
	return got
}

func write(t *testing.T, root string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		path := filepath.Join(root, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
	}
}

var two = []File{{"a.v", []byte("module a")}, {"b.v", []byte("module b")}}

func TestNewDirectory(t *testing.T) {
	root := t.TempDir()
	require.NoError(t, Replace(t.Context(), OS{}, filepath.Join(root, "x", "y", "out"), nil, two))
	require.Equal(t, map[string]string{"./": "", "x/": "", "x/y/": "", "x/y/out/": "", "x/y/out/a.v": "module a", "x/y/out/b.v": "module b"}, tree(t, root))
	info, err := os.Stat(filepath.Join(root, "x", "y", "out"))
	require.NoError(t, err)
	parent, err := os.Stat(filepath.Join(root, "x"))
	require.NoError(t, err)
	require.Equal(t, parent.Mode(), info.Mode(), "as readable as any new directory")
}

func TestRelativeDirectories(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, dir := range []string{"out", "p/q", "."} {
		require.NoError(t, Replace(t.Context(), OS{}, dir, nil, two))
	}
	require.Len(t, tree(t, "."), 1+2+3+2+2)
}

func TestStaleFilesGoAndOthersStay(t *testing.T) {
	root := t.TempDir()
	write(t, root, map[string]string{"out/a.v": "old a", "out/stale.v": "old", "out/notes.txt": "mine", "out/sub/x": "mine too"})
	require.NoError(t, Replace(t.Context(), OS{}, filepath.Join(root, "out"), []string{"a.v", "stale.v", "gone.v"}, two))
	require.Equal(t, map[string]string{"./": "", "out/": "", "out/sub/": "", "out/sub/x": "mine too", "out/notes.txt": "mine",
		"out/a.v": "module a", "out/b.v": "module b"}, tree(t, root))
}

func TestForeignFileInTheWay(t *testing.T) {
	root := t.TempDir()
	write(t, root, map[string]string{"out/b.v": "hand-written"})
	before := tree(t, root)
	err := Replace(t.Context(), OS{}, filepath.Join(root, "out"), []string{"a.v"}, two)
	require.EqualError(t, err, filepath.Join(root, "out")+": holds a b.v that no earlier emission wrote; move it away or choose another directory with --out")
	require.Equal(t, before, tree(t, root))
}

func TestOutIsAFile(t *testing.T) {
	root := t.TempDir()
	write(t, root, map[string]string{"out": "a file"})
	require.EqualError(t, Replace(t.Context(), OS{}, filepath.Join(root, "out"), nil, two), filepath.Join(root, "out")+": is a file; choose a directory with --out")
	err := Replace(t.Context(), OS{}, filepath.Join(root, "out", "deeper"), nil, two)
	require.EqualError(t, err, filepath.Join(root, "out", "deeper")+": cannot look at it: not a directory; nothing was changed; mend that or choose another directory with --out")
}

func TestNamesWithPathsAreRefused(t *testing.T) {
	root := t.TempDir()
	require.ErrorContains(t, Replace(t.Context(), OS{}, root, nil, []File{{"../a.v", nil}}), "not a plain file name")
	require.Len(t, tree(t, root), 1)
}

// Every single operation fails once, into a new and into an existing
// directory: the tree is as before, and the message says what failed and why.
func TestEveryFailureLeavesTheTreeAsItWas(t *testing.T) {
	for _, existing := range []bool{false, true} {
		probe := &faulty{}
		run := func(root string, f *faulty) error {
			if existing {
				write(t, root, map[string]string{"p/out/a.v": "old a", "p/out/stale.v": "old", "p/out/notes.txt": "mine"})
			}
			return Replace(t.Context(), f, filepath.Join(root, "p", "out"), []string{"a.v", "stale.v"}, two)
		}
		require.NoError(t, run(t.TempDir(), probe))
		tested := 0
		for i, call := range probe.calls {
			if strings.HasPrefix(call, "stat ") {
				continue
			}
			root := t.TempDir()
			n := 0
			f := &faulty{err: syscall.ENOSPC}
			f.before = func(op, path string) {
				f.fail = ""
				if n == i {
					f.fail = op + " " + filepath.Base(path)
				}
				n++
			}
			var before map[string]string
			if existing {
				write(t, root, map[string]string{"p/out/a.v": "old a", "p/out/stale.v": "old", "p/out/notes.txt": "mine"})
			}
			before = tree(t, root)
			err := run(root, f)
			require.ErrorIs(t, err, syscall.ENOSPC, call)
			require.ErrorContains(t, err, filepath.Join(root, "p", "out")+": cannot ", call)
			require.ErrorContains(t, err, "no space left on device; nothing was changed", call)
			require.Equal(t, before, tree(t, root), "existing %v, failing %s", existing, call)
			tested++
		}
		require.GreaterOrEqual(t, tested, 7, "%v", probe.calls)
	}
}

func TestReadOnlyFileSystem(t *testing.T) {
	root := t.TempDir()
	f := &faulty{fail: "mkdirtemp", err: syscall.EROFS}
	err := Replace(t.Context(), f, filepath.Join(root, "out"), nil, two)
	require.EqualError(t, err, filepath.Join(root, "out")+": cannot write: read-only file system; nothing was changed; mend that or choose another directory with --out")
}

// An interrupt before any of the files leaves everything as it was.
func TestInterrupt(t *testing.T) {
	for _, at := range []string{"a.v", "b.v"} {
		root := t.TempDir()
		write(t, root, map[string]string{"out/a.v": "old a"})
		before := tree(t, root)
		ctx, cancel := context.WithCancel(t.Context())
		f := &faulty{before: func(op, path string) {
			if op == "write" && strings.HasSuffix(path, at) {
				cancel()
			}
		}}
		err := Replace(ctx, f, filepath.Join(root, "out"), []string{"a.v"}, two)
		require.ErrorIs(t, err, context.Canceled)
		require.EqualError(t, err, filepath.Join(root, "out")+": interrupted before it was complete; nothing was changed")
		require.Equal(t, before, tree(t, root))
		require.Equal(t, "write "+at, f.calls[len(f.calls)-1], "nothing more is written")
	}
}

// When even putting back fails, the message says where the earlier files are.
func TestWhatCannotBePutBackIsKept(t *testing.T) {
	root := t.TempDir()
	write(t, root, map[string]string{"out/a.v": "old a"})
	broken := false
	f := &faulty{err: syscall.EIO}
	f.before = func(op, path string) {
		broken = broken || op == "rename" && strings.HasSuffix(path, "b.v")
		if broken {
			f.fail = "rename"
		}
	}
	err := Replace(t.Context(), f, filepath.Join(root, "out"), []string{"a.v"}, two)
	require.ErrorContains(t, err, "and putting a.v back failed: input/output error; the earlier files are in "+filepath.Join(root, "out", ".sparcgen-"))
	var kept string
	for path, text := range tree(t, root) {
		if strings.HasSuffix(path, filepath.Join("old", "a.v")) {
			kept = text
		}
	}
	require.Equal(t, "old a", kept)
}

func TestErrorsOfContextsOtherThanInterrupts(t *testing.T) {
	ctx, cancel := context.WithTimeoutCause(t.Context(), 0, errors.New("late"))
	defer cancel()
	<-ctx.Done()
	err := Replace(ctx, OS{}, filepath.Join(t.TempDir(), "out"), nil, two)
	require.ErrorIs(t, err, context.DeadlineExceeded)
	require.NotContains(t, fmt.Sprint(err), "interrupted")
}
