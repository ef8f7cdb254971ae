package cover

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/sim/fuzz"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
)

func build[I, O any](t testing.TB, g hdl.Generator[I, O]) *hdl.Circuit {
	t.Helper()
	c, err := hdl.Build(g)
	require.NoError(t, err)
	return c
}

// play drives the walker's go, cancel and x, a triple a cycle.
func play(t testing.TB, s *sim.Sim, rows ...[3]int64) {
	t.Helper()
	for _, r := range rows {
		s.SetInt("go", r[0])
		s.SetInt("cancel", r[1])
		s.SetInt("x", r[2])
		s.Step()
	}
	require.NoError(t, s.Err())
}

// once is a run from idle over load and work to done.
var once = [][3]int64{{1, 0, 0}, {0, 0, 1}, {1, 0, 4}, {0, 0, 3}, {0, 0, 0}}

func TestReport(t *testing.T) {
	seen := New()
	c := build(t, walker{})
	play(t, sim.New(c, sim.Use(seen.Engine(sim.Native))), once...)
	goldenfile.Compare(t, "once.txt", seen.Report().String())

	// A second run of the same circuit adds to the first: a cancellation, the saturated
	// sum, a word of an odd lane.
	play(t, sim.New(c, sim.Use(seen.Engine(sim.Exact))), [][3]int64{{1, 0, 0}, {1, 1, 1}, {1, 0, 2}, {1, 0, 7}, {1, 0, 6}, {1, 0, 7}, {1, 0, 7}}...)
	play(t, sim.New(build(t, nested{}), sim.Use(seen.Engine(sim.Native))))
	goldenfile.Compare(t, "twice.txt", seen.Report().String())
}

// missing returns the arms that runs of the nested circuit leave out. Both Sets
// are at one line of the report, that of the inner one.
func missing(t *testing.T, rows ...[2]int64) []string {
	seen := New()
	s := sim.New(build(t, nested{}), sim.Use(seen.Engine(sim.Native)))
	for _, r := range rows {
		s.SetInt("a", r[0])
		s.SetInt("b", r[1])
		s.Step()
	}
	require.NoError(t, s.Err())
	lines := seen.Report().Circuits[0].Lines()
	require.Len(t, lines, 1)
	return lines[0].Missing
}

// TestNested: the arms of the inner If count only where the outer one is taken.
func TestNested(t *testing.T) {
	const inner, outer, holds = "y is set, select 1", "y is set, select 0", "y holds"
	for _, c := range []struct {
		rows [][2]int64
		want []string
	}{
		{[][2]int64{{0, 1}, {0, 0}}, []string{outer, inner}},
		{[][2]int64{{0, 1}, {1, 0}}, []string{inner}},
		{[][2]int64{{1, 1}}, []string{outer, holds}},
		{[][2]int64{{1, 1}, {1, 0}, {0, 1}}, nil},
	} {
		require.ElementsMatch(t, c.want, missing(t, c.rows...), "%v", c.rows)
	}
}

// TestTransitions wants what the circuit can do, by hand.
func TestTransitions(t *testing.T) {
	of := func(c *hdl.Circuit) [][]int {
		m, err := ir.Flatten(c.Design())
		require.NoError(t, err)
		for i := range m.Regs {
			if m.Regs[i].EnumNames() != nil {
				return transitions(m, i)
			}
		}
		return nil
	}
	idle, load, work, done := int(idle), int(load), int(work), int(done)
	require.Equal(t, [][]int{{load}, {idle, work}, {done}, {idle}, {idle}}, of(build(t, walker{})))
	require.Equal(t, [][]int{{load}, {idle, work}, {idle, done}, {idle}, {idle}}, of(build(t, chain{})))
	require.Equal(t, [][]int{{load}, {idle, work}, {idle}}, of(build(t, guarded{})))
	require.Nil(t, of(build(t, computed{})), "a next state out of a table is not known")

	seen := New()
	s := sim.New(build(t, computed{}), sim.Use(seen.Engine(sim.Native)))
	s.Run(2)
	require.NoError(t, s.Err())
	require.Contains(t, seen.Report().String(), "which can occur is not known")
}

// TestSameRuns wants the same points of single steps, of runs of many cycles and
// of both engines inside, and the answers of the circuit itself.
func TestSameRuns(t *testing.T) {
	for seed := range uint64(10) {
		d := fuzz.Design(fuzz.Module(seed, fuzz.Small))
		l := sim.LayoutOf(d.Top())
		rng := rand.New(rand.NewPCG(seed, 9))
		const cycles = batch + 44
		in := make([]uint64, cycles*l.In)
		for c := range cycles {
			copy(in[c*l.In:], in[max(0, c-1)*l.In:c*l.In])
			lane := 0
			for _, p := range d.Top().Inputs {
				for range p.Lanes {
					if rng.IntN(2) == 0 {
						for w := range l.InOff[lane+1] - l.InOff[lane] {
							left := min(64, p.Width-64*w)
							in[c*l.In+l.InOff[lane]+w] = rng.Uint64() >> (64 - left)
						}
					}
					lane++
				}
			}
		}
		plain, err := sim.Native(d, seed+1)
		require.NoError(t, err)
		want := make([]uint64, cycles*l.Out)
		require.NoError(t, plain.Run(in, cycles, want))

		batched, err := Open(sim.Native, d, seed+1)
		require.NoError(t, err)
		got := make([]uint64, cycles*l.Out)
		require.NoError(t, batched.Run(in, cycles, got))
		require.Equal(t, want, got, "seed %d", seed)

		stepped, err := Open(sim.Exact, d, seed+1)
		require.NoError(t, err)
		words := make([]uint64, 8)
		for c := range cycles {
			for lane := range len(l.InOff) - 1 {
				stepped.Set(lane, in[c*l.In+l.InOff[lane]:c*l.In+l.InOff[lane+1]])
			}
			for lane := range len(l.OutOff) - 1 {
				n := l.OutOff[lane+1] - l.OutOff[lane]
				stepped.Get(lane, words[:n])
				require.Equal(t, want[c*l.Out+l.OutOff[lane]:c*l.Out+l.OutOff[lane+1]], words[:n])
			}
			stepped.Step(1)
		}
		require.Equal(t, batched.Seen(), stepped.Seen(), "seed %d", seed)
		require.Equal(t, batched.Points(), stepped.Points())

		stepped.Reset()
		require.Zero(t, make(Map, len(stepped.Seen())).Add(stepped.Seen()), "a reset forgets")
		for name, err := range map[string]error{"plain": plain.Close(), "batched": batched.Close(), "stepped": stepped.Close()} {
			require.NoError(t, err, name)
		}
	}
}

// TestToggles compares the toggles of random runs with the values that a wave
// would show.
func TestToggles(t *testing.T) {
	for seed := range uint64(30) {
		d := fuzz.Design(fuzz.Module(seed, fuzz.Small))
		seen := New()
		s := sim.New(design{d}, sim.Use(seen.Engine(sim.Native)))
		toggled := map[string]bool{}
		before := map[string]int64{}
		rng := rand.New(rand.NewPCG(seed, 4))
		for c := range 30 {
			for _, p := range s.Inputs() {
				if !p.Vector && p.Width <= 60 {
					s.SetInt(p.Name, (rng.Int64()&(1<<p.Width-1))-signBit(p))
				}
			}
			for _, g := range s.Signals() {
				v := s.Value(&g)
				for k := range min(g.Width, 60) {
					name := fmt.Sprintf("%s bit %d", g.Name, k)
					bit := int64(v.Bit(k))
					if v.Sign() < 0 { // two's complement
						bit = 1 - int64(v.Not(v).Bit(k))
						v.Not(v)
					}
					if was := before[name]; c > 0 && was != bit {
						toggled[name+map[int64]string{0: " falls", 1: " rises"}[bit]] = true
					}
					before[name] = bit
				}
			}
			s.Step()
		}
		require.NoError(t, s.Err())
		checked := 0
		report := seen.Report().Circuits[0]
		for i, p := range report.Points {
			name := regexp.MustCompile(`\[(\d+)\]`).ReplaceAllString(p.Name, "_$1") + " " + p.What
			if p.Kind != Toggle || !strings.Contains(p.What, "bit") || before[strings.TrimSuffix(strings.TrimSuffix(name, " rises"), " falls")] < 0 {
				continue
			}
			if _, known := before[name[:strings.LastIndexByte(name, ' ')]]; known {
				checked++
				require.Equal(t, toggled[name], report.Seen[i], "seed %d: %s", seed, p)
			}
		}
		require.Greater(t, checked, 20)
	}
}

// design is a circuit made of nodes.
type design struct{ d *ir.Design }

func (d design) Design() *ir.Design { return d.d }

func signBit(p ir.Port) int64 {
	if p.Signed {
		return 1 << (p.Width - 1)
	}
	return 0
}

func TestParallel(t *testing.T) {
	seen := New()
	c := build(t, walker{})
	var group sync.WaitGroup
	for n := range int64(4) {
		group.Go(func() {
			s := sim.New(c, sim.Use(seen.Engine(sim.Native)))
			s.SetInt("go", n&1)
			s.SetInt("x", n)
			s.Run(10)
			_ = seen.Report()
		})
	}
	group.Wait()
	states := seen.Report().Circuits[0].Count(State)
	require.Equal(t, Count{3, 5}, states)
}

func TestHTML(t *testing.T) {
	seen := New()
	play(t, sim.New(build(t, walker{}), sim.Use(seen.Engine(sim.Native))), once...)
	var b strings.Builder
	require.NoError(t, seen.Report().HTML(&b))
	page := b.String()
	require.NotRegexp(t, `(src|href)=|@import|url\(`, page, "the page needs no other file")
	for _, want := range []string{
		"<h2>walker</h2>",
		`<td>states</td><td class="n">4</td><td>of 5</td><td class="n">80.0 %</td>`,
		`<span class="unseen">lost</span>`,
		`<span class="seen">idle -&gt; load</span>`,
		`state.Set(state.Q.Value(done))`, // the source
		`<td class="unseen">cancel</td><td class="n">0</td><td>of 2</td><td>never rises, falls</td>`,
	} {
		require.Contains(t, page, want)
	}
	require.Contains(t, page, `<div class="some"><b>41</b><u>1 of 2</u>`)
	require.Contains(t, page, `<div class="all"><b>75</b><u>2 of 2</u>`)
}

// TestWithoutSources: positions of files that are not there.
func TestWithoutSources(t *testing.T) {
	c := Circuit{Name: "x", Points: []Point{{Kind: Arm, What: "select 1", File: "nowhere/a.go", Line: 12}}, Seen: []bool{false}}
	var b strings.Builder
	r := &Report{Circuits: []Circuit{c}}
	require.NoError(t, r.HTML(&b))
	require.Contains(t, b.String(), `<div class="none"><b>12</b><u>0 of 1</u>  <em>never select 1</em></div>`)
	require.Equal(t, 1, strings.Count(b.String(), "<b>"))
	require.Contains(t, r.String(), "nowhere/a.go:12: 0 of 1: never select 1")
}

// TestErrors: misuse, and the errors of engines, pass through.
func TestErrors(t *testing.T) {
	d := build(t, walker{}).Design()
	e, err := Open(sim.Native, d, 1)
	require.NoError(t, err)
	require.EqualError(t, e.Run(nil, 1, nil), "cover: 1 cycles need 3 words in and 4 out, not 0 and 0")
	require.Equal(t, "native", e.Name())
	require.NoError(t, e.Err())
	_, err = Open(func(*ir.Design, uint64) (sim.Engine, error) { return nil, fmt.Errorf("no engine") }, d, 1)
	require.EqualError(t, err, "no engine")
}

// TestStillBits: bits that the range of a value keeps from changing are no
// points.
func TestStillBits(t *testing.T) {
	_, p, err := instrument(build(t, guarded{}).Design())
	require.NoError(t, err)
	bits := map[string]int{}
	for _, q := range p.points {
		if q.Kind == Toggle {
			bits[q.Name]++
		}
	}
	require.Equal(t, map[string]int{"n": 6, "busy": 2, "state": 4, "number": 6}, bits)
	for _, c := range []struct {
		r    ir.Range
		want string // of bits 3 to 0
	}{
		{ir.Span(0, 5), "x..."}, {ir.Span(4, 5), "xxx."}, {ir.Span(4, 9), "...."}, {ir.Span(-1, 1), "...."}, {ir.Span(-3, -1), "xx.."}, {ir.Span(7, 7), "xxxx"},
	} {
		got := ""
		for bit := 3; bit >= 0; bit-- {
			got += map[bool]string{true: "x", false: "."}[still(c.r, bit, 4)]
		}
		require.Equal(t, c.want, got, "%v", c.r)
	}
}

// TestResetIsNoTransition: the state before a reset is not followed by the one
// after it, nor do bits toggle over it.
func TestResetIsNoTransition(t *testing.T) {
	e, err := Open(sim.Native, build(t, walker{}).Design(), 1)
	require.NoError(t, err)
	for _, row := range once {
		for lane, v := range row {
			e.Set(lane, []uint64{uint64(v)})
		}
		e.Step(1)
	}
	e.Reset()
	e.Step(1)
	for _, p := range e.Points() {
		if p.Kind == Transition || p.Kind == Toggle {
			require.False(t, e.Seen().Has(p), p)
		}
	}
	require.NoError(t, e.Close())
}

// TestChosen wants the lines that a wrong output leads back to.
func TestChosen(t *testing.T) {
	c := build(t, walker{})
	e, err := Open(sim.Native, c.Design(), 1)
	require.NoError(t, err)
	lines := func(list []Point) (found []int) {
		for _, p := range list {
			found = append(found, p.Line)
		}
		return found
	}
	set := func(lane int, v uint64) { e.Set(lane, []uint64{v}) }
	const total, busy = 0, 1
	set(0, 1)
	e.Step(1) // idle, to load
	now, before := e.Chosen([]int{busy})
	require.Empty(t, now, "no choice between the state and busy")
	require.Empty(t, before, "there is no cycle before the first")
	set(0, 0)
	e.Step(1) // load, to work
	_, before = e.Chosen([]int{busy})
	require.Equal(t, []int{41}, lines(before), "idle to load")
	set(2, 5)
	e.Step(1) // work, to done
	_, before = e.Chosen([]int{total})
	require.Equal(t, []int{46}, lines(before), "the Else that clears total, not the state")
	e.Step(1)
	_, before = e.Chosen([]int{total, busy})
	require.Contains(t, lines(before), 52)
	require.Contains(t, lines(before), 54)
	e.Reset()
	e.Step(1)
	now, before = e.Chosen([]int{total, busy})
	require.Empty(t, now)
	require.Empty(t, before)
	require.NoError(t, e.Close())
}
