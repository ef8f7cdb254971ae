// Package docs reads the pages of the project: their blocks of code, and the
// commands that they name. Its tests compile and run every block of Go, and
// generate the pages of docs/reference and docs/gallery.md.
package docs

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Block is a block of code of a page.
type Block struct {
	Line int    // of its first line of text, from 1
	Mark string // what stands behind the opening fence, "go file=a.go"
	Text string // with a line end behind every line
}

// Language is the first word of the mark.
func (b Block) Language() string {
	word, _, _ := strings.Cut(b.Mark, " ")
	return word
}

// Attributes returns the words behind the language: "file=a.go" as file -> a.go,
// "fails" as fails -> "".
func (b Block) Attributes() map[string]string {
	list := map[string]string{}
	for _, word := range strings.Fields(b.Mark)[1:] {
		key, value, _ := strings.Cut(word, "=")
		list[key] = value
	}
	return list
}

// Page is a page of Markdown.
type Page struct {
	Path   string // from the root of the project, with slashes
	Blocks []Block
	prose  []span // the lines outside blocks
}

// span is a line of a page.
type span struct {
	line int
	text string
}

// unread are folders without pages of the project.
var unread = []string{"build", "testdata", "node_modules"}

// Pages reads every page below a folder, in the order of their paths.
func Pages(root string) ([]*Page, error) {
	var pages []*Page
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && path != root && (strings.HasPrefix(d.Name(), ".") || slices.Contains(unread, d.Name())) {
			return fs.SkipDir
		}
		if d.IsDir() || filepath.Ext(path) != ".md" {
			return nil
		}
		name, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		page, err := Parse(filepath.ToSlash(name), string(text))
		pages = append(pages, page)
		return err
	})
	return pages, err
}

// Parse finds the blocks of a page.
func Parse(path, text string) (*Page, error) {
	page := &Page{Path: path}
	fence, b := "", Block{}
	var body strings.Builder
	for i, line := range strings.Split(text, "\n") {
		switch mark := strings.TrimLeft(line, " "); {
		case fence != "" && strings.HasPrefix(mark, fence):
			b.Text = body.String()
			page.Blocks = append(page.Blocks, b)
			fence = ""
		case fence != "":
			body.WriteString(line + "\n")
		case strings.HasPrefix(mark, "```"):
			fence = mark[:len(mark)-len(strings.TrimLeft(mark, "`"))]
			b = Block{Line: i + 2, Mark: strings.TrimSpace(mark[len(fence):])}
			body.Reset()
		default:
			page.prose = append(page.prose, span{i + 1, line})
		}
	}
	if fence != "" {
		return page, fmt.Errorf("%s:%d: the block has no end", path, b.Line)
	}
	return page, nil
}
