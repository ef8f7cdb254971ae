package hdl_test

import (
	"fmt"
	"testing"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/stretchr/testify/require"
)

type header struct {
	Valid hdl.Bool
	ID    hdl.UInt
}

type request struct {
	header
	Addr  hdl.UInt
	Lanes [2]hdl.SInt
}

// everyPort has a field of each kind in each arrangement.
type everyPort struct {
	RowValid hdl.Bool
	Req      request
	Pairs    []header
	Matrix   [][]hdl.UInt
	Price    hdl.Fix
	Ratio    []hdl.Fix
	Colour   hdl.Enum[colour]
	IDs      []hdl.UInt
	HTTPPort hdl.UInt
}

type everyOut struct {
	Out everyPort
	One []hdl.Bool
}

func (c colour) String() string { return [...]string{"Red", "Green", "Blue"}[c] }

func everyShape() everyPort {
	h := header{hdl.B(), hdl.U(3)}
	return everyPort{
		RowValid: hdl.B(),
		Req:      request{header: h, Addr: hdl.U(10), Lanes: [2]hdl.SInt{hdl.S(4), hdl.S(4)}},
		Pairs:    hdl.Vec(2, h),
		Matrix:   hdl.Vec(2, hdl.Vec(3, hdl.U(5))),
		Price:    hdl.F(12, 4),
		Ratio:    hdl.Vec(2, hdl.UF(9, 9)),
		Colour:   hdl.E(blue),
		IDs:      []hdl.UInt{},
		HTTPPort: hdl.U(1),
	}
}

// TestPorts pins the ports of nested structs, vectors and arrays.
func TestPorts(t *testing.T) {
	c := circuit(t, everyShape(), func(m *hdl.Module, in everyPort) everyOut {
		return everyOut{hdl.Delay(m, "d", in), []hdl.Bool{in.RowValid}}
	})
	var text string
	top := c.Design().Top()
	for _, list := range [][]ir.Port{top.Inputs, top.Outputs} {
		for _, p := range list {
			text += fmt.Sprintf("%s %d x %d kind %d signed %t vector %t frac %d %v\n", p.Name, len(p.Lanes), p.Width, p.Kind, p.Signed, p.Vector, p.Frac, p.Enum)
		}
	}
	in := `row_valid 1 x 1 kind 0 signed false vector false frac 0 []
req_valid 1 x 1 kind 0 signed false vector false frac 0 []
req_id 1 x 3 kind 1 signed false vector false frac 0 []
req_addr 1 x 10 kind 1 signed false vector false frac 0 []
req_lanes 2 x 4 kind 2 signed true vector true frac 0 []
pairs_0_valid 1 x 1 kind 0 signed false vector false frac 0 []
pairs_0_id 1 x 3 kind 1 signed false vector false frac 0 []
pairs_1_valid 1 x 1 kind 0 signed false vector false frac 0 []
pairs_1_id 1 x 3 kind 1 signed false vector false frac 0 []
matrix_0 3 x 5 kind 1 signed false vector true frac 0 []
matrix_1 3 x 5 kind 1 signed false vector true frac 0 []
price 1 x 12 kind 3 signed true vector false frac 4 []
ratio 2 x 9 kind 3 signed false vector true frac 9 []
colour 1 x 2 kind 4 signed false vector false frac 0 [Red Green Blue]
http_port 1 x 1 kind 1 signed false vector false frac 0 []
`
	out := ""
	for _, line := range splitLines(in) {
		out += "out_" + line + "\n"
	}
	require.Equal(t, in+out+"one 1 x 1 kind 0 signed false vector true frac 0 []\n", text)
}

func splitLines(s string) (lines []string) {
	for len(s) > 0 {
		var i int
		for i = 0; s[i] != '\n'; i++ {
		}
		lines, s = append(lines, s[:i]), s[i+1:]
	}
	return lines
}

// TestDelayOfStruct delays a whole struct and lets its fields come out in
// their places.
func TestDelayOfStruct(t *testing.T) {
	c := circuit(t, everyShape(), func(m *hdl.Module, in everyPort) everyOut {
		same := hdl.Delay(m, "none", in, 0)
		return everyOut{hdl.Delay(m, "d", same, 3), nil}
	})
	s := newMachine(t, c)
	feed := func(k int64) {
		s.set("req_lanes", k, -k)
		s.set("matrix_1", k, k+1, k+2)
		s.set("price", -k)
	}
	for k := range int64(6) {
		feed(k)
		if k >= 3 {
			require.Equal(t, k-3, s.get("out_req_lanes", 0))
			require.Equal(t, 3-k, s.get("out_req_lanes", 1))
			require.Equal(t, k-1, s.get("out_matrix_1", 2))
			require.Equal(t, 3-k, s.get("out_price", 0))
		}
		s.step()
	}
	names, resets := map[string]bool{}, map[string]bool{}
	for _, r := range c.Design().Top().Regs {
		name := c.Design().Top().NameOf(r.Node)
		names[name] = true
		resets[name] = r.Reset != nil
	}
	for _, name := range []string{"d_row_valid_d1", "d_row_valid_d2", "d_row_valid", "d_req_lanes_1", "d_pairs_0_id_d2", "d_matrix_1_2"} {
		require.True(t, names[name], name)
	}
	require.True(t, resets["d_req_valid_d1"], "Bools reset")
	require.False(t, resets["d_req_id"], "data does not")
}

// TestInstances elaborates equal values once, whoever holds them.
func TestInstances(t *testing.T) {
	type out struct{ A, B, C hdl.UInt }
	c := circuit(t, vecIn{hdl.Vec(3, hdl.U(8))}, func(m *hdl.Module, in vecIn) out {
		a := hdl.Inst(m, "u_a", vecUser{2}, vecIn{in.V[:2]})
		b := hdl.Inst(m, "u_b", vecUser{2}, vecIn{in.V[1:]})
		n := hdl.Inst(m, "u_n", nested{2}, vecIn{in.V[:2]})
		return out{a.Y, b.Y, n.Y}
	})
	var names []string
	for _, m := range c.Design().Modules {
		names = append(names, m.Name)
	}
	require.Equal(t, []string{"vec_user_l2", "nested_d2", "top"}, names, "children first, each once")
	require.Len(t, c.Design().Top().Insts, 3)
	s := newMachine(t, c)
	s.set("v", 200, 100, 7)
	require.Equal(t, int64(300), s.get("a", 0))
	require.Equal(t, int64(107), s.get("b", 0))
	require.Equal(t, int64(600), s.get("c", 0))
}

// nested instantiates a smaller value of itself, down to depth 0.
type nested struct{ Depth int }

func (g nested) Inputs() vecIn { return vecIn{hdl.Vec(g.Depth, hdl.U(8))} }
func (g nested) Build(m *hdl.Module, in vecIn) yOut {
	a := hdl.Inst(m, "first", vecUser{g.Depth}, in)
	b := hdl.Inst(m, "second", vecUser{g.Depth}, in)
	return yOut{a.Y.Add(b.Y)}
}

// TestRangeCrossesInstances keeps the proven range of a child's output.
func TestRangeCrossesInstances(t *testing.T) {
	circuit(t, vecIn{hdl.Vec(3, hdl.U(8))}, func(m *hdl.Module, in vecIn) yOut {
		y := hdl.Inst(m, "sum", vecUser{3}, in).Y
		lo, hi, ok := y.Range()
		require.True(t, ok)
		require.Equal(t, [2]int64{0, 765}, [2]int64{lo, hi})
		require.Equal(t, 10, y.Width())
		return yOut{y}
	})
}

// TestElaborated finds the lanes of ports by their fields.
func TestElaborated(t *testing.T) {
	e, err := hdl.Elaborate(Dist{4, 8})
	require.NoError(t, err)
	lane, ok := e.InputLane(e.In.Centroid[2])
	require.True(t, ok)
	require.Equal(t, 1+4+2, lane)
	lane, ok = e.OutputLane(e.Out.Distance)
	require.True(t, ok)
	require.Equal(t, 1, lane)
	_, ok = e.InputLane(e.Out.Done)
	require.False(t, ok)
	_, ok = e.OutputLane(e.In.Valid)
	require.False(t, ok)
}
