package coreplay

import (
	"fmt"
	"math"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/machine"
)

// codes draws rows of d numbers.
func codes(r *rand.Rand, n, d int) [][]int16 {
	out := make([][]int16, n)
	for i := range out {
		for range d {
			out[i] = append(out[i], int16(r.IntN(65535)-32767))
		}
	}
	return out
}

// RandomJob returns a legal job of any kind for a machine; i is its name, and moves
// its columns.
func RandomJob(r *rand.Rand, g machine.Machine, i int) *golden.Job {
	requant, err := golden.NewRequant(math.Ldexp(1, -33+r.IntN(10)))
	if err != nil {
		panic(err)
	}
	dims := []int{}
	for d := 16; d <= g.HeadDim; d *= 2 {
		dims = append(dims, d)
	}
	j := &golden.Job{
		Name: fmt.Sprint(i), N: 1 + r.IntN(g.Tokens), D: dims[r.IntN(len(dims))], Rounds: 1 + r.IntN(3), Mean: r.IntN(2) == 1, Centre: r.IntN(2) == 1,
		Early: g.Early && r.IntN(2) == 1, Vgen: r.IntN(4) == 0, Bits: g.PrescoreBits, Shift: 20 + r.IntN(8), Requant: requant,
		Exp: golden.Exp{Form: golden.ExpForm(g.ExpForm), Points: g.ExpPoints, Order: g.ExpOrder, Bits: 18, Cap: g.ExpCap}, YShift: 12 + r.IntN(8),
	}
	inner := 1 + r.IntN(g.ModelDim)
	if r.IntN(5) == 0 {
		j.Kind, j.D = golden.JobGemm, 1+r.IntN(4*g.Lanes)
		j.X, j.W = codes(r, j.N, inner), codes(r, inner, j.D)
		return j
	}
	j.Q, j.K = codes(r, j.N, j.D), codes(r, j.N, j.D)
	if j.Vgen {
		j.X, j.W = codes(r, j.N, inner), codes(r, inner, j.D)
	} else {
		j.V = codes(r, j.N, j.D)
	}
	j.Clusters = 1 + r.IntN(min(j.N, g.ClustersMax))
	for c := range 1 + r.IntN(min(j.N, g.ColumnsMax)) {
		j.Columns = append(j.Columns, (c*7+i)%j.N)
	}
	return j
}
