package gather

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// credits says what may begin.
type credits struct {
	Pass  hdl.Bool // a pass
	Chain hdl.Bool // a chain, if a pass may
}

// walk is what happens to the rows.
type walk struct {
	read hdl.Bool // a part of a row is read
	row  hdl.UInt
	part hdl.UInt

	passBegins  hdl.Bool
	chainBegins hdl.Bool
	taskEnds    hdl.Bool

	data item // the read of the cycle before: its data arrive
}

// item goes with a read to its results.
type item struct {
	Valid   hdl.Bool
	Last    hdl.Bool // the last row of a pass
	Cluster hdl.UInt
	Part    hdl.UInt
	RowEnd  hdl.Bool // the last part of its row
	Final   hdl.Bool // of the task's last cluster
	Count   hdl.UInt // members, with Last

	Iteration hdl.Bool
	Mean      hdl.Bool
	Medoid    hdl.Bool
	Chunks    hdl.UInt
}

// walk makes the walker. The successor of a row read in the cycle before
// addresses this cycle's read directly; all else that decides is in registers.
func (u *unit) walk(t task, c chains, l lists, credit credits) walk {
	m := u.m
	running := hdl.Reg(m, "running", hdl.B(), hdl.Reset(0)) // a row was read in the cycle before
	again := hdl.Reg(m, "again", hdl.B(), hdl.Reset(0))     // the chain's next pass could not begin when the one before ended
	at := hdl.Reg(m, "at_part", hdl.U(u.partBits()), hdl.Reset(0))
	first := hdl.Reg(m, "first_row", hdl.U(u.RowBits()), hdl.NoReset())
	count := hdl.Reg(m, "count", hdl.U(u.CountBits()), hdl.NoReset())

	goes := hdl.All(running.Q, l.next.Some, t.Medoid.Not()).Named("goes_on")
	ends := running.Q.And(goes.Not()).Named("pass_ends")
	rowEnd := at.Q.Eq(t.LastPart)
	more := again.Q.Or(running.Q.And(rowEnd.Not())) // what begins next is a pass of the same chain
	may := credit.Pass.And(more.Or(c.valid.And(credit.Chain)))
	begins := goes.Not().And(may).Named("pass_begins")
	chainBegins := begins.And(more.Not())
	now := c.now
	if !u.Serial() { // the fetched place has the next one
		now = stream.Hold(m, chainBegins, "now", c.now)
	}

	head := hdl.Mux(t.Medoid, c.now.Row, l.head)
	begin := hdl.Mux(more, first.Q, head)
	beginPart := hdl.Mux(more, at.Q.AddC(1).Wrap(u.partBits()), hdl.C(m, at.Q, 0))
	w := walk{read: goes.Or(begins), row: hdl.Mux(goes, l.next.Row, begin), part: hdl.Mux(goes, at.Q, beginPart),
		passBegins: begins, chainBegins: chainBegins, taskEnds: hdl.All(ends, rowEnd, now.Last)}

	running.Set(w.read)
	again.Set(more.And(w.read.Not()))
	m.If(begins, func() {
		at.Set(beginPart)
		first.Set(begin)
	})
	// Members are counted in every pass; where a chain's results need the number
	// until they are written, in the first.
	counted, another := begins, goes
	if u.Serial() {
		counted, another = chainBegins, goes.And(at.Q.EqC(0))
	}
	m.If(counted, func() {
		count.Set(hdl.C(m, count.Q, 1))
	}).ElseIf(another, func() {
		count.Set(count.Q.AddC(1).Wrap(count.Q.Width()))
	})
	w.data = item{Valid: running.Q, Last: ends, Cluster: now.Cluster, Part: at.Q, RowEnd: rowEnd, Final: now.Last, Count: count.Q,
		Iteration: t.Iteration, Mean: t.Mean, Medoid: t.Medoid, Chunks: t.Chunks}
	return w
}
