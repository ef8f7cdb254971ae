package mmu

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
	"github.com/sparcgen/sparcgen/units/limit"
)

// AdderNet is the reconfigurable adder network (SpARC, vector processors with a
// reconfigurable adder tree): it sums the products of Procs processors x Lanes
// lanes over the lanes of a processor (Dot) or over the processors, lane by
// lane and beat by beat (Lane, Row).
//
// One beat a cycle, whatever the sequence of modes: the two sums have adders of
// their own. Sharing them would put a multiplexer in front of an adder, which
// costs as many LUTs on the FPGA targets as the second adder.
//
// Scores and rows leave by two streams, each in the order of its beats, Latency
// apart. The network moves as a whole: a result that is not taken holds
// everything, so whoever takes scores must not wait for a row, nor the other
// way round. Sums are taken modulo 2^AccBits.
type AdderNet struct {
	Procs       int  // P, 1 to 64
	Lanes       int  // L, 1 to 256
	Segments    int  // most groups of lanes: 1, 2 or 4, at most Lanes
	ProductBits int  // 4 to 40
	AccBits     int  // 8 to 48, at least ProductBits
	Accumulate  bool // a Dot beat of one group may be one of several that add up
	Levels      int  // adder levels between registers, 1 to 8
}

// NetIn is the stream of products and the ready of both streams of sums.
type NetIn struct {
	InValid    hdl.Bool
	InMode     hdl.Enum[Mode]     // may change every beat
	InGroups   []hdl.Enum[Groups] // groups of lanes, each with a key; none when Segments is 1
	InLast     hdl.Bool           // last beat of an accumulation, as in In of the matrix multiply unit
	InProduct  []hdl.SInt         // Procs x Lanes: processor p, lane l at p Lanes + l
	ScoreReady hdl.Bool
	RowReady   hdl.Bool
}

// NetOut is the streams of sums, as in Out.
type NetOut struct {
	InReady    hdl.Bool
	ScoreValid hdl.Bool
	ScoreAcc   []hdl.SInt // one a key, Procs x Segments; those past the beat's keys mean nothing
	RowValid   hdl.Bool
	RowAcc     []hdl.SInt // one a lane; with groups their sum is in the first, the rest means nothing
}

// Inputs returns the shapes of the ports.
func (g AdderNet) Inputs() NetIn {
	return NetIn{hdl.B(), hdl.E(Row), groupsShape(g.Segments), hdl.B(), hdl.Vec(g.Procs*g.Lanes, hdl.S(g.ProductBits)), hdl.B(), hdl.B()}
}

func (g AdderNet) procTree() ProcTree {
	return ProcTree{g.Lanes, g.Segments, g.ProductBits, g.AccBits, g.Accumulate, g.Levels}
}

func (g AdderNet) laneTree() LaneTree { return LaneTree{g.Procs, g.ProductBits, g.Levels} }

// ScoreLatency returns the cycles from a Dot beat to its scores.
func (g AdderNet) ScoreLatency() int { return g.procTree().Latency() }

// RowLatency returns the cycles from the last beat of a row to the row.
func (g AdderNet) RowLatency() int {
	return g.laneTree().Latency() + stages(1+log2(g.Segments), g.Levels)
}

// Check records every illegal field and reports whether there is none.
func (g AdderNet) Check(m *hdl.Module) bool {
	ok := limit.Range(m, "Procs", g.Procs, 1, 64)
	ok = limit.Range(m, "Lanes", g.Lanes, 1, 256) && ok
	ok = limit.OneOf(m, "Segments", g.Segments, 1, 2, 4) && ok
	ok = limit.Range(m, "ProductBits", g.ProductBits, 4, 40) && ok
	ok = limit.Range(m, "AccBits", g.AccBits, max(8, min(g.ProductBits, 40)), 48) && ok
	ok = limit.Range(m, "Levels", g.Levels, 1, 8) && ok
	if ok && g.Segments > g.Lanes {
		m.Errorf("Segments is %d: must be at most Lanes, %d; %d is the nearest", g.Segments, g.Lanes, 1<<log2(g.Lanes))
		ok = false
	}
	return ok
}

// Build makes the trees, and the shift registers that tell them what a beat is.
func (g AdderNet) Build(m *hdl.Module, in NetIn) NetOut {
	if !g.Check(m) {
		return NetOut{}
	}
	advance := hdl.Wire(m, "advance", hdl.B())
	dot := in.InMode.Is(Dot)
	what := tag{in.InLast, in.InGroups}
	scores := follow(m, advance.Q, "dot", g.ScoreLatency(), beat{in.InValid.And(dot), what})
	rows := follow(m, advance.Q, "row", g.RowLatency(), beat{in.InValid.And(dot.Not()), what})

	scoreEnd, score := g.scores(m, advance.Q, in.InProduct, scores)
	rowEnd, row := g.rows(m, advance.Q, in.InProduct, rows)
	scoreValid, scoreHeld := leave(m, advance.Q, "score", scoreEnd, in.ScoreReady)
	rowValid, rowHeld := leave(m, advance.Q, "row", rowEnd, in.RowReady)
	advance.Set(scoreHeld.Or(rowHeld).Not())
	return NetOut{advance.Q, scoreValid, score, rowValid, row}
}

// leave makes the handshake of one of the two streams: a result that was taken
// while the other stream held the network must not be offered again.
func leave(m *hdl.Module, advance hdl.Bool, name string, end, ready hdl.Bool) (valid, held hdl.Bool) {
	taken := hdl.Reg(m, name+"_taken", hdl.B(), hdl.Reset(0))
	valid = end.And(taken.Q.Not())
	m.If(advance, func() { taken.Set(hdl.False(m)) }).ElseIf(valid.And(ready), func() { taken.Set(hdl.True(m)) })
	return valid, valid.And(ready.Not())
}

// beat is what the network has to know of a beat.
type beat struct {
	Valid hdl.Bool
	tag
}

// tag is the part of it that means nothing without a valid beat.
type tag struct {
	Last   hdl.Bool
	Groups []hdl.Enum[Groups]
}

// follow returns a beat at every stage, the input first.
func follow(m *hdl.Module, advance hdl.Bool, name string, stages int, b beat) []beat {
	list := []beat{b}
	for i := 1; i <= stages; i++ {
		valid := hdl.Reg(m, name+"_valid_"+strconv.Itoa(i), hdl.B(), hdl.Reset(0))
		from := b.Valid
		m.If(advance, func() { valid.Set(from) })
		b = beat{valid.Q, stream.Hold(m, advance, name+"_"+strconv.Itoa(i), b.tag)}
		list = append(list, b)
	}
	return list
}

// scores makes the trees over lanes. A score of several beats is valid with the
// last of them; a beat of several groups is always whole.
func (g AdderNet) scores(m *hdl.Module, advance hdl.Bool, product []hdl.SInt, stages []beat) (hdl.Bool, []hdl.SInt) {
	end, leaving := stages[len(stages)-1], stages[len(stages)-2]
	valid := end.Valid
	tree := ProcTreeIn{Advance: advance, Groups: leaving.Groups}
	if g.Accumulate {
		parts, ends := hdl.True(m), end.Last
		if g.Segments > 1 {
			parts, ends = leaving.Groups[0].Is(One), ends.Or(end.Groups[0].Is(One).Not())
		}
		valid = valid.And(ends)
		tree.Take = []hdl.Bool{advance.And(leaving.Valid).And(parts)}
		tree.Last = []hdl.Bool{leaving.Last}
	}
	score := make([]hdl.SInt, g.Segments*g.Procs)
	for p := range g.Procs {
		tree.Product = product[p*g.Lanes : (p+1)*g.Lanes]
		sums := hdl.Inst(m, "proc_"+strconv.Itoa(p), g.procTree(), tree)
		for s, v := range sums.Score {
			score[s*g.Procs+p] = v
		}
	}
	return valid, score
}

// rows makes the trees over processors, the accumulators, and the sum over
// groups of lanes.
func (g AdderNet) rows(m *hdl.Module, advance hdl.Bool, product []hdl.SInt, stages []beat) (hdl.Bool, []hdl.SInt) {
	at := g.laneTree().Latency()
	take := advance.And(stages[at].Valid)
	row := make([]hdl.SInt, g.Lanes)
	for l := range row {
		of := make([]hdl.SInt, g.Procs)
		for p := range of {
			of[p] = product[p*g.Lanes+l]
		}
		x := of[0]
		if g.Procs > 1 {
			x = hdl.Inst(m, "lane_"+strconv.Itoa(l), g.laneTree(), LaneTreeIn{advance, of}).Sum
		}
		row[l] = hdl.Inst(m, "acc_"+strconv.Itoa(l), Accumulator{x.Width(), g.AccBits}, AccumulatorIn{take, stages[at].Last, x}).Sum
	}
	row = g.fold(m, advance, row, stages[at:])
	end := stages[len(stages)-1]
	return end.Valid.And(end.Last), row
}

// fold adds the groups of a row onto the first, halving the groups an addition,
// and registers the result. The sums of the accumulators, one level of adders,
// come without a register. stages are those of the row, its own the first.
func (g AdderNet) fold(m *hdl.Module, advance hdl.Bool, row []hdl.SInt, stages []beat) []hdl.SInt {
	stage := 0
	hold := func(row []hdl.SInt) []hdl.SInt {
		return stream.Hold(m, advance, "row_"+strconv.Itoa(stage), row)
	}
	depth := 1
	for k := 1; k <= log2(g.Segments); k++ {
		size := GroupSize(g.Lanes, g.Segments, Groups(k))
		groups := stages[stage].Groups[0]
		folds := groups.Is(Groups(k))
		for finer := Groups(k + 1); finer.Count() <= g.Segments; finer++ {
			folds = folds.Or(groups.Is(finer))
		}
		zero, upper := hdl.C(m, hdl.S(g.AccBits), 0), make([]hdl.SInt, size)
		if depth < g.Levels {
			for l := range upper {
				upper[l] = hdl.Mux(folds, row[l+size], zero)
			}
		} else {
			// A second copy of the upper group that is zero where nothing is to be
			// folded: a control input of the flip-flop, no gate before the adder.
			stage, depth = stage+1, 0
			clear := advance.And(folds.Not())
			for l := range upper {
				r := hdl.Reg(m, "upper_"+strconv.Itoa(stage)+"_"+strconv.Itoa(l), zero, hdl.NoReset())
				m.If(clear, func() { r.Set(zero) }).ElseIf(advance, func() { r.Set(row[l+size]) })
				upper[l] = r.Q
			}
			row = hold(row)
		}
		for l, v := range upper {
			sum := hdl.Inst(m, "fold_"+strconv.Itoa(k)+"_"+strconv.Itoa(l), Adder{g.AccBits, g.AccBits}, AdderIn{row[l], v}).Sum
			row[l] = sum.Wrap(g.AccBits)
		}
		depth++
	}
	stage++
	return hold(row)
}
