package unitpage

import (
	"fmt"
	"go/ast"
	"go/doc"
	"go/doc/comment"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
)

// comments is what the source of a unit's generator says.
type comments struct {
	words  string            // of the generator and, unless it is one of several, its package; Markdown
	fields map[string]string // by name of a generator's field
	ports  map[string]string // by port name
	enums  []enum
}

// enum is an enumeration that a port takes.
type enum struct {
	name   string
	words  string
	values []enumValue // 0, 1, ...
}

type enumValue struct{ name, words string }

// source is a parsed package.
type source struct {
	pkg *doc.Package
}

// parse reads the package in a directory below the root of the repository.
func parse(root, dir string) (*source, error) {
	paths, err := filepath.Glob(filepath.Join(root, dir, "*.go"))
	if err != nil {
		return nil, err
	}
	fset := token.NewFileSet()
	var files []*ast.File
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		f, err := parser.ParseFile(fset, path, text, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	pkg, err := doc.NewFromFiles(fset, files, dir, doc.PreserveAST)
	return &source{pkg}, err
}

// commentsOf returns the comments of a generator, "expu.Expu".
func commentsOf(root, generator string) (*comments, error) {
	dir, name, _ := strings.Cut(generator, ".")
	s, err := parse(root, "units/"+dir)
	if err != nil {
		return nil, err
	}
	t := s.typeOf(name)
	if t == nil {
		return nil, fmt.Errorf("units/%s has no type %s", dir, name)
	}
	c := &comments{words: s.markdown(t.Doc), fields: map[string]string{}, ports: map[string]string{}}
	if strings.EqualFold(name, dir) || dir == "maxtree" {
		c.words = s.markdown(s.pkg.Doc) + "\n" + c.words
	}
	for _, f := range s.structFields(name) {
		c.fields[f.name] = f.words
	}
	for _, m := range t.Methods {
		result := ""
		if r := m.Decl.Type.Results; (m.Name == "Inputs" || m.Name == "Build") && r != nil {
			result = r.List[0].Type.(*ast.Ident).Name
		}
		for _, f := range s.structFields(result) {
			c.ports[snake(f.name)] = f.words
			if f.enum != "" && !slices.ContainsFunc(c.enums, func(e enum) bool { return e.name == f.enum }) {
				c.enums = append(c.enums, s.enumOf(f.enum))
			}
		}
	}
	return c, nil
}

func (s *source) typeOf(name string) *doc.Type {
	for _, t := range s.pkg.Types {
		if t.Name == name {
			return t
		}
	}
	return nil
}

// field is a field of a struct.
type field struct {
	name, words string
	enum        string // E of the type hdl.Enum[E]
}

// structFields returns the fields of a struct type in the package, none for
// another name.
func (s *source) structFields(name string) []field {
	t := s.typeOf(name)
	if t == nil {
		return nil
	}
	var list []field
	for _, spec := range t.Decl.Specs {
		body, ok := spec.(*ast.TypeSpec).Type.(*ast.StructType)
		if !ok {
			continue
		}
		for _, f := range body.Fields.List {
			words := strings.Join(strings.Fields(f.Doc.Text()+" "+f.Comment.Text()), " ")
			typ := f.Type
			if a, ok := typ.(*ast.ArrayType); ok {
				typ = a.Elt
			}
			of := ""
			if x, ok := typ.(*ast.IndexExpr); ok {
				of = x.Index.(*ast.Ident).Name
			}
			for _, n := range f.Names {
				list = append(list, field{n.Name, words, of})
			}
		}
	}
	return list
}

// enumOf returns an enumeration: its constants in the order of their values.
func (s *source) enumOf(name string) enum {
	t := s.typeOf(name)
	e := enum{name: name, words: strings.TrimSpace(s.markdown(t.Doc))}
	for _, group := range t.Consts {
		for _, spec := range group.Decl.Specs {
			v := spec.(*ast.ValueSpec)
			words := strings.Join(strings.Fields(v.Doc.Text()+" "+v.Comment.Text()), " ")
			for _, n := range v.Names {
				e.values = append(e.values, enumValue{n.Name, words})
			}
		}
	}
	return e
}

// markdown returns a comment as Markdown, its headings below a page's sections.
func (s *source) markdown(text string) string {
	p := s.pkg.Printer()
	p.HeadingLevel = 3
	p.HeadingID = func(*comment.Heading) string { return "" }
	p.DocLinkURL = func(*comment.DocLink) string { return "" }
	return string(p.Markdown(s.pkg.Parser().Parse(text)))
}

// snake turns the name of a Go field into that of its port: InValid, in_valid.
func snake(s string) string {
	var b strings.Builder
	for i, r := range s {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}
