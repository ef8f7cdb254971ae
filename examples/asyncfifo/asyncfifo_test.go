package asyncfifo_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sparcgen/sparcgen/examples/asyncfifo"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/tool"
	"github.com/sparcgen/sparcgen/hdl/verilog"
	"github.com/sparcgen/sparcgen/hdl/wave"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/stretchr/testify/require"
)

// clocks has the writer at 100 MHz and the reader at 148.5 MHz, for one.
func clocks(write, read, phase int) sim.Option {
	return sim.Clocks(sim.Clock{Domain: "clk", Period: write}, sim.Clock{Domain: "read", Period: read, Phase: phase})
}

// TestFifo: a process in either domain; what goes in comes out, in order.
func TestFifo(t *testing.T) {
	for _, c := range [][3]int{{1, 1, 0}, {297, 200, 17}, {1, 9, 4}, {9, 1, 0}} {
		b, err := sim.Open(asyncfifo.Fifo{Width: 8, Depth: 8}, clocks(c[0], c[1], c[2]))
		require.NoError(t, err)
		var got []int64
		b.Go("writer", func(p *sim.Proc) {
			b.Set(b.In.In.Valid, 1)
			for i := range int64(100) {
				b.Set(b.In.In.Data, i)
				p.WaitFor(b.Is(b.Out.InReady, 1))
				p.Tick()
			}
			b.Set(b.In.In.Valid, 0)
		})
		b.GoIn("read", "reader", func(p *sim.Proc) {
			b.Set(b.In.OutReady, 1)
			for range 100 {
				p.WaitFor(b.Is(b.Out.Out.Valid, 1))
				got = append(got, b.Get(b.Out.Out.Data))
				p.Tick()
			}
		})
		require.NoError(t, b.Finish(5000))
		for i, v := range got {
			require.Equal(t, int64(i), v)
		}
		require.Len(t, got, 100)
		require.NoError(t, b.Close())
	}
}

// TestCapacity: without a reader it takes Depth words and no more.
func TestCapacity(t *testing.T) {
	for _, depth := range []int{4, 8, 32} {
		b, err := sim.Open(asyncfifo.Fifo{Width: 8, Depth: depth}, clocks(2, 3, 1))
		require.NoError(t, err)
		b.Set(b.In.In.Valid, 1)
		taken := 0
		for range 4 * depth {
			taken += int(b.Get(b.Out.InReady))
			b.Step()
		}
		require.Equal(t, depth, taken)
		require.NoError(t, b.Close())
	}
}

// TestThroughput: at depth 8 the slower clock moves a word a cycle.
func TestThroughput(t *testing.T) {
	for _, c := range [][2]int{{1, 1}, {2, 3}, {3, 2}, {10, 11}, {1, 4}, {4, 1}} {
		b, err := sim.Open(asyncfifo.Fifo{Width: 8, Depth: 8}, clocks(c[0], c[1], 0))
		require.NoError(t, err)
		b.Set(b.In.In.Valid, 1)
		b.Set(b.In.OutReady, 1)
		slow, write := "read", c[0] > c[1]
		if write {
			slow = "clk"
		}
		moved := func() int64 {
			if write {
				return b.Get(b.Out.InReady)
			}
			return b.Get(b.Out.Out.Valid)
		}
		for range 40 {
			b.StepDomain(slow)
		}
		for range 100 {
			require.Equal(t, int64(1), moved(), "%v", c)
			b.StepDomain(slow)
		}
		require.NoError(t, b.Close())
	}
}

// unsynchronised forgets the synchronisers: the reader looks at the count of
// the writer.
type unsynchronised struct{}

type countIn struct{ Put, Take hdl.Bool }
type countOut struct{ Valid hdl.Bool }

func (unsynchronised) Inputs() countIn { return countIn{hdl.B(), hdl.B()} }
func (unsynchronised) Build(m *hdl.Module, in countIn) (out countOut) {
	read := m.Domain("read")
	in.Take = hdl.InDomain(read, in.Take)
	put := hdl.Reg(m, "put", hdl.U(4), hdl.Reset(0))
	m.If(in.Put, func() { put.Set(put.Q.AddC(1).Wrap(4)) })
	m.In(read, func() {
		take := hdl.Reg(m, "take", hdl.U(4), hdl.Reset(0))
		out.Valid = take.Q.Ne(put.Q) // the mistake
		m.If(out.Valid.And(in.Take), func() { take.Set(take.Q.AddC(1).Wrap(4)) })
	})
	return out
}

// TestMissingSynchroniser: it does not build, and the message names both ends.
func TestMissingSynchroniser(t *testing.T) {
	_, err := hdl.Build(unsynchronised{})
	require.ErrorContains(t, err, "HDL0303: signals of the clock domains read and clk meet")
	require.ErrorContains(t, err, "the one of read is made here")
	require.ErrorContains(t, err, "the one of clk is made here")
}

func TestGolden(t *testing.T) {
	c, err := hdl.Build(asyncfifo.Fifo{Width: 8, Depth: 8})
	require.NoError(t, err)
	hdltest.Golden(t, c)
	hdltest.Lint(t, c)

	s := sim.New(c, clocks(2, 3, 1), sim.Probes())
	w, err := wave.NewText(s, "clk_rises", "in_valid", "in_ready", "in_data", "read_clk_rises", "fifo_put_gray", "fifo_given", "out_valid", "out_ready", "out_data")
	require.NoError(t, err)
	s.SetInt("out_ready", 1)
	for i := range 4 {
		s.SetInt("in_valid", int64(1-i/3))
		s.SetInt("in_data", int64(0xa0+i))
		s.Step()
	}
	s.Run(6)
	require.NoError(t, s.Err())
	goldenfile.Compare(t, "words.wave", w.Hex().String())
}

// skewed makes the bits that cross arrive up to 9 ns apart, as wires on a chip do.
func skewed(text string) string {
	text = strings.Replace(text, "fifo_given_meta <= fifo_put_gray", "fifo_given_meta <= skewed_put", 1)
	text = strings.Replace(text, "fifo_taken_meta <= fifo_take_gray", "fifo_taken_meta <= skewed_take", 1)
	var b strings.Builder
	b.WriteString("  wire [3:0] skewed_put, skewed_take;\n")
	for i, delay := range []int{9, 1, 6, 3} {
		fmt.Fprintf(&b, "  assign #%d skewed_put[%d] = fifo_put_gray[%d];\n  assign #%d skewed_take[%d] = fifo_take_gray[%d];\n", delay, i, i, delay, i, i)
	}
	return "`timescale 1ns / 1ps\n" + strings.Replace(text, "  assign in_ready", b.String()+"  assign in_ready", 1)
}

// edited replaces texts that must be there.
func edited(t *testing.T, text string, pairs ...string) string {
	t.Helper()
	for i := 0; i < len(pairs); i += 2 {
		require.Contains(t, text, pairs[i])
		text = strings.Replace(text, pairs[i], pairs[i+1], 1)
	}
	return text
}

// binary lets the pointers cross as numbers, with the conditions to match.
func binary(t *testing.T, text string) string {
	return edited(t, text, " ^ {1'b0, sum_fifo_put[3:1]}", "", " ^ {1'b0, sum_fifo_take[3:1]}", "",
		"{~fifo_taken[3:2], fifo_taken[1:0]}", "{~fifo_taken[3], fifo_taken[2:0]}")
}

// icarus runs testdata/bench.v on a design and returns what it prints.
func icarus(t *testing.T, text string, params ...string) string {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "dut.v"), []byte(text), 0o644))
	bench, err := filepath.Abs("testdata/bench.v")
	require.NoError(t, err)
	args := []string{"-g2005", "-o", "bench"}
	for _, p := range params {
		args = append(args, "-Pbench."+p)
	}
	_, err = tool.Run(t.Context(), dir, "iverilog", append(args, bench, "dut.v")...)
	require.NoError(t, err)
	out, err := tool.Run(t.Context(), dir, "vvp", "-n", "bench")
	require.NoError(t, err)
	return out
}

// TestIcarus runs the emitted text under two clocks, with and without skew
// between the bits that cross; planted mistakes fail.
func TestIcarus(t *testing.T) {
	c, err := hdl.Build(asyncfifo.Fifo{Width: 8, Depth: 8})
	require.NoError(t, err)
	text, err := verilog.String(c)
	require.NoError(t, err)
	ratios := [][]string{
		{"WRITE_HALF=50", "READ_HALF=50"},
		{"WRITE_HALF=50", "READ_HALF=50", "READ_PHASE=2"},
		{"WRITE_HALF=50", "READ_HALF=51"},
		{"WRITE_HALF=50", "READ_HALF=34", "WRITE_SHARE=60"},
		{"WRITE_HALF=20", "READ_HALF=161"},
		{"WRITE_HALF=161", "READ_HALF=20", "READ_SHARE=60"},
		{"WRITE_HALF=47", "READ_HALF=53", "WRITE_SHARE=70", "READ_SHARE=70"},
	}
	both := ""
	for _, r := range ratios {
		for _, design := range []string{text, skewed(text)} {
			out := icarus(t, design, r...)
			require.Contains(t, out, "passed 2000 words", "%v", r)
			both += out
		}
	}
	require.Contains(t, both, "full 1", "no run fills the queue")
	require.Contains(t, both, "empty 1", "no run empties the queue")

	near := ratios[2]
	require.Contains(t, icarus(t, binary(t, text), near...), "passed 2000 words", "binary pointers do without skew")
	require.Regexp(t, "word|stuck", icarus(t, skewed(binary(t, text)), near...), "binary pointers and skew")
	late := edited(t, text, "{~fifo_taken[3:2], fifo_taken[1:0]}", "{~fifo_taken[3], fifo_taken[2:0]}")
	require.Regexp(t, "word|stuck", icarus(t, late, ratios[4]...), "a wrong full condition")
}
