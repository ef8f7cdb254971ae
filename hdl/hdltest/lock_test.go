package hdltest

import "github.com/sparcgen/sparcgen/hdl"

type lockState int

const (
	locked lockState = iota
	first
	second
	third
	fourth
	open
)

func (s lockState) String() string {
	return [...]string{"locked", "first", "second", "third", "fourth", "open"}[s]
}

// lock opens after five right keys in a row, one a cycle in which Turn is true; a
// wrong one locks it again. The right key is not a constant of the circuit that
// could be guessed from it: each is 37 times the step plus the tries so far. With
// Planted, the lock counts a try too many once it is open.
type lock struct{ Planted bool }

type lockIn struct {
	Turn hdl.Bool
	Key  hdl.UInt // 6 bits
}

type lockOut struct {
	Open  hdl.Bool
	Tries hdl.UInt
}

func (lock) Inputs() lockIn { return lockIn{hdl.B(), hdl.U(6)} }

func (l lock) Build(m *hdl.Module, in lockIn) lockOut {
	state := hdl.Reg(m, "state", hdl.E(open), hdl.Reset(0))
	tries := hdl.Reg(m, "tries", hdl.U(8), hdl.Reset(0))
	right := state.Q.AsUInt().Ext(6).MulC(37).Add(tries.Q).Wrap(6).Eq(in.Key)
	m.If(in.Turn, func() {
		tries.Set(tries.Q.AddC(1).Wrap(8))
		cases := m.Switch(state.Q)
		for s := locked; s < open; s++ {
			cases.Case(s, func() {
				m.If(right, func() {
					state.Set(state.Q.Value(s + 1))
				}).Else(func() {
					state.Set(state.Q.Value(locked))
				})
			})
		}
		cases.Case(open, func() {
			if l.Planted {
				tries.Set(tries.Q.AddC(2).Wrap(8))
			}
			state.Set(state.Q.Value(locked))
		})
	})
	return lockOut{state.Q.Is(open), tries.Q}
}

// lockModel is what the lock must do.
func lockModel() Model {
	state, tries := int64(0), int64(0)
	return func(in, out *Values) {
		out.Set("open", 0)
		if state == 5 {
			out.Set("open", 1)
		}
		out.Set("tries", tries)
		if in.Int("turn") == 0 {
			return
		}
		switch {
		case state < 5 && in.Int("key") == (37*state+tries)&63:
			state++
		default:
			state = 0
		}
		tries = (tries + 1) & 255
	}
}
