// Package models lets a running transformer ask the golden accelerator for its
// attention, and keeps what was measured that way: the tensors under testdata and
// the page docs/results/models.md.
package models

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"runtime"
	"sync"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/plan"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/chip"
)

// Request asks for the attention of heads of one shape. As a line of JSON it is
// followed by their tensors, float32 in little-endian order: Q, K and V, N x D each,
// of the first head, then those of the second, and so on.
type Request struct {
	Names []string `json:"names"` // of heads of the plan; one may come several times
	N     int      `json:"n"`
	D     int      `json:"d"`
	// Clusters, if there are any, win over those of the plan: one a head; N is dense.
	Clusters []int `json:"clusters,omitempty"`
	Measured int   `json:"measured"` // that many heads, from the first on, are compared with float64 attention
	Timed    int   `json:"timed"`    // the cycle model predicts that many heads, from the first on, as one queue
}

// Answer is the line that comes back; behind it stand the heads' Z, N x D float32.
type Answer struct {
	Heads  []HeadAnswer `json:"heads"`
	Stamps []int64      `json:"stamps"` // of the last beat of Z of the timed heads: cycles of sparc_core from START
	Error  string       `json:"error,omitempty"`
}

// HeadAnswer says what one head cost.
type HeadAnswer struct {
	Columns   int              `json:"m"`
	Clusters  int              `json:"clusters"`
	Used      int              `json:"used"`
	Saturated int              `json:"saturated"` // codes of Q, K and V at the end of their range
	Fidelity  *golden.Fidelity `json:"fidelity,omitempty"`
}

// largestHead bounds what a request may announce: elements of a matrix.
const largestHead = 1024 * 128

// Serve answers requests until the input ends. A request that cannot be computed
// is answered with Error; one that cannot be read ends it with an error.
func Serve(in io.Reader, out io.Writer, p *plan.Plan, c config.Config) error {
	m := chip.Machine(c)
	if err := p.CheckMachine(m); err != nil {
		return err
	}
	r, w := bufio.NewReaderSize(in, 1<<20), bufio.NewWriterSize(out, 1<<20)
	for {
		line, err := r.ReadBytes('\n')
		if errors.Is(err, io.EOF) && len(line) == 0 {
			return nil
		}
		if err != nil {
			return fmt.Errorf("request: the line is not complete: %w", err)
		}
		var q Request
		if err := json.Unmarshal(line, &q); err != nil {
			return fmt.Errorf("request: %w", err)
		}
		heads, err := q.tensors(r)
		if err != nil {
			return fmt.Errorf("request: %w", err)
		}
		answer, z := q.attend(heads, p, m, chip.CycleModel(c))
		if err := write(w, answer, z); err != nil {
			return fmt.Errorf("answer: %w", err)
		}
	}
}

// tensors reads what follows the line.
func (q *Request) tensors(r io.Reader) ([]*tensor.Head, error) {
	switch {
	case q.N < 1 || q.D < 1 || q.N > largestHead/q.D:
		return nil, fmt.Errorf("n %d, d %d: n x d must be from 1 to %d", q.N, q.D, largestHead)
	case q.Clusters != nil && len(q.Clusters) != len(q.Names):
		return nil, fmt.Errorf("clusters: %d numbers for %d heads; give one a head", len(q.Clusters), len(q.Names))
	}
	for _, f := range []struct {
		name  string
		value int
	}{{"measured", q.Measured}, {"timed", q.Timed}} {
		if f.value < 0 || f.value > len(q.Names) {
			return nil, fmt.Errorf("%s %d: must be from 0 to the number of heads, %d", f.name, f.value, len(q.Names))
		}
	}
	heads := make([]*tensor.Head, len(q.Names))
	flat := make([]float32, 3*q.N*q.D)
	for i, name := range q.Names {
		if err := binary.Read(r, binary.LittleEndian, flat); err != nil {
			return nil, fmt.Errorf("tensors of head %d (%s): %w", i, name, err)
		}
		rows := make(tensor.Matrix, 0, 3*q.N)
		for k := range 3 * q.N {
			rows = append(rows, append([]float32(nil), flat[k*q.D:(k+1)*q.D]...))
		}
		heads[i] = &tensor.Head{Name: name, Q: rows[:q.N], K: rows[q.N : 2*q.N], V: rows[2*q.N:]}
	}
	return heads, nil
}

// headResult is what became of one head.
type headResult struct {
	job    *golden.Job
	chip   *golden.ChipResult
	answer HeadAnswer
	scale  float64
	err    error
}

// attend computes the heads, several at a time.
func (q *Request) attend(heads []*tensor.Head, p *plan.Plan, m plan.Machine, model chip.Model) (*Answer, []headResult) {
	results := make([]headResult, len(heads))
	next := make(chan int)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for i := range next {
				results[i] = q.head(i, heads[i], p, m)
			}
		})
	}
	for i := range heads {
		next <- i
	}
	close(next)
	workers.Wait()

	a := &Answer{}
	var jobs []*golden.Job
	var of []*golden.ChipResult
	for i := range results {
		r := &results[i]
		if r.err != nil {
			return &Answer{Error: r.err.Error()}, nil
		}
		a.Heads = append(a.Heads, r.answer)
		if i < q.Timed {
			jobs, of = append(jobs, r.job), append(of, r.chip)
		}
	}
	if len(jobs) > 0 {
		a.Stamps = model(jobs, of)
	}
	return a, results
}

// head computes one head.
func (q *Request) head(i int, t *tensor.Head, p *plan.Plan, m plan.Machine) headResult {
	found, err := p.Find(t.Name)
	if err != nil {
		return headResult{err: err}
	}
	h := *found
	if q.Clusters != nil {
		h.Clusters = q.Clusters[i]
	}
	j, err := h.Job(t, m)
	if err != nil {
		return headResult{err: err}
	}
	r, err := golden.Run(j)
	if err != nil {
		return headResult{err: err}
	}
	a := HeadAnswer{Columns: len(j.Columns), Clusters: j.Clusters, Used: r.Used, Saturated: saturated(j.Q) + saturated(j.K) + saturated(j.V)}
	if i < q.Measured {
		f := golden.Measure(tensor.Wide(t.Q), tensor.Wide(t.K), tensor.Wide(t.V), r, h.VScale).Rounded()
		a.Fidelity = &f
	}
	return headResult{job: j, chip: r, answer: a, scale: h.VScale}
}

// saturated counts codes at the end of the symmetric int16 range.
func saturated(codes [][]int16) int {
	count := 0
	for _, row := range codes {
		for _, x := range row {
			if x == math.MaxInt16 || x == -math.MaxInt16 {
				count++
			}
		}
	}
	return count
}

// write sends an answer.
func write(w *bufio.Writer, a *Answer, results []headResult) error {
	if err := json.NewEncoder(w).Encode(a); err != nil {
		return err
	}
	for i := range results {
		var z []float32
		for _, row := range golden.Real(results[i].chip.Z, results[i].scale) {
			for _, x := range row {
				z = append(z, float32(x))
			}
		}
		if err := binary.Write(w, binary.LittleEndian, z); err != nil {
			return err
		}
	}
	return w.Flush()
}
