package streamtest

// Source feeds one input stream of the circuit.
type Source struct {
	// Pause is the percentage of cycles in which no new beat is offered.
	Pause int
	// Sent counts the beats handed over.
	Sent int

	b       *Bench
	valid   lane
	ready   lane
	fields  []lane
	queue   [][]int64
	offered bool
}

// Source returns the driver of the input stream of a name with its fields, in
// the order in which Send takes their values.
func (b *Bench) Source(stream string, fields ...string) *Source {
	b.t.Helper()
	s := &Source{
		Pause:  b.stall,
		b:      b,
		valid:  b.find(b.top.Inputs, stream+"_valid")[0],
		ready:  b.find(b.top.Outputs, stream+"_ready")[0],
		fields: b.fields(b.top.Inputs, stream, fields),
	}
	b.sources = append(b.sources, s)
	return s
}

// Send queues one beat: the values of the fields, lane after lane.
func (s *Source) Send(values ...int64) {
	if len(values) != len(s.fields) {
		s.b.t.Fatalf("a beat of %d values for %d lanes", len(values), len(s.fields))
	}
	s.queue = append(s.queue, append([]int64(nil), values...))
}

// drive offers the next beat, or noise that must be ignored.
func (s *Source) drive() {
	if !s.offered && len(s.queue) > 0 && s.b.rng.IntN(100) >= s.Pause {
		s.offered = true
		for i, l := range s.fields {
			s.b.set(l, s.queue[0][i])
		}
	}
	if !s.offered {
		for _, l := range s.fields {
			s.b.set(l, int64(s.b.rng.Uint64()))
		}
	}
	v := int64(0)
	if s.offered {
		v = 1
	}
	s.b.set(s.valid, v)
}

func (s *Source) sample() {
	if s.offered && s.b.get(s.ready) == 1 {
		s.queue = s.queue[1:]
		s.offered = false
		s.Sent++
	}
}
