package cover

import (
	_ "embed"
	"html/template"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

//go:embed report.html
var page string

var pageTemplate = template.Must(template.New("report").Parse(page))

// around is how many source lines are shown before the first and after the last
// line with points.
const around = 4

// HTML writes the report as one page that needs no other file. Where the sources
// of the generators can be read it shows them, line by line.
func (r *Report) HTML(w io.Writer) error {
	doc := htmlReport{}
	for i := range r.Circuits {
		c := &r.Circuits[i]
		h := htmlCircuit{Name: c.Name, Machines: c.Machines(), Signals: c.Signals()}
		for k := range numKinds {
			if n := c.Count(k); n.Of > 0 {
				h.Totals = append(h.Totals, htmlTotal{k.String(), n})
			}
		}
		lines := c.Lines()
		for len(lines) > 0 {
			n := slices.IndexFunc(lines, func(l Line) bool { return l.File != lines[0].File })
			if n < 0 {
				n = len(lines)
			}
			h.Files = append(h.Files, sourceOf(lines[:n]))
			lines = lines[n:]
		}
		doc.Circuits = append(doc.Circuits, h)
	}
	return pageTemplate.Execute(w, doc)
}

type htmlReport struct{ Circuits []htmlCircuit }

type htmlCircuit struct {
	Name     string
	Totals   []htmlTotal
	Files    []htmlFile
	Machines []Machine
	Signals  []Signal
}

type htmlTotal struct {
	Kind string
	Count
}

// htmlFile is a part of a source file.
type htmlFile struct {
	Name  string
	Lines []htmlLine
}

type htmlLine struct {
	Number  int
	Text    string
	Class   string // "all", "some", "none", "" without points
	Note    string // "3 of 4"
	Missing string
}

// sourceOf returns the lines of one file with what was seen of them.
func sourceOf(lines []Line) htmlFile {
	f := htmlFile{Name: ir.ShortPath(lines[0].File)}
	var text []string
	if data, err := os.ReadFile(lines[0].File); err == nil { // without sources, the lines with points alone
		text = strings.Split(string(data), "\n")
	}
	byNumber := map[int]Line{}
	for _, l := range lines {
		byNumber[l.Line] = l
	}
	last := lines[len(lines)-1].Line
	for n := max(1, lines[0].Line-around); n <= last+around; n++ {
		l, has := byNumber[n]
		h := htmlLine{Number: n}
		switch {
		case n <= len(text):
			h.Text = text[n-1]
		case !has:
			continue
		}
		if has {
			h.Class, h.Note = classOf(l.Count), noteOf(l.Count)
			if len(l.Missing) > 0 {
				h.Missing = "never " + strings.Join(l.Missing, ", never ")
			}
		}
		f.Lines = append(f.Lines, h)
	}
	return f
}

func classOf(n Count) string {
	switch n.Seen {
	case n.Of:
		return "all"
	case 0:
		return "none"
	}
	return "some"
}

func noteOf(n Count) string { return strconv.Itoa(n.Seen) + " of " + strconv.Itoa(n.Of) }
