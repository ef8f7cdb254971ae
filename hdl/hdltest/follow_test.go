package hdltest

import (
	"errors"
	"math/bits"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// followed returns what Follow says of a circuit, with stimuli in a folder of
// their own.
func followed[I, O any](t *testing.T, g hdl.Generator[I, O], ref Reference, opts ...EquivOption) string {
	s := &spy{TB: t}
	Follow(s, g, ref, append(opts, Stimuli(t.TempDir()))...)
	return s.text
}

// TestFollow: a circuit that does what it must, on both engines.
func TestFollow(t *testing.T) {
	Follow(t, lock{}, Machine(lockModel))
	Follow(t, lock{}, Machine(lockModel), Engine(sim.Exact), Cycles(5000), Longest(30))
	Follow(t, ops{6, 2}, Machine(func() Model { return opsModel }), Latency(2), Cycles(20_000))
}

// TestGuidanceFinds plants a mistake behind a sequence of five right keys of 6
// bits. Guided runs find it within 200,000 cycles whatever the seed; blind ones
// do not in as many.
func TestGuidanceFinds(t *testing.T) {
	for seed := range uint64(6) {
		guided := followed(t, lock{Planted: true}, Machine(lockModel), Seed(seed), Cycles(200_000))
		require.Contains(t, guided, "Follow: lock_planted: cycle ", "seed %d", seed)
		require.Contains(t, guided, "lock_test.go:56: tries is set", "the line of the mistake, seed %d", seed)
		require.Empty(t, followed(t, lock{Planted: true}, Machine(lockModel), Seed(seed), Cycles(200_000), Blind()), "seed %d", seed)
	}
}

// TestFollowRepeats wants the same text twice.
func TestFollowRepeats(t *testing.T) {
	var texts [2]string
	for i := range texts {
		dir := t.TempDir()
		s := &spy{TB: t}
		Follow(s, lock{Planted: true}, Machine(lockModel), Stimuli(dir))
		texts[i] = strings.ReplaceAll(s.text, dir, "DIR")
	}
	require.Equal(t, texts[0], texts[1])
}

// TestFailureIsKept: the stimulus of a failure is played first from then on, and
// stays when the circuit is mended.
func TestFailureIsKept(t *testing.T) {
	dir := t.TempDir()
	s := &spy{TB: t}
	Follow(s, lock{Planted: true}, Machine(lockModel), Stimuli(dir))
	require.Contains(t, s.text, "it is played first from now on")
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	require.NoError(t, err)
	require.Len(t, files, 1)
	require.Contains(t, s.text, files[0])

	again := &spy{TB: t}
	Follow(again, lock{Planted: true}, Machine(lockModel), Stimuli(dir), Cycles(1), Blind())
	require.Contains(t, again.text, "lock_planted: cycle ", "the file alone finds it")
	require.Contains(t, again.text, files[0])

	// The file reads back as what was played, and may be edited.
	data, err := os.ReadFile(files[0])
	require.NoError(t, err)
	require.Regexp(t, `^# Follow of lock_planted, cycle \d+: inputs turn \d, key \d+: the model gives open 0, tries \d+, the circuit open 0, tries \d+\ncycle  turn  key\n    0     `, string(data))

	// A file of other ports is an error, not silence.
	require.NoError(t, os.WriteFile(files[0], []byte("cycle a b\n0 1 2\n"), 0o644))
	text := failure(t, func(tb testing.TB) { Follow(tb, lock{Planted: true}, Machine(lockModel), Stimuli(dir)) })
	require.Contains(t, text, files[0]+": line 1: the columns are a, b; the circuit's inputs are turn, key; delete the file")
}

// TestStimuliCannotBeKept where there is no folder.
func TestStimuliCannotBeKept(t *testing.T) {
	s := &spy{TB: t}
	Follow(s, lock{Planted: true}, Machine(lockModel), Stimuli(filepath.Join(os.DevNull, "x")))
	require.Contains(t, s.text, "the stimulus could not be kept: ")
}

// TestProperty judges the outputs instead of computing them.
func TestProperty(t *testing.T) {
	counts := func(limit int64) Reference {
		return Property(func() Check {
			last := int64(0)
			return func(in, out *Values) error {
				tries := out.Int("tries")
				if step := (tries - last) & 255; step > 1 {
					return errors.New("tries jump")
				}
				if tries > limit {
					return errors.New("too many tries")
				}
				last = tries
				return nil
			}
		})
	}
	require.Empty(t, followed(t, lock{}, counts(255)))
	require.Contains(t, followed(t, lock{Planted: true}, counts(255)), ": tries jump\n")
	text := followed(t, lock{}, counts(9))
	require.Contains(t, text, "Follow: lock: cycle 10: inputs turn 0, key 0, outputs open 0, tries 10: too many tries\nstimulus, 11 cycles from reset")
}

// TestAny: outputs that do not matter are not compared.
func TestAny(t *testing.T) {
	model := func(loose bool) Reference {
		return Machine(func() Model {
			return func(in, out *Values) {
				opsModel(in, out)
				if in.Int("a") > 2 {
					out.Set("sum", 0)
					if loose {
						out.Any("sum")
					}
				}
			}
		})
	}
	require.Empty(t, followed(t, ops{4, 0}, model(true)))
	require.Contains(t, followed(t, ops{4, 0}, model(false)), "inputs a 3, b 0, v [0 0]: the model gives sum 0, less 0")
	s := &spy{TB: t}
	Equiv(s, ops{4, 0}, model(true).model(), Stimuli(t.TempDir()))
	require.Empty(t, s.text)
	v := newValues(pipeline(t).Design().Top().Outputs)
	v.Any("sum", "w")
	require.Equal(t, "sum any, less 0, w any", v.String())
	require.PanicsWithValue(t, `hdltest: no port "x"`, func() { v.Any("x") })
}

// TestShrink makes a long random failure short: the sum of an input so far must
// reach 100. What is left has no cycle that could be left out, no bit that could
// be cleared, and nothing in what does not matter.
func TestShrink(t *testing.T) {
	ref := Property(func() Check {
		sum := int64(0)
		return func(in, out *Values) error {
			if sum += in.Int("a"); sum >= 100 {
				return errors.New("enough")
			}
			return nil
		}
	})
	c, err := hdl.Build(ops{5, 0})
	require.NoError(t, err)
	for seed := range uint64(5) {
		dir := t.TempDir()
		s := &spy{TB: t}
		Follow(s, ops{5, 0}, ref, Seed(seed), Blind(), Stimuli(dir))
		require.Contains(t, s.text, "enough")
		kept, err := newStore(t, dir, c.Name(), pinsOf(c.Design().Top())).load()
		require.NoError(t, err)
		require.Len(t, kept, 1)
		sum, least, lowest := uint64(0), uint64(99), 99
		for n := range kept[0].cycles() {
			row := kept[0].row(n)
			require.NotZero(t, row[0])
			require.Less(t, row[0], uint64(16), "no negative value helps")
			require.Equal(t, []uint64{0, 0, 0}, row[1:])
			sum, least, lowest = sum+row[0], min(least, row[0]), min(lowest, bits.TrailingZeros64(row[0]))
		}
		require.GreaterOrEqual(t, sum, uint64(100))
		require.Less(t, sum-least, uint64(100), "no cycle can be left out")
		require.Less(t, sum-1<<lowest, uint64(100), "no bit can be cleared")
		require.LessOrEqual(t, kept[0].cycles(), 16)
	}
}

func TestFollowErrors(t *testing.T) {
	require.Contains(t, failure(t, func(tb testing.TB) { Follow(tb, ops{-1, 0}, Machine(lockModel)) }), "Follow: ")
}

// lonely counts without any input, and answers 42.
type lonely struct{}
type lonelyIn struct{}
type lonelyOut struct{ Count, Answer hdl.UInt }

func (lonely) Inputs() lonelyIn { return lonelyIn{} }

func (lonely) Build(m *hdl.Module, _ lonelyIn) lonelyOut {
	n := hdl.Reg(m, "n", hdl.U(4), hdl.Reset(0))
	n.Set(n.Q.AddC(1).Wrap(4))
	return lonelyOut{n.Q, hdl.C(m, hdl.U(6), 42)}
}

// TestWithoutInputs: there is one run, of any length.
func TestWithoutInputs(t *testing.T) {
	model := func(wrong int64) Reference {
		return Machine(func() Model {
			n := int64(0)
			return func(_, out *Values) {
				out.Set("count", n&15)
				out.Set("answer", 42)
				if n == wrong {
					out.Set("answer", 43)
				}
				n++
			}
		})
	}
	require.Empty(t, followed(t, lonely{}, model(-1), Cycles(2000)))
	text := followed(t, lonely{}, model(20), Cycles(2000))
	require.Contains(t, text, "Follow: lonely: cycle 20: inputs : the model gives count 4, answer 43, the circuit count 4, answer 42\nstimulus, 21 cycles from reset")
	Same(t, lonely{}, lonely{}, Cycles(500))

	s := &spy{TB: t}
	Equiv(s, lonely{}, func(_, out *Values) { out.Any("count"); out.Set("answer", 41) }, Stimuli(t.TempDir()))
	require.Contains(t, s.text, "the model gives count any, answer 41")
}
