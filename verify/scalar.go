package verify

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/units/divu"
	"github.com/sparcgen/sparcgen/units/golden"
)

type scriptFunc = func(rng *rand.Rand, vectors int, heads []*tensor.Head) (Script, error)

// expuScript sends random arguments, and every one of the 65,536 when that many
// are asked for: through each lane when that many vectors are.
func expuScript(s spec) scriptFunc {
	c := s.Config
	model := golden.Exp{Form: golden.ExpForms[c.ExpForm], Points: c.ExpPoints, Order: c.ExpOrder, Bits: golden.DefaultExp.Bits, Cap: c.ExpCap}
	return func(rng *rand.Rand, vectors int, _ []*tensor.Head) (Script, error) {
		in, out := Stream{Name: "in", Fields: []string{"x"}}, Stream{Name: "out", Fields: []string{"e"}}
		all := vectors*c.ExpLanes >= 1<<16
		for i := range vectors {
			x, e := make(Beat, c.ExpLanes), make(Beat, c.ExpLanes)
			for lane := range x {
				v := uint16(rng.Uint32())
				switch {
				case vectors >= 1<<16:
					v = uint16(i + lane)
				case all:
					v = uint16(i*c.ExpLanes + lane)
				}
				x[lane], e[lane] = int64(v), int64(model.Eval(v))
			}
			in.Beats, out.Beats = append(in.Beats, x), append(out.Beats, e)
		}
		out.Inputs = func(i int) string { return fmt.Sprintf("in_x %v", in.Beats[i]) }
		cycles := vectors + s.latency(0)
		if gen.MachineOf(c).SerialExp() {
			cycles = vectors * (s.latency(0) + 1)
		}
		return Script{In: []Stream{in}, Out: []Stream{out}, Cycles: cycles}, nil
	}
}

// divuScript sends divisors with one to four beats of numerators in every mode,
// and first every 16-bit mantissa when enough are asked for.
func divuScript(s spec) scriptFunc {
	c := s.Config
	return func(rng *rand.Rand, vectors int, _ []*tensor.Head) (Script, error) {
		div := Stream{Name: "div", Fields: []string{"divisor"}}
		in := Stream{Name: "in", Fields: []string{"num", "mode", "last"}}
		out := Stream{Name: "out", Fields: []string{"q", "last"}}
		var divisors []int64 // of each beat
		unit := gen.MachineOf(c).Divu()
		t := divuTimes{}
		modes, mantissas := 3, 0
		if unit.Serial {
			modes = 2 // no Weight
		}
		if vectors > 1<<16 {
			mantissas = 1 << 15
		}
		for len(in.Beats) < vectors {
			mode := divu.Mode(rng.IntN(modes))
			d := divisor(rng, s.number("DivisorBits"))
			if mode == divu.Mean {
				d = 1 + rng.Int64N(int64(c.Tokens))
			}
			n := 1 + rng.IntN(4)
			if i := len(div.Beats); i < mantissas {
				mode, n = divu.Mode(i%(modes-1)*2), 1
				d = int64(1<<15+i) << rng.IntN(s.number("DivisorBits")-15)
			}
			div.Beats = append(div.Beats, Beat{d})
			t.last += int(flag(unit.Serial)) // the divisor
			for k := range n {
				if unit.Serial {
					t.last += 1 + unit.Cycles(mode, k == 0)
				} else {
					t.beat(mode == divu.Mean, s.latency(1))
				}
				nums, q := make(Beat, c.DivLanes), make(Beat, c.DivLanes)
				for lane := range nums {
					nums[lane] = numerator(rng, mode, d, s.number("NumBits"))
					q[lane] = divided(mode, nums[lane], d)
				}
				last := flag(k == n-1)
				in.Beats = append(in.Beats, append(slices.Clone(nums), int64(mode), last))
				out.Beats = append(out.Beats, append(q, last))
				divisors = append(divisors, d)
			}
		}
		out.Inputs = func(i int) string {
			return fmt.Sprintf("divisor %d, in_num, in_mode, in_last %v", divisors[i], in.Beats[i])
		}
		return Script{In: []Stream{div, in}, Out: []Stream{out}, Cycles: t.last + s.latency(0)}, nil
	}
}

// divuTimes counts when beats are taken if nothing stalls: from the first
// divisor's latency on one a cycle, but none two cycles after a Mean.
type divuTimes struct {
	last  int
	means [2]bool // one and two cycles before the next
}

func (t *divuTimes) beat(mean bool, first int) {
	if t.last == 0 {
		t.last = first
	}
	for {
		t.last++
		blocked := t.means[1]
		t.means[1], t.means[0] = t.means[0], false
		if !blocked {
			t.means[0] = mean
			return
		}
	}
}

// divisor draws one of any magnitude: powers of two, their neighbours, those
// whose 16-bit mantissa is rounded up or carries out, and others.
func divisor(rng *rand.Rand, width int) int64 {
	w := 1 + rng.IntN(width)
	d := int64(1) << (w - 1) // the least of its width
	switch rng.IntN(6) {
	case 0:
	case 1:
		d = 2*d - 1
	case 2:
		d = max(1, 2*d-1-rng.Int64N(1+d>>15))
	case 3:
		d = max(1, d+rng.Int64N(d)>>rng.IntN(w)-1)
	default:
		d += rng.Int64N(d)
	}
	return d
}

// numerator draws one within the bounds of a mode: ends, ties and their
// neighbours, and others of any magnitude.
func numerator(rng *rand.Rand, mode divu.Mode, d int64, width int) int64 {
	limit := min(32768*d, 1<<(width-1)-1)
	if mode == divu.Weight {
		return min(d, 32768, rng.Int64N(min(d, 32768)+1)>>rng.IntN(16)+rng.Int64N(2))
	}
	v := rng.Int64N(2*limit+1) - limit
	switch rng.IntN(8) {
	case 0:
		v = limit - rng.Int64N(3)
	case 1:
		v = rng.Int64N(3) - limit
	case 2:
		v = (rng.Int64N(65536)-32768)*d + d/2 + rng.Int64N(3) - 1
	case 3:
		v = (rng.Int64N(65536)-32768)*d - d/2 + rng.Int64N(3) - 1
	case 4:
		v >>= rng.IntN(width)
	}
	return max(-limit, min(limit, v))
}

func divided(mode divu.Mode, num, d int64) int64 {
	switch mode {
	case divu.Mean:
		return golden.Mean(num, uint64(d))
	case divu.Weight:
		return golden.Probability(int(num), uint64(d))
	}
	return golden.SatN(golden.Quotient(num, uint64(d)), 17)
}
