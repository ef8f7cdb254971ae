package cocotb

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/verilog"
	"github.com/sparcgen/sparcgen/units/axi"
	"github.com/sparcgen/sparcgen/verify/axiplay"
	"github.com/sparcgen/sparcgen/verify/memory"
)

func tiny(t *testing.T) axi.Sparc {
	c, err := config.Preset("tiny")
	require.NoError(t, err)
	return gen.SparcOf(c)
}

func drawn(t *testing.T, seed uint64, n int) []List {
	lists, err := Lists(tiny(t), seed, n)
	require.NoError(t, err)
	return lists
}

func guard(s []Span) *memory.Guard {
	var r []memory.Range
	for _, span := range s {
		r = append(r, memory.Range{Start: span[0], End: span[1], Name: "a span"})
	}
	return memory.NewGuard(r...)
}

// play plays a list on our own simulator and memory and returns what differs from
// what it says, empty when nothing does.
func play(t *testing.T, s *sim.Sim, l *List) string {
	g := tiny(t)
	m, err := memory.New(s, "m_axi_", g.BusBits, l.Base, 0, memory.Ideal())
	require.NoError(t, err)
	m.Bytes = slices.Clone(l.before)
	m.Readable, m.Writable = guard(l.Readable), guard(l.Writable)
	for _, f := range l.Faults {
		m.Faults = append(m.Faults, memory.Fault{Range: memory.Range{Start: f.Span[0], End: f.Span[1]}, Reads: !f.Write, Writes: f.Write, Resp: f.Resp, Delay: f.Delay})
	}
	b := &axiplay.Bench{W: s, Mem: m}
	out, err := b.Run(l.Address, l.Jobs, axiplay.Options{Watchdog: l.Watchdog, Limit: 50_000})
	require.NoError(t, err)
	require.NoError(t, m.Err())
	require.NoError(t, s.Err())
	if d := cmp.Diff([]any{l.Done, l.Code, l.Job, l.Field, l.JobsDone}, []any{out.Done, out.Code, out.Job, out.Field, out.JobsDone}); d != "" {
		return d
	}
	want := slices.Clone(l.after)
	for _, any := range l.Any {
		copy(want[any[0]-l.Base:any[1]-l.Base], m.Bytes[any[0]-l.Base:])
	}
	return cmp.Diff(want, m.Bytes)
}

// The lists say what the circuit does: they are played without cocotb.
func TestLists(t *testing.T) {
	seen := map[int]bool{}
	bench, err := sim.Open(tiny(t), sim.Seed(1))
	require.NoError(t, err)
	for i, l := range drawn(t, 1, 8) {
		t.Run(l.Name, func(t *testing.T) {
			require.Empty(t, play(t, bench.Sim, &l))
			if i == 0 { // one wrong byte, and one that is not looked at
				l.after[l.Writable[0][0]-l.Base] ^= 1
				require.NotEmpty(t, play(t, bench.Sim, &l))
				l.Any = []Span{{l.Writable[0][0], l.Writable[0][0] + 1}}
				require.Empty(t, play(t, bench.Sim, &l))
				l.JobsDone++
				require.NotEmpty(t, play(t, bench.Sim, &l))
			}
		})
		seen[l.Code] = true
	}
	for _, code := range []int{axi.ErrorNone, axi.ErrorRead, axi.ErrorWrite, axi.ErrorWatchdog} {
		require.True(t, seen[code], "no list ends with %s", axi.ErrorCodes.List[code].Name)
	}
}

func TestListsDependOnSeedAlone(t *testing.T) {
	require.Equal(t, drawn(t, 3, 3), drawn(t, 3, 3))
	require.NotEqual(t, drawn(t, 3, 3), drawn(t, 4, 3))
	more := drawn(t, 3, 4)
	require.Equal(t, drawn(t, 3, 3), more[:6], "the first lists are the same of more")
}

func TestWriteLists(t *testing.T) {
	dir, lists := t.TempDir(), drawn(t, 5, 2)
	require.NoError(t, WriteLists(dir, lists))
	text, err := os.ReadFile(filepath.Join(dir, "index.json"))
	require.NoError(t, err)
	var read []List
	require.NoError(t, json.Unmarshal(text, &read))
	for i := range read {
		read[i].before, err = os.ReadFile(filepath.Join(dir, read[i].Before))
		require.NoError(t, err)
		read[i].after, err = os.ReadFile(filepath.Join(dir, read[i].After))
		require.NoError(t, err)
	}
	require.Equal(t, lists, read)
	require.Error(t, WriteLists(filepath.Join(dir, "index.json"), lists), "a file is in the way")
}

// The benches know the ports of what is emitted: Icarus builds each with them.
func TestBenchesBuild(t *testing.T) {
	dir := t.TempDir()
	for _, build := range Circuits {
		c, err := build()
		require.NoError(t, err)
		require.Empty(t, c.Warnings())
		hdltest.Lint(t, c)
		require.NoError(t, verilog.Write(c, dir))
	}
	tb := "../../tb/cocotb"
	benches, err := filepath.Glob(filepath.Join(tb, "*_bench.v"))
	require.NoError(t, err)
	require.Len(t, benches, 5)
	for _, bench := range benches {
		top := filepath.Base(bench[:len(bench)-len(".v")])
		rtl := dir
		if top == "sparc_bench" {
			rtl = "../../rtl-out/tiny"
		}
		out, err := exec.Command("iverilog", "-g2005", "-Wall", "-Wno-timescale", "-s", top, "-y", rtl, "-o", filepath.Join(dir, top), filepath.Join(tb, "channel_watch.v"), bench).CombinedOutput()
		require.NoError(t, err, "%s\n%s", top, out)
		require.Empty(t, string(out), top)
	}
}
