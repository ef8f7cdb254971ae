package hdl_test

import (
	"strings"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/stretchr/testify/require"
)

// named is a generator whose name follows from the parameter.
type param[T comparable] struct{ Param T }

func (param[T]) Inputs() vecIn                      { return vecIn{hdl.Vec(1, hdl.U(8))} }
func (param[T]) Build(_ *hdl.Module, in vecIn) yOut { return yOut{in.V[0]} }

type plain struct{ param[int8] }

type style uint8

func (s style) String() string { return [...]string{"slow & small", "fast"}[s] }

// And is named like a keyword.
type And struct{ param[bool] }

type Größe struct{ param[bool] }

type shared struct {
	param[bool]
	Lanes, LaneWidth, Latency int
	Deep                      bool
}

func nameOf(t *testing.T, g hdl.Generator[vecIn, yOut]) string {
	t.Helper()
	c, err := hdl.Build(g)
	require.NoError(t, err)
	return c.Name()
}

func TestModuleNames(t *testing.T) {
	for want, g := range map[string]hdl.Generator[vecIn, yOut]{
		"param_p5":                       param[int]{5},
		"param_pn5":                      param[int8]{-5},
		"param_p255":                     param[uint8]{255},
		"param_p1_5":                     param[float64]{1.5},
		"param_pn0_25":                   param[float32]{-0.25},
		"param_param":                    param[bool]{true},
		"param":                          param[bool]{},
		"param_abc_d":                    param[string]{"abc d"},
		"param_fast":                     param[style]{1},
		"param_slow___small":             param[style]{0},
		"param_pu8":                      param[hdl.UInt]{hdl.U(8)},
		"param_ps16":                     param[hdl.SInt]{hdl.S(16)},
		"param_pb1":                      param[hdl.Bool]{hdl.B()},
		"param_puq7_8":                   param[hdl.Fix]{hdl.UF(8, 7)},
		"param_ax1_ay2_b3":               param[struct{ AX, AYes, BZ int }]{struct{ AX, AYes, BZ int }{1, 2, 3}},
		"param_a1_b2":                    param[struct{ A, B int }]{struct{ A, B int }{1, 2}},
		"param_p7":                       param[any]{int64(7)},
		"param_vec_user_l3":              param[any]{vecUser{3}},
		"plain_p3":                       plain{param[int8]{3}},
		"and_":                           And{},
		"gr__e":                          Größe{},
		"shared_lanes4_lanew8_lat2_deep": shared{Lanes: 4, LaneWidth: 8, Latency: 2, Deep: true},
	} {
		require.Equal(t, want, nameOf(t, g))
	}
	long := nameOf(t, param[string]{strings.Repeat("x", 100)})
	require.LessOrEqual(t, len(long), 64)
	require.NotEqual(t, long, nameOf(t, param[string]{strings.Repeat("x", 101)}))
	array := nameOf(t, param[[4]int]{[4]int{1, 2, 3, 4}})
	require.Regexp(t, `^param_p[0-9a-f]{8}$`, array)
	require.NotEqual(t, array, nameOf(t, param[[4]int]{[4]int{1, 2, 3, 5}}))
}

// TestModuleNameCollisions numbers distinct values of equal names.
func TestModuleNameCollisions(t *testing.T) {
	type out struct{ A, B, C, D hdl.UInt }
	c := circuit(t, vecIn{hdl.Vec(1, hdl.U(8))}, func(m *hdl.Module, in vecIn) out {
		return out{
			hdl.Inst(m, "u_a", param[string]{"x y"}, in).Y,
			hdl.Inst(m, "u_b", param[string]{"x_y"}, in).Y,
			hdl.Inst(m, "u_c", param[string]{"X_y"}, in).Y,
			hdl.Inst(m, "u_d", param[string]{"x y"}, in).Y,
		}
	})
	var names []string
	for _, m := range c.Design().Modules {
		names = append(names, m.Name)
	}
	require.Equal(t, []string{"param_x_y", "param_x_y_2", "param_X_y_3", "top"}, names)
}

// TestPortIsRegister: a register or wire may have the name of the output that
// it drives.
func TestPortIsRegister(t *testing.T) {
	type out struct{ Count, Next, Sum hdl.UInt }
	c := circuit(t, abShapes, func(m *hdl.Module, in abIn) out {
		count := hdl.Reg(m, "count", hdl.U(8), hdl.Reset(0))
		next := hdl.Wire(m, "next", hdl.U(8))
		next.Set(in.A)
		count.Set(next.Q)
		return out{count.Q, next.Q, hdl.Cat(in.B, in.Sel, in.Two).Named("sum")}
	})
	require.Empty(t, c.Warnings())
	for _, p := range c.Design().Top().Outputs {
		require.Equal(t, p.Name, c.Design().Top().NameOf(p.Lanes[0]))
	}
	type two struct{ Count, Other hdl.UInt }
	d := mistakes(t, abShapes, func(m *hdl.Module, in abIn) two {
		other := hdl.Delay(m, "other", in.A)
		return two{hdl.Delay(m, "x", hdl.Cat(in.B, in.Sel, in.Two)), other.AddC(1)}
	})
	require.Equal(t, []string{"HDL0401"}, codes(d))
}

// TestNamedTwice keeps both names of a value, and those of ports and constants.
func TestNamedTwice(t *testing.T) {
	c := circuit(t, abShapes, func(m *hdl.Module, in abIn) yOut {
		a := in.A.Named("first").Named("second")
		k := hdl.C(m, hdl.U(8), 5).Named("five")
		b := in.B.Add(k).Named("sum").Ext(9).Named("again")
		return yOut{hdl.Cat(a, b, in.Sel.Named("choose"), in.Two)}
	})
	text := c.Design().Top().Text()
	for _, name := range []string{"first", "second", "sum", "again", "choose"} {
		require.Contains(t, text, `"`+name+`"`)
	}
}
