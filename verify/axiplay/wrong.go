package axiplay

import (
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/units/axi"
	"github.com/sparcgen/sparcgen/units/golden"
	"github.com/sparcgen/sparcgen/verify/coreplay"
	"github.com/sparcgen/sparcgen/verify/memory"
)

// Trio is a clustered head, one whose V is X W, and a product, right in memory.
type Trio struct {
	Head, Vgen, Gemm Placed
}

// DrawTrio draws one and places it. The heads are large enough for every entry of
// [WrongJobs] and [BusFaults].
func DrawTrio(r *rand.Rand, g axi.Sparc, l *Layout) Trio {
	find := func(want func(j *golden.Job) bool) Placed {
		for i := 0; ; i++ {
			if j := coreplay.RandomJob(r, g.Machine, i); want(j) {
				return l.Place(j)
			}
		}
	}
	clustered := func(j *golden.Job) bool { return j.Clustered() && j.N > 16 && j.Clusters > 4 && len(j.Columns) > 2 }
	return Trio{
		find(func(j *golden.Job) bool { return clustered(j) && !j.Vgen }),
		find(func(j *golden.Job) bool { return clustered(j) && j.Vgen }),
		find(func(j *golden.Job) bool { return j.Kind == golden.JobGemm && j.N > 4 }),
	}
}

func head(t *Trio) *Placed { return &t.Head }
func gemm(t *Trio) *Placed { return &t.Gemm }
func vgen(t *Trio) *Placed { return &t.Vgen }

// WrongJob is a mistake in one job, made on the preset tiny.
type WrongJob struct {
	Name   string
	Of     func(t *Trio) *Placed   // the job that is spoilt
	Change func(d *axi.Descriptor) // spoils it
	Code   int                     // that the circuit reports
	Member string                  // of the job that it names
}

// WrongJobs has every rule of a job at least once.
var WrongJobs = []WrongJob{
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

// BusFault is memory that answers with an error. It is an operand or a result of one
// job.
type BusFault struct {
	Name   string
	Of     func(t *Trio) *Placed          // the job
	addr   func(d *axi.Descriptor) uint64 // of two bytes; of ZC, of its beginning
	Member string                         // the pointer that the circuit names
	Write  bool                           // writes fail, else reads
}

// BusFaults has every pointer of a job at least once.
var BusFaults = []BusFault{
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
}

// Code returns what the circuit reports.
func (f *BusFault) Code() int {
	if f.Write {
		return axi.ErrorWrite
	}
	return axi.ErrorRead
}

// Range returns the bytes that fail: of ZC all, since which of its rows are in use
// depends on the clustering.
func (f *BusFault) Range(p *Placed, g axi.Sparc) memory.Range {
	at := f.addr(&p.Descriptor)
	size := 2
	if f.Member == "zc" {
		size = int(p.Clusters) * max(1, int(p.D)/g.Lanes) * WordBytes(g)
	}
	return memory.Range{Start: at, End: at + uint64(size), Name: f.Name}
}
