package memory

// reader is the read channels.
type reader struct {
	m     *Memory
	ar    channel
	queue []burst // in order; the first is being answered
	beat  int     // of it
	valid bool    // a beat is shown
	band  bandwidth
}

func (r *reader) drive() {
	m := r.m
	r.ar.drive(len(r.queue) < m.b.Bursts && !m.pause())
	if !r.valid && len(r.queue) > 0 && m.Cycle >= r.queue[0].from && r.mayMove() && !m.pause() {
		r.valid = true
		r.show()
	}
	m.set("rvalid", r.valid)
}

// mayMove takes a beat of the bandwidth. Of a shared one it takes none when it is
// the turn of a write that waits.
func (r *reader) mayMove() bool {
	m := r.m
	band := &r.band
	if m.b.Shared {
		band = &m.write.band
		if m.turn && m.write.waits {
			return false
		}
	}
	if !band.open() {
		return false
	}
	band.use()
	m.turn = true
	return true
}

// show puts the beat on the bus.
func (r *reader) show() {
	m, b := r.m, r.queue[0]
	at := b.addr + uint64(r.beat)*m.busBytes
	resp, _ := m.fault(at, at+m.busBytes, false)
	m.wires.SetBig(m.prefix+"rdata", m.beat(at))
	m.wires.SetInt(m.prefix+"rresp", int64(resp))
	m.set("rlast", r.beat == b.beats-1)
}

func (r *reader) sample() {
	m := r.m
	if r.valid && m.get("rready") == 1 {
		r.valid = false
		m.ReadBeats++
		if r.beat++; r.beat == r.queue[0].beats {
			r.queue, r.beat = r.queue[1:], 0
		}
	}
	if !r.ar.sample() {
		return
	}
	b := m.address(&r.ar)
	_, delay := m.fault(b.addr, b.addr+uint64(b.beats)*m.busBytes, false)
	b.from = m.Cycle + int64(m.b.Latency+delay)
	r.queue = append(r.queue, b)
	if m.Readable == nil {
		return
	}
	for k := range b.beats {
		if at := b.addr + uint64(k)*m.busBytes; !m.Readable.Meets(at, at+m.busBytes) {
			m.violate("araddr", "read of %#x, beat %d of %d, where no operand lies: %s", at, k, b.beats, m.Readable.near(at))
			return
		}
	}
}
