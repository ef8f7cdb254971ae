package hdltest

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/sparcgen/sparcgen/hdl/sim"
)

// TwoSeeds plays a bench to a circuit under two seeds of noise and demands
// that it observes the same: what it returns may not depend on registers
// without reset, memory words never written or undefined reads. Of lists it names
// the first element that differs. A mistake of the bench itself (sim.Err) fails
// the test too.
func TwoSeeds(t testing.TB, c sim.Circuit, bench func(s *sim.Sim) any, opts ...sim.Option) {
	t.Helper()
	var seen [2]any
	for i := range seen {
		s := sim.New(c, append(opts[:len(opts):len(opts)], sim.Seed(uint64(i)+1))...)
		seen[i] = bench(s)
		if err := s.Err(); err != nil {
			t.Errorf("TwoSeeds: %v", err)
		}
		if err := s.Close(); err != nil {
			t.Errorf("TwoSeeds: %v", err)
		}
	}
	if !reflect.DeepEqual(seen[0], seen[1]) {
		t.Errorf("TwoSeeds: %s depends on undefined state: %s", c.Design().Top().Name, apart(seen[0], seen[1]))
	}
}

// apart says where two observations differ first.
func apart(a, b any) string {
	x, y := reflect.ValueOf(a), reflect.ValueOf(b)
	if x.Kind() == reflect.Slice && y.Kind() == reflect.Slice {
		for i := range min(x.Len(), y.Len()) {
			if p, q := x.Index(i).Interface(), y.Index(i).Interface(); !reflect.DeepEqual(p, q) {
				return fmt.Sprintf("under two seeds, first in element %d of what is observed, %v and %v", i, p, q)
			}
		}
		return fmt.Sprintf("under two seeds, %d and %d elements are observed", x.Len(), y.Len())
	}
	return fmt.Sprintf("observed under two seeds\n%v\n%v", a, b)
}

// Observed is the value of an output in a cycle, as [Flushed] sees it.
type Observed struct {
	Cycle int
	Port  string
	Value string // of a vector, its lanes
}

// String returns it as failures show it.
func (o Observed) String() string { return fmt.Sprintf("cycle %d: %s %s", o.Cycle, o.Port, o.Value) }

// Flushed is a bench for TwoSeeds: it drives every input with random values
// for a number of cycles and observes all outputs, from cycle flush on (as
// many as the longest pipeline of data needs to fill; 0 for a circuit that is
// defined from reset on).
func Flushed(flush, cycles int) func(s *sim.Sim) any {
	return func(s *sim.Sim) any {
		r := rand.New(rand.NewPCG(1, 1))
		var seen []Observed
		for c := range cycles {
			for _, p := range s.Inputs() {
				v := make([]*big.Int, len(p.Lanes))
				for i := range v {
					v[i] = random(r, p.Width, p.Signed)
				}
				s.SetBig(p.Name, v...)
			}
			for _, p := range s.Outputs() {
				if c >= flush {
					seen = append(seen, Observed{c, p.Name, strings.Trim(fmt.Sprint(s.Big(p.Name)), "[]")})
				}
			}
			s.Step()
		}
		return seen
	}
}

// random returns a value of a width and sign.
func random(r *rand.Rand, width int, signed bool) *big.Int {
	v := new(big.Int)
	for range (width + 31) / 32 {
		v.Or(v.Lsh(v, 32), big.NewInt(int64(r.Uint32())))
	}
	v.And(v, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), uint(width)), big.NewInt(1)))
	if signed && v.Bit(width-1) == 1 {
		v.Sub(v, new(big.Int).Lsh(big.NewInt(1), uint(width)))
	}
	return v
}
