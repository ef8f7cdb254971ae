package bench

import "github.com/sparcgen/sparcgen/hdl"

// Cache is a direct-mapped write-back cache of Lines one-word lines between a
// processor and a memory, run by a state machine.
//
// The processor holds Request, Write, Addr and Data until Ready, which comes
// 2 cycles after a request that hits; reads deliver ReadData with it. The
// memory holds off with MemReady: a victim is written back with MemWrite, a
// line fetched with MemRead, whose word is MemData when MemReady.
type Cache struct{ Lines, AddrWidth, DataWidth int }

// CacheIn are the inputs of Cache.
type CacheIn struct {
	Request, Write hdl.Bool
	Addr           hdl.UInt
	Data           hdl.UInt
	MemReady       hdl.Bool
	MemData        hdl.UInt
}

// CacheOut are the outputs of Cache.
type CacheOut struct {
	Ready             hdl.Bool
	ReadData          hdl.UInt
	MemRead, MemWrite hdl.Bool
	MemAddr           hdl.UInt
	MemWriteData      hdl.UInt
	Hits, Misses      hdl.UInt
}

type cacheState int

const (
	cacheIdle cacheState = iota
	cacheCompare
	cacheWriteBack
	cacheFetch
)

func (s cacheState) String() string {
	return [...]string{"idle", "compare", "writeback", "fetch"}[s]
}

// Inputs returns the shapes of the inputs.
func (c Cache) Inputs() CacheIn {
	d := hdl.U(c.DataWidth)
	return CacheIn{Request: hdl.B(), Write: hdl.B(), Addr: hdl.U(c.AddrWidth), Data: d, MemReady: hdl.B(), MemData: d}
}

// Build makes the circuit.
func (c Cache) Build(m *hdl.Module, in CacheIn) CacheOut {
	words := hdl.Mem(m, "words", hdl.U(c.DataWidth), c.Lines, hdl.ReadFirst)
	iw := words.AddrWidth()
	tw := c.AddrWidth - iw
	tags := hdl.Mem(m, "tags", hdl.U(tw), c.Lines, hdl.ReadFirst)
	valid := hdl.Reg(m, "valid", hdl.U(c.Lines), hdl.Reset(0))
	dirty := hdl.Reg(m, "dirty", hdl.U(c.Lines), hdl.Reset(0))
	state := hdl.Reg(m, "state", hdl.E(cacheFetch), hdl.Reset(0))
	hits := hdl.Reg(m, "hits", hdl.U(32), hdl.Reset(0))
	misses := hdl.Reg(m, "misses", hdl.U(32), hdl.Reset(0))
	missed := hdl.Reg(m, "missed", hdl.B(), hdl.Reset(0))

	index := in.Addr.Slice(iw-1, 0)
	tag := in.Addr.Slice(c.AddrWidth-1, iw)
	idle := state.Q.Is(cacheIdle)
	line := hdl.C(m, hdl.U(c.Lines), 1).ShlBy(index).Wrap(c.Lines)
	oldTag := tags.Read(index, idle)
	oldWord := words.Read(index, idle)
	present := valid.Q.And(line).EqC(0).Not()
	hit := present.And(oldTag.Eq(tag))
	stale := present.And(dirty.Q.And(line).EqC(0).Not())

	ready := hdl.Wire(m, "ready", hdl.B())
	fill := hdl.Wire(m, "fill", hdl.B())
	ready.Set(hdl.C(m, hdl.B(), 0))
	fill.Set(hdl.C(m, hdl.B(), 0))
	m.If(idle, func() {
		m.If(in.Request, func() { state.Set(state.Q.Value(cacheCompare)) })
	}).ElseIf(state.Q.Is(cacheCompare), func() {
		m.If(hit, func() {
			ready.Set(hdl.C(m, hdl.B(), 1))
			state.Set(state.Q.Value(cacheIdle))
			missed.Set(hdl.C(m, hdl.B(), 0))
			m.If(missed.Q.Not(), func() { hits.Set(hits.Q.AddC(1).Wrap(32)) })
			m.If(in.Write, func() { dirty.Set(dirty.Q.Or(line)) })
		}).Else(func() {
			misses.Set(misses.Q.AddC(1).Wrap(32))
			missed.Set(hdl.C(m, hdl.B(), 1))
			state.Set(hdl.Mux(stale, state.Q.Value(cacheWriteBack), state.Q.Value(cacheFetch)))
		})
	}).ElseIf(state.Q.Is(cacheWriteBack), func() {
		m.If(in.MemReady, func() {
			dirty.Set(dirty.Q.And(line.Not()))
			state.Set(state.Q.Value(cacheFetch))
		})
	}).Else(func() {
		m.If(in.MemReady, func() {
			fill.Set(hdl.C(m, hdl.B(), 1))
			valid.Set(valid.Q.Or(line))
			state.Set(state.Q.Value(cacheIdle))
		})
	})
	store := ready.Q.And(in.Write)
	words.Write(fill.Q.Or(store), index, hdl.Mux(fill.Q, in.MemData, in.Data))
	tags.Write(fill.Q, index, tag)
	writeBack := state.Q.Is(cacheWriteBack)
	return CacheOut{
		Ready:        ready.Q,
		ReadData:     oldWord,
		MemRead:      state.Q.Is(cacheFetch),
		MemWrite:     writeBack,
		MemAddr:      hdl.Mux(writeBack, oldTag.Cat(index), in.Addr),
		MemWriteData: oldWord,
		Hits:         hits.Q,
		Misses:       misses.Q,
	}
}
