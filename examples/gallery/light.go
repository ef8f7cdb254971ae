package gallery

import "github.com/sparcgen/sparcgen/hdl"

// Colour is the state of a traffic light.
type Colour int

// The colours, in the order in which they are shown.
const (
	Red Colour = iota
	Green
	Yellow
)

// String returns the name of the colour.
func (c Colour) String() string { return [...]string{"Red", "Green", "Yellow"}[c] }

// Light turns green when a car waits, and stays so for Green ticks.
type Light struct{ Green int64 }

type LightIn struct{ Tick, Car hdl.Bool }

type LightOut struct{ Go, Stop hdl.Bool }

func (g Light) Inputs() LightIn { return LightIn{hdl.B(), hdl.B()} }

func (g Light) Build(m *hdl.Module, in LightIn) LightOut {
	state := hdl.Reg(m, "state", hdl.E(Yellow), hdl.Reset(int64(Red)))
	left := hdl.Reg(m, "left", hdl.U(8), hdl.Reset(0))
	to := func(c Colour) { state.Set(state.Q.Value(c)) }
	m.If(in.Tick, func() {
		m.Switch(state.Q).
			Case(Red, func() {
				m.If(in.Car, func() {
					to(Green)
					left.Set(hdl.C(m, left.Q, g.Green-1))
				})
			}).
			Case(Green, func() {
				left.Set(left.Q.SubC(1).AsUInt().Wrap(8))
				m.If(left.Q.EqC(0), func() { to(Yellow) })
			}).
			Case(Yellow, func() { to(Red) })
	})
	return LightOut{Go: state.Q.Is(Green), Stop: state.Q.Is(Red)}
}
