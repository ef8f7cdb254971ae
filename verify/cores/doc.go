// Package cores places the processor of examples/rv32i, and processors that others
// wrote, on FPGAs with the same tools and settings, and keeps what came out. The
// others come from PyPI (tools/cores.sh); of them only the Verilog is used, which
// stays outside of this repository.
package cores
