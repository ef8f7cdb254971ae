package buscycles

// Of an ideal memory: cycles from an address to its first beat and from the last
// beat of a write to its answer, and most reads, and writes, that wait; most beats
// of data without an address.
const (
	memoryLatency = 1
	memoryBursts  = 64
	memoryBeats   = 256
)

// memory is a slave that is never in the way.
type memory struct {
	reads []access
	beat  int // of the first read
	valid bool

	writes, answers []access
	written, beats  int // beats of the first write that are placed; that wait for an address
	answered        bool
}

// access is a burst, and the cycle from which it may be answered.
type access struct{ beats, from int }

// offer says what the memory shows in a cycle.
func (m *memory) offer(w *wires) {
	m.valid = m.valid || len(m.reads) > 0 && w.now >= m.reads[0].from
	m.answered = m.answered || len(m.answers) > 0 && w.now >= m.answers[0].from
	w.arready, w.rvalid = len(m.reads) < memoryBursts, m.valid
	few := len(m.answers) < memoryBursts
	w.awready, w.wready, w.bvalid = few && len(m.writes) < memoryBursts, few && m.beats < memoryBeats, m.answered
}

func (m *memory) edge(w *wires) {
	if w.readTaken {
		m.valid = false
		if m.beat++; m.beat == m.reads[0].beats {
			m.reads, m.beat = m.reads[1:], 0
		}
	}
	if w.ar > 0 && w.arready {
		m.reads = append(m.reads, access{w.ar, w.now + memoryLatency})
	}
	if w.answerTaken {
		m.answered, m.answers = false, m.answers[1:]
	}
	if w.aw > 0 && w.awready {
		m.writes = append(m.writes, access{beats: w.aw})
	}
	if w.writeTaken {
		m.beats++
	}
	for len(m.writes) > 0 && m.beats > 0 {
		m.beats--
		if m.written++; m.written == m.writes[0].beats {
			m.answers = append(m.answers, access{from: w.now + memoryLatency})
			m.writes, m.written = m.writes[1:], 0
		}
	}
}
