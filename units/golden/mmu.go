package golden

import "fmt"

// MmuMode is what a beat of the matrix multiply unit computes.
type MmuMode int

// The modes.
const (
	MmuDot  MmuMode = iota // scores: each bank row times the shared row
	MmuLane                // weighted sum of the bank rows
	MmuRow                 // sum of the bank rows whose scalar is odd
)

// MmuBeat is one beat of the matrix multiply unit.
type MmuBeat struct {
	Mode   MmuMode
	Groups int       // 1, 2 or 4 keys a processor
	Last   bool      // ends an accumulation
	Bank   [][]int16 // a row a processor, P x L
	Row    []int64   // L, for Dot
	Scalar []int64   // one a key, for Lane and Row
}

// Mmu is the matrix multiply unit between two beats.
type Mmu struct {
	Segments int  // most groups: 1, 2 or 4
	Split    bool // a score of one group takes all beats to the one marked Last
	AccBits  int  // sums are taken modulo 2^AccBits

	score []int64
	row   []int64
}

// Beat takes one beat. It returns the scores that the beat completes, one a key
// in the order of the keys (key k of the beat is in processor k mod P, group
// k/P), or the row that it completes, one element a lane of a group; nil for
// what it does not complete.
func (m *Mmu) Beat(b MmuBeat) (score, row []int64) {
	procs, lanes := len(b.Bank), len(b.Bank[0])
	size := lanes
	if b.Groups > 1 {
		size = lanes / m.Segments * (m.Segments / b.Groups)
	}
	if b.Mode == MmuDot {
		if m.score == nil {
			m.score = make([]int64, b.Groups*procs)
		}
		for k := range m.score {
			for e := range size {
				l := k/procs*size + e
				m.score[k] += int64(b.Bank[k%procs][l]) * b.Row[l]
			}
		}
		if !b.Last && m.Split && b.Groups == 1 {
			return nil, nil
		}
		score, m.score = m.wrapped(m.score), nil
		return score, nil
	}
	if m.row == nil {
		m.row = make([]int64, lanes)
	}
	// A lane keeps its own sum until the row ends; only then are groups added up.
	for k := range b.Groups * procs {
		weight := b.Scalar[k]
		if b.Mode == MmuRow {
			weight &= 1
		}
		for e := range size {
			l := k/procs*size + e
			m.row[l] += weight * int64(b.Bank[k%procs][l])
		}
	}
	if !b.Last {
		return nil, nil
	}
	row = make([]int64, size)
	for e := range row {
		for s := range b.Groups {
			row[e] += m.row[s*size+e]
		}
	}
	m.row = nil
	return nil, m.wrapped(row)
}

// wrapped reduces sums to the accumulator's width.
func (m *Mmu) wrapped(sums []int64) []int64 {
	if m.AccBits < 1 || m.AccBits > 64 {
		panic(fmt.Sprintf("golden: accumulator of %d bits", m.AccBits))
	}
	out := make([]int64, len(sums))
	for i, v := range sums {
		out[i] = v << (64 - m.AccBits) >> (64 - m.AccBits)
	}
	return out
}
