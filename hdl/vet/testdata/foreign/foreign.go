// Package foreign has signals outside their modules, and near misses.
package foreign

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
)

type in struct{ A, B hdl.UInt }

type out struct{ Y hdl.UInt }

var leaked hdl.UInt

var kept struct{ Rows []hdl.UInt }

type maker struct{ Width int }

func (g maker) Inputs() in { return in{hdl.U(g.Width), hdl.U(g.Width)} }

func (g maker) Build(m *hdl.Module, in in) out {
	leaked = in.A
	kept.Rows[0] = in.B
	return out{leaked.Add(in.B)} // its own module
}

type taker struct{ Width int }

func (g taker) Inputs() in { return in{hdl.U(g.Width), hdl.U(g.Width)} }

func (g taker) Build(m *hdl.Module, in in) out {
	r := hdl.Reg(m, "r", leaked, hdl.Reset(0)) // a shape
	r.Set(leaked)                              // want `leaked holds a signal of another module: pass it through a port`
	x := in.A.Add(leaked)                      // want `leaked holds a signal of another module`
	x = x.Add(leaked.Not())                    // want `leaked holds a signal of another module`
	m.If(x.EqC(0), func() {
		r.Set(kept.Rows[0]) // want `kept holds a signal of another module`
	})
	return out{x.Wrap(leaked.Width())}
}

type keeper struct{ Y hdl.UInt }

func (g *keeper) Inputs() in { return in{hdl.U(8), hdl.U(8)} }

func (g *keeper) Build(m *hdl.Module, in in) out {
	g.Y = in.A // want `a signal is kept in the generator: g is a plain value`
	return out{in.A}
}

// builder keeps what it makes, in one module.
type builder struct{ sum hdl.UInt }

func (b *builder) Build(m *hdl.Module, x hdl.UInt) { b.sum = b.sum.Xor(x) }

func built(f func(m *hdl.Module, in in)) {}

func literals() {
	var a, b hdl.UInt
	shape := hdl.U(8)
	built(func(m *hdl.Module, in in) {
		a = in.A
		hdl.Reg(m, "r", shape, hdl.Reset(0)).Set(in.A)
		m.If(in.A.EqC(0), func() { b = in.A })
		helper := func(m *hdl.Module) { hdl.Delay(m, "d", a.Add(b)) }
		helper(m)
	})
	built(func(m *hdl.Module, in in) {
		in.A.Add(a)                   // want `a holds a signal of another module`
		hdl.Mux(in.A.Bit(0), b, in.B) // want `b holds a signal of another module`
		hdl.C(m, shape, 1)
	})
	println(a.Width())
	built(func(m *hdl.Module, in in) {
		var inner hdl.UInt
		step := func(m *hdl.Module) { inner = in.A }
		step(m)
		in.A.Add(inner) // of the same module
	})
}

func benches() error {
	b, err := sim.Open(maker{8})
	if err != nil {
		return err
	}
	b.Set(b.In.A, 3)
	println(b.Get(b.Out.Y), b.Out.Y.Width())
	b.Out.Y.EqC(3) // want `b.Out names the ports of a finished circuit: its signals take part in no operation`
	e, err := hdl.Elaborate(maker{8})
	if err != nil {
		return err
	}
	e.OutputLane(e.Out.Y)
	hdl.Cat(e.In.A, e.In.B) // want `e.In names the ports` `e.In names the ports`
	_ = hdl.Signals(e.Out)
	return nil
}
