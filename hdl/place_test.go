package hdl_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/stretchr/testify/require"
)

// A generator whose input B is unused and whose output Reg is a keyword, in
// the forms in which methods can be written. The remarks mark the lines that
// reports must point at.
type keywordIn struct{ A, B hdl.UInt }
type keywordOut struct{ Reg hdl.UInt }

type valueGen struct{ Width int }

func (g valueGen) Inputs() keywordIn { return keywordIn{hdl.U(g.Width), hdl.U(g.Width)} } // valueGen in

func (valueGen) Build(m *hdl.Module, in keywordIn) keywordOut { return keywordOut{in.A.Not()} } // valueGen out

type genericGen[T comparable] struct{ Param T }

func (g genericGen[T]) Inputs() keywordIn { return keywordIn{hdl.U(4), hdl.U(4)} } // genericGen in

func (g genericGen[T]) Build(m *hdl.Module, in keywordIn) keywordOut { // genericGen out
	if fmt.Sprint(g.Param) == "none" {
		m.Errorf("Param is none")
	}
	return keywordOut{in.A.Not()}
}

type pointerGen struct{}

func (g *pointerGen) Inputs() keywordIn { return keywordIn{hdl.U(4), hdl.U(4)} } // pointerGen in

func (g *pointerGen) Build(m *hdl.Module, in keywordIn) keywordOut { return keywordOut{in.A.Not()} } // pointerGen out

type other struct{ Depth int }

// promotedGen has its methods from an embedded field.
type promotedGen struct {
	other
	genericGen[int8]
}

// mixedGen has one method of its own.
type mixedGen struct{ valueGen }

func (mixedGen) Build(m *hdl.Module, in keywordIn) keywordOut { return keywordOut{in.A.Not()} } // mixedGen out

// TestMethodPlaces demands that what is wrong with ports is reported at the
// method that makes them, and shows who asked for the module.
func TestMethodPlaces(t *testing.T) {
	for _, c := range []struct {
		g       hdl.Generator[keywordIn, keywordOut]
		in, out string
	}{
		{valueGen{4}, "valueGen in", "valueGen out"},
		{genericGen[int]{3}, "genericGen in", "genericGen out"},
		{genericGen[string]{"x"}, "genericGen in", "genericGen out"},
		{promotedGen{other{1}, genericGen[int8]{2}}, "genericGen in", "genericGen out"},
		{mixedGen{valueGen{4}}, "valueGen in", "mixedGen out"},
	} {
		t.Run(fmt.Sprintf("%T", c.g), func(t *testing.T) {
			_, err := hdl.Build(c.g) // built here
			var d hdl.Diagnostics
			require.ErrorAs(t, err, &d)
			require.Equal(t, []string{"HDL0402"}, codes(d))
			require.Equal(t, "output field Reg of hdl_test.keywordOut (port reg) is named like a keyword of Verilog, SystemVerilog or C++", d[0].Message)
			require.Contains(t, sourceLine(t, d[0].Pos), "// "+c.out)
			require.Len(t, d[0].Related, 1)
			require.Equal(t, "built here", d[0].Related[0].Text)
			require.Contains(t, sourceLine(t, d[0].Related[0].Pos), "// built here")

			warned := mistakes(t, abIn{hdl.U(4), hdl.U(4), hdl.B(), hdl.U(2)}, func(m *hdl.Module, in abIn) yOut {
				o := hdl.Inst(m, "u", renamed{c.g}, keywordIn{in.A, in.B}) // instantiated here
				return yOut{hdl.Cat(o.Y, in.Sel, in.Two)}
			})
			require.Equal(t, []string{"HDL0601"}, codes(warned))
			require.Contains(t, sourceLine(t, warned[0].Pos), "// renamed in")
			require.Equal(t, "instantiated here", warned[0].Related[0].Text)
			require.Contains(t, sourceLine(t, warned[0].Related[0].Pos), "// instantiated here")

			e := unusedOf{c.g}
			b, err := hdl.Build(e)
			require.NoError(t, err)
			require.Len(t, b.Warnings(), 1)
			require.Contains(t, sourceLine(t, b.Warnings()[0].Pos), "// "+c.in)
		})
	}
}

// renamed gives the output of a generator another name.
type renamed struct {
	G hdl.Generator[keywordIn, keywordOut]
}

func (g renamed) Inputs() keywordIn { return g.G.Inputs() } // renamed in

func (g renamed) Build(m *hdl.Module, in keywordIn) yOut { return yOut{g.G.Build(m, in).Reg} }

// unusedOf has the Inputs of another generator, promoted through an interface.
type unusedOf struct {
	hdl.Generator[keywordIn, keywordOut]
}

func (g unusedOf) Build(m *hdl.Module, in keywordIn) yOut { return yOut{in.A} }

// TestPortMistakesOnce: one mistake in the name of a port gives one report,
// also when a register or wire is that port.
func TestPortMistakesOnce(t *testing.T) {
	type out struct{ Reg, Clk, Y hdl.UInt }
	d := mistakes(t, abShapes, func(m *hdl.Module, in abIn) out {
		clk := hdl.Wire(m, "clk", hdl.U(8))
		clk.Set(in.B)
		return out{hdl.Delay(m, "reg", in.A), clk.Q, hdl.Cat(in.Sel, in.Two).Named("y")}
	})
	require.Equal(t, []string{"HDL0402", "HDL0402"}, codes(d), d.Error())
	require.Equal(t, `clk := hdl.Wire(m, "clk", hdl.U(8))`, sourceLine(t, d[0].Pos))

	d = mistakes(t, abShapes, func(m *hdl.Module, in abIn) out { // two mistakes, though of one name
		return out{hdl.Delay(m, "reg", in.A).Not(), in.B.Not(), hdl.Cat(in.Sel, in.Two)}
	})
	require.Equal(t, []string{"HDL0402", "HDL0402", "HDL0402"}, codes(d), d.Error())
}

// TestOutputsOfOneName: two fields may come to one port name.
func TestOutputsOfOneName(t *testing.T) {
	type out struct{ RowValid, Row_Valid hdl.UInt }
	d := mistakes(t, abShapes, func(m *hdl.Module, in abIn) out {
		q := hdl.Delay(m, "row_valid", hdl.Cat(in.A, in.B, in.Sel, in.Two))
		return out{q, q}
	})
	require.Equal(t, []string{"HDL0401"}, codes(d))
	require.Contains(t, d[0].Message, "output field Row_Valid of hdl_test.out (port row_valid) has the name of output field RowValid of hdl_test.out (port row_valid)")
}

// TestUnsetOutput names the field that Build forgot, and a lane that differs.
func TestUnsetOutput(t *testing.T) {
	type inner struct{ Valid hdl.Bool }
	type out struct {
		Y    hdl.UInt
		List []inner
		Row  [2]hdl.UInt
	}
	d := mistakes(t, abShapes, func(m *hdl.Module, in abIn) out {
		return out{Y: hdl.Cat(in.A, in.B, in.Sel, in.Two), List: make([]inner, 2), Row: [2]hdl.UInt{in.A, in.Two}}
	})
	var text []string
	for _, g := range d {
		require.Contains(t, sourceLine(t, g.Pos), "Build(m *hdl.Module")
		text = append(text, g.Code+" "+g.Message)
	}
	require.Equal(t, []string{
		"HDL0302 output field List[0].Valid of hdl_test.out was left unset: it holds a shape or the zero value",
		"HDL0302 output field List[1].Valid of hdl_test.out was left unset: it holds a shape or the zero value",
		"HDL0109 lane 1 of output field Row of hdl_test.out is UInt(2), lane 0 is UInt(8)",
	}, text)
}

// TestPointerMethods: the place of a method with a pointer receiver, although
// a pointer is no generator for the design (it is no stable key).
func TestPointerMethods(t *testing.T) {
	file, line := hdl.MethodPlace(&pointerGen{})
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Contains(t, strings.Split(string(text), "\n")[line-1], "// pointerGen out")
}
