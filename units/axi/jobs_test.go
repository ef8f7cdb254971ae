package axi

import (
	"encoding/binary"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/units/expu"
	"github.com/sparcgen/sparcgen/units/machine"
	"github.com/sparcgen/sparcgen/units/pipeline"
	"github.com/sparcgen/sparcgen/units/replace"
)

// tiny is a small accelerator.
var tiny = Sparc{
	Machine: machine.Machine{Procs: 2, Lanes: 8, DistUnits: 1, ExpLanes: 2, DivLanes: 2, MinUnits: 2, Tokens: 32, HeadDim: 32, ColumnsMax: 8,
		ClustersMax: 24, ModelDim: 64, PrescoreBits: 8, MaxPack: 1, ExpForm: expu.Taylor, ExpPoints: 16, ExpOrder: 2, ExpCap: 1 << 15,
		Banks: 2, Pipeline: pipeline.Balanced},
	BusBits: 512, AddrBits: 40, Burst: 32, CacheBytes: 512, CacheWays: 2, CachePolicy: replace.LRU, CacheMisses: 4,
}

// clusteredJob and gemmJob are legal.
func clusteredJob() Descriptor {
	return Descriptor{Iterations: 1, N: 30, Valid: 29, D: 16, Columns: 5, Clusters: 7, Multiplier: 1, ColumnList: 0x102, Shift: 20, Pre: 30,
		Q: 0x1000, K: 0x2000, V: 0x3000, Z: 0x4000, Zc: 0x5000, QStride: 32, KStride: 32, VStride: 96, ZStride: 32}
}

func gemmJob() Descriptor {
	return Descriptor{Gemm: true, N: 8, Valid: 8, D: 100, Dim: 64, X: 0x1000, W: 0x2000, Z: 0x8000, XStride: 128, WStride: 256, ZStride: 256}
}

const listAddress = 0x80000

// lister runs a Jobs: keys are what the lists of keys hold.
type lister struct {
	t    *testing.T
	s    *sim.Sim
	keys []int64
}

// run hands a list over and returns the indices of the jobs that were issued,
// and the code and field of the error, 0 and 0 for none.
func (l *lister) run(list [][JobBytes]byte) (issued []int64, code, field int64) {
	s := l.s
	s.SetInt("base", listAddress)
	s.SetInt("count", int64(len(list)))
	s.SetInt("start", 1)
	s.Step()
	s.SetInt("start", 0)
	s.SetInt("cmd_ready", 1)
	s.SetInt("key_ready", 1)
	s.SetInt("issue_ready", 1)
	var words, keys []int64
	for range 3000 {
		s.SetInt("word_valid", oneIf(len(words) > 0))
		if len(words) > 0 {
			s.SetInt("word", words[0])
		}
		s.SetInt("written", int64(max(0, len(issued)-1)))
		if s.Int("bad") == 1 {
			code, field = s.Int("code"), s.Int("field")
			s.Step()
			return issued, code, field
		}
		if s.Int("all") == 1 {
			require.Len(l.t, keys, 5*clusteredIn(list))
			return issued, 0, 0
		}
		if s.Int("word_ready") == 1 && len(words) > 0 {
			words = words[1:]
		}
		if s.Int("key_valid") == 1 {
			keys = append(keys, s.Int("key"))
		}
		if s.Int("issue_valid") == 1 {
			issued = append(issued, s.Int("issue_index"))
			require.Equal(l.t, s.Int("index"), s.Int("issue_index"))
		}
		if s.Int("cmd_valid") == 1 {
			words = nil
			at := s.Int("cmd_addr")
			if at >= listAddress {
				require.EqualValues(l.t, 64, s.Int("cmd_elements"))
				b := list[(at-listAddress)/JobBytes]
				for k := range halves {
					words = append(words, int64(binary.LittleEndian.Uint16(b[2*k:])))
				}
			} else {
				require.EqualValues(l.t, 0x102, at)
				require.EqualValues(l.t, 0x18, s.Int("cmd_tag")%128)
				words = append(words, l.keys[:s.Int("cmd_elements")]...)
			}
		}
		s.Step()
	}
	require.Fail(l.t, "nothing comes of the list")
	return
}

func clusteredIn(list [][JobBytes]byte) (n int) {
	for _, b := range list {
		if b[0] == 0 && b[0x0C] != b[0x06] {
			n++
		}
	}
	return n
}

func newLister(t *testing.T, g Sparc) *lister {
	return &lister{t, sim.New(build(t, Jobs{g})), []int64{0, 5, 28, 3, 1, 0, 0, 0}}
}

func TestJobs(t *testing.T) {
	l := newLister(t, tiny)
	a, b := clusteredJob(), gemmJob()
	issued, code, _ := l.run([][JobBytes]byte{a.Encode(), b.Encode(), a.Encode()})
	require.Equal(t, []int64{0, 1, 2}, issued)
	require.Zero(t, code)

	// A waiting job is not issued before the ones before are written: here one less is.
	b.Wait = true
	b.D = 0 // the last job of the list stops it
	a.Wait = true
	last := b
	s := l.s
	_, code, field := l.run([][JobBytes]byte{a.Encode(), last.Encode()})
	require.EqualValues(t, ErrorField, code)
	require.EqualValues(t, offset("d"), field)
	require.NoError(t, s.Err())
}

func TestJobsWait(t *testing.T) {
	l := newLister(t, tiny)
	a := clusteredJob()
	a.Wait = true
	s := l.s
	s.SetInt("base", listAddress)
	s.SetInt("count", 1)
	s.SetInt("written", 5)
	s.SetInt("start", 1)
	s.Step()
	s.SetInt("start", 0)
	s.SetInt("cmd_ready", 1)
	s.SetInt("key_ready", 1)
	s.SetInt("issue_ready", 1)
	b := a.Encode()
	at := 0
	for range 1000 {
		s.SetInt("word_valid", 1)
		v := l.keys[0]
		if at < halves {
			v = int64(binary.LittleEndian.Uint16(b[2*at:]))
		}
		s.SetInt("word", v)
		at += int(s.Int("word_ready"))
		require.Zero(t, s.Int("issue_valid"))
		require.Zero(t, s.Int("bad"))
		s.Step()
	}
	s.SetInt("written", 0)
	require.EqualValues(t, 1, s.Int("issue_valid"))
}

// wrongs are mistakes, each in a job that is legal otherwise.
var wrongs = []struct {
	job    func() Descriptor
	change func(*Descriptor)
	code   int
	field  string
}{
	{clusteredJob, func(d *Descriptor) { d.N = 0 }, ErrorField, "n"},
	{clusteredJob, func(d *Descriptor) { d.N = 33 }, ErrorField, "n"},
	{clusteredJob, func(d *Descriptor) { d.Valid = 0 }, ErrorField, "n_valid"},
	{clusteredJob, func(d *Descriptor) { d.Valid = 31 }, ErrorField, "n_valid"},
	{clusteredJob, func(d *Descriptor) { d.D = 24 }, ErrorField, "d"},
	{clusteredJob, func(d *Descriptor) { d.D = 64 }, ErrorField, "d"},
	{clusteredJob, func(d *Descriptor) { d.Columns = 0 }, ErrorField, "columns"},
	{clusteredJob, func(d *Descriptor) { d.Columns = 9 }, ErrorField, "columns"},
	{clusteredJob, func(d *Descriptor) { d.Clusters = 0 }, ErrorField, "clusters"},
	{clusteredJob, func(d *Descriptor) { d.Clusters = 25 }, ErrorField, "clusters"},
	{clusteredJob, func(d *Descriptor) { d.Clusters = 30 }, ErrorField, "clusters"},
	{clusteredJob, func(d *Descriptor) { d.Iterations = 0 }, ErrorField, "iterations"},
	{clusteredJob, func(d *Descriptor) { d.Iterations = 5 }, ErrorField, "iterations"},
	{clusteredJob, func(d *Descriptor) { d.Shift = 40 }, ErrorField, "shift"},
	{clusteredJob, func(d *Descriptor) { d.Pre = 40 }, ErrorField, "pre"},
	{clusteredJob, func(d *Descriptor) { d.Post = 32 }, ErrorField, "post"},
	{clusteredJob, func(d *Descriptor) { d.Multiplier = 0 }, ErrorField, "multiplier"},
	{clusteredJob, func(d *Descriptor) { d.Early = true }, ErrorField, "flags"}, // the machine has only late
	{clusteredJob, func(d *Descriptor) { d.Vgen = true }, ErrorField, "dim"},
	{gemmJob, func(d *Descriptor) { d.Mean = true }, ErrorField, "flags"},
	{gemmJob, func(d *Descriptor) { d.D = 0 }, ErrorField, "d"},
	{gemmJob, func(d *Descriptor) { d.D = 255*8 + 1 }, ErrorField, "d"},
	{gemmJob, func(d *Descriptor) { d.Dim = 65 }, ErrorField, "dim"},
	{gemmJob, func(d *Descriptor) { d.Dim = 0 }, ErrorField, "dim"},
	{gemmJob, func(d *Descriptor) { d.YShift = 40 }, ErrorField, "yshift"},
	{clusteredJob, func(d *Descriptor) { d.Q += 16 }, ErrorAlignment, "q"},
	{clusteredJob, func(d *Descriptor) { d.KStride = 48 }, ErrorAlignment, "k"},
	{clusteredJob, func(d *Descriptor) { d.V += 2 }, ErrorAlignment, "v"},
	{clusteredJob, func(d *Descriptor) { d.Z += 8 }, ErrorAlignment, "z"},
	{clusteredJob, func(d *Descriptor) { d.Zc += 32 }, ErrorAlignment, "zc"},
	{clusteredJob, func(d *Descriptor) { d.ColumnList++ }, ErrorAlignment, "column_list"},
	{gemmJob, func(d *Descriptor) { d.X += 32 }, ErrorAlignment, "x"},
	{gemmJob, func(d *Descriptor) { d.WStride += 32 }, ErrorAlignment, "w"},
	{gemmJob, func(d *Descriptor) { d.ZStride += 32 }, ErrorAlignment, "z"},
	{clusteredJob, func(d *Descriptor) { d.Q = 1 << 40 }, ErrorAddress, "q"},
	{clusteredJob, func(d *Descriptor) { d.K = 1<<40 - 29*32 }, ErrorAddress, "k"},
	{clusteredJob, func(d *Descriptor) { d.VStride = 1<<32 - 32; d.V = 1<<40 - 1<<36 }, ErrorAddress, "v"},
	{clusteredJob, func(d *Descriptor) { d.Q = d.Z + 29*32 }, ErrorOverlap, "q"},
	{clusteredJob, func(d *Descriptor) { d.K = d.Z - 29*32 }, ErrorOverlap, "k"},
	{clusteredJob, func(d *Descriptor) { d.V = d.Zc + 6*2*64 }, ErrorOverlap, "v"},
	{clusteredJob, func(d *Descriptor) { d.Zc = d.Z + 64 }, ErrorOverlap, "zc"},
	{clusteredJob, func(d *Descriptor) { d.ColumnList = d.Z + 30*32 - 2 }, ErrorOverlap, "column_list"},
	{clusteredJob, func(d *Descriptor) { d.Z = listAddress - 29*32 }, ErrorOverlap, "kind"},
	{gemmJob, func(d *Descriptor) { d.Z = d.X }, ErrorOverlap, "x"},
	{gemmJob, func(d *Descriptor) { d.W = d.Z + 7*256 + 128 }, ErrorOverlap, "w"},
	{clusteredJob, func(d *Descriptor) { d.Valid = 28 }, ErrorColumn, "column_list"},
}

func TestJobsRefuse(t *testing.T) {
	l := newLister(t, tiny)
	for _, w := range wrongs {
		d := w.job()
		good := d.Encode()
		w.change(&d)
		_, code, field := l.run([][JobBytes]byte{good, d.Encode()})
		require.Equal(t, []int{w.code, offset(w.field)}, []int{int(code), int(field)}, "%s: %+v", w.field, d)
	}
	for _, name := range []string{"kind", "flags", "reserved0", "reserved1", "reserved2"} {
		d := clusteredJob()
		b := d.Encode()
		b[offset(name)] |= 0x20
		_, code, field := l.run([][JobBytes]byte{b})
		want := map[bool]int{false: ErrorField, true: ErrorKind}[name == "kind"]
		require.Equal(t, []int{want, offset(name)}, []int{int(code), int(field)}, name)
	}
	require.NoError(t, l.s.Err())
}

// What is just legal passes.
func TestJobsJustLegal(t *testing.T) {
	l := newLister(t, tiny)
	for i, change := range []func(*Descriptor){
		func(d *Descriptor) { d.Q = 1<<40 - 30*32 },
		func(d *Descriptor) { d.Q = d.Z + 30*32 },
		func(d *Descriptor) { d.K = d.Z - 30*32 },
		func(d *Descriptor) { d.V = d.Zc + 7*2*64 },
		func(d *Descriptor) { d.Z = listAddress - 30*32 },
		func(d *Descriptor) {
			d.Clusters = 24
			d.D, d.QStride, d.KStride, d.ZStride = 32, 64, 64, 64
			d.VStride = 128
		},
		func(d *Descriptor) { d.Clusters = 29; d.Zc = d.Z; d.Columns = 0; d.Shift = 99 }, // dense: ZC and columns are not looked at
		func(d *Descriptor) { d.Shift, d.Pre, d.Post, d.Iterations, d.Multiplier = 39, 39, 31, 4, 65535 },
	} {
		d := clusteredJob()
		change(&d)
		issued, code, field := l.run([][JobBytes]byte{d.Encode()})
		require.Zero(t, code, fmt.Sprintf("%d: field %#x", i, field))
		require.Equal(t, []int64{0}, issued)
	}
}

var _ hdl.Generator[JobsIn, JobsOut] = Jobs{}
