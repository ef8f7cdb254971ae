// Package amd64 encodes the amd64 instructions that the machine-code simulator
// emits: 64-bit integer operations and AVX2 on quadwords. It is an encoder and
// nothing more: it runs on every platform, and executes nothing.
//
// Encodings follow the Intel 64 and IA-32 Architectures Software Developer's
// Manual, volume 2.
package amd64
