package cycles

import (
	"math/bits"

	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/units/pipeline"
)

// soft is units/soft. Rows are numbered from 0 without end.
type soft struct {
	early         bool // rows can be early
	max, exps     int  // cycles from the last scores to the maximum, from a read to its exponents
	sum, quotient int  // cycles from the last exponents to their sum, from a beat of the divider to its results
	rows          []softRow

	begun, ended int  // rows whose first, whose last scores were read
	read         int  // beats of the present row
	reads        bool // a beat is read in this cycle
	freed        int  // rows that A V is through with
	ready        int  // rows that A V may read

	asked, sent, beat int          // rows whose divisor was handed over, whose beats were read; beats of the row being read
	pipe              [2]*softBeat // fetched, offered
	results           later[*softBeat]
	slots             int // of exponents
	serial            *serialSoft
}

type softRow struct {
	*job
	known int // the cycle from which the maximum is known
	sum   int // in which the sum of the exponents is there
	done  int // from which the row may be ready; 0: not known
}

// softBeat is a beat of exponents for the divider.
type softBeat struct {
	row  int
	last bool
}

func newSoft(g machine.Machine) *soft {
	s := &soft{early: g.Early, max: g.MaxTree().Latency(), exps: 2 + g.Requant().Latency() + g.Expu().Latency(),
		sum: sumLatency(g), quotient: g.Divu().Latency(), slots: g.ExpSlots()}
	if g.SerialExp() {
		s.exps -= 2
		s.serial = &serialSoft{round: g.Requant().Round()}
	}
	return s
}

// sumLatency returns the cycles from a row's last exponents to their sum: a tree of
// adders with registers, and one into the sum.
func sumLatency(g machine.Machine) int {
	levels := bits.Len(uint(g.ExpLanes - 1))
	switch g.Pipeline {
	case pipeline.Balanced:
		return 1 + levels/2
	case pipeline.Fast:
		return 1 + levels
	}
	return 1
}

func (s *soft) offer(w *wires) {
	s.reads = false
	if s.ended < len(s.rows) && w.now >= s.rows[s.ended].known {
		s.reads = s.read > 0 || s.begun-s.freed < s.slots
		w.scoreFree = s.reads && s.read == s.rows[s.ended].reads-1
	}
	if s.serial != nil {
		s.serial.offer(s, w)
	}
	if s.ready < s.ended {
		done := s.rows[s.ready].done
		w.eReady = done > 0 && w.now >= done
	}
	if s.early {
		w.client[clientW] = request{divisor: s.summed(s.asked, w.now) && s.rows[s.asked].Early}
		if b := s.pipe[1]; b != nil {
			w.client[clientW].beat, w.client[clientW].last = true, b.last
		}
	}
}

// summed returns whether the sum of a row's exponents is there.
func (s *soft) summed(r, now int) bool { return r < s.ended && now > s.rows[r].sum }

func (s *soft) edge(w *wires) {
	if s.early {
		s.divide(w)
	}
	if w.eReady {
		s.ready++
	}
	if s.serial != nil {
		s.serial.edge(s)
	}
	if s.reads {
		if s.read == 0 {
			s.begun++
		}
		s.read++
	}
	if w.scoreFree {
		r := &s.rows[s.ended]
		r.sum = w.now + s.exps + s.sum
		switch {
		case !s.early:
			r.done = r.sum
		case !r.Early:
			r.done = r.sum + 1
		}
		s.ended, s.read = s.ended+1, 0
	}
	if w.eFree {
		s.freed++
	}
	if w.score != nil && !w.score.pre {
		s.rows = append(s.rows, softRow{job: w.score.job, known: w.now + s.max + 1})
	}
}

// divide is the client of the divider.
func (s *soft) divide(w *wires) {
	if s.summed(s.asked, w.now) && (!s.rows[s.asked].Early || w.granted(clientW)) {
		s.asked++
	}
	if b, ok := s.results.take(w.now); ok && b.last {
		s.rows[b.row].done = w.now + 1
	}
	if w.passes(clientW) {
		s.results.push(w.now+s.quotient, s.pipe[1])
	}
	moves := w.share.turn == clientW || s.pipe[1] == nil
	var next *softBeat
	switch there := s.summed(s.sent, w.now); {
	case there && !s.rows[s.sent].Early:
		s.sent++
	case there && moves:
		next = &softBeat{s.sent, s.beat == s.rows[s.sent].weights-1}
		if s.beat++; next.last {
			s.sent, s.beat = s.sent+1, 0
		}
	}
	if moves {
		s.pipe = [2]*softBeat{next, s.pipe[0]}
	}
}
