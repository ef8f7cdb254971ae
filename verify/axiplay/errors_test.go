package axiplay

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/bus"
	"github.com/sparcgen/sparcgen/units/axi"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/coreplay"
	"github.com/sparcgen/sparcgen/verify/memory"
)

// trio is a clustered head, one whose V is X W, and a product, right in memory.
type trio struct {
	head, vgen, gemm Placed
}

func (b *board) trio(r *rand.Rand) trio { return trioOf(r, b.g, b.l) }

func trioOf(r *rand.Rand, g axi.Sparc, l *Layout) trio {
	find := func(want func(j *golden.Job) bool) Placed {
		for i := 0; ; i++ {
			if j := coreplay.RandomJob(r, g.Machine, i); want(j) {
				return l.Place(j)
			}
		}
	}
	clustered := func(j *golden.Job) bool { return j.Clustered() && j.N > 16 && j.Clusters > 4 && len(j.Columns) > 2 }
	return trio{
		find(func(j *golden.Job) bool { return clustered(j) && !j.Vgen }),
		find(func(j *golden.Job) bool { return clustered(j) && j.Vgen }),
		find(func(j *golden.Job) bool { return j.Kind == golden.JobGemm && j.N > 4 }),
	}
}

// next runs right jobs: what was before has left nothing behind.
func (b *board) next(t trio) {
	b.t.Helper()
	b.right([]Placed{b.l.Place(t.head.Job), b.l.Place(t.gemm.Job), b.l.Place(t.vgen.Job)})
}

// badJob is a mistake in one job.
type badJob struct {
	name   string
	of     func(t *trio) *Placed
	change func(d *axi.Descriptor)
	code   int
	member string
}

func head(t *trio) *Placed { return &t.head }
func gemm(t *trio) *Placed { return &t.gemm }
func vgen(t *trio) *Placed { return &t.vgen }

// badJobs has every rule of a job at least once.
var badJobs = []badJob{
	{"zero n", head, func(d *axi.Descriptor) { d.N = 0 }, axi.ErrorField, "n"},
	{"zero n_valid", gemm, func(d *axi.Descriptor) { d.Valid = 0 }, axi.ErrorField, "n_valid"},
	{"n_valid above n", head, func(d *axi.Descriptor) { d.Valid = d.N + 1 }, axi.ErrorField, "n_valid"},
	{"more rows than the machine has", gemm, func(d *axi.Descriptor) { d.N = 33 }, axi.ErrorField, "n"},
	{"C above n", head, func(d *axi.Descriptor) { d.Clusters = d.Valid + 1 }, axi.ErrorField, "clusters"},
	{"no clusters", vgen, func(d *axi.Descriptor) { d.Clusters = 0 }, axi.ErrorField, "clusters"},
	{"a head of 24", head, func(d *axi.Descriptor) { d.D = 24 }, axi.ErrorField, "d"},
	{"no columns", head, func(d *axi.Descriptor) { d.Columns = 0 }, axi.ErrorField, "columns"},
	{"too many columns", head, func(d *axi.Descriptor) { d.Columns = 9 }, axi.ErrorField, "columns"},
	{"no rounds", head, func(d *axi.Descriptor) { d.Iterations = 0 }, axi.ErrorField, "iterations"},
	{"a flag that a gemm has not", gemm, func(d *axi.Descriptor) { d.Mean = true }, axi.ErrorField, "flags"},
	{"W without rows", vgen, func(d *axi.Descriptor) { d.Dim = 0 }, axi.ErrorField, "dim"},
	{"shift out of range", head, func(d *axi.Descriptor) { d.Shift = 40 }, axi.ErrorField, "shift"},
	{"pre out of range", head, func(d *axi.Descriptor) { d.Pre = 40 }, axi.ErrorField, "pre"},
	{"post out of range", vgen, func(d *axi.Descriptor) { d.Post = 32 }, axi.ErrorField, "post"},
	{"yshift out of range", gemm, func(d *axi.Descriptor) { d.YShift = 40 }, axi.ErrorField, "yshift"},
	{"multiplier 0", head, func(d *axi.Descriptor) { d.Multiplier = 0 }, axi.ErrorField, "multiplier"},
	{"q misaligned", head, func(d *axi.Descriptor) { d.Q += 2 }, axi.ErrorAlignment, "q"},
	{"k stride misaligned", head, func(d *axi.Descriptor) { d.KStride += 4 }, axi.ErrorAlignment, "k"},
	{"v misaligned", head, func(d *axi.Descriptor) { d.V += 4 }, axi.ErrorAlignment, "v"},
	{"z misaligned", gemm, func(d *axi.Descriptor) { d.Z += 2 }, axi.ErrorAlignment, "z"},
	{"x misaligned", vgen, func(d *axi.Descriptor) { d.X += 2 }, axi.ErrorAlignment, "x"},
	{"w stride misaligned", gemm, func(d *axi.Descriptor) { d.WStride += 2 }, axi.ErrorAlignment, "w"},
	{"zc misaligned", head, func(d *axi.Descriptor) { d.Zc += 8 }, axi.ErrorAlignment, "zc"},
	{"column list misaligned", head, func(d *axi.Descriptor) { d.ColumnList++ }, axi.ErrorAlignment, "column_list"},
	{"q past the end of memory", head, func(d *axi.Descriptor) { d.Q = 1 << 40 }, axi.ErrorAddress, "q"},
	{"z past the end of memory", gemm, func(d *axi.Descriptor) { d.Z = 1<<40 - 8 }, axi.ErrorAddress, "z"},
	{"z on q", head, func(d *axi.Descriptor) { d.Z, d.ZStride = d.Q, d.QStride }, axi.ErrorOverlap, "q"},
	{"z on the last row of k", head, func(d *axi.Descriptor) { d.Z, d.ZStride = d.K+uint64(d.N-1)*uint64(d.KStride), 0 }, axi.ErrorOverlap, "k"},
	{"zc on v", head, func(d *axi.Descriptor) { d.V = d.Zc }, axi.ErrorOverlap, "v"},
	{"zc on z", head, func(d *axi.Descriptor) { d.Z = d.Zc }, axi.ErrorOverlap, "zc"},
	{"y on x", gemm, func(d *axi.Descriptor) { d.X, d.XStride = d.Z, 0 }, axi.ErrorOverlap, "x"},
	{"z on the chosen keys", head, func(d *axi.Descriptor) { d.ColumnList = d.Z }, axi.ErrorOverlap, "column_list"},
}

// Every wrong job of a list ends it with a status that names what is wrong; the
// jobs before are right, nothing of those after is written, and the next list runs.
func TestBadJobs(t *testing.T) {
	for _, slow := range []bool{false, true} {
		r := rand.New(rand.NewPCG(21, 1))
		behaviour := memory.Ideal()
		if slow {
			behaviour = memory.DRAM(21)
		}
		b := newBoard(t, "tiny", behaviour, r, 1)
		good := b.trio(r)
		for i, c := range badJobs {
			if slow && i%4 != 0 {
				continue
			}
			t.Run(fmt.Sprint(c.name, "/", slow), func(t *testing.T) {
				b.t = t
				b.refused(good, c)
				if i%6 == 0 {
					b.next(good)
				}
			})
		}
		b.t = t
		b.next(good)
	}
}

// refused runs a right job, a wrong one and a right one.
func (b *board) refused(good trio, c badJob) {
	b.t.Helper()
	before, after := b.l.Place(good.head.Job), b.l.Place(good.gemm.Job)
	wrong := *c.of(&good)
	c.change(&wrong.Descriptor)
	untouched := fmt.Sprint(after.Result(b.m))
	out := b.run([]axi.Descriptor{before.Descriptor, wrong.Descriptor, after.Descriptor}, Options{})
	require.Equal(b.t, []any{false, c.code, 1, axi.JobLayout.Find(c.member).Offset}, []any{out.Done, out.Code, out.Job, out.Field}, out.Name())
	require.Equal(b.t, 1, out.JobsDone, "the job before is done")
	b.compare([]Placed{before})
	require.Equal(b.t, untouched, fmt.Sprint(after.Result(b.m)), "the job after is not begun")
}

// What a Descriptor cannot say, and the list itself.
func TestBadBytes(t *testing.T) {
	r := rand.New(rand.NewPCG(22, 1))
	b := newBoard(t, "tiny", memory.Ideal(), r, 1)
	good := b.trio(r)
	for _, c := range []struct {
		member string
		code   int
	}{{"kind", axi.ErrorKind}, {"flags", axi.ErrorField}, {"reserved0", axi.ErrorField}, {"reserved1", axi.ErrorField}, {"reserved2", axi.ErrorField}} {
		at := b.l.List([]axi.Descriptor{good.head.Descriptor})
		b.l.Guard()
		offset := axi.JobLayout.Find(c.member).Offset
		b.m.Bytes[at-b.m.Base+uint64(offset)] |= 0x80
		out, err := b.b.Run(at, 1, Options{Limit: 50_000})
		require.NoError(t, err)
		require.NoError(t, b.m.Err())
		require.Equal(t, []any{false, c.code, 0, offset, 0}, []any{out.Done, out.Code, out.Job, out.Field, out.JobsDone}, c.member)
	}
	at := b.l.List([]axi.Descriptor{good.head.Descriptor})
	for _, c := range []struct {
		list uint64
		jobs int
	}{{at, 0}, {at + 64, 1}, {at + 1<<40, 1}, {1<<40 - 128, 2}} {
		out, err := b.b.Run(c.list, c.jobs, Options{Limit: 50_000})
		require.NoError(t, err)
		require.Equal(t, []any{false, axi.ErrorList, 0}, []any{out.Done, out.Code, out.JobsDone}, "%#x %d", c.list, c.jobs)
	}
	b.next(good)
}

// A chosen key that takes no part, wherever it is in its list.
func TestBadColumns(t *testing.T) {
	r := rand.New(rand.NewPCG(23, 1))
	b := newBoard(t, "tiny", memory.Ideal(), r, 1)
	good := b.trio(r)
	for i := range good.head.Job.Columns {
		j := *good.head.Job
		j.Columns = append([]int(nil), j.Columns...)
		j.Columns[i] = j.N + i%2*40000
		bad := b.l.Place(&j)
		out := b.run([]axi.Descriptor{bad.Descriptor}, Options{})
		require.Equal(t, []any{false, axi.ErrorColumn, 0, axi.JobLayout.Find("column_list").Offset, 0}, []any{out.Done, out.Code, out.Job, out.Field, out.JobsDone})
	}
	b.next(good)
}

// An error answer to a read of any operand, to a write of any result, and to a
// read of the list.
func TestBusErrors(t *testing.T) {
	for _, slow := range []bool{false, true} {
		r := rand.New(rand.NewPCG(24, 1))
		behaviour := memory.Ideal()
		if slow {
			behaviour = memory.DRAM(24)
		}
		b := newBoard(t, "tiny", behaviour, r, 1)
		good := b.trio(r)
		for _, c := range []struct {
			name   string
			of     func(t *trio) *Placed
			addr   func(d *axi.Descriptor) uint64
			member string
			write  bool
		}{
			{"q", head, func(d *axi.Descriptor) uint64 { return d.Q }, "q", false},
			{"q, last row", head, func(d *axi.Descriptor) uint64 { return d.Q + uint64(d.Valid-1)*uint64(d.QStride) }, "q", false},
			{"k", head, func(d *axi.Descriptor) uint64 { return d.K + uint64(d.Valid-1)*uint64(d.KStride) }, "k", false},
			{"v", head, func(d *axi.Descriptor) uint64 { return d.V }, "v", false},
			{"x", vgen, func(d *axi.Descriptor) uint64 { return d.X }, "x", false},
			{"w", vgen, func(d *axi.Descriptor) uint64 { return d.W + uint64(d.Dim-1)*uint64(d.WStride) }, "w", false},
			{"x of gemm", gemm, func(d *axi.Descriptor) uint64 { return d.X }, "x", false},
			{"w of gemm", gemm, func(d *axi.Descriptor) uint64 { return d.W }, "w", false},
			{"column list", head, func(d *axi.Descriptor) uint64 { return d.ColumnList }, "column_list", false},
			{"zc read", head, func(d *axi.Descriptor) uint64 { return d.Zc }, "zc", false},
			{"zc written", head, func(d *axi.Descriptor) uint64 { return d.Zc }, "zc", true},
			{"z", head, func(d *axi.Descriptor) uint64 { return d.Z + uint64(d.ZStride) }, "z", true},
			{"z, last row", vgen, func(d *axi.Descriptor) uint64 { return d.Z + uint64(d.Valid-1)*uint64(d.ZStride) }, "z", true},
			{"y", gemm, func(d *axi.Descriptor) uint64 { return d.Z }, "z", true},
		} {
			for _, resp := range []int{bus.SlaveError, bus.DecodeError} {
				t.Run(fmt.Sprint(c.name, resp, slow), func(t *testing.T) {
					b.t = t
					bad := b.l.Place(c.of(&good).Job)
					at := c.addr(&bad.Descriptor)
					if c.member == "zc" { // of whichever cluster
						b.m.Faults = []memory.Fault{{Range: memory.Range{Start: at, End: at + uint64(int(bad.Clusters)*max(1, int(bad.D)/b.g.Lanes)*WordBytes(b.g))}, Reads: !c.write, Writes: c.write, Resp: resp}}
					} else {
						b.m.Faults = []memory.Fault{{Range: memory.Range{Start: at, End: at + 2}, Reads: !c.write, Writes: c.write, Resp: resp}}
					}
					code := axi.ErrorRead
					if c.write {
						code = axi.ErrorWrite
					}
					out := b.run([]axi.Descriptor{bad.Descriptor}, Options{})
					require.Equal(t, []any{false, code, 0, axi.JobLayout.Find(c.member).Offset}, []any{out.Done, out.Code, out.Job, out.Field}, out.Name())
					b.m.Faults = nil
				})
			}
		}
		b.t = t
		at := b.l.next
		b.m.Faults = []memory.Fault{{Range: memory.Range{Start: at, End: at + 1<<20}, Reads: true, Resp: bus.SlaveError}}
		out := b.run([]axi.Descriptor{good.head.Descriptor}, Options{})
		require.Equal(t, []any{false, axi.ErrorRead, 0, 0}, []any{out.Done, out.Code, out.Job, out.Field}, "the list itself")
		b.m.Faults = nil
		b.next(good)
	}
}

// Memory that does not answer for longer than the watchdog allows, for a read and
// for a write. When it answers at last everything ends, and the next list runs.
func TestWatchdog(t *testing.T) {
	r := rand.New(rand.NewPCG(25, 1))
	b := newBoard(t, "tiny", memory.Ideal(), r, 1)
	good := b.trio(r)
	for _, write := range []bool{false, true} {
		first, bad := b.l.Place(good.gemm.Job), b.l.Place(good.head.Job)
		bad.Wait = true
		addr := bad.Q
		if write {
			addr = bad.Z
		}
		b.m.Faults = []memory.Fault{{Range: memory.Range{Start: addr, End: addr + 2}, Reads: !write, Writes: write, Delay: 9000}}
		jobs := []axi.Descriptor{first.Descriptor, bad.Descriptor}
		out := b.run(jobs, Options{Watchdog: 4000})
		require.Equal(t, []any{false, axi.ErrorWatchdog, 1}, []any{out.Done, out.Code, out.Job}, out.Name())
		require.Equal(t, 1, out.JobsDone)
		b.compare([]Placed{first})
		require.Greater(t, out.Counters["CYCLES"], int64(9000), "to the end of the error")
		out = b.run(jobs, Options{Watchdog: 10000})
		require.True(t, out.Done, "patience: %s", out.Name())
		b.compare([]Placed{first, bad})
		b.m.Faults = nil
		b.next(good)
	}
}
