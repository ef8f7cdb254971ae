package axi

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/core"
	"github.com/sparcgen/sparcgen/units/machine"
)

// Record is a job that was checked, for those who work on it.
type Record struct {
	Job       core.Job
	Index     hdl.UInt // in the list: indexBits
	Clustered hdl.Bool // attention that is not dense
	D         hdl.UInt // elements of a row of the result
	Owed      hdl.UInt // words of X that the core will take

	Q, K, V, X, W, Z, Zc                                 hdl.UInt // addresses in bytes
	QStride, KStride, VStride, XStride, WStride, ZStride hdl.UInt
}

// Widths of members of a job.
const (
	indexBits  = 16 // of a job in its list
	strideBits = 32
	fieldBits  = 7 // of a byte offset in a job
	halves     = JobBytes / 2
	scoreShift = 39 // most of a shift of scores and sums
	postShift  = 31
	tilesMax   = 255
)

// The flags of a job.
const (
	flagMean = iota
	flagCentre
	flagEarly
	flagVgen
	flagWait
	flagsEnd
)

// image is a job as it was read, 16 bits by 16 bits.
type image struct {
	m    *hdl.Module
	g    machine.Machine
	addr int
	half []hdl.UInt
}

// offset returns the byte offset of a member.
func offset(name string) int { return JobLayout.Find(name).Offset }

// get returns a member of 1, 2, 4 or 8 bytes.
func (i *image) get(name string) hdl.UInt {
	f := JobLayout.Find(name)
	at := f.Offset / 2
	if f.Bytes == 1 {
		return i.half[at].Slice(8*(f.Offset%2)+7, 8*(f.Offset%2))
	}
	v := i.half[at]
	for k := 1; k < f.Bytes/2; k++ {
		v = i.half[at+k].Cat(v)
	}
	return v
}

func (i *image) gemm() hdl.Bool      { return i.get("kind").Bit(0) }
func (i *image) flag(k int) hdl.Bool { return i.get("flags").Bit(k) }
func (i *image) vgen() hdl.Bool      { return i.flag(flagVgen).And(i.gemm().Not()) }
func (i *image) takesX() hdl.Bool    { return i.gemm().Or(i.vgen()) }

// clustered returns whether the job is attention that is not dense.
func (i *image) clustered() hdl.Bool {
	return i.gemm().Not().And(i.get("clusters").Ne(i.get("n_valid")))
}

// rule is a condition that is a mistake.
type rule struct {
	bad   hdl.Bool
	code  int
	field int
}

// rules returns what is checked of the members by themselves, first the one
// that is reported first.
func (i *image) rules() []rule {
	g := i.g
	attention := i.gemm().Not()
	flags := i.get("flags")
	bad := func(name string, cond hdl.Bool) rule { return rule{cond, ErrorField, offset(name)} }
	outside := func(name string, lo, hi int64) hdl.Bool {
		v := i.get(name)
		top := int64(1)<<v.Width() - 1
		out := hdl.False(i.m)
		if lo > 0 {
			out = v.LtC(lo)
		}
		if hi < top {
			out = out.Or(v.GtC(hi))
		}
		return out
	}
	d, n, c := i.get("d"), i.get("n_valid"), i.get("clusters")
	head := hdl.False(i.m)
	for w := machine.SmallestHead; w <= g.HeadDim; w *= 2 {
		head = head.Or(d.EqC(int64(w)))
	}
	wrongFlags := flags.Shr(flagsEnd).NeC(0).Or(i.gemm().And(flags.Wrap(flagWait).NeC(0)))
	if !g.Early {
		wrongFlags = wrongFlags.Or(i.flag(flagEarly))
	}
	reserved := i.half[offset("reserved2")/2:]
	return []rule{
		{i.get("kind").GtC(1), ErrorKind, offset("kind")},
		bad("flags", wrongFlags),
		bad("iterations", attention.And(outside("iterations", 1, 4))),
		bad("reserved0", i.get("reserved0").NeC(0)),
		bad("n", outside("n", 1, int64(g.Tokens))),
		bad("n_valid", n.EqC(0).Or(n.Gt(i.get("n")))),
		bad("d", hdl.Mux(attention, head.Not(), outside("d", 1, int64(tilesMax*g.Lanes)))),
		bad("columns", i.clustered().And(outside("columns", 1, int64(g.ColumnsMax)))),
		bad("clusters", attention.And(hdl.Any(c.EqC(0), c.Gt(n), c.Ne(n).And(c.GtC(int64(g.ClustersMax)))))),
		bad("dim", i.takesX().And(outside("dim", 1, int64(g.ModelDim)))),
		bad("shift", i.clustered().And(outside("shift", 0, scoreShift))),
		bad("pre", attention.And(outside("pre", 0, scoreShift))),
		bad("post", attention.And(outside("post", 0, postShift))),
		bad("yshift", i.takesX().And(outside("yshift", 0, scoreShift))),
		bad("multiplier", attention.And(i.get("multiplier").EqC(0))),
		bad("reserved1", i.get("reserved1").NeC(0)),
		bad("reserved2", hdl.Tree(reserved, hdl.UInt.Or).NeC(0)),
	}
}

// recordShape returns the shape of a Record.
func recordShape(g machine.Machine, addrBits int) Record {
	a, s := hdl.U(addrBits), hdl.U(strideBits)
	return Record{Job: core.JobShape(g), Index: hdl.U(indexBits), Clustered: hdl.B(), D: hdl.U(16), Owed: hdl.U(owedBits(g)),
		Q: a, K: a, V: a, X: a, W: a, Z: a, Zc: a, QStride: s, KStride: s, VStride: s, XStride: s, WStride: s, ZStride: s}
}

// owedBits is the width of the words of X of a job.
func owedBits(g machine.Machine) int { return width(g.Tokens * g.XWordsMax() * tilesMax) }

// record returns what the job says. Owed is a product and waits a cycle for
// its factors.
func (i *image) record(index hdl.UInt) Record {
	m, g := i.m, i.g
	j := core.JobShape(g)
	fit := func(name string, w int) hdl.UInt {
		v := i.get(name)
		if v.Width() < w {
			return v.Ext(w)
		}
		return v.Wrap(w)
	}
	d := i.get("d")
	code := hdl.C(m, hdl.U(2), 0)
	for k := 1; k < 4; k++ {
		code = hdl.Mux(d.EqC(int64(machine.SmallestHead<<k)), hdl.C(m, hdl.U(2), int64(k)), code)
	}
	tiles := ceilShift(d, log2(g.Lanes)).Wrap(machine.WordBits)
	xWords := ceilShift(fit("dim", j.Dim.Width()), log2(g.Lanes))
	rows := hdl.Delay(m, "row_words", fit("n_valid", j.N.Width()).Mul(xWords))
	job := core.Job{
		Gemm: i.gemm(), Mean: i.flag(flagMean), Center: i.flag(flagCentre), Early: i.flag(flagEarly), Vgen: i.flag(flagVgen),
		N: fit("n_valid", j.N.Width()), M: fit("columns", j.M.Width()), C: fit("clusters", j.C.Width()), Rounds: fit("iterations", 3),
		Dim: fit("dim", j.Dim.Width()), Tiles: tiles, Width: code,
		Shift: fit("shift", 6), Pre: fit("pre", 6), Multiplier: i.get("multiplier"), Post: fit("post", 5), YShift: fit("yshift", 6),
	}
	owed := hdl.Mux(i.takesX(), hdl.Delay(m, "x_words", rows.Mul(tiles).Wrap(owedBits(g))), hdl.C(m, hdl.U(owedBits(g)), 0))
	a := func(name string) hdl.UInt { return i.get(name).Wrap(i.addr) }
	return Record{Job: job, Index: index, Clustered: i.clustered(), D: d, Owed: owed,
		Q: a("q"), K: a("k"), V: a("v"), X: a("x"), W: a("w"), Z: a("z"), Zc: a("zc"),
		QStride: i.get("q_stride"), KStride: i.get("k_stride"), VStride: i.get("v_stride"),
		XStride: i.get("x_stride"), WStride: i.get("w_stride"), ZStride: i.get("z_stride")}
}

// ceilShift returns ceil(v / 2^k).
func ceilShift(v hdl.UInt, k int) hdl.UInt {
	w := max(v.Width(), k+1)
	return v.Ext(w).AddC(1<<k - 1).Shr(k)
}
