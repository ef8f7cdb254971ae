package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// mistakes are planted one at a time; what is said about the page must then contain
// the words.
var mistakes = []struct{ name, old, new, words string }{
	{"an element wider than the window", "</main>", `<div style="width:3000px">wide</div></main>`, "the page is"},
	{"an element wider than a phone", "</main>", `<div style="width:500px">wide</div></main>`, "screen, 400 pixels: the page is"},
	{"a table outside its container", `<div class="scroll" tabindex="0" role="region" aria-label="Table of all heads">`, "<div>", "the page is"},
	{"a table wider than paper", "table{font-size:6.5pt", "table{font-size:20pt", "print, 718 pixels: the page is"},
	{"an error on the console", "</body>", `<script>console.error("planted")</script></body>`, "console:"},
	{"an exception", "</body>", `<script>planted()</script></body>`, "console:"},
	{"a script from elsewhere", "</body>", `<script src="planted.js"></script></body>`, "request:"},
	{"a picture without alternative text", " alt=\"", " data-alt=\"", "img without alt"},
	{"a picture that is none", "data:image/svg&#43;xml;base64,", "data:image/svg&#43;xml;base64,AAAA", "img is not shown"},
	{"a drawing without role", ` role="img" aria-labelledby=`, ` aria-labelledby=`, "svg without role"},
	{"a drawing without title", "<title id=\"h0-kl-t\">", "<title id=\"h0-kl-x\">", "svg whose label"},
	{"small text in a plot", "svg.plot{width:100%}", "svg.plot{width:180px}", "text is"},
}

// plant makes each mistake in a copy of the page and fails when it is not noticed.
func plant(b *browser, path string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "pagecheck-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	copied := filepath.Join(dir, "page.html")
	for _, m := range mistakes {
		page := strings.Replace(string(data), m.old, m.new, 1)
		if page == string(data) {
			return fmt.Errorf("planted: %s: %q is not in the page", m.name, m.old)
		}
		if err := os.WriteFile(copied, []byte(page), 0o644); err != nil {
			return err
		}
		wrong, err := check(b, copied, "")
		if err != nil {
			return err
		}
		if !strings.Contains(strings.Join(wrong, "\n"), m.words) {
			return fmt.Errorf("planted: %s: not noticed; what was said: %q", m.name, wrong)
		}
		fmt.Printf("planted and noticed: %s\n", m.name)
	}
	return nil
}
