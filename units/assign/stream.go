package assign

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/stream"
)

// rowWord is a word of a row on its way to the distance unit.
type rowWord struct {
	Data []hdl.SInt
	End  hdl.Bool // last word of the row
	Last hdl.Bool // with End: last row of the pass
}

// streaming is the machine that sends the rows of a pass.
type streaming struct {
	words stream.Flow[rowWord]
	fetch reading    // of the buffer of rows
	free  hdl.Bool   // the next pass may begin: none is under way, or its last word is being fetched
	freed hdl.Bool   // event: the job's last word is being fetched
	bank  hdl.UInt   // with freed
	word  []hdl.SInt // what was fetched last
}

// stream makes the machine: two stages, the word of the memory and a register,
// for the distance unit begins with an adder. ready is the distance unit's.
func (g Assign) stream(m *hdl.Module, in In, r rounds, ready hdl.Bool) streaming {
	active := hdl.Reg(m, "streaming", hdl.B(), hdl.Reset(0))
	slot := stream.Hold(m, r.begin, "stream_slot", r.next.Slot)
	frees := stream.Hold(m, r.begin, "stream_frees", r.next.Last.And(r.next.Final))
	head := g.At(in.Heads, slot)

	p := stream.NewElastic(m, "words", active.Q, ready, 2)
	fetch := active.Q.And(p.Ready).Named("word_fetch")
	end, last := hdl.Wire(m, "row_end", hdl.B()), hdl.Wire(m, "pass_end", hdl.B())
	word := count(m, "word", g.RowWordsMax(), fetch, end.Q)
	if g.RowWordsMax() > 1 {
		end.Set(word.AddC(1).Eq(head.RowWords))
	} else {
		end.Set(hdl.True(m))
	}
	row := count(m, "row", g.Tokens, fetch.And(end.Q), last.Q)
	last.Set(end.Q.And(row.AddC(1).Eq(head.N)))
	ends := fetch.And(last.Q)
	m.If(r.begin, func() { active.Set(hdl.True(m)) }).ElseIf(ends, func() { active.Set(hdl.False(m)) })

	s := streaming{free: active.Q.Not().Or(ends), freed: ends.And(frees), bank: g.BankOf(slot)}
	s.fetch = reading{
		En:   fetch.Or(in.PRead),
		Bank: s.bank, // gather reads between two rounds of the job
		Addr: hdl.Mux(in.PRead, in.PReadAddr, g.address(row, word)),
	}
	s.word = g.rows(m, in, s.fetch)
	type tag struct{ End, Last hdl.Bool }
	t := stream.Hold(m, p.Take[0], "word_read", tag{end.Q, last.Q})
	s.words = stream.Flow[rowWord]{Valid: p.Valid, Data: stream.Hold(m, p.Take[1], "word_sent", rowWord{s.word, t.End, t.Last})}
	return s
}
