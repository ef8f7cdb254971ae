// Package coreplay plays jobs through sparc_core on any engine: it fills the
// streams of operands, takes the results, and counts cycles.
package coreplay

// Job is a job as the streams of the core want it. Matrices are rows of int16;
// rows are padded with zeros to whole words.
type Job struct {
	Gemm, Mean, Center, Early, Vgen bool

	N, C, Rounds, D, YShift int // D: elements of a head (attention)
	Shift, Pre, Post        int
	Multiplier              int64
	Columns                 []int // chosen rows of K
	Q, K, V                 [][]int16
	X, W                    [][]int16 // gemm, V generation: N x Dim and Dim x (width of Y or V)
}

// Dense returns whether every row attends.
func (j *Job) Dense() bool { return !j.Gemm && j.C == j.N }

// Tiles returns the words of a row of Y or V.
func (j *Job) Tiles(lanes int) int {
	if len(j.W) == 0 {
		return 0
	}
	return ceilDiv(len(j.W[0]), lanes)
}

func ceilDiv(a, b int) int { return (a + b - 1) / b }

// words cuts rows into words of lanes elements.
func words(rows [][]int16, lanes int) [][]int64 {
	var out [][]int64
	for _, r := range rows {
		for t := range ceilDiv(len(r), lanes) {
			out = append(out, word(r, t, lanes))
		}
	}
	return out
}

// column returns word t of every row.
func column(rows [][]int16, t, lanes int) [][]int64 {
	out := make([][]int64, len(rows))
	for i, r := range rows {
		out[i] = word(r, t, lanes)
	}
	return out
}

func word(row []int16, t, lanes int) []int64 {
	w := make([]int64, lanes)
	for i, v := range row[t*lanes : min((t+1)*lanes, len(row))] {
		w[i] = int64(v)
	}
	return w
}

// Streams returns the words of the streams kv, q and x in their order: chosen
// rows of K, K and V, or W tile by tile; Q; X once a tile.
func (j *Job) Streams(lanes int) (kv, q, x [][]int64) {
	if !j.Gemm {
		if !j.Dense() {
			var chosen [][]int16
			for _, c := range j.Columns {
				chosen = append(chosen, j.K[c])
			}
			kv = words(chosen, lanes)
		}
		kv = append(kv, words(j.K[:j.N], lanes)...)
		q = words(j.Q[:j.N], lanes)
	}
	if j.Gemm || j.Vgen {
		for t := range j.Tiles(lanes) {
			kv = append(kv, column(j.W, t, lanes)...)
			x = append(x, words(j.X[:j.N], lanes)...)
		}
	} else {
		kv = append(kv, words(j.V[:j.N], lanes)...)
	}
	return kv, q, x
}
