package bus_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/bus"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// readers are the sizes tested. Data is the address of the beat, in its low bits.
var readers = []bus.Reader{
	{AddrBits: 32, BusBits: 64, RunBits: 10, MaxBeats: 16, TagBits: 4, Clients: 3, Depth: 16, Bursts: 4},
	{AddrBits: 24, BusBits: 32, RunBits: 8, MaxBeats: 1, TagBits: 2, Clients: 1, Depth: 2, Bursts: 2},
	{AddrBits: 40, BusBits: 64, RunBits: 12, MaxBeats: 256, TagBits: 3, Clients: 5, Depth: 300, Bursts: 16},
	{AddrBits: 32, BusBits: 128, RunBits: 10, MaxBeats: 32, TagBits: 4, Clients: 4, Depth: 64, Bursts: 16, Short: 2, ShortDepth: 12},
}

// slave is a memory that answers bursts of reads in order.
type slave struct {
	rng   *rand.Rand
	stall int
	queue [][2]int // address and beats of the bursts asked for
	beat  int
	valid bool
}

func (s *slave) pause() bool { return s.rng.IntN(100) < s.stall }

// asked is a run of a client.
type asked struct{ addr, beats, tag int }

func TestReader(t *testing.T) {
	for n, g := range readers {
		c, err := hdl.Build(g)
		require.NoError(t, err)
		require.Empty(t, c.Warnings())
		hdltest.Lint(t, c)
		for _, stall := range []int{0, 40} {
			t.Run(fmt.Sprint(n, "/", stall), func(t *testing.T) { playReader(t, c, g, stall) })
		}
	}
}

func playReader(t *testing.T, c *hdl.Circuit, g bus.Reader, stall int) {
	s := sim.New(c, sim.Seed(uint64(stall)))
	r := rand.New(rand.NewPCG(1, uint64(stall)))
	mem := slave{rng: r, stall: stall}
	runs, sent, got := make([][]asked, g.Clients), make([]int, g.Clients), make([]int, g.Clients)
	total := 0
	var want [][]int64
	for k := range runs {
		var list []int64
		for range 40 {
			most := min(60, 1<<g.RunBits-1)
			if k >= g.Clients-g.Short {
				most = g.ShortDepth
			}
			a := asked{r.IntN(1 << 16), 1 + r.IntN(most), r.IntN(1 << g.TagBits)}
			runs[k] = append(runs[k], a)
			for b := range a.beats {
				list = append(list, int64(a.addr+b))
			}
		}
		want = append(want, list)
		total += len(list)
	}
	offered := make([]bool, g.Clients)
	stuck, cycles := 0, 0
	for done := 0; done < total; cycles++ {
		for k := range runs {
			offered[k] = sent[k] < len(runs[k]) && (offered[k] || !mem.pause())
			s.SetInt(fmt.Sprintf("run_%d_valid", k), oneIf(offered[k]))
			if offered[k] {
				a := runs[k][sent[k]]
				s.SetInt(fmt.Sprintf("run_%d_addr", k), int64(a.addr))
				s.SetInt(fmt.Sprintf("run_%d_beats", k), int64(a.beats))
				s.SetInt(fmt.Sprintf("run_%d_tag", k), int64(a.tag))
			}
			s.SetInt(fmt.Sprintf("beat_%d_ready", k), oneIf(!mem.pause()))
		}
		mem.valid = len(mem.queue) > 0 && (mem.valid || !mem.pause())
		s.SetInt("rvalid", oneIf(mem.valid))
		if mem.valid {
			b := mem.queue[0]
			s.SetInt("rdata", int64(b[0]+mem.beat))
			s.SetInt("rlast", oneIf(mem.beat == b[1]-1))
		}
		s.SetInt("arready", oneIf(!mem.pause()))
		if mem.valid && s.Int("rready") == 1 {
			if mem.beat++; mem.beat == mem.queue[0][1] {
				mem.queue, mem.beat = mem.queue[1:], 0
			}
			mem.valid = false
		}
		if s.Int("arvalid") == 1 && s.Int("arready") == 1 {
			bytes := g.BusBits / 8
			at, n := int(s.Int("araddr"))/bytes, int(s.Int("arlen"))+1
			require.LessOrEqual(t, n, g.MaxBeats)
			require.Equal(t, at*bytes/bus.PageBytes, ((at+n)*bytes-1)/bus.PageBytes)
			mem.queue = append(mem.queue, [2]int{at, n})
		}
		stuck++
		for k := range runs {
			if offered[k] && s.Int(fmt.Sprintf("run_%d_ready", k)) == 1 {
				sent[k]++
				offered[k] = false
			}
			if s.Int(fmt.Sprintf("beat_%d_valid", k)) == 1 && s.Int(fmt.Sprintf("beat_%d_ready", k)) == 1 {
				require.Equal(t, want[k][got[k]], s.Int(fmt.Sprintf("beat_%d_data", k)), "client %d beat %d", k, got[k])
				got[k]++
				done++
				stuck = 0
			}
		}
		require.Zero(t, s.Int("failed"))
		require.Less(t, stuck, 2000, "the reader hangs")
		s.Step()
	}
	if stall == 0 && g.MaxBeats > 1 {
		require.Less(t, cycles, total*102/100+20, "nearly a beat a cycle")
	}
	for range 20 {
		s.Step()
	}
	require.EqualValues(t, 1, s.Int("idle"))
	require.NoError(t, s.Err())
}

// A client that takes nothing does not stop the others, and an error names the
// run; what was cleared is not asked for.
func TestReaderErrors(t *testing.T) {
	g := readers[0]
	c, err := hdl.Build(g)
	require.NoError(t, err)
	s := sim.New(c)
	run := func(k, addr, beats, tag int) {
		name := fmt.Sprintf("run_%d_", k)
		s.SetInt(name+"valid", 1)
		s.SetInt(name+"addr", int64(addr))
		s.SetInt(name+"beats", int64(beats))
		s.SetInt(name+"tag", int64(tag))
		require.EqualValues(t, 1, s.Int(name+"ready"))
		s.Step()
		s.SetInt(name+"valid", 0)
	}
	s.SetInt("arready", 1)
	run(0, 0, 100, 5)
	run(1, 1024, 7, 9)
	lens := []int64{}
	for range 20 {
		if s.Int("arvalid") == 1 {
			lens = append(lens, s.Int("arlen")+1)
		}
		s.Step()
	}
	require.Equal(t, []int64{16, 7}, lens, "client 0 has room for 16 beats only")
	for b := range 23 {
		s.SetInt("rvalid", 1)
		s.SetInt("rlast", oneIf(b == 15 || b == 22 || b == 18))
		s.SetInt("rresp", oneIf(b == 3)*2)
		require.Equal(t, oneIf(b == 3 || b == 18), s.Int("failed"), "beat %d", b)
		if b == 3 {
			require.EqualValues(t, 5, s.Int("tag"))
		}
		if b == 18 {
			require.EqualValues(t, 9, s.Int("tag"), "RLAST too early")
		}
		s.Step()
	}
	s.SetInt("rvalid", 0)
	s.SetVec("clear", []int64{1, 0, 0})
	s.SetInt("beat_0_ready", 1)
	for range 40 {
		require.Zero(t, s.Int("arvalid"), "the rest of the run is dropped")
		s.Step()
	}
	require.EqualValues(t, 1, s.Int("idle"))
}

func oneIf(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

// The writer: every beat where it belongs, no crossing of pages, data ready
// before the address is sent.
func TestWriter(t *testing.T) {
	for n, g := range []bus.Writer{
		{AddrBits: 32, BusBits: 64, RunBits: 8, MaxBeats: 16, TagBits: 5, Depth: 32, Bursts: 4},
		{AddrBits: 24, BusBits: 32, RunBits: 6, MaxBeats: 2, TagBits: 5, Depth: 2, Bursts: 2},
		{AddrBits: 32, BusBits: 64, RunBits: 10, MaxBeats: 256, TagBits: 5, Depth: 256, Bursts: 8},
	} {
		c, err := hdl.Build(g)
		require.NoError(t, err)
		require.Empty(t, c.Warnings())
		hdltest.Lint(t, c)
		for _, stall := range []int{0, 40} {
			t.Run(fmt.Sprint(n, "/", stall), func(t *testing.T) { playWriter(t, c, g, stall) })
		}
	}
}

func playWriter(t *testing.T, c *hdl.Circuit, g bus.Writer, stall int) {
	s := sim.New(c, sim.Seed(uint64(stall)))
	r := rand.New(rand.NewPCG(2, uint64(stall)))
	pause := func() bool { return r.IntN(100) < stall }
	var runs []asked
	want := map[int]int64{}
	var data []int64
	for i := range 50 {
		a := asked{200*i + r.IntN(100), 1 + r.IntN(min(100, 1<<g.RunBits-1)), i % 32}
		runs = append(runs, a)
		for b := range a.beats {
			data = append(data, r.Int64N(1<<31))
			want[a.addr+b] = data[len(data)-1]
		}
	}
	got := map[int]int64{}
	var bursts [][2]int // address and beats
	arrived, beat, answers, sent, done, fed, stuck := 0, 0, 0, 0, 0, 0, 0
	first, full, ended := 0, 0, 0
	runValid, dataValid, answerValid := false, false, false
	var begun int // beats whose address was sent
	for done < len(runs) {
		runValid = sent < len(runs) && (runValid || !pause())
		s.SetInt("run_valid", oneIf(runValid))
		if runValid {
			s.SetInt("run_addr", int64(runs[sent].addr))
			s.SetInt("run_beats", int64(runs[sent].beats))
			s.SetInt("run_tag", int64(runs[sent].tag))
		}
		dataValid = fed < len(data) && (dataValid || !pause())
		s.SetInt("data_valid", oneIf(dataValid))
		if dataValid {
			s.SetInt("data_data", data[fed])
			s.SetInt("data_strobe", int64(fed%15))
		}
		answerValid = answers > 0 && (answerValid || !pause())
		s.SetInt("bvalid", oneIf(answerValid))
		s.SetInt("bresp", 0)
		s.SetInt("awready", oneIf(!pause()))
		s.SetInt("wready", oneIf(!pause()))
		if answerValid && s.Int("bready") == 1 {
			answers--
			answerValid = false
		}
		if s.Int("done") == 1 {
			require.EqualValues(t, runs[done].tag, s.Int("done_tag"))
			done++
			stuck = 0
		}
		if s.Int("awvalid") == 1 && s.Int("awready") == 1 {
			bytes := g.BusBits / 8
			at, n := int(s.Int("awaddr"))/bytes, int(s.Int("awlen"))+1
			require.LessOrEqual(t, n, g.MaxBeats)
			require.Equal(t, at*bytes/bus.PageBytes, ((at+n)*bytes-1)/bus.PageBytes)
			bursts = append(bursts, [2]int{at, n})
			begun += n
			require.LessOrEqual(t, begun, fed, "an address before its data")
		}
		if s.Int("wvalid") == 1 && s.Int("wready") == 1 {
			require.Less(t, full, len(bursts)+3)
			if first == 0 {
				first = int(s.Cycle())
			}
			require.EqualValues(t, arrived%15, s.Int("wstrb"))
			got[arrived] = s.Int("wdata")
			arrived++
			ended = int(s.Cycle())
			beat++
			if s.Int("wlast") == 1 {
				answers++
				full++
				beat = 0
			}
		}
		if runValid && s.Int("run_ready") == 1 {
			sent++
			runValid = false
		}
		if dataValid && s.Int("data_ready") == 1 {
			fed++
			dataValid = false
		}
		require.Less(t, stuck, 3000, "the writer hangs")
		stuck++
		s.Step()
	}
	at := 0
	for _, b := range bursts {
		for k := range b[1] {
			require.Contains(t, want, b[0]+k)
			require.Equal(t, want[b[0]+k], got[at], "beat %d", at)
			delete(want, b[0]+k)
			at++
		}
	}
	require.Empty(t, want)
	require.Equal(t, len(bursts), full)
	if stall == 0 && g.MaxBeats > 2 {
		require.Less(t, ended-first, at*110/100+50)
	}
	require.EqualValues(t, 1, s.Int("idle"))
	require.NoError(t, s.Err())
}
