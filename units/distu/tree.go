package distu

import "slices"

// plan says how the lanes of a copy are summed: which sums of neighbouring
// lanes the outputs need, and where each sum is split in two. The full row, its
// halves and its quarters share what they have in common.
type plan struct {
	lanes, pack int
	cuts        []int // lanes at which a needed sum begins or ends, rising
}

// span is the sum of the lanes from lo up to, not including, hi.
type span struct{ lo, hi int }

func planOf(lanes, pack int) plan {
	p := plan{lanes: lanes, pack: pack}
	for k := 1; k <= pack; k *= 2 {
		for s := range k {
			r := p.slot(k, s)
			p.cuts = append(p.cuts, r.lo, r.hi)
		}
	}
	slices.Sort(p.cuts)
	p.cuts = slices.Compact(p.cuts)
	return p
}

// slot returns the lanes of slot s when pack centroids share the copy. With a
// pack of 1 all lanes count: those past the columns are zero in row and
// centroid.
func (p plan) slot(pack, s int) span {
	stride := p.lanes / pack
	return span{s * stride, (s + 1) * stride}
}

// split returns where a sum of two or more lanes is split: at the cut nearest
// to its middle, so that the parts serve other sums too, else in the middle.
func (p plan) split(r span) int {
	at, found := (r.lo+r.hi)/2, false
	best := 0
	for _, c := range p.cuts {
		if c <= r.lo || c >= r.hi {
			continue
		}
		if away := max(2*c-r.lo-r.hi, r.lo+r.hi-2*c); !found || away < best {
			at, best, found = c, away, true
		}
	}
	return at
}

// level returns the adders between a sum's lanes and the sum.
func (p plan) level(r span) int {
	if r.hi-r.lo == 1 {
		return 0
	}
	at := p.split(r)
	return 1 + max(p.level(span{r.lo, at}), p.level(span{at, r.hi}))
}

// depth returns the level of the deepest sum that is needed.
func (p plan) depth() int {
	deepest := 0
	for k := 1; k <= p.pack; k *= 2 {
		for s := range k {
			deepest = max(deepest, p.level(p.slot(k, s)))
		}
	}
	return deepest
}
