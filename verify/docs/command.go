package docs

import (
	"regexp"
	"strings"
)

// Command is a command that a page names, in a block of sh or in code in the
// text: one program with its words.
type Command struct {
	Page string
	Line int
	Dir  string // the folder that a cd before it in the block names, or ""
	Args []string
}

// String is the command as words.
func (c Command) String() string { return strings.Join(c.Args, " ") }

var codeSpan = regexp.MustCompile("`([^`]+)`")

// Commands returns the commands of a page.
func (p *Page) Commands() []Command {
	var list []Command
	for _, b := range p.Blocks {
		if b.Language() != "sh" {
			continue
		}
		text := strings.ReplaceAll(b.Text, "\\\n", "  ")
		line, dir := b.Line, ""
		for l := range strings.SplitSeq(strings.TrimSuffix(text, "\n"), "\n") {
			for _, c := range p.split(line, l) {
				c.Dir = dir
				if len(c.Args) == 2 && c.Args[0] == "cd" {
					dir = c.Args[1]
				}
				list = append(list, c)
			}
			line++
		}
	}
	for _, s := range p.prose {
		for _, m := range codeSpan.FindAllStringSubmatch(s.text, -1) {
			list = append(list, p.split(s.line, strings.ReplaceAll(m[1], `\|`, "|"))...)
		}
	}
	return list
}

// split takes a line of a shell apart. It knows quotes, comments, &&, ;, |,
// parentheses and redirection, which is what pages have.
func (p *Page) split(line int, text string) (list []Command) {
	var words []string
	end := func() {
		if len(words) > 0 {
			list = append(list, Command{Page: p.Path, Line: line, Args: words})
		}
		words = nil
	}
	redirected := false // the rest is files
	for _, w := range shellWords(text) {
		switch {
		case w == "&&" || w == "||" || w == ";" || w == "|" || w == "&":
			end()
			redirected = false
		case redirected || strings.HasPrefix(w, ">") || strings.HasPrefix(w, "<"):
			redirected = true
		default:
			words = append(words, w)
		}
	}
	end()
	return list
}

// shellWords splits at blanks outside quotes; a comment ends the line.
func shellWords(text string) (words []string) {
	var word strings.Builder
	quote, within := rune(0), false
	end := func() {
		if within {
			words = append(words, word.String())
		}
		word.Reset()
		within = false
	}
	for _, r := range text {
		switch {
		case quote != 0 && r == quote:
			quote = 0
		case quote != 0:
			word.WriteRune(r)
		case r == '\'' || r == '"':
			quote, within = r, true
		case r == ' ' || r == '\t' || r == '(' || r == ')':
			end()
		case r == ';':
			end()
			words = append(words, ";")
		case r == '#' && !within:
			return words
		default:
			word.WriteRune(r)
			within = true
		}
	}
	end()
	return words
}

// Sparcgen returns the words behind the program's name when a command runs it.
func (c Command) Sparcgen() (args []string, ok bool) {
	switch a := c.Args; {
	case a[0] == "sparcgen" || strings.HasSuffix(a[0], "build/sparcgen"):
		return a[1:], true
	case len(a) > 2 && a[0] == "go" && a[1] == "run" && a[2] == "./cmd/sparcgen":
		return a[3:], true
	}
	return nil, false
}
