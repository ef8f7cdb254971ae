package docs_test

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/verify/docs"
)

// elsewhere are the pages that follow runs, in a folder of their own.
var elsewhere = map[string]bool{"docs/project.md": true, "docs/tutorial.md": true, "docs/testing.md": true}

// TestCommands: every make target, package and test that a page names exists.
// The command lines of sparcgen are checked by package cmd/sparcgen.
func TestCommands(t *testing.T) {
	pages, err := docs.Pages(root)
	require.NoError(t, err)
	n := 0
	for _, page := range pages {
		if elsewhere[page.Path] {
			continue
		}
		for _, c := range page.Commands() {
			if what := wrong(t, c); what != "" {
				t.Errorf("%s:%d: %s: %s", c.Page, c.Line, c, what)
			}
			n++
		}
	}
	require.Greater(t, n, 100)
}

// wrong says what does not exist of what a command names, or "".
func wrong(t testing.TB, c docs.Command) string {
	switch a := c.Args; {
	case a[0] == "make":
		return wrongMake(t, c.Dir, a[1:])
	case len(a) > 1 && a[0] == "go" && (a[1] == "test" || a[1] == "run" || a[1] == "build" || a[1] == "vet"):
		return wrongGo(t, a[1], a[2:])
	}
	return ""
}

var target = regexp.MustCompile(`(?m)^([\w -]+):(?:[^=]|$)`)

func wrongMake(t testing.TB, dir string, args []string) string {
	var targets []string
	for i := 0; i < len(args); i++ {
		switch a := args[i]; {
		case a == "-C" && i+1 < len(args):
			dir = args[i+1]
			i++
		case strings.Contains(a, "=") || strings.HasPrefix(a, "build/"): // a variable; a file
		default:
			targets = append(targets, a)
		}
	}
	if strings.HasPrefix(dir, "build/") { // written by a command
		return ""
	}
	text, err := os.ReadFile(filepath.Join(root, dir, "Makefile"))
	if err != nil {
		return "there is no " + path.Join(dir, "Makefile")
	}
	var known []string
	for _, m := range target.FindAllStringSubmatch(string(text), -1) {
		known = append(known, strings.Fields(m[1])...)
	}
	for _, a := range targets {
		if !slices.Contains(known, a) {
			return fmt.Sprintf("the Makefile has no target %s", a)
		}
	}
	return ""
}

var testFunction = regexp.MustCompile(`(?m)^func ((?:Test|Example|Fuzz|Benchmark)\w*)\(`)

func wrongGo(t testing.TB, verb string, args []string) string {
	run, bench := "", ""
	var dirs []string
	for i := 0; i < len(args); i++ {
		switch a := args[i]; {
		case a == "-args":
			i = len(args)
		case (a == "-run" || a == "-bench") && i+1 < len(args):
			if a == "-run" {
				run = args[i+1]
			} else {
				bench = args[i+1]
			}
			i++
		case strings.HasPrefix(a, "./"):
			dirs = append(dirs, strings.TrimSuffix(strings.TrimPrefix(a, "./"), "..."))
			if verb == "run" {
				i = len(args)
			}
		}
	}
	if bench != "" {
		run = ""
	}
	for _, dir := range dirs {
		files, err := filepath.Glob(filepath.Join(root, dir, "*.go"))
		require.NoError(t, err)
		if _, err := os.Stat(filepath.Join(root, dir)); err != nil {
			return "there is no folder " + dir
		}
		if run == "" {
			continue
		}
		want, err := regexp.Compile(run)
		if err != nil {
			return err.Error()
		}
		found := false
		for _, f := range files {
			if !strings.HasSuffix(f, "_test.go") {
				continue
			}
			text, err := os.ReadFile(f)
			require.NoError(t, err)
			for _, m := range testFunction.FindAllStringSubmatch(string(text), -1) {
				found = found || want.MatchString(m[1])
			}
		}
		if !found {
			return fmt.Sprintf("package %s has no test that matches %s", dir, run)
		}
	}
	return ""
}

// TestWrong plants commands that name what is not there.
func TestWrong(t *testing.T) {
	page, err := docs.Parse("x.md", "```sh\nmake N=2 nothing # make test\ncd hdl && make test; go test ./hdl/nowhere | cat >file\n"+
		"go test \\\n  ./hdl -run 'TestNothingAtAll'\n```\nSay `make cake` or `go test ./verify/docs -run Every`.\n")
	require.NoError(t, err)
	var got []string
	for _, c := range page.Commands() {
		got = append(got, fmt.Sprintf("%d %s: %s", c.Line, c, wrong(t, c)))
	}
	require.Equal(t, []string{
		"2 make N=2 nothing: the Makefile has no target nothing",
		"3 cd hdl: ",
		"3 make test: there is no hdl/Makefile",
		"3 go test ./hdl/nowhere: there is no folder hdl/nowhere",
		"3 cat: ",
		"4 go test ./hdl -run TestNothingAtAll: package hdl has no test that matches TestNothingAtAll",
		"7 make cake: the Makefile has no target cake",
		"7 go test ./verify/docs -run Every: ",
	}, got)
}
