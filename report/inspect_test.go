package report

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// void elements have no end tag.
var void = []string{"meta", "link", "img", "br"}

// spaces are the addresses that name the language of an element and are never opened.
var spaces = regexp.MustCompile(`xmlns(:xlink)?="http://www\.w3\.org/[0-9]+/(svg|xlink)"`)

// elsewhere matches addresses of anything but the page itself.
var elsewhere = regexp.MustCompile(`(?i)https?:|//[a-z0-9]|url\(|@import|<script|<iframe|<object|<link rel="stylesheet`)

// inspect says what is wrong with a page: tags that do not match, ids that are not
// unique or not there, pictures without alternative text, tables that widen the page,
// addresses of other files.
func inspect(page []byte) []string {
	var wrong []string
	add := func(format string, a ...any) { wrong = append(wrong, fmt.Sprintf(format, a...)) }
	outside := base64Data.ReplaceAll(spaces.ReplaceAll(page, nil), []byte("data:"))
	for _, at := range elsewhere.FindAllIndex(outside, -1) {
		add("refers to another file: %s", outside[at[0]:min(at[0]+40, len(outside))])
	}
	var open []string
	var needed []string
	ids := make(map[string]bool)
	scrolls := 0 // open containers that scroll
	var scroll []bool
	for z := html.NewTokenizer(bytes.NewReader(page)); ; {
		kind := z.Next()
		if kind == html.ErrorToken {
			break
		}
		token := z.Token()
		name := token.Data
		switch kind {
		case html.EndTagToken:
			if len(open) == 0 || open[len(open)-1] != name {
				add("</%s> where %v are open", name, open)
				return wrong
			}
			if scroll[len(scroll)-1] {
				scrolls--
			}
			open, scroll = open[:len(open)-1], scroll[:len(scroll)-1]
		case html.StartTagToken, html.SelfClosingTagToken:
			attributes := make(map[string]string)
			for _, a := range token.Attr {
				attributes[a.Key] = a.Val
			}
			if id, ok := attributes["id"]; ok {
				if ids[id] {
					add("id %s is there twice", id)
				}
				ids[id] = true
			}
			needed = append(needed, strings.Fields(attributes["aria-labelledby"])...)
			if to, ok := strings.CutPrefix(attributes["href"], "#"); ok {
				needed = append(needed, to)
			}
			scrolling := slices.Contains(strings.Fields(attributes["class"]), "scroll")
			switch {
			case name == "img" && attributes["alt"] == "":
				add("img without alt")
			case name == "svg" && (attributes["role"] != "img" || len(strings.Fields(attributes["aria-labelledby"])) != 2):
				add("svg without role, title or description")
			case name == "table" && scrolls == 0:
				add("table without a container that scrolls")
			case scrolling && (attributes["tabindex"] != "0" || attributes["aria-label"] == ""):
				add("container that scrolls without tabindex and label")
			}
			if kind == html.StartTagToken && !slices.Contains(void, name) {
				open, scroll = append(open, name), append(scroll, scrolling)
				if scrolling {
					scrolls++
				}
			}
		}
	}
	if len(open) > 0 {
		add("never closed: %v", open)
	}
	for _, id := range needed {
		if !ids[id] {
			add("no element has the id %s", id)
		}
	}
	return wrong
}

var base64Data = regexp.MustCompile(`data:image/[a-z]+(&#43;xml|\+xml)?;base64,[A-Za-z0-9/=]*(&#43;[A-Za-z0-9/=]*|\+[A-Za-z0-9/=]*)*`)

// outline returns the text of a page a line each, pictures by their titles.
func outline(page []byte) string {
	var b strings.Builder
	var skip string
	for z := html.NewTokenizer(bytes.NewReader(page)); ; {
		kind := z.Next()
		if kind == html.ErrorToken {
			return b.String()
		}
		token := z.Token()
		switch {
		case kind == html.StartTagToken && (token.Data == "style" || token.Data == "text"):
			skip = token.Data
		case kind == html.EndTagToken && token.Data == skip:
			skip = ""
		case kind == html.StartTagToken && slices.Contains([]string{"h1", "h2", "h3", "svg", "img", "table", "tr", "figcaption"}, token.Data):
			fmt.Fprintf(&b, "<%s>\n", token.Data)
		case kind == html.TextToken && skip == "":
			if s := strings.Join(strings.Fields(token.Data), " "); s != "" {
				b.WriteString("  " + s + "\n")
			}
		}
	}
}
