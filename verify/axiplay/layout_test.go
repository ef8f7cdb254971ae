package axiplay

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/gen"
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/units/axi"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/coreplay"
	"github.com/sparcgen/sparcgen/verify/memory"
)

// sparcOf returns the accelerator of a preset.
func sparcOf(t *testing.T, preset string) axi.Sparc {
	c, err := config.Preset(preset)
	require.NoError(t, err)
	return gen.SparcOf(c)
}

func memoryOf(t *testing.T, w memory.Wires, g axi.Sparc, b memory.Behaviour) *memory.Memory {
	m, err := memory.New(w, "m_axi_", g.BusBits, 0x1_2340_0000, 0, b)
	require.NoError(t, err)
	return m
}

// perform writes the results of a job and returns them.
func perform(t *testing.T, p *Placed, m *memory.Memory, g axi.Sparc) *golden.ChipResult {
	want, err := golden.Run(p.Job)
	require.NoError(t, err)
	Perform(p, want, m, g)
	return want
}

func TestLayout(t *testing.T) {
	for _, preset := range []string{"tiny", "balanced"} {
		for seed := range uint64(4) {
			t.Run(fmt.Sprint(preset, seed), func(t *testing.T) {
				g := sparcOf(t, preset)
				m := memoryOf(t, nil, g, memory.Ideal())
				var rng *rand.Rand
				if seed > 0 {
					rng = rand.New(rand.NewPCG(seed, 1))
				}
				l := NewLayout(m, g, rng)
				draw := rand.New(rand.NewPCG(seed, 2))
				var list []Placed
				for i := range 6 {
					list = append(list, l.Place(coreplay.RandomJob(draw, g.Machine, i)))
				}
				list = append(list, l.Place(list[0].Job))
				require.Equal(t, list[0].Q, list[6].Q, "operands are there once")
				require.NotEqual(t, list[0].Z, list[6].Z)
				at := l.List([]axi.Descriptor{list[0].Descriptor, list[1].Descriptor})
				require.Zero(t, at%axi.JobBytes)
				l.Guard()
				b := list[1].Encode()
				require.Equal(t, b[:], m.Bytes[at-m.Base+axi.JobBytes:][:axi.JobBytes])
				var results []*golden.ChipResult
				for i := range list {
					checkPlaced(t, &list[i], m, g)
					results = append(results, perform(t, &list[i], m, g))
				}
				for i := range list { // nothing lies on anything else
					checkPlaced(t, &list[i], m, g)
					require.NoError(t, Compare(&list[i], results[i], m, g))
				}
			})
		}
	}
}

// checkPlaced checks the operands of a job in memory against what the descriptor
// says, the alignment, and the guard.
func checkPlaced(t *testing.T, p *Placed, m *memory.Memory, g axi.Sparc) {
	j, beat := p.Job, uint64(g.BusBits/8)
	head := min(beat, uint64(2*p.D))
	for _, o := range []struct {
		name   string
		rows   [][]int16
		addr   uint64
		stride uint32
		align  uint64
	}{{"q", j.Q, p.Q, p.QStride, head}, {"k", j.K, p.K, p.KStride, head}, {"v", j.V, p.V, p.VStride, head}, {"x", j.X, p.X, p.XStride, beat}, {"w", j.W, p.W, p.WStride, beat}} {
		require.Zero(t, o.addr%o.align, o.name)
		require.Zero(t, uint64(o.stride)%o.align, o.name)
		for i, row := range o.rows {
			at := o.addr + uint64(i)*uint64(o.stride)
			require.Equal(t, row, m.Row(at, len(row)), "%s row %d", o.name, i)
			require.True(t, m.Readable.Has(at) && m.Readable.Has(at+uint64(2*len(row)-1)), o.name)
			require.False(t, m.Writable.Meets(at, at+uint64(2*len(row))), o.name)
		}
		if o.rows != nil && o.name != "w" && j.N < int(p.N) {
			end := o.addr + uint64(j.N)*uint64(o.stride)
			require.False(t, m.Readable.Has(end), "%s: rows that take no part are not to be read", o.name)
		}
	}
	for i := range j.N {
		at := p.Z + uint64(i)*uint64(p.ZStride)
		require.True(t, m.Writable.Has(at) && m.Writable.Has(at+uint64(2*j.D-1)))
	}
	if j.Clustered() {
		for i, c := range j.Columns {
			require.EqualValues(t, c, binary.LittleEndian.Uint16(m.Bytes[p.ColumnList-m.Base+uint64(2*i):]))
		}
		require.Zero(t, p.Zc%uint64(max(2*g.Lanes, g.BusBits/8)))
	}
}

// The stage of the first difference is named.
func TestCompare(t *testing.T) {
	g := sparcOf(t, "tiny")
	draw := rand.New(rand.NewPCG(3, 3))
	find := func(want func(j *golden.Job) bool) *golden.Job {
		for i := 0; ; i++ {
			if j := coreplay.RandomJob(draw, g.Machine, i); want(j) {
				return j
			}
		}
	}
	clustered := func(j *golden.Job) bool { return j.Clustered() && j.Clusters > 4 && j.N > 20 }
	for _, c := range []struct {
		job   func(j *golden.Job) bool
		spoil func(p *Placed, want *golden.ChipResult, m *memory.Memory)
		want  string
	}{
		{(*golden.Job).Dense, func(p *Placed, want *golden.ChipResult, m *memory.Memory) { m.Bytes[p.Z-m.Base+uint64(p.ZStride)] ^= 1 }, "attention: row 1 element 0 is"},
		{func(j *golden.Job) bool { return j.Kind == golden.JobGemm }, func(p *Placed, want *golden.ChipResult, m *memory.Memory) { m.Bytes[p.Z-m.Base+2*uint64(p.D)-1] ^= 1 }, "gemm: row 0 element"},
		{clustered, func(p *Placed, want *golden.ChipResult, m *memory.Memory) {
			m.Bytes[p.Zc-m.Base+uint64(want.ClusterOf[0]*max(1, int(p.D)/g.Lanes)*WordBytes(g))] ^= 1
		}, "attention: cluster"},
		{clustered, func(p *Placed, want *golden.ChipResult, m *memory.Memory) { m.Bytes[p.Z-m.Base] ^= 1 }, "clone: row 0 element 0"},
		{clustered, func(p *Placed, want *golden.ChipResult, m *memory.Memory) {
			for i, c := range want.ClusterOf {
				if c != want.ClusterOf[0] {
					m.PutRow(p.Z, want.Z[i])
				}
			}
		}, "allocation or clone: row 0 is that of cluster"},
	} {
		m := memoryOf(t, nil, g, memory.Ideal())
		l := NewLayout(m, g, nil)
		p := l.Place(find(c.job))
		want := perform(t, &p, m, g)
		require.NoError(t, Compare(&p, want, m, g))
		c.spoil(&p, want, m)
		require.ErrorContains(t, Compare(&p, want, m, g), c.want)
	}
}

func TestTokenMajor(t *testing.T) {
	g := sparcOf(t, "tiny")
	draw := rand.New(rand.NewPCG(4, 3))
	list := heads(draw, g, 3)
	m := memoryOf(t, nil, g, memory.Ideal())
	l := NewLayout(m, g, nil)
	placed, err := l.PlaceTokens(list)
	require.NoError(t, err)
	l.Guard()
	require.Equal(t, placed[0].Z+uint64(2*list[0].D), placed[1].Z)
	require.EqualValues(t, 2*3*list[0].D, placed[0].ZStride)
	var want []*golden.ChipResult
	for i := range placed {
		checkPlaced(t, &placed[i], m, g)
		want = append(want, perform(t, &placed[i], m, g))
	}
	for i := range placed {
		require.NoError(t, Compare(&placed[i], want[i], m, g))
	}
	other := *list[2]
	other.D = 32
	_, err = l.PlaceTokens([]*golden.Job{list[0], &other})
	require.ErrorContains(t, err, "must be attention of")
}

// heads draws attention jobs of one size.
func heads(draw *rand.Rand, g axi.Sparc, n int) []*golden.Job {
	var list []*golden.Job
	for i := 0; len(list) < n; i++ {
		j := coreplay.RandomJob(draw, g.Machine, i)
		if j.Kind != golden.JobAttention || j.Vgen || j.D != 16 {
			continue
		}
		if len(list) > 0 && j.N < list[0].N {
			continue
		}
		if len(list) > 0 {
			j.N = list[0].N
			j.Clusters = min(j.Clusters, j.N)
			j.Columns = golden.StrideColumns(j.N, min(j.N, len(j.Columns)))
		}
		j.Q, j.K, j.V = j.Q[:j.N], j.K[:j.N], j.V[:j.N]
		list = append(list, j)
	}
	return list
}
