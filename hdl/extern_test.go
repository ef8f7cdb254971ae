package hdl_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/hdltest"
	"github.com/sparcgen/sparcgen/hdl/lint"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/verilog"
)

// adderText is an adder with a register, written by hand.
const adderText = `module hand_adder #(parameter W = 4, parameter [W:0] BIAS = 0) (
  input clk,
  input rst,
  input [W-1:0] a,
  input [2*W-1:0] rows,
  output reg [W:0] sum
);
  always @(posedge clk)
    if (rst) sum <= BIAS;
    else sum <= {1'b0, a} + {1'b0, rows[W-1:0]} + {1'b0, rows[2*W-1:W]} + BIAS;
endmodule
`

// handAdder is the module of adderText, or of another text.
type handAdder struct {
	Width int
	Form  string // "", "no model", or a mistake
}

type handAdderIn struct {
	A    hdl.UInt
	Rows []hdl.UInt
}
type handAdderOut struct{ Sum hdl.UInt }

func (g handAdder) Inputs() handAdderIn {
	return handAdderIn{hdl.U(g.Width), hdl.Vec(2, hdl.U(g.Width))}
}

func (g handAdder) Build(m *hdl.Module, in handAdderIn) handAdderOut {
	e := hdl.Extern{Module: "hand_adder", Text: adderText, Clock: true, Reset: true,
		Params: []hdl.Param{{Name: "W", Value: "8"}, {Name: "BIAS", Value: "9'd3"}}}
	switch g.Form {
	case "no clock":
		e.Clock = false
	case "no text":
		e.Text = ""
	case "no name":
		e.Module = "hand adder"
	case "twice":
		m.Extern(e)
	case "other text":
		e.Text = adderText + "// changed\n"
	case "parameters":
		e.Params = nil
	}
	if g.Form != "not said" {
		m.Extern(e)
	}
	if g.Form == "no model" || g.Form == "not said" {
		return hdl.NoModel(m, handAdderOut{hdl.U(g.Width + 1)})
	}
	sum := hdl.Reg(m, "sum", hdl.U(g.Width+1), hdl.Reset(3))
	sum.Set(in.A.Add(in.Rows[0]).Add(in.Rows[1]).AddC(3).Wrap(g.Width + 1))
	return handAdderOut{sum.Q}
}

// user has two instances of it, whatever their forms.
type user struct {
	Width        int
	First, Other string
}

type userOut struct {
	Sum, Copy hdl.UInt
	Some      hdl.Bool
}

func (g user) Inputs() handAdderIn { return handAdder{Width: g.Width}.Inputs() }

func (g user) Build(m *hdl.Module, in handAdderIn) userOut {
	a := hdl.Inst(m, "one", handAdder{g.Width, g.First}, in)
	b := hdl.Inst(m, "two", handAdder{g.Width, g.Other}, in)
	hdl.Inst(m, "unread", handAdder{g.Width, g.First}, in)
	return userOut{a.Sum, b.Sum, a.Sum.EqC(0).Not()}
}

func TestExtern(t *testing.T) {
	c := mustBuild(t, user{Width: 8})
	hdltest.Lint(t, c)
	files, err := verilog.Design(c.Design())
	require.NoError(t, err)
	require.Len(t, files, 2)
	require.Equal(t, "hand_adder.v", files[0].Name)
	require.Equal(t, adderText, files[0].Text)
	require.Contains(t, files[1].Text, "  hand_adder #(.W(8), .BIAS(9'd3)) one (\n    .clk(clk),\n    .rst(rst),\n    .a(a")
	require.Contains(t, files[1].Text, ") unread (", "it may do more than its outputs show")

	s := sim.New(c)
	require.Equal(t, int64(3), s.Int("sum"))
	s.SetInt("a", 200)
	s.SetVec("rows", []int64{100, 255})
	s.Step()
	require.Equal(t, int64((200+100+255+3)%512), s.Int("sum"))
	require.NoError(t, s.Err())
}

// TestExternWithoutModel: what can be emitted and not simulated.
func TestExternWithoutModel(t *testing.T) {
	c := mustBuild(t, user{8, "no model", "no model"})
	hdltest.Lint(t, c)
	for _, open := range []sim.Opener{sim.Native, sim.Exact} {
		s := sim.New(c, sim.Use(open))
		s.Step()
		require.ErrorContains(t, s.Err(), "module hand_adder_w8_no_model is the Verilog module hand_adder and has no model")
	}
	text, err := verilog.String(c)
	require.NoError(t, err)
	require.Contains(t, text, "assign some = ~(sum == 9'd0);", "its outputs are not the constants that stand for them")
}

func TestExternPorts(t *testing.T) {
	err := lint.Externs(t.Context(), mustBuild(t, user{8, "parameters", ""}))
	for _, want := range []string{
		"module hand_adder, which is written in Verilog (for hand_adder_w8_parameters): port a is an input of 4 bits, Go declares an input of 8 bits",
		"port rows is an input of 8 bits, Go declares an input of 16 bits",
		"port sum is an output of 5 bits, Go declares an output of 9 bits",
	} {
		require.ErrorContains(t, err, want)
	}
	require.NotContains(t, err.Error(), "(for hand_adder_w8)")
	require.ErrorContains(t, lint.Externs(t.Context(), mustBuild(t, otherPorts{})), "no port data: Go declares an input of 4 bits; there are a, q")
	require.ErrorContains(t, lint.Externs(t.Context(), mustBuild(t, otherPorts{})), "port a is an input of 4 bits, Go does not declare it")
	require.Error(t, lint.Check(t.Context(), mustBuild(t, otherPorts{})))
	require.ErrorContains(t, lint.Externs(t.Context(), mustBuild(t, otherPorts{true})), "module other: yosys")
}

// otherPorts declares a port of another name than the text, or has no text.
type otherPorts struct{ Broken bool }

type otherIn struct{ Data hdl.UInt }
type otherOut struct{ Q hdl.UInt }

func (otherPorts) Inputs() otherIn { return otherIn{hdl.U(4)} }

func (g otherPorts) Build(m *hdl.Module, in otherIn) otherOut {
	text := "module other (input [3:0] a, output [3:0] q); assign q = a; endmodule"
	if g.Broken {
		text = "module other (input"
	}
	m.Extern(hdl.Extern{Module: "other", Text: text})
	return otherOut{in.Data}
}

func TestExternMistakes(t *testing.T) {
	for form, want := range map[string]string{
		"no clock": "HDL0408: the model of the Verilog module hand_adder has a register, and the module has no port clk",
		"no text":  "HDL0408: Verilog module hand_adder has no text",
		"no name":  `HDL0408: Verilog module "hand adder": that is no name`,
		"twice":    "HDL0408: hand_adder_w8_twice is said to be Verilog twice",
		"not said": "HDL0408: NoModel in hand_adder_w8_not_said, which is not said to be Verilog",
	} {
		_, err := hdl.Build(handAdder{8, form})
		require.ErrorContains(t, err, want, form)
	}
	_, err := verilog.String(mustBuild(t, user{8, "", "other text"}))
	require.ErrorContains(t, err, "verilog: modules hand_adder_w8 and hand_adder_w8_other_text are both the Verilog module hand_adder, with different texts")
	_, err = verilog.String(mustBuild(t, user{Width: 8}), verilog.Unpacked(true))
	require.ErrorContains(t, err, "the vector port rows of hand_adder, which is written in Verilog, cannot be unpacked")
}

func init() {
	diagCases["HDL0408"] = func(m *hdl.Module, in abIn) {
		hdl.NoModel(m, yOut{hdl.U(8)})
		m.Extern(hdl.Extern{Module: "8pad", Text: "module pad; endmodule"})
		m.Extern(hdl.Extern{Module: "pad", Text: "module pad; endmodule"})
		hdl.Delay(m, "held", in.A)
	}
}
