package report

import "github.com/sparcgen/sparcgen/units/golden"

// sum fills in the layers and the total. Layers are in the order of their first
// heads.
func (r *Report) sum() {
	at := make(map[string]int)
	var members [][]*Head
	var all []*Head
	for i := range r.Heads {
		h := &r.Heads[i]
		k, ok := at[h.Layer]
		if !ok {
			k = len(members)
			at[h.Layer] = k
			members = append(members, nil)
		}
		members[k], all = append(members[k], h), append(all, h)
		switch {
		case !h.Clustered():
			r.Total.Kept = append(r.Total.Kept, h.Name)
		case h.Planned.Interval < h.Dense.Interval:
			r.Total.Pays = append(r.Total.Pays, h.Name)
		default:
			r.Total.Loses = append(r.Total.Loses, h.Name)
		}
	}
	for _, heads := range members {
		r.Layers = append(r.Layers, layerOf(heads[0].Layer, heads))
	}
	r.Total.Layer = layerOf("all heads", all)
}

func layerOf(name string, heads []*Head) Layer {
	l := Layer{Name: name, Heads: len(heads)}
	rows, clusters := 0, 0
	for _, h := range heads {
		rows, clusters = rows+h.N, clusters+h.Clusters
		l.RelError += h.RelError / float64(len(heads))
		l.Cosine += h.Cosine / float64(len(heads))
		l.KL += h.KL / float64(len(heads))
		l.DenseCycles += h.Dense.Interval
		l.Cycles += h.Planned.Interval
	}
	f := golden.Fidelity{RelError: l.RelError, Cosine: l.Cosine, KL: l.KL}.Rounded()
	l.Errors = Errors{f.RelError, f.Cosine, f.KL}
	l.Sparsity, l.Speedup = 1-float64(clusters)/float64(rows), l.DenseCycles/l.Cycles
	return l
}
