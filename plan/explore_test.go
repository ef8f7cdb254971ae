package plan

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/units/golden"
)

// priced is a cost that a test can do in its head: 10 cycles a row that attends, 3 a
// cluster and round, 50 for pre-scores; 1 more for medoids.
func priced(j *golden.Job, r *golden.ChipResult) float64 {
	if j.Dense() {
		return float64(10 * j.N)
	}
	c := float64(50 + 10*golden.UsedClusters(r.Flow.Final().Scan) + 3*j.Clusters*len(r.Flow.Iterations))
	if !j.Mean {
		c++
	}
	return c
}

func points(pairs ...float64) []Explored {
	var list []Explored
	for i := 0; i < len(pairs); i += 2 {
		list = append(list, Explored{Cycles: pairs[i], RelError: pairs[i+1]})
	}
	return list
}

func TestParetoByHand(t *testing.T) {
	p := points(10, 0.5, 8, 0.6, 12, 0.5, 20, 0.1, 8, 0.7, 20, 0.1, 30, 0, 9, 0.6, 15, 0.45)
	markPareto(p)
	var marked []int
	for i := range p {
		if p[i].Pareto {
			marked = append(marked, i)
		}
	}
	require.Equal(t, []int{0, 1, 3, 6, 8}, marked)
	// From (8, .6): savings of .05 a cycle to (10, .5), then .04 to (20, .1), .01 to (30, 0); (15, .45) lies above.
	require.Equal(t, []int{1, 0, 3, 6}, hull(p))
}

// No marked point is beaten by any, every other one is.
func TestParetoOfRandomPoints(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	for range 50 {
		p := make([]Explored, 40)
		for i := range p {
			p[i].Cycles, p[i].RelError = float64(rng.IntN(20)), float64(rng.IntN(20))
		}
		markPareto(p)
		for i := range p {
			beaten := false
			for k := range p {
				less := p[k].Cycles < p[i].Cycles || p[k].RelError < p[i].RelError
				same := p[k].Cycles == p[i].Cycles && p[k].RelError == p[i].RelError
				beaten = beaten || p[k].Cycles <= p[i].Cycles && p[k].RelError <= p[i].RelError && (less || same && k < i)
			}
			require.Equal(t, !beaten, p[i].Pareto, "%v of %v", p[i], p)
		}
	}
}

// random heads with a few points each.
func randomHeads(rng *rand.Rand, heads, most int) []HeadPoints {
	var list []HeadPoints
	for range heads {
		h := HeadPoints{}
		for range 1 + rng.IntN(most) {
			h.Points = append(h.Points, Explored{Cycles: float64(1 + rng.IntN(50)), RelError: float64(1+rng.IntN(50)) / 50})
		}
		h.Points = append(h.Points, Explored{Cycles: 60})
		markPareto(h.Points)
		list = append(list, h)
	}
	return list
}

// every calls f with every choice of points.
func every(heads []HeadPoints, f func(ModelPoint)) {
	now := make([]int, len(heads))
	for {
		f(together(heads, now))
		h := 0
		for ; h < len(heads); h++ {
			if now[h]++; now[h] < len(heads[h].Points) {
				break
			}
			now[h] = 0
		}
		if h == len(heads) {
			return
		}
	}
}

// Against all choices of all heads: none has less error than one of the front with as
// many cycles or fewer.
func TestModelFrontIsOptimal(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 8))
	for range 30 {
		heads := randomHeads(rng, 4, 6)
		front := modelFront(heads)
		least := math.Inf(1)
		every(heads, func(m ModelPoint) { least = min(least, m.Cycles) })
		require.Equal(t, least, front[0].Cycles)
		require.Equal(t, 240.0, front[len(front)-1].Cycles, "the last is dense")
		for i, f := range front {
			if i > 0 {
				require.Greater(t, f.Cycles, front[i-1].Cycles)
				require.Less(t, f.RelError, front[i-1].RelError)
			}
			every(heads, func(m ModelPoint) {
				if m.Cycles <= f.Cycles {
					require.GreaterOrEqual(t, m.RelError, f.RelError-1e-12)
				}
			})
		}
	}
}

// What is planned within a budget keeps to it, is no worse than what the budget is
// of, and near the best there is.
func TestChoiceWithinBudget(t *testing.T) {
	rng := rand.New(rand.NewPCG(9, 10))
	excess, spread := 0.0, 0.0
	for range 60 {
		e := &Exploration{Heads: randomHeads(rng, 4, 6)}
		for h := range e.Heads {
			e.Heads[h].Base = rng.IntN(len(e.Heads[h].Points))
		}
		e.Model = modelFront(e.Heads)
		e.choose(Search{Sparsity: at(0.5)})
		base, got := e.Base(), e.Chosen()
		require.LessOrEqual(t, got.Cycles, base.Cycles)
		require.LessOrEqual(t, got.RelError, base.RelError)
		best := math.Inf(1)
		every(e.Heads, func(m ModelPoint) {
			if m.Cycles <= base.Cycles {
				best = min(best, m.RelError)
			}
		})
		excess, spread = excess+got.RelError-best, spread+base.RelError-best
	}
	t.Logf("of what can be saved, %.3f is", 1-excess/spread)
	require.Less(t, excess, 0.05*spread)
}

func TestFilledByHand(t *testing.T) {
	// From (10, .5), 5 more cycles: (12, .3) saves .1 a cycle, (15, .1) .08; after the first
	// the second fits too.
	one := HeadPoints{Points: points(10, 0.5, 12, 0.3, 15, 0.1, 16, 0)}
	markPareto(one.Points)
	for budget, want := range map[float64]int{10: 0, 11: 0, 12: 1, 14: 1, 15: 2, 16: 3} {
		e := &Exploration{Heads: []HeadPoints{one}}
		require.Equal(t, []int{want}, e.filled(together(e.Heads, []int{0}), budget).Points, "budget %v", budget)
	}
	// Of two heads the one that saves more a cycle, the first of equal ones.
	other := HeadPoints{Points: points(10, 0.5, 12, 0.2)}
	markPareto(other.Points)
	for _, c := range []struct {
		heads []HeadPoints
		want  []int
	}{{[]HeadPoints{one, other}, []int{0, 1}}, {[]HeadPoints{other, one}, []int{1, 0}}, {[]HeadPoints{other, other}, []int{1, 0}}} {
		e := &Exploration{Heads: c.heads}
		require.Equal(t, c.want, e.filled(together(e.Heads, []int{0, 0}), 22).Points)
	}
}

func TestCheapest(t *testing.T) {
	p := points(10, 0.5, 8, 0.6, 8, 0.4, 5, 0.9, 30, 0)
	for i, kl := range []float64{0.2, 0.2, 0.2, 0.4, 0} {
		p[i].KL = kl
	}
	require.Equal(t, 2, cheapest(p, 0.2))
	require.Equal(t, 3, cheapest(p, 0.4))
	require.Equal(t, 4, cheapest(p, 0.1))
}

// Every point of an exploration is what its plan gives when it is made by itself.
func TestExplore(t *testing.T) {
	heads := []*tensor.Head{realHead(t, "use_L0H2_n64"), drawn("x", 40, 16)}
	s := Search{Variants: variants, Sparsity: at(0.72)}
	e, err := s.Explore(t.Context(), heads, balanced, priced, silent)
	require.NoError(t, err)
	require.Equal(t, 640.0+400, e.Dense())
	require.Equal(t, 16, e.Bits)
	for i, h := range e.Heads {
		require.Len(t, h.Points, len(variants)*(len(Sparsities)+1)+1)
		last := h.Points[len(h.Points)-1]
		require.True(t, last.Dense())
		require.True(t, last.Pareto)
		require.Zero(t, last.RelError)
		base := h.Points[h.Base].Plan
		require.Equal(t, golden.PlannedClusters(base.N, 0.72), base.Clusters)
		require.Equal(t, variants[0], Variant{base.Select, base.Representative, base.Center, base.Iterations})
		for k := range h.Points {
			p := &h.Points[k]
			if k%7 != 0 && !p.Pareto {
				continue
			}
			f, used, err := p.Plan.Assess(heads[i], balanced)
			require.NoError(t, err)
			require.Equal(t, used, p.Used)
			require.InDelta(t, f.RelError, p.RelError, 1e-3, "but for the integers in attention")
			j, err := p.Plan.Job(heads[i], balanced)
			require.NoError(t, err)
			r, err := golden.Run(j)
			require.NoError(t, err)
			require.Equal(t, priced(j, r), p.Cycles)
		}
	}
	require.Less(t, e.Chosen().RelError, e.Base().RelError)
	require.LessOrEqual(t, e.Chosen().Cycles, e.Base().Cycles)
	p := e.Plan(balanced)
	require.Equal(t, []string{"use_L0H2_n64", "x"}, []string{p.Heads[0].Name, p.Heads[1].Name})
	read, err := Parse("", p.YAML())
	require.NoError(t, err)
	require.Equal(t, p, read)

	wide := balanced
	wide.PrescoreBits = 16
	other, err := s.Explore(t.Context(), heads[:1], wide, priced, silent)
	require.NoError(t, err)
	require.Equal(t, 8, other.Bits)
	chosen := other.Heads[0].Points[other.Heads[0].Chosen]
	for _, q := range e.Heads[0].Points {
		if q.Plan.Clusters == chosen.Plan.Clusters && q.Plan.Select == chosen.Plan.Select && q.Plan.Representative == chosen.Plan.Representative {
			require.Equal(t, q.RelError, other.Heads[0].OtherBits, "the error with 8 bits is that of a machine of 8")
		}
	}
}

// With a threshold every variant is also tried with the fewest clusters that meet
// it, and the cheapest that meets it is planned.
func TestExploreByThreshold(t *testing.T) {
	heads := []*tensor.Head{realHead(t, "use_L0H2_n64"), realHead(t, "use_L1H2_n128")}
	e, err := Search{Variants: variants, Threshold: at(0.3)}.Explore(t.Context(), heads, balanced, priced, silent)
	require.NoError(t, err)
	p, _, err := Search{Variants: variants, Threshold: at(0.3)}.Plan(t.Context(), heads, balanced, silent)
	require.NoError(t, err)
	for i, h := range e.Heads {
		chosen := h.Points[h.Chosen]
		require.LessOrEqual(t, chosen.KL, 0.3)
		fewest := chosen.Plan.N
		for _, q := range h.Points {
			if q.KL <= 0.3 {
				require.GreaterOrEqual(t, q.Cycles, chosen.Cycles)
				fewest = min(fewest, q.Plan.Clusters)
			}
		}
		require.Equal(t, p.Heads[i].Clusters, fewest)
		require.Equal(t, -1, h.Base)
	}
}

// Where clusters cost more than they save the head stays dense.
func TestDenseBypass(t *testing.T) {
	heads := []*tensor.Head{realHead(t, "use_L0H2_n64")}
	dear := func(j *golden.Job, r *golden.ChipResult) float64 {
		if j.Dense() {
			return 100
		}
		return 101
	}
	e, err := Search{Variants: variants, Threshold: at(0.3)}.Explore(t.Context(), heads, balanced, dear, silent)
	require.NoError(t, err)
	require.Equal(t, 64, e.Plan(balanced).Heads[0].Clusters)
	require.Len(t, e.Model, 1)
}

func TestExploreWithoutChoice(t *testing.T) {
	few := balanced
	few.ClustersMax = 10
	e, err := Search{Variants: variants[:1]}.Explore(t.Context(), []*tensor.Head{drawn("x", 40, 16)}, few, priced, silent)
	require.NoError(t, err)
	require.Nil(t, e.Plan(balanced))
	require.Equal(t, -1, e.Heads[0].Base)
	for _, p := range e.Heads[0].Points {
		require.True(t, p.Dense() || p.Plan.Clusters <= 10)
	}
	_, err = Search{Variants: variants[:1]}.Explore(t.Context(), []*tensor.Head{drawn("x", 400, 16)}, balanced, priced, silent)
	require.EqualError(t, err, "head x: n 400: must be at most tokens, 384; use --tokens 400")
}
