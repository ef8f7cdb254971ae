package sim

import (
	"bytes"
	"errors"
	"runtime"
	"runtime/debug"
	"runtime/pprof"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim/fuzz"
	"github.com/sparcgen/sparcgen/hdl/sim/machine"
)

// answers plays a circuit's stimuli to an engine that open makes, again and
// again, and returns the outputs of all rounds.
func answers(t *testing.T, m *ir.Module, open Opener, seed uint64, rounds int) [][]uint64 {
	e, err := open(fuzz.Design(m), seed)
	require.NoError(t, err)
	l := LayoutOf(m)
	const cycles = 40
	in := make([]uint64, cycles*l.In)
	for i := range in { // one bit at most: within every width
		in[i] = noise(seed).word(0, i, 0, 0) & 1
	}
	var list [][]uint64
	for range rounds {
		out := make([]uint64, cycles*l.Out)
		require.NoError(t, e.Run(in, cycles, out))
		e.Step(3)
		list = append(list, out)
	}
	require.NoError(t, e.Close())
	return list
}

// TestUnderStress runs several simulators at once while the garbage collector
// never rests, other goroutines move their stacks, and the profiler
// interrupts. Results must be those of the reference.
func TestUnderStress(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(1))
	runtime.SetCPUProfileRate(2000) // pprof complains of the second call, and keeps this rate
	var profile bytes.Buffer
	require.NoError(t, pprof.StartCPUProfile(&profile))
	defer pprof.StopCPUProfile()
	stop := make(chan struct{})
	var noise, group sync.WaitGroup
	for range 2 {
		noise.Go(func() {
			for keep := [][]byte{}; ; {
				select {
				case <-stop:
					return
				default:
					keep = append(keep, make([]byte, 4096))
					deep(200)
					if len(keep) > 100 {
						keep = nil
					}
				}
			}
		})
	}
	const sims = 6
	for k := range uint64(sims) {
		group.Go(func() {
			for seed := k; seed < 10*sims; seed += sims {
				c := fuzz.Small
				rounds := 30
				if seed%5 == 0 {
					c, rounds = fuzz.Large, 4
				}
				m := fuzz.Module(seed, c)
				want := answers(t, m, Portable, seed, rounds)
				got := answers(t, m, Native, seed, rounds)
				if diff := firstDifference(want, got); diff >= 0 {
					t.Errorf("circuit %d: the outputs of round %d differ", seed, diff)
				}
			}
		})
	}
	group.Wait()
	close(stop)
	noise.Wait()
}

// deep makes the stack grow.
func deep(n int) int {
	var room [64]int
	if n == 0 {
		return room[0]
	}
	return deep(n-1) + room[n%64]
}

func firstDifference(a, b [][]uint64) int {
	for i := range a {
		for k := range a[i] {
			if a[i][k] != b[i][k] {
				return i
			}
		}
	}
	return -1
}

// TestRefused opens the engine where the system refuses to execute generated
// code: the portable engine takes over, unless machine code was demanded.
func TestRefused(t *testing.T) {
	d := fuzz.Design(fuzz.Module(1, fuzz.Small))
	no := errors.New("no such pages")
	refuse := func([]byte) (*machine.Code, error) { return nil, no }
	e, err := openNative(d, 1, "", refuse)
	require.NoError(t, err)
	require.Equal(t, "portable", Kind(e))
	_, err = openNative(d, 1, "machine", refuse)
	require.ErrorIs(t, err, no)
	_, err = openNative(d, 1, "fast", machine.Load)
	require.EqualError(t, err, `sim: SPARCGEN_NATIVE is "fast"; it must be machine, portable or empty`)

	t.Setenv("SPARCGEN_NATIVE", "portable")
	e, err = Native(d, 1)
	require.NoError(t, err)
	require.Equal(t, "portable", Kind(e))
}

// TestKinds names the engines; on this platform there is machine code or not.
func TestKinds(t *testing.T) {
	d := fuzz.Design(fuzz.Module(1, fuzz.Small))
	for want, open := range map[string]Opener{"exact": Exact, "portable": Portable} {
		e, err := open(d, 1)
		require.NoError(t, err)
		require.Equal(t, want, Kind(e))
	}
	require.Empty(t, Kind(idle{}))
	e, err := Machine(d, 1)
	if runtime.GOARCH == "amd64" && (runtime.GOOS == "linux" || runtime.GOOS == "darwin") {
		require.NoError(t, err)
		require.Contains(t, Kind(e), "machine code")
		require.Equal(t, "native", e.Name())
	} else {
		require.ErrorContains(t, err, "no machine code on this platform")
	}
}

// TestCallsAreShort bounds what is done in one call of generated code.
func TestCallsAreShort(t *testing.T) {
	for _, c := range []fuzz.Config{fuzz.Small, fuzz.Large} {
		s := NewSchedule(fuzz.Module(3, c))
		e, err := newMachine(s, 1, true, machine.Load)
		require.NoError(t, err)
		require.LessOrEqual(t, e.chunk*len(s.Cycle.Instrs), workPerCall)
		require.Positive(t, e.chunk)
		want := answers(t, s.Module, Portable, 1, 3)
		e.chunk = 7 // rows are cut into calls anywhere
		got := answers(t, s.Module, func(*ir.Design, uint64) (Engine, error) { return e, nil }, 1, 3)
		require.Equal(t, want, got)
	}
}

// TestPlantedInMachineCode damages what machine code is made from and demands
// that the random circuits tell.
func TestPlantedInMachineCode(t *testing.T) {
	for _, c := range []struct {
		name  string
		plant func(s *Schedule) bool
		found float64
	}{
		{"sign extension becomes zero extension", plantSign, 0.5},
		{"a gate has the wrong polarity", plantGate, 0.5},
		{"a wide operand loses its sign", plantWide, 0.2},
		{"additions become subtractions in runs", plantRuns, 0.5},
		{"a memory is one word shorter", plantDepth, 0.2},
	} {
		t.Run(c.name, func(t *testing.T) {
			planted, found := 0, 0
			for seed := range uint64(200) {
				m := fuzz.Module(seed, fuzz.Small)
				s := NewSchedule(m)
				if !c.plant(s) {
					continue
				}
				e, err := newMachine(s, seed, true, machine.Load)
				require.NoError(t, err)
				planted++
				if disagreement(m, 20, seed, newExact(fuzz.Module(seed, fuzz.Small), seed), e) != "" {
					found++
				}
				require.NoError(t, e.Close())
				if planted == 40 {
					break
				}
			}
			t.Logf("%d of %d damaged circuits disagree", found, planted)
			require.GreaterOrEqual(t, planted, 20)
			require.GreaterOrEqual(t, float64(found), c.found*float64(planted))
		})
	}
}

// plantRuns changes what vectors do.
func plantRuns(s *Schedule) (any bool) {
	p := &s.Eval
	for _, r := range p.Runs {
		if r.N < minRun || p.Instrs[r.First].Code != CodeAdd {
			continue
		}
		for i := r.First; i < r.First+r.N; i++ {
			p.Instrs[i].Code = CodeSub
		}
		any = true
	}
	return any
}

// plantDepth shortens memories.
func plantDepth(s *Schedule) (any bool) {
	for i := range s.Module.Mems {
		if m := &s.Module.Mems[i]; m.Depth > 1 {
			m.Depth--
			any = true
		}
	}
	return any
}
