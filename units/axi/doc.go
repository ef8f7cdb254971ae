// Package axi is the accelerator with its bus, module sparc_axi: registers on
// AXI4-Lite, one AXI4 master that reads a list of jobs and their operands and
// writes the results (docs/axi.md).
package axi
