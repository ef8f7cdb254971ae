package hdl

import (
	"fmt"
	"sort"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Position is a line of the user's program.
type Position struct {
	File string
	Line int
}

// String returns "path/file.go:12", relative to the working directory when
// the file lies in it.
func (p Position) String() string {
	if p.File == "" {
		return "unknown position"
	}
	return fmt.Sprintf("%s:%d", ir.ShortPath(p.File), p.Line)
}

// Related is another line that belongs to a diagnostic: the other end of a
// conflict, a hop of a loop.
type Related struct {
	Pos  Position
	Text string
}

// Diagnostic is one mistake (or warning) in a circuit.
type Diagnostic struct {
	Code    string // stable, "HDL0101"; Explain(Code) says more
	Pos     Position
	Message string
	Related []Related
	Fix     string // what to write instead, "" if there is no one answer
	Warning bool
}

// Error returns "path/file.go:12: HDL0101: message", with related lines and
// the fix on indented lines of their own.
func (d *Diagnostic) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s: ", d.Pos, d.Code)
	if d.Warning {
		b.WriteString("warning: ")
	}
	b.WriteString(d.Message)
	for _, r := range d.Related {
		fmt.Fprintf(&b, "\n\t%s: %s", r.Pos, r.Text)
	}
	if d.Fix != "" {
		b.WriteString("\n\tfix: " + d.Fix)
	}
	return b.String()
}

// Diagnostics are all mistakes of one elaboration, sorted by position.
type Diagnostics []*Diagnostic

// Error returns every diagnostic, one after the other.
func (d Diagnostics) Error() string {
	parts := make([]string, len(d))
	for i := range d {
		parts[i] = d[i].Error()
	}
	return strings.Join(parts, "\n")
}

// Unwrap returns the diagnostics as errors.
func (d Diagnostics) Unwrap() []error {
	errs := make([]error, len(d))
	for i := range d {
		errs[i] = d[i]
	}
	return errs
}

// report is a diagnostic before its positions are resolved.
type report struct {
	kind    *diagKind
	src     ir.SourceID
	message string
	fix     string
	related []relatedReport
}

type relatedReport struct {
	src  ir.SourceID
	text string
}

// report records a diagnostic at the user's line.
func (m *Module) report(kind *diagKind, format string, args ...any) *report {
	return m.reportAt(kind, m.here(), format, args...)
}

func (m *Module) reportAt(kind *diagKind, src ir.SourceID, format string, args ...any) *report {
	r := &report{kind: kind, src: src, message: fmt.Sprintf(format, args...), fix: kind.fix}
	m.d.diags = append(m.d.diags, r)
	m.failed = m.failed || !kind.warning
	return r
}

func (r *report) relate(src ir.SourceID, text string) *report {
	r.related = append(r.related, relatedReport{src, text})
	return r
}

func (r *report) mend(format string, args ...any) *report {
	r.fix = fmt.Sprintf(format, args...)
	return r
}

// adopt moves the diagnostics of another design into this one.
func (d *design) adopt(from *design) {
	for _, r := range from.diags {
		move := func(id ir.SourceID) ir.SourceID { return d.src.Adopt(from.src, id) }
		r.src = move(r.src)
		for i := range r.related {
			r.related[i].src = move(r.related[i].src)
		}
		d.diags = append(d.diags, r)
	}
	from.diags = nil
}

// finished resolves and sorts what was recorded, errors and warnings apart.
// One mistake recorded twice (a generator elaborated once, a line in a loop
// over lanes) is kept once.
func (d *design) finished() (errs, warnings Diagnostics) {
	seen := map[string]bool{}
	for _, r := range d.diags {
		g := &Diagnostic{Code: r.kind.code, Pos: d.position(r.src), Message: r.message, Fix: r.fix, Warning: r.kind.warning}
		for _, rel := range r.related {
			g.Related = append(g.Related, Related{d.position(rel.src), rel.text})
		}
		if key := g.Error(); seen[key] {
			continue
		} else {
			seen[key] = true
		}
		if g.Warning {
			warnings = append(warnings, g)
		} else {
			errs = append(errs, g)
		}
	}
	for _, l := range []Diagnostics{errs, warnings} {
		sort.SliceStable(l, func(i, j int) bool {
			a, b := l[i].Pos, l[j].Pos
			if a.File != b.File {
				return a.File < b.File
			}
			return a.Line < b.Line
		})
	}
	return errs, warnings
}

func (d *design) position(id ir.SourceID) Position {
	file, line := d.src.Position(id)
	return Position{file, line}
}

// Errorf records that the generator's own rule is broken (a parameter out of
// range, say), at the line that builds or instantiates it. The message should
// name the field, its value, the rule and a legal neighbour. Build may return
// the zero outputs after it. A generator that passes a parameter on to its parts
// and builds with it too checks it itself and returns: else what it builds is
// reported beside what the part says.
func (m *Module) Errorf(format string, args ...any) {
	m.must("Errorf")
	m.reportAt(diagGenerator, m.g.At, m.g.Name+": "+format, args...)
}

// Refuse records that a function of a package below this one was called with
// what it does not take, at the line of the user that calls it. An empty fix
// says no more than the message. The function then returns something harmless
// of the right shape, so that nothing follows from the mistake.
func (m *Module) Refuse(fix, format string, args ...any) {
	m.must("Refuse")
	if r := m.report(diagLibrary, format, args...); fix != "" {
		r.fix = fix
	}
}

// Sound returns whether nothing has been said about a value: false of the
// result of a mistake that is reported already. Functions of packages below this
// one refuse sound values only, so that one mistake is one report.
func Sound(x Signal) bool {
	s := x.base()
	return s.m == nil || !s.m.isPoison(s.id)
}
