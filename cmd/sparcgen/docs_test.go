package main

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/verify/docs"
)

// TestPagesNameCommands: every sparcgen command line of the pages is one that
// the program takes, its flags included.
func TestPagesNameCommands(t *testing.T) {
	pages, err := docs.Pages("../..")
	require.NoError(t, err)
	n := 0
	for _, page := range pages {
		for _, c := range page.Commands() {
			args, ok := c.Sparcgen()
			if !ok {
				continue
			}
			n++
			if err := understood(args); err != nil {
				t.Errorf("%s:%d: %s: %v", c.Page, c.Line, c, err)
			}
		}
	}
	require.Greater(t, n, 60)
}

// placeholder is a word that stands for another, CODE or PROGRAM.elf, or for
// one of several.
var placeholder = regexp.MustCompile(`^[A-Z]+(\.\w+)?$|^[\w-]+(\|[\w-]+)+$`)

// understood parses a command line and does not run it.
func understood(args []string) error {
	if len(args) > 0 && placeholder.MatchString(args[0]) {
		return nil // sparcgen COMMAND --help
	}
	root := newRoot(nil)
	if err := checkCommand(root, args); err != nil {
		return err
	}
	cmd, rest, err := root.Find(args)
	if err != nil {
		return err
	}
	for i, word := range rest { // a number is what most flags take, a word the others
		if placeholder.MatchString(word) {
			rest[i] = "1"
		}
	}
	cmd.InitDefaultHelpFlag()
	return cmd.ParseFlags(rest)
}

func TestUnderstood(t *testing.T) {
	for line, want := range map[string]string{
		"emit --lanes 64":         "",
		"diag CODE":               "",
		"plan --threshold T":      "",
		"COMMAND --help":          "",
		"run --memory ideal|dram": "",
		"bench sim --units":       "",
		"emit --lans 64":          "unknown flag: --lans",
		"omit":                    "unknown command",
		"bench sim --unit":        "unknown flag: --unit",
		"verify --mutants few":    "invalid argument",
	} {
		err := understood(strings.Fields(line))
		if want == "" {
			require.NoError(t, err, line)
		} else {
			require.ErrorContains(t, err, want, line)
		}
	}
}
