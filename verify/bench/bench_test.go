package bench

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

// guard fails when a design misses its bars or the engines disagree.
func guard(t testing.TB, designs []Design, o Options) *Report {
	r, err := Run(context.Background(), designs, o)
	require.NoError(t, err)
	for _, d := range r.Designs {
		require.True(t, d.Equal, "%s: the checksums differ", d.Name)
		require.GreaterOrEqual(t, d.Ratio, d.RatioBar, "%s: times Verilator's rate", d.Name)
		require.GreaterOrEqual(t, d.FirstRatio, d.FirstBar, "%s: times sooner than Verilator", d.Name)
	}
	return r
}

// TestBars guards the bars of the two designs that Verilator builds quickly;
// BenchmarkBars guards all.
func TestBars(t *testing.T) {
	r := guard(t, Designs()[1:], Options{Rounds: 2, Time: 50 * time.Millisecond})
	require.True(t, r.OK())
	require.Contains(t, r.VerilatorVersion, "Verilator")
	require.Contains(t, r.String(), "equal")
	require.NotContains(t, r.String(), "differ")
}

// BenchmarkBars reports the ratios of the three designs and fails below the bars.
func BenchmarkBars(b *testing.B) {
	for b.Loop() {
		for _, d := range guard(b, Designs(), Options{}).Designs {
			b.ReportMetric(d.Ratio, d.Name+"-ratio")
			b.ReportMetric(d.FirstRatio, d.Name+"-first-ratio")
		}
	}
	b.ReportMetric(0, "ns/op") // of no interest
}

// TestNotice plants what must be noticed: a slow engine, and a wrong one.
func TestNotice(t *testing.T) {
	cache := Designs()[2]
	cache.First = 1e9
	r, err := Run(context.Background(), []Design{cache}, Options{Rounds: 1, Time: time.Millisecond,
		Open: func(d *ir.Design, seed uint64) (sim.Engine, error) {
			e, err := sim.Portable(d, seed)
			return inverted{e}, err
		}})
	require.NoError(t, err)
	require.False(t, r.Designs[0].Equal)
	require.Less(t, r.Designs[0].Ratio, cache.Rate, "the portable engine is slower than Verilator here")
	require.False(t, r.OK())
	require.Contains(t, r.String(), "differ")

	ok := Result{Ratio: 2, FirstRatio: 600, Equal: true, RatioBar: 1.5, FirstBar: 500}
	require.True(t, ok.OK())
	for _, spoil := range []func(*Result){func(r *Result) { r.Ratio = 1.4 }, func(r *Result) { r.FirstRatio = 499 }, func(r *Result) { r.Equal = false }} {
		bad := ok
		spoil(&bad)
		require.False(t, bad.OK())
	}
}

// inverted is an engine with a wrong output bit.
type inverted struct{ sim.Engine }

func (e inverted) Run(in []uint64, cycles int, out []uint64) error {
	err := e.Engine.Run(in, cycles, out)
	out[0] ^= 1
	return err
}

// TestImage compares packed rows, bit for bit, with the rows.
func TestImage(t *testing.T) {
	ports := []ir.Port{{Name: "a", Width: 1, Lanes: make([]ir.ID, 1)}, {Name: "none", Width: 3}, {Name: "b", Width: 13, Lanes: make([]ir.ID, 5)},
		{Name: "c", Width: 65, Lanes: make([]ir.ID, 2)}, {Name: "d", Width: 64, Lanes: make([]ir.ID, 1)}, {Name: "e", Width: 17, Lanes: make([]ir.ID, 1)}}
	m := imageOf(ports)
	var bytes []int
	for _, p := range m.ports {
		bytes = append(bytes, p.bytes)
	}
	require.Equal(t, []int{1, 12, 20, 8, 4}, bytes, "1, 65, 130, 64 and 17 bits as Verilator holds them")
	r := rand.New(rand.NewPCG(1, 2))
	row := make([]uint64, 1+5+4+1+1)
	for i := range row {
		row[i] = r.Uint64()
	}
	got := make([]byte, m.size)
	m.pack(got, row)
	from := row
	for _, p := range m.ports {
		bit := 0
		for range p.lanes {
			for b := range p.width {
				want := from[b/64] >> (b % 64) & 1
				require.EqualValues(t, want, got[p.at+bit/8]>>(bit%8)&1, "%s bit %d", p.name, bit)
				bit++
			}
			from = from[(p.width+63)/64:]
		}
	}
	require.Equal(t, checksum(0, got), checksum(checksum(0, got[:8]), got[8:]))
	binary.LittleEndian.PutUint64(got, ^binary.LittleEndian.Uint64(got))
	before := checksum(0, got)
	got[0] ^= 1
	require.NotEqual(t, before, checksum(0, got))
}

// TestJSON demands the keys that programs outside read.
func TestJSON(t *testing.T) {
	text, err := json.Marshal(Report{Designs: []Result{{}}})
	require.NoError(t, err)
	var doc map[string]any
	require.NoError(t, json.Unmarshal(text, &doc))
	for _, key := range []string{"verilator_version", "verilator_flags", "compiler_flags", "ccache"} {
		require.Contains(t, doc, key)
	}
	for _, key := range []string{"name", "native_cps", "verilator_cps", "ratio", "native_first_s", "verilator_first_s", "first_ratio"} {
		require.Contains(t, doc["designs"].([]any)[0], key)
	}
}

// TestHierarchy demands that a circuit of modules costs a cycle what the same
// circuit in one module costs: both become the same instructions.
func TestHierarchy(t *testing.T) {
	c, err := Designs()[0].Build()
	require.NoError(t, err)
	d := c.Design()
	require.Greater(t, len(d.Modules), 1)
	one, err := ir.Flatten(d)
	require.NoError(t, err)
	again, err := ir.Flatten(&ir.Design{Modules: []*ir.Module{one}, Domains: d.Domains, Sources: d.Sources})
	require.NoError(t, err)
	var texts [2]strings.Builder
	for i, m := range []*ir.Module{one, again} {
		require.NoError(t, sim.NewSchedule(m).Dump(&texts[i]))
	}
	require.Equal(t, texts[0].String(), texts[1].String())
}
