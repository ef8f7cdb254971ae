package axi

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// The commands of a job to the Fetch of keys: first the chosen rows of K
// (clustered jobs), then K, then V or the tiles of W. A job begins where it has
// something.
const (
	kvFirst = iota
	kvK
	kvLast
)

// kvCommand makes the commands of the jobs of keys; over says that the job's
// last is done.
func (g Operands) kvCommand(m *hdl.Module, clear hdl.Bool, in stream.Flow[kvJob], done hdl.Bool) (cmd stream.Flow[Matrix], over hdl.Bool) {
	j := in.Data
	stage := hdl.Reg(m, "kv_stage", hdl.U(2), hdl.Reset(kvFirst))
	first, last := stage.Q.EqC(kvFirst), stage.Q.EqC(kvLast)
	isH := first.And(j.Clustered)
	isK := stage.Q.EqC(kvK).Or(hdl.All(first, j.Clustered.Not(), j.Gemm.Not()))
	isW := hdl.Any(first.And(j.Gemm), last.And(j.Vgen))
	t := g.tiles(m, "w", clear, done.And(isW), j.Tiles)
	over = hdl.All(done, last.Or(j.Gemm), isW.Not().Or(t.last))
	m.If(over, func() { stage.Set(hdl.C(m, stage.Q, kvFirst)) }).
		ElseIf(done.And(isH), func() { stage.Set(hdl.C(m, stage.Q, kvK)) }).
		ElseIf(done.And(isK), func() { stage.Set(hdl.C(m, stage.Q, kvLast)) })
	m.If(clear, func() { stage.Set(hdl.C(m, stage.Q, kvFirst)) })

	shape := g.fetch(fetchKv).matrix()
	w := shape.Rows.Width()
	tile := place{j.W.Addr.Add(t.bytes).Wrap(g.AddrBits), j.W.Stride}
	at := hdl.Mux(isW, tile, hdl.Mux(hdl.Any(isH, isK), j.K, j.V))
	rows := hdl.Mux(isH, j.M.Ext(w), hdl.Mux(isW, j.Dim.Ext(w), j.N.Ext(w)))
	left := j.D.Sub(t.elements).AsUInt().Wrap(j.D.Width())
	tileElements := hdl.Mux(left.GtC(int64(g.Lanes)), hdl.C(m, left, int64(g.Lanes)), left)
	elements := hdl.Mux(isW, tileElements, j.D).Wrap(shape.Elements.Width())
	field := hdl.Mux(isW, member(m, "w"), hdl.Mux(hdl.Any(isH, isK), member(m, "k"), member(m, "v")))
	return stream.Flow[Matrix]{Valid: in.Valid, Data: Matrix{at.Addr, at.Stride, rows, elements, isH, tag(j.Index, field)}}, over
}

// qCommand makes the command of a job of queries.
func (g Operands) qCommand(m *hdl.Module, j qJob) Matrix {
	shape := g.fetch(fetchQ).matrix()
	return Matrix{j.Q.Addr, j.Q.Stride, j.N, j.D.Wrap(shape.Elements.Width()), hdl.False(m), tag(j.Index, member(m, "q"))}
}

// xCommand makes the commands of the jobs with X: all of X once a tile.
func (g Operands) xCommand(m *hdl.Module, clear hdl.Bool, in stream.Flow[xJob], done hdl.Bool) (cmd stream.Flow[Matrix], over hdl.Bool) {
	j := in.Data
	t := g.tiles(m, "x", clear, done, j.Tiles)
	return stream.Flow[Matrix]{Valid: in.Valid, Data: Matrix{j.X.Addr, j.X.Stride, j.N, j.Dim, hdl.False(m), tag(j.Index, member(m, "x"))}}, done.And(t.last)
}

// tiles counts the tiles of a job.
type tiles struct {
	last     hdl.Bool
	elements hdl.UInt // of a row before the tile
	bytes    hdl.UInt
}

func (g Operands) tiles(m *hdl.Module, name string, clear, done hdl.Bool, count hdl.UInt) tiles {
	tile := hdl.Reg(m, name+"_tile", count, hdl.Reset(0))
	last := tile.Q.AddC(1).Eq(count)
	m.If(done, func() { tile.Set(hdl.Mux(last, hdl.C(m, count, 0), tile.Q.AddC(1).Wrap(count.Width()))) })
	m.If(clear, func() { tile.Set(hdl.C(m, count, 0)) })
	elements := tile.Q.Shl(log2(g.Lanes))
	return tiles{last, elements, elements.Shl(1)}
}

// member returns the offset of a member of a job.
func member(m *hdl.Module, name string) hdl.UInt {
	return hdl.C(m, hdl.U(fieldBits), int64(offset(name)))
}
