package verify

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/tensor"
	"github.com/sparcgen/sparcgen/units/golden"
)

// prescoreScript requantises scores, often next to a tie or to where they
// saturate, by every shift, and then those of the heads.
func prescoreScript(s spec) scriptFunc {
	lanes, acc, out := s.number("Lanes"), s.number("AccBits"), s.number("OutBits")
	draw := func(rng *rand.Rand, shift int) int64 {
		v := corner(rng, acc)
		switch near := min(shift, acc-1); rng.IntN(4) {
		case 0, 1:
			v = corner(rng, out+2)<<near>>1 + rng.Int64N(3) - 1
		case 2: // far out of range, by one bit
			v = 1<<(acc-1-rng.IntN(1+rng.IntN(acc))) + rng.Int64N(2<<out)
			if rng.IntN(2) == 0 {
				v = rng.Int64N(4<<out) - v
			}
		}
		return golden.SatN(v, acc)
	}
	return func(rng *rand.Rand, vectors int, heads []*tensor.Head) (Script, error) {
		in, res := Stream{Name: "in", Fields: []string{"acc", "shift"}}, Stream{Name: "out", Fields: []string{"p"}}
		add := func(scores []int64, shift int) {
			in.Beats = append(in.Beats, append(slices.Clone(scores), int64(shift)))
			res.Beats = append(res.Beats, flat(golden.Requantise([][]int64{scores}, shift, out)))
		}
		for i := range vectors {
			scores := make([]int64, lanes)
			for l := range scores {
				scores[l] = draw(rng, i%63)
			}
			add(scores, i%63)
		}
		for _, h := range heads { // the pre-scores of the head, row after row
			codes := h.Quantise()
			scores := golden.Scores(codes.Q, codes.K, golden.StrideColumns(h.Tokens(), golden.ColumnCount(h.Tokens(), s.Procs)))
			shift := golden.PrescoreShift(golden.MaxAbsScore(scores), out)
			row := slices.Concat(scores...)
			for len(row)%lanes != 0 {
				row = append(row, 0)
			}
			for beat := range slices.Chunk(row, lanes) {
				add(beat, shift)
			}
		}
		res.Inputs = func(i int) string { return fmt.Sprintf("in_acc, in_shift %v", in.Beats[i]) }
		return Script{In: []Stream{in}, Out: []Stream{res}, Cycles: len(in.Beats) + s.latency(0)}, nil
	}
}

// requantScript makes exponents' arguments of scores, with constants that change
// every beat and distances around the points where a rounding or a saturation
// turns.
func requantScript(s spec) scriptFunc {
	lanes, acc := s.number("Lanes"), s.number("AccBits")
	return func(rng *rand.Rand, vectors int, _ []*tensor.Head) (Script, error) {
		in := Stream{Name: "in", Fields: []string{"acc", "keep", "max", "pre", "multiplier", "post"}}
		out := Stream{Name: "out", Fields: []string{"x"}}
		for i := range vectors {
			scale := golden.Requant{Pre: i % 63, Multiplier: rng.Int64N(1 << 16), Post: rng.IntN(32)}
			switch rng.IntN(4) {
			case 0: // constants of a head
				scale, _ = golden.NewRequant(math.Exp2(-4 - 30*rng.Float64()))
			case 1:
				scale.Multiplier = []int64{0, 1, 1 << 15, 1<<16 - 1}[rng.IntN(4)]
			}
			largest := corner(rng, acc)
			if i%8 == 0 {
				largest = 1<<(acc-1) - 1
			}
			span := largest + 1<<(acc-1) // the largest distance
			scores, keep, x := make(Beat, lanes), make(Beat, lanes), make(Beat, lanes)
			for l := range x {
				scores[l], keep[l] = largest-min(span, max(0, distance(rng, scale, acc))), flag(rng.IntN(8) > 0)
				if keep[l] == 1 {
					x[l] = int64(scale.Apply(largest, scores[l]))
				} else {
					x[l] = 65535
					scores[l] = corner(rng, acc) // above the maximum too
				}
			}
			in.Beats = append(in.Beats, slices.Concat(scores, keep, Beat{largest, int64(scale.Pre), scale.Multiplier, int64(scale.Post)}))
			out.Beats = append(out.Beats, x)
		}
		out.Inputs = func(i int) string {
			return fmt.Sprintf("in_acc, in_keep, in_max, in_pre, in_multiplier, in_post %v", in.Beats[i])
		}
		cycles := len(in.Beats) + s.latency(0)
		if m := gen.MachineOf(s.Config); m.SerialExp() {
			cycles = (vectors + 1) * m.Requant().Round()
		}
		return Script{In: []Stream{in}, Out: []Stream{out}, Cycles: cycles}, nil
	}
}

// distance draws how far a score lies below the maximum.
func distance(rng *rand.Rand, scale golden.Requant, acc int) int64 {
	pre := min(scale.Pre, acc-1)
	switch rng.IntN(7) {
	case 5: // one high bit, and low ones
		return int64(1)<<rng.IntN(acc) | rng.Int64N(1<<acc)>>rng.IntN(acc)
	case 0:
		return rng.Int64N(3)
	case 1: // where the first shift rounds up, or its result saturates
		at := []int64{1, 3, 1<<17 - 1, 1 << 17, 1<<18 - 1}[rng.IntN(5)]
		return at<<pre>>1 + rng.Int64N(3) - 1
	case 2: // a small number behind the first shift
		return rng.Int64N(64) << pre >> 1
	case 3:
		return 1<<acc - 1 - rng.Int64N(3)
	case 4: // where the second shift rounds up, or its result saturates
		if scale.Multiplier == 0 {
			return 0
		}
		at := []int64{1, 3, 1 << 17, 1<<17 - 1}[rng.IntN(4)]
		return (at<<scale.Post>>1/scale.Multiplier + rng.Int64N(3) - 1) << min(pre, 20)
	}
	return rng.Int64N(2 << rng.IntN(acc))
}

// maxtreeScript finds the maxima of rows of one to three beats in which some
// numbers, now and then all of them, take no part.
func maxtreeScript(s spec) scriptFunc {
	lanes, width := s.number("Lanes"), s.number("Bits")
	return func(rng *rand.Rand, vectors int, _ []*tensor.Head) (Script, error) {
		in, out := Stream{Name: "in", Fields: []string{"value", "keep", "last"}}, Stream{Name: "out", Fields: []string{"max"}}
		for len(in.Beats) < vectors {
			n, often := 1+rng.IntN(3), rng.IntN(4)
			if len(in.Beats) == 0 {
				often = 4 // Icarus keeps the maximum of nothing unknown until there was one
			}
			largest := int64(Any)
			equal := corner(rng, width)
			for i := range n {
				value, keep := make(Beat, lanes), make(Beat, lanes)
				for l := range value {
					value[l], keep[l] = corner(rng, width), flag(rng.IntN(4) < often)
					switch rng.IntN(4) {
					case 0:
						value[l] = equal
					case 1: // next to one another
						value[l] = max(-1<<(width-1), equal-1)
					case 2: // the same but for one bit
						value[l] = equal ^ 1<<rng.IntN(width-1)
					}
					if keep[l] == 1 {
						largest = max(largest, value[l])
					}
				}
				in.Beats = append(in.Beats, slices.Concat(value, keep, Beat{flag(i == n-1)}))
			}
			out.Beats = append(out.Beats, Beat{largest})
		}
		return Script{In: []Stream{in}, Out: []Stream{out}, Cycles: len(in.Beats) + s.latency(0)}, nil
	}
}
