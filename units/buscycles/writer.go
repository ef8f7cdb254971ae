package buscycles

import "github.com/sparcgen/sparcgen/units/axi"

// sending is a burst whose address was sent.
type sending struct {
	beats int
	last  bool // of its run
	tag   tag
}

// writer is bus.Writer.
type writer struct {
	split split
	held  int // beats that wait and are of no burst yet
	data  fifo[struct{}]
	aw    regs[int]
	way   fifo[sending]
	asked fifo[sending] // bursts whose data was sent
	beat  int
	begin bool // a burst begins in this cycle
}

func newWriter(g axi.Sparc) *writer {
	z := g.Sizes()
	return &writer{split: newSplit(g.Burst, g.BusBits), data: newFifo[struct{}](z.WriteDepth), aw: newRegs[int](2),
		way: newFifo[sending](z.WriteBursts), asked: newFifo[sending](z.WriteBursts)}
}

func (r *writer) offer(w *wires) {
	r.begin = r.split.busy && r.split.burst() <= r.held && r.aw.ready() && r.way.ready()
	w.storeReady, w.dataReady = r.split.ready(r.begin), r.data.ready()
	if w.aw = 0; r.aw.valid() {
		w.aw = r.aw.list[0]
	}
	w.writeTaken = r.way.valid && r.data.valid && r.asked.ready() && w.wready
	w.answerTaken = r.asked.valid && w.bvalid
	if s := r.way.out; r.over(w) && s.last && s.tag.last && !s.tag.zc {
		w.sent = s.tag.job
	}
	if a := r.asked.out; w.answerTaken && a.last && a.tag.last {
		w.written, w.zcWritten = !a.tag.zc, a.tag.zc
	}
}

// over returns whether the last beat of a burst is handed over.
func (r *writer) over(w *wires) bool { return w.writeTaken && r.beat == r.way.out.beats-1 }

func (r *writer) edge(w *wires) {
	over := r.over(w)
	s := sending{r.split.burst(), r.split.last(), r.split.tag}
	if w.data && w.dataReady {
		r.held++
	}
	if r.begin {
		r.held -= s.beats
	}
	r.data.edge(w.data, struct{}{}, w.writeTaken)
	if w.writeTaken {
		r.beat++
	}
	if over {
		r.beat = 0
	}
	sent := r.way.out
	r.aw.edge(r.begin, s.beats, w.awready)
	r.way.edge(r.begin, s, over)
	r.asked.edge(over, sent, w.answerTaken)
	r.split.edge(r.begin, w.stored)
}
