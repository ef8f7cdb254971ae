package hdl_test

import (
	"errors"
	"fmt"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/hdl/verilog"
)

// Counter counts the cycles in which En is true.
type Counter struct{ Width int }

type CounterIn struct{ En hdl.Bool }
type CounterOut struct{ Count hdl.UInt }

func (c Counter) Inputs() CounterIn { return CounterIn{En: hdl.B()} }

func (c Counter) Build(m *hdl.Module, in CounterIn) CounterOut {
	count := hdl.Reg(m, "count", hdl.U(c.Width), hdl.Reset(0))
	m.If(in.En, func() { count.Set(count.Q.AddC(1).Wrap(c.Width)) })
	return CounterOut{Count: count.Q}
}

// A generator is built into a circuit, simulated and written as Verilog.
func Example() {
	c, err := hdl.Build(Counter{Width: 8})
	if err != nil {
		fmt.Println(err)
		return
	}
	s := sim.New(c)
	s.SetInt("en", 1)
	for range 5 {
		s.Step()
	}
	fmt.Println("count:", s.Int("count"))
	text, err := verilog.String(c)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(text)
	// Output:
	// count: 5
	// module counter_w8 (
	//   input clk,
	//   input rst,
	//   input en,
	//   output reg [7:0] count
	// );
	//   always @(posedge clk) begin
	//     if (rst) count <= 8'd0;
	//     else if (en) count <= count + 8'd1;
	//   end
	// endmodule
}

// Broken has three mistakes.
type Broken struct{}

type BrokenIn struct{ A, B hdl.UInt }
type BrokenOut struct{ Y hdl.UInt }

func (Broken) Inputs() BrokenIn { return BrokenIn{hdl.U(8), hdl.U(8)} }

func (Broken) Build(m *hdl.Module, in BrokenIn) BrokenOut {
	y := hdl.Reg(m, "y", hdl.U(8), hdl.Reset(256))
	y.Set(in.A.Add(in.B))
	hdl.Wire(m, "w", hdl.U(8))
	return BrokenOut{y.Q}
}

// All mistakes come in one run, each with a code.
func ExampleDiagnostics() {
	_, err := hdl.Build(Broken{})
	var list hdl.Diagnostics
	if errors.As(err, &list) {
		for _, d := range list {
			fmt.Println(d.Code, d.Message)
		}
	}
	// Output:
	// HDL0105 the reset value 256 does not fit register y: UInt(8) holds [0,255]
	// HDL0101 Set of y: UInt(9) is connected to UInt(8)
	// HDL0202 wire w is never set
}

// Window keeps the last four inputs and their sum.
type Window struct{}

type WindowIn struct{ X hdl.SInt }
type WindowOut struct {
	Last []hdl.SInt
	Sum  hdl.SInt
}

func (Window) Inputs() WindowIn { return WindowIn{hdl.S(8)} }

func (Window) Build(m *hdl.Module, in WindowIn) WindowOut {
	last := hdl.Reg(m, "kept", hdl.Vec(4, hdl.S(8)), hdl.Reset(0))
	last.Set(append([]hdl.SInt{in.X}, last.Q[:3]...))
	return WindowOut{last.Q, hdl.Tree(last.Q, hdl.SInt.Add)}
}

// A register of a vector shifts as a Go slice does.
func ExampleReg() {
	b, err := sim.Open(Window{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for x := range int64(6) {
		b.Set(b.In.X, -x)
		b.Step()
	}
	fmt.Println(b.Vec("last"), b.Get(b.Out.Sum))
	// Output: [-5 -4 -3 -2] -14
}

// Light walks through three colours.
type Light struct{}

type LightIn struct{ Next hdl.Bool }
type LightOut struct{ Now hdl.Enum[colour] }

func (Light) Inputs() LightIn { return LightIn{hdl.B()} }

func (Light) Build(m *hdl.Module, in LightIn) LightOut {
	now := hdl.Reg(m, "now", hdl.E(blue), hdl.Reset(0))
	m.If(in.Next, func() {
		m.Switch(now.Q).
			Case(colour(0), func() { now.Set(now.Q.Value(1)) }).
			Case(colour(1), func() { now.Set(now.Q.Value(blue)) }).
			Case(blue, func() { now.Set(now.Q.Value(0)) })
	})
	return LightOut{now.Q}
}

// A state machine switches over an enum, which is a Go integer type.
func ExampleModule_Switch() {
	b, err := sim.Open(Light{})
	if err != nil {
		fmt.Println(err)
		return
	}
	b.Set(b.In.Next, 1)
	for range 5 {
		fmt.Print(colour(b.Get(b.Out.Now)), " ")
		b.Step()
	}
	// Output: Red Green Blue Red Green
}

// Lookup reads a ROM in the next cycle and writes a memory.
type Lookup struct{}

type LookupIn struct {
	Store hdl.Bool
	Addr  hdl.UInt
}
type LookupOut struct{ Square, Kept hdl.UInt }

func (Lookup) Inputs() LookupIn { return LookupIn{hdl.B(), hdl.U(3)} }

func (Lookup) Build(m *hdl.Module, in LookupIn) LookupOut {
	square := hdl.ROM(m, "squares", hdl.U(6), 8, []int64{0, 1, 4, 9, 16, 25, 36, 49}).Read(in.Addr)
	ram := hdl.Mem(m, "ram", hdl.U(6), 8, hdl.WriteFirst)
	m.If(in.Store, func() { ram.Write(hdl.True(m), in.Addr, square) })
	return LookupOut{square, ram.Read(in.Addr)}
}

// Memories say their latency by the method and their behaviour by the policy.
func ExampleMem() {
	b, err := sim.Open(Lookup{})
	if err != nil {
		fmt.Println(err)
		return
	}
	b.Set(b.In.Addr, 6)
	b.Step()
	fmt.Println(b.Get(b.Out.Square))
	b.Set(b.In.Store, 1)
	b.Step()
	fmt.Println(b.Get(b.Out.Kept))
	// Output:
	// 36
	// 36
}
