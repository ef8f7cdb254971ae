package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// process runs the binary and returns what it printed and its exit code.
func process(t *testing.T, cmd *exec.Cmd) outcome {
	t.Helper()
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		require.NoError(t, err)
	}
	return outcome{cmd.ProcessState.ExitCode(), stdout.String(), stderr.String()}
}

// names lists everything below a directory.
func names(t *testing.T, dir string) []string {
	t.Helper()
	var list []string
	require.NoError(t, filepath.WalkDir(dir, func(path string, _ os.DirEntry, err error) error {
		list = append(list, path)
		return err
	}))
	return list
}

// A directory the user may not write to, in a real process (as another user
// when the tests run as root, for whom permissions do not count).
func TestReadOnlyOutput(t *testing.T) {
	root := t.TempDir()
	for dir := root; dir != os.TempDir() && dir != "/"; dir = filepath.Dir(dir) {
		require.NoError(t, os.Chmod(dir, 0o755))
	}
	for _, out := range []string{"out", "out/deeper/still"} {
		existing := filepath.Join(root, "out")
		require.NoError(t, os.MkdirAll(existing, 0o755))
		require.NoError(t, os.Chmod(existing, 0o555))
		cmd := exec.Command(binary, "emit", "--preset", "tiny", "--out", out)
		cmd.Dir = root
		if os.Geteuid() == 0 {
			cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
		}
		got := process(t, cmd)
		require.Equal(t, exitMisuse, got.code)
		require.Empty(t, got.stdout)
		require.Equal(t, "sparcgen: "+out+": cannot write: permission denied; nothing was changed; mend that or choose another directory with --out\n", got.stderr)
		require.Len(t, names(t, root), 2)
	}
}

// What is printed into a full disk is not lost silently.
func TestFullStandardOutput(t *testing.T) {
	for _, args := range [][]string{{"config"}, {"config", "--json"}, {"diag"}, {"units", "--preset", "tiny"}, {"--help"}} {
		full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
		require.NoError(t, err)
		defer full.Close()
		cmd := exec.Command(binary, args...)
		var stderr strings.Builder
		cmd.Stdout, cmd.Stderr = full, &stderr
		require.Error(t, cmd.Run(), args)
		require.Equal(t, exitMisuse, cmd.ProcessState.ExitCode(), args)
		require.Contains(t, stderr.String(), "no space left on device", args)
	}
}

// A disk with too little room. As root it is a real one; a file size limit
// stands in for it elsewhere.
func TestFullOutput(t *testing.T) {
	root := t.TempDir()
	disk := filepath.Join(root, "disk")
	require.NoError(t, os.Mkdir(disk, 0o755))
	var cmd *exec.Cmd
	want := "file too large"
	if syscall.Mount("tmpfs", disk, "tmpfs", 0, "size=8k") == nil {
		t.Cleanup(func() { require.NoError(t, syscall.Unmount(disk, 0)) })
		cmd = exec.Command(binary, "emit", "--preset", "tiny", "--out", "disk/out")
		want = "no space left on device"
	} else {
		cmd = exec.Command("sh", "-c", "trap '' XFSZ; ulimit -f 1; exec \"$0\" emit --preset tiny --out disk/out", binary)
	}
	cmd.Dir = root
	got := process(t, cmd)
	require.Equal(t, exitMisuse, got.code, got.stdout+got.stderr)
	require.Empty(t, got.stdout)
	require.Contains(t, got.stderr, "sparcgen: disk/out: cannot write ")
	require.Contains(t, got.stderr, ": "+want+"; nothing was changed")
	require.Len(t, names(t, root), 2, "nothing half-written")
}

// Ctrl-C at many moments in the life of the process: the directory is whole
// or not there, and the exit code says which.
func TestInterruptedProcess(t *testing.T) {
	root := t.TempDir()
	out := filepath.Join(root, "out")
	interrupted := 0
	for i := range 25 {
		cmd := exec.Command(binary, "emit", "--out", out)
		var stderr strings.Builder
		cmd.Stderr = &stderr
		require.NoError(t, cmd.Start())
		time.Sleep(time.Duration(4*i) * time.Millisecond)
		require.NoError(t, cmd.Process.Signal(os.Interrupt))
		err := cmd.Wait()
		if err == nil { // the signal came too late
			require.FileExists(t, filepath.Join(out, "manifest.json"))
			require.NoError(t, os.RemoveAll(out))
		} else if cmd.ProcessState.ExitCode() == exitInterrupted { // else it came before the handler
			interrupted++
			require.Contains(t, stderr.String(), "interrupted")
		}
		require.Len(t, names(t, root), 1, "nothing is left, hidden or not")
	}
	require.NotZero(t, interrupted, "no signal arrived while it worked")
}

// BenchmarkEmitPaper is `emit --lanes 64` as a user runs it.
func BenchmarkEmitPaper(b *testing.B) {
	out := filepath.Join(b.TempDir(), "out")
	for b.Loop() {
		if text, err := exec.Command(binary, "emit", "--lanes", "64", "--out", out).CombinedOutput(); err != nil {
			b.Fatalf("%v\n%s", err, text)
		}
	}
}
