package cover

import "github.com/sparcgen/sparcgen/hdl"

type phase int

const (
	idle phase = iota
	load
	work
	done
	lost // unreachable
)

func (p phase) String() string { return [...]string{"idle", "load", "work", "done", "lost"}[p] }

// walker goes idle, load, work, done; a counter saturates, a memory takes the
// work of the even lanes.
type walker struct{}

type walkerIn struct {
	Go, Cancel hdl.Bool
	X          hdl.UInt
}

type walkerOut struct {
	Total hdl.UInt
	Busy  hdl.Bool
	Word  hdl.UInt
	Half  hdl.UInt
}

func (walker) Inputs() walkerIn { return walkerIn{hdl.B(), hdl.B(), hdl.U(3)} }

func (walker) Build(m *hdl.Module, in walkerIn) walkerOut {
	state := hdl.Reg(m, "state", hdl.E(lost), hdl.Reset(0))
	total := hdl.Reg(m, "total", hdl.U(4), hdl.Reset(0))
	words := hdl.Mem(m, "words", hdl.U(3), 4, hdl.ReadFirst)
	m.Switch(state.Q).
		Case(idle, func() {
			m.If(in.Go, func() { state.Set(state.Q.Value(load)) })
		}).
		Case(load, func() {
			m.If(in.Cancel, func() {
				state.Set(state.Q.Value(idle))
			}).Else(func() {
				state.Set(state.Q.Value(work))
				total.Set(hdl.C(m, hdl.U(4), 0))
			})
		}).
		Case(work, func() {
			total.Set(total.Q.Add(in.X).Sat(4))
			words.Write(in.X.Bit(0).Not(), in.X.Slice(2, 1), in.X)
			m.If(in.Go.Not(), func() { state.Set(state.Q.Value(done)) })
		}).
		Case(done, func() {
			state.Set(state.Q.Value(idle))
		}).
		Case(lost, func() {
			state.Set(state.Q.Value(idle))
		})
	child := hdl.Inst(m, "child", halver{}, halverIn{in.X})
	return walkerOut{total.Q, state.Q.Is(idle).Not(), words.Read(hdl.C(m, hdl.U(2), 1), hdl.True(m)), child.H}
}

// halver is a module of its own, so that names have instances.
type halver struct{}
type halverIn struct{ X hdl.UInt }
type halverOut struct{ H hdl.UInt }

func (halver) Inputs() halverIn { return halverIn{hdl.U(3)} }

func (halver) Build(m *hdl.Module, in halverIn) halverOut {
	held := hdl.Reg(m, "held", hdl.U(2), hdl.Reset(0))
	m.If(in.X.Bit(0), func() { held.Set(in.X.Slice(2, 1)) })
	return halverOut{held.Q}
}

// nested has an If in an If: the inner arms count only where the outer is taken.
type nested struct{}
type nestedIn struct{ A, B hdl.Bool }
type nestedOut struct{ Y hdl.UInt }

func (nested) Inputs() nestedIn { return nestedIn{hdl.B(), hdl.B()} }

func (nested) Build(m *hdl.Module, in nestedIn) nestedOut {
	y := hdl.Reg(m, "y", hdl.U(2), hdl.Reset(0))
	m.If(in.A, func() {
		y.Set(hdl.C(m, hdl.U(2), 1))
		m.If(in.B, func() { y.Set(hdl.C(m, hdl.U(2), 2)) })
	})
	return nestedOut{y.Q}
}

// computed is a state machine whose next state is computed.
type computed struct{}
type computedIn struct{ N hdl.UInt }
type computedOut struct{ Busy hdl.Bool }

func (computed) Inputs() computedIn { return computedIn{hdl.U(3)} }

func (computed) Build(m *hdl.Module, in computedIn) computedOut {
	state := hdl.Reg(m, "state", hdl.E(lost), hdl.Reset(0))
	table := hdl.ROM(m, "next", hdl.E(lost), 8, []int64{0, 1, 2, 3, 4, 0, 1, 2})
	state.Set(table.ReadAsync(in.N))
	return computedOut{state.Q.Is(work)}
}

// chain goes on while Go is true and starts again where it is not: its first
// choice is between the states 0 and 1, which the passes make a single bit.
type chain struct{}
type chainIn struct{ Go hdl.Bool }
type chainOut struct{ Busy hdl.Bool }

func (chain) Inputs() chainIn { return chainIn{hdl.B()} }

func (chain) Build(m *hdl.Module, in chainIn) chainOut {
	state := hdl.Reg(m, "state", hdl.E(lost), hdl.Reset(0))
	cases := m.Switch(state.Q)
	for s := idle; s < done; s++ {
		cases.Case(s, func() {
			state.Set(hdl.Mux(in.Go, state.Q.Value(s+1), state.Q.Value(idle)))
		})
	}
	cases.Default(func() { state.Set(state.Q.Value(idle)) })
	return chainOut{state.Q.Is(work)}
}

// guarded goes to work when a number is 3, which it is only while loading; the
// number has two more bits than it needs.
type guarded struct{}
type guardedIn struct{ N hdl.UInt }
type guardedOut struct{ Busy hdl.Bool }

func (guarded) Inputs() guardedIn { return guardedIn{hdl.U(3)} }

func (guarded) Build(m *hdl.Module, in guardedIn) guardedOut {
	state := hdl.Reg(m, "state", hdl.E(work), hdl.Reset(0))
	number := hdl.Mux(state.Q.Is(load), in.N, hdl.C(m, hdl.U(3), 0)).Ext(5).Named("number")
	m.If(number.EqC(3), func() {
		state.Set(state.Q.Value(work))
	}).Else(func() {
		state.Set(hdl.Mux(state.Q.Is(idle), state.Q.Value(load), state.Q.Value(idle)))
	})
	return guardedOut{state.Q.Is(work)}
}
