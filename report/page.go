package report

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"
	"strings"
)

//go:embed page.html.tmpl
var pageText string

//go:embed page.css
var styles string

// headFigures are the pictures of one head.
type headFigures struct {
	*Head
	ID        string
	Maps      []figure
	KLPlot    template.HTML
	StepsPlot template.HTML
	Verdict   string
}

// figure is a picture with the words beneath it.
type figure struct {
	Picture template.HTML
	Words   string
}

// page is what the template shows.
type page struct {
	*Report
	Styles     template.CSS
	Title      string
	Lead       []answer
	InsideText string
	Layers     []layerRows
	Figures    []headFigures
	TotalPlot  template.HTML
	CacheParts []cachePart
	ExpPlot    template.HTML
	DivPlot    template.HTML
	Row        *rowWave
	RowWords   string
}

type layerRows struct {
	Layer
	Members []headFigures
}

type cachePart struct {
	*CacheSweep
	Figures []template.HTML
}

// HTML returns the page. It is complete in itself; equal reports give equal bytes.
func (r *Report) HTML() ([]byte, error) {
	p := page{Report: r, Styles: template.CSS(styles), Title: "Attention heads under " + r.Plan + " on " + r.Configuration.Name, Lead: r.lead(), InsideText: r.inside(), Row: r.wave, RowWords: r.wave.words()}
	var err error
	var dense, planned []Cycles
	for i := range r.Heads {
		h := &r.Heads[i]
		f, err := figuresOf(fmt.Sprintf("h%d", i), h)
		if err != nil {
			return nil, err
		}
		p.Figures = append(p.Figures, f)
		dense, planned = append(dense, h.Dense), append(planned, h.Planned)
	}
	for _, l := range r.Layers {
		rows := layerRows{Layer: l}
		for _, f := range p.Figures {
			if f.Layer == l.Name {
				rows.Members = append(rows.Members, f)
			}
		}
		p.Layers = append(p.Layers, rows)
	}
	all, allPlanned := together(dense), together(planned)
	if p.TotalPlot, err = cyclesPlot(caption{"total-cycles", "Cycles of all heads together, dense and planned", "Dense: " + all.words() + ". Planned: " + allPlanned.words() + "."}, all, allPlanned); err != nil {
		return nil, err
	}
	for k := range r.Caches {
		part := cachePart{CacheSweep: &r.Caches[k]}
		for _, order := range part.orders {
			f, err := part.figure(caption{fmt.Sprintf("cache-%d-%v", k, order), fmt.Sprintf("Traffic of the clone step, %v", order), part.words(order)}, order)
			if err != nil {
				return nil, err
			}
			part.Figures = append(part.Figures, f)
		}
		p.CacheParts = append(p.CacheParts, part)
	}
	if p.ExpPlot, err = r.Exp.plot(); err != nil {
		return nil, err
	}
	if p.DivPlot, err = r.Reciprocal.plot(); err != nil {
		return nil, err
	}
	return p.render()
}

func (p *page) render() ([]byte, error) {
	t, err := template.New("page").Funcs(template.FuncMap{
		"fix":  func(digits int, v float64) string { return fmt.Sprintf("%.*f", digits, v) },
		"join": func(list []string) string { return strings.Join(list, ", ") },
	}).Parse(pageText)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	if err := t.Execute(&b, p); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// figuresOf draws the pictures of a head; id is that of its section.
func figuresOf(id string, h *Head) (headFigures, error) {
	out := headFigures{Head: h, ID: id, Verdict: h.verdict()}
	a := h.attention
	clusters := inOrder(a.clusterOf, a.byCluster)
	for i, m := range []struct {
		title, words string
		rows         [][]float64
		band         []int
	}{
		{"A, rows as they come", "Exact attention A. Marks above: the chosen keys. Band at the left: the cluster of a row.", a.exact, a.clusterOf},
		{"Before: A, cluster by cluster", "The same rows sorted by cluster: those of a band should look alike.", inOrder(a.exact, a.byCluster), clusters},
		{"After: attention of the clusters", "The row of the cluster's query for each of its rows.", inOrder(a.clustered, a.byCluster), clusters},
	} {
		if !h.Clustered() && i > 0 {
			break // there is nothing to sort by
		}
		band := m.band
		if !h.Clustered() {
			band, m.words = nil, "Exact attention A, which dense attention computes: there are no clusters."
		}
		c := caption{fmt.Sprintf("%s-map%d", id, i), m.title + ", " + h.Name, fmt.Sprintf("Heat map of %d queries by %d keys, dark is much. %s", h.N, h.N, m.words)}
		picture, err := heatMap(c, m.rows, band, a.columns)
		if err != nil {
			return out, err
		}
		out.Maps = append(out.Maps, figure{picture, m.title + ". " + m.words})
	}
	var err error
	if out.KLPlot, err = klPlot(id+"-kl", h); err != nil {
		return out, err
	}
	out.StepsPlot, err = cyclesPlot(caption{id + "-cycles", "Cycles of " + h.Name + ", dense and planned", "Dense: " + h.Dense.words() + ". Planned: " + h.Planned.words() + "."}, h.Dense, h.Planned)
	return out, err
}
