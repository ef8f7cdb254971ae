package feed

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
)

// KeyBank is the memory of keys of one processor: a row of Lanes elements a
// word, in segments that are written one by one. One write and one read a
// cycle; a read takes a cycle. Reading the word that is being written gives
// nothing useful.
type KeyBank struct {
	Lanes, Segments, Depth int
}

// KeyBankIn is a write and a read.
type KeyBankIn struct {
	WriteEn   []hdl.Bool // one a segment
	WriteAddr hdl.UInt
	WriteData []hdl.SInt
	ReadAddr  hdl.UInt
}

// KeyBankOut is the word read in the cycle before.
type KeyBankOut struct{ Data []hdl.SInt }

// Inputs returns the shapes of the ports.
func (g KeyBank) Inputs() KeyBankIn {
	a := hdl.U(indexWidth(g.Depth))
	return KeyBankIn{hdl.Vec(g.Segments, hdl.B()), a, hdl.Vec(g.Lanes, hdl.S(16)), a}
}

// Build makes the memories.
func (g KeyBank) Build(m *hdl.Module, in KeyBankIn) KeyBankOut {
	var out KeyBankOut
	n := g.Lanes / g.Segments
	for s := range g.Segments {
		ram := hdl.Mem(m, "segment_"+strconv.Itoa(s), hdl.Vec(n, hdl.S(16)), g.Depth, hdl.Undefined)
		ram.Write(in.WriteEn[s], in.WriteAddr, in.WriteData[s*n:(s+1)*n])
		out.Data = append(out.Data, ram.Read(in.ReadAddr)...)
	}
	return out
}

// thing is what the key memory holds.
type thing int

const (
	thingK thing = iota // rows of K
	thingV              // rows of V
	thingH              // the chosen rows of K
	thingW              // rows of a tile of a weight matrix
)

// words returns the words of each processor that a bank of a thing takes.
func (g Feed) words(t thing) int {
	up := func(rows int) int { return (rows + g.Procs - 1) / g.Procs }
	switch t {
	case thingH:
		return up(g.ColumnsMax) * g.WordsMax()
	case thingW:
		return up(g.ModelDim)
	}
	return up(g.Tokens) * g.WordsMax()
}

// first returns the first address of a bank of a thing: all K, all V, all H, W.
func (g Feed) first(t thing, bank int) int {
	at := 0
	for before := thingK; before < t; before++ {
		at += g.Banks * g.words(before)
	}
	return at + bank*g.words(t)
}

// keyDepth returns the words of a processor's memory.
func (g Feed) keyDepth() int { return g.first(thingW, 1) }

// base returns the first address of a bank of a thing.
func (u *unit) base(t thing, bank hdl.UInt) hdl.UInt {
	shape := hdl.U(indexWidth(u.keyDepth()))
	if t == thingW {
		return hdl.C(u.m, shape, int64(u.first(t, 0)))
	}
	at := make([]hdl.UInt, u.Banks)
	for b := range at {
		at[b] = hdl.C(u.m, shape, int64(u.first(t, b)))
	}
	return hdl.Select(bank, at)
}

// keyWord is a word on its way into the key memory: of row Row of what begins
// at Base. Groups and WordsLog are those of the matrix.
type keyWord struct {
	Base     hdl.UInt
	Row      hdl.UInt
	Word     hdl.UInt
	Groups   hdl.UInt
	WordsLog hdl.UInt
	Data     []hdl.SInt
}

// placed is a word and its place.
type placed struct {
	On    hdl.Bool
	Addr  hdl.UInt
	Proc  hdl.UInt
	Group hdl.UInt // of its division of the lanes
	Log   hdl.UInt // base 2 logarithm of the groups of the division
	Data  []hdl.SInt
}

// place finds the place of a word: row j is key k = j mod (g P) of beat
// j div (g P), in processor k mod P, group k div P.
func (u *unit) place(on hdl.Bool, w keyWord) placed {
	m, width := u.m, w.Base.Width()
	p := placed{On: on, Proc: hdl.C(m, hdl.U(1), 0), Group: hdl.C(m, hdl.U(2), 0), Log: w.Groups, Data: w.Data}
	rest := w.Row
	if k := log2(u.Procs); k > 0 {
		p.Proc = rest.Wrap(k)
		rest = rest.Shr(k)
	}
	if u.Segments() > 1 {
		mask := hdl.Cat(w.Groups.EqC(2), w.Groups.NeC(0))
		p.Group = rest.Ext(max(2, rest.Width())).Wrap(2).And(mask)
		rest = rest.ShrBy(w.Groups)
	}
	if u.WordsMax() > 1 {
		rest = rest.ShlBy(w.WordsLog).Add(w.Word)
	}
	p.Addr = w.Base.Add(rest).Wrap(width)
	return p
}

// keyMemory makes the banks of all processors. A word given in cycle t is
// written at the end of cycle t+1; the rows at readAddr come a cycle later,
// processor after processor.
func (u *unit) keyMemory(write placed, readAddr hdl.UInt) []hdl.SInt {
	w := hdl.Delay(u.m, "key_write", write)
	s := u.Segments()
	bank := KeyBank{u.Lanes, s, u.keyDepth()}
	data := u.repeat(w.Log, w.Data)
	group := make([]hdl.Bool, s) // of each segment: it is written
	for i := range group {
		group[i] = hdl.True(u.m)
		for k := 1; k <= log2(s); k++ {
			here := w.Group.EqC(int64(i * (1 << k) / s))
			group[i] = hdl.Mux(w.Log.EqC(int64(k)), here, group[i])
		}
	}
	var rows []hdl.SInt
	for p := range u.Procs {
		mine := w.On
		if u.Procs > 1 {
			mine = mine.And(w.Proc.EqC(int64(p)))
		}
		in := KeyBankIn{WriteAddr: w.Addr, WriteData: data, ReadAddr: readAddr}
		for i := range s {
			in.WriteEn = append(in.WriteEn, mine.And(group[i]))
		}
		rows = append(rows, hdl.Inst(u.m, "keys_"+strconv.Itoa(p), bank, in).Data...)
	}
	return rows
}

// repeat returns a row with its first Lanes/g elements in each of g groups.
func (u *unit) repeat(groups hdl.UInt, row []hdl.SInt) []hdl.SInt {
	out := append([]hdl.SInt(nil), row...)
	for k := 1; k <= log2(u.Segments()); k++ {
		is := groups.EqC(int64(k))
		for l := range out {
			out[l] = hdl.Mux(is, row[l%(u.Lanes>>k)], out[l])
		}
	}
	return out
}
