package soft_test

import (
	"math"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/machine"
)

// job is what soft knows of a job.
type job struct {
	early  bool
	n      int
	groups int // base 2 logarithm
	scale  golden.Requant
	rows   int
}

// row is a row of scores and what becomes of it.
type row struct {
	job    int
	scores [][]int64 // beats, as they come
	exps   []int64   // of all keys of all beats, 0 past the row's end
	sum    int64
	data   []int64 // operands of A V
	reads  int     // beats of ExpLanes
	quot   int     // beats of DivLanes
}

// traffic is rows in order.
type traffic struct {
	jobs []job
	rows []row
}

// random makes jobs of random sizes with rows of scores of all magnitudes.
func random(m machine.Machine, seed uint64, jobs int) *traffic {
	rng := rand.New(rand.NewPCG(seed, 5))
	tr := &traffic{}
	for j := range jobs {
		scale, _ := golden.NewRequant(math.Exp2(-6 - 20*rng.Float64()))
		n := 1 + rng.IntN(m.Tokens)
		if rng.IntN(4) == 0 {
			n = m.Tokens
		}
		k := 0
		for 2<<k <= m.Segments() && rng.IntN(3) > 0 {
			k++
		}
		tr.jobs = append(tr.jobs, job{early: m.Early && rng.IntN(2) == 0, n: n, groups: k, scale: scale, rows: 1 + rng.IntN(6)})
		for range tr.jobs[j].rows {
			tr.rows = append(tr.rows, randomRow(m, tr.jobs[j], j, rng))
		}
	}
	return tr
}

// randomRow makes a row. Lanes that take no part hold the largest score there is,
// which would be the maximum, or the maximum, which would weigh most.
func randomRow(m machine.Machine, j job, index int, rng *rand.Rand) row {
	width := m.Procs << j.groups
	beats := (j.n + width - 1) / width
	limit := int64(1)<<(m.AccBits()-1) - 1
	span := int64(math.Ldexp(float64(1+rng.IntN(16*4096)), j.scale.Pre+j.scale.Post) / float64(max(j.scale.Multiplier, 1)))
	top := rng.Int64N(limit) - limit/2
	exp := golden.Exp{Form: golden.ExpForm(m.ExpForm), Points: m.ExpPoints, Order: m.ExpOrder, Bits: 18, Cap: m.ExpCap}
	r := row{job: index, reads: ceil(beats*width, m.ExpLanes), quot: ceil(beats*width, m.DivLanes)}
	var keys []int64
	for k := range j.n {
		v := max(top-rng.Int64N(span+1), -limit-1)
		if k > 0 && rng.IntN(8) == 0 {
			v = keys[rng.IntN(k)]
		}
		keys = append(keys, v)
	}
	most := keys[0]
	for _, v := range keys {
		most = max(most, v)
	}
	for _, v := range keys {
		e := int64(exp.Eval(j.scale.Apply(most, v)))
		r.exps = append(r.exps, e)
		r.sum += e
	}
	for i := range beats * width {
		if i >= j.n {
			r.exps = append(r.exps, 0)
		}
	}
	for _, e := range r.exps {
		if j.early {
			e = golden.Probability(int(e), uint64(r.sum))
		}
		r.data = append(r.data, e)
	}
	for b := range beats {
		beat := make([]int64, m.Scores())
		for l := range beat {
			beat[l] = []int64{limit, most}[rng.IntN(2)]
			if k := b*width + l; l < width && k < j.n {
				beat[l] = keys[k]
			}
		}
		r.scores = append(r.scores, beat)
	}
	return r
}

func ceil(a, b int) int { return (a + b - 1) / b }
