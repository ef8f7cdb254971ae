package costs

import (
	"strconv"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/distu"
)

// tree is the sum of unsigned numbers in the kept adders of the distance unit.
type tree struct{ Lanes, Bits int }

type treeIn struct{ Value []hdl.UInt }

type treeOut struct{ Sum hdl.UInt }

// Inputs returns the shapes of the ports.
func (g tree) Inputs() treeIn { return treeIn{hdl.Vec(g.Lanes, hdl.U(g.Bits))} }

// Build makes the adders.
func (g tree) Build(m *hdl.Module, in treeIn) treeOut {
	made := 0
	return treeOut{hdl.Tree(in.Value, func(a, b hdl.UInt) hdl.UInt {
		made++
		return hdl.Inst(m, "add_"+strconv.Itoa(made), distu.Adder{WidthA: a.Width(), WidthB: b.Width()},
			distu.AdderIn{A: a, B: b, Carry: hdl.False(m)}).Sum
	})}
}
