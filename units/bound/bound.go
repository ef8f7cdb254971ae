// Package bound holds the bounds of the accelerator's speed: how many cycles a
// head takes at least on each of the units (docs/accelerator.md, section 6). In
// steady state the interval between heads is the largest of them; fills and
// drains come on top of the first and the last head.
package bound

import (
	"github.com/sparcgen/sparcgen/units/divu"
	"github.com/sparcgen/sparcgen/units/machine"
)

// Head is the shape of a head.
type Head struct {
	N            int // tokens
	D            int // head dimension
	M            int // columns of a pre-score row
	C            int // planned clusters; N is dense
	Used         int // clusters with members
	Rounds       int
	Mean         bool
	Early        bool
	GenerateFrom int // V = X W_V: rows of W_V; 0 when V is given
}

// Dense returns whether every row attends for itself.
func (h Head) Dense() bool { return h.C == h.N }

// Term is what one unit needs for a head.
type Term struct {
	Unit   string `json:"unit"` // mmu, distu, ...
	What   string `json:"what"` // steps in it
	Cycles int    `json:"cycles"`
	Fix    string `json:"fix"` // field that lowers it
}

// Core returns the terms of a head on sparc_core, operands on chip.
func Core(g machine.Machine, h Head) []Term {
	words := ceil(h.D, g.Lanes)
	keys := g.Procs * groups(g, h.D)
	pre := h.N * words * ceil(h.M, keys)
	rows := h.Used
	if h.Dense() {
		pre, rows = 0, h.N
	}
	generate := h.N * words * ceil(h.GenerateFrom, g.Procs)
	division := ceil(h.D, g.DivLanes)
	if h.Early {
		division = ceil(h.N, g.DivLanes)
	}
	terms := []Term{{"mmu", "pre-scores, scores, A V, V generation", pre + generate + 2*rows*words*ceil(h.N, keys), "procs or lanes"}}
	exponents := ceil(h.N, g.ExpLanes)
	if g.SerialExp() {
		exponents = h.N * g.Requant().Round()
	}
	if g.SerialDivider() {
		division = words * turn(g.Divu(), divu.Quotient, min(h.D, g.Lanes))
	}
	terms = append(terms, Term{"expu", "exponents", rows * exponents, "exp_lanes"})
	if !h.Dense() {
		division += means(g, h.M) * h.Rounds
		if h.Mean {
			division += means(g, h.D)
			parts, field := words, "lanes"
			if g.Serial() {
				parts, field = ceil(h.D, g.DivLanes), "div_lanes"
			}
			terms = append(terms, Term{"rowacc", "mean queries", h.N * parts, field})
		}
		terms = append(terms, Term{"distu", "distances, allocation", h.Rounds * h.N * ceil(h.C, g.DistUnits*pack(g, h.M)) * ceil(h.M, g.Lanes), "dist_units"})
	}
	return append(terms, Term{"divu", "softmax and means", rows * division, "div_lanes"})
}

// means returns the cycles of the divider for the exact means of n sums.
func means(g machine.Machine, n int) int {
	if g.SerialDivider() {
		return turn(g.Divu(), divu.Mean, n)
	}
	return 2 * ceil(n, g.DivLanes)
}

// turn returns the cycles of a serial divider for the beats of a divisor, from
// where it can take this one to where it can take the next one.
func turn(d divu.Divu, mode divu.Mode, beats int) int {
	return 1 + d.Cycles(mode, true) + 1 + (beats-1)*(d.Cycles(mode, false)+1)
}

// Bus returns the terms of a head's traffic on a bus that moves bits a cycle each
// way: what sparc_axi reads, and what it writes.
func Bus(h Head, bits int) []Term {
	read, write := 3*h.N+h.M+h.Used, h.N+h.Used
	if h.Dense() {
		read, write = 3*h.N, h.N
	}
	return []Term{
		{"bus reads", "Q, K, V, chosen rows of K, lines of Z_c", ceil(read*h.D*16, bits), "bus_bits"},
		{"bus writes", "Z, Z_c", ceil(write*h.D*16, bits), "bus_bits"},
	}
}

// Binding returns the largest term, the first of equals.
func Binding(terms []Term) Term {
	most := terms[0]
	for _, t := range terms[1:] {
		if t.Cycles > most.Cycles {
			most = t
		}
	}
	return most
}

// groups returns the keys a processor takes a beat.
func groups(g machine.Machine, d int) int {
	n := 1
	for n < g.Segments() && 2*n*d <= g.Lanes {
		n *= 2
	}
	return n
}

// pack returns the centroids a distance unit takes at once.
func pack(g machine.Machine, m int) int {
	n := 1
	for n < g.MaxPack && 2*n*m <= g.Lanes {
		n *= 2
	}
	return n
}

func ceil(a, b int) int { return (a + b - 1) / b }
