package docs_test

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/verify/docs"
)

// TestLinks: every link of the pages leads to a file of the project, and to a
// heading on it.
func TestLinks(t *testing.T) {
	pages, err := docs.Pages(root)
	require.NoError(t, err)
	for _, complaint := range broken(pages) {
		t.Error(complaint)
	}
}

func broken(pages []*docs.Page) (list []string) {
	anchors := map[string]map[string]bool{}
	for _, p := range pages {
		anchors[p.Path] = p.Anchors()
	}
	for _, p := range pages {
		for _, l := range p.Links() {
			to := p.Path
			if l.Path != "" {
				to = path.Join(path.Dir(p.Path), l.Path)
			}
			_, err := os.Stat(filepath.Join(root, to))
			switch known, isPage := anchors[to]; {
			case err != nil && !isPage:
				list = append(list, fmt.Sprintf("%s:%d: there is no %s", p.Path, l.Line, to))
			case l.Anchor != "" && isPage && !known[l.Anchor]:
				list = append(list, fmt.Sprintf("%s:%d: %s has no heading #%s", p.Path, l.Line, to, l.Anchor))
			}
		}
	}
	return list
}

// TestBroken plants links that lead nowhere.
func TestBroken(t *testing.T) {
	var pages []*docs.Page
	for name, text := range map[string]string{
		"docs/a.md": "# A `b` c_d, e\n\n[x](nothing.md) [y](b.md#two) [z](b.md#one) [w](#a-b-c_d-e) `[v](v.md)`\n```text\n[u](u.md)\n```\n[t](../README.md)\n",
		"docs/b.md": "## One\n\n## One\n\n[1](#one-1) [2](#one-2)\n",
	} {
		p, err := docs.Parse(name, text)
		require.NoError(t, err)
		pages = append(pages, p)
	}
	require.ElementsMatch(t, []string{
		"docs/a.md:3: there is no docs/nothing.md",
		"docs/a.md:3: docs/b.md has no heading #two",
		"docs/b.md:5: docs/b.md has no heading #one-2",
	}, broken(pages))
}
