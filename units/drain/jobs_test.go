package drain_test

import (
	"math/bits"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/units/machine"
)

type kind int

const (
	late kind = iota
	early
	gemm
	back
)

// job is a head: what of it the drain reads.
type job struct {
	gemm, early            bool
	groups, chunks, yShift int
}

// word is a word of sums on its way.
type word struct {
	kind              kind
	job               int // its slot is job mod Heads
	row, word         int
	rowLast, headLast bool
	sum               uint64
	chunks            int
	acc               []int64
	want              []int64
	beats             int // cycles from one word's issue to this one's
}

// traffic makes words of random jobs in the order in which they are issued.
type traffic struct {
	m     machine.Machine
	rng   *rand.Rand
	beats int // most cycles a word takes in the matrix multiply unit
	jobs  []job
	words []word
	sums  []uint64 // of late rows, in order
}

func noise(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 0)) }

// random makes n jobs of a few rows each. Words of V come before the other
// words of their job: among those of the job before, where two jobs overlap.
func random(rng *rand.Rand, m machine.Machine, n, beats int) *traffic {
	t := &traffic{m: m, rng: rng, beats: beats}
	var own, v [][]word
	for p := range n {
		j := t.job()
		t.jobs = append(t.jobs, j)
		k := late
		switch {
		case j.gemm:
			k = gemm
		case j.early:
			k = early
		}
		own = append(own, t.wordsOf(p, k))
		v = append(v, nil)
		if !j.gemm && rng.IntN(2) == 0 {
			v[p] = t.wordsOf(p, back)
		}
	}
	for p := range n {
		list := own[p]
		if m.Heads() == 1 {
			list = append(v[p], list...)
		} else if p == 0 {
			list = append(v[0], list...)
		}
		if p+1 < n && m.Heads() > 1 {
			list = t.merge(list, v[p+1])
		}
		t.words = append(t.words, list...)
	}
	for i := range t.words {
		if w := &t.words[i]; w.kind == late && w.rowLast {
			t.sums = append(t.sums, w.sum)
		}
	}
	return t
}

func (t *traffic) merge(a, b []word) (out []word) {
	for len(a)+len(b) > 0 {
		if len(b) == 0 || len(a) > 0 && t.rng.IntN(2) == 0 {
			out, a = append(out, a[0]), a[1:]
		} else {
			out, b = append(out, b[0]), b[1:]
		}
	}
	return out
}

// job makes a head. A beat never reaches into the second group of lanes,
// unless the word is one beat.
func (t *traffic) job() job {
	j := job{gemm: t.rng.IntN(3) == 0, early: t.m.Early && t.rng.IntN(2) == 0, yShift: t.rng.IntN(63)}
	if t.rng.IntN(2) == 0 {
		j.yShift = t.rng.IntN(24)
	}
	if t.rng.IntN(8) == 0 {
		j.yShift = 0
	}
	most := t.m.Lanes / t.m.DivLanes
	if j.chunks = 1 + t.rng.IntN(most); j.gemm {
		j.chunks = most
	}
	for !j.gemm && j.groups < bits.Len(uint(t.m.Segments()))-1 && (j.chunks == 1 || t.m.Lanes>>(j.groups+1) >= j.chunks*t.m.DivLanes) && t.rng.IntN(3) > 0 {
		j.groups++
	}
	return j
}

// wordsOf makes all words of one kind of a job.
func (t *traffic) wordsOf(p int, k kind) (list []word) {
	rows, words := 1+t.rng.IntN(4), 1+t.rng.IntN(3)
	for r := range rows {
		sum := 1 + t.rng.Uint64N(uint64(t.m.Tokens*t.m.ExpCap)>>t.rng.IntN(14))
		for s := range words {
			w := word{kind: k, job: p, row: r, word: s, rowLast: s == words-1, sum: sum, chunks: t.jobs[p].chunks, beats: 1 + t.rng.IntN(t.beats)}
			w.headLast = w.rowLast && r == rows-1
			if k == back {
				w.rowLast, w.headLast = t.rng.IntN(2) == 0, t.rng.IntN(2) == 0
			}
			t.fill(&w)
			list = append(list, w)
		}
	}
	return list
}

// fill makes the sums of a word and the int16 values they must become. Lanes
// past the first group hold anything.
func (t *traffic) fill(w *word) {
	j := t.jobs[w.job]
	valid := t.m.Lanes
	if w.kind == late || w.kind == early {
		valid >>= j.groups
	}
	for l := range t.m.Lanes {
		acc := t.rng.Int64() >> (64 - t.m.AccBits() + t.rng.IntN(t.m.AccBits()-1))
		if w.kind == late && l < valid {
			limit := min(32768*int64(w.sum), 1<<(t.m.AccBits()-1)-1)
			switch t.rng.IntN(6) {
			case 0:
				acc = limit
			case 1:
				acc = -limit
			default:
				acc = t.rng.Int64N(2*limit+1) - limit
			}
		}
		want := int64(0)
		if l < valid && l < w.chunks*t.m.DivLanes {
			switch w.kind {
			case late:
				want = int64(golden.Sat16(golden.Quotient(acc, w.sum)))
			case early:
				want = int64(golden.Sat16(golden.RoundShift(acc, 16)))
			default:
				want = int64(golden.Sat16(golden.RoundShift(acc, j.yShift)))
			}
		}
		w.acc, w.want = append(w.acc, acc), append(w.want, want)
	}
}
