package feed_test

import (
	"math/bits"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/units/feed"
	"github.com/sparcgen/sparcgen/units/machine"
)

// kindOf is what a job is.
type kindOf int

const (
	dense kindOf = iota
	clustered
	gemm
	denseVgen
	clusteredVgen
	kindsOfJobs
)

// rep is a row of the ring of representatives.
type rep struct {
	cluster int
	row     []int64
}

// job is a job with its operands; rows are of d elements, of X of dim, of W of
// tiles Lanes.
type job struct {
	kind                                kindOf
	n, m, d, dim, tiles                 int
	groupsLog, wordsLog                 int
	beats, colBeats, xWords, xBeats     int
	q, k, h, v, x, w                    [][]int64
	reps                                []rep
	exps                                [][]int64 // of each row that attends
	kvWords, qWords, xStream, ringWords [][]int64
}

func (j *job) attends() bool   { return j.kind != gemm }
func (j *job) clustered() bool { return j.kind == clustered || j.kind == clusteredVgen }
func (j *job) vgen() bool      { return j.kind == denseVgen || j.kind == clusteredVgen }
func (j *job) words() int      { return 1 << j.wordsLog }
func (j *job) keys(g feed.Feed) int {
	return g.Procs << j.groupsLog
}

// rows returns the rows of the job that attend.
func (j *job) rows() int {
	if j.clustered() {
		return len(j.reps)
	}
	return j.n
}

func ceil(a, b int) int { return (a + b - 1) / b }

// matrix returns rows of random int16, often extreme.
func matrix(rng *rand.Rand, rows, columns int) [][]int64 {
	list := make([][]int64, rows)
	for i := range list {
		list[i] = make([]int64, columns)
		for e := range list[i] {
			switch rng.IntN(8) {
			case 0:
				list[i][e] = -32768
			case 1:
				list[i][e] = 32767
			default:
				list[i][e] = int64(rng.IntN(65536) - 32768)
			}
		}
	}
	return list
}

// newJob makes a job of n rows and heads d wide.
func newJob(rng *rand.Rand, g feed.Feed, kind kindOf, n, d int) *job {
	j := &job{kind: kind, n: n, d: d, m: 1 + rng.IntN(g.ColumnsMax)}
	keys := min(4, g.Segments(), max(1, g.Lanes/d))
	j.groupsLog = bits.Len(uint(keys)) - 1
	j.wordsLog = bits.Len(uint(max(1, d/g.Lanes))) - 1
	j.beats, j.colBeats = ceil(n, keys*g.Procs), ceil(j.m, keys*g.Procs)
	j.dim = 1 + rng.IntN(g.ModelDim)
	j.xWords, j.xBeats = ceil(j.dim, g.Lanes), ceil(j.dim, g.Procs)
	j.q, j.k, j.v, j.h = matrix(rng, n, d), matrix(rng, n, d), matrix(rng, n, d), matrix(rng, j.m, d)
	if kind == gemm {
		j.tiles = 1 + rng.IntN(3)
		j.w = matrix(rng, j.dim, j.tiles*g.Lanes)
	} else if j.vgen() {
		j.tiles = j.words()
		j.w = matrix(rng, j.dim, d)
	}
	j.x = matrix(rng, n, j.dim)
	if j.vgen() { // what drain makes of a sum does not matter here: its low bits
		for i := range j.v {
			for e := range j.v[i] {
				j.v[i][e] = int64(int16(dot(j.x[i], column(j.w, e))))
			}
		}
	}
	if j.clustered() {
		for c := range g.ClustersMax {
			if left := g.ClustersMax - c; len(j.reps) < min(n, g.ClustersMax) && rng.IntN(3) == 0 || left == 1 && len(j.reps) == 0 {
				j.reps = append(j.reps, rep{c, matrix(rng, 1, d)[0]})
			}
		}
	}
	for range j.rows() {
		e := make([]int64, n)
		for i := range e {
			e[i] = int64(rng.IntN(g.ExpCap + 1))
		}
		j.exps = append(j.exps, e)
	}
	j.streams(g)
	return j
}

// streams cuts the operands into the words of the streams.
func (j *job) streams(g feed.Feed) {
	cut := func(to *[][]int64, rows ...[]int64) {
		for _, row := range rows {
			for at := 0; at < len(row); at += g.Lanes {
				word := make([]int64, g.Lanes)
				copy(word, row[at:min(len(row), at+g.Lanes)])
				*to = append(*to, word)
			}
		}
	}
	if j.clustered() {
		cut(&j.kvWords, j.h...)
	}
	if j.attends() {
		cut(&j.kvWords, j.k...)
		cut(&j.qWords, j.q...)
	}
	if j.attends() && !j.vgen() {
		cut(&j.kvWords, j.v...)
	}
	for t := range j.tiles {
		for _, row := range j.w {
			cut(&j.kvWords, row[t*g.Lanes:min(len(row), (t+1)*g.Lanes)])
		}
		cut(&j.xStream, j.x...)
	}
	for _, r := range j.reps {
		cut(&j.ringWords, r.row)
	}
}

func dot(a, b []int64) (sum int64) {
	for i := range a {
		sum += a[i] * b[i]
	}
	return sum
}

func column(rows [][]int64, e int) []int64 {
	list := make([]int64, len(rows))
	for i, r := range rows {
		list[i] = r[e]
	}
	return list
}

// scoreBeat is what a beat of scores must be: as many lanes as there are keys.
type scoreBeat struct {
	job               int
	acc               []int64
	rowLast, headLast bool
}

// wordOf is what a word of a weighted sum must be.
type wordOf struct {
	job, row, word          int
	acc                     []int64
	back, rowLast, headLast bool
}

// scores returns the beats of scores of a row with keys.
func (j *job) scores(g feed.Feed, number int, row []int64, keys [][]int64, headLast bool) []scoreBeat {
	var list []scoreBeat
	for at := 0; at < len(keys); at += j.keys(g) {
		b := scoreBeat{job: number}
		for _, k := range keys[at:min(len(keys), at+j.keys(g))] {
			b.acc = append(b.acc, dot(row, k))
		}
		list = append(list, b)
	}
	list[len(list)-1].rowLast = true
	list[len(list)-1].headLast = headLast
	return list
}

// preScores returns all beats of pre-scores of the job.
func (j *job) preScores(g feed.Feed, number int) (list []scoreBeat) {
	if j.clustered() {
		for i, row := range j.q {
			list = append(list, j.scores(g, number, row, j.h, i == j.n-1)...)
		}
	}
	return list
}

// attention returns all beats of scores and all words of Z of the job.
func (j *job) attention(g feed.Feed, number int) (scores []scoreBeat, words []wordOf) {
	for i := range j.exps {
		id, row := i, []int64(nil)
		if j.clustered() {
			id, row = j.reps[i].cluster, j.reps[i].row
		} else {
			row = j.q[i]
		}
		last := i == len(j.exps)-1
		scores = append(scores, j.scores(g, number, row, j.k, last)...)
		for s := range j.words() {
			w := wordOf{job: number, row: id, word: s, rowLast: s == j.words()-1}
			w.headLast = last && w.rowLast
			for e := s * g.Lanes; e < min(j.d, (s+1)*g.Lanes); e++ {
				w.acc = append(w.acc, dot(j.exps[i], column(j.v, e)))
			}
			words = append(words, w)
		}
	}
	return scores, words
}

// product returns all words of Y, or of V that is to be written back.
func (j *job) product(g feed.Feed, number int) (words []wordOf) {
	for t := range j.tiles {
		for i := range j.x {
			w := wordOf{job: number, row: i, word: t, back: j.vgen(), rowLast: t == j.tiles-1}
			w.headLast = w.rowLast && i == j.n-1 && !w.back
			for l := range g.Lanes {
				sum := int64(0)
				if e := t*g.Lanes + l; e < len(j.w[0]) {
					sum = dot(j.x[i], column(j.w, e))
				}
				w.acc = append(w.acc, sum)
			}
			words = append(words, w)
		}
	}
	return words
}

// fields returns what the circuit is told of the job, as the fields of h.
func (j *job) fields(rng *rand.Rand, h machine.Head) map[any]int64 {
	flag := func(b bool) int64 {
		if b {
			return 1
		}
		return 0
	}
	f := map[any]int64{
		h.Gemm: flag(!j.attends()), h.N: int64(j.n), h.Tiles: int64(j.tiles), h.Dim: int64(j.dim),
		h.XWords: int64(j.xWords), h.XBeats: int64(j.xBeats),
		h.Dense: flag(!j.clustered()), h.Vgen: flag(j.vgen()), h.M: int64(j.m), h.Groups: int64(j.groupsLog), h.WordsLog: int64(j.wordsLog),
		h.Beats: int64(j.beats), h.ColBeats: int64(j.colBeats),
	}
	if j.kind == gemm { // the others mean nothing
		f[h.Dense], f[h.Vgen] = int64(rng.IntN(2)), int64(rng.IntN(2))
	}
	return f
}
