package hdl

import (
	"embed"
	"strings"
)

// Explanation says what a diagnostic code means. Wrong and Right are Go that
// the tests build: complete generators, or bodies of Build as functions, whose
// ports Given declares.
type Explanation struct {
	Code  string // "HDL0107"
	Title string // a few words
	Text  string // why it is a mistake
	Given string // declarations that Wrong and Right stand on, "" if none
	Wrong string // Go that has the mistake
	Says  string // what Build reports of Wrong, its lines counted from 1
	Right string // the same, mended
}

// Explain returns what a diagnostic code means.
func Explain(code string) (Explanation, bool) {
	for _, k := range diagKinds {
		if k.code == code {
			return k.explanation(), true
		}
	}
	return Explanation{}, false
}

// Explanations returns every diagnostic code, in order.
func Explanations() []Explanation {
	list := make([]Explanation, len(diagKinds))
	for i, k := range diagKinds {
		list[i] = k.explanation()
	}
	return list
}

//go:embed testdata/explain/*.go testdata/explain/*.txt
var exampleFiles embed.FS

// explanation reads the examples of a code from their source, the parts of
// which have headings of their own.
func (k *diagKind) explanation() Explanation {
	base := strings.ToLower(k.code)
	head, examples, _ := strings.Cut(exampleFile(base+".go"), "\n// Wrong:\n")
	wrong, right, _ := strings.Cut(examples, "\n// Right:\n")
	_, given, _ := strings.Cut(head, "\n// Given:\n")
	if strings.Contains(wrong, "in In)") {
		_, ports, _ := strings.Cut(exampleFile("ports.go"), "\n// Given:\n")
		given = ports + given
	}
	return Explanation{
		Code: k.code, Title: k.title, Text: k.text,
		Given: strings.TrimSpace(given),
		Wrong: strings.TrimSpace(wrong),
		Says:  strings.TrimSpace(exampleFile(base + ".txt")),
		Right: strings.TrimSpace(right),
	}
}

func exampleFile(name string) string {
	text, err := exampleFiles.ReadFile("testdata/explain/" + name)
	if err != nil {
		return ""
	}
	return string(text)
}
