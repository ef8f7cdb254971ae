package report

import (
	"html/template"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/traffic"
)

// CacheSweep is the memory traffic of the clone step of clustered heads of one shape
// through centroid caches of several sizes.
type CacheSweep struct {
	N       int          `json:"n"`
	D       int          `json:"d"`
	Heads   []string     `json:"heads"`
	Ways    int          `json:"ways"`
	Density float64      `json:"density"` // clusters over rows, of all these heads
	Points  []CachePoint `json:"points"`
	points  []golden.TrafficPoint
	orders  []golden.CloneOrder
}

// CachePoint is one trace through one cache.
type CachePoint struct {
	Order      string  `json:"order"`
	Layout     string  `json:"layout"`
	Policy     string  `json:"policy"`
	Bytes      int     `json:"bytes"`
	Normalised float64 `json:"normalised"` // lines read over lines asked for
}

// The sizes of caches.
const (
	smallestCache = 1 << 10
	largestCache  = 64 << 10
)

// sweep clones the clustered heads, those of a shape together, in the order of the
// first of each shape.
func sweep(c config.Config, heads []Head) ([]CacheSweep, error) {
	var out []CacheSweep
	var clones [][]golden.CloneHead
	at := make(map[[2]int]int)
	for i := range heads {
		h := &heads[i]
		if !h.Clustered() {
			continue
		}
		k, ok := at[[2]int{h.N, h.D}]
		if !ok {
			k = len(out)
			at[[2]int{h.N, h.D}] = k
			out, clones = append(out, CacheSweep{N: h.N, D: h.D, Ways: c.CacheWays}), append(clones, nil)
		}
		out[k].Heads = append(out[k].Heads, h.Name)
		out[k].Density += float64(h.Clusters) / float64(h.N)
		clones[k] = append(clones[k], golden.CloneHead{Clusters: h.Clusters, ClusterOf: h.attention.clusterOf})
	}
	for k := range out {
		s := &out[k]
		s.Density = round3(s.Density / float64(len(s.Heads)))
		sweep := golden.TrafficSweep{LineBytes: 2 * s.D, Ways: s.Ways, Densities: []float64{s.Density}, Heads: func(float64) []golden.CloneHead { return clones[k] }}
		for bytes := smallestCache; bytes <= largestCache; bytes *= 2 {
			sweep.Bytes = append(sweep.Bytes, bytes)
		}
		var err error
		if s.points, err = sweep.Run(); err != nil {
			return nil, err
		}
		s.orders = []golden.CloneOrder{golden.HeadMajor}
		if len(s.Heads) > 1 { // of one head both orders are the same
			s.orders = append(s.orders, golden.TokenMajor)
		}
		for _, p := range s.points {
			if p.Order == golden.HeadMajor || len(s.orders) > 1 {
				s.Points = append(s.Points, CachePoint{p.Order.String(), p.Layout.String(), p.Policy.String(), p.Bytes, round3(p.Normalised())})
			}
		}
	}
	return out, nil
}

// figure draws the sweep of an order.
func (s *CacheSweep) figure(c caption, order golden.CloneOrder) (template.HTML, error) {
	file, err := traffic.Figure(s.points, order)
	if err != nil {
		return "", err
	}
	return inline(file, c)
}
