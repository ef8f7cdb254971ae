package docs

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/doc"
	"go/doc/comment"
	"go/parser"
	"go/printer"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// Module is the path of the project's module.
const Module = "github.com/sparcgen/sparcgen"

// Package is the exported part of a package, with its doc comments.
type Package struct {
	Dir  string // from the root of the project, with slashes
	Doc  *doc.Package
	fset *token.FileSet
	root string
}

// Load reads the package in a folder of the project. It is nil for a folder
// without one, and for a program.
func Load(root, dir string) (*Package, error) {
	fset := token.NewFileSet()
	files, err := filepath.Glob(filepath.Join(root, dir, "*.go"))
	if err != nil {
		return nil, err
	}
	var syntax []*ast.File
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		syntax = append(syntax, f)
	}
	if len(syntax) == 0 || syntax[0].Name.Name == "main" {
		return nil, nil
	}
	d, err := doc.NewFromFiles(fset, syntax, path.Join(Module, dir))
	return &Package{dir, d, fset, root}, err
}

// Folders returns the folders below one, itself included, that may hold
// packages for import.
func Folders(root, dir string) (list []string, err error) {
	err = filepath.WalkDir(filepath.Join(root, dir), func(p string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		if d.Name() == "testdata" || d.Name() == "internal" {
			return fs.SkipDir
		}
		name, err := filepath.Rel(root, p)
		list = append(list, filepath.ToSlash(name))
		return err
	})
	return list, err
}

// Page returns the name of the package's page in docs/reference.
func (p *Package) Page() string {
	return strings.ReplaceAll(p.Dir, "/", "-") + ".md"
}

// Synopsis is the first sentence of the package's comment.
func (p *Package) Synopsis() string { return p.Doc.Synopsis(p.Doc.Doc) }

// Markdown renders the page: the package's comment, an index, and every
// exported name with its declaration and comment.
func (p *Package) Markdown() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# Package %s\n\n`import %q`\n\n%s\n", p.Doc.Name, path.Join(Module, p.Dir), p.text(p.Doc.Doc))
	b.WriteString("\n## Names\n\n")
	for _, v := range slices.Concat(p.Doc.Consts, p.Doc.Vars) {
		fmt.Fprintf(&b, "- %s\n", strings.Join(linked(v.Names), ", "))
	}
	for _, f := range p.Doc.Funcs {
		fmt.Fprintf(&b, "- %s\n", link(f.Name))
	}
	for _, t := range p.Doc.Types {
		fmt.Fprintf(&b, "- %s", link(t.Name))
		var names []string
		for _, v := range slices.Concat(t.Consts, t.Vars) {
			names = append(names, linked(v.Names)...)
		}
		for _, f := range t.Funcs {
			names = append(names, link(f.Name))
		}
		for _, m := range t.Methods {
			names = append(names, fmt.Sprintf("[`%s`](#%s)", m.Name, anchor(t.Name+"."+m.Name)))
		}
		if len(names) > 0 {
			b.WriteString(": " + strings.Join(names, ", "))
		}
		b.WriteString("\n")
	}
	p.values(&b, p.Doc.Consts)
	p.values(&b, p.Doc.Vars)
	for _, f := range p.Doc.Funcs {
		p.entry(&b, f.Name, f.Decl, f.Doc)
	}
	for _, t := range p.Doc.Types {
		p.entry(&b, t.Name, t.Decl, t.Doc)
		p.values(&b, t.Consts)
		p.values(&b, t.Vars)
		for _, f := range t.Funcs {
			p.entry(&b, f.Name, f.Decl, f.Doc)
		}
		for _, m := range t.Methods {
			p.entry(&b, t.Name+"."+m.Name, m.Decl, m.Doc)
		}
	}
	return b.String()
}

func (p *Package) values(b *strings.Builder, list []*doc.Value) {
	for _, v := range list {
		p.entry(b, strings.Join(v.Names, ", "), v.Decl, v.Doc)
	}
}

// entry writes one declaration. A method's heading is Type.Method.
func (p *Package) entry(b *strings.Builder, name string, decl ast.Decl, text string) {
	fmt.Fprintf(b, "\n### %s\n\n```go\n%s\n```\n", name, p.declaration(decl))
	if text = p.text(text); text != "" {
		fmt.Fprintf(b, "\n%s\n", text)
	}
}

// declaration prints a declaration without its body and its own comment.
func (p *Package) declaration(decl ast.Decl) string {
	switch d := decl.(type) {
	case *ast.FuncDecl:
		short := *d
		short.Body, short.Doc = nil, nil
		decl = &short
	case *ast.GenDecl:
		short := *d
		short.Doc = nil
		decl = &short
	}
	var out bytes.Buffer
	if err := (&printer.Config{Mode: printer.UseSpaces | printer.TabIndent, Tabwidth: 8}).Fprint(&out, p.fset, decl); err != nil {
		return err.Error()
	}
	return out.String()
}

// text renders a comment as Markdown; headings in it stand below the page's.
func (p *Package) text(comments string) string {
	parser := p.Doc.Parser()
	parsed := parser.Parse(comments)
	pr := &comment.Printer{HeadingLevel: 4, HeadingID: func(*comment.Heading) string { return "" }, DocLinkURL: p.url}
	return strings.TrimSpace(string(pr.Markdown(parsed)))
}

// url leads from a [Name] in a comment to its entry.
func (p *Package) url(l *comment.DocLink) string {
	inside, ours := strings.CutPrefix(l.ImportPath, Module+"/")
	if l.ImportPath != "" && !ours {
		return l.DefaultURL("https://pkg.go.dev")
	}
	page, of := "", p
	if ours {
		page = strings.ReplaceAll(inside, "/", "-") + ".md"
		if q, err := Load(p.root, inside); err == nil && q != nil {
			of = q
		}
	}
	switch {
	case l.Name == "":
		return page
	case l.Recv != "":
		return page + "#" + anchor(l.Recv+"."+l.Name)
	}
	return page + "#" + anchor(of.entryOf(l.Name))
}

// entryOf returns the heading under which a name stands: constants and
// variables of one declaration have one.
func (p *Package) entryOf(name string) string {
	groups := append(slices.Clone(p.Doc.Consts), p.Doc.Vars...)
	for _, t := range p.Doc.Types {
		groups = append(append(groups, t.Consts...), t.Vars...)
	}
	for _, v := range groups {
		if slices.Contains(v.Names, name) {
			return strings.Join(v.Names, ", ")
		}
	}
	return name
}

// anchor is what pages of Markdown call a heading.
func anchor(heading string) string {
	return strings.ToLower(strings.NewReplacer(".", "", ",", "", " ", "-").Replace(heading))
}

func link(name string) string { return fmt.Sprintf("[`%s`](#%s)", name, anchor(name)) }

// linked are the names of one declaration, which have one heading.
func linked(names []string) (list []string) {
	at := anchor(strings.Join(names, ", "))
	for _, n := range names {
		list = append(list, fmt.Sprintf("[`%s`](#%s)", n, at))
	}
	return list
}

// Undocumented returns the exported names without a comment: functions, types,
// methods, and constants and variables whose group has none either.
func (p *Package) Undocumented() (list []string) {
	need := func(name, text string) {
		if strings.TrimSpace(text) == "" {
			list = append(list, name)
		}
	}
	need("package "+p.Doc.Name, p.Doc.Doc)
	values := func(group []*doc.Value) {
		for _, v := range group {
			for _, s := range v.Decl.Specs {
				s := s.(*ast.ValueSpec)
				for _, n := range s.Names {
					if n.IsExported() {
						need(n.Name, v.Doc+s.Doc.Text()+s.Comment.Text())
					}
				}
			}
		}
	}
	functions := func(prefix string, group []*doc.Func) {
		for _, f := range group {
			need(prefix+f.Name, f.Doc)
		}
	}
	values(p.Doc.Consts)
	values(p.Doc.Vars)
	functions("", p.Doc.Funcs)
	for _, t := range p.Doc.Types {
		need(t.Name, t.Doc)
		values(t.Consts)
		values(t.Vars)
		functions("", t.Funcs)
		functions(t.Name+".", t.Methods)
	}
	return list
}
