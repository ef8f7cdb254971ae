package docs_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/verify/docs"
)

// follow follows a page in a clean folder: it writes the files, makes the edits,
// runs the commands and demands that they print what the page shows, times and
// temporary folders aside.
func follow(t *testing.T, p *checked, folder string) {
	t.Helper()
	top := t.TempDir()
	checkout, err := filepath.Abs(root)
	require.NoError(t, err)
	require.NoError(t, os.Symlink(checkout, filepath.Join(top, "sparcgen"))) // stands for the clone
	dir, output, ran := filepath.Join(top, folder), "", 0
	p.each(func(b docs.Block) bool {
		attr := b.Attributes()
		switch b.Language() {
		case "go":
			if attr["file"] != "" {
				write(t, filepath.Join(dir, attr["file"]), b.Text)
				return true
			}
			path := filepath.Join(dir, attr["edit"])
			now, err := os.ReadFile(path)
			require.NoError(t, err)
			lines := strings.SplitAfter(string(now), "\n")
			n, err := strconv.Atoi(attr["line"])
			require.NoError(t, err)
			lines[n-1] = b.Text
			write(t, path, strings.Join(lines, ""))
		case "sh":
			_, fails := attr["fails"]
			output = shell(t, top, dir, b.Text, fails)
			ran++
		case "text":
			if b.Mark == "text" { // not a drawing
				require.Equal(t, timeless(b.Text), timeless(output), "%s:%d", p.Path, b.Line)
			}
		}
		return true
	})
	require.Greater(t, ran, 5)
}

func write(t testing.TB, path, text string) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
	require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
}

// shell runs the commands of a block: the first block makes the folder that
// later ones run in.
func shell(t testing.TB, top, dir, text string, fails bool) string {
	t.Helper()
	if strings.HasPrefix(text, "git clone ") {
		_, text, _ = strings.Cut(text, "\n")
		dir = top
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
