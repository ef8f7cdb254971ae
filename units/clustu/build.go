package clustu

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// beat is what travels beside the tree.
type beat struct {
	Base, Shift, Row hdl.UInt
	First, Last, End hdl.Bool
	Bank             hdl.Bool // the scan RAM of the head
}

// kept is a row's running minimum.
type kept struct{ Distance, Cluster hdl.UInt }

// Build makes the circuit. One enable stalls everything but the stream rep: a
// cycle passes when the output register of out is empty or emptied.
func (c Clustu) Build(m *hdl.Module, in In) Out {
	if err := c.Check(); err != nil {
		m.Errorf("%v", err)
		return Out{}
	}
	outValid := hdl.Reg(m, "out_valid", hdl.B(), hdl.Reset(0))
	advance := outValid.Q.Not().Or(in.OutReady).Named("advance")
	may := hdl.Wire(m, "may_enter", hdl.B())
	inReady := advance.And(may.Q)
	take := in.InValid.And(inReady).Named("take")
	headEnds := take.And(in.InEnd)
	bank := hdl.Reg(m, "in_bank", hdl.B(), hdl.Reset(0))
	m.If(headEnds, func() { bank.Set(bank.Q.Not()) })

	candidates := c.tree(m, advance, in.InDistance)
	f := stream.Flow[beat]{Valid: take, Data: beat{in.InBase, in.InShift, in.InRow, in.InFirst, in.InLast, in.InEnd, bank.Q}}
	fetch := f
	for i := range c.stages() {
		fetch = f
		f = forward(m, "beat_"+strconv.Itoa(i+1), f, advance)
	}
	type result struct{ Row, Cluster, Distance hdl.UInt }
	type origin struct{ End, Bank hdl.Bool }
	var out result
	var from origin
	if c.fast() {
		found, stages := c.nearest(m, advance, f, candidates)
		least, done := c.running(m, advance, found, stages)
		last := stages[len(stages)-1]
		m.If(advance, func() { outValid.Set(last.Valid.And(last.Data.Last)) })
		out = result{done.Data.Row, least.Cluster, c.plain(least.Distance)}
		from = origin{done.Data.End, done.Data.Bank}
	} else {
		running := hdl.Mem(m, "running", kept{hdl.U(c.DistBits), in.InBase}, c.Tokens, hdl.WriteFirst)
		least := c.merge(m, f.Data, candidates, running.Read(fetch.Data.Row, advance))
		running.Write(f.Valid.And(advance), f.Data.Row, least)
		m.If(advance, func() { outValid.Set(f.Valid.And(f.Data.Last)) })
		out = stream.Hold(m, advance, "out", result{f.Data.Row, least.Cluster, c.plain(least.Distance)})
		from = stream.Hold(m, advance, "from", origin{f.Data.End, f.Data.Bank})
	}

	rep, free := c.scan(m, in, headEnds, bank.Q, advance, stream.Flow[member]{
		Valid: outValid.Q,
		Data:  member{out.Cluster, out.Row, c.plain(out.Distance), from.End, from.Bank},
	})
	may.Set(free)
	return Out{InReady: inReady, OutValid: outValid.Q, OutRow: out.Row, OutCluster: out.Cluster, OutDistance: out.Distance,
		RepValid: rep.Valid, RepCluster: rep.Data.Cluster, RepRow: rep.Data.Row, RepUsed: rep.Data.Used, RepLast: rep.Data.Last}
}

// plain turns a distance of the tree, where the smallest wins, into one of the
// ports, or back.
func (c Clustu) plain(d hdl.UInt) hdl.UInt {
	if c.Max {
		return d.Not()
	}
	return d
}

// merge is the last three-input minimum: the running minimum, which has the
// lower index and so wins ties, and what the tree has left.
func (c Clustu) merge(m *hdl.Module, b beat, left []candidate, old kept) kept {
	one, other := left[0], left[1]
	u := hdl.Inst(m, "merge", Min3{Bits: c.DistBits, Parallel: c.parallel(), Optional: true},
		Min3In{A: old.Distance, B: one.Value, C: other.Value, NoA: []hdl.Bool{b.First}})
	// The indices of both are made beside the comparison, not behind it.
	index := func(c candidate) hdl.UInt { return b.Base.Add(c.Lane.ShrBy(b.Shift)).Wrap(b.Base.Width()) }
	return kept{u.Least, hdl.Mux(u.TakeC, index(other), hdl.Mux(u.TakeB, index(one), old.Cluster))}
}

// forward is one stage of a pipeline with a common enable.
func forward[T any](m *hdl.Module, name string, f stream.Flow[T], advance hdl.Bool) stream.Flow[T] {
	valid := hdl.Reg(m, name+"_valid", hdl.B(), hdl.Reset(0))
	m.If(advance, func() { valid.Set(f.Valid) })
	return stream.Flow[T]{Valid: valid.Q, Data: stream.Hold(m, advance, name, f.Data)}
}
