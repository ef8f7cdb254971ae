package costs

import (
	"encoding/json"
	"flag"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/tool"
	"github.com/sparcgen/sparcgen/internal/goldenfile"
	"github.com/sparcgen/sparcgen/verify/cells"
)

// yosys returns the version of Yosys, "0.23".
func yosys(t *testing.T) string {
	t.Helper()
	text, err := tool.Run(t.Context(), "", "yosys", "-V")
	require.NoError(t, err)
	return strings.Fields(text)[1]
}

// updating reports whether golden files are to be written.
func updating() bool { return flag.Lookup("update").Value.String() == "true" }

// TestCosts holds every entry to its bars, the record to what is measured now,
// and the page to the record. Another version of Yosys maps differently: then
// the bars alone count. With -update everything is measured and written.
func TestCosts(t *testing.T) {
	old, err := Recorded()
	require.NoError(t, err)
	now := Record{Yosys: yosys(t), Entries: map[string]*Result{}}
	var lock sync.Mutex
	t.Run("entries", func(t *testing.T) {
		for _, e := range Table() {
			t.Run(e.Key, func(t *testing.T) {
				t.Parallel()
				result := &Result{}
				var err error
				result.Verilog, err = e.digest()
				require.NoError(t, err)
				recorded := old.Entries[e.Key]
				if e.Long && !updating() {
					require.NotNil(t, recorded, "never measured; run: make costs")
					require.Equal(t, recorded.Verilog, result.Verilog, "the Verilog is not the one that was measured; run: make costs")
					result.Counts = recorded.Counts
				} else {
					result.Counts, err = e.Count(t.Context())
					require.NoError(t, err)
				}
				require.NoError(t, e.Judge(result.Counts))
				if !updating() && old.Yosys == now.Yosys {
					require.NotNil(t, recorded, "never measured; run: make costs")
					require.Equal(t, recorded.Counts, result.Counts, "if the change is meant, run: make costs")
				}
				lock.Lock()
				defer lock.Unlock()
				now.Entries[e.Key] = result
			})
		}
	})
	if t.Failed() {
		return
	}
	if updating() {
		text, err := json.MarshalIndent(now, "", "  ")
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(recordFile, append(text, '\n'), 0o644))
		old = now
	} else if old.Yosys != now.Yosys {
		t.Logf("measured with Yosys %s, this is %s: only the bars are compared", old.Yosys, now.Yosys)
	}
	goldenfile.CompareAt(t, "../../docs/costs.md", Page(old))
}

// TestTable wants unique keys, and an entry with a unit's own bars or forms for
// every unit of the catalogue.
func TestTable(t *testing.T) {
	seen := map[string]bool{}
	barred := map[string]bool{}
	for _, e := range Table() {
		require.False(t, seen[e.Key], e.Key)
		seen[e.Key] = true
		require.True(t, strings.HasPrefix(e.Key, e.Unit+"/"), e.Key)
		barred[e.Unit] = barred[e.Unit] || len(e.Bars) > 0
	}
	for _, e := range special() {
		require.True(t, seen[e.Key], "%s is of no unit", e.Key)
	}
	for _, u := range gen.Catalogue() {
		require.True(t, barred[u.Name], u.Name)
	}
	r, err := Recorded()
	require.NoError(t, err)
	for key := range r.Entries {
		require.True(t, seen[key], "%s was measured and is no entry any more; run: make costs", key)
	}
}

// twoMemories is a memory of one kilobit and one of 40, instantiated twice.
type twoMemories struct{}

type oneMemory struct{ Depth, Width int }

type memoryIn struct {
	We   hdl.Bool
	Addr hdl.UInt
	Data hdl.UInt
}

type memoryOut struct{ Q hdl.UInt }

func (g oneMemory) Inputs() memoryIn {
	return memoryIn{hdl.B(), hdl.U(10), hdl.U(g.Width)}
}

func (g oneMemory) Build(m *hdl.Module, in memoryIn) memoryOut {
	ram := hdl.Mem(m, "ram", hdl.U(g.Width), g.Depth, hdl.Undefined)
	addr := in.Addr.Wrap(ram.AddrWidth())
	ram.Write(in.We, addr, in.Data)
	return memoryOut{ram.Read(addr)}
}

func (twoMemories) Inputs() memoryIn { return memoryIn{hdl.B(), hdl.U(10), hdl.U(40)} }

func (twoMemories) Build(m *hdl.Module, in memoryIn) memoryOut {
	small := hdl.Inst(m, "little", oneMemory{64, 16}, memoryIn{in.We, in.Addr, in.Data.Wrap(16)})
	a := hdl.Inst(m, "a", oneMemory{1024, 40}, in)
	b := hdl.Inst(m, "b", oneMemory{1024, 40}, memoryIn{in.We, in.Addr, a.Q})
	return memoryOut{b.Q.Xor(small.Q.Ext(40))}
}

// TestDeclared counts the blocks that memories need: 1024 x 40 bits are three
// blocks of 1024 x 18, or ten of 256 x 16 or 1024 x 4; 1 Kbit is 16 of 16 x 4 bits, or one of 256 x 16.
func TestDeclared(t *testing.T) {
	c, err := hdl.Build(twoMemories{})
	require.NoError(t, err)
	require.Equal(t, declared{blocks: 2 * 3, lutRAMs: 4 * 4}, memoriesOf(c.Design(), cells.ECP5))
	require.Equal(t, declared{blocks: 2*10 + 1}, memoriesOf(c.Design(), cells.ICE40))
	for target, ram := range map[cells.Target]string{cells.ECP5: "DP16KD", cells.ICE40: "SB_RAM40_4K"} {
		n, err := cells.Count(t.Context(), c, target)
		require.NoError(t, err)
		require.Equal(t, memoriesOf(c.Design(), target), declared{n[ram], n["TRELLIS_DPR16X4"]}, "%v", n)
	}
}

// TestJudge plants counts that miss each kind of bar.
func TestJudge(t *testing.T) {
	e := Entry{Key: "x", Target: cells.ECP5, Circuit: of(oneMemory{1024, 40}),
		Bars: []Bar{most(LUT, 10, 8), exactly(Multiplier, 2)}}
	good := Counts{LUT: 7, Multiplier: 2, BlockRAM: 3}
	require.NoError(t, e.Judge(good))
	for want, change := range map[string]func(*Counts){
		"x: LUT4 11, the bar is LUT4 <= 10; LUT4 11, the first attempt took 8":      func(n *Counts) { n[LUT] = 11 },
		"x: LUT4 8, the first attempt took 8":                                       func(n *Counts) { n[LUT] = 8 },
		"x: multipliers 1, the bar is multipliers = 2":                              func(n *Counts) { n[Multiplier] = 1 },
		"x: 0 block RAM and 0 LUT RAM, the memories declared are 3 and at most 0":   func(n *Counts) { n[BlockRAM] = 0 },
		"x: 3 block RAM and 160 LUT RAM, the memories declared are 3 and at most 0": func(n *Counts) { n[LUTRAM] = 160 },
	} {
		n := good
		change(&n)
		require.EqualError(t, e.Judge(n), want)
	}
}

// TestRecord reads what it writes.
func TestRecord(t *testing.T) {
	r := Record{Yosys: "1", Entries: map[string]*Result{"x": {Counts{LUT: 7, LUTRAM: 3}, "abc"}}}
	text, err := json.Marshal(r)
	require.NoError(t, err)
	require.JSONEq(t, `{"yosys":"1","entries":{"x":{"LUT4":7,"LUT RAM":3,"verilog":"abc"}}}`, string(text))
	var back Record
	require.NoError(t, json.Unmarshal(text, &back))
	require.Equal(t, r, back)
}
