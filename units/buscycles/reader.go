package buscycles

import "github.com/sparcgen/sparcgen/units/axi"

// The clients of the reader.
const (
	clientKv = iota
	clientQ
	clientX
	clientClone
	clientList
	clients
	fetches = clientX + 1 // clients that are Fetches of operands
)

// requested is a burst that was requested.
type requested struct{ client, beats int }

// reader is bus.Reader.
type reader struct {
	split [clients]split
	room  [clients]int
	queue [clients]fifo[struct{}]
	last  int // the client granted last

	ar      regs[int] // beats of the bursts whose address waits
	way     fifo[requested]
	beat    int
	granted int // the client whose burst is requested in this cycle, -1: none
}

func newReader(g axi.Sparc) *reader {
	z := g.Sizes()
	r := &reader{last: -1, ar: newRegs[int](2), way: newFifo[requested](z.ReadBursts)}
	for c := range clients {
		r.room[c] = z.ReadDepth
		if c >= fetches {
			r.room[c] = z.ShortDepth
		}
		r.split[c], r.queue[c] = newSplit(g.Burst, g.BusBits), newFifo[struct{}](r.room[c]+1)
	}
	return r
}

func (r *reader) offer(w *wires) {
	r.granted = -1
	if r.ar.ready() && r.way.ready() {
		for k := range clients {
			c := (r.last + 1 + k) % clients
			if s := &r.split[c]; s.busy && s.burst() <= r.room[c] {
				r.granted = c
				break
			}
		}
	}
	for c := range clients {
		w.runReady[c] = r.split[c].ready(r.granted == c)
		w.beat[c] = r.queue[c].valid
	}
	if w.ar = 0; r.ar.valid() {
		w.ar = r.ar.list[0]
	}
	w.readTaken = r.way.valid && w.rvalid
}

func (r *reader) edge(w *wires) {
	asked := requested{r.granted, 0}
	if r.granted >= 0 {
		r.last = r.granted
		asked.beats = r.split[r.granted].burst()
		r.room[r.granted] -= asked.beats
	}
	over := w.readTaken && r.beat == r.way.out.beats-1
	for c := range clients {
		r.split[c].edge(r.granted == c, w.run[c])
		if r.queue[c].valid && w.beatReady[c] {
			r.room[c]++
		}
		r.queue[c].edge(w.readTaken && r.way.out.client == c, struct{}{}, w.beatReady[c])
	}
	if w.readTaken {
		r.beat++
	}
	if over {
		r.beat = 0
	}
	r.ar.edge(r.granted >= 0, asked.beats, w.arready)
	r.way.edge(r.granted >= 0, asked, over)
}
