package plan

import (
	"gonum.org/v1/gonum/floats"

	"github.com/sparcgen/sparcgen/units/golden"
)

// Variant is one way to cluster the rows of a head: everything but the number of
// clusters.
type Variant struct {
	Select         string // how columns are chosen
	Representative string
	Center         bool
	Iterations     int // 1..golden.MaxRounds
}

// trial measures a variant of one head on its calibration passages.
type trial struct {
	*calibration
	Variant
	columns []int
	shift   int
	rows    [][][]int16 // a passage: its pre-scores
}

// newTrial prepares a variant for pre-scores of a width, with columns already chosen.
func (c *calibration) newTrial(v Variant, columns []int, bits int) *trial {
	return c.trialWith(v, columns, golden.PrescoreShift(largestScore(c.head, &c.codes, columns), bits), bits)
}

// trialWith is newTrial with a shift of one's own.
func (c *calibration) trialWith(v Variant, columns []int, shift, bits int) *trial {
	t := &trial{calibration: c, Variant: v, columns: columns, shift: shift}
	for _, p := range c.passages {
		var rows [][]int16
		if there := p.columns(columns); len(there) > 0 {
			rows = p.rows(there, t.shift, bits, v.Center)
		}
		t.rows = append(t.rows, rows)
	}
	return t
}

// kl returns KL(A || A^) of a row, mean over the rows of all passages, when a head
// has c clusters: A is exact attention, A^ the row of the cluster's query, both in
// float64; clusters are those of the integer datapath. In nats, six significant
// digits. With a cluster a row it is 0. A passage shorter than the first chosen
// column tells nothing.
func (t *trial) kl(c int) float64 {
	if c >= t.head.Tokens() {
		return 0
	}
	sum, rows := 0.0, 0
	for i, p := range t.passages {
		if t.rows[i] == nil {
			continue
		}
		clusters := p.clusters(c, t.head.Tokens())
		rounds := golden.ClusterRows(t.rows[i], clusters, t.Iterations, clusters, 1)
		sum += p.divergence(rounds[len(rounds)-1], t.Representative)
		rows += len(p.q)
	}
	if rows == 0 {
		return 0
	}
	return golden.Fidelity{KL: sum / float64(rows)}.Rounded().KL
}

// divergence returns the sum over rows of KL(A || A^) of a clustering.
//
// With S the scores and L their log-sums, row i attending with the query of row r
// has KL = sum_j A[i][j] ((S[i][j] - L[i]) - (S[r][j] - L[r]))
// = cross[i][i] - L[i] - cross[i][r] + L[r]: four numbers. The mean of queries has
// the mean of their scores, hence of their cross terms, and only its log-sum is
// new: C n exponents for all clusters, against the C n d products and n^2 exponents
// of the definition.
func (p *passage) divergence(final golden.Iteration, representative string) float64 {
	sum := 0.0
	p.eachCluster(final, representative, func(g answered) {
		for _, i := range g.rows {
			cross := 0.0
			for _, r := range g.queries {
				cross += p.cross[i][r]
			}
			sum += max(0, p.cross[i][i]-p.logSum[i]-cross/float64(len(g.queries))+g.logSum)
		}
	})
	return sum
}

// answered is a cluster and what attends for it.
type answered struct {
	rows    []int     // its members
	queries []int     // the rows whose mean query attends: one, or all members
	scores  []float64 // of that query
	logSum  float64   // log of the sum of their exponents
}

// eachCluster calls f for every cluster with members. What f gets is valid until
// it returns.
func (p *passage) eachCluster(final golden.Iteration, representative string, f func(answered)) {
	members := make([][]int, len(final.Scan))
	for i, row := range final.Allocation {
		members[row.Index] = append(members[row.Index], i)
	}
	mean := make([]float64, len(p.k))
	for c, rows := range members {
		switch {
		case len(rows) == 0:
		case representative == Medoid:
			r := final.Scan[c].Representative.Index
			f(answered{rows, []int{r}, p.scores[r], p.logSum[r]})
		default:
			clear(mean)
			for _, r := range rows {
				floats.Add(mean, p.scores[r])
			}
			floats.Scale(1/float64(len(rows)), mean)
			f(answered{rows, rows, mean, floats.LogSumExp(mean)})
		}
	}
}
