package buscycles

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/units/axi"
	"github.com/sparcgen/sparcgen/units/cycles"
	"github.com/sparcgen/sparcgen/units/expu"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/units/pipeline"
	"github.com/sparcgen/sparcgen/units/replace"
)

// tiny is a small accelerator.
var tiny = axi.Sparc{
	Machine: machine.Machine{Procs: 2, Lanes: 8, DistUnits: 1, ExpLanes: 2, DivLanes: 2, MinUnits: 2, Tokens: 32, HeadDim: 32, ColumnsMax: 8,
		ClustersMax: 24, ModelDim: 64, PrescoreBits: 8, MaxPack: 1, ExpForm: expu.Taylor, ExpPoints: 16, ExpOrder: 2, ExpCap: 1 << 15,
		Banks: 2, Pipeline: pipeline.Balanced},
	BusBits: 512, AddrBits: 40, Burst: 32, CacheBytes: 512, CacheWays: 2, CachePolicy: replace.LRU, CacheMisses: 4,
}

const listAddress = 0x80000

// denseJob, clusteredJob and gemmJob are legal.
func denseJob() Job {
	return Job{Descriptor: axi.Descriptor{Iterations: 1, N: 30, Valid: 30, D: 16, Clusters: 30, Q: 0x1000, K: 0x2000, V: 0x3000, Z: 0x4000,
		QStride: 32, KStride: 32, VStride: 32, ZStride: 32}, Timing: cycles.Job{N: 30, C: 30, Rounds: 1, D: 16}}
}

func clusteredJob() Job {
	j := Job{Descriptor: axi.Descriptor{Iterations: 1, N: 30, Valid: 28, D: 16, Columns: 5, Clusters: 7, ColumnList: 0x102, Q: 0x1000, K: 0x2000, V: 0x3000,
		Z: 0x4000, Zc: 0x5000, QStride: 32, KStride: 32, VStride: 96, ZStride: 32}, Columns: []int{0, 5, 27, 3, 1}}
	j.Timing = cycles.Job{N: 28, M: 5, C: 7, Rounds: 1, D: 16, Members: [][]int{{4, 4, 4, 4, 4, 4, 4}}}
	for i := range 28 {
		j.Cluster = append(j.Cluster, i%7)
	}
	return j
}

func gemmJob() Job {
	return Job{Descriptor: axi.Descriptor{Gemm: true, N: 8, Valid: 8, D: 100, Dim: 64, X: 0x1000, W: 0x2000, Z: 0x8000, XStride: 128, WStride: 256, ZStride: 256},
		Timing: cycles.Job{Gemm: true, N: 8, Dim: 64, Tiles: 13}}
}

// events are cycles in which something happened.
type events struct {
	addresses, beats []int // of reads
	issued           []int
}

func play(jobs ...Job) (e events) {
	l := New(tiny).start(listAddress, jobs)
	for !l.over() {
		w := l.step()
		if w.ar > 0 {
			e.addresses = append(e.addresses, w.now)
		}
		if w.readTaken {
			e.beats = append(e.beats, w.now)
		}
		if w.issued != nil {
			e.issued = append(e.issued, w.now)
		}
	}
	return e
}

// The first job of a list, as the package documentation of units/axi has it: the
// command in cycle 1, the run in 2, the address 2 later, a beat a cycle later, 64
// words from 3 later on; members, regions, keys.
func TestFirstJob(t *testing.T) {
	for _, c := range []struct {
		name      string
		job       Job
		regions   int
		keys      bool
		addresses []int // and of operands
		beats     []int
	}{
		// 30 rows: 5 bits, 7 cycles; 64 rows of W: 6 bits, 8; 7 clusters and 5 keys: 3 bits, 5; no rows, or one: 3.
		{"dense", denseJob(), 7 + 3 + 3 + 3 + 7 + 7 + 7 + 3 + 3, false, []int{4, 120, 121, 122}, []int{5, 6, 121}},
		{"clustered", clusteredJob(), 7 + 5 + 3 + 5 + 7 + 7 + 7 + 3 + 3, true, []int{4, 123, 136}, []int{5, 6, 124}},
		{"gemm", gemmJob(), 5 + 3 + 3 + 3 + 3 + 3 + 3 + 5 + 8, false, []int{4, 113}, []int{5, 6, 114}},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.regions, regionCycles(of(tiny, &c.job, 0), 1))
			e := play(c.job)
			const words = 8                  // the first
			members := words + 64            // judged
			issue := members + 1 + c.regions // the job, or its keys are asked for
			if c.keys {
				issue += 1 + 2 + 1 + 2 + 1 + 5 // as the job, and the last key
			}
			require.Equal(t, []int{issue}, e.issued)
			require.Equal(t, c.addresses, e.addresses[:len(c.addresses)])
			require.Equal(t, c.beats, e.beats[:len(c.beats)])
		})
	}
}

// The job after it is asked for in the cycle after a job was issued; one that waits is
// issued when those before it are written.
func TestSecondJob(t *testing.T) {
	a, b := denseJob(), denseJob()
	e := play(a, b)
	length := e.issued[0] // the list has two jobs: one bit of rows, as before
	require.Equal(t, 116, length)
	require.GreaterOrEqual(t, e.issued[1], 2*length, "operands of the first are read meanwhile")
	require.Less(t, e.issued[1], 2*length+100)
	b.Wait = true
	r := New(tiny).Run(listAddress, []Job{a})
	require.EqualValues(t, r.Cycles+regionBits(2)-regionBits(1), play(a, b).issued[1], "the cycle in which a list of one job would be over")
}

// regionBits is what the list itself costs among the regions of a job.
func regionBits(jobs int) int64 {
	j := denseJob()
	return int64(regionCycles(of(tiny, &j, 0), jobs))
}

// What is counted: reads of whole beats, a request a row of the clone.
func TestCounts(t *testing.T) {
	r := New(tiny).Run(listAddress, []Job{clusteredJob()})
	// 2 of the list, 1 of the keys, 5 rows of K, 14 beats of K and of Q, 28 rows of V; lines of ZC, two words a row.
	require.EqualValues(t, 2+1+5+14+14+28, r.Reads-r.Misses)
	require.EqualValues(t, 2*28, r.Hits+r.Misses)
	require.EqualValues(t, 14, r.Misses, "seven clusters of two words fit the cache")
	require.EqualValues(t, 2*7+2*28, r.Writes, "a beat a word")
	r = New(tiny).Run(listAddress, []Job{gemmJob()})
	require.EqualValues(t, 2+13*(16+64), r.Reads, "X in whole, and a word of each row of W, once a tile")
	require.EqualValues(t, 13*8, r.Writes)
	require.Zero(t, r.Hits+r.Misses)
}

// A second list on the same circuit ends as the first: nothing of it is left.
func TestAgain(t *testing.T) {
	m := New(tiny)
	first := m.Run(listAddress, []Job{gemmJob(), clusteredJob(), denseJob()})
	require.Equal(t, first, New(tiny).Run(listAddress, []Job{gemmJob(), clusteredJob(), denseJob()}))
	again := m.Run(listAddress, []Job{gemmJob(), clusteredJob(), denseJob()})
	require.Equal(t, [4]int64{first.Reads, first.Writes, first.Hits, first.Misses}, [4]int64{again.Reads, again.Writes, again.Hits, again.Misses})
	require.InDelta(t, first.Cycles, again.Cycles, 8, "but for whose turn it is on the bus")
}

// Jobs that would never end are refused.
func TestRefused(t *testing.T) {
	for want, change := range map[string]func(j *Job){
		"buscycles: job 0: 4 chosen keys, clusters of 28 rows, expected 5 and 28": func(j *Job) { j.Columns = j.Columns[:4] },
		"buscycles: job 0: 5 chosen keys, clusters of 27 rows, expected 5 and 28": func(j *Job) { j.Cluster = j.Cluster[:27] },
		"cycles: job 0 has 1 rounds and members of 0":                             func(j *Job) { j.Timing.Members = nil },
	} {
		j := clusteredJob()
		change(&j)
		require.PanicsWithValue(t, want, func() { New(tiny).Run(listAddress, []Job{j}) })
	}
}
