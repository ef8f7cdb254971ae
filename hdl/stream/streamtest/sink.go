package streamtest

// Sink empties one output stream of the circuit.
type Sink struct {
	// Stall is the percentage of cycles in which the sink is not ready.
	Stall int
	// Got has the beats handed over: the values of the fields, lane after lane.
	Got [][]int64
	// At has the cycle of each beat.
	At []int

	b       *Bench
	valid   lane
	ready   lane
	fields  []lane
	isReady bool
	held    []int64 // the beat that was offered and not taken
}

// Sink returns the receiver of the output stream of a name with its fields.
func (b *Bench) Sink(stream string, fields ...string) *Sink {
	b.t.Helper()
	k := &Sink{
		Stall:  b.stall,
		b:      b,
		valid:  b.find(b.top.Outputs, stream+"_valid")[0],
		ready:  b.find(b.top.Inputs, stream+"_ready")[0],
		fields: b.fields(b.top.Outputs, stream, fields),
	}
	b.sinks = append(b.sinks, k)
	return k
}

func (k *Sink) drive() {
	k.isReady = k.b.rng.IntN(100) >= k.Stall
	k.b.set(k.ready, map[bool]int64{false: 0, true: 1}[k.isReady])
}

// sample takes a beat and checks the rules: what was offered stays until it is
// taken, and valid does not follow ready.
func (k *Sink) sample() {
	valid := k.b.get(k.valid) == 1
	if k.b.rng.IntN(16) == 0 {
		k.checkIndependent(valid)
	}
	if !valid {
		if k.held != nil {
			k.b.t.Fatalf("%s cycle %d: a beat was withdrawn before it was taken", k.b.top.Name, k.b.Cycle)
		}
		return
	}
	beat := make([]int64, len(k.fields))
	for i, l := range k.fields {
		beat[i] = k.b.get(l)
		if k.held != nil && k.held[i] != beat[i] {
			k.b.t.Fatalf("%s cycle %d: lane %d of a waiting beat changed from %d to %d", k.b.top.Name, k.b.Cycle, i, k.held[i], beat[i])
		}
	}
	if !k.isReady {
		k.held = beat
		return
	}
	k.held = nil
	k.Got = append(k.Got, beat)
	k.At = append(k.At, k.b.Cycle)
}

// checkIndependent flips ready within the cycle.
func (k *Sink) checkIndependent(valid bool) {
	now := map[bool]int64{false: 0, true: 1}[k.isReady]
	k.b.set(k.ready, 1-now)
	if (k.b.get(k.valid) == 1) != valid {
		k.b.t.Fatalf("%s cycle %d: valid depends on ready", k.b.top.Name, k.b.Cycle)
	}
	k.b.set(k.ready, now)
}
