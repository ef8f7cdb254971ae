package cores

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/sparcgen/sparcgen/hdl"
)

// where is the folder that tools/cores.sh installs into, from this one.
const where = "../../build/cores"

// source returns the Verilog of a package, which is a file below the environment.
func source(file string) (string, error) {
	found, err := filepath.Glob(filepath.Join(where, "lib/python3*/site-packages", file))
	if err != nil {
		return "", err
	}
	if len(found) != 1 {
		return "", fmt.Errorf("%s is not in build/cores; run: tools/cores.sh", file)
	}
	text, err := os.ReadFile(found[0])
	return string(text), err
}

// pico is PicoRV32 with its native memory interface: a request, and an answer
// when mem_ready says so.
type pico struct{ text string }

type picoIn struct {
	Ready hdl.Bool
	RData hdl.UInt // 32 bits
}

type picoOut struct {
	Trap, Valid, Instr hdl.Bool
	Addr, WData, WStrb hdl.UInt // 32, 32, 4 bits
}

// picoTop has the ports that a module of hdl has.
const picoTop = `
module pico_top (
  input clk, input rst, input ready, input [31:0] r_data,
  output trap, output valid, output instr, output [31:0] addr, output [31:0] w_data, output [3:0] w_strb
);
  picorv32 core (
    .clk(clk), .resetn(~rst), .trap(trap), .mem_valid(valid), .mem_instr(instr), .mem_ready(ready),
    .mem_addr(addr), .mem_wdata(w_data), .mem_wstrb(w_strb), .mem_rdata(r_data),
    .pcpi_wr(1'b0), .pcpi_rd(32'd0), .pcpi_wait(1'b0), .pcpi_ready(1'b0), .irq(32'd0)
  );
endmodule
`

func (g pico) Inputs() picoIn { return picoIn{hdl.B(), hdl.U(32)} }

func (g pico) Build(m *hdl.Module, _ picoIn) picoOut {
	m.Extern(hdl.Extern{Module: "pico_top", Text: g.text + picoTop, Clock: true, Reset: true})
	b := hdl.B()
	return hdl.NoModel(m, picoOut{b, b, b, hdl.U(32), hdl.U(32), hdl.U(4)})
}

// vex is VexRiscv, a configuration with Wishbone buses.
type vex struct{ text string }

type vexIn struct {
	IAck, DAck   hdl.Bool
	IData, DData hdl.UInt // 32 bits
}

type vexOut struct {
	ICyc, DCyc, DStb, DWe     hdl.Bool
	IAddr, DAddr, DWrite, Sel hdl.UInt // 30, 30, 32, 4 bits
}

const vexTop = `
module vex_top (
  input clk, input rst, input i_ack, input d_ack, input [31:0] i_data, input [31:0] d_data,
  output i_cyc, output d_cyc, output d_stb, output d_we,
  output [29:0] i_addr, output [29:0] d_addr, output [31:0] d_write, output [3:0] sel
);
  VexRiscv core (
    .clk(clk), .reset(rst), .externalResetVector(32'd0), .timerInterrupt(1'b0), .softwareInterrupt(1'b0), .externalInterruptArray(32'd0),
    .iBusWishbone_CYC(i_cyc), .iBusWishbone_ACK(i_ack), .iBusWishbone_ADR(i_addr), .iBusWishbone_DAT_MISO(i_data), .iBusWishbone_ERR(1'b0),
    .dBusWishbone_CYC(d_cyc), .dBusWishbone_STB(d_stb), .dBusWishbone_ACK(d_ack), .dBusWishbone_WE(d_we), .dBusWishbone_ADR(d_addr),
    .dBusWishbone_DAT_MISO(d_data), .dBusWishbone_DAT_MOSI(d_write), .dBusWishbone_SEL(sel), .dBusWishbone_ERR(1'b0)
  );
endmodule
`

func (g vex) Inputs() vexIn { return vexIn{hdl.B(), hdl.B(), hdl.U(32), hdl.U(32)} }

func (g vex) Build(m *hdl.Module, _ vexIn) vexOut {
	m.Extern(hdl.Extern{Module: "vex_top", Text: g.text + vexTop, Clock: true, Reset: true})
	b := hdl.B()
	return hdl.NoModel(m, vexOut{b, b, b, b, hdl.U(30), hdl.U(30), hdl.U(32), hdl.U(4)})
}

// around is a module with one generator in it: what is measured is below the top,
// and an extern module can't be one.
type around[G hdl.Generator[I, O], I, O any] struct{ of G }

func (a around[G, I, O]) ModuleName() string { return "around_core" }
func (a around[G, I, O]) Inputs() I          { return a.of.Inputs() }
func (a around[G, I, O]) Build(m *hdl.Module, in I) O {
	return hdl.Inst(m, "core", a.of, in)
}
