package memory

import "math/big"

// writer is the write channels.
type writer struct {
	m       *Memory
	aw, w   channel
	queue   []burst // whose data has not all come, in order
	beats   []written
	beat    int // of the first burst: how many of its beats have come
	resp    int // of the first burst so far
	shown   []written
	answers []answer
	valid   bool // an answer is shown
	waits   bool // a beat was offered and not taken in the cycle before
	band    bandwidth
}

// written is a beat that came, and of a burst that is being written where it goes.
type written struct {
	addr   uint64
	data   *big.Int
	strobe *big.Int
	last   bool
}

// answer is what a burst waits for.
type answer struct {
	from  int64
	resp  int
	beats []written // become readable with the answer
}

func (w *writer) drive() {
	m := w.m
	w.aw.drive(len(w.queue) < m.b.Bursts && len(w.answers) < m.b.Bursts && !m.pause())
	// Without an address not more data than the longest burst is taken.
	w.w.drive(w.band.open() && len(w.beats) < 256 && len(w.answers) < m.b.Bursts && !m.pause())
	if !w.valid && len(w.answers) > 0 && m.Cycle >= w.answers[0].from && !m.pause() {
		a := &w.answers[0]
		w.valid = true
		for _, b := range a.beats {
			m.store(b)
		}
		a.beats = nil
		m.wires.SetInt(m.prefix+"bresp", int64(a.resp))
	}
	m.set("bvalid", w.valid)
}

func (w *writer) sample() {
	m := w.m
	if w.valid && m.get("bready") == 1 {
		w.valid = false
		w.answers = w.answers[1:]
	}
	if w.aw.sample() {
		w.queue = append(w.queue, m.address(&w.aw))
	}
	if w.w.sample() {
		w.band.use()
		m.turn = false
		m.WriteBeats++
		big := func(name string) *big.Int { return m.wires.Big(m.prefix + name)[0] }
		w.beats = append(w.beats, written{data: big("wdata"), strobe: big("wstrb"), last: m.get("wlast") == 1})
	}
	w.waits = w.w.waiting
	for len(w.queue) > 0 && len(w.beats) > 0 {
		w.place()
	}
}

// place gives the first beat its address.
func (w *writer) place() {
	m := w.m
	b, d := w.queue[0], w.beats[0]
	w.beats = w.beats[1:]
	d.addr = b.addr + uint64(w.beat)*m.busBytes
	over := w.beat == b.beats-1
	if d.last != over {
		m.violate("wlast", "is %v at beat %d of %d of the burst to %#x", d.last, w.beat, b.beats, b.addr)
	}
	resp, _ := m.fault(d.addr, d.addr+m.busBytes, true)
	w.resp = max(w.resp, resp)
	m.guard(d, w.beat, b.beats)
	if resp == 0 {
		w.shown = append(w.shown, d)
	}
	if w.beat++; !over {
		return
	}
	_, delay := m.fault(b.addr, b.addr+uint64(b.beats)*m.busBytes, true)
	w.answers = append(w.answers, answer{m.Cycle + int64(m.b.Latency+delay), w.resp, w.shown})
	w.queue, w.beat, w.resp, w.shown = w.queue[1:], 0, 0, nil
}

// guard checks that all that a beat writes may be written.
func (m *Memory) guard(d written, beat, beats int) {
	for i := range int(m.busBytes) {
		at := d.addr + uint64(i)
		if d.strobe.Bit(i) == 1 && m.Writable != nil && !m.Writable.Has(at) {
			m.violate("awaddr", "write to %#x, beat %d of %d, which is no job's output: %s", at, beat, beats, m.Writable.near(at))
			return
		}
	}
}

// store makes a beat readable.
func (m *Memory) store(d written) {
	b := make([]byte, m.busBytes)
	d.data.FillBytes(b)
	for i := range b {
		if at := d.addr + uint64(i) - m.Base; d.strobe.Bit(i) == 1 && at < uint64(len(m.Bytes)) {
			m.Bytes[at] = b[len(b)-1-i]
		}
	}
}
