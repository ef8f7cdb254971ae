package feed

import (
	"github.com/sparcgen/sparcgen/hdl"
)

// full is the bits of the banks: what is in them may be read or is being read.
// A bit is set in the cycle in which the last word is taken, and cleared in the
// cycle in which the last beat that reads the bank is issued; the other cycles
// see it from the next cycle on.
type full struct {
	k, v, h, q latch
	w          *hdl.Driven[hdl.Bool]
}

func (u *unit) full() full {
	return full{u.latch("k_full"), u.latch("v_full"), u.latch("h_full"), u.latch("q_full"), hdl.Reg(u.m, "w_full", hdl.B(), hdl.Reset(0))}
}

// loaders is what the loaders tell.
type loaders struct {
	kvReady, qReady hdl.Bool
	write           placed // a word for the key memory
	qWrite          hdl.Bool
	qBank, qAddr    hdl.UInt

	k, v, h, q, w event // the last word of a thing is taken: w of a tile

	kv, stage  hdl.UInt // which job the loader of keys is at, and where
	qAt        hdl.UInt // which job the loader of Q is at
	backAt     hdl.UInt // the first job that may still write V back
	backIsLast hdl.Bool // with BackValid: the last word of the job
}

// The stages of the loader of keys in a job. In the first it loads H, or
// passes on at once to what the job has instead: K (dense) or W (gemm).
const (
	stageFirst = iota
	stageK     // H is loaded
	stageLast  // K is loaded: V, or the tiles of W
)

// load makes the loaders.
func (u *unit) load(f full) loaders {
	var l loaders
	back := u.loadBack(&l, f)
	u.loadKeys(&l, f, back)
	u.loadQ(&l, f)
	return l
}

// loadBack takes the words of V that come back. Its pointer waits at every job
// that makes its own V until the last word of it is here.
func (u *unit) loadBack(l *loaders, f full) keyWord {
	at := u.pointer("back_job")
	head := u.At(u.in.Heads, u.in.BackSlot)
	bank := u.BankOf(u.in.BackSlot)
	row, word := u.in.BackRow, u.in.BackWord
	l.backIsLast = hdl.All(u.in.BackValid, row.AddC(1).Eq(head.N), word.AddC(1).Eq(head.Tiles))
	j := u.job(at)
	at.step(hdl.Any(l.backIsLast, j.Exists.And(j.generates().Not())))
	l.backAt = at.at.Q
	l.v = event{l.backIsLast, bank}
	return keyWord{u.base(thingV, bank), row.Ext(u.keyRowBits()), word.Wrap(u.wordWidth()), head.Groups, head.WordsLog, u.in.BackData}
}

// keyRowBits returns the width of the index of a row of the key memory.
func (g Feed) keyRowBits() int {
	return max(width(g.Tokens), width(g.ModelDim), width(g.ColumnsMax), g.backRowBits())
}

func (g Feed) backRowBits() int { return max(g.RowBits(), g.ClusterBits()) }

// wordWidth returns the width of the index of a word of a row of Q, K or V.
func (g Feed) wordWidth() int { return indexWidth(g.WordsMax()) }

// loadKeys takes the stream of H, K, V and W.
func (u *unit) loadKeys(l *loaders, f full, back keyWord) {
	m := u.m
	at := u.pointer("kv_job")
	stage := hdl.Reg(m, "kv_stage", hdl.U(2), hdl.Reset(stageFirst))
	row := hdl.Reg(m, "kv_row", hdl.U(u.keyRowBits()), hdl.Reset(0))
	word := hdl.Reg(m, "kv_word", hdl.U(u.wordWidth()), hdl.Reset(0))
	tile := hdl.Reg(m, "kv_tile", u.in.BackWord, hdl.Reset(0))
	j := u.job(at)
	l.kv, l.stage = j.Pointer, stage.Q

	first, last := stage.Q.EqC(stageFirst), stage.Q.EqC(stageLast)
	isH := first.And(j.clustered())
	isK := hdl.Any(stage.Q.EqC(stageK), hdl.All(first, j.attends(), j.Dense))
	isV := last.And(j.Vgen.Not())
	isW := hdl.Any(last.And(j.Vgen), first.And(j.Gemm))

	// V may be written when no job before it with the same bank still makes its own.
	vFree := f.v.of(j.Bank).Not()
	if u.Banks > 1 {
		behind := ahead(j.Pointer, l.backAt)
		vFree = vFree.And(hdl.All(behind.GeC(2), behind.LtC(int64(u.Heads()))).Not())
	}
	free := hdl.Any(isH.And(f.h.of(j.Bank).Not()), isK.And(f.k.of(j.Bank).Not()), isV.And(vFree), isW.And(f.w.Q.Not()))
	l.kvReady = hdl.All(j.Exists, free, u.in.BackValid.Not())
	take := l.kvReady.And(u.in.KvValid).Named("kv_take")

	wide := u.keyRowBits()
	rows := hdl.Mux(isH, j.M.Ext(wide), hdl.Mux(isW, j.Dim.Ext(wide), j.N.Ext(wide)))
	lastWord := hdl.Any(isW, word.Q.Eq(wordMask(j.WordsLog, u.wordWidth())))
	lastRow := row.Q.AddC(1).Eq(rows)
	zero := hdl.C(m, word.Q, 0)
	m.If(take, func() { word.Set(hdl.Mux(lastWord, zero, word.Q.AddC(1).Wrap(u.wordWidth()))) })
	m.If(take.And(lastWord), func() {
		row.Set(hdl.Mux(lastRow, hdl.C(m, row.Q, 0), row.Q.AddC(1).Wrap(wide)))
	})
	done := hdl.All(take, lastWord, lastRow).Named("kv_done")
	lastTile := tile.Q.AddC(1).Eq(j.Tiles)
	m.If(done.And(isW), func() { tile.Set(hdl.Mux(lastTile, hdl.C(m, tile.Q, 0), tile.Q.AddC(1).Wrap(tile.Q.Width()))) })
	over := done.And(hdl.Any(isV, isW.And(lastTile)))
	at.step(over)
	m.If(over, func() { stage.Set(hdl.C(m, hdl.U(2), stageFirst)) }).
		ElseIf(done.And(isH), func() { stage.Set(hdl.C(m, hdl.U(2), stageK)) }).
		ElseIf(done.And(isK), func() { stage.Set(hdl.C(m, hdl.U(2), stageLast)) })

	l.h = event{done.And(isH), j.Bank}
	l.k = event{done.And(isK), j.Bank}
	l.w = event{done.And(isW), j.Bank}
	// A word that comes back and one of the stream are never taken together.
	l.v = event{done.And(isV).Or(l.v.On), hdl.Mux(u.in.BackValid, l.v.Bank, j.Bank)}

	base := hdl.Mux(isH, u.base(thingH, j.Bank), hdl.Mux(isK, u.base(thingK, j.Bank), hdl.Mux(isV, u.base(thingV, j.Bank), u.base(thingW, j.Bank))))
	whole := hdl.C(m, hdl.U(2), 0)
	w := keyWord{base, row.Q, word.Q, hdl.Mux(isW, whole, j.Groups), hdl.Mux(isW, whole, j.WordsLog), u.in.KvData}
	l.write = u.place(take.Or(u.in.BackValid), hdl.Mux(u.in.BackValid, back, w))
}

// loadQ takes the stream of Q: row after row, so that its words lie one after
// the other.
func (u *unit) loadQ(l *loaders, f full) {
	m := u.m
	at := u.pointer("q_job")
	j := u.job(at)
	l.qReady = hdl.All(j.Exists, j.attends(), f.q.of(j.Bank).Not())
	take := l.qReady.And(u.in.QValid)
	addr := hdl.Reg(m, "q_addr", hdl.U(indexWidth(u.qMem().Depth)), hdl.Reset(0))
	words := j.N
	if u.WordsMax() > 1 {
		words = words.ShlBy(j.WordsLog)
	}
	done := take.And(addr.Q.AddC(1).Eq(words))
	m.If(take, func() { addr.Set(hdl.Mux(done, hdl.C(m, addr.Q, 0), addr.Q.AddC(1).Wrap(addr.Q.Width()))) })
	at.step(hdl.Any(done, j.Exists.And(j.Gemm)))
	l.q = event{done, j.Bank}
	l.qWrite, l.qBank, l.qAddr, l.qAt = take, j.Bank, addr.Q, j.Pointer
}

// wordMask returns 2^log - 1, the index of a row's last word.
func wordMask(log hdl.UInt, bits int) hdl.UInt {
	list := make([]hdl.Signal, bits)
	for i := range list {
		list[bits-1-i] = log.GtC(int64(i))
	}
	return hdl.Cat(list...)
}
