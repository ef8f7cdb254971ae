package wave

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// drive plays random inputs that stay for a while.
func drive(s *sim.Sim, cycles int) {
	r := rand.New(rand.NewPCG(3, 3))
	for range cycles {
		if r.IntN(3) == 0 {
			s.SetInt("go", r.Int64N(2))
			s.SetVec("x", []int64{r.Int64N(256) - 128, r.Int64N(256) - 128})
		}
		s.Step()
	}
}

// TestRecorder compares the waves of a recording with those of the run itself.
func TestRecorder(t *testing.T) {
	c, err := hdl.Build(top{})
	require.NoError(t, err)
	var direct strings.Builder
	probed := sim.New(c, sim.Probes())
	v := NewVCD(&direct, probed)
	drive(probed, 60)
	require.NoError(t, v.Close())

	for name, open := range map[string]sim.Opener{"native": sim.Native, "exact": sim.Exact} {
		r := Record(open)
		s := sim.New(c, sim.Use(r.Open))
		drive(s, 60)
		require.NoError(t, s.Err())
		require.Equal(t, 60, r.Cycles())
		require.Less(t, len(r.ops), 80, "inputs that stay are kept once")
		var b strings.Builder
		require.NoError(t, r.VCD(&b, 0, 60))
		require.Equal(t, direct.String(), b.String(), name)

		text, err := r.Text(20, 30, "state", "first.total")
		require.NoError(t, err)
		s = sim.New(c, sim.Probes())
		var want *Text
		s.Watch(func() {
			if s.Cycle() == 19 {
				want, err = NewText(s, "state", "first.total")
				require.NoError(t, err)
			}
		})
		drive(s, 30)
		require.Equal(t, want.String(), text.String(), name)
		require.True(t, strings.HasPrefix(text.String(), "cycle        20"), text)
		text, err = r.Text(0, 1)
		require.NoError(t, err)
		require.Regexp(t, `(?s)^cycle.*go.*x_0.*x_1.*sum.*busy`, text.String(), "the ports when nothing is named")
	}
}

// TestRecorderReset keeps what comes after the reset.
func TestRecorderReset(t *testing.T) {
	c, err := hdl.Build(top{})
	require.NoError(t, err)
	r := Record(sim.Native)
	s := sim.New(c, sim.Use(r.Open))
	drive(s, 10)
	s.Reset()
	s.SetInt("go", 1)
	s.Run(3)
	require.Equal(t, 3, r.Cycles())
	text, err := r.Text(0, 3, "go", "state")
	require.NoError(t, err)
	require.Equal(t, `
cycle  0     1     2
       ──────────────────
go
       ──────┬───────────
state   idle │busy
       ──────┴───────────
`, "\n"+text.String())
}

// wide passes inputs of many widths.
type wide struct{}
type wideIn struct {
	A []hdl.UInt
	B hdl.SInt
	C hdl.UInt
	D hdl.UInt
	E hdl.SInt
}

func (wide) Inputs() wideIn {
	return wideIn{hdl.Vec(11, hdl.U(5)), hdl.S(11), hdl.U(24), hdl.U(64), hdl.S(130)}
}

type wideOut struct {
	Word []hdl.UInt
	F    hdl.SInt
}

func (wide) Build(m *hdl.Module, in wideIn) wideOut {
	word := hdl.Delay(m, "word", in.A)
	f := hdl.Reg(m, "f", hdl.S(130), hdl.Reset(0))
	f.Set(in.B.Add(in.C.Signed()).Add(in.D.Signed()).Add(in.E).Wrap(130))
	return wideOut{word, f.Q}
}

// TestRecorderWidths packs and unpacks lanes of every size, in rows of whole runs
// and one by one.
func TestRecorderWidths(t *testing.T) {
	c, err := hdl.Build(wide{})
	require.NoError(t, err)
	l := sim.LayoutOf(c.Design().Top())
	rng := rand.New(rand.NewPCG(1, 1))
	const cycles = 50
	in := make([]uint64, cycles*l.In)
	for c := range cycles {
		row := in[c*l.In:]
		for i, bits := range []int{5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 24, 64, 64, 64, 2} {
			row[i] = rng.Uint64() >> (64 - bits)
		}
	}
	r := Record(sim.Native)
	e, err := r.Open(c.Design(), 5)
	require.NoError(t, err)
	out := make([]uint64, cycles*l.Out)
	require.NoError(t, e.Run(in, cycles, out))
	require.Equal(t, cycles, r.Cycles())
	row := make([]uint64, l.In)
	played := 0
	for i := range r.ops {
		if op := &r.ops[i]; op.lane >= 0 {
			r.apply(op, row)
			continue
		}
		require.Equal(t, in[played*l.In:(played+1)*l.In], row)
		played++
	}
	require.Equal(t, cycles, played)
	require.Equal(t, []recordedLane{{10, 1, 1}, {11, 1, 2}, {12, 1, 4}, {13, 1, 8}, {14, 3, 24}}, r.lanes[10:])

	seen := 0
	require.NoError(t, r.Replay(0, cycles, func(s *sim.Sim) error {
		s.Watch(func() {
			n := l.OutOff[len(l.OutOff)-2]
			low := s.Big("f")[0].Uint64()
			if s.Big("f")[0].Sign() < 0 {
				return // the low word of a negative number is not that of its magnitude
			}
			require.Equal(t, out[s.Cycle()*l.Out+n], low)
			seen++
		})
		return nil
	}))
	require.Greater(t, seen, 10)
	require.NoError(t, e.Close())
}

func TestRecorderMisuse(t *testing.T) {
	r := Record(sim.Native)
	require.EqualError(t, r.VCD(&strings.Builder{}, 0, 0), "wave: the recorder has not been opened")
	c, err := hdl.Build(top{})
	require.NoError(t, err)
	s := sim.New(c, sim.Use(r.Open))
	s.Run(5)
	require.EqualError(t, r.VCD(&strings.Builder{}, 2, 6), "wave: cycles 2 to 6 of a recording of 5")
	_, err = r.Text(0, 5, "nothing")
	require.ErrorContains(t, err, `no signal "nothing"`)
	require.NoError(t, r.VCD(&strings.Builder{}, 5, 5))
}

// TestPack compares packed lanes of every size and number with the bytes of each.
func TestPack(t *testing.T) {
	rng := rand.New(rand.NewPCG(2, 2))
	for _, size := range []int{1, 2, 4, 8} {
		for n := range 20 {
			words := make([]uint64, n)
			var want []byte
			for i := range words {
				words[i] = rng.Uint64() >> (64 - 8*size)
				want = append(want, binary.LittleEndian.AppendUint64(nil, words[i])[:size]...)
			}
			got := make([]byte, len(want))
			pack(got, words, size)
			require.True(t, bytes.Equal(want, got), "%d words of %d bytes", n, size)
		}
	}
}
