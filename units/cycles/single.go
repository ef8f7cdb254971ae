package cycles

import "github.com/sparcgen/sparcgen/units/machine"

// single is units/drain with one word at a time (Machine.Serial).
type single struct {
	divided, shifted int  // cycles from a word's last beat to the word
	serial           bool // a beat of a word that is not divided is shifted bit by bit
	divisor          bool
	sums             *word // that are there or on their way to the divider
	beat             int   // of it
	shifts           bool  // the beat is being shifted
	left             int   // bits
	busy             bool  // the word of results is in use
	whole            later[*word]
	result           *word // that is whole
}

func newSingle(g machine.Machine) *single {
	d := &single{divided: g.Divu().Latency() + 1, shifted: g.Shift().Latency() + 1, serial: g.SerialShift()}
	if d.serial {
		d.shifted = 1
	}
	return d
}

// offer is what registers say.
func (d *single) offer(w *wires) {
	r := &w.client[clientZ]
	r.divisor = d.divisor
	if d.offers() && d.sums.divided() {
		r.beat, r.last = true, d.lastBeat()
	}
	if s, ok := d.whole.take(w.now); ok {
		d.result = s
	}
	if d.result != nil && d.result.back {
		w.back = d.result
	}
	w.out = d.result != nil && !d.result.back
	w.outEnd = w.out && d.result.jobEnd
}

// offers returns whether there is a beat that may pass.
func (d *single) offers() bool { return d.sums != nil && (d.beat > 0 || !d.busy || d.shifts) }

func (d *single) lastBeat() bool { return d.beat == d.sums.job.chunks-1 }

// passes returns whether it does.
func (d *single) passes(w *wires) bool {
	switch {
	case !d.offers():
		return false
	case d.sums.divided():
		return w.passes(clientZ)
	}
	return !d.serial || d.shifts && d.left == 0
}

// settle is what depends on the divider.
func (d *single) settle(w *wires) { w.rowFree = d.passes(w) && d.lastBeat() }

func (d *single) edge(w *wires) {
	if w.granted(clientZ) {
		d.divisor = false
	}
	if w.issued != nil && w.issued.divided() {
		d.divisor = true
	}
	offers, passes := d.offers(), d.passes(w)
	if w.back != nil || w.outTaken {
		d.busy, d.result = false, nil
	}
	switch {
	case passes:
		d.busy, d.shifts = true, false
		if d.beat++; w.rowFree {
			latency := d.shifted
			if d.sums.divided() {
				latency = d.divided
			}
			d.whole.push(w.now+latency, d.sums)
			d.sums, d.beat = nil, 0
		}
	case offers && !d.sums.divided() && !d.shifts: // serial
		d.busy, d.shifts, d.left = true, true, 16
		if d.sums.plain() {
			d.left = d.sums.job.YShift
		}
	case d.shifts:
		d.left--
	}
	if w.row != nil {
		d.sums = w.row
	}
}
