package cycles

import (
	"github.com/sparcgen/sparcgen/units/machine"
)

// zPlaces is the number of words of the z stream that may be under way.
const zPlaces = 4

// word is a word of Z, Y or V.
type word struct {
	job    *job
	back   bool // of V
	jobEnd bool // the last of its job
}

// divided returns whether the divider works on a word.
func (w *word) divided() bool { return w.job.late() && !w.back }

// plain returns whether the word is of Y or V.
func (w *word) plain() bool { return w.back || w.job.Gemm }

// drain is units/drain, with queues.
type drain struct {
	latency  int // from a word's last beat to the word
	divisors int // queued
	rows     []*word
	current  *word
	beat     int // of the current word
	reserved int // places of the z stream
	whole    later[*word]
	arrives  *word // is put together in this cycle
	z        []*word
}

// part is a form of units/drain.
type part interface {
	offer(w *wires)
	settle(w *wires)
	edge(w *wires)
}

func newDrain(g machine.Machine) part {
	if g.Serial() {
		return newSingle(g)
	}
	return &drain{latency: g.Divu().Latency() + 1}
}

// offer is what registers say.
func (d *drain) offer(w *wires) {
	r := &w.client[clientZ]
	r.divisor = d.divisors > 0
	if d.current != nil && d.current.divided() {
		r.beat, r.last = true, d.lastBeat()
	}
	d.arrives, _ = d.whole.take(w.now)
	if d.arrives != nil && d.arrives.back {
		w.back = d.arrives
	}
	w.out = len(d.z) > 0
	w.outEnd = w.out && d.z[0].jobEnd
}

func (d *drain) lastBeat() bool { return d.beat == d.current.job.chunks-1 }

// passes returns whether a beat passes.
func (d *drain) passes(w *wires) bool {
	return d.current != nil && (!d.current.divided() || w.passes(clientZ))
}

// ends returns whether the last beat of the current word passes.
func (d *drain) ends(w *wires) bool { return d.passes(w) && d.lastBeat() }

// settle is what depends on the divider.
func (d *drain) settle(w *wires) {
	w.rowFree = len(d.rows) > 0 && (d.current == nil || d.ends(w)) && (d.rows[0].back || d.reserved < zPlaces)
}

func (d *drain) edge(w *wires) {
	if w.granted(clientZ) {
		d.divisors--
	}
	if w.issued != nil && w.issued.divided() {
		d.divisors++
	}
	ends := d.ends(w)
	if d.passes(w) {
		d.beat++
	}
	if ends {
		d.whole.push(w.now+d.latency, d.current)
		d.current = nil
	}
	if w.rowFree {
		d.current, d.beat, d.rows = d.rows[0], 0, d.rows[1:]
		if !d.current.back {
			d.reserved++
		}
	}
	if w.row != nil {
		d.rows = append(d.rows, w.row)
	}
	if w.outTaken {
		d.z, d.reserved = d.z[1:], d.reserved-1
	}
	if d.arrives != nil && !d.arrives.back {
		d.z = append(d.z, d.arrives)
	}
}
