package hdltest

import (
	"errors"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
)

func widePins(t *testing.T) *pins {
	c, err := hdl.Build(ops{100, 0})
	require.NoError(t, err)
	return pinsOf(c.Design().Top())
}

// TestStimulusText writes and reads values of every size.
func TestStimulusText(t *testing.T) {
	p := widePins(t)
	b := breeder{p, rand.New(rand.NewPCG(1, 1)), nil, 50}
	for range 50 {
		s := b.random(1 + b.rng.IntN(20))
		var text strings.Builder
		require.NoError(t, p.write(&text, s))
		again, err := p.read(strings.NewReader("# remark\n\n" + text.String()))
		require.NoError(t, err)
		require.Equal(t, s, again)
		require.Equal(t, s, p.unpack(p.pack(s), 100), "as bytes")
	}
	hand, err := p.read(strings.NewReader("cycle a b v[0] v[1]\nx 0x10 -3 7 0b11\n"))
	require.NoError(t, err)
	var text strings.Builder
	require.NoError(t, p.write(&text, hand))
	require.Equal(t, "cycle   a   b  v[0]  v[1]\n    0  16  -3     7     3\n", text.String())
}

func TestStimulusMistakes(t *testing.T) {
	p := widePins(t)
	for text, want := range map[string]string{
		"":                             "no line of names: cycle, a, b, v[0], v[1]",
		"cycle a b\n":                  "line 1: 3 columns, not 5: the cycle and a, b, v[0], v[1]",
		"c a b v[1] v\n":               "line 1: the columns are a, b, v[1], v; the circuit's inputs are a, b, v[0], v[1]",
		"c a b v[0] v[1]\n0 1 2 3\n":   "line 2: 4 columns, not 5: the cycle and a, b, v[0], v[1]",
		"c a b v[0] v[1]\n0 1 2 8 1\n": `line 2: v[0]: "8" is no value of 3 bits`,
		"c a b v[0] v[1]\n0 1 ? 0 1\n": `line 2: b: "?" is no value of 100 bits`,
	} {
		_, err := p.read(strings.NewReader(text))
		require.EqualError(t, err, want)
	}
}

// TestUnpack takes any bytes.
func TestUnpack(t *testing.T) {
	c, err := hdl.Build(lock{})
	require.NoError(t, err)
	p := pinsOf(c.Design().Top())
	require.Zero(t, p.unpack(nil, 10).cycles())
	s := p.unpack([]byte{0xff, 0xff, 0xfe}, 10)
	require.Equal(t, []uint64{1, 63, 0, 0}, s.in, "bits that no lane has are ignored, what is missing is 0")
	require.Equal(t, 10, p.unpack(make([]byte, 100), 10).cycles())
}

// TestChildren: what a breeder makes has values that fit, and no more cycles
// than allowed.
func TestChildren(t *testing.T) {
	p := widePins(t)
	b := breeder{p, rand.New(rand.NewPCG(2, 1)), nil, 12}
	s, other := b.random(3), b.random(5)
	lengths := map[int]int{}
	for range 2000 {
		s = b.child(s, other)
		require.Positive(t, s.cycles())
		require.LessOrEqual(t, s.cycles(), 12)
		lengths[s.cycles()]++
		again := s.clone()
		for c := range s.cycles() {
			for i := range p.lanes {
				p.lanes[i].set(again.row(c), p.lanes[i].value(s.row(c)))
			}
		}
		require.Equal(t, s, again, "no bits outside the lanes")
	}
	require.Greater(t, len(lengths), 8)
}

// TestConstants come from the circuit: a comparison with one of 30 bits is met.
func TestConstants(t *testing.T) {
	text := followed(t, magic{}, Property(func() Check {
		return func(_, out *Values) error { return map[int64]error{1: errFound}[out.Int("hit")] }
	}), Cycles(20_000))
	require.Contains(t, text, "cycle 0: inputs x 987654321, outputs hit 1: found")
}

// magic hits at one value of 2^30.
type magic struct{}
type magicIn struct{ X hdl.UInt }
type magicOut struct{ Hit hdl.Bool }

func (magic) Inputs() magicIn { return magicIn{hdl.U(30)} }

func (magic) Build(m *hdl.Module, in magicIn) magicOut { return magicOut{in.X.EqC(987654321)} }

var errFound = errors.New("found")
