package engine

import (
	"context"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/tool"
)

// sample is a circuit with an independent model of it: step takes the flat
// input lanes and returns the flat output lanes before the edge.
type sample struct {
	circuit Circuit
	model   func() func(in []*big.Int) []*big.Int
}

func handWritten(top, text string, in, out []Port) Circuit {
	return Circuit{Files: []File{{top + ".v", text}}, Top: top, Clock: "clk", Reset: "rst", Inputs: in, Outputs: out}
}

func mask(v *big.Int, w int) *big.Int {
	m := new(big.Int).Lsh(big.NewInt(1), uint(w))
	return new(big.Int).And(v, m.Sub(m, big.NewInt(1)))
}

// shifter has a 100-bit register with a reset value.
var shifter = sample{
	handWritten("shifter", `module shifter(input clk, input rst, input [15:0] a, output [99:0] q);
  reg [99:0] r;
  always @(posedge clk) if (rst) r <= 100'd77; else r <= {r[83:0], a};
  assign q = r;
endmodule
`, []Port{{"a", 16, 1}}, []Port{{"q", 100, 1}}),
	func() func([]*big.Int) []*big.Int {
		r := big.NewInt(77)
		return func(in []*big.Int) []*big.Int {
			out := r
			r = mask(new(big.Int).Or(new(big.Int).Lsh(r, 16), in[0]), 100)
			return []*big.Int{out}
		}
	},
}

// lanes has vectors of lanes that straddle words, and no clock.
var lanes = sample{
	func() Circuit {
		c := handWritten("lanes", `module lanes(input [64:0] a, input [129:0] b, input en, output [64:0] s, output [129:0] t, output z);
  assign s[12:0] = a[12:0] + 13'd1;
  assign s[25:13] = a[25:13] + 13'd2;
  assign s[38:26] = a[38:26] + 13'd3;
  assign s[51:39] = a[51:39] + 13'd4;
  assign s[64:52] = a[64:52] + 13'd5;
  assign t = {b[64:0], b[129:65]};
  assign z = en;
endmodule
`, []Port{{"a", 13, 5}, {"b", 65, 2}, {"en", 1, 1}}, []Port{{"s", 13, 5}, {"t", 65, 2}, {"z", 1, 1}})
		c.Clock, c.Reset = "", ""
		return c
	}(),
	func() func([]*big.Int) []*big.Int {
		return func(in []*big.Int) []*big.Int {
			var out []*big.Int
			for i := range 5 {
				out = append(out, mask(new(big.Int).Add(in[i], big.NewInt(int64(i+1))), 13))
			}
			return append(out, in[6], in[5], in[7])
		}
	},
}

// memory has initial words, a write port and a read register without reset.
var memory = sample{
	handWritten("memory", `module memory(input clk, input we, input [1:0] wa, input [1:0] ra, input [7:0] d, output [7:0] q);
  reg [7:0] m [0:3];
  initial begin m[0] = 8'd9; m[1] = 8'd8; m[2] = 8'd7; m[3] = 8'd6; end
  always @(posedge clk) if (we) m[wa] <= d;
  assign q = m[ra];
endmodule
`, []Port{{"we", 1, 1}, {"wa", 2, 1}, {"ra", 2, 1}, {"d", 8, 1}}, []Port{{"q", 8, 1}}),
	func() func([]*big.Int) []*big.Int {
		m := []*big.Int{big.NewInt(9), big.NewInt(8), big.NewInt(7), big.NewInt(6)}
		return func(in []*big.Int) []*big.Int {
			out := m[in[2].Int64()]
			if in[0].Sign() != 0 {
				m[in[1].Int64()] = in[3]
			}
			return []*big.Int{out}
		}
	},
}

func init() { memory.circuit.Reset = "" }

func words(v *big.Int, n int) []uint64 {
	out := make([]uint64, n)
	for i := range out {
		out[i] = new(big.Int).And(new(big.Int).Rsh(v, uint(64*i)), new(big.Int).SetUint64(^uint64(0))).Uint64()
	}
	return out
}

func value(w []uint64) *big.Int {
	v := new(big.Int)
	for i := len(w) - 1; i >= 0; i-- {
		v.Or(v.Lsh(v, 64), new(big.Int).SetUint64(w[i]))
	}
	return v
}

// stimulus returns random inputs for cycles and the rows they make.
func stimulus(c *Circuit, cycles int, seed uint64) (values [][]*big.Int, rows []uint64) {
	rng := rand.New(rand.NewPCG(seed, 0))
	for range cycles {
		var vs []*big.Int
		for _, l := range lanesOf(c.Inputs) {
			n := (l.width + 63) / 64
			v := new(big.Int)
			for range n {
				v.Or(v.Lsh(v, 64), new(big.Int).SetUint64(rng.Uint64()))
			}
			v = mask(v, l.width)
			vs = append(vs, v)
			rows = append(rows, words(v, n)...)
		}
		values = append(values, vs)
	}
	return values, rows
}

func open(t *testing.T, kind string, c Circuit) sim.Engine {
	t.Helper()
	e, err := openOne(context.Background(), kind, c, 1, Options{})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, e.Close()) })
	return e
}

func TestEngines(t *testing.T) {
	for _, kind := range []string{"verilator", "icarus"} {
		for _, s := range []sample{shifter, lanes, memory} {
			t.Run(kind+"/"+s.circuit.Top, func(t *testing.T) {
				t.Parallel()
				e := open(t, kind, s.circuit)
				require.Equal(t, kind, e.Name())
				l := s.circuit.layout()
				const cycles = 300
				values, rows := stimulus(&s.circuit, cycles, 7)
				check := func(out []uint64, want [][]*big.Int) {
					for c := range want {
						for i, v := range want[c] {
							got := value(out[c*l.Out+l.OutOff[i] : c*l.Out+l.OutOff[i+1]])
							require.Zero(t, v.Cmp(got), "cycle %d %s: want %x got %x", c, laneName(s.circuit.Outputs, i), v, got)
						}
					}
				}
				var want [][]*big.Int
				step := s.model()
				for _, v := range values {
					want = append(want, step(v))
				}
				out := make([]uint64, cycles*l.Out)
				require.NoError(t, e.Run(rows, cycles, out))
				check(out, want)

				e.Reset() // the same again, through Set, Get and Step
				for c := range 20 {
					for i := range values[c] {
						e.Set(i, rows[c*l.In+l.InOff[i]:c*l.In+l.InOff[i+1]])
					}
					for i := range want[c] {
						e.Get(i, out[c*l.Out+l.OutOff[i]:c*l.Out+l.OutOff[i+1]])
					}
					e.Step(1)
				}
				require.NoError(t, e.Err())
				check(out[:20*l.Out], want[:20])
			})
		}
	}
}

// TestPeek changes inputs twice within a cycle.
func TestPeek(t *testing.T) {
	for _, kind := range []string{"verilator", "icarus"} {
		e := open(t, kind, lanes.circuit)
		got := make([]uint64, 1)
		for _, v := range []uint64{5, 0x1fff, 0xffff} { // the last is wider than the lane
			e.Set(0, []uint64{v})
			e.Get(0, got)
			require.Equal(t, (v+1)&0x1fff, got[0], kind)
		}
		require.NoError(t, e.Err())
	}
}

func TestStepHolds(t *testing.T) {
	for _, kind := range []string{"verilator", "icarus"} {
		e := open(t, kind, shifter.circuit)
		got := make([]uint64, 2)
		e.Get(0, got)
		require.Equal(t, []uint64{77, 0}, got, kind)
		e.Set(0, []uint64{0xabcd})
		e.Step(3)
		e.Get(0, got)
		require.Equal(t, []uint64{77<<48 | 0xabcdabcdabcd, 0}, got, kind)
		require.NoError(t, e.Err())
	}
}

var unreset = handWritten("unreset", `module unreset(input clk, input [3:0] a, output [3:0] q, output [3:0] k);
  reg [3:0] r, s;
  always @(posedge clk) begin r <= s; s <= a; end
  assign q = r;
  assign k = a;
endmodule
`, []Port{{"a", 4, 1}}, []Port{{"q", 4, 1}, {"k", 4, 1}})

func init() { unreset.Reset = "" }

func TestUnknown(t *testing.T) {
	e := open(t, "icarus", unreset)
	got := make([]uint64, 1)
	e.Set(0, []uint64{6})
	e.Get(1, got)
	require.NoError(t, e.Err(), "k is known although q is not")
	require.Equal(t, uint64(6), got[0])
	e.Get(0, got)
	require.EqualError(t, e.Err(), "icarus: unreset: output q has x at cycle 0")

	e = open(t, "icarus", unreset)
	e.Step(1)
	out := make([]uint64, 2)
	require.NoError(t, e.Run([]uint64{3}, 1, out))
	require.Equal(t, []uint64{0, 3}, out)

	e = open(t, "icarus", unreset)
	require.EqualError(t, e.Run([]uint64{3, 3, 3}, 3, make([]uint64, 6)), "icarus: unreset: output q has x at cycle 0")
}

// TestNoise wants state without reset to depend on the seed in Verilator.
func TestNoise(t *testing.T) {
	c := unreset
	c.Files = []File{{"unreset.v", `module unreset(input clk, input [3:0] a, output [3:0] q, output [3:0] k);
  reg [31:0] r;
  always @(posedge clk) r <= r;
  assign q = r[3:0];
  assign k = r[31:28] ^ a;
endmodule
`}}
	seen := map[uint64]bool{}
	for seed := range uint64(8) {
		for range 2 { // twice the same
			e, err := OpenVerilator(context.Background(), c, seed<<1, Options{})
			require.NoError(t, err)
			out := make([]uint64, 2)
			require.NoError(t, e.Run([]uint64{0}, 1, out))
			require.NoError(t, e.Close())
			seen[out[0]<<4|out[1]] = true
		}
	}
	require.Greater(t, len(seen), 3)
	require.LessOrEqual(t, len(seen), 8)
}

func TestBatch(t *testing.T) {
	for _, kind := range []string{"verilator", "icarus"} {
		jobs := make([]Job, 0, 4)
		for i, s := range []sample{shifter, lanes, memory} {
			_, rows := stimulus(&s.circuit, 10*(i+1), uint64(i))
			jobs = append(jobs, Job{Circuit: s.circuit, In: rows, Cycles: 10 * (i + 1)})
		}
		jobs = append(jobs, Job{Circuit: unreset, In: []uint64{1, 2, 3}, Cycles: 3, Settle: 1})
		results, err := Batch(context.Background(), kind, jobs, 3, Options{})
		require.NoError(t, err)
		for i, s := range []sample{shifter, lanes, memory} {
			require.NoError(t, results[i].Err)
			l := s.circuit.layout()
			values, _ := stimulus(&s.circuit, 10*(i+1), uint64(i))
			step := s.model()
			require.Len(t, results[i].Out, 10*(i+1)*l.Out)
			for c, v := range values {
				for k, want := range step(v) {
					got := value(results[i].Out[c*l.Out+l.OutOff[k] : c*l.Out+l.OutOff[k+1]])
					require.Zero(t, want.Cmp(got), "%s %s cycle %d", kind, s.circuit.Top, c)
				}
			}
		}
		if kind == "icarus" {
			require.NoError(t, results[3].Err, "x only in the settling cycle")
			jobs[3].Settle = 0
			results, err = Batch(context.Background(), kind, jobs, 3, Options{})
			require.NoError(t, err)
			require.EqualError(t, results[3].Err, "output q has x at cycle 0")
		}
	}
}

// TestBad wants broken Verilog to be reported with the tool's words.
func TestBad(t *testing.T) {
	c := handWritten("bad", "module bad(input clk, output q);\n  assign q = nosuchname;\nendmodule\n", nil, []Port{{"q", 1, 1}})
	c.Reset = ""
	for _, kind := range []string{"verilator", "icarus"} {
		_, err := openOne(context.Background(), kind, c, 0, Options{})
		var te *tool.Failure
		require.ErrorAs(t, err, &te, kind)
		require.Contains(t, err.Error(), "bad.v:2", kind)
	}
}

func TestMissingTool(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	_, err := openOne(context.Background(), "icarus", shifter.circuit, 0, Options{})
	require.EqualError(t, err, "shifter: vvp is not installed; `make tools` installs it")
	_, err = tool.Find("verilator")
	require.EqualError(t, err, "verilator is not installed; `make tools` installs it")
}

// TestConcurrentBuilds builds one circuit from several goroutines into an
// empty cache: all get a working simulator, and one file remains.
func TestConcurrentBuilds(t *testing.T) {
	shared, err := CacheDir()
	require.NoError(t, err)
	tl, err := verilatorTools(context.Background())
	require.NoError(t, err)
	runtime, err := tl.runtime(context.Background(), shared)
	require.NoError(t, err)
	dir := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(dir, "runtime"), 0o755))
	text, err := os.ReadFile(runtime)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "runtime", filepath.Base(runtime)), text, 0o644))
	var wg sync.WaitGroup
	errs := make([]error, 4)
	for i := range errs {
		wg.Go(func() {
			e, err := OpenVerilator(context.Background(), shifter.circuit, 1, Options{Cache: dir})
			if err == nil {
				got := make([]uint64, 2)
				e.Get(0, got)
				err = e.Close()
				if got[0] != 77 {
					err = os.ErrInvalid
				}
			}
			errs[i] = err
		})
	}
	wg.Wait()
	for _, err := range errs {
		require.NoError(t, err)
	}
	entries, err := os.ReadDir(filepath.Join(dir, "verilator"))
	require.NoError(t, err)
	require.Len(t, entries, 1)
}

func TestHash(t *testing.T) {
	require.NotEqual(t, hash("ab", "c"), hash("a", "bc"))
	require.Equal(t, hash("ab", "c"), hash("ab", "c"))
}
