package prep_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/units/pipeline"
	"github.com/sparcgen/sparcgen/units/prep"
)

// size is a machine and its latency, counted by hand.
type size struct {
	procs, lanes, bits, columns, tokens, pack, banks int
	latency                                          int
	serial                                           bool // latency is then without the words of the row
}

func (s size) prep() prep.Prep {
	way := pipeline.Balanced
	if s.serial {
		way = pipeline.Area
	}
	return prep.Prep{Machine: machine.Machine{Pipeline: way, Procs: s.procs, Lanes: s.lanes, PrescoreBits: s.bits, ColumnsMax: s.columns,
		Tokens: s.tokens, ClustersMax: s.tokens, HeadDim: 16, MaxPack: s.pack, Banks: s.banks, ExpCap: 32768, ModelDim: s.lanes, DivLanes: 1}}
}

// sizes are the machines of the tests: 7 + W + the registers of the adder tree
// + the words of a row. A tree of 2 scores has 1 register, of 64 scores 3.
var sizes = []size{
	{2, 8, 8, 8, 32, 4, 2, 7 + 8 + 1 + 1, false},
	{16, 64, 16, 64, 96, 1, 2, 7 + 16 + 3 + 1, false},
	{16, 64, 8, 64, 96, 4, 2, 7 + 8 + 3 + 1, false},
	{1, 64, 8, 32, 40, 2, 2, 7 + 8 + 1 + 1, false},    // 1, 2 or 4 keys a beat
	{1, 4, 8, 16, 64, 1, 1, 7 + 8 + 0 + 4, false},     // rows of 4 words, one bank
	{1, 4, 8, 16, 20, 4, 2, 7 + 8 + 0 + 4, false},     // the same, two banks
	{2, 4, 6, 9, 30, 2, 2, 7 + 6 + 1 + 3, false},      // 3 words at a stride of 4
	{16, 16, 12, 48, 33, 4, 2, 7 + 12 + 2 + 3, false}, // a beat is a word
	{1, 1, 2, 3, 5, 1, 2, 7 + 2 + 0 + 3, false},
	// Serial: 5 + W + a cycle an element.
	{1, 2, 8, 8, 32, 2, 1, 5 + 8, true}, // preset ice40
	{1, 2, 5, 2, 10, 2, 1, 5 + 5, true}, // rows of one word
	{1, 2, 8, 16, 33, 1, 1, 5 + 8, true},
}

// word returns the cycles from a row's last beat to word w of n.
func (s size) word(w, n int) int {
	if s.serial {
		return s.latency + (w+1)*s.lanes
	}
	return s.latency - (n - 1 - w)
}

// period returns the least cycles from one beat to the next.
func (s size) period() int {
	if s.serial {
		return s.bits
	}
	return 1
}

func (s size) String() string {
	return fmt.Sprintf("P%d L%d W%d m%d n%d banks %d", s.procs, s.lanes, s.bits, s.columns, s.tokens, s.banks)
}

// each runs a test at every size.
func each(t *testing.T, test func(t *testing.T, s size, u *bench, rng *rand.Rand)) {
	for i, s := range sizes {
		t.Run(s.String(), func(t *testing.T) {
			seed := uint64(i) + 1
			test(t, s, open(t, s, seed), rand.New(rand.NewPCG(seed, 41)))
		})
	}
}

// TestLatency sees that the size in the documentation is what the generator says.
func TestLatency(t *testing.T) {
	for _, s := range sizes {
		require.Equal(t, s.serial, s.prep().SerialPrep(), s)
		for n := 1; n <= s.prep().RowWordsMax(); n++ {
			require.Equal(t, s.word(n-1, n), s.prep().Latency(n), s)
		}
	}
}

// TestWithoutGaps plays jobs one right behind the other, rows as well.
func TestWithoutGaps(t *testing.T) {
	each(t, func(t *testing.T, s size, u *bench, rng *rand.Rand) {
		for range 40 {
			j := randomJob(rng, u.g.Machine, 40)
			j.period = 1
			u.send(j, 0)
		}
		u.check(t)
	})
}

// TestRandomTraffic plays jobs with gaps of any length and rows of attention
// between.
func TestRandomTraffic(t *testing.T) {
	each(t, func(t *testing.T, s size, u *bench, rng *rand.Rand) {
		for range 25 {
			u.send(randomJob(rng, u.g.Machine, 24), rng.IntN(5))
		}
		u.check(t)
	})
}

// TestRowACycle plays rows of one beat, and of as many beats as words, without
// a gap: as fast as scores can come.
func TestRowACycle(t *testing.T) {
	each(t, func(t *testing.T, s size, u *bench, rng *rand.Rand) {
		g := u.g.Machine
		for k := range 12 {
			j := randomJob(rng, g, g.Tokens)
			j.n, j.c, j.period, j.pack, j.groups = g.Tokens, 1+rng.IntN(g.Tokens), 1, 0, 0
			for g.Procs<<(j.groups+1) <= g.Scores() {
				j.groups++
			}
			j.m = g.ColumnsMax
			if k%2 == 0 {
				j.m = 1 + rng.IntN(min(g.Procs<<j.groups, g.ColumnsMax))
			}
			j.acc = randomRows(rng, j, g)
			u.send(j, 0)
		}
		u.check(t)
	})
}

// TestClasses plays short jobs of every number of classes: their boundaries.
func TestClasses(t *testing.T) {
	for _, s := range []size{sizes[0], sizes[5], sizes[9]} {
		u, rng := open(t, s, 9), rand.New(rand.NewPCG(9, 9))
		for n := 1; n <= u.g.Tokens; n++ {
			for c := 1; c <= n; c++ {
				j := job{n: n, m: 1 + rng.IntN(u.g.ColumnsMax), c: c, shift: 3, period: 1}
				j.acc = randomRows(rng, j, u.g.Machine)
				u.send(j, 0)
			}
		}
		u.check(t)
	}
}

// TestExtremes sums rows of the least and the greatest pre-score, all rows in
// one class: the sum of 32 rows of the tiny machine is the least there is room for.
func TestExtremes(t *testing.T) {
	each(t, func(t *testing.T, s size, u *bench, rng *rand.Rand) {
		for _, v := range []int64{-1 << (u.g.AccBits() - 2), 1<<(u.g.AccBits()-2) - 1} {
			j := job{n: u.g.Tokens, m: u.g.ColumnsMax, c: 1, shift: 20, period: 1}
			for range j.n {
				row := make([]int64, j.m)
				for k := range row {
					row[k] = v
				}
				j.acc = append(j.acc, row)
			}
			u.send(j, 0)
		}
		u.check(t)
	})
}

// TestLongWait stops in the middle of a row while earlier rows leave: the words
// that wait are all there is room for.
func TestLongWait(t *testing.T) {
	each(t, func(t *testing.T, s size, u *bench, rng *rand.Rand) {
		for range 10 {
			j := randomJob(rng, u.g.Machine, 6)
			if rng.IntN(3) == 0 {
				j.m, j.pack = u.g.ColumnsMax, 0
				j.acc = randomRows(rng, j, u.g.Machine)
			}
			u.send(j, rng.IntN(2)*60)
		}
		u.check(t)
	})
}

// TestReset breaks jobs off anywhere and begins anew.
func TestReset(t *testing.T) {
	for _, s := range []size{sizes[0], sizes[5], sizes[9]} {
		u, rng := open(t, s, 7), rand.New(rand.NewPCG(7, 7))
		for cut := range 60 {
			u.Reset()
			u.next, u.want, u.got = 0, record{}, record{}
			clear(u.pending)
			for range 1 + cut%4 {
				u.send(randomJob(rng, u.g.Machine, 12), 2)
			}
			u.check(t)
			// Part of a row, and nothing after it.
			u.sendPart(randomJob(rng, u.g.Machine, 5), cut)
		}
	}
}

func TestRefuses(t *testing.T) {
	for _, c := range []struct {
		change func(s *size)
		want   string
	}{
		{func(s *size) { s.procs = 3 }, "Procs is 3: must be a power of two"},
		{func(s *size) { s.lanes = 12 }, "Lanes is 12: must be a power of two"},
		{func(s *size) { s.procs = 16 }, "Lanes is 8: must be a power of two, 16 to 256"},
		{func(s *size) { s.pack = 3 }, "MaxPack is 3: must be 1 or 2 or 4"},
		{func(s *size) { s.columns = 257 }, "ColumnsMax is 257: must be 1 to 256"},
		{func(s *size) { s.bits = 17 }, "PrescoreBits is 17: must be 2 to 16"},
	} {
		s := sizes[0]
		c.change(&s)
		_, err := hdl.Build(s.prep())
		require.ErrorContains(t, err, c.want)
	}
}
