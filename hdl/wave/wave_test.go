package wave

import (
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), got)
}

type state int

const (
	idle state = iota
	busy
)

func (s state) String() string { return [...]string{"idle", "busy"}[s] }

// step is a registered a + b inside top.
type step struct{ Width int }

type stepIn struct{ A, B hdl.SInt }
type stepOut struct{ Sum hdl.SInt }

func (s step) Inputs() stepIn { return stepIn{hdl.S(s.Width), hdl.S(s.Width)} }

func (s step) Build(m *hdl.Module, in stepIn) stepOut {
	total := hdl.Reg(m, "total", hdl.S(s.Width), hdl.Reset(0))
	total.Set(in.A.Add(in.B).Wrap(s.Width))
	return stepOut{total.Q}
}

// top is a walking state machine and two instances of step.
type top struct{}

type topIn struct {
	Go hdl.Bool
	X  []hdl.SInt
}
type topOut struct {
	Sum  hdl.SInt
	Busy hdl.Bool
}

func (top) Inputs() topIn { return topIn{hdl.B(), hdl.Vec(2, hdl.S(8))} }

func (top) Build(m *hdl.Module, in topIn) topOut {
	s := hdl.Reg(m, "state", hdl.E(busy), hdl.Reset(0))
	s.Set(hdl.Mux(in.Go, s.Q.Value(busy), s.Q.Value(idle)))
	a := hdl.Inst(m, "first", step{8}, stepIn{in.X[0], in.X[1]})
	b := hdl.Inst(m, "second", step{8}, stepIn{a.Sum, in.X[1]})
	return topOut{b.Sum, s.Q.Is(busy)}
}

func run(t *testing.T, watch func(s *sim.Sim), opts ...sim.Option) *sim.Sim {
	t.Helper()
	c, err := hdl.Build(top{})
	require.NoError(t, err)
	s := sim.New(c, opts...)
	watch(s)
	for i, x := range [][2]int64{{1, 2}, {1, 2}, {-100, -100}, {0, 0}, {5, 0}, {5, 0}} {
		s.SetInt("go", int64(i)%3&1)
		s.SetVec("x", x[:])
		s.Step()
	}
	require.NoError(t, s.Err())
	return s
}

func TestVCD(t *testing.T) {
	var b strings.Builder
	var v *VCD
	run(t, func(s *sim.Sim) { v = NewVCD(&b, s) }, sim.Probes())
	require.NoError(t, v.Close())
	golden(t, "top.vcd", b.String())
	require.Contains(t, b.String(), "$scope module first $end\n$var reg 8")
}

func TestVCDPorts(t *testing.T) {
	var b strings.Builder
	var v *VCD
	run(t, func(s *sim.Sim) { v = NewVCD(&b, s) })
	require.NoError(t, v.Close())
	golden(t, "ports.vcd", b.String())
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestVCDError(t *testing.T) {
	var v *VCD
	run(t, func(s *sim.Sim) { v = NewVCD(full{}, s) })
	require.ErrorContains(t, v.Close(), "disk full")
}

func TestCode(t *testing.T) {
	seen := map[string]bool{}
	for i := range 20_000 {
		c := code(i)
		require.False(t, seen[c], "code %d is %q again", i, c)
		seen[c] = true
		for _, r := range c {
			require.True(t, r >= '!' && r <= '~')
		}
	}
}

func TestText(t *testing.T) {
	for _, c := range []struct {
		file  string
		names []string
		hex   bool
	}{
		{"all.txt", nil, false},
		{"chosen.txt", []string{"go", "state", "first.total", "busy"}, false},
		{"hex.txt", []string{"x_0", "sum"}, true},
	} {
		var text *Text
		run(t, func(s *sim.Sim) {
			var err error
			text, err = NewText(s, c.names...)
			require.NoError(t, err)
			if c.hex {
				text.Hex()
			}
		}, sim.Probes())
		golden(t, c.file, text.String())
	}
}

func TestTextUnknown(t *testing.T) {
	c, err := hdl.Build(top{})
	require.NoError(t, err)
	_, err = NewText(sim.New(c), "state")
	require.ErrorContains(t, err, `no signal "state"`)
}

// TestSVG compares the image, and reads it as XML.
func TestSVG(t *testing.T) {
	var text *Text
	run(t, func(s *sim.Sim) {
		var err error
		text, err = NewText(s, "go", "state", "first.total", "sum")
		require.NoError(t, err)
	}, sim.Probes())
	var b strings.Builder
	require.NoError(t, text.SVG(&b))
	golden(t, "top.svg", b.String())
	words := map[string]bool{}
	for d := xml.NewDecoder(strings.NewReader(b.String())); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		require.NoError(t, err)
		if data, ok := token.(xml.CharData); ok {
			words[string(data)] = true
		}
	}
	for _, want := range []string{"cycle", "5", "go", "state", "first.total", "sum", "idle", "busy", "56"} {
		require.True(t, words[want], want)
	}
	require.ErrorContains(t, text.SVG(full{}), "disk full")
}

// TestSVGEscapes names and values that XML would misread.
func TestSVGEscapes(t *testing.T) {
	d := svgDrawing{}
	d.text(0, 0, "a<b & c>d")
	require.Contains(t, d.b.String(), "a&lt;b &amp; c&gt;d")
}

// TestSame demands equal bytes of two runs, and of both engines.
func TestSame(t *testing.T) {
	var first string
	for _, o := range []sim.Opener{sim.Native, sim.Native, sim.Exact} {
		var b strings.Builder
		var v *VCD
		run(t, func(s *sim.Sim) { v = NewVCD(&b, s) }, sim.Probes(), sim.Use(o))
		require.NoError(t, v.Close())
		if first == "" {
			first = b.String()
		}
		require.Equal(t, first, b.String())
	}
}

// TestReplay demands that the wave of a replay is the end of the wave that a
// simulation with probes wrote all along.
func TestReplay(t *testing.T) {
	c, err := hdl.Build(top{})
	require.NoError(t, err)
	play := func(s *sim.Sim) {
		for i := range int64(40) {
			s.SetInt("go", i/3%2)
			s.SetVec("x", []int64{i, -i})
			s.Step()
		}
	}
	var whole, last strings.Builder
	probed := sim.New(c, sim.Probes())
	v := NewVCD(&whole, probed)
	play(probed)
	require.NoError(t, v.Close())

	recorded := sim.New(c, sim.Record(10))
	play(recorded)
	replay, err := recorded.Replay()
	require.NoError(t, err)
	v = NewVCD(&last, replay)
	replay.Play()
	require.NoError(t, v.Close())
	require.Equal(t, 40, replay.Cycle())
	_, end, ok := strings.Cut(last.String(), "#310\n") // after the first cycle, in which all signals are written
	require.True(t, ok, last.String())
	require.True(t, strings.HasSuffix(whole.String(), "#310\n"+end))
}

// TestTextBegunLate numbers the cycles of a wave that is begun in the middle.
func TestTextBegunLate(t *testing.T) {
	c, err := hdl.Build(top{})
	require.NoError(t, err)
	s := sim.New(c)
	s.Run(7)
	text, err := NewText(s, "busy")
	require.NoError(t, err)
	s.Run(2)
	require.True(t, strings.HasPrefix(text.String(), "cycle  7   8\n"), text.String())
}

func TestTextBetween(t *testing.T) {
	c, err := hdl.Build(top{})
	require.NoError(t, err)
	s := sim.New(c)
	windows := make([]*Text, 3)
	for i, w := range [][2]int{{2, 4}, {7, 0}, {20, 30}} {
		windows[i], err = NewText(s, "busy")
		require.NoError(t, err)
		windows[i].Between(w[0], w[1])
	}
	s.Run(9)
	require.True(t, strings.HasPrefix(windows[0].String(), "cycle  2   3\n"), windows[0].String())
	require.True(t, strings.HasPrefix(windows[1].String(), "cycle  7   8\n"), windows[1].String())
	require.True(t, strings.HasPrefix(windows[2].String(), "cycle\n"), "nothing was seen")
}
