// Package matvec is a matrix-vector engine: a matrix of signed integers stays in
// the memories of the lanes, vectors stream in, and their products with the
// matrix stream out, exactly.
package matvec

import (
	"fmt"
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/mem"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// Engine multiplies a matrix of Rows x Cols by vectors. Lanes rows are worked on
// at once, one multiplication a lane and cycle; a pass over the vector makes
// Lanes results, so a vector takes Cols * Rows / Lanes cycles, Cols + 1 if
// there is one pass. The next one comes in meanwhile, and results leave while the
// next pass runs; the first comes Cols + 4 cycles after the last beat of its vector and matrix.
type Engine struct {
	Rows, Cols int // Cols at least 2; Rows a multiple of Lanes
	Lanes      int // at most Cols, so that results leave in time
	Width      int // bits of a value of matrix and vector
}

// Result is one value of a product: Width + Width + log2(Cols) bits, nothing is
// lost.
type Result struct {
	Value hdl.SInt
	Last  hdl.Bool // it is the last row's
}

// In are the inputs of an Engine.
type In struct {
	// Matrix gives Lanes values a beat: column after column of rows 0 to Lanes-1,
	// then of the next rows. It is taken while no vector is at work.
	Matrix   stream.Flow[[]hdl.SInt]
	X        stream.Flow[hdl.SInt] // vectors, from element 0; they wait for a whole matrix
	OutReady hdl.Bool
}

// Out are the outputs of an Engine.
type Out struct {
	MatrixReady hdl.Bool
	XReady      hdl.Bool
	Out         stream.Flow[Result] // from row 0
}

// ModuleName follows the package.
func (g Engine) ModuleName() string {
	return fmt.Sprintf("matvec_r%d_c%d_l%d_w%d", g.Rows, g.Cols, g.Lanes, g.Width)
}

// Inputs returns the shapes of the ports.
func (g Engine) Inputs() In {
	v := hdl.S(g.Width)
	return In{stream.Shape(hdl.Vec(g.Lanes, v)), stream.Shape(v), hdl.B()}
}

// words is how many values of the matrix a lane holds.
func (g Engine) words() int { return g.Cols * g.Rows / g.Lanes }

// sumBits is the width of a result.
func (g Engine) sumBits() int { return 2*g.Width + bits.Len(uint(g.Cols-1)) }

// step says where in its vector a multiplication is.
type step struct {
	First, Last hdl.Bool // of its pass
	End         hdl.Bool // it is of the last pass
}

// Build makes the circuit.
func (g Engine) Build(m *hdl.Module, in In) Out {
	if g.Cols < 2 || g.Lanes < 1 || g.Lanes > g.Cols || g.Rows < 1 || g.Rows%g.Lanes != 0 {
		m.Errorf("matrix of %d x %d on %d lanes: Cols must be 2 or more, Lanes 1 to Cols, Rows a multiple of Lanes", g.Rows, g.Cols, g.Lanes)
		return Out{}
	}
	yes, no := hdl.True(m), hdl.False(m)
	busy := hdl.Reg(m, "busy", hdl.B(), hdl.Reset(0))
	loaded := hdl.Reg(m, "loaded", hdl.B(), hdl.Reset(0))

	// The matrix.
	matrixReady := busy.Q.Not()
	put := in.Matrix.Fires(matrixReady).Named("matrix_put")
	putAt, putLast := count(m, "matrix_at", g.words(), put)
	m.If(put, func() { loaded.Set(putLast) })

	// Two halves of a memory for vectors: one is filled, one is at work.
	filled := hdl.Reg(m, "filled", hdl.B(), hdl.Reset(0)) // a vector waits
	half := hdl.Reg(m, "half", hdl.B(), hdl.Reset(0))     // where the next one goes
	xReady := filled.Q.Not()
	take := in.X.Fires(xReady).Named("x_taken")
	takeAt, takeLast := count(m, "x_at", g.Cols, take)

	// A step a cycle through the matrix; the vector comes round for every pass.
	taken := hdl.Wire(m, "products_taken", hdl.B())
	pipe := stream.NewPipe(m, "pipe", busy.Q, taken.Q, 2)
	move := busy.Q.And(pipe.Advance).Named("move")
	at, end := count(m, "step", g.words(), move)
	col, colLast := count(m, "col", g.Cols, move)
	over := move.And(end)
	begin := hdl.All(filled.Q, loaded.Q, busy.Q.Not().Or(over), put.Not()).Named("begins")
	m.If(begin, func() {
		busy.Set(yes)
		filled.Set(no)
		half.Set(half.Q.Not())
	}).ElseIf(over, func() { busy.Set(no) })
	m.If(take.And(takeLast), func() { filled.Set(yes) })

	x := mem.SimpleDual(m, "vectors", hdl.S(g.Width), 2<<mem.AddrWidth(g.Cols), hdl.Undefined,
		mem.Write[hdl.SInt]{En: take, Addr: half.Q.Cat(takeAt), Data: in.X.Data},
		mem.Read{En: move, Addr: half.Q.Not().Cat(col)})
	now := stream.Hold(m, pipe.Advance, "read", step{col.EqC(0), colLast, end})
	now = stream.Hold(m, pipe.Advance, "multiplied", now)

	results := make([]Result, g.Lanes)
	for i := range results {
		a := mem.SimpleDual(m, fmt.Sprintf("rows_%d", i), hdl.S(g.Width), g.words(), hdl.Undefined,
			mem.Write[hdl.SInt]{En: put, Addr: putAt, Data: in.Matrix.Data[i]}, mem.Read{En: move, Addr: at})
		product := stream.Hold(m, pipe.Advance, fmt.Sprintf("product_%d", i), a.Mul(x))
		sum := hdl.Reg(m, fmt.Sprintf("sum_%d", i), hdl.S(g.sumBits()), hdl.NoReset())
		next := hdl.Mux(now.First, hdl.C(m, sum.Q, 0), sum.Q).Add(product).Wrap(g.sumBits())
		m.If(pipe.Valid.And(taken.Q), func() { sum.Set(next) })
		results[i] = Result{next, no}
	}
	results[g.Lanes-1].Last = now.End
	rows := stream.Flow[[]Result]{Valid: pipe.Valid.And(now.Last), Data: results}
	out, ready := stream.Narrow(m, "rows", rows, in.OutReady)
	taken.Set(now.Last.Not().Or(ready))
	return Out{matrixReady, xReady, out}
}

// count counts steps from 0 to n-1 and round again.
func count(m *hdl.Module, name string, n int, step hdl.Bool) (at hdl.UInt, last hdl.Bool) {
	r := hdl.Reg(m, name, hdl.U(mem.AddrWidth(n)), hdl.Reset(0))
	last = r.Q.EqC(int64(n - 1))
	m.If(step, func() { r.Set(hdl.Mux(last, hdl.C(m, r.Q, 0), r.Q.AddC(1).Wrap(r.Q.Width()))) })
	return r.Q, last
}
