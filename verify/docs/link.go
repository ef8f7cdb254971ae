package docs

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
)

// Link is a link of a page to another file of the project, or within itself.
type Link struct {
	Line   int
	Path   string // relative to the page's folder; "" for the page itself
	Anchor string // behind #, or ""
}

var linkText = regexp.MustCompile(`\]\(([^)\s]+)\)`)

// Links returns the links of a page that lead into the project.
func (p *Page) Links() (list []Link) {
	for _, s := range p.prose {
		for _, m := range linkText.FindAllStringSubmatch(codeSpan.ReplaceAllString(s.text, "`"), -1) {
			if strings.Contains(m[1], "://") {
				continue
			}
			path, anchor, _ := strings.Cut(m[1], "#")
			list = append(list, Link{s.line, path, anchor})
		}
	}
	return list
}

var heading = regexp.MustCompile(`^#{1,6} (.*)$`)

// Anchors returns what a link may name behind # on the page: one for each
// heading, as GitHub makes them.
func (p *Page) Anchors() map[string]bool {
	list := map[string]bool{}
	for _, s := range p.prose {
		m := heading.FindStringSubmatch(s.text)
		if m == nil {
			continue
		}
		slug := strings.Map(func(r rune) rune {
			switch {
			case unicode.IsLetter(r) || unicode.IsDigit(r) || r == '-' || r == '_':
				return unicode.ToLower(r)
			case r == ' ':
				return '-'
			}
			return -1
		}, strings.ReplaceAll(m[1], `\_`, "_"))
		name := slug
		for n := 1; list[name]; n++ {
			name = fmt.Sprintf("%s-%d", slug, n)
		}
		list[name] = true
	}
	return list
}
