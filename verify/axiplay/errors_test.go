package axiplay

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/bus"
	"github.com/sparcgen/sparcgen/units/axi"
	"github.com/sparcgen/sparcgen/verify/memory"
)

func (b *board) trio(r *rand.Rand) Trio { return DrawTrio(r, b.g, b.l) }

// next runs right jobs: what was before has left nothing behind.
func (b *board) next(t Trio) {
	b.t.Helper()
	b.right([]Placed{b.l.Place(t.Head.Job), b.l.Place(t.Gemm.Job), b.l.Place(t.Vgen.Job)})
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
		for i, c := range WrongJobs {
			if slow && i%4 != 0 {
				continue
			}
			t.Run(fmt.Sprint(c.Name, "/", slow), func(t *testing.T) {
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
func (b *board) refused(good Trio, c WrongJob) {
	b.t.Helper()
	before, after := b.l.Place(good.Head.Job), b.l.Place(good.Gemm.Job)
	wrong := *c.Of(&good)
	c.Change(&wrong.Descriptor)
	untouched := fmt.Sprint(after.Result(b.m))
	out := b.run([]axi.Descriptor{before.Descriptor, wrong.Descriptor, after.Descriptor}, Options{})
	require.Equal(b.t, []any{false, c.Code, 1, axi.JobLayout.Find(c.Member).Offset}, []any{out.Done, out.Code, out.Job, out.Field}, out.Name())
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
		at := b.l.List([]axi.Descriptor{good.Head.Descriptor})
		b.l.Guard()
		offset := axi.JobLayout.Find(c.member).Offset
		b.m.Bytes[at-b.m.Base+uint64(offset)] |= 0x80
		out, err := b.b.Run(at, 1, Options{Limit: 50_000})
		require.NoError(t, err)
		require.NoError(t, b.m.Err())
		require.Equal(t, []any{false, c.code, 0, offset, 0}, []any{out.Done, out.Code, out.Job, out.Field, out.JobsDone}, c.member)
	}
	at := b.l.List([]axi.Descriptor{good.Head.Descriptor})
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
	for i := range good.Head.Job.Columns {
		j := *good.Head.Job
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
		for _, c := range BusFaults {
			for _, resp := range []int{bus.SlaveError, bus.DecodeError} {
				t.Run(fmt.Sprint(c.Name, resp, slow), func(t *testing.T) {
					b.t = t
					bad := b.l.Place(c.Of(&good).Job)
					b.m.Faults = []memory.Fault{{Range: c.Range(&bad, b.g), Reads: !c.Write, Writes: c.Write, Resp: resp}}
					out := b.run([]axi.Descriptor{bad.Descriptor}, Options{})
					require.Equal(t, []any{false, c.Code(), 0, axi.JobLayout.Find(c.Member).Offset}, []any{out.Done, out.Code, out.Job, out.Field}, out.Name())
					b.m.Faults = nil
				})
			}
		}
		b.t = t
		at := b.l.next
		b.m.Faults = []memory.Fault{{Range: memory.Range{Start: at, End: at + 1<<20}, Reads: true, Resp: bus.SlaveError}}
		out := b.run([]axi.Descriptor{good.Head.Descriptor}, Options{})
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
		first, bad := b.l.Place(good.Gemm.Job), b.l.Place(good.Head.Job)
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
