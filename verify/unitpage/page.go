// Package unitpage writes the pages of docs/units: what a hardware engineer needs
// to integrate one unit alone. Everything on them is derived: words from the
// comments of the generators, ports and figures from the units as they are
// built, waves from a run, cells from the cost table, errors from the golden
// models on all inputs.
package unitpage

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/verify/costs"
	"github.com/sparcgen/sparcgen/verify/directed"
)

// Page is a page of docs/units.
type Page struct{ Name, Text string }

// command regenerates the pages.
const command = "go test ./verify/unitpage -update"

// presets are the configurations that the pages show.
var presets = []string{"tiny", "paper"}

// view is a unit in one configuration.
type view struct {
	sheet gen.Sheet
	top   gen.ManifestModule
	files []string // what emit writes
}

// page collects the text of a unit's page.
type page struct {
	strings.Builder
	unit  gen.Unit
	views []view // by presets
	words *comments
}

// Pages returns a page a unit and their index, README.md. Root is the root of the
// repository.
func Pages(ctx context.Context, root string) ([]Page, error) {
	record, err := costs.Recorded()
	if err != nil {
		return nil, err
	}
	var pages []Page
	var units []*page
	for _, u := range gen.Catalogue() {
		p := &page{unit: u}
		if err := p.build(ctx, root, record); err != nil {
			return nil, fmt.Errorf("unit %s: %w", u.Name, err)
		}
		units = append(units, p)
		pages = append(pages, Page{u.Name + ".md", p.String()})
	}
	return append(pages, Page{"README.md", index(units)}), nil
}

func (p *page) printf(format string, args ...any) { fmt.Fprintf(p, format, args...) }

// build writes the page.
func (p *page) build(ctx context.Context, root string, record costs.Record) error {
	for _, name := range presets {
		c, err := config.Preset(name)
		if err != nil {
			return err
		}
		m, _, err := gen.Render(ctx, c, []gen.Unit{p.unit}, gen.Options{})
		if err != nil {
			return err
		}
		p.views = append(p.views, view{p.unit.Sheet(c), m.Modules[len(m.Modules)-1], m.Files})
	}
	var err error
	if p.words, err = commentsOf(root, p.views[0].sheet.Generator); err != nil {
		return err
	}
	p.printf("# %s\n\n%s.\n\n", p.unit.Name, capital(p.unit.Doc))
	p.printf("This page is generated (`%s`); `go run ./cmd/sparcgen units --unit %s` prints its tables for any configuration.\n\n", command, p.unit.Name)
	p.printf("**In the paper** (SpARC, DAC 2024; [accelerator.md](../accelerator.md), section 2): %s.\n", p.unit.Paper)
	p.printf("**Here** (preset `paper`): %s.\n\n", figuresText(p.views[1].sheet.Throughput))
	p.printf("## What it does\n\n%s\n", p.words.words)
	p.parameters()
	p.ports()
	p.protocol()
	if err := p.timing(); err != nil {
		return err
	}
	p.speed()
	p.cost(record)
	p.errors(record)
	return p.integrate(root)
}

// cell returns text that does not end a cell of a Markdown table.
func cell(s string) string { return strings.ReplaceAll(s, "|", `\|`) }

func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

func figuresText(list []gen.Figure) string {
	var words []string
	for _, f := range list {
		words = append(words, f.String())
	}
	return strings.Join(words, "; ")
}

// parameters writes the table of generator fields.
func (p *page) parameters() {
	p.printf("## Parameters\n\nFields of the generator `%s`. An illegal value is refused with the rule and a legal neighbour.\n\n", p.views[0].sheet.Generator)
	p.printf("| field | meaning | `tiny` | `paper` | follows from |\n|---|---|---|---|---|\n")
	for i, f := range p.views[0].sheet.Parameters {
		from := "fixed"
		if len(f.From) > 0 {
			from = "`" + strings.Join(f.From, "`, `") + "`"
		}
		p.printf("| `%s` | %s | %v | %v | %s |\n", f.Name, cell(p.words.fields[f.Name]), f.Value, p.views[1].sheet.Parameters[i].Value, from)
	}
	p.printf("\nThe last column names fields of the [configuration](../configuration.md).\n\n")
}

// ports writes the table of ports.
func (p *page) ports() {
	p.printf("## Ports\n\nModule `%s` of `tiny`, `%s` of `paper`. A vector of lanes is packed: lane i of w bits is `[i*w +: w]`.\n"+
		"U and S are unsigned and two's complement integers, UQ4.12 and Q4.12 fixed point with 12 fractional bits, unsigned and two's complement.\n\n",
		p.views[0].top.Name, p.views[1].top.Name)
	p.printf("| port | direction | `tiny` | `paper` | meaning |\n|---|---|---|---|---|\n")
	var names []string
	shapes := map[string][]string{}
	dirs := map[string]string{}
	for i, v := range p.views {
		for _, port := range v.top.Ports {
			if shapes[port.Name] == nil {
				names = append(names, port.Name)
				shapes[port.Name] = []string{"none", "none"}
				dirs[port.Name] = port.Dir
			}
			shape := port.Format
			if port.Lanes > 1 {
				shape = fmt.Sprintf("%d x %s", port.Lanes, port.Format)
			}
			shapes[port.Name][i] = fmt.Sprintf("%d: %s", port.Width, shape)
		}
	}
	for _, n := range names {
		p.printf("| `%s` | %s | %s | %s | %s |\n", n, dirs[n], shapes[n][0], shapes[n][1], cell(p.meaning(n)))
	}
	p.printf("\nWidth in bits: format.\n\n")
	for _, e := range p.words.enums {
		p.printf("%s\n\n| value | `%s` | meaning |\n|---|---|---|\n", e.words, e.name)
		for i, v := range e.values {
			p.printf("| %d | %s | %s |\n", i, strings.ToLower(v.name), cell(v.words))
		}
		p.printf("\n")
	}
}

// meaning returns what a port is for.
func (p *page) meaning(port string) string {
	if words := p.words.ports[port]; words != "" {
		return words
	}
	stream, end, _ := strings.Cut(port, "_")
	switch {
	case port == "clk":
		return "rising edge"
	case port == "rst":
		return "synchronous, active high"
	case end == "valid":
		return "stream `" + stream + "`: a beat is offered"
	case end == "ready":
		return "stream `" + stream + "`: a beat is taken"
	}
	return ""
}

// streams returns the streams of a module: name, "in" or "out", and fields.
func streams(ports []gen.ManifestPort) (list [][3]string) {
	for _, v := range ports {
		name, ok := strings.CutSuffix(v.Name, "_valid")
		if !ok {
			continue
		}
		var fields []string
		for _, f := range ports {
			if rest, ok := strings.CutPrefix(f.Name, name+"_"); ok && f.Dir == v.Dir && rest != "valid" && rest != "ready" {
				fields = append(fields, "`"+f.Name+"`")
			}
		}
		if len(fields) == 0 {
			fields = []string{"none"}
		}
		list = append(list, [3]string{name, v.Dir, strings.Join(fields, ", ")})
	}
	return list
}

// protocol writes the streams and their rules.
func (p *page) protocol() {
	p.printf("## Protocol\n\n| stream | direction | fields |\n|---|---|---|\n")
	for _, s := range streams(p.views[0].top.Ports) {
		p.printf("| `%s` | %s | %s |\n", s[0], s[1], s[2])
	}
	p.printf("\nEvery stream is ready/valid; the rules are the same for all units: [README.md](README.md).\n\n")
}

// timing writes the timing diagram.
func (p *page) timing() error {
	c, err := config.Preset(presets[0])
	if err != nil {
		return err
	}
	circuit, err := p.unit.Build(c)
	if err != nil {
		return err
	}
	d, err := directed.Of(p.unit.Name, circuit)
	if err != nil {
		return err
	}
	p.printf("## Timing\n\nUnit of `tiny`. %s Values are read just before the clock edge that ends the cycle; `NAME_i` is lane i.\n\n```text\n%s```\n\n", d.Words, d.Wave)
	return nil
}

// speed writes latency and throughput.
func (p *page) speed() {
	p.printf("## Latency and throughput\n\nWhen nothing stalls; a stalled cycle adds one. The tests of the unit and, without `--stalls`, `sparcgen verify` hold the circuit to these numbers.\n\n")
	p.printf("| figure | `tiny` | `paper` |\n|---|---|---|\n")
	tiny, paper := p.views[0].sheet, p.views[1].sheet
	for i, f := range slices.Concat(tiny.Latency, tiny.Throughput) {
		p.printf("| %s | %g | %g |\n", f.What, f.Value, slices.Concat(paper.Latency, paper.Throughput)[i].Value)
	}
	p.printf("\n")
}

// cost writes the unit's lines of the cost table.
func (p *page) cost(record costs.Record) {
	p.printf("## Cost\n\nFrom the [cost table](../costs.md), which explains the columns (Yosys %s, `make costs`).\n\n", record.Yosys)
	var rows []costs.Entry
	for _, e := range costs.Table() {
		if e.Unit == p.unit.Name {
			rows = append(rows, e)
		}
	}
	p.printf("%s\n", costs.Rows(rows, record))
}
