package plan

import (
	"cmp"
	"math"
	"slices"
)

// markPareto marks the points of a head that no other point beats: in order of
// cycles, those with less error than all before. Of equal points the first is marked.
func markPareto(points []Explored) {
	order := make([]int, len(points))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(points[a].Cycles, points[b].Cycles), cmp.Compare(points[a].RelError, points[b].RelError))
	})
	least := math.Inf(1)
	for _, i := range order {
		points[i].Pareto = points[i].RelError < least
		least = min(least, points[i].RelError)
	}
}

// hull returns the points of a head, by index and in order of cycles, on the lower
// convex hull of its Pareto set: those that are best for some price of a cycle.
func hull(points []Explored) []int {
	var front []int
	for i := range points {
		if points[i].Pareto {
			front = append(front, i)
		}
	}
	slices.SortFunc(front, func(a, b int) int { return cmp.Compare(points[a].Cycles, points[b].Cycles) })
	var out []int
	for _, i := range front {
		for len(out) > 1 && saving(points, out[len(out)-2], out[len(out)-1]) <= saving(points, out[len(out)-1], i) {
			out = out[:len(out)-1]
		}
		out = append(out, i)
	}
	return out
}

// saving returns the error that going from one point to another saves, a cycle.
func saving(points []Explored, from, to int) float64 {
	return (points[from].RelError - points[to].RelError) / (points[to].Cycles - points[from].Cycles)
}

// ModelPoint is a choice of a point for every head.
type ModelPoint struct {
	Cycles   float64 // sum over heads
	RelError float64 // mean over heads
	KL       float64 // mean over heads, on calibration
	Clusters int     // sum over heads
	Points   []int   // a head: its point
}

// modelFront returns choices for all heads together, cycles ascending. The first
// takes the fewest cycles in every head. From each the next follows by the one step
// along the hull of one head that saves most error a cycle; heads in front go first on
// ties. Since savings fall along each hull, sorting the steps of all heads by their
// saving gives this order, and every choice has the least mean error of all choices
// of hull points with as many cycles: it minimises error + price * cycles for the
// price at which its last step was taken. O(S log S) for S points of all hulls.
func modelFront(heads []HeadPoints) []ModelPoint {
	type step struct {
		head, to int
		saving   float64
	}
	var steps []step
	now := make([]int, len(heads))
	for h := range heads {
		points := heads[h].Points
		on := hull(points)
		now[h] = on[0]
		for k := 1; k < len(on); k++ {
			steps = append(steps, step{h, on[k], saving(points, on[k-1], on[k])})
		}
	}
	slices.SortStableFunc(steps, func(a, b step) int { return cmp.Compare(b.saving, a.saving) })
	front := []ModelPoint{together(heads, now)}
	for _, s := range steps {
		now[s.head] = s.to
		front = append(front, together(heads, now))
	}
	return front
}

// together sums the chosen points.
func together(heads []HeadPoints, chosen []int) ModelPoint {
	m := ModelPoint{Points: slices.Clone(chosen)}
	for h, i := range chosen {
		p := &heads[h].Points[i]
		m.Cycles += p.Cycles
		m.RelError += p.RelError / float64(len(heads))
		m.KL += p.KL / float64(len(heads))
		m.Clusters += p.Plan.Clusters
	}
	return m
}

// choose sets the chosen point of every head, see [Search.Explore].
func (e *Exploration) choose(s Search) {
	switch {
	case s.Threshold != nil:
		for h := range e.Heads {
			e.Heads[h].Chosen = cheapest(e.Heads[h].Points, *s.Threshold)
		}
	case s.Sparsity != nil:
		base := e.Base()
		best := e.Model[0]
		for _, m := range e.Model {
			if m.Cycles <= base.Cycles {
				best = m
			}
		}
		best, base = e.filled(best, base.Cycles), e.filled(base, base.Cycles)
		if base.RelError < best.RelError {
			best = base
		}
		for h, i := range best.Points {
			e.Heads[h].Chosen = i
		}
	}
}

// filled improves a choice within a number of cycles: as long as some head has a
// point with less error for which there are cycles left, it takes the one that saves
// most error a cycle, the first on ties. A point of less error that takes no more
// cycles goes before all others.
func (e *Exploration) filled(m ModelPoint, budget float64) ModelPoint {
	now := slices.Clone(m.Points)
	cycles := m.Cycles
	for {
		head, to, most := -1, 0, 0.0
		for h := range e.Heads {
			points := e.Heads[h].Points
			from := &points[now[h]]
			for i := range points {
				p := &points[i]
				if !p.Pareto || p.RelError >= from.RelError || cycles-from.Cycles+p.Cycles > budget {
					continue
				}
				value := math.Inf(1)
				if p.Cycles > from.Cycles {
					value = saving(points, now[h], i)
				}
				if value > most {
					head, to, most = h, i, value
				}
			}
		}
		if head < 0 {
			return together(e.Heads, now)
		}
		cycles += e.Heads[head].Points[to].Cycles - e.Heads[head].Points[now[head]].Cycles
		now[head] = to
	}
}

// Base returns the first variant at the search's sparsity in all heads; there must
// have been one.
func (e *Exploration) Base() ModelPoint {
	var base []int
	for _, h := range e.Heads {
		base = append(base, h.Base)
	}
	return together(e.Heads, base)
}

// Chosen returns the points that are planned; there must have been a threshold or a
// sparsity.
func (e *Exploration) Chosen() ModelPoint {
	var chosen []int
	for _, h := range e.Heads {
		chosen = append(chosen, h.Chosen)
	}
	return together(e.Heads, chosen)
}

// Plan returns the plan of the chosen points, nil when there are none.
func (e *Exploration) Plan(m Machine) *Plan {
	p := &Plan{PrescoreBits: m.PrescoreBits, ExpBase: m.expBase()}
	for _, h := range e.Heads {
		if h.Chosen < 0 {
			return nil
		}
		p.Heads = append(p.Heads, h.Points[h.Chosen].Plan)
	}
	return p
}

// cheapest returns the point of the fewest cycles whose KL is at most t, of equal
// ones the one with the least error, then the first. Dense attention meets every t.
func cheapest(points []Explored, t float64) int {
	best := len(points) - 1
	for i := range points {
		p, b := &points[i], &points[best]
		if p.KL <= t && (p.Cycles < b.Cycles || p.Cycles == b.Cycles && p.RelError < b.RelError) {
			best = i
		}
	}
	return best
}
