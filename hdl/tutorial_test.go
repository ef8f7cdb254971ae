package hdl_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// attributes returns the words after a block's language, "file=a.go" as
// file -> a.go and "fails" as fails -> "".
func attributes(mark string) map[string]string {
	list := map[string]string{}
	for _, word := range strings.Fields(mark)[1:] {
		key, value, _ := strings.Cut(word, "=")
		list[key] = value
	}
	return list
}

// TestTutorial follows docs/tutorial.md.
func TestTutorial(t *testing.T) { require.Equal(t, 9, follow(t, "../docs/tutorial.md", "tutorial")) }

// TestTestingPage follows docs/testing.md.
func TestTestingPage(t *testing.T) { require.Equal(t, 12, follow(t, "../docs/testing.md", "metering")) }

// follow follows a page in a clean folder: it writes the files, makes the edits,
// runs the commands and demands that they print what the page shows, times and
// temporary folders aside. It returns how many blocks of commands it ran.
func follow(t *testing.T, page, folder string) (ran int) {
	t.Helper()
	root := t.TempDir()
	checkout, err := filepath.Abs("..")
	require.NoError(t, err)
	require.NoError(t, os.Symlink(checkout, filepath.Join(root, "sparcgen"))) // stands for the clone
	dir, output := filepath.Join(root, folder), ""
	for _, b := range codeBlocks(t, page) {
		mark, text := b[0], b[1]
		attr := attributes(mark)
		switch strings.Fields(mark)[0] {
		case "go":
			if attr["file"] != "" {
				write(t, filepath.Join(dir, attr["file"]), text)
				continue
			}
			path := filepath.Join(dir, attr["edit"])
			now, err := os.ReadFile(path)
			require.NoError(t, err)
			lines := strings.SplitAfter(string(now), "\n")
			n, err := strconv.Atoi(attr["line"])
			require.NoError(t, err)
			lines[n-1] = text
			write(t, path, strings.Join(lines, ""))
		case "sh":
			_, fails := attr["fails"]
			output = shell(t, root, dir, text, fails)
			ran++
		case "text":
			require.Equal(t, timeless(text), timeless(output))
		}
	}
	return ran
}

func write(t testing.TB, path, text string) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
	require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
}

// shell runs the commands of a block: the first block makes the folder that
// later ones run in.
func shell(t testing.TB, root, dir, text string, fails bool) string {
	t.Helper()
	if strings.HasPrefix(text, "git clone ") {
		_, text, _ = strings.Cut(text, "\n")
		dir = root
	}
	cmd := exec.CommandContext(t.Context(), "sh", "-ec", text)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off")
	out, err := cmd.CombinedOutput()
	require.Equalf(t, fails, err != nil, "%s\n%s", text, out)
	return string(out)
}

var timeSpent = regexp.MustCompile(`\d+\.\d+s|\(cached\)`)

var temporary = regexp.MustCompile(`/\S+/(\w+\.(vcd|html))`)

// timeless returns text without the times that go test prints, and without the
// folders of temporary files.
func timeless(text string) string {
	return temporary.ReplaceAllString(timeSpent.ReplaceAllString(text, "TIME"), "TEMPORARY/$1")
}
