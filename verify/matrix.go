package verify

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/units/golden"
)

// matrix is what random beats of the matrix multiply unit depend on.
type matrix struct {
	procs, lanes, segments, operandBits, accBits int
	split                                        bool // a score of one group takes all beats to the last
	scoreLatency, rowLatency                     int
}

// mmuScript plays beats of every mode and division of the lanes in any order.
func mmuScript(s spec) scriptFunc {
	m := matrix{procs: s.Procs, lanes: s.Lanes, segments: s.number("Segments"), operandBits: s.number("OperandBits"),
		accBits: s.number("AccBits"), split: s.HeadDim > s.Lanes, scoreLatency: s.latency(0), rowLatency: s.latency(1)}
	return m.script([]string{"bank", "row", "scalar"}, func(b *golden.MmuBeat) []int64 {
		return slices.Concat(flat(b.Bank), b.Row, b.Scalar)
	})
}

// addernetScript gives the adder network the products of such beats.
func addernetScript(s spec) scriptFunc {
	m := matrix{procs: s.Procs, lanes: s.Lanes, segments: s.number("Segments"), operandBits: s.number("ProductBits") - 16,
		accBits: s.number("AccBits"), split: s.number("Accumulate") == 1, scoreLatency: s.latency(0), rowLatency: s.latency(1)}
	return m.script([]string{"product"}, m.products)
}

// script makes random beats with their data, and what the model makes of them.
func (m matrix) script(fields []string, data func(*golden.MmuBeat) []int64) scriptFunc {
	return func(rng *rand.Rand, vectors int, _ []*tensor.Head) (Script, error) {
		in := Stream{Name: "in", Fields: []string{"mode", "last"}}
		if m.segments > 1 {
			in.Fields = append(in.Fields, "groups")
		}
		in.Fields = append(in.Fields, fields...)
		score, row := Stream{Name: "score", Fields: []string{"acc"}}, Stream{Name: "row", Fields: []string{"acc"}}
		model := golden.Mmu{Segments: m.segments, Split: m.split, AccBits: m.accBits}
		var fromScore, fromRow []string
		cycles := 0
		for i, b := range m.beats(rng, vectors) {
			values := Beat{int64(b.Mode), flag(b.Last)}
			if m.segments > 1 {
				values = append(values, int64(b.Groups/2))
			}
			in.Beats = append(in.Beats, append(values, data(&b)...))
			cycles = max(cycles, i+1)
			what := fmt.Sprintf("beat %d: mode %d, %d groups, last %v", i, b.Mode, b.Groups, b.Last)
			scores, sums := model.Beat(b)
			if scores != nil {
				score.Beats = append(score.Beats, padded(scores, m.procs*m.segments))
				fromScore = append(fromScore, what)
				cycles = max(cycles, i+1+m.scoreLatency)
			}
			if sums != nil {
				row.Beats = append(row.Beats, padded(sums, m.lanes))
				fromRow = append(fromRow, what)
				cycles = max(cycles, i+1+m.rowLatency)
			}
		}
		score.Inputs = func(i int) string { return fromScore[i] }
		row.Inputs = func(i int) string { return fromRow[i] }
		return Script{In: []Stream{in}, Out: []Stream{score, row}, Cycles: cycles}, nil
	}
}

// padded fills a result up to the lanes of its port, which mean nothing there.
func padded(values []int64, lanes int) Beat {
	b := Beat(slices.Clone(values))
	for len(b) < lanes {
		b = append(b, Any)
	}
	return b
}

func flat(rows [][]int16) []int64 {
	var out []int64
	for _, row := range rows {
		for _, v := range row {
			out = append(out, int64(v))
		}
	}
	return out
}

// beats makes about n beats of any sequence, after two sums of extreme products
// that go through the whole range of an accumulator; the last beats end what is
// open. While a score of several beats is open, Dot beats go on with it; the
// beats of a row have the same groups.
func (m matrix) beats(rng *rand.Rand, n int) []golden.MmuBeat {
	var beats []golden.MmuBeat
	scoreOpen, rowGroups := false, 0
	for i := range n {
		mode, groups, last := golden.MmuMode(rng.IntN(3)), 1, rng.IntN(3) == 0 || i >= n-2
		for rng.IntN(2) == 0 && groups < m.segments {
			groups *= 2
		}
		if mode == golden.MmuDot {
			if scoreOpen {
				groups = 1
			}
			scoreOpen = m.split && groups == 1 && !last
		} else {
			if rowGroups != 0 {
				groups = rowGroups
			}
			if rowGroups = groups; last {
				rowGroups = 0
			}
		}
		beats = append(beats, m.beat(mode, groups, last, func(w int) int64 { return corner(rng, w) }))
	}
	beats = append(beats, m.beat(golden.MmuDot, 1, true, func(w int) int64 { return corner(rng, w) }),
		m.beat(golden.MmuLane, max(1, rowGroups), true, func(w int) int64 { return corner(rng, w) }))
	if n < 100 {
		return beats
	}
	for _, most := range []bool{true, false} {
		// The product of two lowest values, or of the lowest and the highest.
		operand := func(w int) int64 {
			if w == m.operandBits && !most {
				return 1<<(w-1) - 1
			}
			return -1 << (w - 1)
		}
		for _, mode := range []golden.MmuMode{golden.MmuDot, golden.MmuLane} {
			wide := m.procs
			if mode == golden.MmuDot {
				wide = m.lanes
			}
			length := 1<<(m.accBits-m.operandBits-15)/wide + 1
			if mode == golden.MmuDot && !m.split {
				length = 1
			}
			for i := range length {
				beats = append(beats, m.beat(mode, 1, i == length-1, operand))
			}
		}
	}
	return beats
}

// beat makes a beat of values drawn by their width.
func (m matrix) beat(mode golden.MmuMode, groups int, last bool, draw func(w int) int64) golden.MmuBeat {
	b := golden.MmuBeat{Mode: mode, Groups: groups, Last: last}
	for range m.procs {
		row := make([]int16, m.lanes)
		for l := range row {
			row[l] = int16(draw(16))
		}
		b.Bank = append(b.Bank, row)
	}
	for range m.lanes {
		b.Row = append(b.Row, draw(m.operandBits))
	}
	for range m.procs * m.segments {
		b.Scalar = append(b.Scalar, draw(m.operandBits))
	}
	return b
}

// products multiplies what a beat brings, processor by processor. Lanes that
// belong to no group carry products too, which must not count.
func (m matrix) products(b *golden.MmuBeat) []int64 {
	size := m.lanes
	if b.Groups > 1 {
		size = m.lanes / m.segments * (m.segments / b.Groups)
	}
	var out []int64
	for p, bank := range b.Bank {
		for l, v := range bank {
			operand := b.Row[l]
			if b.Mode != golden.MmuDot {
				operand = b.Scalar[min(l/size, b.Groups-1)*m.procs+p]
			}
			if b.Mode == golden.MmuRow {
				operand &= 1
			}
			out = append(out, operand*int64(v))
		}
	}
	return out
}

// rowaccScript sums runs of rows, the longest of extreme values.
func rowaccScript(s spec) scriptFunc {
	lanes, width, rows := s.Lanes, s.number("Bits"), s.number("Rows")
	return func(rng *rand.Rand, vectors int, _ []*tensor.Head) (Script, error) {
		in, out := Stream{Name: "in", Fields: []string{"row", "last"}}, Stream{Name: "out", Fields: []string{"sum"}}
		run := func(length int, draw func() int64) {
			sum := make(Beat, lanes)
			for i := range length {
				row := make(Beat, lanes, lanes+1)
				for l := range row {
					row[l] = draw()
					sum[l] += row[l]
				}
				in.Beats = append(in.Beats, append(row, flag(i == length-1)))
			}
			out.Beats = append(out.Beats, sum)
		}
		if vectors >= 100 {
			run(rows, func() int64 { return -1 << (width - 1) })
			run(rows, func() int64 { return 1<<(width-1) - 1 })
		}
		for len(in.Beats) < vectors {
			run(1+rng.IntN(min(rows, 1+rng.IntN(rows))), func() int64 { return corner(rng, width) })
		}
		return Script{In: []Stream{in}, Out: []Stream{out}, Cycles: len(in.Beats) + s.latency(0)}, nil
	}
}
