package hdltest

import (
	"flag"
	"math/rand/v2"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
)

// Fuzz is [Follow] as a fuzz test. Under go test -fuzz, Go's fuzzer makes the
// stimuli, and it too is guided by what they cover of the circuit: what is
// covered is shown to it as if it were code. Under plain go test the corpus is
// played. Failures are treated as [Equiv] says, once go test plays the entry that
// -fuzz has written to testdata/fuzz.
//
//	func FuzzLock(f *testing.F) { hdltest.Fuzz(f, Lock{}, reference) }
//
// The bytes of a corpus entry are the inputs, cycle by cycle, each lane in whole
// bytes, the lowest first.
func Fuzz[I, O any](f *testing.F, g hdl.Generator[I, O], ref Reference, opts ...EquivOption) {
	f.Helper()
	c, err := hdl.Build(g)
	if err != nil {
		f.Fatalf("Fuzz: %v", err)
	}
	o := settingsOf(opts)
	r, err := newRunner(c, o.open, ref, o.latency, 1)
	if err != nil {
		f.Fatalf("Fuzz: %s: %v", c.Name(), err)
	}
	defer r.close(f)
	kept := newStore(f, o.dir, c.Name(), r.pins)
	list, err := kept.load()
	if err != nil {
		f.Fatalf("Fuzz: %s: %v", c.Name(), err)
	}
	for _, s := range list {
		f.Add(r.pins.pack(s.stimulus))
	}
	breed := breeder{r.pins, rand.New(rand.NewPCG(o.seed, 7)), constantsOf(c.Design()), o.longest}
	for n := 1; n <= firstRuns; n++ {
		f.Add(r.pins.pack(breed.random(n)))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		s := r.pins.unpack(data, o.longest)
		fault, err := r.play(s)
		if err != nil {
			t.Fatalf("Fuzz: %s: %v", c.Name(), err)
		}
		seen := r.engine.Seen()
		for i, p := range r.engine.Points() {
			if seen.Has(p) {
				edges[i%len(edges)]()
			}
		}
		switch {
		case fault == nil:
		case fuzzing(): // Go makes the entry smaller first, by many more runs
			t.Fatalf("Fuzz: %s: cycle %d: %s", c.Name(), fault.cycle, fault.text)
		default:
			r.fail(t, "Fuzz", kept, s, fault)
		}
	})
}

// fuzzing reports whether this process plays what the fuzzer makes.
func fuzzing() bool {
	worker := flag.Lookup("test.fuzzworker")
	return worker != nil && worker.Value.String() == "true"
}

// bytes returns how many bytes of a corpus entry a lane takes.
func (l *pin) bytes() int { return (l.width + 7) / 8 }

// pack returns a stimulus as the bytes of a corpus entry.
func (p *pins) pack(s *stimulus) []byte {
	var data []byte
	for c := range s.cycles() {
		row := s.row(c)
		for i := range p.lanes {
			l := &p.lanes[i]
			for k := range l.bytes() {
				data = append(data, byte(row[l.lo+k/8]>>(k%8*8)))
			}
		}
	}
	return data
}

// unpack returns the stimulus of a corpus entry; what is missing of the last
// cycle is zero, and bits that no lane has are ignored.
func (p *pins) unpack(data []byte, longest int) *stimulus {
	s := &stimulus{width: p.width}
	for len(data) > 0 && len(p.lanes) > 0 && s.cycles() < longest {
		row := make([]uint64, s.width)
		for i := range p.lanes {
			l := &p.lanes[i]
			n := min(l.bytes(), len(data))
			for k, x := range data[:n] {
				row[l.lo+k/8] |= uint64(x) << (k % 8 * 8)
			}
			if left := l.width % 64; left != 0 {
				row[l.hi-1] &= 1<<left - 1
			}
			data = data[n:]
		}
		s.in = append(s.in, row...)
	}
	return s
}
