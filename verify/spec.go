package verify

import (
	"fmt"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
)

// spec is what a script may know of a unit: the configuration and what is
// published of the unit in it.
type spec struct {
	config.Config
	sheet gen.Sheet
}

// number returns a field of the unit's generator; a switch is 0 or 1.
func (s *spec) number(field string) int {
	for _, p := range s.sheet.Parameters {
		if p.Name != field {
			continue
		}
		switch v := p.Value.(type) {
		case int:
			return v
		case int64:
			return int(v)
		case bool:
			return int(flag(v))
		}
	}
	panic(fmt.Sprintf("verify: %s has no number %s", s.sheet.Generator, field))
}

// latency returns a latency of the unit, in the order of its sheet.
func (s *spec) latency(i int) int { return int(s.sheet.Latency[i].Value) }

// corner returns a value of a signed width: an extreme one, one next to zero or
// next to a power of two, or any.
func corner(rng *rand.Rand, w int) int64 {
	half := int64(1) << (w - 1)
	switch rng.IntN(9) {
	case 0:
		return -half
	case 1:
		return half - 1
	case 2:
		return max(-half, min(half-1, int64(rng.IntN(3)-1)))
	case 3: // of any magnitude
		return (rng.Int64N(2*half) - half) >> rng.IntN(w)
	case 4: // one high bit, and low ones
		high, low := int64(1)<<rng.IntN(w), rng.Int64N(2*half)>>rng.IntN(w)
		if rng.IntN(2) == 0 {
			high = -high
		}
		return (high + low) << (64 - w) >> (64 - w)
	}
	return rng.Int64N(2*half) - half
}
