package bench

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// The benchmark circuits at the sizes the project's bars are stated for.
var (
	mac    = Mac{Rows: 16, Cols: 64}
	argmin = Argmin{Lanes: 64, Width: 16, IndexWidth: 16}
	cache  = Cache{Lines: 64, AddrWidth: 16, DataWidth: 32}
)

func open[I, O any](t testing.TB, g hdl.Generator[I, O], opts ...sim.Option) *sim.Bench[I, O] {
	t.Helper()
	b, err := sim.Open(g, opts...)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, b.Err()) })
	return b
}

func randomVec(r *rand.Rand, n int) []int64 {
	v := make([]int64, n)
	for i := range v {
		v[i] = int64(int16(r.Uint64()))
	}
	return v
}

func TestMac(t *testing.T) {
	for _, c := range []Mac{{2, 5}, {3, 8}} {
		b := open(t, c)
		r := rand.New(rand.NewPCG(1, 1))
		weights := make([][]int64, c.Rows)
		for i := range weights {
			weights[i] = randomVec(r, c.Cols)
			load := make([]int64, c.Rows)
			load[i] = 1
			b.SetVec("load", load)
			b.SetVec("weight", weights[i])
			b.Step()
		}
		b.SetVec("load", make([]int64, c.Rows))
		want := make([]int64, c.Rows)
		var history [][]int64
		for n := range 30 {
			data := randomVec(r, c.Cols)
			b.SetVec("data", data)
			if n%8 == 0 {
				b.SetInt("clear", 1)
				clear(want)
			} else {
				b.SetInt("clear", 0)
			}
			for row := range want {
				for i := range data {
					want[row] += data[i] * weights[row][i]
				}
			}
			history = append(history, append([]int64(nil), want...))
			b.Step()
			if latency := 2 + 3; n+1 >= latency {
				require.Equal(t, history[n+1-latency], b.Vec("acc"), "%v vector %d", c, n)
			}
		}
	}
}

func TestArgmin(t *testing.T) {
	c := Argmin{Lanes: 7, Width: 16, IndexWidth: 8}
	b := open(t, c)
	r := rand.New(rand.NewPCG(1, 2))
	for range 5 {
		row := randomVec(r, c.Lanes)
		best, index := int64(-1), int64(0)
		for n := range 20 {
			centroid := randomVec(r, c.Lanes)
			if n == 13 {
				copy(centroid, row)
			}
			d := int64(0)
			for i := range row {
				d += max(row[i]-centroid[i], centroid[i]-row[i])
			}
			if best < 0 || d < best {
				best, index = d, int64(n)
			}
			first := int64(0)
			if n == 0 {
				first = 1
			}
			b.Set(b.In.First, first)
			b.Set(b.In.Valid, 1)
			for i := range row {
				b.Set(b.In.Row[i], row[i])
				b.Set(b.In.Centroid[i], centroid[i])
			}
			b.Step()
			b.Set(b.In.Valid, 0)
			b.Step() // a gap
		}
		b.Run(2)
		require.Equal(t, best, b.Get(b.Out.Best))
		require.Equal(t, index, b.Get(b.Out.Index))
	}
}

// TestCache plays reads and writes to the cache in front of a slow memory and
// compares each word read with a plain array.
func TestCache(t *testing.T) {
	c := Cache{Lines: 4, AddrWidth: 6, DataWidth: 8}
	b := open(t, c)
	r := rand.New(rand.NewPCG(1, 3))
	var memory, model [64]int64
	for i := range memory {
		memory[i] = int64(r.IntN(256))
	}
	model = memory
	b.Go("memory", func(p *sim.Proc) {
		for {
			ready := int64(r.IntN(2))
			b.Set(b.In.MemReady, ready)
			addr := b.Get(b.Out.MemAddr)
			b.Set(b.In.MemData, memory[addr])
			p.Settle()
			if ready == 1 && b.Get(b.Out.MemWrite) == 1 {
				memory[b.Get(b.Out.MemAddr)] = b.Get(b.Out.MemWriteData)
			}
			p.Tick()
		}
	})
	b.Go("processor", func(p *sim.Proc) {
		for range 400 {
			addr, write, data := int64(r.IntN(12)*5), int64(r.IntN(2)), int64(r.IntN(256))
			b.Set(b.In.Request, 1)
			b.Set(b.In.Addr, addr)
			b.Set(b.In.Write, write)
			b.Set(b.In.Data, data)
			for p.Settle(); b.Get(b.Out.Ready) == 0; p.Settle() {
				p.Tick()
			}
			if write == 1 {
				model[addr] = data
			} else {
				require.Equal(t, model[addr], b.Get(b.Out.ReadData), "address %d", addr)
			}
			p.Tick()
			b.Set(b.In.Request, 0)
			p.Tick()
		}
	})
	require.True(t, b.RunUntil(20_000, func() bool { return b.Running() == 1 }))
	require.NoError(t, b.Err())
	require.Positive(t, b.Get(b.Out.Hits))
	require.Positive(t, b.Get(b.Out.Misses))
	require.NoError(t, b.Close())
}

// rows makes random input rows. Loads are rare, as in use.
func rows(c sim.Circuit, cycles int) (in, out []uint64) {
	m := c.Design().Top()
	l := sim.LayoutOf(m)
	r := rand.New(rand.NewPCG(7, 7))
	in = make([]uint64, cycles*l.In)
	for c := range cycles {
		lane := 0
		for i := range m.Inputs {
			p := &m.Inputs[i]
			for k := range p.Lanes {
				v := r.Uint64() >> (64 - p.Width)
				if p.Name == "load" {
					v = 0
					if k == c%(len(p.Lanes)*4) {
						v = 1
					}
				}
				in[c*l.In+l.InOff[lane]] = v
				lane++
			}
		}
	}
	return in, make([]uint64, cycles*l.Out)
}

func benchmarkRun[I, O any](b *testing.B, g hdl.Generator[I, O]) {
	c, err := hdl.Build(g)
	require.NoError(b, err)
	e, err := sim.Native(c.Design(), 1)
	require.NoError(b, err)
	const cycles = 1024
	in, out := rows(c, cycles)
	for b.Loop() {
		if err := e.Run(in, cycles, out); err != nil {
			b.Fatal(err)
		}
	}
	perCycle := float64(b.Elapsed().Nanoseconds()) / float64(b.N) / cycles
	b.ReportMetric(perCycle, "ns/cycle")
	b.ReportMetric(1e3/perCycle, "Mcycles/s")
}

// The benchmarks play rows of inputs and take all outputs of every cycle.
func BenchmarkRunMac(b *testing.B)    { benchmarkRun(b, mac) }
func BenchmarkRunArgmin(b *testing.B) { benchmarkRun(b, argmin) }
func BenchmarkRunCache(b *testing.B)  { benchmarkRun(b, cache) }

// BenchmarkStepMac drives the circuit as a bench does: a vector port by name
// every cycle, a step, and the outputs.
func BenchmarkStepMac(b *testing.B) {
	s := open(b, mac)
	r := rand.New(rand.NewPCG(1, 1))
	data := randomVec(r, mac.Cols)
	for b.Loop() {
		s.SetVec("data", data)
		s.Step()
		_ = s.Vec("acc")
	}
}

// BenchmarkStepCache drives by typed handles, BenchmarkPinCache by handles
// found before.
func BenchmarkStepCache(b *testing.B) {
	s := open(b, cache)
	n := int64(0)
	for b.Loop() {
		s.Set(s.In.Request, 1)
		s.Set(s.In.Addr, n&0xffff)
		s.Step()
		n += s.Get(s.Out.Ready)
	}
}

func BenchmarkPinCache(b *testing.B) {
	s := open(b, cache)
	request, addr, ready := s.Pin(s.In.Request), s.Pin(s.In.Addr), s.Pin(s.Out.Ready)
	n := int64(0)
	for b.Loop() {
		request.Set(1)
		addr.Set(n & 0xffff)
		s.Step()
		n += ready.Get()
	}
}

// BenchmarkOpen10k is what a test waits for before the first cycle: elaboration,
// schedule, and 10,000 cycles.
func BenchmarkOpen10k(b *testing.B) {
	for b.Loop() {
		s := open(b, mac)
		s.Run(10_000)
	}
}

// BenchmarkSchedule flattens and schedules a circuit of 16,384 multipliers.
func BenchmarkSchedule(b *testing.B) {
	c, err := hdl.Build(Mac{Rows: 256, Cols: 64})
	require.NoError(b, err)
	for b.Loop() {
		m, err := ir.Flatten(c.Design())
		require.NoError(b, err)
		sim.NewSchedule(m)
	}
}
