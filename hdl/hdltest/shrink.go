package hdltest

import (
	"slices"

	"github.com/sparcgen/sparcgen/hdl/cover"
)

// shrinker makes a failing stimulus shorter and simpler as long as it fails:
// fewer cycles first, then inputs that are zero, or stay, or have fewer bits.
type shrinker struct {
	r       *runner
	stim    *stimulus
	failure *mismatch
	passed  []*stimulus // some that do not fail
	end     int         // of the cycles that may be played
	err     error
}

const (
	maxShrink = 2_000_000 // cycles spent on shrinking
	maxPassed = 200       // runs that are remembered
	maxQuiet  = 8         // cycles in which a mistake of a run should show
)

// shrink does what it can within maxShrink cycles. The stimulus must fail, in
// its last cycle.
func (k *shrinker) shrink() error {
	k.end = k.r.played + maxShrink
	for again := true; again; {
		again = k.shorten()
		again = k.zero() || again
		again = k.steady() || again
	}
	if k.bits() {
		k.shorten()
	}
	return k.err
}

// try takes a stimulus if it fails, up to the failure.
func (k *shrinker) try(s *stimulus) bool {
	if k.err != nil || s.cycles() == 0 || k.r.played >= k.end {
		return false
	}
	f, err := k.r.play(s)
	switch {
	case err != nil:
		k.err = err
		return false
	case f == nil:
		if len(k.passed) < maxPassed {
			k.passed = append(k.passed, s)
		}
		return false
	}
	k.stim, k.failure = s.head(f.cycle+1), f
	return true
}

// pieces calls f with pieces of a list that may get shorter: halves, then
// quarters, and so on to single elements. Where f returns true it has taken the
// piece away, or done with it what there was to do.
func pieces(length func() int, f func(from, n int) bool) (any bool) {
	for n := (length() + 1) / 2; n >= 1; n /= 2 {
		for from := 0; from < length(); {
			before := length()
			if f(from, min(n, before-from)) {
				any = true
			}
			if length() == before {
				from += n
			}
		}
	}
	return any
}

// shorten leaves out cycles.
func (k *shrinker) shorten() bool {
	return pieces(func() int { return k.stim.cycles() }, func(from, n int) bool { return k.try(k.stim.without(from, n)) })
}

// edit tries a change of the cycles from one on, n of them.
func (k *shrinker) edit(from, n int, to func(cycle int, row []uint64)) bool {
	s := k.stim.clone()
	for c := from; c < min(from+n, s.cycles()); c++ {
		to(c, s.row(c))
	}
	return !slices.Equal(s.in, k.stim.in) && k.try(s)
}

// zero sets lanes to zero: several in all cycles, then each by itself in all
// cycles, then in single ones.
func (k *shrinker) zero() bool {
	lanes := k.r.pins.lanes
	any := pieces(func() int { return len(lanes) }, func(from, n int) bool {
		return k.edit(0, k.stim.cycles(), func(_ int, row []uint64) {
			clear(row[lanes[from].lo:lanes[from+n-1].hi])
		})
	})
	for i := range lanes {
		for c := 0; c < k.stim.cycles(); c++ {
			any = k.edit(c, 1, func(_ int, row []uint64) { clear(row[lanes[i].lo:lanes[i].hi]) }) || any
		}
	}
	return any
}

// steady makes lanes hold the value of the cycle before where that fails too, so
// that what must change stands out. It never undoes a zero.
func (k *shrinker) steady() (any bool) {
	for _, l := range k.r.pins.lanes {
		for c := 1; c < k.stim.cycles(); c++ {
			before := k.stim.row(c - 1)[l.lo:l.hi]
			if now := k.stim.row(c)[l.lo:l.hi]; isZero(now) || isZero(before) {
				continue
			}
			any = k.edit(c, 1, func(c int, row []uint64) { copy(row[l.lo:l.hi], before) }) || any
		}
	}
	return any
}

func isZero(words []uint64) bool {
	return !slices.ContainsFunc(words, func(w uint64) bool { return w != 0 })
}

// bits clears bits, the most significant first.
func (k *shrinker) bits() (any bool) {
	for c := 0; c < k.stim.cycles(); c++ {
		for _, l := range k.r.pins.lanes {
			for b := l.width - 1; b >= 0 && c < k.stim.cycles(); b-- {
				word, bit := l.lo+b/64, uint64(1)<<(b%64)
				if k.stim.row(c)[word]&bit != 0 {
					any = k.edit(c, 1, func(_ int, row []uint64) { row[word] &^= bit }) || any
				}
			}
		}
	}
	return any
}

// suspects returns the arms that the failing run chose and no run that passed. A
// run has passed when nothing is wrong some cycles after its end either, whether
// its last inputs stay or become zero: what it did last must have a chance to
// show.
func (k *shrinker) suspects() (list []cover.Point, err error) {
	passed := make(cover.Map, len(k.r.engine.Seen()))
	quiet := maxQuiet + k.r.judge.latency
	for _, s := range k.passed {
		fine := true
		for _, stays := range []bool{true, false} {
			long := s.clone()
			row := make([]uint64, s.width)
			if stays {
				copy(row, s.row(s.cycles()-1))
			}
			for range quiet {
				long.in = append(long.in, row...)
			}
			f, err := k.r.play(long)
			if err != nil {
				return nil, err
			}
			fine = fine && f == nil
		}
		if !fine {
			continue
		}
		if _, err := k.r.play(s); err != nil {
			return nil, err
		}
		passed.Add(k.r.engine.Seen())
	}
	if _, err := k.r.play(k.stim); err != nil {
		return nil, err
	}
	seen := k.r.engine.Seen()
	for _, p := range k.r.engine.Points() {
		if p.Kind == cover.Arm && seen.Has(p) && !passed.Has(p) {
			list = append(list, p)
		}
	}
	return list, nil
}
