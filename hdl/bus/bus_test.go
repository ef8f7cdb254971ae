package bus_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/bus"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/stream/streamtest"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
)

// table is the registers of the block under test.
var table = bus.Map{Name: "block", Title: "Registers of a block", AddrBits: 8, Registers: []bus.Register{
	{Name: "ID", Offset: 0, Doc: "what this is"},
	{Name: "CONTROL", Offset: 4, Access: bus.WriteOnly, Fields: []bus.Field{{"START", 0, 0, "starts"}}, Doc: "pulses"},
	{Name: "VALUE", Offset: 8, Access: bus.ReadWrite, Fields: []bus.Field{{"LOW", 3, 0, "four bits"}, {"REST", 19, 4, "the others"}}, Doc: "is kept"},
	{Name: "EVENT", Offset: 12, Access: bus.WriteOne, Doc: "counts starts in bit 0"},
	{Name: "RING", Offset: 32, Count: 8, Doc: "three times the index"},
}}

// block is a slave with these registers.
type block struct{}

type blockIn struct{ S bus.LiteIn }

type blockOut struct {
	S      bus.LiteOut
	Starts hdl.Bool
}

func (block) Inputs() blockIn { return blockIn{bus.LiteShape(8)} }

func (block) Build(m *hdl.Module, in blockIn) blockOut {
	s := bus.NewSlave(m, &table, in.S)
	start := s.Write("CONTROL").Ones(1)
	event := hdl.Reg(m, "happened", hdl.U(1), hdl.Reset(0))
	m.If(start.EqC(1), func() { event.Set(start) }).ElseIf(s.Write("EVENT").Ones(1).EqC(1), func() { event.Set(hdl.C(m, hdl.U(1), 0)) })
	return blockOut{s.Answer(map[string]hdl.UInt{
		"ID":    hdl.C(m, hdl.U(32), 0xCAFE),
		"VALUE": s.Write("VALUE").Keep("value", 20),
		"EVENT": event.Q,
		"RING":  s.Index("RING").MulC(3),
	}), start.EqC(1)}
}

// TestRegisters plays reads and writes with stalls everywhere, addresses before
// and after their data.
func TestRegisters(t *testing.T) {
	c, err := hdl.Build(block{})
	require.NoError(t, err)
	require.Empty(t, c.Warnings())
	for seed := range uint64(20) {
		s := sim.New(c, sim.Seed(seed))
		l := lite{t: t, s: s, rng: rand.New(rand.NewPCG(seed, 1))}
		require.Equal(t, answer{0xCAFE, 0}, l.read(0))
		require.Equal(t, 0, l.write(8, 0x12345678, 15))
		require.Equal(t, answer{0x45678, 0}, l.read(8))
		require.Equal(t, 0, l.write(8, 0xFFFFFFFF, 2)) // one byte
		require.Equal(t, answer{0x4FF78, 0}, l.read(8))
		require.Equal(t, bus.SlaveError, l.write(0, 1, 15))  // only read
		require.Equal(t, bus.SlaveError, l.write(9, 0, 15))  // not aligned
		require.Equal(t, bus.SlaveError, l.write(16, 0, 15)) // nothing there
		require.Equal(t, answer{0x4FF78, 0}, l.read(8))
		require.Equal(t, bus.SlaveError, l.read(4).resp) // only written
		require.Equal(t, bus.SlaveError, l.read(10).resp)
		require.Equal(t, bus.SlaveError, l.read(64).resp)
		require.Zero(t, l.starts)
		require.Equal(t, 0, l.write(4, 2, 15)) // no bit of it
		require.Equal(t, 0, l.write(4, 1, 14)) // not its byte
		require.Zero(t, l.starts)
		require.Equal(t, answer{0, 0}, l.read(12))
		require.Equal(t, 0, l.write(4, 1, 1))
		require.Equal(t, 1, l.starts)
		require.Equal(t, answer{1, 0}, l.read(12))
		require.Equal(t, 0, l.write(12, 0, 15))
		require.Equal(t, answer{1, 0}, l.read(12))
		require.Equal(t, 0, l.write(12, 1, 15))
		require.Equal(t, answer{0, 0}, l.read(12))
		for i := range 8 {
			require.Equal(t, answer{int64(3 * i), 0}, l.read(32+4*i))
		}
		require.NoError(t, s.Err())
	}
	hdltest.Lint(t, c)
}

type answer struct {
	data int64
	resp int
}

// lite is a master with random delays.
type lite struct {
	t      *testing.T
	s      *sim.Sim
	rng    *rand.Rand
	starts int
}

// step passes a cycle and returns which of the streams were handed over.
func (l *lite) step(names ...string) map[string]bool {
	fired := map[string]bool{}
	for _, n := range names {
		fired[n] = l.s.Int("s_"+n+"valid") == 1 && l.s.Int("s_"+n+"ready") == 1
	}
	l.starts += int(l.s.Int("starts"))
	l.s.Step()
	return fired
}

func (l *lite) write(addr int, data int64, strobe int64) int {
	sent := map[string]bool{}
	for range 200 {
		for _, n := range []string{"aw", "w"} {
			if !sent[n] && l.s.Int("s_"+n+"valid") == 0 && l.rng.IntN(3) == 0 {
				l.s.SetInt("s_"+n+"valid", 1)
				l.s.SetInt("s_awaddr", int64(addr))
				l.s.SetInt("s_wdata", data)
				l.s.SetInt("s_wstrb", strobe)
			}
		}
		l.s.SetInt("s_bready", int64(l.rng.IntN(2)))
		resp := int(l.s.Int("s_bresp"))
		fired := l.step("aw", "w", "b")
		for _, n := range []string{"aw", "w"} {
			if fired[n] {
				sent[n] = true
				l.s.SetInt("s_"+n+"valid", 0)
			}
		}
		if fired["b"] {
			require.True(l.t, sent["aw"] && sent["w"])
			return resp
		}
	}
	require.Fail(l.t, "no answer to a write")
	return 0
}

func (l *lite) read(addr int) answer {
	l.s.SetInt("s_arvalid", 1)
	l.s.SetInt("s_araddr", int64(addr))
	for range 200 {
		l.s.SetInt("s_rready", int64(l.rng.IntN(2)))
		got := answer{l.s.Int("s_rdata"), int(l.s.Int("s_rresp"))}
		fired := l.step("ar", "r")
		if fired["ar"] {
			l.s.SetInt("s_arvalid", 0)
		}
		if fired["r"] {
			return got
		}
	}
	require.Fail(l.t, "no answer to a read")
	return answer{}
}

func TestText(t *testing.T) {
	layout := &bus.Layout{Name: "thing", Title: "A thing", Bytes: 8, Members: []bus.Member{
		{"kind", 0, 1, 0, "what it is"}, {"pad", 1, 1, 3, "zero"}, {"size", 4, 4, 0, "how large"}}}
	codes := &bus.Codes{Name: "ERROR", Title: "Errors", List: []bus.Code{{"NONE", 0, "all is well"}, {"BAD", 3, "it is not"}}}
	require.NoError(t, layout.Check())
	goldenfile.Compare(t, "block.md", bus.Markdown("A block", &table, layout, codes))
	goldenfile.Compare(t, "block.h", bus.Header("A block", "block", &table, layout, codes))
	// The title of the page is not repeated, and the header's prefix may have its underscore.
	require.NotContains(t, bus.Markdown(table.Title, &table), "## ")
	for _, prefix := range []string{"block_", "block__"} {
		require.Equal(t, bus.Header("A block", "block", &table, layout, codes), bus.Header("A block", prefix, &table, layout, codes))
	}
	require.Contains(t, bus.Header("A queue", "Q_", &queueTable), "\n#define Q_DATA 0x004u /* rwa: read: takes a word; written: counts */\n#define Q_DATA_WORD_SHIFT 0 /* the oldest */\n#define Q_DATA_WORD_MASK 0xffffu\n#define Q_DATA_THERE 0x80000000u")
	goldenfile.Compare(t, "queue.md", bus.Markdown("A queue", &queueTable))
}

func TestTablesThatAreWrong(t *testing.T) {
	r := func(name string, offset, count int, fields ...bus.Field) bus.Register {
		return bus.Register{Name: name, Offset: offset, Count: count, Fields: fields}
	}
	for message, list := range map[string][]bus.Register{
		`register "id"`:                   {r("id", 0, 0)},
		"register A is there twice":       {r("A", 0, 0), r("A", 4, 0)},
		"Count is 3, no power of two":     {r("A", 0, 3)},
		"offset 0x8 is no multiple of 16": {r("A", 8, 4)},
		"offset 0x2 is no multiple of 4":  {r("A", 2, 0)},
		"offset 0x0 is inside or before":  {r("A", 0, 0), r("B", 0, 0)},
		"Access is 9, no kind of access":  {{Name: "A", Access: 9}},
		`field "x": a name is capital`:    {r("A", 0, 0, bus.Field{Name: "x"})},
		"field X is there twice":          {r("A", 0, 0, bus.Field{Name: "X"}, bus.Field{Name: "X", Hi: 1, Lo: 1})},
		"does not fit 4 address bits":     {r("A", 16, 0)},
		"field X has bits 3:4":            {r("A", 0, 0, bus.Field{Name: "X", Hi: 3, Lo: 4})},
		"bit 2 is the first that is free": {r("A", 0, 0, bus.Field{Name: "W", Hi: 1, Lo: 0}, bus.Field{Name: "X", Hi: 4, Lo: 1})},
	} {
		table := bus.Map{AddrBits: 4, Registers: list}
		require.ErrorContains(t, table.Check(), message)
	}
	hole := &bus.Layout{Name: "x", Bytes: 8, Members: []bus.Member{{"a", 0, 2, 0, ""}, {"b", 4, 4, 0, ""}}}
	require.ErrorContains(t, hole.Check(), "member b: offset 4; 2 is next")
	short := &bus.Layout{Name: "x", Bytes: 8, Members: []bus.Member{{"a", 0, 2, 0, ""}}}
	require.ErrorContains(t, short.Check(), "2 bytes, not 8")
}

// TestSplit: bursts cover a run exactly, obey the limits, and come one a cycle.
func TestSplit(t *testing.T) {
	for _, g := range []bus.Split{
		{AddrBits: 26, BusBits: 512, RunBits: 14, MaxBeats: 16},
		{AddrBits: 29, BusBits: 64, RunBits: 14, MaxBeats: 256},
		{AddrBits: 25, BusBits: 1024, RunBits: 14, MaxBeats: 256},
		{AddrBits: 28, BusBits: 128, RunBits: 9, MaxBeats: 1},
	} {
		c, err := hdl.Build(g)
		require.NoError(t, err)
		require.Empty(t, c.Warnings())
		for _, stall := range []int{0, 40} {
			b := streamtest.New(t, c, sim.Native, 3)
			in, out := b.Source("in", "addr", "beats"), b.Sink("out", "addr", "beats")
			b.Stall(stall)
			rng := rand.New(rand.NewPCG(9, 9))
			var runs [][2]int
			for range 60 {
				run := [2]int{rng.IntN(1 << 20), 1 + rng.IntN(min(600, 1<<g.RunBits-1))}
				runs = append(runs, run)
				in.Send(int64(run[0]), int64(run[1]))
			}
			b.Until(100_000, b.Drained)
			for range 1000 {
				b.Tick()
			}
			page := bus.PageBytes * 8 / g.BusBits
			at, k := 0, 0
			for _, burst := range out.Got {
				addr, beats := int(burst[0]), int(burst[1])
				require.Equal(t, runs[k][0]+at, addr)
				require.True(t, beats >= 1 && beats <= g.MaxBeats, "%d beats", beats)
				require.Equal(t, addr/page, (addr+beats-1)/page, "a page is crossed")
				if at += beats; at >= runs[k][1] {
					require.Equal(t, runs[k][1], at)
					k, at = k+1, 0
				}
			}
			require.Equal(t, len(runs), k)
			if stall == 0 {
				require.Equal(t, 1, out.At[0])
				require.Equal(t, len(out.Got), out.At[len(out.At)-1], "one burst a cycle")
			}
		}
		hdltest.Lint(t, c)
	}
	_, err := hdl.Build(bus.Split{AddrBits: 8, BusBits: 48, RunBits: 4, MaxBeats: 2})
	require.ErrorContains(t, err, "must be powers of two")
}
