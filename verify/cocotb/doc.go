// Package cocotb makes what the cocotb benches of tb/cocotb play: circuits of the
// bus library as Verilog, and lists of jobs for sparc_axi as images of memory, each
// with the image that the golden model expects afterwards and with what the
// registers must say.
package cocotb
